"""How complete the content is: what is there, of all that could be."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kiosk.content.basics import Language, Picture, Text
from kiosk.content.checks.owner import is_blank
from kiosk.content.checks.reviews import is_due, last_read
from kiosk.content.types import Content, OwnerSupplies
from kiosk.document import names, record
from kiosk.document.record import spelt
from kiosk.document.shape import is_record, members, remarks
from kiosk.document.walking import Leaf, leaves


@record
class Share:
    """So many `there`, of so many that there could be."""

    there: int
    of: int


@record
class Section:
    """One section of the file. A text that is the same in all languages counts as there in each."""

    name: str
    items: int
    texts: Mapping[Language, Share]
    described: Share
    """Pictures that are described in every language."""
    read: Share
    """Items that somebody has read, not too long ago."""
    owner: Share
    """What only the owner can supply."""


def completeness(content: Content, today: date) -> tuple[Section, ...]:
    """The sections that visitors read, in the order of the file's schema."""
    found = leaves(content, Content)
    sections = (_section(content, name, found, today) for name in names(content))
    return tuple(one for one in sections if one.items)


def _section(content: Content, name: str, found: list[Leaf], today: date) -> Section:
    inside = [leaf for leaf in found if leaf.path[:1] == (name,)]
    texts = [leaf.value for leaf in inside if leaf.shapes == members(Text)]
    records: list[Any] = [leaf.value for leaf in inside if _is_one(leaf.value)]
    pictures = [one for one in records if isinstance(one, Picture)]
    to_read = [one for one in records if "reviewed" in names(one)]
    owned = [getattr(one, field) for one in records for field in names(one) if _is_the_owners(one, field)]
    return Section(
        name=name,
        items=sum("id" in names(one) for one in records) or min(len(texts), 1),
        texts={one: _share(_says(text, one) for text in texts) for one in content.languages},
        described=_share(_is_whole(picture.description, content) for picture in pictures),
        read=_share(
            (read := last_read(one.reviewed)) is not None and not is_due(read, today, content.review_months)
            for one in to_read
        ),
        owner=_share(not is_blank(value) for value in owned),
    )


def _share(found: Iterable[bool]) -> Share:
    each = list(found)
    return Share(there=sum(each), of=len(each))


def _says(text: object, language: Language) -> bool:
    return bool(text.get(language, "").strip()) if isinstance(text, Mapping) else not is_blank(text)


def _is_whole(text: Text, content: Content) -> bool:
    return all(_says(text, language) for language in content.languages)


def _is_the_owners(one: Any, field: str) -> bool:
    kind: Any = type(one)
    return any(isinstance(mark, OwnerSupplies) for mark in remarks(kind)[spelt(field)])


def _is_one(value: object) -> bool:
    kind: Any = type(value)
    return is_record(kind)
