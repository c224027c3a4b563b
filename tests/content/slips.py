"""Slips that somebody makes in the real content.yaml, one a file in tests/data/mistakes.

A file says in its first line what happened, and then, each below a line of its own,

    --- find      what stands in content.yaml, exactly once
    --- write     what stands there afterwards (nothing is written below `--- end`: the file ends there)
    --- report    what `kiosk check` then says, beside what it says of the real file

Signs that nobody can see are written as ⇥ tab, ⍽ no-break space, ␍ carriage return, ⌷ byte-order mark. A line
`Saved as cp1252` below the first one names the encoding. In the report a line is counted from the first line
of what was found (+2); one that is far away is named by its text.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.content import Loaded
from kiosk.document import Problem, Severity, record

FOLDER = Path(__file__).parent.parent / "data" / "mistakes"
FAR = 40
PARTS = "content"
"""The folder of the parts."""

_UNSEEN = str.maketrans({"⇥": "\t", "⍽": "\u00a0", "␍": "\r", "⌷": "\ufeff"})
_BLOCK = re.compile(r"^--- (\w+)\n", re.MULTILINE)


@record
class Slip:
    title: str
    encoding: str
    find: str
    write: str
    ends: bool
    report: str

    def made(self, text: str) -> str:
        """`text` with the slip in it."""
        assert text.count(self.find) == 1, f"{self.title}: not once in content.yaml: {self.find!r}"
        before, _, after = text.partition(self.find)
        return before + self.write + ("" if self.ends else after)

    def anchor(self, text: str) -> int:
        """The line, counted from 1, on which the slip begins."""
        return text[: text.index(self.find)].count("\n") + 1


def read_slip(name: str) -> Slip:
    head, *blocks = _BLOCK.split((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    title, _, saved = head.strip().partition("\n")
    parts = dict(zip(blocks[::2], blocks[1::2], strict=True))
    return Slip(
        title=title,
        encoding=saved.removeprefix("Saved as ") or "utf-8",
        find=parts["find"].removesuffix("\n"),
        write=parts.get("write", parts.get("end", "")).removesuffix("\n").translate(_UNSEEN),
        ends="end" in parts,
        report=parts["report"],
    )


def as_report(found: Loaded, known: Iterable[Problem], text: str, anchor: int) -> str:
    """What is said of the file `text` beside the `known` problems; what follows in its parts is left out."""
    lines = text.splitlines()
    known_todos = {(one.path, one.code) for one in known}
    told: list[str] = []
    for one in found.problems:
        is_known = one.severity is Severity.TODO and (one.path, one.code) in known_todos
        if is_known or Path(one.file).parent.name == PARTS:
            continue
        place = f"{_line(one.line, lines, anchor)}:{one.column}" if one.line else "the whole file"
        told.append(f"{place}: {one.severity} {one.code} {one.path}".rstrip())
        told.append(f"    {_lines_in(one.message, lines, anchor)}")
        told.append(f"    = {_lines_in(one.hint, lines, anchor)}")
    aside = (one for one in found.aside if Path(one.file).parent.name != PARTS)
    told += [f"Left out: {one.what} ({_line(one.line, lines, anchor)})" for one in aside]
    if found.content is None:
        told.append("Nothing can be shown.")
    return "".join(f"{line}\n" for line in told) or "Nothing is said.\n"


def _line(number: int, lines: list[str], anchor: int) -> str:
    if abs(number - anchor) <= FAR:
        return f"{number - anchor:+d}"
    return f"<{lines[number - 1].strip()}>"


def _lines_in(words: str, lines: list[str], anchor: int) -> str:
    return re.sub(r"\bline (\d+)", lambda found: f"line {_line(int(found[1]), lines, anchor)}", words)
