"""A content file as it was earlier: in another file, or at a revision of git."""

import subprocess
from pathlib import Path

from kiosk.content.copying import copy_content
from kiosk.document.record import record
from kiosk.document.tongue import _

PATIENCE = 20
"""Seconds that git may take for one file."""


@record
class NotFound:
    """Why there is no earlier content. `is_word` says that what was asked for makes no sense."""

    message: str
    is_word: bool


def find_earlier(since: str, file: Path, folder: Path) -> Path | NotFound:
    """The file `since`; else what `file` was at the git revision `since`, copied into `folder`."""
    try:
        if Path(since).is_file():
            return Path(since)
        return _at_revision(since, file.resolve(), folder)
    except FileNotFoundError:
        message = _("there is no file {since}, and git is not installed here").format(since=since)
    except (OSError, subprocess.TimeoutExpired, ValueError) as fault:
        message = _("git cannot be asked for {since}: {reason}").format(since=since, reason=fault)
    return NotFound(message=message, is_word=False)


def _at_revision(since: str, file: Path, folder: Path) -> Path | NotFound:
    if _git(file.parent, "rev-parse", "--is-inside-work-tree") is None:
        message = _(
            "there is no file {since}; name the copy that you kept. Where git may read {folder}, "
            "a revision can stand for it"
        ).format(since=since, folder=file.parent)
        return NotFound(message=message, is_word=True)
    found = _git(file.parent, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{since}^{{commit}}")
    if found is None:
        message = _("there is neither a file nor a git revision {since}").format(since=since)
        return NotFound(message=message, is_word=True)
    revision = found.decode().strip()

    def fetch(name: str) -> bytes | None:
        return _git(file.parent, "show", "--no-textconv", f"{revision}:./{name}")

    copied = copy_content(file.name, fetch, folder)
    if copied is None:
        message = _("the git revision {since} has no {file}").format(since=since, file=file.name)
        return NotFound(message=message, is_word=False)
    return copied


def _git(folder: Path, *words: str) -> bytes | None:
    """What git answers, or None where it refuses."""
    done = subprocess.run(  # noqa: S603 - a list of words, no shell
        ["git", *words],  # noqa: S607 - wherever git is installed
        cwd=folder,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    return done.stdout if done.returncode == 0 else None
