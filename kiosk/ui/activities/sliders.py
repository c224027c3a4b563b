"""What can be set on a reactor: each slider with what it says and the buttons beside it."""

from kiosk.activities.cultivation import ReactorState
from kiosk.activities.vessels import VESSELS
from kiosk.content import Colour
from kiosk.document import record
from kiosk.ui.activities.axes import NO_BREAK, UNITS, amount
from kiosk.ui.speaker import Speaker

SLIDERS = {"temperature": Colour.CORAL, "stirring": Colour.SKY, "feed": Colour.MOSS}


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


def settings(speak: Speaker, state: ReactorState) -> tuple[SettingRow, ...]:
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    assert state.setting is not None  # noqa: S101 - cells have been chosen
    words, kind, setting = speak.words, state.kind, state.setting
    readings = {
        "temperature": f"{setting.temperature:.0f}{NO_BREAK}°C",
        "stirring": words.reactor_rpm.format(speed=f"{setting.stirring:.0f}") if setting.stirring else "",
        "feed": amount(speak, setting.feed, f"{UNITS[kind][1]}/h") if setting.feed else "",
    }
    buttons = {
        "temperature": (words.reactor_temperature, words.reactor_colder, words.reactor_warmer),
        "stirring": (words.reactor_stirring, words.reactor_slower, words.reactor_faster),
        "feed": (words.reactor_feed, words.reactor_less_feed, words.reactor_more_feed),
    }
    return tuple(
        SettingRow(
            act=act,
            label=label,
            reading=readings[act] or words.reactor_off,
            less=less,
            more=more,
            value=getattr(setting, act),
            least=one.least,
            most=one.most,
            step=one.step,
            colour=SLIDERS[act],
        )
        for act, one in VESSELS[kind].ranges
        for label, less, more in [buttons[act]]
    )
