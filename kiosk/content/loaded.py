"""What is known after reading: for the kiosk, for the cache, and for the way from the child process."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.basics import Language
from kiosk.content.types import Content, Site
from kiosk.document.problem import Problem, Severity
from kiosk.document.record import field, record, replace
from kiosk.machine import Machine
from kiosk.wording import Words


@record
class Sources:
    """Where to read. None: look in the usual places (`kiosk.host.paths`)."""

    content: Path | None = None
    machine: Path | None = None
    site: str | None = None
    """Where the kiosk stands, whatever the machine says."""


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
    pictures are looked for; `pictures` has a fingerprint for each, to tell a replaced one by. `watched` has
    the fingerprint of every file that was looked at: when one is another, all is to be read again.
    """

    content: Content | None
    machine: Machine
    wording: Mapping[Language, Words]
    problems: tuple[Problem, ...]
    last_good: bool
    folder: Path
    file: Path | None = None
    pictures: Mapping[str, str] = field(default_factory=dict)
    watched: Mapping[str, str] = field(default_factory=dict)
    store: Path | None = None
    """Where the pictures are kept as they were when they were read, if anywhere."""
    version: str = ""
    """The id of the version that staff hold; what is in the files is not shown then."""
    aside: tuple[Aside, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(problem.severity is Severity.ERROR for problem in self.problems)


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


def loaded(
    stored: Stored,
    *,
    good: Stored | None = None,
    held: tuple[str, Stored] | None = None,
    site: str | None = None,
    store: Path | None = None,
) -> Loaded:
    """What `stored` holds, but the content and words of `held`, and without content those of `good`."""
    version, shown = held or ("", good if stored.content is None and good is not None else stored)
    machine = replace(stored.machine, site=site or stored.machine.site)
    return Loaded(
        content=shown.content,
        machine=_fitting(machine, shown.content),
        wording=shown.wording or stored.wording,
        problems=stored.problems,
        last_good=shown is not stored and not version,
        folder=Path(shown.file).parent if shown.file else Path.cwd(),
        file=Path(stored.file) if stored.file else None,
        pictures=shown.pictures,
        watched=stored.watched,
        store=store,
        version=version,
        aside=stored.aside,
    )


def here(content: Content, machine: Machine) -> Site:
    """The site that this kiosk stands at: the first one where the machine does not say."""
    return next((site for site in content.sites if site.id == machine.site), content.sites[0])


def own_language(read: Loaded | Stored, wanted: str | None = None) -> Language:
    """What the kiosk speaks until a visitor chooses: what is wanted, else its own, its site's, the first."""
    own = read.machine.language
    if read.content is None:
        return next((code for code in read.wording if code == (wanted or own)), Language("en"))
    languages, site = read.content.languages, here(read.content, read.machine)
    return next((Language(code) for code in (wanted, own, site.language) if code in languages), languages[0])


def standing(loaded: Loaded, machine: Machine) -> Loaded:
    """The same on another machine, as far as that fits the content."""
    return replace(loaded, machine=_fitting(machine, loaded.content))


def _fitting(machine: Machine, content: Content | None) -> Machine:
    """A machine that stands at none of the sites stands nowhere in particular; so with its language."""
    if content is None:
        return machine
    site = machine.site if any(site.id == machine.site for site in content.sites) else None
    return replace(
        machine, site=site, language=machine.language if machine.language in content.languages else None
    )
