"""What lies behind the staff door: the PIN, and what staff can change on this kiosk. Knows no Qt."""

from kiosk.staff.backroom import Backroom
from kiosk.staff.lock import Lock
from kiosk.staff.notes import KeptVersion

__all__ = ["Backroom", "KeptVersion", "Lock"]
