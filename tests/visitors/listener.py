"""A visitor to whom the kiosk speaks."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content import Loaded
from kiosk.session import Ask
from kiosk.studio.type_name import type_name
from kiosk.voice import Utterance
from tests.visitors.driver import HALF_PORTRAIT, Size
from tests.visitors.fixtures import Visitors
from tests.voice.recorder import Recorder


class Listener:
    """A visitor to whom a double of the voice speaks."""

    def __init__(
        self,
        come: Visitors,
        size: Size = HALF_PORTRAIT,
        *,
        language: str = "fr",
        loaded: Loaded | None = None,
    ) -> None:
        self.voice = Recorder()
        self.visitor = come(size, language=language, voice=self.voice, loaded=loaded)
        self.visitor.settle()

    def begin(self) -> "Listener":
        """Have it read from the comfort page on, then stand on Home."""
        self.visitor.touch(Ask.COMFORT)
        self.visitor.touch(Ask.SUIT, "aloud")
        self.visitor.touch(Ask.HOME)
        return self

    def listen(self, *, most: int = 400) -> list[Utterance]:
        """All that is said without a touch, to the end; each with a ring around what it is about."""
        heard: list[Utterance] = []
        while (now := self.voice.saying) is not None:
            heard.append(now)
            assert len(heard) < most, "it never ends"
            self.check_ring(now)
            self.voice.finish()
            self.visitor.settle()
        return heard

    def check_ring(self, now: Utterance) -> None:
        """The ring lies around the item that is being read, and all of the item's beginning can be seen."""
        window, followed = self.visitor.window, self.visitor.kiosk.conductor.session.followed
        assert isinstance(followed, QQuickItem), now
        ring = next(i for i in followed.childItems() if type_name(i) == "Follower")
        assert ring.isVisible()
        assert ring.width() >= followed.width()
        top = followed.mapToScene(QPointF(followed.width() / 2, 1))
        screen = QRectF(0, 0, window.width(), window.height())
        assert screen.contains(top), f"{now.phrases} is at {top.toTuple()}"

    def touch_screen(self) -> None:
        """Touch the middle of it, whatever is there."""
        window = self.visitor.window
        self.visitor.tap(QPointF(window.width() / 2, window.height() / 2))

    @property
    def said(self) -> Utterance:
        """What is being said now."""
        assert self.voice.saying is not None, self.voice.log[-3:]
        return self.voice.saying
