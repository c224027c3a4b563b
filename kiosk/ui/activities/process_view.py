"""What From cell to patient shows: the cards, the line of places, and what happens in each step."""

from collections.abc import Iterator

from kiosk.activities import Task
from kiosk.activities import process as rules
from kiosk.activities.process import FREE, Phase, ProcessState
from kiosk.content import Colour, Process, StepId, glyph
from kiosk.document import record, replace
from kiosk.ui.activities.answers import Told
from kiosk.ui.speaker import Speaker

_COLOURS = tuple(Colour)


@record
class Mix:
    """What floats in the vessel of a step, at its beginning and at its end, and how many vials are full."""

    vessel: str
    cells: tuple[int, int] = (0, 0)
    medicine: tuple[int, int] = (0, 0)
    rest: tuple[int, int] = (0, 0)
    vials: tuple[int, int] = (0, 0)
    passed: tuple[int, int] = (0, 0)
    """How many of the vials the quality control has found good."""


_MIXES = {
    StepId.INOCULUM: Mix(vessel="flask", cells=(2, 7)),
    StepId.CULTURE: Mix(vessel="tank", cells=(5, 18), medicine=(0, 14), rest=(2, 10)),
    StepId.HARVEST: Mix(vessel="tank", cells=(18, 0), medicine=(14, 14), rest=(10, 10)),
    StepId.CHROMATOGRAPHY: Mix(vessel="column", medicine=(14, 14), rest=(10, 2)),
    StepId.FILTRATION: Mix(vessel="column", medicine=(14, 14), rest=(2, 0)),
    StepId.FILLING: Mix(vessel="vials", vials=(0, 6)),
    StepId.RELEASE: Mix(vessel="vials", vials=(6, 6), passed=(0, 6)),
    StepId.COLD_CHAIN: Mix(vessel="road"),
}
"""A picture, not a measurement: there are so few that each can be seen."""


@record
class StationRow:
    """One place of the line, with the step that stands in it."""

    place: str
    name: str
    glyph: str
    colour: str
    mark: str
    """right, wrong or now; else empty."""


@record
class CardRow:
    """A step to touch."""

    step: str
    act: str
    """The act that touching it is."""
    title: str
    name: str
    """What is said of it aloud: its title with its place."""
    glyph: str
    colour: str
    place: str
    mark: str
    said: str
    """The mark in words."""
    usable: bool


@record
class ProcessView:
    """What is empty does not show."""

    step: str = ""
    headline: str = ""
    counter: str = ""
    guide: str = ""
    remark: str = ""
    does: str = ""
    wrong: str = ""
    goes_wrong: str = ""
    onward: str = ""
    onward_act: str = ""
    retry: str = ""
    few: bool = False
    """Whether the cards are so small that only their drawing shows."""
    vessel: str = ""
    seconds: float = 0
    share: float = 0
    """How much of the step has passed, from 0 to 1."""
    cells: int = 0
    medicine: int = 0
    rest: int = 0
    vials: int = 0
    passed: int = 0
    stations: tuple[StationRow, ...] = ()
    cards: tuple[CardRow, ...] = ()
    says_cells: str = ""
    says_medicine: str = ""
    says_rest: str = ""


def view(speak: Speaker, process: Process, state: ProcessState) -> ProcessView:
    """What it shows."""
    shown = ProcessView(
        step=state.phase,
        counter=speak.title(process.title),
        stations=tuple(_stations(speak, process, state)),
        cards=tuple(_cards(speak, process, state)),
    )
    match state.phase:
        case Phase.ORDER:
            return _ordering(speak, process, state, shown)
        case Phase.CHECKED:
            return _checked(speak, process, state, shown)
        case Phase.WATCH:
            return _watching(speak, process, state, shown)
        case Phase.LOOK:
            return _looking(speak, process, state, shown)
        case Phase.END:
            shown = _mixed(speak, shown, StepId.COLD_CHAIN, 1, state.seconds)
            return replace(shown, headline=speak.words.process_end)


def told(speak: Speaker, _process: Process, task: Task) -> Told:
    """Some steps, as the task of a team; afterwards what happens in the last one."""
    words = speak.words
    last = words.process_place.format(number=len(task.about), step=speak(task.tells[0]))
    return Told(headline=words.process_order, line=words.process_order_line, reason=last)


def _ordering(speak: Speaker, process: Process, state: ProcessState, shown: ProcessView) -> ProcessView:
    words, is_full = speak.words, FREE not in state.places
    return replace(
        shown,
        headline=words.process_placed if is_full else words.process_next,
        guide="" if is_full else speak(process.instruction),
        onward=words.process_check if is_full else "",
        onward_act="check",
    )


def _checked(speak: Speaker, process: Process, state: ProcessState, shown: ProcessView) -> ProcessView:
    words, missed = speak.words, rules.missed(state)
    hint = ""
    if missed is not None:
        number = rules.order(state.level).index(missed) + 1
        hint = words.process_hint.format(number=number, hint=speak(rules.told(process, missed).hint))
    return replace(
        shown,
        headline=_praise(speak, state),
        remark=hint,
        onward=words.process_watch,
        onward_act="watch",
        retry=words.process_retry if missed is not None else "",
    )


def _watching(speak: Speaker, process: Process, state: ProcessState, shown: ProcessView) -> ProcessView:
    step, share = rules.running(state)
    shown = _mixed(speak, shown, step, share, state.seconds)
    title = speak.title(rules.told(process, step).title)
    return replace(shown, headline=title, onward=speak.words.process_skip, onward_act="skip")


def _looking(speak: Speaker, process: Process, state: ProcessState, shown: ProcessView) -> ProcessView:
    told = rules.told(process, state.looked)
    shown = _mixed(speak, shown, StepId(state.looked), 1, 0)
    return replace(
        shown,
        few=True,
        headline=speak.title(told.title),
        does=speak(told.does.at(state.level)),
        goes_wrong=speak.words.process_goes_wrong,
        wrong=speak(told.wrong),
        onward=speak.words.process_finish,
        onward_act="finish",
    )


def _praise(speak: Speaker, state: ProcessState) -> str:
    """A kind word, whatever the score."""
    words, count, of = speak.words, len(rules.right(state)), len(state.places)
    if count == of:
        return words.process_all_at_once if state.checks == 1 else words.process_all_right
    kind = words.process_most_right if 2 * count >= of else words.process_some_right
    return kind.format(count=count, of=of)


def _mixed(speak: Speaker, shown: ProcessView, step: StepId, share: float, seconds: float) -> ProcessView:
    """With the vessel of that step, when that share of it has passed."""
    mix, words = _MIXES[step], speak.words
    return replace(
        shown,
        vessel=mix.vessel,
        seconds=seconds,
        share=share,
        cells=_between(mix.cells, share),
        medicine=_between(mix.medicine, share),
        rest=_between(mix.rest, share),
        vials=_between(mix.vials, share),
        passed=_between(mix.passed, share),
        says_cells=words.process_cells if any(mix.cells) else "",
        says_medicine=words.process_medicine if any(mix.medicine) else "",
        says_rest=words.process_rest if any(mix.rest) else "",
    )


def _between(ends: tuple[int, int], share: float) -> int:
    first, last = ends
    return round(first + (last - first) * share)


def _stations(speak: Speaker, process: Process, state: ProcessState) -> Iterator[StationRow]:
    wanted = rules.order(state.level)
    is_told = state.phase not in {Phase.ORDER, Phase.CHECKED}
    for number, step in enumerate(wanted if is_told else state.places):
        row = StationRow(place=str(number + 1), name="", glyph="", colour=Colour.SAND, mark="")
        if step == FREE:
            yield row
            continue
        told = rules.told(process, step)
        yield replace(
            row,
            name=speak(told.title),
            glyph=glyph(told.icon) or "",
            colour=_colour(step),
            mark=_mark(state, step),
        )


def _cards(speak: Speaker, process: Process, state: ProcessState) -> Iterator[CardRow]:
    """As they were laid out, or in their order once that is known."""
    words = speak.words
    shuffled = state.phase in {Phase.ORDER, Phase.CHECKED}
    places = state.places if shuffled else rules.order(state.level)
    said = {"right": words.process_right, "wrong": words.process_wrong}
    acts = {one for _, one in rules.offered(process, state)}
    for step in state.cards if shuffled else places:
        told, mark = rules.told(process, step), _mark(state, step)
        place = str(places.index(StepId(step)) + 1) if step in places else ""
        title = speak(told.title)
        yield CardRow(
            step=step,
            act=f"{'look' if state.phase is Phase.LOOK else 'step'}:{step}",
            title=title,
            name=words.process_place.format(number=place, step=title) if place else title,
            glyph=glyph(told.icon) or "",
            colour=_colour(step),
            place=place,
            mark=mark,
            said=said.get(mark, ""),
            usable=step in acts,
        )


def _mark(state: ProcessState, step: str) -> str:
    match state.phase:
        case Phase.ORDER:
            return "right" if step in state.kept else ""
        case Phase.CHECKED:
            return "right" if step in rules.right(state) else "wrong"
        case Phase.WATCH:
            return "now" if step == rules.running(state)[0] else ""
        case Phase.LOOK:
            return "now" if step == state.looked else ""
        case Phase.END:
            return ""


def _colour(step: str) -> str:
    return _COLOURS[list(StepId).index(StepId(step)) % len(_COLOURS)]
