"""Questions with four answers."""

from typing import Annotated

from kiosk.content.basics import AtMost, Colour, FactId, IconName, QuestionId, Text, Topic
from kiosk.content.stem.activity import Activity, Reference
from kiosk.document.record import record


@record
class Question:
    id: QuestionId
    topic: Topic
    level: int
    """1 for about 10 to 12 years, 2 for 12 to 15, 3 for 15 to 18."""
    text: Annotated[Text, AtMost(words=30)]
    right: Annotated[Text, AtMost(words=12)]
    """The right answer."""
    wrong: Annotated[tuple[Text, ...], AtMost(words=12)]
    """Three other answers, as long as the right one."""
    reason: Annotated[Text, AtMost(words=40)]
    """Why that is the answer, in one or two sentences."""
    where: Reference | None = None
    """The item of this kiosk in which the answer stands."""
    checked: str | None = None
    """Which wording of that item the question was compared with: `kiosk check` says what to write."""
    owner: str | None = None
    """Who answers for it."""
    reviewed: str | None = None
    """The day a responsible person last read it, or never: general knowledge that nobody has read yet."""
    facts: tuple[FactId, ...] = ()


@record
class Quiz(Activity):
    """A round of questions at a time; none comes twice in a visit."""

    icon: IconName = IconName("mdi6.help-circle")
    colour: Colour = Colour.LILAC
    questions: tuple[Question, ...] = ()
    """The kiosk asks eight of them at a time, in any order."""
