"""Two things on one screen that are called the same: nobody can tell their buttons apart."""

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.content.basics import Language, Text
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.record import record
from kiosk.document.tongue import _

NAMES = {
    "sites": "name",
    "themes": "title",
    "programmes": "title",
    "partners": "name",
    "story": "title",
    "news": "title",
}
"""The lists, each of which is on one screen, and what stands on their buttons."""


@record
class _Named:
    path: Path
    id: str
    text: Text


def same_names(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for section, field in NAMES.items():
        items: tuple[Any, ...] = getattr(content, section) or ()
        named = (
            _Named(path=(section, number, field), id=item.id, text=getattr(item, field))
            for number, item in enumerate(items)
        )
        yield from _same(named, content, surroundings)


def same_tags(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for number, programme in enumerate(content.programmes):
        tags = (
            _Named(path=("programmes", number, "tags", place), id=str(place), text=tag)
            for place, tag in enumerate(programme.tags)
        )
        yield from _same(tags, content, surroundings)


def _same(things: Iterable[_Named], content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """One finding a thing: what is the same in one language mostly is so in all.

    Of two items with one id the second is set aside anyhow.
    """
    firsts: dict[tuple[Language, str], _Named] = {}
    for thing in things:
        names = [(language, _tidy(_in(thing.text, language))) for language in content.languages]
        twice = next((one for one in names if one in firsts and firsts[one].id != thing.id), None)
        if twice:
            language, first = twice[0], firsts[twice]
            where = surroundings.around.where(_at(first, language), thing.path)
            message = _('"{name}" is written on this screen already, {where}').format(
                name=quoted(_in(thing.text, language)), where=where
            )
            hint = _("give one of the two another name, so that visitors can tell them apart")
            yield warning(_at(thing, language), "same-name", message, hint)
        for one in names:
            if one[1]:
                firsts.setdefault(one, thing)


def _at(thing: _Named, language: Language) -> Path:
    return thing.path if isinstance(thing.text, str) else (*thing.path, language)


def _in(text: Text, language: Language) -> str:
    return text if isinstance(text, str) else text.get(language, "")


def _tidy(name: str) -> str:
    return " ".join(name.split()).casefold()
