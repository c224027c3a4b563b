"""The kiosk in a window beside a panel for staff: what they save shows at once, as on any screen and day."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.content import Content, Language, Loaded, Pending, Sources, again, here
from kiosk.content.parts import gather
from kiosk.document import Node, replace
from kiosk.document.tongue import _, spoken
from kiosk.host import assets_folder
from kiosk.machine import Machine, Orientation
from kiosk.session import SessionState, Visit, begin
from kiosk.studio import panel
from kiosk.studio.panel import PanelView, Size
from kiosk.studio.previewer import Previewer
from kiosk.studio.tour import MORE, Stop, name_of, tour
from kiosk.studio.whereabouts import Seen, changed, list_of, screen_of
from kiosk.ui import EndingSignals, Kiosk, SystemClock

_SECOND = 1000

_ROOM = 0.95
"""The share of the screen that a window may take."""

_SINCE = 60.0
"""Seconds that a visit which is put on screen has lasted: whatever it shows has come to rest."""


class ShownDay(SystemClock):
    """The computer's clock, some days on or back."""

    def __init__(self) -> None:
        self.days = 0

    def wall(self) -> datetime:
        return super().wall() + timedelta(days=self.days)


class Preview(Kiosk):
    """A kiosk in whose window there is a panel as well."""

    MAIN = ("Kiosk.Studio", "Preview")

    def __init__(self, loaded: Loaded, *, assets: Path, language: str | None = None) -> None:
        self._day = ShownDay()
        self._size: Size = panel.SIZES[0]
        self._site: str | None = None
        self._follows = True
        self._latest: Seen | None = None
        self._note = ""
        self._watched, self._saved = loaded.watched, panel.saved(loaded, SystemClock().wall())
        self._before = loaded.content
        super().__init__(loaded, clock=self._day, assets=assets, size=self._size, language=language)
        self._tell()
        self.conductor.taken.connect(self._taken)
        self.conductor.session.changed.connect(self._tell)
        self._previewer.asked.connect(self._asked)
        self._seconds = QTimer(self, interval=_SECOND)
        self._seconds.timeout.connect(self._tick)
        self._seconds.start()

    def open(self) -> None:
        """Show the window, no larger than the screen has room for."""
        room = QGuiApplication.primaryScreen().availableSize() * _ROOM
        self.window.resize(self.window.size().boundedTo(room))
        self.window.frameSwapped.connect(self.warm_up, Qt.ConnectionType.SingleShotConnection)
        self.window.show()

    def close(self) -> None:
        self._seconds.stop()
        super().close()

    def follow_files(self, sources: Sources) -> None:
        """Show from now on what becomes of the files, as soon as they are saved."""

        def read() -> Pending:
            return again(replace(sources, site=self._site), self._day.wall().date(), keep=False)

        self.follow(read, SystemClock(), at_once=True)

    def _prepare(self, engine: QQmlApplicationEngine) -> None:
        super()._prepare(engine)
        self._previewer = Previewer(self)
        engine.setProperty(Previewer.NAME, self._previewer)

    def _machine(self) -> Machine:
        """The panel says how the screen hangs."""
        return replace(super()._machine(), orientation=Orientation.AUTO)

    def _size_window(self, width: int, height: int) -> None:
        """Preview.qml knows how large it is: the panel is in it as well."""

    def _lay_out(self) -> None:
        """As on a screen of the chosen size, whatever the window has; Preview.qml makes it fit."""
        self._arrange(*self._size)

    def _tick(self) -> None:
        """Time passes, but nobody is asked whether they are still there: they are at the panel."""
        if isinstance(self.conductor.state.scene, Visit):
            self.conductor.touched()
        self.conductor.tick()

    def _asked(self, kind: str, id_: str) -> None:
        self._note = ""
        match kind:
            case "language":
                self._pose(name_of(self.conductor.state), Language(id_))
            case "size":
                width, height = id_.split("x")
                self._size = int(width), int(height)
                self._lay_out()
            case "site":
                self._go_to_site(id_)
            case "day":
                self._go_to_day(id_)
            case "follow":
                self._follows = not self._follows
            case "latest" if self._latest:
                self._go_to(self._latest)
            case "show":
                self._show_problem(int(id_))
            case "copy":
                self._copy(int(id_))
            case _:
                pass
        self._tell()

    def _taken(self) -> None:
        """Other content is shown: go to what has changed first."""
        before, after = self._before, self.conductor.shown.content
        self._before, self._note = after, ""
        if (loaded := self.conductor.loaded).watched != self._watched:
            self._watched, self._saved = loaded.watched, panel.saved(loaded, SystemClock().wall())
        if before and after and (found := changed(before, after)):
            self._latest = found
            if self._follows:
                self._go_to(found)
        self._tell()

    def _go_to(self, found: Seen) -> None:
        """Where one sees a change, in a language in which there is one to see."""
        spoken_now = self.conductor.state.language
        is_seen = not found.languages or spoken_now in found.languages
        self._pose(found.screen, None if is_seen else found.languages[0])

    def _go_to_site(self, id_: str) -> None:
        self._site = id_
        loaded = self.conductor.loaded
        self.conductor.take(replace(loaded, machine=replace(loaded.machine, site=id_)), at_once=True)

    def _pose(self, screen: str, language: Language | None = None) -> None:
        """Put a screen on, in that language or the one that is spoken; where it is not there, its list."""
        content, state = self.conductor.shown.content, self.conductor.state
        if content is None:
            return
        folded = screen.removesuffix(f"-{MORE}")
        stops = self._stops(content, language or state.language)
        found = _first((screen, folded, list_of(screen), "home"), stops)
        if found.screen not in {screen, folded}:
            self._note = _("This is not shown: it is left out, or nothing leads to it.")
        self.conductor.show(_arriving(found.state, after=state.arrivals))

    def _stops(self, content: Content, language: Language) -> Iterator[Stop]:
        at, now = self._day.monotonic() - _SINCE, self._day.wall()
        yield Stop(screen="attract", state=begin(content, language, at=at, now=now))
        yield from tour(content, language, now, at)

    def _go_to_day(self, choice: str) -> None:
        """Turn the clock, and let the files be judged as on that day."""
        self._day.days = int(choice) + (self._day.days if choice[0] in "+-" else 0)
        self.conductor.tick()
        if self._content_watch:
            self._content_watch.read_again()

    def _show_problem(self, number: int) -> None:
        loaded = self.conductor.loaded
        screen = screen_of(loaded.problems[number].path, _tree(loaded.file))
        if screen:
            self._pose(screen)
        else:
            self._note = _("This is about no screen of its own: correct it in the file.")

    def _copy(self, number: int) -> None:
        problem = self.conductor.loaded.problems[number]
        QGuiApplication.clipboard().setText(f"{problem.file}:{problem.line}:{problem.column}")
        self._note = _("The place is copied: {place}").format(place=panel.place(problem))

    def _tell(self) -> None:
        self._previewer.show(self._view())

    def _view(self) -> PanelView:
        loaded, shown = self.conductor.loaded, self.conductor.shown
        today, day = SystemClock().wall().date(), self._day.wall().date()
        written = QLocale(spoken()).toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
        site = here(shown.content, shown.machine).id if shown.content else ""
        return PanelView(
            title=loaded.file.name if loaded.file else _("No file"),
            status=panel.status(loaded, self._saved),
            good=panel.is_good(loaded),
            note=self._note,
            nothing=_("There is nothing to correct."),
            day=_("Day: {day}").format(day=written),
            follows=self._follows,
            follow=_("Follow my changes"),
            latest=_("Show the last change"),
            has_latest=self._latest is not None,
            copy=_("Copy place"),
            language_heading=_("Language"),
            size_heading=_("Screen"),
            site_heading=_("Site"),
            problem_heading=panel.problem_heading(loaded.problems),
            languages=tuple(panel.languages(shown, self.conductor.state.language)),
            sizes=tuple(panel.sizes(self._size)),
            sites=tuple(panel.sites(shown, site)),
            days=tuple(panel.days(day, today)),
            problems=panel.problems(loaded.problems),
        )


def _first(screens: Sequence[str], stops: Iterable[Stop]) -> Stop:
    """Of these screens the first that is there; nobody goes further than to the very first."""
    met: dict[str, Stop] = {}
    for stop in stops:
        met.setdefault(stop.screen, stop)
        if stop.screen == screens[0]:
            break
    return next(met[one] for one in screens if one in met)


def _tree(file: Path | None) -> Node | None:
    return gather(file).tree if file else None


def _arriving(state: SessionState, *, after: int) -> SessionState:
    """With arrivals that nobody has seen yet, so that every page starts afresh."""
    scene = state.scene
    if isinstance(scene, Visit):
        trail = tuple(replace(place, arrival=place.arrival + after) for place in scene.trail)
        scene = replace(scene, trail=trail)
    return replace(state, scene=scene, arrivals=state.arrivals + after)


def preview(
    app: QGuiApplication, sources: Sources, loaded: Loaded, language: str | None, opened: Callable[[], None]
) -> int:
    """Show the kiosk and what `loaded` says of it, and follow `sources`, until the window is closed.

    `opened` is called when it is there.
    """
    window = Preview(loaded, assets=assets_folder(), language=language)
    window.open()
    window.follow_files(sources)
    EndingSignals(app.exit, window)
    opened()
    code = app.exec()
    window.close()
    qInstallMessageHandler(None)  # what Qt says from now on finds no Python to hear it
    return code
