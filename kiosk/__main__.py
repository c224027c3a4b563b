"""Hands the words on the command line to one file in `commands`, and imports only that one."""

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

from kiosk import __version__
from kiosk.commands.parser import Parser, nearest
from kiosk.commands.words import WRONG_WORDS
from kiosk.document.tongue import _, of_computer, speak

COMMANDS = (
    "run",
    "check",
    "schema",
    "preview",
    "proof",
    "teacher-sheet",
    "voices",
    "export",
    "import",
    "doctor",
    "pin",
)
DEFAULT = "run"
INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Carry out one command; without one, show the kiosk. The exit code."""
    _write_what_can_be_written()
    speak(of_computer(os.environ))
    words = sys.argv[1:] if argv is None else argv
    if words in (["--help"], ["-h"]):
        sys.stdout.write(_help())
        return 0
    if words == ["--version"]:
        sys.stdout.write(f"kiosk {__version__}\n")
        return 0
    name, rest = (words[0], words[1:]) if words and not words[0].startswith("-") else (DEFAULT, words)
    if name not in COMMANDS:
        near = nearest(name, COMMANDS)
        told = _("kiosk: there is no command '{name}'{near}; see kiosk --help").format(name=name, near=near)
        sys.stderr.write(f"{told}\n")
        return WRONG_WORDS
    return _carried_out(name, rest)


def _write_what_can_be_written() -> None:
    """A terminal that has no é shows a question mark, and no command fails of it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _carried_out(name: str, words: list[str]) -> int:
    command = _command(name)
    parser = Parser(prog=f"kiosk {name}", description=_(command.SUMMARY), allow_abbrev=False)
    command.add_arguments(parser)
    try:
        code: int = command.execute(parser.parse_args(words))
        sys.stdout.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _command(name: str) -> Any:
    return import_module(f"kiosk.commands.{name.replace('-', '_')}")


def _help() -> str:
    lines = [f"  {name:13} {_(_command(name).SUMMARY)}" for name in COMMANDS]
    return "\n".join(
        [
            _("usage: kiosk [COMMAND] [--help] …"),
            "",
            *lines,
            "",
            _("Without a command it is `kiosk {name}`. `kiosk COMMAND --help` says more.").format(
                name=DEFAULT
            ),
            "",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
