"""Where stage, deck and dock lie, in pixels, for every way a panel can hang."""

import pytest

from kiosk import gifts
from kiosk.machine import Machine, Orientation, Screen
from kiosk.session import Comfort, Letters
from kiosk.ui.layout import CODE_SHARE, LARGE_CAPITAL, SMALLEST_CAPITAL, lay_out

TALL = Screen(width_mm=535, height_mm=952)
WIDE = Screen(width_mm=952, height_mm=535)


@pytest.mark.parametrize(
    ("orientation", "in_tall", "in_wide"),
    [
        (Orientation.AUTO, 0, 0),
        (Orientation.PORTRAIT, 0, 90),
        (Orientation.PORTRAIT_REVERSED, 180, 270),
        (Orientation.LANDSCAPE, 90, 0),
        (Orientation.LANDSCAPE_REVERSED, 270, 180),
    ],
)
def test_the_scene_turns_as_the_panel_hangs(orientation: Orientation, in_tall: int, in_wide: int) -> None:
    machine = Machine(orientation=orientation)
    assert lay_out(1080, 1920, machine).turn == in_tall
    assert lay_out(1920, 1080, machine).turn == in_wide


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("wanted", [Orientation.PORTRAIT, Orientation.LANDSCAPE_REVERSED])
def test_a_turned_scene_is_as_wide_as_it_looks(size: tuple[int, int], wanted: Orientation) -> None:
    layout = lay_out(*size, Machine(orientation=wanted))
    assert layout.portrait == (wanted is Orientation.PORTRAIT)
    assert (layout.width, layout.height) == ((1080, 1920) if layout.portrait else (1920, 1080))


def test_the_stage_takes_two_fifths_of_the_long_side() -> None:
    assert lay_out(1080, 1920, Machine()).stage == 768
    assert lay_out(1920, 1080, Machine()).stage == 768


def test_the_stage_takes_all_that_hangs_too_high() -> None:
    layout = lay_out(1080, 1920, Machine(screen=TALL, lower_edge_mm=700))
    assert layout.reach == layout.stage == round((700 + 952 - 1220) * 1920 / 952)


def test_the_lower_half_can_always_be_touched() -> None:
    assert lay_out(1080, 1920, Machine(screen=TALL, lower_edge_mm=2000)).reach == 960


def test_on_a_wide_panel_the_deck_begins_below_what_hangs_too_high() -> None:
    layout = lay_out(1920, 1080, Machine(screen=WIDE, lower_edge_mm=900))
    assert layout.reach == pytest.approx((900 + 535 - 1220) * 1080 / 535, abs=1)
    assert layout.stage == 768


@pytest.mark.parametrize(("size", "unit"), [((1080, 1920), 2), ((2160, 3840), 4), ((800, 480), 480 / 540)])
def test_the_unit_follows_the_smaller_side(size: tuple[int, int], unit: float) -> None:
    assert lay_out(*size, Machine()).unit == pytest.approx(min(unit, max(size) / 960))


def test_a_finger_may_slip_eight_millimetres_or_their_share_of_the_screen() -> None:
    assert lay_out(1080, 1920, Machine(screen=TALL)).slip == round(8 * 1920 / 952)
    assert lay_out(1080, 1920, Machine()).slip == 32
    assert lay_out(2160, 3840, Machine()).slip == 64
    assert lay_out(1080, 1920, Machine(screen=Screen(width_mm=150, height_mm=267))).per_mm == 0


LOW = Comfort(low=True)


def test_low_reach_is_1100_mm_or_the_lower_half_whichever_is_lower() -> None:
    hung = Machine(screen=TALL, lower_edge_mm=700)
    assert lay_out(1080, 1920, hung, LOW).stage == round((700 + 952 - 1100) * 1920 / 952)
    assert lay_out(1080, 1920, Machine(screen=TALL, lower_edge_mm=500), LOW).stage == 960
    assert lay_out(1080, 1920, Machine(), LOW).stage == 960
    assert lay_out(1920, 1080, Machine(), LOW).reach == 540


def test_low_reach_leaves_room_to_touch_wherever_the_panel_hangs() -> None:
    layout = lay_out(1080, 1920, Machine(screen=TALL, lower_edge_mm=2000), LOW)
    assert layout.height - layout.reach == 270 * layout.unit


@pytest.mark.parametrize(("size", "times"), [(Letters.USUAL, 1), (Letters.LARGE, 1.5), (Letters.LARGEST, 2)])
def test_letters_are_as_many_times_as_large_as_one_asks(size: Letters, times: float) -> None:
    layout = lay_out(1080, 1920, Machine(screen=TALL), Comfort(letters=size))
    assert layout.letters == times
    assert layout.legible == min(times, 1.5)


def test_on_a_stout_panel_large_letters_grow_until_they_are_large_to_the_eye() -> None:
    stout = Machine(screen=Screen(width_mm=340, height_mm=440))
    layout = lay_out(1050, 1359, stout, Comfort(letters=Letters.LARGE))
    assert layout.letters > 1.5
    assert SMALLEST_CAPITAL * layout.unit * layout.letters / layout.per_mm == pytest.approx(LARGE_CAPITAL)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (2160, 3840)])
def test_a_millimetre_of_a_code_is_one_of_the_screen_of_whatever_size(size: tuple[int, int]) -> None:
    screen = Screen(width_mm=size[0] / 10, height_mm=size[1] / 10)
    assert lay_out(*size, Machine(screen=screen)).mm == pytest.approx(10)
    assert lay_out(*size, Machine()).mm == pytest.approx(min(size) / 270)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (800, 480), (3840, 2160)])
def test_there_is_room_for_a_code_of_a_list_and_for_words_beside_it(size: tuple[int, int]) -> None:
    layout = lay_out(*size, Machine())
    assert gifts.WIDEST * layout.mm <= layout.code + 2
    assert layout.code <= CODE_SHARE * min(size)
    assert gifts.SHARE == CODE_SHARE


def test_a_code_keeps_within_a_deck_that_begins_low() -> None:
    layout = lay_out(1920, 1080, Machine(screen=WIDE, lower_edge_mm=2000))
    assert layout.code <= 540 - 75 * layout.unit


def test_a_key_has_twenty_millimetres_where_the_size_of_the_screen_is_known() -> None:
    assert lay_out(1080, 1920, Machine(screen=TALL)).key == pytest.approx(20 * 1920 / 952, abs=1)
    assert lay_out(1080, 1920, Machine()).key == 0
