"""My list as a text for codes: titles, each address once under those that it belongs to."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.document import record
from kiosk.gifts.codes import OF_A_LIST, fits, weight
from kiosk.gifts.gift import Form, Gift
from kiosk.gifts.writing import cut, plain

_ROOM_OF_A_TITLE = OF_A_LIST // 3
_HEAD = "{title} ({number}/{of})"
_MOST = "999"


@record
class Entry:
    """Something on the list; `link` is empty where it has none."""

    title: str
    link: str = ""


def listed(title: str, entries: Iterable[Entry]) -> tuple[Gift, ...]:
    """The list in as few codes as hold it, one after the other; none where nothing is on it."""
    head = cut(plain(title), _ROOM_OF_A_TITLE)
    room = OF_A_LIST - weight(_HEAD.format(title=head, number=_MOST, of=_MOST) + "\n")
    pages = tuple(_pages(_groups(entries), room))
    heads = (
        _HEAD.format(title=head, number=number, of=len(pages)) if len(pages) > 1 else head
        for number in range(1, len(pages) + 1)
    )
    return tuple(
        Gift(form=Form.TEXT, content=f"{top}\n{page}") for top, page in zip(heads, pages, strict=True)
    )


def _groups(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """The titles of each address, in the order in which they came."""
    groups: dict[str, list[str]] = {}
    for entry in entries:
        groups.setdefault(entry.link, []).append(f"• {cut(plain(entry.title), _ROOM_OF_A_TITLE)}")
    return groups


def _pages(groups: dict[str, list[str]], room: int) -> Iterator[str]:
    """A page ends where no more fits; a group goes on on the next one, with its address."""
    page: list[str] = []
    for link, titles in groups.items():
        here: list[str] = []
        for title in titles:
            if not fits(_page(page, [*here, title], link), room):
                if page or here:
                    yield _page(page, here, link)
                page, here = [], []
            here.append(title)
        page = _page(page, here, link).split("\n")
    if page:
        yield "\n".join(page)


def _page(before: Sequence[str], titles: Sequence[str], link: str) -> str:
    address = (link,) if link and titles else ()
    return "\n".join((*before, *titles, *address))
