"""Grow a batch, on screen: the vessel, its curves and its sliders."""

from functools import lru_cache

from PySide6 import QtCore
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.activities import reactor as rules
from kiosk.activities.batches import Cause, Point, best
from kiosk.activities.reactor import Pose, ReactorState, Trouble
from kiosk.activities.vessels import STEPS, VESSELS, Kind, Setting
from kiosk.content import Colour, Reactor, glyph
from kiosk.document import record, replace
from kiosk.ui.activities.curves import Chart, Drawing
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.shows import Shows
from kiosk.ui.speaker import Speaker

NO_BREAK = "\u00a0"
UNITS = {Kind.BACTERIA: ("g/L", "g/L", "g/L"), Kind.ANIMAL: ("×10⁶/mL", "mmol/L", "mg/L")}
"""Of cells, food and product."""
LOOKS = {Kind.BACTERIA: ("mdi6.bacteria", Colour.MINT), Kind.ANIMAL: ("mdi6.circle-double", Colour.LILAC)}
CAUSES = {
    Cause.AIR: ("mdi6.weather-windy", Colour.SKY),
    Cause.FOOD: ("mdi6.food-apple", Colour.MOSS),
    Cause.WARMTH: ("mdi6.thermometer", Colour.CORAL),
    Cause.WASTE: ("mdi6.delete", Colour.SAND),
}
BUBBLES = 14
"""At full speed."""
TURNS = 1.6
"""Of the stirrer on screen, each second at full speed."""
ROOM = 1.25
"""How much higher than what is wanted the axis of cells reaches."""

_ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
_LAST_DAY = 24


@record
class CellsRow:
    """A kind of cell to choose."""

    kind: str
    title: str
    line: str
    glyph: str
    colour: str


@record
class SettingRow:
    """A slider."""

    act: str
    label: str
    reading: str
    less: str
    more: str
    value: float
    least: float
    most: float
    step: float
    colour: str


@record
class CurveRow:
    """A curve, by its name and what it shows now."""

    curve: str
    title: str
    reading: str


@record
class CauseRow:
    """Something that may have held the cells back."""

    cause: str
    title: str
    glyph: str
    colour: str


@record
class ScoreRow:
    """What went well, or did not."""

    score: str
    good: bool


@record
class ReactorView:
    """What is empty does not show."""

    pose: str = ""
    headline: str = ""
    goal: str = ""
    go: str = ""
    pause: str = ""
    harvest: str = ""
    alarm: str = ""
    """What is out of order, or what is asked."""
    mend: str = ""
    hint: str = ""
    lesson: str = ""
    simplified: str = ""
    cells_top: str = ""
    food_top: str = ""
    oxygen_top: str = ""
    last: str = ""
    best: str = ""
    density: float = 0.0
    bubbles: int = 0
    speed: float = 0.0
    """Turns of the stirrer a second."""
    chart: Chart = Chart()
    kinds: tuple[CellsRow, ...] = ()
    settings: tuple[SettingRow, ...] = ()
    curves: tuple[CurveRow, ...] = ()
    causes: tuple[CauseRow, ...] = ()
    scores: tuple[ScoreRow, ...] = ()


@record
class Shown:
    """What the view shows, and the seconds that have gone by in it."""

    view: ReactorView
    moments: float


def view(speak: Speaker, reactor: Reactor, state: ReactorState) -> Shown:
    """What the reactor shows. Between two points of the curve only the seconds go on."""
    return Shown(view=_Steady.of(speak, reactor, state), moments=state.moments)


class _Steady:
    """The view that was made last: at most frames it is the same."""

    _known: tuple[object, ...] = ()
    _view = ReactorView()

    @classmethod
    def of(cls, speak: Speaker, reactor: Reactor, state: ReactorState) -> ReactorView:
        texts = (id(speak), id(reactor), state.level)
        stands = (rules.pose(reactor, state), state.step >= rules.HARVEST, state.broken, state.guess)
        known = (*texts, *stands, state.kind, state.setting, state.curve)
        if known != cls._known:
            cls._known, cls._view = known, _view(speak, reactor, state)
        return cls._view


def _view(speak: Speaker, reactor: Reactor, state: ReactorState) -> ReactorView:
    pose, words = rules.pose(reactor, state), speak.words
    if state.kind is None or state.setting is None:
        kinds = tuple(_kind(speak, reactor, kind) for kind in Kind)
        return ReactorView(
            pose=pose, headline=speak.title(reactor.title), goal=words.stem, kinds=kinds, density=0.1
        )
    shown = _running(speak, reactor, state, state.kind, state.setting)
    match pose:
        case Pose.READY:
            hint = speak(reactor.cells(state.kind).hint.at(state.level))
            return replace(shown, go=words.reactor_go, hint=hint, settings=_settings(speak, state))
        case Pose.PAUSED:
            hint = speak(reactor.cells(state.kind).hint.at(state.level))
            return replace(shown, go=words.reactor_on, hint=hint, settings=_settings(speak, state))
        case Pose.BROKEN:
            alarm = speak.word(f"reactor_broken_{state.broken}")
            return replace(shown, alarm=alarm, mend=words.reactor_mend, hint=words.reactor_slow)
        case Pose.QUESTION:
            return replace(
                shown,
                alarm=words.reactor_question,
                causes=tuple(_cause(speak, cause) for cause in Cause),
            )
        case Pose.END:
            return _ended(speak, reactor, state, shown)
        case _:
            harvest = words.reactor_harvest if state.step >= rules.HARVEST else ""
            return replace(
                shown, pause=words.reactor_pause, harvest=harvest, settings=_settings(speak, state)
            )


def _kind(speak: Speaker, reactor: Reactor, kind: Kind) -> CellsRow:
    cells, (icon, colour) = reactor.cells(kind), LOOKS[kind]
    title, line = speak(cells.title), speak(cells.line)
    return CellsRow(kind=kind, title=title, line=line, glyph=glyph(icon) or "", colour=colour)


def _cause(speak: Speaker, cause: Cause) -> CauseRow:
    icon, colour = CAUSES[cause]
    return CauseRow(
        cause=cause, title=speak.word(f"reactor_cause_{cause}"), glyph=glyph(icon) or "", colour=colour
    )


def _running(
    speak: Speaker, reactor: Reactor, state: ReactorState, kind: Kind, setting: Setting
) -> ReactorView:
    """The vessel and its curves."""
    vessel, words, last = VESSELS[kind], speak.words, state.curve[-1]
    over = rules.ended(reactor, state)
    wanted = rules.wanted(reactor, state)
    recipe = best(kind) if over else ()
    tops = _tops(state.curve, recipe, wanted)
    hours = last.step * vessel.hours / STEPS
    if vessel.hours > 2 * _LAST_DAY:
        days = int(min(hours, vessel.hours - 1) // _LAST_DAY) + 1
        headline = words.reactor_day.format(day=days, of=round(vessel.hours / _LAST_DAY))
    else:
        headline = words.reactor_hour.format(hour=int(hours), of=round(vessel.hours))
    names = (words.reactor_cells, words.reactor_food, words.reactor_product)
    amounts = (last.cells, last.food, last.product)
    curves = [
        CurveRow(curve=curve, title=name, reading=_amount(speak, amount, unit))
        for curve, name, amount, unit in zip(
            ("cells", "food", "product"), names, amounts, UNITS[kind], strict=True
        )
    ]
    oxygen = f"{round(100 * last.oxygen)}{NO_BREAK}%"
    curves.insert(1, CurveRow(curve="oxygen", title=words.reactor_oxygen, reading=oxygen))
    share = setting.stirring / vessel.stirring.most
    return ReactorView(
        pose=rules.pose(reactor, state),
        headline=headline,
        goal=words.reactor_goal.format(amount=_amount(speak, wanted, UNITS[kind][0])),
        cells_top=_amount(speak, tops[0], UNITS[kind][0]),
        food_top=_amount(speak, tops[1], UNITS[kind][1]),
        oxygen_top=f"100{NO_BREAK}%",
        last=_span(speak, vessel.hours),
        best=words.reactor_best if over else "",
        density=min(1.0, last.cells / tops[0]),
        bubbles=0 if state.broken is Trouble.AIR else round(BUBBLES * share),
        speed=TURNS * share,
        chart=_chart(state.curve, recipe, tops),
        curves=tuple(curves),
    )


def _ended(speak: Speaker, reactor: Reactor, state: ReactorState, shown: ReactorView) -> ReactorView:
    words, came = speak.words, rules.outcome(reactor, state)
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    amount = _amount(speak, came.cells, UNITS[state.kind][0])
    seen, cause = state.guess is came.cause, speak.word(f"reactor_cause_{came.cause}")
    cause = cause[:1].lower() + cause[1:]  # in the middle of a sentence
    told = (
        (came.grown, (words.reactor_grown, words.reactor_not_grown)[not came.grown].format(amount=amount)),
        (came.breathed, (words.reactor_breathed, words.reactor_choked)[not came.breathed]),
        (came.thrifty, (words.reactor_thrifty, words.reactor_wasted)[not came.thrifty]),
        (seen, (words.reactor_understood, words.reactor_not_understood)[not seen].format(cause=cause)),
    )
    count = sum(good for good, _ in told)
    return replace(
        shown,
        headline=words.reactor_score.format(count=count, of=len(told)),
        scores=tuple(ScoreRow(score=score, good=good) for good, score in told),
        lesson=speak(rules.lesson(reactor, state)),
        simplified=speak(reactor.simplified),
    )


def _settings(speak: Speaker, state: ReactorState) -> tuple[SettingRow, ...]:
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    assert state.setting is not None  # noqa: S101 - cells have been chosen
    words, kind, setting = speak.words, state.kind, state.setting
    feed = _amount(speak, setting.feed, f"{UNITS[kind][1]}/h") if setting.feed else words.reactor_off
    told = {
        "temperature": (
            words.reactor_temperature,
            f"{setting.temperature:.0f}{NO_BREAK}°C",
            words.reactor_colder,
            words.reactor_warmer,
            Colour.CORAL,
        ),
        "stirring": (
            words.reactor_stirring,
            words.reactor_rpm.format(speed=f"{setting.stirring:.0f}")
            if setting.stirring
            else words.reactor_off,
            words.reactor_slower,
            words.reactor_faster,
            Colour.SKY,
        ),
        "feed": (words.reactor_feed, feed, words.reactor_less_feed, words.reactor_more_feed, Colour.MOSS),
    }
    return tuple(
        SettingRow(
            act=act,
            label=told[act][0],
            reading=told[act][1],
            less=told[act][2],
            more=told[act][3],
            colour=told[act][4],
            value=getattr(setting, act),
            least=one.least,
            most=one.most,
            step=one.step,
        )
        for act, one in VESSELS[kind].ranges
    )


def _tops(curve: tuple[Point, ...], recipe: tuple[Point, ...], wanted: float) -> tuple[float, float, float]:
    """How high the axes of cells, food and product reach."""
    cells = max(wanted * ROOM, *(one.cells for one in (*curve, *recipe)))
    return (
        _round_up(cells),
        _round_up(max(curve[0].food * ROOM, *(one.food for one in curve), 1.0)),
        _round_up(max(0.1, *(one.product * ROOM for one in (*curve, *recipe)))),
    )


def _round_up(amount: float) -> float:
    """The next number that is easily read."""
    scale = 10.0 ** (len(f"{int(amount)}") - 1) if amount >= 1 else 0.1
    return next(number * scale for number in _ROUND if number * scale >= amount)


def _chart(curve: tuple[Point, ...], recipe: tuple[Point, ...], tops: tuple[float, float, float]) -> Chart:
    cells, food, product = tops
    return Chart(
        cells=tuple((one.step / STEPS, one.cells / cells) for one in curve),
        food=tuple((one.step / STEPS, one.food / food) for one in curve),
        product=tuple((one.step / STEPS, one.product / product) for one in curve),
        oxygen=tuple((one.step / STEPS, one.oxygen) for one in curve),
        best=tuple((one.step / STEPS, one.cells / cells) for one in recipe),
    )


def _amount(speak: Speaker, amount: float, unit: str) -> str:
    """With one decimal where it is small, as the language writes it."""
    decimals = 1 if abs(amount) < 20 and round(amount, 1) != round(amount) else 0
    gap = "" if unit.startswith("×") else NO_BREAK
    return f"{_locale(speak.language).toString(float(amount), 'f', decimals)}{gap}{unit}"


@lru_cache
def _locale(language: str) -> QtCore.QLocale:
    return QtCore.QLocale(language)


def _span(speak: Speaker, hours: float) -> str:
    if hours > 2 * _LAST_DAY:
        return speak.words.reactor_days.format(count=round(hours / _LAST_DAY))
    return f"{hours:.0f}{NO_BREAK}h"


@QmlElement
@QmlUncreatable("the app provides it")
class ReactorPage(Shows[ReactorView], ActivityPage):  # type: ignore[operator]
    """The vessel, its curves, what can be set, and at the end what came of it."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._moments = 0.0
        self._drawing = Drawing(self)

    def show(self, view: Shown) -> None:  # type: ignore[override]
        """Show it; where only time has gone by, only what moves is told."""
        if view.moments != self._moments:
            self._moments = view.moments
            self.moved.emit()
        self._drawing.show(view.view.chart)
        super().show(view.view)

    @Property(float, notify=moved)
    def moments(self) -> float:
        return self._moments

    @Property(Drawing, constant=True)
    def drawing(self) -> Drawing:
        return self._drawing


Page = ReactorPage
