"""What controls are called by whoever cannot see them."""

from collections.abc import Iterator

from kiosk.document.tongue import _
from kiosk.studio.audit.rules import of_control, of_screen
from kiosk.studio.audit.seen import Control, Seen


@of_control("nameless", "EN 301 549 5.1.3; WCAG 4.1.2")
def nameless(control: Control, _seen: Seen) -> str | None:
    """A control that nothing can be said of. A slider has buttons beside it, which have names."""
    if control.is_slider or control.name.strip():
        return None
    return _("has no name for whoever cannot see it")


@of_control("label", "WCAG 2.5.3")
def label(control: Control, _seen: Seen) -> str | None:
    """A name that does not begin with what is written on it, where a sign such as a number may come first."""
    written = tuple(label for label in map(_plain, control.labels) if label)
    if not written or _plain(control.name).startswith(written):
        return None
    detail = _("has “{label}” written on it: its name has to begin with that")
    return detail.format(label=control.labels[0])


@of_screen("alike", "WCAG 2.4.6")
def alike(seen: Seen) -> Iterator[tuple[str, str]]:
    """Two controls of one name that do different things."""
    known: dict[str, tuple[str, str]] = {}
    for one in seen.touched:
        wish = (one.ask, one.id)
        if one.name and known.setdefault(one.name, wish) != wish:
            yield one.name, _("is the name of two buttons that do different things")


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
