"""A class that plays in teams, with its teacher."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Any

from kiosk.content.basics import AtMost, Colour, FactId, IconName, RememberedId, Text
from kiosk.content.stem.activity import Activity
from kiosk.content.stem.quiz import Quiz
from kiosk.document.record import names, record


class Shape(StrEnum):
    """What tells a team from the others without its colour."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    STAR = "star"
    HEXAGON = "hexagon"
    HEART = "heart"


@record
class Team:
    name: Annotated[Text, AtMost(words=2)]
    shape: Shape
    colour: Colour


@record
class Remembered:
    """One thing to remember."""

    id: RememberedId
    text: Annotated[Text, AtMost(words=20)]
    facts: tuple[FactId, ...] = ()


@record
class ClassVisit(Activity):
    """Teams take turns at questions of the quiz and at tasks out of other activities."""

    icon: IconName = IconName("mdi6.human-male-board")
    colour: Colour = Colour.SAND
    teams: tuple[Team, ...] = ()
    """At least four, each with its own shape and colour. The first ones play; a touch takes another."""
    remember: tuple[Remembered, ...] = ()
    """Three things, at the end."""

    def within(self, stem: Any) -> "Lesson | None":
        """A class visit is nothing without the quiz."""
        if stem.quiz is None:
            return None
        own = {name: getattr(self, name) for name in names(self)}
        return Lesson(**own, quiz=stem.quiz, others=dict(_others(stem)))


@record
class Lesson(ClassVisit):
    """A class visit with what it plays; never read from a file."""

    quiz: Quiz
    others: Mapping[str, Activity]
    """What can be done together between two rounds, by its kind."""


def _others(stem: Any) -> Iterator[tuple[str, Activity]]:
    for name in names(stem):
        activity = getattr(stem, name)
        if isinstance(activity, Activity) and not isinstance(activity, Quiz | ClassVisit):
            yield name, activity
