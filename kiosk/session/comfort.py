"""How the kiosk shows itself to one visitor: what can be chosen, and what comes of a choice."""

from enum import StrEnum

from kiosk.document import record, replace
from kiosk.voice import STEPS, USUAL_VOLUME


class Letters(StrEnum):
    USUAL = "usual"
    LARGE = "large"
    LARGEST = "largest"


class Colours(StrEnum):
    USUAL = "usual"
    CONTRAST = "contrast"
    DARK = "dark"


@record
class Comfort:
    """What a visitor has chosen; it ends with the visit."""

    letters: Letters = Letters.USUAL
    colours: Colours = Colours.USUAL
    low: bool = False
    """Whether all that is touched lies low."""
    calm: bool = False
    """Whether nothing moves."""
    unhurried: bool = False
    """Whether there is more time to answer."""
    aloud: bool = False
    """Whether it speaks: reads each page, and says what has the focus."""
    slow: bool = False
    """Whether it speaks slowly."""
    volume: int = USUAL_VOLUME
    """The step of the volume at which it speaks."""


USUAL = Comfort()
ALOUD = Comfort(aloud=True)

SWITCHES = ("low", "calm", "unhurried")
"""What is on or off."""

AS_USUAL = "usual"
"""The choice that takes all others back."""


def choices(comfort: Comfort, *, voiced: bool = False) -> tuple[str, ...]:
    """What would change something, in reading order; `voiced` where there is a voice for what is shown."""
    aloud = ("aloud",) if voiced or comfort.aloud else ()
    heard = ("slow", *volumes(comfort)) if comfort.aloud else ()
    letters = (f"letters:{one}" for one in Letters if one is not comfort.letters)
    colours = (f"colours:{one}" for one in Colours if one is not comfort.colours)
    back = (AS_USUAL,) if comfort != USUAL else ()
    return (*aloud, *heard, *letters, *colours, *SWITCHES, *back)


def volumes(comfort: Comfort) -> tuple[str, ...]:
    """The other steps of the volume."""
    return tuple(f"volume:{step}" for step in range(len(STEPS)) if step != comfort.volume)


def chosen(comfort: Comfort, choice: str) -> Comfort:
    """What holds after one of the `choices`."""
    match choice.split(":"):
        case ["letters", size]:
            return replace(comfort, letters=Letters(size))
        case ["colours", name]:
            return replace(comfort, colours=Colours(name))
        case ["low"]:
            return replace(comfort, low=not comfort.low)
        case ["calm"]:
            return replace(comfort, calm=not comfort.calm)
        case ["unhurried"]:
            return replace(comfort, unhurried=not comfort.unhurried)
        case ["aloud"]:
            return replace(comfort, aloud=not comfort.aloud)
        case ["slow"]:
            return replace(comfort, slow=not comfort.slow)
        case ["volume", step]:
            return replace(comfort, volume=int(step))
        case _:
            return USUAL
