"""Brings every event to the session and shows what comes of it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.backroom import Backroom
from kiosk.content import Content, Language, Loaded, Site
from kiosk.document import replace
from kiosk.machine import Machine
from kiosk.session import (
    Ask,
    Asked,
    Event,
    Framed,
    Place,
    SessionState,
    Staff,
    Threshold,
    Tick,
    Touched,
    Visit,
    advance,
    begin,
    items_behind,
    playing,
    preferred,
    settle_on,
    urgent,
)
from kiosk.ui import screens
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.clock import Clock
from kiosk.ui.pages import Pages
from kiosk.ui.session_object import Session
from kiosk.ui.speaker import Speaker
from kiosk.ui.staff_door import StaffDoor
from kiosk.ui.views import StaffView
from kiosk.wording import Words

if TYPE_CHECKING:
    from kiosk.ui.opening import Opener


class Conductor(QObject):
    """Holds the only state there is."""

    taken = Signal()
    """Other content has gone on screen."""

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
        self._door = StaffDoor(backroom, clock, self._chosen) if backroom else None
        self.loaded, self.shown = loaded, self._allowed(loaded)
        """What was read last, and what is on screen: these differ while somebody is using the kiosk."""
        self._is_waiting = False
        self._wanted = wanted
        self._clock = clock
        self._speaker: Speaker | None = None
        self._open_at: tuple[Language, Place] | None = None
        self._activity: ActivityPage | None = None
        self._heard_by: list[Callable[[Words], None]] = []
        self.state = begin(self.shown.content, own_language(loaded, wanted), clock.monotonic(), clock.wall())
        self._pages = Pages(self)
        self.session = Session(self.state, self._pages, self)
        self.session.asked.connect(self._ask)
        self.session.framed.connect(self.frame)
        self.session.knocked.connect(self._knock)
        self._pages.apologies.show(screens.apologies(loaded.wording))
        self.show(self.state)

    def take(self, loaded: Loaded, *, at_once: bool = False) -> None:
        """Show what was read as soon as nobody is using the kiosk, or at once.

        Where the files hold no content, what is on screen stays, and only what there is to say is renewed.
        """
        readable = loaded.content is not None and not loaded.last_good
        self.loaded = loaded if readable else _kept(self.loaded, loaded)
        self._is_waiting = True
        if at_once or self._may_swap():
            self._swap()

    def tick(self) -> None:
        self._dispatch(Tick(at=self._clock.monotonic(), now=self._clock.wall()))

    def touched(self) -> None:
        self._dispatch(Touched(at=self._clock.monotonic(), now=self._clock.wall()))

    def frame(self) -> None:
        """A frame is about to be drawn while an activity runs: nothing but that activity moves on."""
        before, content = self.state.scene, self.shown.content
        self.state = advance(content, self.state, Framed(at=self._clock.monotonic(), now=self._clock.wall()))
        scene = self.state.scene
        if content is None or scene == before or not isinstance(scene, Visit):
            return
        if playing.runs(content, scene) and self._speaker:
            self._open_at = (self.state.language, scene.here)
            self._open(self._speaker, scene.here)
        else:
            self.show(self.state)

    def warm_up(self) -> None:
        """Get ready for a visit."""
        if self._speaker:
            self._opener.prepare(self._speaker)

    def heard_by(self, hear: Callable[[Words], None]) -> None:
        """Call `hear` with the interface's words, now and whenever the language changes."""
        self._heard_by.append(hear)
        words = self._speaker.words if self._speaker else self.shown.wording.get(self.state.language)
        if words:
            hear(words)

    def show(self, state: SessionState) -> None:
        """Put a state on screen, wherever it comes from."""
        self.state = state
        running = False
        if content := self.shown.content:
            self._speak(content)
            running = isinstance(state.scene, Visit) and playing.runs(content, state.scene)
        if self._door:
            self._show_staff(self._door)
        self.session.show(state, self._activity, running=running)

    def _speak(self, content: Content) -> None:
        if self._speaker is None or self._speaker.language != self.state.language:
            self._speaker = self._speaker_of(content)
            self._reword(self._speaker)
        self._pages.header.show(screens.header(self._speaker, self.state))
        self._pages.notices.show(screens.notices(content, self.state))
        self._pages.attract.show(screens.attract(self._speaker, self.state))
        scene = self.state.scene
        if isinstance(scene, Visit) and self._open_at != (self.state.language, scene.here):
            self._open_at = (self.state.language, scene.here)
            self._open(self._speaker, scene.here)

    def _show_staff(self, door: StaffDoor) -> None:
        if not isinstance(self.state.scene, Threshold | Staff):
            self._pages.staff.show(StaffView())
        elif words := self.loaded.wording.get(self.state.language):
            from kiosk.ui.staff_screens import Facts, staff_screen  # noqa: PLC0415 - when somebody knocks

            facts = Facts(loaded=self.loaded, words=words, versions=door.versions(self.state))
            self._pages.staff.show(staff_screen(facts, self.state))

    def _open(self, speaker: Speaker, place: Place) -> None:
        self._activity = self._opener.open(speaker, place) or self._activity

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
        if self._is_waiting and self._may_swap():
            self._swap()
        if self._door and (told := self._door.carried_out(self.loaded, self.state)):
            self._dispatch(told)

    def _chosen(self, wish: Ask, loaded: Loaded) -> None:
        """Show what staff wish; the language they choose counts instead of the one wanted at the start."""
        if wish is Ask.SPEAK:
            self._wanted = None
        self.take(loaded)

    def _allowed(self, loaded: Loaded) -> Loaded:
        """What staff let this kiosk show of it."""
        return self._door.shown(loaded) if self._door else loaded

    def _may_swap(self) -> bool:
        """Whether nobody is using the kiosk, or what was read last is urgent."""
        content = self._allowed(self.loaded).content
        calls = content is not None and urgent(content, self.state.now) is not None
        return calls or not isinstance(self.state.scene, Visit)

    def _swap(self) -> None:
        """Show what was read last, from where the session stands."""
        self.shown, self._is_waiting = self._allowed(self.loaded), False
        self._speaker = self._open_at = None
        self._pages.apologies.show(screens.apologies(self.shown.wording))
        self.show(settle_on(self.shown.content, own_language(self.shown, self._wanted), self.state))
        self.taken.emit()


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


def here(content: Content, machine: Machine) -> Site:
    """The site that this kiosk stands at: the first one where the machine does not say."""
    return next((site for site in content.sites if site.id == machine.site), content.sites[0])


def own_language(loaded: Loaded, wanted: str | None) -> Language:
    """What the kiosk speaks until a visitor chooses: what is wanted, else its own, its site's, the first."""
    own = loaded.machine.language
    if loaded.content is None:
        return next((code for code in loaded.wording if code == (wanted or own)), Language("en"))
    languages = loaded.content.languages
    site = here(loaded.content, loaded.machine)
    return next((Language(code) for code in (wanted, own, site.language) if code in languages), languages[0])
