"""An activity in a visit: the session hands on what happens, and never looks into its state."""

from collections.abc import Iterator

from kiosk.activities import (
    Act,
    Acted,
    Given,
    Happening,
    Leaving,
    Levelled,
    Moment,
    Passed,
    Slider,
    model_of,
    present,
    rules_of,
)
from kiosk.content import Content, Level, Reference, Text
from kiosk.document import replace
from kiosk.session.events import Ask
from kiosk.session.state import Place, Playing, Visit

LONGEST_FRAME = 0.1
"""Seconds that a frame counts for at most."""

ROUNDING = 1e-6
"""Of a step, by which what a slider sends may be off."""

LEVEL, AGAIN, SEEN, ONWARD = "level", "again", "seen", "onward"
"""The acts that the frame around every activity gives."""

CLASS_VISIT = "class_visit"
"""The activity for a class and its teacher."""

_GOES = 1_000_003
"""Between the seeds of one go and the next."""


def begun(content: Content, visit: Visit, kind: str, go: int = 0) -> Playing:
    """An activity from its start."""
    given = Given(level=visit.level, seed=visit.seed + _GOES * go, used=visit.used.get(kind, frozenset()))
    state = rules_of(kind).start(model_of(content, kind), given)
    return Playing(state=state, level=visit.level, go=go)


def acts(content: Content, place: Place) -> Iterator[str]:
    """The ids of all that can be asked for with `Ask.ACT` at a place."""
    if place.activity is None:
        return
    rules, model, state = rules_of(place.item), model_of(content, place.item), place.activity.state
    if rules.levels(model, state):
        yield from (spelled((LEVEL, level)) for level in Level if level is not place.activity.level)
    yield from map(spelled, rules.offered(model, state))
    if rules.ended(model, state):
        if reference_door(model.seen.link):
            yield SEEN
        yield AGAIN
        if next_kind(content, place.item):
            yield ONWARD


def slides(content: Content, place: Place, act: str) -> bool:
    """Whether a slider can be set so: its value lies on one of its steps."""
    if place.activity is None:
        return False
    rules, (name, value) = rules_of(place.item), parsed(act)
    sliders = rules.sliders(model_of(content, place.item), place.activity.state)
    return any(one.act == name and _fits(one, value) for one in sliders)


def repeats(place: Place, act: str) -> bool:
    """Whether an act may be struck again at once."""
    return place.activity is not None and parsed(act)[0] in rules_of(place.item).repeats


def leads(content: Content, place: Place, act: str) -> tuple[Ask, str] | None:
    """The item that an act opens."""
    if place.activity is None:
        return None
    model = model_of(content, place.item)
    if act == SEEN:
        return reference_door(model.seen.link)
    if act == ONWARD:
        return Ask.ACTIVITY, next_kind(content, place.item)
    found = rules_of(place.item).leads(model, place.activity.state, parsed(act))
    return (Ask.ACTIVITY, found) if isinstance(found, str) else reference_door(found)


def next_kind(content: Content, kind: str) -> str:
    """The activity after this one, the first after the last. A class visit is never next: it is asked for."""
    kinds = present(content)
    number = kinds.index(kind) + 1
    others = (*kinds[number:], *kinds[: number - 1])
    return next((one for one in others if one != CLASS_VISIT), "")


def reference_door(reference: Reference | None) -> tuple[Ask, str] | None:
    """The door to the item that content names."""
    if reference is None:
        return None
    named = {
        Ask.PROGRAMME: reference.programme,
        Ask.PARTNER: reference.partner,
        Ask.SITE: reference.site,
        Ask.EVENT: reference.event,
        Ask.FACT: reference.fact,
        Ask.JOB: reference.job,
    }
    return next(((ask, id_) for ask, id_ in named.items() if id_), None)


def acted(content: Content, visit: Visit, act: str, at: float) -> Visit:
    """The visit after an act that leads nowhere else."""
    here, (name, id_) = visit.here, parsed(act)
    if here.activity is None:
        return visit
    match name:
        case "again":
            return _with(visit, begun(content, visit, here.item, here.activity.go + 1))
        case "level":
            visit = replace(visit, level=Level(id_))
            changed = _after(content, here, Levelled(at=at, level=visit.level))
            return _with(visit, replace(changed, level=visit.level))
        case _:
            changed = _after(content, here, Acted(at=at, act=name, id=id_))
            return _remembering(content, _with(visit, replace(changed, touched=True)))


def passed(content: Content, visit: Visit, at: float) -> Visit:
    """The visit a second later."""
    if visit.here.activity is None:
        return visit
    return _with(visit, _after(content, visit.here, Passed(at=at)))


def framed(content: Content, visit: Visit, at: float) -> Visit:
    """The visit with the next frame, where its activity runs."""
    here = visit.here
    if here.activity is None or not runs(content, visit):
        return visit
    before = here.activity.framed_at
    seconds = 0.0 if before is None else min(max(0.0, at - before), LONGEST_FRAME)
    changed = _after(content, here, Moment(at=at, seconds=seconds))
    still = not rules_of(here.item).runs(model_of(content, here.item), changed.state)
    return _with(visit, replace(changed, framed_at=None if still else at))


def runs(content: Content, visit: Visit) -> bool:
    """Whether the activity on screen needs frames; the question whether anybody is there stops it."""
    here = visit.here
    if here.activity is None or visit.ends_at is not None:
        return False
    return rules_of(here.item).runs(model_of(content, here.item), here.activity.state)


def holding(content: Content, visit: Visit) -> tuple[Place, ...]:
    """The way to the last activity on it that asks before it is left; empty where there is none."""
    found = [number for number, place in enumerate(visit.trail, 1) if _holds(content, place)]
    return visit.trail[: found[-1]] if found else ()


def leaving(content: Content, visit: Visit, at: float) -> Visit:
    """The visit with the question whether to leave the activity that is on screen."""
    return _with(visit, _after(content, visit.here, Leaving(at=at)))


def patience(content: Content, visit: Visit, usual: float) -> float:
    """How long the kiosk waits, with the patience of the most patient activity on the way."""
    on_the_way = [(place.item, place.activity.state) for place in visit.trail if place.activity]
    each = [rules_of(kind).patience(model_of(content, kind), state, usual) for kind, state in on_the_way]
    return max([usual, *each])


def utterances(content: Content, place: Place) -> Iterator[Text]:
    """What there is to read in the activity of a place."""
    if place.activity is None:
        return
    rules, model = rules_of(place.item), model_of(content, place.item)
    yield from (model.title, model.instruction)
    yield from rules.utterances(model, place.activity.state)
    if rules.ended(model, place.activity.state):
        yield model.seen.text


def spelled(act: Act) -> str:
    """An act as the id of an ask: answer:2."""
    return ":".join(filter(None, act))


def parsed(act: str) -> Act:
    name, _, id_ = act.partition(":")
    return name, id_


def _fits(slider: Slider, value: str) -> bool:
    try:
        number = float(value)
    except ValueError:
        return False
    steps = (number - slider.least) / slider.step
    return slider.least <= number <= slider.most and abs(steps - round(steps)) < ROUNDING


def _holds(content: Content, place: Place) -> bool:
    if place.activity is None:
        return False
    return rules_of(place.item).holds(model_of(content, place.item), place.activity.state)


def _after(content: Content, place: Place, happening: Happening) -> Playing:
    playing = place.activity
    assert playing is not None  # noqa: S101 - the callers have looked
    state = rules_of(place.item).advance(model_of(content, place.item), playing.state, happening)
    return playing if state is playing.state else replace(playing, state=state)


def _with(visit: Visit, playing: Playing) -> Visit:
    if playing is visit.here.activity:
        return visit
    return replace(visit, trail=(*visit.trail[:-1], replace(visit.here, activity=playing)))


def _remembering(content: Content, visit: Visit) -> Visit:
    here = visit.here
    assert here.activity is not None  # noqa: S101 - the caller has just acted in it
    new = frozenset(rules_of(here.item).used(model_of(content, here.item), here.activity.state))
    known = visit.used.get(here.item, frozenset())
    return visit if new <= known else replace(visit, used={**visit.used, here.item: known | new})
