"""Which kiosk this is: facts of one machine, never content."""

from enum import StrEnum

from kiosk.document.record import record


class Orientation(StrEnum):
    AUTO = "auto"
    """As the window is."""
    PORTRAIT = "portrait"
    """Turned a quarter clockwise where the window is wider than high."""
    PORTRAIT_REVERSED = "portrait-reversed"
    LANDSCAPE = "landscape"
    LANDSCAPE_REVERSED = "landscape-reversed"


@record
class Screen:
    """The visible area of the panel in millimetres, as it hangs."""

    width_mm: float
    height_mm: float


@record
class Machine:
    name: str = "kiosk"
    site: str | None = None
    """The id of a site in content.yaml."""
    language: str | None = None
    """What the kiosk speaks until a visitor chooses: one of the content's; else what its site speaks."""
    screen: Screen | None = None
    lower_edge_mm: float | None = None
    """Height of the lower edge of the visible area above the floor."""
    orientation: Orientation = Orientation.AUTO
    content: str | None = None
    """Path of content.yaml; a relative path starts at the folder of machine.yaml."""
    sound: bool = True
    """Whether it may be heard: the voice that reads aloud, and the sound before a visit ends."""
    key_pause: float = 0
    """Seconds in which the same key struck again does not count."""
