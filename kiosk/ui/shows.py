"""How a frozen view comes to QML: each of its fields is a property of the page that shows it."""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, Signal, SignalInstance

from kiosk.ui.fill import camel
from kiosk.ui.rows import Rows

View = TypeVar("View")

_PLAIN = (str, bool, int, float)


class Shows(Generic[View]):
    """Keeps a view and tells when another one is shown; stands before QObject among the bases of a page.

    A list of rows is a model, made when it is first read. What is no plain value the page shows itself.
    """

    properties: Mapping[str, type]
    """The type of each property that comes from a field, by its name in QML."""
    changed: SignalInstance
    _view: View

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for base in vars(cls).get("__orig_bases__", ()):
            if get_origin(base) is Shows:
                _give_properties(cls, *get_args(base))

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)  # type: ignore[call-arg] # QObject's, which comes next
        self._models: dict[str, Rows] = {}

    def show(self, view: View) -> None:
        if view != self._view:
            self._view = view
            for name, model in self._models.items():
                model.show(getattr(view, name))
            self.changed.emit()


def _give_properties(page: Any, view: type) -> None:
    """Before Qt has looked at the class: afterwards it would not see them."""
    page.changed = changed = Signal()
    page.properties, page._view = {}, view()  # noqa: SLF001 - the class is being made
    for field, kind in get_type_hints(view).items():
        if kind in _PLAIN:
            page.properties[camel(field)] = kind
            setattr(page, camel(field), Property(kind, attrgetter(f"_view.{field}"), notify=changed))
        elif get_origin(kind) is tuple:
            page.properties[camel(field)] = Rows
            setattr(page, camel(field), Property(Rows, _model(field, get_args(kind)[0]), constant=True))


def _model(field: str, row: type) -> Callable[[Any], Rows]:
    def model(page: Any) -> Rows:
        models: dict[str, Rows] = page._models  # noqa: SLF001 - a method of the page
        if field not in models:
            models[field] = Rows(row, page)
            models[field].show(getattr(page._view, field))  # noqa: SLF001
        return models[field]

    return model
