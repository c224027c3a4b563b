"""What each cell said when the sheet was written: what a translator changed is what differs from that."""

import hashlib

from kiosk.sheets.cells import tidy

SHEET = "_exported"
"""A hidden sheet: section, id, column, fingerprint of the text."""


def fingerprint(text: str) -> str:
    return hashlib.sha256(tidy(text).encode()).hexdigest()[:16]
