"""Hands the words on the command line to one file in `commands`, and imports only that one."""

import os
import sys
from argparse import ArgumentParser
from importlib import import_module
from typing import Any, NoReturn

from kiosk import __version__
from kiosk.commands.words import WRONG_WORDS

COMMANDS = ("run", "check", "schema", "proof", "doctor", "pin")
DEFAULT = "run"
INTERRUPTED = 130


class _Parser(ArgumentParser):
    """One line for wrong words, with the nearest right one, and an exit code that means nothing else."""

    def error(self, message: str) -> NoReturn:
        near = (
            _nearest(word, self._option_string_actions) for word in message.split() if word.startswith("-")
        )
        meant = next(filter(None, near), "") if message.startswith("unrecognized") else ""
        self.exit(
            WRONG_WORDS, f"{self.prog}: {message.replace('unrecognized arguments', 'not known')}{meant}\n"
        )


def main(argv: list[str] | None = None) -> int:
    """Carry out one command; without one, show the kiosk. The exit code."""
    words = sys.argv[1:] if argv is None else argv
    if words in (["--help"], ["-h"]):
        sys.stdout.write(_help())
        return 0
    if words == ["--version"]:
        sys.stdout.write(f"kiosk {__version__}\n")
        return 0
    name, rest = (words[0], words[1:]) if words and not words[0].startswith("-") else (DEFAULT, words)
    if name not in COMMANDS:
        near = _nearest(name, COMMANDS)
        sys.stderr.write(f"kiosk: there is no command {name!r}{near}; see kiosk --help\n")
        return WRONG_WORDS
    return _carried_out(name, rest)


def _carried_out(name: str, words: list[str]) -> int:
    command = _command(name)
    parser = _Parser(prog=f"kiosk {name}", description=command.SUMMARY, allow_abbrev=False)
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
    return import_module(f"kiosk.commands.{name}")


def _help() -> str:
    lines = [f"  {name:8} {_command(name).SUMMARY}" for name in COMMANDS]
    return "\n".join(
        [
            "usage: kiosk [COMMAND] [--help] …",
            "",
            *lines,
            "",
            f"Without a command it is `kiosk {DEFAULT}`. `kiosk COMMAND --help` says more.",
            "",
        ]
    )


def _nearest(word: str, words: Any) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only for a word that is wrong

    found = get_close_matches(word.partition("=")[0], list(words), n=1)
    return f", did you mean {found[0]!r}?" if found else ""


if __name__ == "__main__":
    sys.exit(main())
