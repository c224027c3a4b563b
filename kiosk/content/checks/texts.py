"""Whether texts are there, and short enough to be read standing."""

import re
from collections.abc import Iterator

from kiosk.content.basics import AtMost
from kiosk.content.checks.languages import spoken
from kiosk.content.checks.owner import owner_fields
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.shape import smallest_unit
from kiosk.document.tongue import _, counted

LONGEST_SENTENCE = 25

END_OF_SENTENCE = re.compile(r"(?<=[.!?…:;])[»”\"')\]]*\s+|\n\s*\n")


def empty_texts(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Texts of nothing but spaces. What the owner supplies may be empty: `owner_fields` lists it."""
    listed = {finding.path for finding in owner_fields(content, surroundings)}
    for leaf in surroundings.leaves:
        if isinstance(leaf.value, str) and not leaf.value.strip() and listed.isdisjoint(_around(leaf.path)):
            optional = smallest_unit(Content, leaf.path) == leaf.path
            hint = _("write the text, or delete the line") if optional else _("write the text")
            yield Finding(path=leaf.path, code="empty", message=_("the text is empty"), hint=hint)


def _around(path: Path) -> list[Path]:
    return [path[:end] for end in range(1, len(path) + 1)]


def long_texts(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.texts:
        most = next((mark.words for mark in leaf.marks if isinstance(mark, AtMost)), 0)
        for path, text in spoken(leaf) if most else ():
            if (count := len(text.split())) > most:
                message = _("{count} words are too many here; there is room for {most}")
                message, over = message.format(count=count, most=most), count - most
                hint = counted("leave out {count} word or more", "leave out {count} words or more", over)
                yield warning(path, "too-long", message, hint.format(count=over))


def sentences(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.texts:
        if "quotes" in leaf.path:  # somebody else's words stay as they are
            continue
        for path, text in spoken(leaf):
            for sentence in END_OF_SENTENCE.split(text) if len(text.split()) > LONGEST_SENTENCE else ():
                if (count := len(sentence.split())) > LONGEST_SENTENCE:
                    message = _('{count} words are too many for one sentence: "{sentence}"')
                    message = message.format(count=count, sentence=quoted(sentence))
                    hint = _("make two sentences of it, of at most {most} words each")
                    yield warning(path, "long-sentence", message, hint.format(most=LONGEST_SENTENCE))


def repeated_headlines(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    firsts: dict[str, int] = {}
    for number, headline in enumerate(content.attract.headlines):
        if (before := firsts.setdefault(repr(headline), number)) != number:
            path = ("attract", "headlines", number)
            where = surroundings.around.where(("attract", "headlines", before), path)
            message = _("the same headline stands {where}").format(where=where)
            yield warning(path, "repeated", message, _("delete one of the two, or say something else"))
