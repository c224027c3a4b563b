"""Can it be read with ease? How high letters are, how long lines, and how much there is to read at once."""

import re
from collections.abc import Iterator

from kiosk.document.tongue import _, number
from kiosk.session import MOST_AT_ONCE, Letters
from kiosk.studio.audit.rules import of_screen, of_text
from kiosk.studio.audit.seen import Seen, Text

CAPITAL = 4.8
"""mm of the smallest capitals (Section 508, 402.4)."""

LARGE_CAPITAL = 7.3
"""The same where the visitor wants larger letters: 0.7 degrees at 600 mm (EN 301 549, 5.1.4)."""

LONGEST_LINE = 80
"""Signs (WCAG 1.4.8); 45 to 65 are the aim."""

_WORD = re.compile(r"\w[\w’'-]*")


@of_text("small-letters", "Section 508 402.4")
def small_letters(text: Text, seen: Seen) -> str | None:
    """Capitals that are too low on the panel, as it usually shows itself."""
    return None if _is_large(seen) else _too_small(text, seen, CAPITAL)


@of_text("small-letters", "EN 301 549 5.1.4")
def small_large_letters(text: Text, seen: Seen) -> str | None:
    """The same where the visitor wants larger letters."""
    return _too_small(text, seen, LARGE_CAPITAL) if _is_large(seen) else None


@of_text("long-line", "WCAG 1.4.8")
def long_line(text: Text, _seen: Seen) -> str | None:
    """Running text whose lines are so long that the eye loses the next. A single line has none."""
    if text.lines == 1 or text.signs <= LONGEST_LINE:
        return None
    detail = _("has lines of {count} signs; at most {most} are read with ease")
    return detail.format(count=number(text.signs), most=LONGEST_LINE)


@of_screen("too-long", "Smithsonian, labels of 50 to 100 words", once=True)
def too_much(seen: Seen) -> Iterator[tuple[str, str]]:
    """More to read in the deck at once than anybody does who has not asked for more."""
    if seen.is_unfolded:
        return
    read = [text for text in seen.texts if text.owner == text.number and not text.box.isEmpty()]
    in_deck = [text for text in read if text.scroller] or read
    counts = {text.words: round(_count(text) * text.shown.height() / text.box.height()) for text in in_deck}
    words = sum(counts.values())
    if words > MOST_AT_ONCE:
        detail = _("on a screen with {words} words to read at once; at most {most} are read")
        longest = max(counts, key=lambda one: counts[one])
        yield longest, detail.format(words=words, most=MOST_AT_ONCE)


def _is_large(seen: Seen) -> bool:
    return seen.comfort.letters is not Letters.USUAL


def _too_small(text: Text, seen: Seen, least: float) -> str | None:
    if text.is_icon or not seen.per_mm or seen.mm(text.capital) >= least - seen.rounding:
        return None
    detail = _("has capitals of {height} mm; {least} mm are needed")
    return detail.format(height=number(seen.mm(text.capital), 1), least=number(least, 1))


def _count(text: Text) -> int:
    return len(_WORD.findall(text.words))
