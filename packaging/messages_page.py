"""Writes docs/MESSAGES.md: what each message of `kiosk check` means, from the broken files of the tests."""

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content import Aside, Sources
from kiosk.content.loading import load
from kiosk.document import Problem, Severity, record
from kiosk.document.excerpt import excerpt, read_lines
from tests.content.pictures import put_pictures
from tests.content.slips import FOLDER as SLIPS
from tests.content.slips import read_slip

CHECKOUT = Path(__file__).resolve().parent.parent
PAGE = CHECKOUT / "docs" / "MESSAGES.md"
BROKEN = CHECKOUT / "tests" / "data" / "broken"
CONTENT = CHECKOUT / "content.yaml"
TODAY = date(2026, 11, 23)
"""The day for which the broken files were written."""

HEAD = """# What does this message mean?

For the person who keeps the content; how to change it is in [CONTENT.md](CONTENT.md), what each field may
hold in [FIELDS.md](FIELDS.md). Written by `python packaging/messages_page.py` from the files with mistakes
that the tests keep: every message is told as here. Search the page for the words you were told, without what
stands in quotes.

Below each message stand the line it was told about, with `^` under the place; what cures it; and what
visitors see until then. `kiosk check --language fr` and `--language nl` say the same in French and in Dutch.
"""

CHAPTERS = (
    "Nothing of the file can be shown",
    "A part is left out",
    "All of it is shown",
    "Something is still to come from you",
)


@record
class Example:
    """A problem of a broken file, as staff are told it. `chapter` counts from 0."""

    problem: Problem
    excerpt: str
    meanwhile: str
    chapter: int


def page() -> str:
    """The whole page."""
    by_code: dict[str, list[Example]] = {}
    for example in _once(sorted(examples(), key=lambda one: one.chapter)):
        by_code.setdefault(example.problem.code, []).append(example)
    sections = list(by_code.values())
    lines = [HEAD]
    for number, chapter in enumerate(CHAPTERS):
        lines.append(f"## {chapter}\n")
        lines += [line for found in sections if found[0].chapter == number for line in _section(found)]
    return "\n".join(lines)


def examples() -> Iterator[Example]:
    """Everything that is told about the broken files; of slips in the real file what those do not have."""
    found = [example for file in sorted(BROKEN.glob("*.yaml")) for example in _told(file)]
    yield from found
    had = {example.problem.code for example in found}
    for name, codes in _slips().items():
        if new := codes - had:
            had |= new
            yield from (one for one in _told_of_slip(name) if one.problem.code in new)


def _slips() -> dict[str, set[str]]:
    """The slips, with the codes of what is told of each."""
    names = sorted(file.stem for file in SLIPS.glob("*.txt"))
    return {
        name: set(re.findall(r": (?:error|warning|todo) ([\w-]+)", read_slip(name).report)) for name in names
    }


def _told_of_slip(name: str) -> list[Example]:
    slip = read_slip(name)
    with TemporaryDirectory() as folder:
        put_pictures(Path(folder) / "pictures")
        file = Path(folder) / CONTENT.name
        file.write_bytes(slip.made(CONTENT.read_text("utf-8")).encode(slip.encoding, errors="replace"))
        return list(_told(file))


def _told(file: Path) -> Iterator[Example]:
    *_, stored = load(Sources(content=file), TODAY)
    for problem in stored.problems:
        chapter = _chapter(problem, is_shown=stored.content is not None)
        meanwhile = _meanwhile(problem, stored.aside, chapter)
        yield Example(problem=problem, excerpt=_excerpt(problem), meanwhile=meanwhile, chapter=chapter)


def _chapter(problem: Problem, *, is_shown: bool) -> int:
    if problem.severity is Severity.TODO:
        return 3
    if problem.severity is Severity.WARNING:
        return 2
    return 1 if is_shown else 0


def _excerpt(problem: Problem) -> str:
    """The line with its caret, as the report shows it."""
    lines = read_lines(problem.file)
    found = excerpt(lines[problem.line - 1], problem.column)
    return f"{problem.line:>5} | {found.text}".rstrip() + f"\n      | {' ' * found.offset}^"


def _meanwhile(problem: Problem, aside: tuple[Aside, ...], chapter: int) -> str:
    if chapter == 0:
        return "nothing of this file; the kiosk keeps its last good content."
    if chapter == 2:
        return "all of it, this text too."
    if chapter == 3:
        return "all there is."
    left_out = [one.what for one in aside if one.why == problem.message]
    return f"all but {' and '.join(left_out)}." if left_out else "all else."


def _once(told: Iterable[Example]) -> Iterator[Example]:
    """Of messages that differ only in what is filled in, the first."""
    seen: set[tuple[str, str]] = set()
    for one in told:
        words = re.sub(r'"[^"]*"|\d[\d,]*', "", one.problem.message)
        if (one.problem.code, words) not in seen:
            seen.add((one.problem.code, words))
            yield one


def _section(found: list[Example]) -> Iterator[str]:
    first, *others = found
    yield f"### {_plain(first.problem.message)}\n"
    yield f"In `kiosk check --format json` its code is `{first.problem.code}`.\n"
    yield from _example(first)
    for one in others:
        yield f"**{_plain(one.problem.message)}**\n"
        yield from _example(one)


def _example(one: Example) -> Iterator[str]:
    yield f"```\n{one.excerpt}\n```\n"
    yield f"- Cure: {_plain(one.problem.hint)}"
    yield f"- Visitors see {_plain(one.meanwhile)}\n"


def _plain(text: str) -> str:
    """Signs of Markdown as the signs they are."""
    return re.sub(r"([*_<>`\[\]#\\|])", r"\\\1", text)


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), "utf-8")
    print(f"{PAGE.relative_to(CHECKOUT)} is written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
