"""What can be done in the STEM lab, as rules: pure functions from values to values, one file an activity."""

from kiosk.activities.registry import model_of, present, rules_of, type_name
from kiosk.activities.rules import (
    Act,
    Acted,
    Given,
    Happening,
    Leaving,
    Levelled,
    Moment,
    Passed,
    Rules,
    Slider,
    Task,
)

__all__ = [
    "Act",
    "Acted",
    "Given",
    "Happening",
    "Leaving",
    "Levelled",
    "Moment",
    "Passed",
    "Rules",
    "Slider",
    "Task",
    "model_of",
    "present",
    "rules_of",
    "type_name",
]
