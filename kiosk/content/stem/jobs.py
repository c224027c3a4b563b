"""Choices that lead to professions."""

from kiosk.content.basics import Colour, IconName
from kiosk.content.stem.activity import Activity
from kiosk.document.record import record


@record
class Jobs(Activity):
    icon: IconName = IconName("mdi6.account-hard-hat")
    colour: Colour = Colour.MOSS
