"""A vessel in which cells grow, hour by hour."""

from typing import Annotated

from kiosk.content.basics import AtMost, Colour, IconName, Text
from kiosk.content.stem.activity import Activity, ByLevel, Level
from kiosk.document.record import record


@record
class Wanted:
    """How many cells are to be grown, by age: grams a litre, or millions a millilitre."""

    young: float
    middle: float
    old: float

    def at(self, level: Level) -> float:
        return {Level.YOUNG: self.young, Level.MIDDLE: self.middle, Level.OLD: self.old}[level]


@record
class Cells:
    """A kind of cell to grow."""

    title: Annotated[Text, AtMost(words=6)]
    line: Annotated[Text, AtMost(words=12)]
    hint: ByLevel
    """What to look at, beside the sliders."""
    wanted: Wanted


@record
class Lessons:
    """What is to be learned, by what has held the cells back most."""

    air: ByLevel
    food: ByLevel
    warmth: ByLevel
    waste: ByLevel

    def about(self, cause: str) -> ByLevel:
        lesson: ByLevel = getattr(self, cause)
        return lesson


@record
class Reactor(Activity):
    icon: IconName = IconName("mdi6.flask-round-bottom")
    colour: Colour = Colour.MINT
    bacteria: Cells
    animal: Cells
    lessons: Lessons
    simplified: Annotated[Text, AtMost(words=30)]
    """That a real process is not as simple."""

    def cells(self, kind: str) -> Cells:
        cells: Cells = getattr(self, kind)
        return cells
