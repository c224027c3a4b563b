"""One way to declare a frozen record, readable by pydantic (strictly) and by msgspec."""

from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

from msgspec import Struct, field

if TYPE_CHECKING:
    from dataclasses import replace  # mypy then knows the fields
else:
    from msgspec.structs import replace

__all__ = ["Withholds", "field", "names", "record", "replace", "spelt"]

_Record = TypeVar("_Record")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(cls: type[_Record]) -> type[_Record]:
    """Make a frozen, keyword-only msgspec Struct: made, compared and hashed in C.

    A dataclass that can do the same takes twenty times as long to declare, and a start declares fifty.
    A field whose name is a word of Python's ends in an underscore; files write it without.
    """
    if issubclass(cls, Struct):
        return cls  # it inherits from a record, and has been made already
    namespace = {name: value for name, value in vars(cls).items() if name not in {"__dict__", "__weakref__"}}
    namespace["__get_pydantic_core_schema__"] = classmethod(_schema)
    bases = tuple(base for base in cls.__bases__ if base is not object)
    make: Any = _Maker
    made: Any = make(cls.__name__, (Struct, *bases), namespace)
    return made  # type: ignore[no-any-return]


class _Maker(type(Struct)):  # type: ignore[misc]
    """Makes a record, and each class that inherits from one."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
        return super().__new__(cls, name, bases, namespace, frozen=True, kw_only=True, rename=spelt)


def names(record: Any) -> tuple[str, ...]:
    """The names of the fields of a record or of its type, as they were declared."""
    found: tuple[str, ...] = record.__struct_fields__
    return found


def spelt(name: str) -> str:
    """How files spell the name of a field."""
    return name.removesuffix("_")


def _schema(cls: type, _: Any, handler: Any) -> Any:
    from kiosk.document.struct_schema import schema  # noqa: PLC0415 - only whoever has pydantic asks for it

    return schema(cls, handler)


@record
class Withholds:
    """Marks an optional field without which what it is in would show when it should not."""
