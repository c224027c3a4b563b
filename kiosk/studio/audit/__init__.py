"""The auditor: measures each screen by the standards that a public terminal has to meet."""

from kiosk.studio.audit import colours, fitting, letters, naming, targets, ways
from kiosk.studio.audit.flashing import KIND, Frame, flashes, framed
from kiosk.studio.audit.looking import look, scrolled
from kiosk.studio.audit.panel import furnished
from kiosk.studio.audit.rules import RULES, Fault, judged
from kiosk.studio.audit.seen import Seen

FAMILIES = (fitting, letters, colours, targets, naming, ways)
"""Where the rules are: they register when they are imported."""

KINDS = (*dict.fromkeys(rule.kind for rule in RULES), KIND)
"""What can be found."""

__all__ = [
    "FAMILIES",
    "KINDS",
    "RULES",
    "Fault",
    "Frame",
    "Seen",
    "flashes",
    "framed",
    "furnished",
    "judged",
    "look",
    "scrolled",
]
