"""A journey from the building down to an atom."""

from enum import StrEnum
from typing import Annotated

from kiosk.content.basics import AtMost, Colour, FactId, IconName, Text
from kiosk.content.stem.activity import Activity, ByLevel
from kiosk.document.record import record


class Drawing(StrEnum):
    """What we have drawn (`assets/scale`)."""

    BUILDING = "building"
    PERSON = "person"
    HAND = "hand"
    SALT = "salt"
    HAIR = "hair"
    HUMAN_CELL = "human-cell"
    CHO_CELL = "cho-cell"
    BACTERIUM = "bacterium"
    VIRUS = "virus"
    ANTIBODY = "antibody"
    DNA = "dna"
    GLUCOSE = "glucose"
    ATOM = "atom"


@record
class Thing:
    """Something to meet on the way down."""

    drawing: Drawing
    """How it looks; each only once."""
    metres: float
    """How large it is, in metres: 0.00002 or 2.0e-5. Of a hair and of DNA it is the width."""
    name: Annotated[Text, AtMost(words=3)]
    """Without an article, as a label."""
    fact: ByLevel
    """One sentence."""
    owner: str | None = None
    """Who answers for it."""
    reviewed: str | None = None
    """The day a responsible person last read it, or never: general knowledge that nobody has read yet."""
    facts: tuple[FactId, ...] = ()


@record
class Scale(Activity):
    """A zoom from thing to thing, and three questions about what was seen."""

    icon: IconName = IconName("mdi6.magnify-plus")
    colour: Colour = Colour.SKY
    you: float = 1.7
    """How tall whoever plays is taken to be, in metres."""
    things: tuple[Thing, ...] = ()
    """From the largest to the smallest."""
