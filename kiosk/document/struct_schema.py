"""How pydantic validates a record: as a group of exactly these fields, of which the Struct is then made."""

from typing import Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields
from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from kiosk.document.shape import hints

_STRICT = core_schema.CoreConfig(strict=True, allow_inf_nan=False)


def schema(record: type, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Unknown fields are refused, nothing is guessed, and what is left out takes its default."""
    declared = hints(record)
    group = core_schema.typed_dict_schema(
        {
            name: core_schema.typed_dict_field(
                _with_default(field, handler.generate_schema(declared[name])), required=field.required
            )
            for name, field in ((field.encode_name, field) for field in fields(record))
        },
        cls=record,
        extra_behavior="forbid",
        config=_STRICT,
    )

    own = {field.encode_name: field.name for field in fields(record)}

    def make(values: dict[str, Any]) -> Any:
        return record(**{own[name]: value for name, value in values.items()})

    name = f"{record.__module__}.{record.__qualname__}:{id(record)}"
    return core_schema.no_info_after_validator_function(make, group, ref=name)


def _with_default(field: FieldInfo, inner: CoreSchema) -> CoreSchema:
    """A record as default is not told to editors: JSON schema has no value for it."""
    if isinstance(field.default, Struct):
        return core_schema.with_default_schema(inner, default_factory=lambda: field.default)
    if field.default is not NODEFAULT:
        return core_schema.with_default_schema(inner, default=field.default)
    if field.default_factory is not NODEFAULT:
        return core_schema.with_default_schema(inner, default_factory=field.default_factory)
    return inner
