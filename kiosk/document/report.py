"""Problems for people (with the line, a caret and the cure) and for programs (JSON)."""

import json
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from msgspec import to_builtins
from rich.console import Console
from rich.text import Text

from kiosk.document.excerpt import excerpt, read_lines
from kiosk.document.problem import Problem, Severity
from kiosk.document.tongue import _, later

_WORDS = {
    Severity.ERROR: later("error"),
    Severity.WARNING: later("warning"),
    Severity.TODO: later("todo"),
}
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.TODO: "cyan"}


def relative(file: str) -> str:
    """A file's name from the working folder, where it lies in it."""
    try:
        return Path(file).relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return file


def as_json(problems: Iterable[Problem]) -> str:
    """A list of objects with the fields of `Problem`."""
    rows = [to_builtins(problem) | {"file": relative(problem.file)} for problem in problems]
    return json.dumps(rows, indent=2)


def print_report(console: Console, problems: Iterable[Problem]) -> None:
    """Every problem with its line; then, one line each, what the owner must still supply."""
    listed = list(problems)
    for problem in listed:
        if problem.severity is not Severity.TODO:
            console.print(_headline(problem), soft_wrap=True)
            _print_excerpt(console, problem)
            console.print(f"  = {problem.hint}", soft_wrap=True, style="green")
            console.print()
    for problem in listed:
        if problem.severity is Severity.TODO:
            console.print(_headline(problem), soft_wrap=True)


def _headline(problem: Problem) -> Text:
    place = f":{problem.line}:{problem.column}" if problem.line else ""
    path = f" {problem.where}:" if problem.where else ""
    severity = _("{severity}:").format(severity=_(_WORDS[problem.severity]))
    return Text.assemble(
        (f"{relative(problem.file)}{place}: ", "bold"),
        (severity, _STYLES[problem.severity]),
        f"{path} {problem.message}",
    )


def _print_excerpt(console: Console, problem: Problem) -> None:
    lines = _lines(problem.file)
    if not 1 <= problem.line <= len(lines):
        return
    found = excerpt(lines[problem.line - 1], problem.column)
    console.print(Text(f"{problem.line:>5} | {found.text}"), soft_wrap=True)
    console.print(Text(f"      | {' ' * found.offset}^"), soft_wrap=True, style=_STYLES[problem.severity])


@lru_cache(maxsize=64)
def _lines(file: str) -> list[str]:
    return read_lines(file)


def console() -> Console:
    """Colours on a terminal only."""
    return Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
