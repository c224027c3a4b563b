"""Changes, each as one line for staff."""

from collections.abc import Sequence

from kiosk.content.changes import Change, ChangeKind
from kiosk.document.tongue import _, listed

AROUND = 3
"""Words that are shown on each side of a difference."""

MOST = 24
"""Words of a difference that are shown; of a longer one the middle is left out."""


def in_words(change: Change) -> str:
    """Where, and what: `programmes, digital, title (fr): “Le numérique” → “Transformation numérique”`."""
    return _("{where}: {what}").format(where=_where(change), what=_what(change))


def _where(change: Change) -> str:
    place = ", ".join(change.path)
    if change.kind is ChangeKind.OLDER or not change.languages:
        return place
    return f"{place} ({', '.join(change.languages)})"


def _what(change: Change) -> str:
    match change.kind:
        case ChangeKind.ADDED:
            return _("added: “{text}”").format(text=_start(change.after))
        case ChangeKind.REMOVED:
            return _("removed: “{text}”").format(text=_start(change.before))
        case ChangeKind.MOVED if change.after:
            return _("moved, now after {item}").format(item=change.after)
        case ChangeKind.MOVED:
            return _("moved, now the first")
        case ChangeKind.REWORDED:
            before, after = around_difference(change.before, change.after)
            return _("“{before}” → “{after}”").format(before=before, after=after)
        case ChangeKind.CHANGED:
            nothing = _("nothing")
            return f"{change.before or nothing} → {change.after or nothing}"
        case ChangeKind.REPLACED:
            return _("another picture in the file {file}").format(file=change.after)
        case ChangeKind.OLDER:
            changed, older = listed(change.than), listed(change.languages)
            return _("changed in {changed}, not in {older}: that may be out of date now").format(
                changed=changed, older=older
            )


def around_difference(before: str, after: str) -> tuple[str, str]:
    """Two texts without what is the same at both ends, but for a few words."""
    old, new = before.split(" "), after.split(" ")
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    return _cut(old, start, end), _cut(new, start, end)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words are the same at the start of both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def _cut(words: list[str], start: int, end: int) -> str:
    first, last = max(start - AROUND, 0), min(len(words) - end + AROUND, len(words))
    shown = words[first:last]
    if len(shown) > MOST:
        shown = [*shown[: MOST // 2], "…", *shown[-MOST // 2 :]]
    return f"{'… ' if first else ''}{' '.join(shown)}{' …' if last < len(words) else ''}"


def _start(text: str) -> str:
    words = text.split()
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")
