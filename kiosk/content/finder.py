"""Find your path: questions, and by which traits of a programme their answers speak for it."""

from typing import Annotated

from kiosk.content.basics import (
    AtMost,
    Audience,
    FactId,
    IconName,
    ProgrammeId,
    ProgrammeKind,
    Text,
    ThemeId,
    TraitId,
)
from kiosk.document.record import record


@record
class Trait:
    """Something that holds for some programmes: those of an audience, a kind or a theme, or some by name."""

    id: TraitId
    because: Annotated[Text, AtMost(words=12)]
    """What it says of a programme, as the second half of a reason; begins with a small letter."""
    audiences: tuple[Audience, ...] = ()
    """Every programme for one of these has it."""
    kinds: tuple[ProgrammeKind, ...] = ()
    """Every programme of one of these kinds has it."""
    themes: tuple[ThemeId, ...] = ()
    """Every programme of one of these themes has it."""
    programmes: tuple[ProgrammeId, ...] = ()
    """These have it, whatever else they are."""
    facts: tuple[FactId, ...] = ()


@record
class FinderAnswer:
    """One of several large pictures, and the traits that it speaks for."""

    text: Annotated[Text, AtMost(words=4)]
    icon: IconName
    because: Annotated[Text, AtMost(words=10)]
    """What it says of the visitor, as a reason goes on after "Because"; begins with a small letter."""
    strongly: tuple[TraitId, ...] = ()
    """The traits that it speaks for most: two points each."""
    also: tuple[TraitId, ...] = ()
    """The traits that it speaks for too: one point each."""


@record
class FinderQuestion:
    text: Annotated[Text, AtMost(words=5)]
    """The beginning of a sentence that each answer ends: "I am…"."""
    answers: tuple[FinderAnswer, ...]
    """Two to six."""


@record
class PathStep:
    """One step of a way through several programmes, and those that belong there."""

    title: Annotated[Text, AtMost(words=4)]
    programmes: tuple[ProgrammeId, ...]


@record
class Finder:
    """Of two programmes with as many points, the one that stands first in the file wins."""

    questions: tuple[FinderQuestion, ...] = ()
    """At most three; each can be skipped."""
    traits: tuple[Trait, ...] = ()
    steps: tuple[PathStep, ...] = ()
    """The way that a result is shown as: of each step the programme that fits best."""
