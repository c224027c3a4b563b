"""What is prepared between frames is done to its end, and anew for other content."""

from PySide6.QtGui import QGuiApplication

from kiosk.content import Content, Loaded
from kiosk.document import replace
from kiosk.ui.preparing import STEPS, Preparing
from tests.visitors.driver import spin_until


def test_all_steps_are_done_once_for_each_content(kiosk_app: QGuiApplication, loaded: Loaded) -> None:
    assert loaded.content is not None
    content, other = loaded.content, replace(loaded.content, name="Other")
    left, seen = {"first": 3 * STEPS + 1, "other": 2}, []

    def step(what: Content) -> bool:
        name = "first" if what is content else "other"
        seen.append(name)
        left[name] -= 1
        return left[name] > 0

    preparing = Preparing(step, kiosk_app)
    preparing.begin(content)
    spin_until(lambda: left["first"] == 0, "all steps are done")
    preparing.begin(content)
    preparing.begin(other)
    spin_until(lambda: left["other"] == 0, "all steps are done again")
    assert seen == ["first"] * (3 * STEPS + 1) + ["other"] * 2
