"""What the command line may say, in more than one command."""

import re
import sys
from argparse import ArgumentTypeError

WRONG_WORDS = 64
"""The exit code for words that make no sense (EX_USAGE of sysexits.h): it means nothing else."""


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels as people write them: 540x960."""
    found = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text.lower())
    if not found:
        raise ArgumentTypeError(f"a size is written like 540x960, not {text!r}")
    return int(found[1]), int(found[2])


def refuse(reason: str, code: int) -> int:
    """Say why nothing is done, in one line."""
    print(reason, file=sys.stderr)
    return code
