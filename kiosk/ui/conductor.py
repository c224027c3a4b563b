"""Brings every event to the session and shows what comes of it."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from kiosk.backroom import Backroom
from kiosk.content import Content, Language, Loaded, here, own_language
from kiosk.document import replace
from kiosk.session import (
    Ask,
    Asked,
    Edition,
    Event,
    Framed,
    MyList,
    Place,
    Plugged,
    SessionState,
    Staff,
    Threshold,
    Tick,
    Touched,
    Visit,
    Voiced,
    advance,
    begin,
    edition,
    items_behind,
    offered,
    playing,
    preferred,
    settle_on,
    urgent,
)
from kiosk.session.events import Heard
from kiosk.ui import screens
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.ahead import Ahead
from kiosk.ui.clock import Clock
from kiosk.ui.pages import Pages
from kiosk.ui.session_object import Session
from kiosk.ui.speaker import Speaker
from kiosk.ui.staff_door import StaffDoor
from kiosk.ui.staff_views import StaffView
from kiosk.wording import Words

if TYPE_CHECKING:
    from kiosk.ui.opening import Opener


class Conductor(QObject):
    """Holds the only state there is."""

    taken = Signal()
    """Other content has gone on screen."""
    suited = Signal()
    """The visitor wants it to show itself in another way, or no visitor does any more."""
    left = Signal()
    """A visit has ended."""
    presented = Signal()
    """A state has been put on screen, though it may look like the one before."""

    def __init__(
        self,
        loaded: Loaded,
        wanted: str | None,
        clock: Clock,
        parent: QObject,
        *,
        backroom: Backroom | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = StaffDoor(backroom, clock, self._chosen, self._stir, self) if backroom else None
        self.loaded, self.shown = loaded, self._allowed(loaded)
        """What was read last, and what is on screen: these differ while somebody is using the kiosk."""
        self._is_waiting = self._at_once = False
        self.wanted = wanted
        """The language that the kiosk was started in; None where the files or staff say."""
        self._clock = clock
        self._speaker: Speaker | None = None
        self._edition: Edition | None = None
        self._open_at: _Opened | None = None
        self._activity: ActivityPage | None = None
        self._heard_by: list[Callable[[Words], None]] = []
        self.state = begin(self.shown.content, own_language(loaded, wanted), clock.monotonic(), clock.wall())
        self._pages = Pages(self)
        self.session = Session(self.state, self._pages, self)
        self.ahead = Ahead(self._pages.ahead, self.session)
        self.ahead.ready.connect(self._swap_if_it_may)
        self.session.asked.connect(self._ask)
        self.session.framed.connect(self.frame)
        self.session.knocked.connect(self._knock)
        self._pages.apologies.show(screens.apologies(loaded.wording))
        self.show(self.state)

    def close(self) -> None:
        """Nothing will come of what is under way."""
        if self._door:
            self._door.close()

    def take(self, loaded: Loaded, *, at_once: bool = False) -> None:
        """Show what was read as soon as nobody is using the kiosk, or at once, with its pictures decoded.

        Where the files hold no content, what is on screen stays, and only what there is to say is renewed.
        """
        loaded = self.as_chosen(loaded)
        readable = loaded.content is not None and not loaded.last_good
        self.loaded = loaded if readable else _kept(self.loaded, loaded)
        self._is_waiting, self._at_once = True, at_once
        self.ahead.expect(self._allowed(self.loaded), self._clock.monotonic())
        self._swap_if_it_may()

    def as_chosen(self, loaded: Loaded) -> Loaded:
        """What was read, with what staff have chosen on this kiosk since it started."""
        return self._door.as_chosen(loaded) if self._door else loaded

    def tick(self) -> None:
        self._dispatch(Tick(at=self._clock.monotonic(), now=self._clock.wall()))

    def touched(self, *, key: bool = False) -> None:
        self._dispatch(Touched(at=self._clock.monotonic(), now=self._clock.wall(), key=key))

    def tell(self, happened: type[Voiced | Plugged | Heard], **what: Any) -> None:
        """Something else has happened, just now."""
        self._dispatch(happened(at=self._clock.monotonic(), now=self._clock.wall(), **what))

    @property
    def words(self) -> Words | None:
        """The interface's, in the language that is spoken now."""
        return self._speaker.words if self._speaker else self.shown.wording.get(self.state.language)

    @property
    def foreign(self) -> Mapping[str, str]:
        """Of what is said in another language, in which."""
        return self._speaker.foreign if self._speaker else {}

    def ask_first(self, asks: tuple[Ask, ...]) -> None:
        """Ask for the first of these that is offered."""
        offers = {(one.ask, one.id) for one in offered(self.shown.content, self.state)}
        ask = next((one for one in asks if (one, "") in offers), None)
        if ask:
            self._ask(ask, "")

    def frame(self) -> None:
        """A frame is about to be drawn while an activity runs: nothing but that activity moves on."""
        before, content = self.state.scene, self.shown.content
        self.state = advance(content, self.state, Framed(at=self._clock.monotonic(), now=self._clock.wall()))
        scene = self.state.scene
        if content is None or scene == before or not isinstance(scene, Visit):
            return
        if playing.runs(content, scene) and self._speaker:
            self._open_at = _opened(self.state.language, scene)
            self._open(self._speaker, scene)
        else:
            self.show(self.state)

    def warm_up(self) -> None:
        """Get ready for a visit."""
        if self._speaker:
            self._opener.prepare(self._speaker)

    def heard_by(self, hear: Callable[[Words], None]) -> None:
        """Call `hear` with the interface's words, now and whenever the language changes."""
        self._heard_by.append(hear)
        if words := self.words:
            hear(words)

    def show(self, state: SessionState) -> None:
        """Put a state on screen, wherever it comes from."""
        is_leaving = isinstance(self.state.scene, Visit) and not isinstance(state.scene, Visit)
        suits, self.state = state.comfort == self.state.comfort, state
        if not suits:
            self._open_at = None
            self.suited.emit()
        running = False
        if content := self.shown.content:
            self._speak(content)
            running = isinstance(state.scene, Visit) and playing.runs(content, state.scene)
        if self._door:
            self._show_staff(self._door)
        self.session.present(state, self._activity, running=running)
        self.presented.emit()
        if is_leaving:
            self.left.emit()

    def _speak(self, content: Content) -> None:
        speaker = self._speaking(content)
        self._pages.header.show(screens.header(speaker, self.state))
        self._pages.notices.show(screens.notices(content, self.state))
        self._pages.attract.show(screens.attract(speaker, self.state))
        self._pages.reading.show(screens.reading(speaker.words, self.state))
        scene = self.state.scene
        if not isinstance(scene, Visit):
            return
        if self._open_at != (at := _opened(self.state.language, scene)):
            self._open_at = at
            self._open(speaker, scene)

    def _speaking(self, content: Content) -> Speaker:
        """The one that speaks: another one where the language is another, or other things are on."""
        known, on = self._speaker, edition(content, self.state.now)
        is_other = known is None or known.language != self.state.language
        if known is None or is_other or on is not self._edition:
            self._speaker = known = self._speaker_of(on.content)
            self._edition, self._open_at = on, None
        if is_other:
            self._reword(known)
        return known

    def _show_staff(self, door: StaffDoor) -> None:
        if not isinstance(self.state.scene, Threshold | Staff):
            self._pages.staff.show(StaffView())
        elif words := self.loaded.wording.get(self.state.language):
            from kiosk.ui.staff_screens import Facts, staff_screen  # noqa: PLC0415 - when somebody knocks

            facts = Facts(loaded=self.loaded, words=words, versions=door.versions(self.state))
            self._pages.staff.show(staff_screen(facts, self.state))

    def _open(self, speaker: Speaker, visit: Visit) -> None:
        self._activity = self._opener.open(speaker, visit, self.state.voices) or self._activity

    @cached_property
    def _opener(self) -> "Opener":
        from kiosk.ui.opening import Opener  # noqa: PLC0415 - nothing is opened at the start

        return Opener(self._pages, self)

    def _speaker_of(self, content: Content) -> Speaker:
        return Speaker(
            content=content,
            wording=self.shown.wording,
            site=here(content, self.shown.machine),
            language=self.state.language,
            order=preferred(content, self.state),
            folder=self.shown.folder,
            pictures=self.shown.pictures,
            store=self.shown.store,
            now=self.state.now,
            themes={theme.id: theme for theme in content.themes},
            items=items_behind(content),
        )

    def _reword(self, speaker: Speaker) -> None:
        self._pages.languages.show(screens.languages(speaker))
        for hear in self._heard_by:
            hear(speaker.words)

    def _ask(self, kind: str, id_: str) -> None:
        self._dispatch(Asked(at=self._clock.monotonic(), now=self._clock.wall(), ask=Ask(kind), id=id_))

    def _knock(self) -> None:
        if self._door:
            self._dispatch(self._door.knocked())

    def _dispatch(self, event: Event) -> None:
        self.show(advance(self.shown.content, self.state, event))
        self._swap_if_it_may()
        self._stir()

    def _stir(self) -> None:
        """Carry out what staff wish, and go on with what came of it."""
        if self._door and (told := self._door.carried_out(self.loaded, self.state)):
            self._dispatch(told)

    def _chosen(self, wish: Ask, loaded: Loaded) -> None:
        """Show what staff wish; the language they choose counts instead of the one wanted at the start."""
        if wish is Ask.SPEAK:
            self.wanted = None
        self.take(loaded)

    def _allowed(self, loaded: Loaded) -> Loaded:
        """What staff let this kiosk show of it."""
        return self._door.shown(loaded) if self._door else loaded

    def _may_swap(self) -> bool:
        """Whether what was read last is urgent; or its pictures are there, and nobody is using the kiosk."""
        content = self._allowed(self.loaded).content
        if content is not None and urgent(content, self.state.now) is not None:
            return True
        is_free = self._at_once or not isinstance(self.state.scene, Visit)
        return is_free and self.ahead.is_ready(self._clock.monotonic())

    def _swap_if_it_may(self) -> None:
        if self._is_waiting and self._may_swap():
            self._swap()

    def _swap(self) -> None:
        """Show what was read last, from where the session stands."""
        self.shown, self._is_waiting = self._allowed(self.loaded), False
        self._speaker = self._open_at = None
        self._pages.apologies.show(screens.apologies(self.shown.wording))
        self.show(settle_on(self.shown.content, own_language(self.shown, self.wanted), self.state))
        self.ahead.settle()
        self.taken.emit()


_Opened: TypeAlias = tuple[Language, Place, MyList, Mapping[int, int]]


def _opened(language: Language, visit: Visit) -> _Opened:
    """All that makes a page of a visit what it is."""
    return language, visit.here, visit.my_list, visit.answers


def _kept(known: Loaded, read: Loaded) -> Loaded:
    """The content that is known already, with what there is to say about the files as they are now."""
    if known.content is None:
        return read
    return replace(
        known,
        machine=read.machine,
        problems=read.problems,
        watched=read.watched,
        last_good=True,
        file=read.file or known.file,
    )
