"""On a screen of known size a code is 40 mm wide or more, and its squares a millimetre."""

import pytest

from kiosk.content import Loaded
from kiosk.document import replace
from kiosk.gifts import LEAST_MODULE, LEAST_SIDE, QUIET_ZONE
from kiosk.machine import Screen
from kiosk.session import Ask, MyList, Place, Visit
from kiosk.session import Screen as Page
from tests.qml.panels import INCHES, on, panel
from tests.studio.audits import faults
from tests.ui.reading_codes import codes
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
PAGES = (
    Place(screen=Page.PROGRAMME, item="bioproduction", arrival=2),
    Place(screen=Page.JOB, item="qualified-person", arrival=3),
    Place(screen=Page.MY_LIST, arrival=4),
)
EVERYTHING = MyList(items=tuple(f"job:{one}" for one in ("trainer", "qualified-person", "process-engineer")))


def show(visitor: Visitor, place: Place) -> None:
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    scene = replace(scene, trail=(*scene.trail[:1], place), my_list=EVERYTHING)
    visitor.kiosk.conductor.show(replace(visitor.state, scene=scene))
    visitor.settle()


@SIZES
@pytest.mark.parametrize("inches", INCHES)
def test_side_and_squares(visitors: Visitors, loaded: Loaded, size: Size, inches: float) -> None:
    screen = panel(inches, size)
    visitor = visitors(size, loaded=on(loaded, screen))
    visitor.touch(Ask.START, "fr")
    for place in PAGES:
        show(visitor, place)
        (code,) = codes(visitor)
        pixels, modules = code.property("grain"), code.property("modules")
        per_mm = size[0] / screen.width_mm
        assert pixels / per_mm >= LEAST_MODULE
        assert pixels * (modules - 2 * QUIET_ZONE) / per_mm >= LEAST_SIDE
        assert faults(visitor, {"code"}, colours=False) == []


def test_where_there_is_no_room_it_is_as_large_as_fits_and_the_proof_says_so(
    visitors: Visitors, loaded: Loaded
) -> None:
    visitor = visitors((480, 800), loaded=on(loaded, Screen(width_mm=90, height_mm=150)))
    visitor.touch(Ask.START, "fr")
    show(visitor, PAGES[1])
    (code,) = codes(visitor)
    assert 0.8 * 0.44 * 480 <= code.width() <= 0.44 * 480
    (misfit,) = faults(visitor, {"code"}, colours=False)
    assert (misfit.kind, misfit.item) == ("code", "a QR code")
    assert misfit.detail.endswith("telephones need 1.00 mm")
