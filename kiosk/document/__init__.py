"""Files that people write, what is in them, and what is wrong with them."""

from kiosk.document.problem import Problem, Severity
from kiosk.document.record import record

__all__ = ["Problem", "Severity", "record"]
