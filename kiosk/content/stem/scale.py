"""A journey from the building down to an atom."""

from kiosk.content.basics import Colour, IconName
from kiosk.content.stem.activity import Activity
from kiosk.document.record import record


@record
class Scale(Activity):
    icon: IconName = IconName("mdi6.magnify-plus")
    colour: Colour = Colour.SKY
