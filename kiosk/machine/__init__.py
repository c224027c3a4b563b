"""Which kiosk this is."""

from kiosk.machine.types import Machine, Orientation, Screen

__all__ = ["Machine", "Orientation", "Screen"]
