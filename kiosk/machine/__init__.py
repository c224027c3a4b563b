"""Which kiosk this is. Reading machine.yaml takes YAML and is done elsewhere than in the lobby process."""

from kiosk.machine.types import Machine, Orientation, Screen

__all__ = ["Machine", "Orientation", "Screen"]
