"""The steps from a cell to a medicine for a patient."""

from kiosk.content.basics import Colour, IconName
from kiosk.content.stem.activity import Activity
from kiosk.document.record import record


@record
class Process(Activity):
    icon: IconName = IconName("mdi6.transit-connection-variant")
    colour: Colour = Colour.SAND
