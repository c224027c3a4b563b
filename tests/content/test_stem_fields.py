"""Every field of every activity, once wrong and once missing: it is told, and the others are as they were."""

from collections.abc import Iterator
from functools import cache

from kiosk.content import KINDS, Content, Language
from kiosk.content.checks import Surroundings, checked
from kiosk.content.checks.languages import texts
from kiosk.content.gallery import Gallery
from kiosk.content.parts import gather
from kiosk.content.stem import Activity, StemFact
from kiosk.document import Finding, Severity
from kiosk.document.node import Entries, Entry, Items, Node, Path, Place, Scalar, at, spelled
from kiosk.document.pruning import without
from kiosk.document.record import replace
from kiosk.document.settling import Around, Settled, settle
from kiosk.document.walking import leaves
from kiosk.host.paths import PACKAGE
from kiosk.wording import Words
from kiosk.wording.reading import read_wordings
from tests.content.reading import TODAY

FILE = PACKAGE.parent / "content.yaml"
UNUSED = ("story", "news", "partners", "finder", "search", "about", "school_visits")
"""Sections that no activity needs."""

FEW = 3
"""Questions and facts that are enough here."""

SAMPLE = 8
"""Of so many fields one is tried without --long."""


def test_a_fault_in_any_field_is_told_and_concerns_its_activity_only(*, full: bool) -> None:
    tree = ours()
    base, told, aside = read(tree), 0, 0
    fields = list(kinds_of_field(tree))
    assert len(fields) > 90
    assert {path[1] for path in fields} == set(KINDS)
    for path in fields if full else fields[::SAMPLE]:
        for is_wrong in (True, False):
            found = read(spoilt(tree, path) if is_wrong else without(tree, [path]))
            problems = [one for one in found.problems if is_about(one.path, path)]
            assert others(found, path) == others(base, path), f"{spelled(path)} concerns others"
            assert all(one.message and one.hint for one in problems)
            gone = activity(found, path) is None
            assert problems or not (is_wrong or gone), f"nobody is told of {spelled(path)}"
            told += bool(problems)
            aside += gone
    assert told > aside > 0


def read(tree: Node) -> Settled[Content]:
    """As the kiosk reads it, but for the files."""

    def check(content: Content, around: Around) -> Iterator[Finding]:
        everything = tuple(leaves(content, Content))
        surroundings = Surroundings(
            today=TODAY,
            words=words(),
            gallery=Gallery(FILE.parent),
            leaves=everything,
            texts=tuple(texts(everything)),
            around=around,
        )
        return checked(content, surroundings)

    settled = settle(tree, Content, check, lambda path: path in {(), ("stem",)})
    assert settled.value is not None
    problems = tuple(one for one in settled.problems if one.severity is not Severity.TODO)
    return replace(settled, problems=problems)


@cache
def words() -> dict[Language, Words]:
    return {Language(name): words for name, words in read_wordings().words.items()}


def ours() -> Node:
    """The content that ships, with a few of what there are many of."""
    tree = gather(FILE).tree
    assert tree is not None
    long: tuple[Path, ...] = (("stem", "quiz", "questions"), ("stem", "facts"))
    many: list[Path] = [(*path, number) for path in long for number in range(FEW, len(items_at(tree, path)))]
    return read(without(tree, [*many, *((name,) for name in UNUSED)])).tree


def items_at(tree: Node, path: Path) -> tuple[Node, ...]:
    found = at(tree, path)
    assert isinstance(found, Items)
    return found.items


def kinds_of_field(tree: Node) -> Iterator[Path]:
    """One path for each field that an activity has somewhere, whatever its place in a list."""
    known = set()
    for kind in KINDS:
        start = at(tree, ("stem", kind))
        assert start is not None
        for path in fields_of(start, ("stem", kind)):
            kind_of = tuple(key for key in path if isinstance(key, str))
            if kind_of not in known:
                known.add(kind_of)
                yield path


def fields_of(node: Node, path: Path) -> Iterator[Path]:
    """Every field below, but for the languages of a text."""
    match node:
        case Entries(entries=entries) if not {"fr", "en"} & set(entries):
            for name, entry in entries.items():
                yield (*path, name)
                yield from fields_of(entry.value, (*path, name))
        case Items(items=items):
            for number, item in enumerate(items):
                yield from fields_of(item, (*path, number))
        case _:
            return


def spoilt(node: Node, path: Path) -> Node:
    """The same tree with something there that fits nowhere."""
    if not path:
        return nonsense(node.path)
    match node:
        case Entries(entries=entries):
            name = str(path[0])
            entry = replace(entries[name], value=spoilt(entries[name].value, path[1:]))
            return replace(node, entries={**entries, name: entry})
        case Items(items=items):
            return replace(
                node,
                items=tuple(
                    spoilt(one, path[1:]) if number == path[0] else one for number, one in enumerate(items)
                ),
            )
        case _:
            raise LookupError(path)


def nonsense(path: Path) -> Node:
    """What fits nowhere: neither a text, nor a number, nor a list."""
    here = Place(file="content.yaml", line=1, column=1)
    no = Scalar(value="no", written="no", place=here, path=(*path, "nonsense"))
    return Entries(entries={"nonsense": Entry(place=here, value=no)}, place=here, path=path)


def is_about(told: str, path: Path) -> bool:
    """Whether a problem is told at that field, below it, or of the list or group that it leaves too small."""
    return told.startswith(spelled(path)) or spelled(path).startswith(told)


def activity(found: Settled[Content], path: Path) -> Activity | None:
    assert found.value is not None
    kept: Activity | None = getattr(found.value.stem, str(path[1]))
    return kept


def others(found: Settled[Content], path: Path) -> tuple[tuple[StemFact, ...], list[Activity | None]]:
    """The facts, and all activities but the one that the field belongs to."""
    assert found.value is not None
    stem = found.value.stem
    return stem.facts, [getattr(stem, kind) for kind in KINDS if kind != path[1]]
