"""What staff see the kiosk with, off the lobby."""

from kiosk.studio.contact_sheet import sentence
from kiosk.studio.findings import Finding, Picture, Proof
from kiosk.studio.proof import prove
from kiosk.studio.publishing import publish, withdraw
from kiosk.studio.shots import audit, shots
from kiosk.studio.worker import Task

__all__ = [
    "Finding",
    "Picture",
    "Proof",
    "Task",
    "audit",
    "prove",
    "publish",
    "sentence",
    "shots",
    "withdraw",
]
