"""What a batch shows: the vessel, its curves and its sliders."""

from kiosk.activities import reactor as rules
from kiosk.activities.batches import Cause, Point, best
from kiosk.activities.cultivation import ReactorState, Trouble
from kiosk.activities.reactor import Pose
from kiosk.activities.vessels import STEPS, VESSELS, Kind, Setting
from kiosk.content import Colour, Reactor, glyph
from kiosk.document import record, replace
from kiosk.ui.activities import axes
from kiosk.ui.activities.axes import NO_BREAK, UNITS, amount
from kiosk.ui.activities.curves import Chart
from kiosk.ui.activities.sliders import SettingRow, settings
from kiosk.ui.speaker import Speaker

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


@record
class CellsRow:
    """A kind of cell to choose."""

    kind: str
    title: str
    line: str
    glyph: str
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
            return replace(shown, go=words.reactor_go, hint=hint, settings=settings(speak, state))
        case Pose.PAUSED:
            hint = speak(reactor.cells(state.kind).hint.at(state.level))
            return replace(shown, go=words.reactor_on, hint=hint, settings=settings(speak, state))
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
            return replace(shown, pause=words.reactor_pause, harvest=harvest, settings=settings(speak, state))


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
    over, wanted = rules.ended(reactor, state), rules.wanted(reactor, state)
    recipe = best(kind) if over else ()
    tops = axes.tops(state.curve, recipe, wanted)
    of_cells, of_food, _ = UNITS[kind]
    share = setting.stirring / vessel.stirring.most
    return ReactorView(
        pose=rules.pose(reactor, state),
        headline=axes.progress(speak, last.step * vessel.hours / STEPS, vessel.hours),
        goal=words.reactor_goal.format(amount=amount(speak, wanted, of_cells)),
        cells_top=amount(speak, tops[0], of_cells),
        food_top=amount(speak, tops[1], of_food),
        oxygen_top=f"100{NO_BREAK}%",
        last=axes.span(speak, vessel.hours),
        best=words.reactor_best if over else "",
        density=min(1.0, last.cells / tops[0]),
        bubbles=0 if state.broken is Trouble.AIR else round(BUBBLES * share),
        speed=TURNS * share,
        chart=axes.chart(state.curve, recipe, tops),
        curves=_curves(speak, last, kind),
    )


def _curves(speak: Speaker, now: Point, kind: Kind) -> tuple[CurveRow, ...]:
    words, (of_cells, of_food, of_product) = speak.words, UNITS[kind]
    oxygen = f"{round(100 * now.oxygen)}{NO_BREAK}%"
    return (
        CurveRow(curve="cells", title=words.reactor_cells, reading=amount(speak, now.cells, of_cells)),
        CurveRow(curve="oxygen", title=words.reactor_oxygen, reading=oxygen),
        CurveRow(curve="food", title=words.reactor_food, reading=amount(speak, now.food, of_food)),
        CurveRow(
            curve="product", title=words.reactor_product, reading=amount(speak, now.product, of_product)
        ),
    )


def _ended(speak: Speaker, reactor: Reactor, state: ReactorState, shown: ReactorView) -> ReactorView:
    words, came = speak.words, rules.outcome(reactor, state)
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    grown = amount(speak, came.cells, UNITS[state.kind][0])
    seen, cause = state.guess is came.cause, speak.word(f"reactor_cause_{came.cause}")
    cause = cause[:1].lower() + cause[1:]  # in the middle of a sentence
    told = (
        (came.grown, (words.reactor_grown, words.reactor_not_grown)[not came.grown].format(amount=grown)),
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
