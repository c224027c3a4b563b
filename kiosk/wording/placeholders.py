"""Places in a text that the kiosk fills in: {seconds}."""

import re

from kiosk.document import Finding, Path
from kiosk.document.tongue import _, listed

_PLACE = re.compile(r"\{(\w*)\}")


def placeholders(text: str) -> frozenset[str]:
    return frozenset(_PLACE.findall(text))


def differing(path: Path, text: str, original: str) -> Finding | None:
    """What to say where `text` has other places to fill in than `original`."""
    wanted, found = placeholders(original), placeholders(text)
    if found == wanted and text.count("{") == text.count("}") == len(_PLACE.findall(text)):
        return None
    if not wanted:
        message = _("the kiosk fills in nothing here, so braces would be shown")
        hint = _("delete the braces")
    else:
        names = listed(f"{{{name}}}" for name in sorted(wanted))
        message = _("the kiosk fills in {names} here").format(names=names)
        hint = _("write {names} once where it belongs, and no other braces").format(names=names)
    return Finding(path=path, code="placeholder", message=message, hint=hint)
