"""Every activity that ships, played to its end on the real kiosk: by touch and by keys, in every language."""

from collections.abc import Callable

import pytest

from kiosk.activities import model_of, present
from kiosk.session import Ask, Visit
from kiosk.session.playthrough import has_ended, inner_acts, pose
from kiosk.studio.type_name import type_name
from tests.studio.audits import UNREAD, faults
from tests.visitors.controls import items, parents
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.looking import check_names, check_offer

MOST_ACTS = 60
MOST_WORDS = 12
"""Of an instruction."""

COMFORTS = (
    ("letters:large",),
    ("letters:largest",),
    ("letters:largest", "colours:contrast"),
    ("letters:largest", "colours:dark"),
)
SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])


def open_first(language: str, kind: str, use: Callable[[Ask, str], None]) -> None:
    use(Ask.START, language)
    use(Ask.STEM, "")
    use(Ask.ACTIVITY, kind)


def play(visitor: Visitor, use: Callable[[Ask, str], None], *, fits: bool = False) -> dict[str, int]:
    """To the end, each time what was done least; how often each pose was seen. Each is looked at once."""
    poses: dict[str, int] = {}
    done: dict[tuple[str, str], int] = {}
    for _ in range(MOST_ACTS):
        here = pose(visitor.content, visitor.state)
        if poses.setdefault(here, 0) == 0:
            check_offer(visitor)
            check_names(visitor)
            assert not fits or faults(visitor, UNREAD, colours=False) == [], here
        poses[here] += 1
        if has_ended(visitor.content, visitor.state):
            return poses
        acts = inner_acts(visitor.content, visitor.state)
        if acts:
            act = min(acts, key=lambda one: done.get((here, one), 0))
            done[here, act] = done.get((here, act), 0) + 1
            use(Ask.ACT, act)
        run(visitor, 1)
    return poses


def run(visitor: Visitor, seconds: float) -> None:
    """Let an activity run, drawing every frame that it wants."""
    for _ in range(round(seconds * 20)):
        if visitor.kiosk.conductor.session.property("running"):
            visitor.clock.move(1 / 20)
            visitor.kiosk.conductor.frame()
    visitor.settle()


@SIZES
def test_each_is_played_to_its_end_by_touch(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    languages = visitor.content.languages
    for number, kind in enumerate(present(visitor.content)):
        language = languages[(number + (size == HALF_LANDSCAPE)) % len(languages)]
        open_first(language, kind, visitor.touch)
        assert play(visitor, visitor.touch)
        assert has_ended(visitor.content, visitor.state), f"{kind} comes to no end in {MOST_ACTS} acts"
        visitor.touch(Ask.ACT, "again")
        assert not has_ended(visitor.content, visitor.state)
        visitor.wait(400)


@SIZES
def test_each_is_played_by_keys(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    keyboard = Keyboard(visitor)
    for kind in present(visitor.content):
        open_first("en", kind, keyboard.use)
        assert play(visitor, keyboard.use)
        assert has_ended(visitor.content, visitor.state)
        keyboard.use(Ask.ACT, "seen")
        assert isinstance(visitor.state.scene, Visit)
        assert visitor.state.scene.here.screen != "activity"
        keyboard.use(Ask.BACK)
        assert has_ended(visitor.content, visitor.state), "Back leads to the activity as it was left"
        visitor.wait(400)


@SIZES
@pytest.mark.parametrize("comfort", COMFORTS, ids=["-".join(one).replace(":", "-") for one in COMFORTS])
def test_each_is_played_in_large_letters_too(
    visitors: Visitors,
    size: Size,
    comfort: tuple[str, ...],
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    """By touch and by keys, in every language; without --long each of these plays two of them in one."""
    visitor = visitors(size)
    ways = (visitor.touch, Keyboard(visitor).use)
    kinds, languages = present(visitor.content), visitor.content.languages
    turn = 2 * (COMFORTS.index(comfort) + len(COMFORTS) * (size == HALF_LANDSCAPE))
    some = [(kinds[(turn + one) % len(kinds)], languages[turn % len(languages)], ways[one]) for one in (0, 1)]
    every = [(kind, language, use) for kind in kinds for language in languages for use in ways]
    visitor.touch(Ask.COMFORT)
    for choice in comfort:
        visitor.touch(Ask.SUIT, choice)
    visitor.touch(Ask.HOME)
    for kind, language, use in every if full else some:
        visitor.speak(language)
        use(Ask.STEM, "")
        use(Ask.ACTIVITY, kind)
        assert play(visitor, use, fits=True)
        assert has_ended(visitor.content, visitor.state), f"{kind} comes to no end in {MOST_ACTS} acts"
        use(Ask.ACT, "again")
        leave(visitor)


@SIZES
@pytest.mark.parametrize("letters", [None, "letters:largest"], ids=["usual", "largest"])
def test_the_first_thing_to_touch_is_lit_and_in_sight_at_once(
    visitors: Visitors, size: Size, letters: str | None
) -> None:
    visitor = visitors(size, language="fr")
    visitor.touch(Ask.COMFORT)
    if letters:
        visitor.touch(Ask.SUIT, letters)
    visitor.touch(Ask.HOME)
    for kind in present(visitor.content):
        visitor.touch(Ask.STEM)
        visitor.touch(Ask.ACTIVITY, kind)
        first = inner_acts(visitor.content, visitor.state)[0]
        visitor.settle()
        assert lit(visitor) == [first], f"{kind}: {lit(visitor)} instead of {first}"
        assert how_many_words(visitor, kind) <= MOST_WORDS
        visitor.touch(Ask.ACT, first)
        visitor.settle()
        assert first not in lit(visitor), f"{kind}: whoever has begun needs no light"
        leave(visitor)


def lit(visitor: Visitor) -> list[str]:
    """The acts whose controls are lit and show at least by half."""
    by_item = {control.item: control for control in visitor.controls()}
    found = []
    for beacon in items(visitor.window.contentItem()):
        if type_name(beacon) == "Beacon" and beacon.property("lit"):
            control = by_item.get(next(one for one in parents(beacon) if one in by_item))
            if control and control.shown.height() >= control.rect.height() / 2:
                found.append(control.id)
    return found


def how_many_words(visitor: Visitor, kind: str) -> int:
    """Of the instruction, in the language that needs most."""
    instruction = model_of(visitor.content, kind).instruction
    assert not isinstance(instruction, str)
    return max(len(text.split()) for text in instruction.values())


def leave(visitor: Visitor) -> None:
    """Home, whatever asks about it."""
    for _ in range(2):
        if isinstance(visitor.state.scene, Visit) and visitor.state.scene.here.screen != "home":
            visitor.touch(Ask.HOME)


def test_left_by_home_it_is_gone_and_another_language_keeps_it(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    for kind in present(visitor.content):
        open_first("en", kind, visitor.touch)
        begun = visitor.state.scene
        assert isinstance(begun, Visit)
        acts = inner_acts(visitor.content, visitor.state)
        visitor.touch(Ask.ACT, acts[0])
        before = visitor.state.scene
        visitor.touch(Ask.LANGUAGE, "nl")
        assert isinstance(before, Visit)
        assert isinstance(visitor.state.scene, Visit)
        run(visitor, 0.2)
        assert pose(visitor.content, visitor.state)
        visitor.touch(Ask.HOME)
        visitor.touch(Ask.STEM)
        visitor.touch(Ask.ACTIVITY, kind)
        scene = visitor.state.scene
        assert isinstance(scene, Visit)
        assert scene.here.activity is not None
        assert not scene.here.activity.touched
        visitor.wait(400)
