"""What each cell said when the sheet was written: what a translator changed is what differs from that."""

import hashlib

from kiosk.sheets.cells import tidy

SHEET = "_exported"
"""A hidden sheet: section, id, column, fingerprint of the text."""


def fingerprint(text: str) -> str:
    """It begins with a letter, so that no program takes it for a number."""
    return f"h{hashlib.sha256(tidy(text).encode()).hexdigest()[:16]}"
