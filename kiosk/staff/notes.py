"""What staff are told about the versions that are kept."""

from datetime import datetime

from kiosk.document import record


@record
class KeptVersion:
    id: str
    at: datetime
    """When it was accepted, on the wall where the kiosk stands."""
    changed: str
    """What it changed, in words."""
