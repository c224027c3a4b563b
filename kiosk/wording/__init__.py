"""The interface's own words. Reading them takes YAML and is done elsewhere than in the lobby process."""

from kiosk.wording.plainly import read_plainly
from kiosk.wording.types import Words

__all__ = ["Words", "read_plainly"]
