"""The ways in which the kiosk shows itself that a proof looks at, by their names."""

from kiosk.session import USUAL, Colours, Comfort, Letters

NORMAL = "normal"
"""When no visitor has asked for anything else."""

MODES = {
    NORMAL: USUAL,
    "large": Comfort(letters=Letters.LARGE),
    "largest-contrast": Comfort(letters=Letters.LARGEST, colours=Colours.CONTRAST),
    "dark": Comfort(colours=Colours.DARK),
    "low": Comfort(low=True),
    "aloud": Comfort(aloud=True),
}
