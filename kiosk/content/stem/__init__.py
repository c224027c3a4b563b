"""The STEM lab: facts to wonder at, and activities. Each activity has its own file here."""

from typing import Annotated

from kiosk.content.basics import AtMost, FactId, StemFactId, Text, Topic
from kiosk.content.stem.activity import Activity, ByLevel, Level, Reference, Seen
from kiosk.content.stem.class_visit import ClassVisit, Lesson, Remembered, Shape, Team
from kiosk.content.stem.code import Code
from kiosk.content.stem.jobs import Answer, Choice, Job, Jobs
from kiosk.content.stem.process import Process, ProcessStep, StepId
from kiosk.content.stem.quiz import Question, Quiz
from kiosk.content.stem.reactor import Reactor
from kiosk.content.stem.scale import Drawing, Scale, Thing
from kiosk.document.record import names, record

__all__ = [
    "KINDS",
    "Activity",
    "Answer",
    "ByLevel",
    "Choice",
    "ClassVisit",
    "Code",
    "Drawing",
    "Job",
    "Jobs",
    "Lesson",
    "Level",
    "Process",
    "ProcessStep",
    "Question",
    "Quiz",
    "Reactor",
    "Reference",
    "Remembered",
    "Scale",
    "Seen",
    "Shape",
    "Stem",
    "StemFact",
    "StepId",
    "Team",
    "Thing",
]


@record
class StemFact:
    """Something to wonder at."""

    id: StemFactId
    topic: Topic
    text: Annotated[Text, AtMost(words=30)]
    facts: tuple[FactId, ...] = ()


@record
class Stem:
    """An activity that is left out is not shown; they stand on the shelf in this order."""

    facts: tuple[StemFact, ...] = ()
    quiz: Quiz | None = None
    """Questions with four answers."""
    reactor: Reactor | None = None
    """A vessel in which cells grow."""
    scale: Scale | None = None
    """A journey from a building to an atom."""
    code: Code | None = None
    """From the letters of DNA to a protein."""
    process: Process | None = None
    """The steps from a cell to a medicine."""
    jobs: Jobs | None = None
    """Choices that lead to professions."""
    class_visit: ClassVisit | None = None
    """A game in teams, for a class and its teacher."""


KINDS = tuple(name for name in names(Stem) if name != "facts")
"""The activities there can be, by the names of their fields."""
