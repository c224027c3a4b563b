"""What staff see the kiosk with, off the lobby."""

from kiosk.studio.findings import Finding, Picture, Proof
from kiosk.studio.proof import Studio, prove, publish, shots

__all__ = ["Finding", "Picture", "Proof", "Studio", "prove", "publish", "shots"]
