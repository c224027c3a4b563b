"""From the letters of DNA to a protein."""

from kiosk.content.basics import Colour, IconName
from kiosk.content.stem.activity import Activity
from kiosk.document.record import record


@record
class Code(Activity):
    icon: IconName = IconName("mdi6.dna")
    colour: Colour = Colour.CORAL
