"""The index of a content: made when somebody searches, step by step, and anew for other content.

Nothing here is imported before somebody searches.
"""

from kiosk.content import Content
from kiosk.search import Index
from kiosk.session.doors import Door
from kiosk.session.findable import findable

_Indexed = tuple[tuple[Door, ...], Index]
"""The doors by their numbers, and the index of what they tell."""


class _Growing:
    """An index that is made step by step, so that no frame has to wait for all of it."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.indexed: _Indexed | None = None
        self._doors: list[Door] = []
        self._index = Index()
        self._left = findable(content)

    def step(self) -> bool:
        """One more item; whether there is more to do."""
        if self.indexed is not None:
            return False
        if entry := next(self._left, None):
            self._doors.append(entry[0])
            self._index.add(entry[1])
            return True
        self._index.settle()
        self.indexed = tuple(self._doors), self._index
        return False


_newest: list[_Growing] = []


def index_of(content: Content) -> _Indexed:
    """The doors and the index of their texts, made now as far as it is not made yet."""
    growing = _growing(content)
    while growing.indexed is None:
        growing.step()
    return growing.indexed


def prepare(content: Content) -> bool:
    """One step towards the index of this content; whether there are more to do."""
    return _growing(content).step()


def _growing(content: Content) -> _Growing:
    """That of the content on screen: the index of one that has gone is dropped."""
    if not _newest or _newest[0].content is not content:
        _newest[:] = [_Growing(content)]
    return _newest[0]
