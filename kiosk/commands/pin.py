"""`kiosk pin`: the PIN of the staff door on the kiosk's screen."""

import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass

from kiosk.backroom import pin
from kiosk.commands.words import WRONG_WORDS, refuse
from kiosk.document.tongue import _, later
from kiosk.host import state_folder

SUMMARY = later("set the PIN of the staff door on the screen")

SET, NOT_SET = 0, 1

_MOST_SIGNS = 100
"""Of a line that may still be a PIN."""


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk pin`."""
    parser.add_argument("--remove", action="store_true", help=_("forget it: the staff door then stays shut"))


def execute(args: Namespace) -> int:
    """0 where it has been set or removed, 1 where it cannot be written, 64 where it is no good PIN."""
    folder = state_folder()
    try:
        if args.remove:
            gone = pin.remove(folder)
            print(_("The PIN is removed.") if gone else _("There was no PIN."))
            return SET
        digits = _asked()
        if wrong := pin.reason_against(digits) if digits is not None else _("the two are not the same"):
            return refuse(_("The PIN is not set: {reason}.").format(reason=wrong), WRONG_WORDS)
        file = pin.keep(folder, pin.hashed(digits or ""))
    except OSError as fault:
        reason = f"{fault.filename or folder}: {fault.strerror}"
        return refuse(_("The PIN cannot be written: {reason}.").format(reason=reason), NOT_SET)
    print(_("The PIN is set, in {file}.").format(file=file))
    return SET


def _asked() -> str | None:
    """Twice on a terminal, where nothing of it is shown; else one line. None: the two differ."""
    try:
        if not sys.stdin.isatty():
            return sys.stdin.readline(_MOST_SIGNS).strip()
        first = getpass(_("New PIN, 4 to 12 digits: ")).strip()
        again = getpass(_("Once more: ")).strip()
    except (EOFError, UnicodeError):
        return ""
    return first if first == again else None
