"""Signs that mean something to another program, and that a visitor would see as they are."""

import re
from collections.abc import Iterator

from kiosk.content.checks.languages import spoken
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Path, record, warning
from kiosk.document.misfits import quoted
from kiosk.document.tongue import _, later


@record
class Leftover:
    pattern: re.Pattern[str]
    message: str
    hint: str


LEFTOVERS = (
    Leftover(
        pattern=re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-z]+|#\d+);"),
        message=later('"{sign}" comes from a web page; visitors would see these signs'),
        hint=later("write only the words"),
    ),
    Leftover(
        pattern=re.compile(r"\*\*|__|\]\(https?:"),
        message=later('"{sign}" would be shown; a text cannot be bold or have links here'),
        hint=later("write only the words"),
    ),
    Leftover(
        pattern=re.compile(r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})"),
        message=later('"{sign}" would be shown: it is a sign of its own only in double quotes'),
        hint=later('put the whole text in double quotes: "…"'),
    ),
    Leftover(
        pattern=re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]"),
        message=later("a backslash and what follows it have become a sign that nobody sees"),
        hint=later("write / instead of the backslash"),
    ),
    Leftover(
        pattern=re.compile("[\u2600-\u27bf\u2b50-\u2b55\U0001f000-\U0001faff]"),
        message=later('the sign "{sign}" may be an empty box on the screen'),
        hint=later("leave it out"),
    ),
)

_BEGINS = re.compile(
    "[<&*_\\]\\\\\x00-\x08\x0b-\x1f\x7f-\x9f\u2600-\u27bf\u2b50-\u2b55\U0001f000-\U0001faff]"
)
"""What any of them begins with: most texts have none of it."""


def leftovers(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.texts:
        for path, text in spoken(leaf):
            yield from _found(path, text)
    for language, words in content.wording.items():
        for name, text in words.items():
            yield from _found(("wording", language, name), text)


def _found(path: Path, text: str) -> Iterator[Finding]:
    for one in LEFTOVERS if _BEGINS.search(text) else ():
        if found := one.pattern.search(text):
            message = _(one.message).format(sign=quoted(found.group()))
            yield warning(path, "leftover", message, _(one.hint))
