"""The words of every language that the kiosk speaks. Only the child process and `kiosk check` come here."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.document import Finding, Problem
from kiosk.document.files import read_tree
from kiosk.document.record import names, record
from kiosk.document.settling import Around, settle
from kiosk.document.tongue import _
from kiosk.wording.placeholders import differing
from kiosk.wording.plainly import read_plainly
from kiosk.wording.types import Words

FOLDER = Path(__file__).parent
ORIGINAL = "en"
"""The language whose places to fill in the others must have."""


@record
class Wordings:
    """`words` by two-letter code; a language with a problem is not in it."""

    words: Mapping[str, Words]
    problems: tuple[Problem, ...]


def read_wordings(folder: Path = FOLDER) -> Wordings:
    """All languages in `folder`, English first because the others are compared with it."""
    words: dict[str, Words] = {}
    plain = read_plainly(folder)
    problems: list[Problem] = []
    files = sorted(folder.glob("*.yaml"), key=lambda file: (file.stem != ORIGINAL, file.stem))
    for file in files:
        original = words.get(ORIGINAL)
        read = plain.get(file.stem)
        if read is None or any(_checked(read, original or read)):
            read, found = _read(file, original)  # with the place of whatever is wrong
            problems += found
        if read is not None:
            words[file.stem] = read
    return Wordings(words=words, problems=tuple(problems))


def _read(file: Path, original: Words | None) -> tuple[Words | None, tuple[Problem, ...]]:
    parsed = read_tree(file)
    if parsed.tree is None:
        return None, parsed.problems

    def check(words: Words, _around: Around) -> Iterator[Finding]:
        return _checked(words, original or words)

    settled = settle(parsed.tree, Words, check, lambda _path: True)
    return settled.value, (*parsed.problems, *settled.problems)


def _checked(words: Words, original: Words) -> Iterator[Finding]:
    for name in names(Words):
        text = getattr(words, name)
        if not text.strip():
            yield Finding(
                path=(name,), code="empty", message=_("the text is empty"), hint=_("write the word")
            )
        elif found := differing((name,), text, getattr(original, name)):
            yield found
