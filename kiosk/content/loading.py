"""From files to content and problems. Takes YAML and pydantic: only the child process comes here."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk.content.aside import told
from kiosk.content.basics import Language
from kiosk.content.checks import Surroundings, checked
from kiosk.content.checks.languages import texts
from kiosk.content.digest import digest
from kiosk.content.gallery import Gallery
from kiosk.content.loaded import Sources, Stored
from kiosk.content.parts import gather
from kiosk.content.places import content_places, machine_places
from kiosk.content.site import misplaced
from kiosk.content.types import Content
from kiosk.document import Finding, Place, Problem
from kiosk.document import Path as Way
from kiosk.document.finding import problem_at
from kiosk.document.record import replace
from kiosk.document.settling import Around, settle
from kiosk.document.tongue import _
from kiosk.document.walking import leaves
from kiosk.machine.reading import ReadMachine, read_machine
from kiosk.wording import Words
from kiosk.wording.overriding import overridden
from kiosk.wording.reading import read_wordings

Hear = Callable[[Stored], None]


def _nobody(_stored: Stored) -> None:
    """Whoever wants to know nothing before all is read."""


def load(sources: Sources, today: date, hear: Hear = _nobody) -> Iterator[Stored]:
    """First what holds without any content, then all. What is in the files never raises anything.

    Before it is checked, `hear` is told what there will be.
    """
    files = machine_places(sources)
    watched = {str(file): digest(file) for file in files}
    machine = read_machine(file for file in files if file.exists() or file == sources.machine)
    wordings = read_wordings()
    places = content_places(sources, machine.machine)
    first = Stored(
        content=None,
        machine=machine.machine,
        wording={Language(name): words for name, words in wordings.words.items()},
        problems=(*wordings.problems, *machine.problems),
        file=str(places.chosen) if places.chosen else None,
        watched=watched | {str(file): digest(file) for file in places.looked},
    )
    yield first
    if places.chosen is None:
        yield replace(first, problems=(*first.problems, _nowhere(places.looked)))
    else:
        yield _with_content(first, places.chosen, machine, today, hear)


def _with_content(first: Stored, file: Path, machine: ReadMachine, today: date, hear: Hear) -> Stored:
    gathered = gather(file)
    first = replace(
        first, problems=(*first.problems, *gathered.problems), watched=gathered.files | first.watched
    )
    if gathered.tree is None:
        return replace(first, problems=_in_order(first.problems, gathered.files))
    gallery = Gallery(file.parent)

    def check(content: Content, around: Around) -> Iterator[Finding]:
        hear(replace(first, content=content))
        everything = tuple(leaves(content, Content))
        surroundings = Surroundings(
            today=today,
            words=first.wording,
            gallery=gallery,
            leaves=everything,
            texts=tuple(texts(everything)),
            around=around,
        )
        return checked(content, surroundings)

    settled = settle(gathered.tree, Content, check, _is_vital)
    problems = (*first.problems, *settled.problems, *misplaced(machine, settled.value))
    return replace(
        first,
        content=settled.value,
        wording=_overridden(first.wording, settled.value),
        problems=_in_order(problems, gathered.files),
        pictures=gallery.digests(),
        aside=told(settled.aside),
        watched=gallery.watched() | first.watched,
    )


def _is_vital(path: Way) -> bool:
    """Without its languages and sites the kiosk cannot show anything of a file."""
    return path in {(), ("sites",)} or path[:1] == ("languages",)


def _overridden(words: Mapping[Language, Words], content: Content | None) -> dict[Language, Words]:
    overrides = content.wording if content else {}
    return {language: overridden(one, overrides.get(language, {})) for language, one in words.items()}


def _in_order(problems: tuple[Problem, ...], read: Mapping[str, str]) -> tuple[Problem, ...]:
    """Each once, by its place; content.yaml and its parts in their order, then machine.yaml."""
    files = list(dict.fromkeys((*read, *(problem.file for problem in problems))))
    once = dict.fromkeys(problems)
    return tuple(
        sorted(once, key=lambda one: (files.index(one.file), one.line, one.column, one.path, one.code))
    )


def _nowhere(looked: tuple[Path, ...]) -> Problem:
    hint = _("name a file with --content, or put one at {place}").format(place=looked[0])
    finding = Finding(path=(), code="missing-file", message=_("there is no content file"), hint=hint)
    return problem_at(Place(file="content.yaml", line=0, column=0), (), finding)
