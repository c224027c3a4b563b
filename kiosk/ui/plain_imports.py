"""Imported first: PySide reads the source of every module imported later, for a switch that nobody uses here.

The switch is `from __feature__ import …`. Without the reading, the start takes a tenth less time.
"""

import builtins

from PySide6 import QtCore  # noqa: F401 - its import puts the reading import in place of the plain one

builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]
