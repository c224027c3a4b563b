"""Which activities there are. The name of a kind is the same everywhere.

It is a field of `Stem`, a file here with `RULES`, and a file in `ui/activities`. Nothing is imported before
an activity of that kind is opened.
"""

from functools import lru_cache
from importlib import import_module
from typing import Any

from kiosk.activities.rules import Rules
from kiosk.content import KINDS, Activity, Content


def present(content: Content) -> tuple[str, ...]:
    """The kinds that the content has, in the order of the shelf."""
    return tuple(kind for kind in KINDS if _found(content, kind) is not None)


def model_of(content: Content, kind: str) -> Activity:
    """The texts and data of an activity that is present."""
    model = _found(content, kind)
    assert model is not None  # noqa: S101 - it is asked for only where it is present
    return model


def _found(content: Content, kind: str) -> Activity | None:
    model: Activity | None = getattr(content.stem, kind)
    return model and model.within(content.stem)


@lru_cache(maxsize=len(KINDS))
def rules_of(kind: str) -> Rules[Any, Any]:
    rules: Rules[Any, Any] = import_module(f"{__package__}.{kind}").RULES
    return rules


def type_name(kind: str) -> str:
    """How a kind is called where types are: class_visit is ClassVisit."""
    return kind.title().replace("_", "")
