"""Names by which parts of the content refer to each other."""

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any
from unicodedata import normalize

from kiosk.content.basics import (
    AnnouncementId,
    EventId,
    JobId,
    PartnerId,
    ProgrammeId,
    QuestionId,
    RememberedId,
    SiteId,
    StemFactId,
    ThemeId,
    TraitId,
)
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Items, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean, nearest
from kiosk.document.node import Entries, Scalar, at
from kiosk.document.tongue import _, later
from kiosk.document.walking import Leaf

SECTIONS: Mapping[Any, tuple[str, str]] = {
    SiteId: ("sites", later("site")),
    ThemeId: ("themes", later("theme")),
    ProgrammeId: ("programmes", later("programme")),
    PartnerId: ("partners", later("partner")),
    EventId: ("story", later("step of the story")),
    AnnouncementId: ("news", later("announcement")),
    StemFactId: ("stem.facts", later("fact")),
    QuestionId: ("stem.quiz.questions", later("question")),
    JobId: ("stem.jobs.jobs", later("job")),
    RememberedId: ("stem.class_visit.remember", later("thing to remember")),
    TraitId: ("finder.traits", later("trait")),
}
"""For each kind of id the section that gives them, and what one of its items is called."""
_RIGHT = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
MUST_BE_USED = (ThemeId,)
"""A site needs no programme: a kiosk stands there all the same."""


def spelling_of_ids(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    ids = [leaf for leaf in surroundings.leaves if leaf.path[-1:] == ("id",) and type(leaf.value) is str]
    taken: dict[Path, set[str]] = {}
    for leaf in ids:
        taken.setdefault(leaf.path[:-2], set()).add(str(leaf.value))
    for leaf in ids:
        written = str(leaf.value)
        if written.strip() and not _RIGHT.fullmatch(written):
            message = _(
                '"{written}" is not only lower-case letters (a to z), digits and hyphens, as an id is'
            )
            hint = _("write a short name of lower-case letters (a to z), digits and hyphens")
            if right := _spelt_right(written, taken[leaf.path[:-2]]):
                hint = _('write "{right}", here and wherever this id is named').format(right=right)
            yield warning(leaf.path, "id", message.format(written=quoted(written)), hint)


def _spelt_right(written: str, taken: set[str]) -> str:
    """The nearest right id that no other item has; empty where there is nothing to make one of."""
    plain = normalize("NFKD", written.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    right = re.sub("[^a-z0-9]+", "-", plain).strip("-")
    free = (
        name for number in count(1) if (name := right if number == 1 else f"{right}-{number}") not in taken
    )
    return next(free) if right else ""


def duplicate_ids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for section, thing in SECTIONS.values():
        firsts: dict[str, int] = {}
        for number, name in enumerate(_ids(content, section)):
            if firsts.setdefault(name, number) != number:
                way = section.split(".")
                path: Path = (*way, number, "id")
                where = surroundings.around.where((*way, firsts[name], "id"), path)
                message = _('another {thing} has the id "{name}" too, {where}')
                message = message.format(thing=_(thing), name=quoted(name), where=where)
                hint = _("give one of them another id")
                yield Finding(path=path, code="duplicate-id", message=message, hint=hint)


def dangling_ids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    known = {section: dict.fromkeys(_ids(content, section)) for section, _thing in SECTIONS.values()}
    for leaf in _references(surroundings):
        section, thing = SECTIONS[leaf.shapes[0]]
        ids, name = known[section], str(leaf.value)
        if name in ids:
            continue
        line = _line_set_aside(surroundings, section, name)
        if line:
            message = _('the {thing} "{name}" is left out because of a mistake in it')
            hint = _("correct the {thing} in line {line} first").format(thing=_(thing), line=line)
        else:
            message = _('there is no {thing} with the id "{name}"')
            otherwise = "" if any(ids) else _("write a {thing} with this id").format(thing=_(thing))
            hint = did_you_mean(name, ids, otherwise)
        message = message.format(thing=_(thing), name=quoted(name))
        quiet = isinstance(leaf.path[-1], int) and (line is not None or _is_lost(surroundings, section))
        yield Finding(path=leaf.path, code="dangling-id", message=message, hint=hint, quiet=quiet)


def _is_lost(surroundings: Surroundings, section: str) -> bool:
    """Whether a whole section is set aside, mostly because of a slip in its name."""
    aside = (str(node.path[0]) for node in surroundings.around.aside if len(node.path) == 1)
    return any(nearest(name, [section]) for name in aside)


def unused_ids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Only where no programme was set aside and no id is mistyped: that might have used them."""
    aside = any(node.path[:1] == ("programmes",) for node in surroundings.around.aside)
    if aside or any(dangling_ids(content, surroundings)):
        return
    named = (leaf for leaf in _references(surroundings) if leaf.path[0] == "programmes")
    used = {(leaf.shapes[0], leaf.value) for leaf in named}
    for kind in MUST_BE_USED:
        section, thing = SECTIONS[kind]
        for number, name in enumerate(_ids(content, section)):
            if (kind, name) not in used:
                message = _('no programme belongs to the {thing} "{name}"')
                message = message.format(thing=_(thing), name=quoted(name))
                hint = _("name it in a programme, or delete the {thing}").format(thing=_(thing))
                yield warning((section, number, "id"), "unused", message, hint)


def _references(surroundings: Surroundings) -> Iterator[Leaf]:
    """Where an id is used; an item's own id stands in the field `id`."""
    return (leaf for leaf in surroundings.leaves if leaf.shapes[0] in SECTIONS and leaf.path[-1] != "id")


def _ids(content: Content, section: str) -> list[str]:
    """Of its items, in their order; none where the activity that holds them is not there."""
    found: Any = content
    for name in section.split("."):
        found = getattr(found, name, ())
    return [item.id for item in found or ()]


def _line_set_aside(surroundings: Surroundings, section: str, name: str) -> int | None:
    way = tuple(section.split("."))
    for node in surroundings.around.aside:
        for item in node.items if isinstance(node, Items) else (node,):
            own = at(item, ("id",)) if isinstance(item, Entries) and item.path[: len(way)] == way else None
            if isinstance(own, Scalar) and own.value == name:
                return item.place.line
    return None
