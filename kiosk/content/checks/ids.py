"""Names by which parts of the content refer to each other."""

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content, EventId, PartnerId, ProgrammeId, SiteId, StemFactId, ThemeId
from kiosk.document import Finding, Items, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean
from kiosk.document.node import Entries, Scalar, at
from kiosk.document.walking import Leaf, leaves

SECTIONS: Mapping[Any, tuple[str, str]] = {
    SiteId: ("sites", "site"),
    ThemeId: ("themes", "theme"),
    ProgrammeId: ("programmes", "programme"),
    PartnerId: ("partners", "partner"),
    EventId: ("story", "step of the story"),
    StemFactId: ("stem.facts", "fact"),
}
"""For each kind of id the section that gives them, and what one of its items is called."""
MUST_BE_USED = (ThemeId,)
"""A site needs no programme: a kiosk stands there all the same."""


def duplicate_ids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for section, thing in SECTIONS.values():
        firsts: dict[str, int] = {}
        for number, name in enumerate(_ids(content, section)):
            if firsts.setdefault(name, number) != number:
                first = surroundings.around.line((section, firsts[name], "id"))
                message = f'another {thing} has the id "{quoted(name)}" too, in line {first}'
                path: Path = (*section.split("."), number, "id")
                yield Finding(
                    path=path, code="duplicate-id", message=message, hint="give one of them another id"
                )


def dangling_ids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    known = {section: dict.fromkeys(_ids(content, section)) for section, _ in SECTIONS.values()}
    for leaf in _references(content):
        section, thing = SECTIONS[leaf.shapes[0]]
        ids, name = known[section], str(leaf.value)
        if name in ids:
            continue
        if line := _line_set_aside(surroundings, section, name):
            message = f'the {thing} "{quoted(name)}" is left out because of a mistake in it'
            hint = f"correct the {thing} in line {line} first"
        else:
            message, hint = (
                f'there is no {thing} with the id "{quoted(name)}"',
                did_you_mean(
                    name,
                    ids,
                    f"possible: {', '.join(filter(None, ids))}"
                    if any(ids)
                    else f"write a {thing} with this id",
                ),
            )
        yield Finding(path=leaf.path, code="dangling-id", message=message, hint=hint)


def unused_ids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Only where no programme was set aside and no id is mistyped: that might have used them."""
    aside = any(node.path[:1] == ("programmes",) for node in surroundings.around.aside)
    if aside or any(dangling_ids(content, surroundings)):
        return
    used = {(leaf.shapes[0], leaf.value) for leaf in _references(content)}
    for kind in MUST_BE_USED:
        section, thing = SECTIONS[kind]
        for number, name in enumerate(_ids(content, section)):
            if (kind, name) not in used:
                message = f'no programme belongs to the {thing} "{quoted(name)}"'
                hint = f"name it in a programme, or delete the {thing}"
                yield warning((section, number, "id"), "unused", message, hint)


def _references(content: Content) -> Iterator[Leaf]:
    """Where an id is used; an item's own id stands in the field `id`."""
    return (leaf for leaf in leaves(content, Content) if leaf.shapes[0] in SECTIONS and leaf.path[-1] != "id")


def _ids(content: Content, section: str) -> list[str]:
    return [item.id for item in attrgetter(section)(content)]


def _line_set_aside(surroundings: Surroundings, section: str, name: str) -> int | None:
    for node in surroundings.around.aside:
        for item in node.items if isinstance(node, Items) else (node,):
            own = at(item, ("id",)) if isinstance(item, Entries) and item.path[:1] == (section,) else None
            if isinstance(own, Scalar) and own.value == name:
                return item.place.line
    return None
