"""The command line's parser: what it refuses it says in one line, in the reader's language."""

import argparse
from collections.abc import Iterable
from typing import Any, NoReturn

from kiosk.commands.words import WRONG_WORDS
from kiosk.document.tongue import _, counted, later

_ITS_WORDS = (
    later("usage: "),
    later("positional arguments"),
    later("options"),
    later("show this help message and exit"),
    later("argument %(argument_name)s: %(message)s"),
    later("expected one argument"),
    later("expected at least one argument"),
    later("ignored explicit argument %r"),
    later("invalid %(type)s value: %(value)r"),
    later("invalid choice: %(value)r (choose from %(choices)s)"),
    later("the following arguments are required: %s"),
    later("unrecognized arguments: %s"),
)
"""What argparse itself says to whoever types a command, word for word."""


class Parser(argparse.ArgumentParser):
    """One line for wrong words, with the nearest right one, and an exit code that means nothing else."""

    def error(self, message: str) -> NoReturn:
        unknown = _("unrecognized arguments: %s").removesuffix("%s")
        if message.startswith(unknown):
            words = message.removeprefix(unknown)
            near = (nearest(word, self._option_string_actions) for word in words.split() if word[0] == "-")
            message = _("not known: {words}").format(words=words) + next(filter(None, near), "")
        self.exit(WRONG_WORDS, f"{self.prog}: {message}\n")


def nearest(word: str, words: Iterable[str]) -> str:
    """A question behind a word that is not known."""
    from difflib import get_close_matches  # only for a word that is wrong

    found = get_close_matches(word.partition("=")[0], list(words), n=1)
    return _(", did you mean '{word}'?").format(word=found[0]) if found else ""


# argparse asks gettext for its words, but only in catalogues of its own.
_argparse: Any = argparse
_argparse._, _argparse.ngettext = _, counted
