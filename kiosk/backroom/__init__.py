"""What lies behind the staff door: the PIN, and what staff can change on this kiosk. Knows no Qt.

The names here bring nothing that the start has to wait for; `lock`, `pin` and `override` do.
"""

from kiosk.backroom.deeds import Archive, Backroom

__all__ = ["Archive", "Backroom"]
