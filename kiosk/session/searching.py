"""Looking for something by typing: what can be typed, what is found, what is suggested.

The query and what it found are part of the place, and are forgotten with it. Nothing of it is kept elsewhere.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from kiosk.content import Content, Language, said
from kiosk.document import replace
from kiosk.session.doors import SECTION_OF, Door
from kiosk.session.events import Ask
from kiosk.session.state import Found, Place, Screen

KEYS = frozenset({Ask.TYPE, Ask.DELETE})
"""What may be struck again at once."""

SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789"
SPACE = " "

MOST_SIGNS = 30
"""Of a query: more than the longest word, and as many as its field shows."""

MOST_OF_A_KIND = 6
MOST_FOUND = 24
"""Doors: more than anybody reads before typing another letter."""

MOST_SUGGESTIONS = 6

_GROUPS = {Ask(item): Ask(section) for item, section in SECTION_OF.items()}
"""What the items of each kind stand under."""


def offered(content: Content, languages: Sequence[Language], place: Place) -> Iterator[Door]:
    """What can be asked for in the search: suggestions, what was found, the keys."""
    if place.screen is not Screen.SEARCH:
        return
    yield from ((Ask.TRY, word) for word in suggestions(content, languages, place))
    yield from place.found.doors
    if len(place.query) < MOST_SIGNS:
        yield from ((Ask.TYPE, sign) for sign in SIGNS)
        if place.query and not place.query.endswith(SPACE):
            yield Ask.TYPE, SPACE
    if place.query:
        yield Ask.DELETE, ""
        yield Ask.CLEAR, ""


def takes(place: Place, text: str) -> bool:
    """Whether what a key of a real keyboard writes can be typed: É is e."""
    if place.screen is not Screen.SEARCH:
        return False
    signs = _signs(text)
    return bool(signs) and signs != SPACE and len(place.query) + len(signs) <= MOST_SIGNS


def asked(content: Content, languages: Sequence[Language], place: Place, door: Door) -> Place:
    """The place after a key, or after a suggestion was taken."""
    match door:
        case Ask.TYPE, sign:
            query = place.query + _signs(sign)
        case Ask.DELETE, _:
            query = place.query[:-1]
        case Ask.TRY, word:
            query = word[:MOST_SIGNS]
        case _:
            query = ""
    return again(content, languages, replace(place, query=query))


def again(content: Content, languages: Sequence[Language], place: Place) -> Place:
    """The same place with what is found there now: in other content, in another language."""
    if place.screen is not Screen.SEARCH:
        return place
    return replace(place, found=_found(content, languages, place.query))


def suggestions(content: Content, languages: Sequence[Language], place: Place) -> tuple[str, ...]:
    """Words to try: before anything is typed, and where nothing is found what may have been meant."""
    if place.query.strip() and place.found.doors:
        return ()
    ours = content.search.suggestions or tuple(theme.title for theme in content.themes)
    words = (*place.found.nearest, *(said(text, languages).text for text in ours))
    fitting = (word for word in words if 0 < len(word) <= MOST_SIGNS)
    return tuple(islice(dict.fromkeys(fitting), MOST_SUGGESTIONS))


def group_of(door: Door) -> Ask | None:
    """What a door stands under in a list of different kinds; None for the sections themselves."""
    ask, id_ = door
    return _GROUPS.get(ask, ask) if id_ else None


def prepare(content: Content) -> bool:
    """One short step towards finding things in this content; whether there are more to do."""
    from kiosk.session.indexing import prepare  # noqa: PLC0415 - when somebody searches

    return prepare(content)


def passages(content: Content, languages: Sequence[Language], door: Door) -> Iterator[str]:
    """The texts behind a door, in the language in which they are shown."""
    from kiosk.session.findable import texts_behind  # noqa: PLC0415 - when somebody searches

    return (said(text, languages).text for text in texts_behind(content, door))


def _found(content: Content, languages: Sequence[Language], query: str) -> Found:
    if not query.strip():
        return Found()
    from kiosk.search import find  # noqa: PLC0415 - when somebody searches
    from kiosk.session.indexing import index_of  # noqa: PLC0415

    every, index = index_of(content)
    hits = find(index, query, tuple(dict.fromkeys(languages)))
    return Found(
        doors=_grouped([every[number] for number in hits.numbers]),
        count=len(hits.numbers),
        words=hits.words,
        partly=hits.partly,
        nearest=hits.nearest,
    )


def _grouped(ranked: Sequence[Door]) -> tuple[Door, ...]:
    """Kind by kind, in the order of their best; of each a few."""
    groups: dict[Ask | None, list[Door]] = {}
    for door in ranked:
        group = groups.setdefault(group_of(door), [])
        if len(group) < MOST_OF_A_KIND:
            group.append(door)
    return tuple(islice((door for group in groups.values() for door in group), MOST_FOUND))


def _signs(text: str) -> str:
    """What of a text can be typed."""
    from kiosk.search import fold  # noqa: PLC0415 - when somebody searches

    return "".join(sign for sign in fold(text) if sign in SIGNS or sign == SPACE)
