"""The steps from a cell to a medicine for a patient."""

from enum import StrEnum
from typing import Annotated

from kiosk.content.basics import AtMost, Colour, FactId, IconName, Text
from kiosk.content.stem.activity import Activity, ByLevel
from kiosk.document.record import record


class StepId(StrEnum):
    """The steps, in the order in which they are taken."""

    INOCULUM = "inoculum"
    CULTURE = "culture"
    HARVEST = "harvest"
    CHROMATOGRAPHY = "chromatography"
    FILTRATION = "filtration"
    FILLING = "filling"
    RELEASE = "release"
    COLD_CHAIN = "cold-chain"


@record
class ProcessStep:
    id: StepId
    title: Annotated[Text, AtMost(words=4)]
    icon: IconName
    does: ByLevel
    """What happens in it."""
    wrong: Annotated[Text, AtMost(words=25)]
    """What can go wrong."""
    hint: Annotated[Text, AtMost(words=15)]
    """By what one finds its place, without its name."""
    facts: tuple[FactId, ...] = ()


@record
class Process(Activity):
    """Steps to put in order; then they run."""

    icon: IconName = IconName("mdi6.transit-connection-variant")
    colour: Colour = Colour.SAND
    steps: tuple[ProcessStep, ...] = ()
    """All eight; the youngest have five of them."""
    owner: str | None = None
    """Who answers for it."""
    reviewed: str | None = None
    """The day a responsible person last read it, or never: general knowledge that nobody has read yet."""
