"""What the command line may say, in more than one command."""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError

from kiosk.document.tongue import _, either, languages, listed, spoken

WRONG_WORDS = 64
"""The exit code for words that make no sense (EX_USAGE of sysexits.h): it means nothing else."""

SMALLEST = 200
"""Pixels of a window's side in which anything can be read."""


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels as people write them: 540x960."""
    found = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text.lower())
    if not found:
        raise ArgumentTypeError(_("a size is written like 540x960, not '{text}'").format(text=text))
    width, height = int(found[1]), int(found[2])
    if min(width, height) < SMALLEST:
        message = _("a screen of {size} is too small to read: at least {least} each way")
        raise ArgumentTypeError(message.format(size=text, least=SMALLEST))
    return width, height


def told_language(text: str) -> str:
    """A language that staff can be told things in."""
    if text not in languages():
        message = _("'{language}' is not possible; {languages} are")
        raise ArgumentTypeError(message.format(language=text, languages=listed(languages())))
    return text


def add_language(parser: ArgumentParser) -> None:
    """The word `--language` for what staff are told."""
    parser.add_argument(
        "--language",
        type=told_language,
        default=spoken(),
        metavar="CODE",
        help=_("what to tell it in: {languages}; else as this computer is set").format(
            languages=either(languages())
        ),
    )


def refuse(reason: str, code: int) -> int:
    """Say why nothing is done, in one line."""
    print(reason, file=sys.stderr)
    return code
