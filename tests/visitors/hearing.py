"""What whoever cannot see it hears: the accessibility tree of the window, and what is said of each part."""

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.utterance import Element, Role, utterance
from tests.visitors.controls import Control, items, scroller_of
from tests.visitors.driver import Visitor

ROLES = {
    QAccessible.Role.StaticText: Role.TEXT,
    QAccessible.Role.AlertMessage: Role.TEXT,
    QAccessible.Role.Heading: Role.HEADING,
    QAccessible.Role.Button: Role.BUTTON,
    QAccessible.Role.CheckBox: Role.CHOICE,
    QAccessible.Role.RadioButton: Role.CHOICE,
    QAccessible.Role.Slider: Role.SLIDER,
    QAccessible.Role.EditableText: Role.FIELD,
    QAccessible.Role.Graphic: Role.PICTURE,
}
"""All that may be on screen, beside the window and lists."""

_MARK = re.compile("<[^>]+>")
_SIGNS = re.compile(r"^[\W\d]+")

AROUND = {QAccessible.Role.Window, QAccessible.Role.List}


def tree(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """All that is not hidden, in the order of the tree."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        here = waiting.pop()
        if not here.state().invisible:
            yield here
        waiting.extend(here.child(number) for number in reversed(range(here.childCount())))


def said_of(visitor: Visitor, control: Control) -> tuple[str, ...]:
    """What is said when a key leads to a control."""
    return utterance(visitor.loaded.wording[visitor.state.language], element(control.item))


def element(item: QQuickItem) -> Element:
    heard = QAccessible.queryAccessibleInterface(item)
    number, count = _place(item)
    return Element(
        name=heard.text(QAccessible.Text.Name),
        role=ROLES[heard.role()],
        detail=heard.text(QAccessible.Text.Description),
        chosen=bool(heard.state().checked),
        usable=not heard.state().disabled,
        number=number,
        count=count,
    )


def _place(item: QQuickItem) -> tuple[int, int]:
    """In its list; else among the controls that lie together."""
    view = scroller_of(item)
    if view is not None and view.inherits("QQuickListView"):
        return int(view.property("currentIndex")) + 1, int(view.property("count"))
    around = [one for one in item.parentItem().childItems() if one.inherits("QQuickAbstractButton")]
    beside = [one for one in around if one.isVisible()]
    return beside.index(item) + 1, len(beside)


def check_tree(visitor: Visitor) -> None:
    """Each part has a role that is known and a name; each control is there, as what it looks like."""
    heard = list(tree(visitor.window))
    for one in heard:
        name, role = one.text(QAccessible.Text.Name), one.role()
        assert role in AROUND | ROLES.keys(), f"{name} is a {role.name}"
        assert name.strip() or role is QAccessible.Role.List, f"a {role.name} without a name: {one.object()}"
    known = [one.object() for one in heard]
    controls = [control for control in visitor.controls() if not control.is_area]
    for control in controls:
        assert control.item in known, f"{control.name} is not in the tree"
        check_control(control)


def check_control(control: Control) -> None:
    """It says how it stands, and begins with what is written on it."""
    said = element(control.item)
    assert said.role in {Role.BUTTON, Role.CHOICE}
    assert said.usable == control.item.isEnabled()
    if said.role is Role.CHOICE:
        assert said.chosen == bool(control.item.property("on")), f"{said.name} says it is {said.chosen}"
    written = [str(one.property("text")) for one in items(control.item) if one.inherits("QQuickText")]
    labels = [text for text in written if any(sign.isalpha() for sign in text)]
    assert not labels or begins_with(said, labels), f"{said.name} has {labels} written on it"


def begins_with(said: Element, labels: list[str]) -> bool:
    """Whether the name begins with one of them, after a number or another sign."""
    name, *plain = (_plain(text) for text in (said.name, *labels))
    return name.startswith(tuple(plain))


def _plain(text: str) -> str:
    words = " ".join(unescape(_MARK.sub("", text)).casefold().split())
    return _SIGNS.sub("", words)
