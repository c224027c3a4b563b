"""YAML files of staff: their nodes and places, what is wrong with them, and the report.

The names here are free of YAML and pydantic; `files`, `settling` and `report` bring those.
"""

from kiosk.document.finding import Finding, located, warning
from kiosk.document.node import Entries, Entry, Items, Node, Path, Place, Scalar
from kiosk.document.problem import Problem, Severity
from kiosk.document.record import field, names, record, replace

__all__ = [
    "Entries",
    "Entry",
    "Finding",
    "Items",
    "Node",
    "Path",
    "Place",
    "Problem",
    "Scalar",
    "Severity",
    "field",
    "located",
    "names",
    "record",
    "replace",
    "warning",
]
