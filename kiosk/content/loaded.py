"""What is known after reading: for the kiosk, for the cache, and for the way from the child process."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.types import Content, Language
from kiosk.document.problem import Problem
from kiosk.document.record import field, record, replace
from kiosk.machine import Machine
from kiosk.wording import Words


@record
class Sources:
    """Where to read. None: look in the usual places (`kiosk.host.paths`)."""

    content: Path | None = None
    machine: Path | None = None


@record
class Aside:
    """Something that stands in a file and is not shown: what it is, in words, where, and why."""

    what: str
    file: str
    line: int
    why: str


@record
class Loaded:
    """Content that can be shown, or None, and everything there is to say about its files.

    `content` and `wording` come from an earlier reading where `last_good` is set. `folder` is where the
    pictures are looked for; `pictures` has a fingerprint for each, to tell a replaced one by.
    """

    content: Content | None
    machine: Machine
    wording: Mapping[Language, Words]
    problems: tuple[Problem, ...]
    last_good: bool
    folder: Path
    file: Path | None = None
    pictures: Mapping[str, str] = field(default_factory=dict)
    aside: tuple[Aside, ...] = ()


@record
class Stored:
    """The same as it is written down. `watched` has the fingerprint of every file that was looked at."""

    content: Content | None
    machine: Machine
    wording: dict[Language, Words]
    problems: tuple[Problem, ...] = ()
    file: str | None = None
    pictures: dict[str, str] = field(default_factory=dict)
    aside: tuple[Aside, ...] = ()
    watched: dict[str, str] = field(default_factory=dict)


NOTHING = Stored(content=None, machine=Machine(), wording={})


def loaded(stored: Stored, *, good: Stored | None = None) -> Loaded:
    """What `stored` holds; where that is no content, the content and words of `good`."""
    shown = good if stored.content is None and good is not None else stored
    return Loaded(
        content=shown.content,
        machine=_fitting(stored.machine, shown.content),
        wording=shown.wording or stored.wording,
        problems=stored.problems,
        last_good=shown is not stored,
        folder=Path(shown.file).parent if shown.file else Path.cwd(),
        file=Path(stored.file) if stored.file else None,
        pictures=shown.pictures,
        aside=stored.aside,
    )


def _fitting(machine: Machine, content: Content | None) -> Machine:
    """A machine that stands at none of the sites stands nowhere in particular."""
    known = content is None or any(site.id == machine.site for site in content.sites)
    return machine if known else replace(machine, site=None)
