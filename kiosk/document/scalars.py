"""What an unquoted word means, by the core rules of YAML 1.2 (section 10.3.2).

`no`, `12:30` and dates stay text; only true and false answer yes or no.
"""

import math
import re

from kiosk.document.node import Value

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_YES = frozenset({"true", "True", "TRUE"})
_NO = frozenset({"false", "False", "FALSE"})
_WHOLE = re.compile(r"[-+]?[0-9]{1,30}")
_BASED = re.compile(r"0o[0-7]{1,30}|0x[0-9a-fA-F]{1,30}")
_BROKEN = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def resolved(written: str) -> Value:
    """The value of an unquoted word. What no number can hold (.inf, 1e999, a thousand digits) stays text."""
    if written in _NOTHING:
        return None
    if written in _YES or written in _NO:
        return written in _YES
    if _WHOLE.fullmatch(written):
        return int(written)
    if _BASED.fullmatch(written):
        return int(written, base=0)
    if len(written) <= 100 and _BROKEN.fullmatch(written) and math.isfinite(number := float(written)):
        return number
    return written
