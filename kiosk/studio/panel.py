"""What the panel beside a previewed kiosk says, as frozen views."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from kiosk.content import Language, Loaded, said
from kiosk.document import Problem, Severity, record
from kiosk.document.tongue import _, counted, spoken

SIZES = ((1080, 1920), (1920, 1080), (2160, 3840), (3840, 2160), (768, 1366), (800, 480))
"""Pixels of the screens that a kiosk may have."""

Size = tuple[int, int]


@record
class ChoiceRow:
    """Something that the previewed kiosk can be asked to be."""

    choice: str
    label: str
    current: bool


@record
class ProblemRow:
    """One problem. `number` counts from 0 in the order of the file."""

    number: str
    severity: str
    heading: str
    message: str
    hint: str


@record
class PanelView:
    """All that the panel says."""

    title: str = ""
    status: str = ""
    good: bool = True
    note: str = ""
    """What became of the last tap, where it did not do all that was asked."""
    nothing: str = ""
    """Said in the place of problems where there are none."""
    day: str = ""
    """The day that is shown: the heading of the days."""
    follows: bool = True
    follow: str = ""
    latest: str = ""
    has_latest: bool = False
    copy: str = ""
    language_heading: str = ""
    size_heading: str = ""
    site_heading: str = ""
    problem_heading: str = ""
    languages: tuple[ChoiceRow, ...] = ()
    sizes: tuple[ChoiceRow, ...] = ()
    sites: tuple[ChoiceRow, ...] = ()
    days: tuple[ChoiceRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()


def status(loaded: Loaded, saved: datetime) -> str:
    """One line: when the file was saved, what is wrong with it, and whether one sees it."""
    count = Counter(problem.severity for problem in loaded.problems)
    errors, warnings = count[Severity.ERROR], count[Severity.WARNING]
    parts = (
        _("Saved {time}").format(time=f"{saved:%H:%M:%S}"),
        counted("{count} mistake", "{count} mistakes", errors).format(count=errors)
        if errors
        else _("no mistakes"),
        counted("{count} warning", "{count} warnings", warnings).format(count=warnings) if warnings else "",
        _shown(loaded, has_errors=bool(errors)),
    )
    return " · ".join(filter(None, parts))


def saved(loaded: Loaded, otherwise: datetime) -> datetime:
    """When the files were saved last, as far as the computer knows."""
    times: list[float] = []
    for file in loaded.watched:
        with suppress(OSError):
            times.append(Path(file).stat().st_mtime)
    return datetime.fromtimestamp(max(times)) if times else otherwise  # noqa: DTZ006 - on the wall


def problem_heading(found: Sequence[Problem]) -> str:
    """What the list is of: there may be nothing in it that is wrong."""
    only_todos = all(problem.severity is Severity.TODO for problem in found)
    return _("Still to come") if only_todos and found else _("To correct")


def is_good(loaded: Loaded) -> bool:
    """Whether all that is in the files is on screen."""
    return loaded.content is not None and not loaded.last_good and not loaded.has_errors


def _shown(loaded: Loaded, *, has_errors: bool) -> str:
    if loaded.content is None:
        return _("not shown")
    if loaded.last_good:
        return _("not shown: you see it as it was before")
    return _("shown without what has a mistake") if has_errors else _("shown")


def problems(found: Iterable[Problem]) -> tuple[ProblemRow, ...]:
    """Mistakes first, then what could be better, then what only the owner can supply."""
    numbered = sorted(enumerate(found), key=lambda one: one[1].severity.weight)
    return tuple(
        ProblemRow(
            number=str(number),
            severity=problem.severity,
            heading=f"{_kinds()[problem.severity]} · {place(problem)}",
            message=problem.message,
            hint=problem.hint,
        )
        for number, problem in numbered
    )


def place(problem: Problem) -> str:
    """Where it is, as one looks it up in an editor."""
    name = Path(problem.file).name
    return _("{file}, line {line}").format(file=name, line=problem.line) if problem.line else name


def _kinds() -> Mapping[Severity, str]:
    return {
        Severity.ERROR: _("Mistake"),
        Severity.WARNING: _("Could be better"),
        Severity.TODO: _("Still to come"),
    }


def languages(loaded: Loaded, current: str) -> Iterator[ChoiceRow]:
    for code in loaded.content.languages if loaded.content else ():
        yield ChoiceRow(choice=code, label=loaded.wording[code].own_name, current=code == current)


def sites(loaded: Loaded, current: str) -> Iterator[ChoiceRow]:
    """None where there is only one."""
    there = loaded.content.sites if loaded.content else ()
    for site in there if len(there) > 1 else ():
        name = said(site.name, (Language(spoken()),)).text
        yield ChoiceRow(choice=site.id, label=name, current=site.id == current)


def sizes(current: Size) -> Iterator[ChoiceRow]:
    for width, height in SIZES:
        shape = _("{size} upright") if height > width else _("{size} wide")
        name = shape.format(size=f"{width} × {height}")
        yield ChoiceRow(choice=f"{width}x{height}", label=name, current=(width, height) == current)


def days(shown: date, today: date) -> Iterator[ChoiceRow]:
    """`choice` is how far to go from the shown day, or from today where it has no sign."""
    monday = (7 - today.weekday()) or 7
    yield ChoiceRow(choice="0", label=_("Today"), current=shown == today)
    yield ChoiceRow(choice=str(monday), label=_("Next Monday"), current=(shown - today).days == monday)
    for step, label in (("-1", _("−1 day")), ("+1", _("+1 day")), ("+7", _("+7 days"))):
        yield ChoiceRow(choice=step, label=label, current=False)
