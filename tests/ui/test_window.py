"""How the window comes to its screen."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content import Loaded
from kiosk.host import assets_folder
from kiosk.ui import Kiosk, ManualClock, engine
from kiosk.ui.layout import lay_out
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, spin_until


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_it_is_laid_out_for_its_screen_from_the_start(
    kiosk_app: QGuiApplication, loaded: Loaded, size: Size, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kiosk_app is not None
    sizes: list[Size] = []

    def noted(width: int, height: int, *others: object) -> object:
        sizes.append((width, height))
        return lay_out(width, height, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "lay_out", noted)
    kiosk = Kiosk(loaded, clock=ManualClock(), assets=assets_folder(), size=size, still=True)
    kiosk.window.show()
    spin_until(kiosk.window.isExposed, "the window is shown")
    assert (kiosk.window.width(), kiosk.window.height()) == size
    assert set(sizes) == {size}
    kiosk.close()
