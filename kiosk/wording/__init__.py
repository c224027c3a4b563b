"""The interface's own words."""

from kiosk.wording.types import Words

__all__ = ["Words"]
