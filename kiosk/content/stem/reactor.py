"""A vessel in which cells grow, hour by hour."""

from kiosk.content.basics import Colour, IconName
from kiosk.content.stem.activity import Activity
from kiosk.document.record import record


@record
class Reactor(Activity):
    icon: IconName = IconName("mdi6.flask-round-bottom")
    colour: Colour = Colour.MINT
