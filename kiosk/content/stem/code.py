"""From the letters of DNA to a protein."""

from typing import Annotated

from kiosk.content.basics import AtMost, Colour, IconName, Text
from kiosk.content.stem.activity import Activity, ByLevel
from kiosk.document.record import record

AMINO_ACIDS = "ACDEFGHIKLMNPQRSTVWY"
"""The letters of the twenty that the genetic code can write (IUPAC)."""


@record
class AminoAcid:
    letter: str
    """Its one letter, as in K."""
    short: str
    """Its three letters, as in Lys."""
    name: Annotated[Text, AtMost(words=3)]


@record
class Effect:
    """What one changed letter of a gene can do."""

    name: Annotated[Text, AtMost(words=3)]
    text: ByLevel


@record
class Code(Activity):
    """A gene to write, a letter to change in it, and a word to spell."""

    icon: IconName = IconName("mdi6.dna")
    colour: Colour = Colour.CORAL
    build: ByLevel
    """How letters become a protein."""
    change: Annotated[Text, AtMost(words=12)]
    """What to do when the gene is written."""
    spell: Annotated[Text, AtMost(words=12)]
    """What to do after that."""
    silent: Effect
    """The same amino acid as before."""
    missense: Effect
    """Another amino acid."""
    nonsense: Effect
    """A stop where there was none."""
    readthrough: Effect
    """None where there was a stop."""
    amino_acids: tuple[AminoAcid, ...] = ()
    """The twenty that the code can write."""
    owner: str | None = None
    """Who answers for it."""
    reviewed: str | None = None
    """The day a responsible person last read it, or never: general knowledge that nobody has read yet."""
