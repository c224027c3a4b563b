"""When have files changed, and when are they whole? Decided from their status alone, without reading them."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.content.digest import digest
from kiosk.document.record import field, record, replace

STABLE = 0.2
"""Seconds without a change after which a file counts as written to its end."""

Print = tuple[int, int, int, int] | None
"""Inode, size, time of the last change and of its status; None where there is no file to be seen."""

Prints = Mapping[str, Print]

_ANOTHER: Print = (-1, -1, -1, -1)


@record
class Noticed:
    """What the looks at some files have come to. All times are monotonic, in seconds."""

    read: Prints = field(default_factory=dict)
    """As they were when they were read last."""
    seen: Prints | None = None
    since: float = 0.0
    """When they were first seen as they are now."""

    @property
    def is_new(self) -> bool:
        """Whether they are not as they were read."""
        return self.seen is not None and self.seen != self.read

    def is_whole(self, at: float) -> bool:
        """Whether nobody seems to be writing them any more."""
        return at - self.since >= STABLE


def looked(before: Noticed, seen: Prints, at: float) -> Noticed:
    """After another look."""
    return before if seen == before.seen else replace(before, seen=seen, since=at)


def begun(before: Noticed) -> Noticed:
    """After reading has begun: whatever changes from now on is new."""
    return replace(before, read=before.seen or {})


def glance(files: Iterable[str]) -> Prints:
    return {file: _print(file) for file in files}


def known_by(read: Prints, digests: Mapping[str, str]) -> Prints:
    """How the files were when they were read: known from before, or told by what is in them."""
    return {file: read[file] if file in read else _checked(file, known) for file, known in digests.items()}


def _checked(file: str, known: str) -> Print:
    seen = _print(file)
    return seen if digest(Path(file)) == known else _ANOTHER


def _print(file: str) -> Print:
    try:
        status = os.stat(file)  # noqa: PTH116 - once a second for every file
    except (OSError, ValueError):
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
