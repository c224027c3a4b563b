"""Every way to be touched that is more than a tap is known here, with the taps that do the same."""

import re

from tests.guards.checkout import QML

TOUCHED = re.compile(
    r"^\s*(?:\w+: )?((?:T\.)?\w*(?:Handler|MouseArea|Slider|Flickable|ListView|Drag\.\w+)) \{", re.MULTILINE
)
KNOWN = {
    "Activities/Reactor.qml": {"StepSlider"},
    "Activities/Scale.qml": {"StepSlider"},
    "Activities/ScaleStage.qml": {"PinchHandler"},
    "App/Scene.qml": {"PointHandler"},
    "Controls/Deck.qml": {"Flickable"},
    "Controls/ItemList.qml": {"ListView"},
    "Controls/StepSlider.qml": {"T.Slider"},
    "Screens/Search.qml": {"Flickable"},
}
"""Pinching: the slider below. Sliding: a tap on the track, and a button for one step less and more.
Scrolling: the buttons of `ScrollStrip`. The point is the staff door's, of which no visitor is told."""


def test_no_other_gesture_is_asked_for() -> None:
    found = {}
    for file in sorted(QML.rglob("*.qml")):
        name = str(file.relative_to(QML))
        if gestures := set(TOUCHED.findall(file.read_text("utf-8"))):
            found[name] = gestures
    off_the_lobby = {name for name in found if name.startswith("Studio/")}
    assert {name: found[name] for name in found.keys() - off_the_lobby} == KNOWN


def test_nothing_depends_on_a_pointer_that_hovers_or_on_how_the_kiosk_is_moved() -> None:
    texts = {
        file.name: file.read_text("utf-8") for file in QML.rglob("*.qml") if file.parent.name != "Studio"
    }
    assert len(texts) > 90
    assert [
        name for name, text in texts.items() if re.search(r"\b(hover\w*|containsMouse|QtSensors)\b", text)
    ] == []
