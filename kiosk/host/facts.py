"""What the computer says about itself, without Qt."""

import platform
import tempfile
from datetime import UTC, datetime
from pathlib import Path


def python_version() -> str:
    return platform.python_version()


def system_name() -> str:
    """The system by the name that its makers give it: Debian GNU/Linux 12 (bookworm)."""
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform(terse=True)


def hours_ahead() -> tuple[float, float]:
    """How far the clock of this computer is ahead of universal time: in winter, and in summer."""
    noons = [datetime(2026, month, 15, 12, tzinfo=UTC) for month in (1, 7)]
    winter, summer = (noon.astimezone().replace(tzinfo=UTC) - noon for noon in noons)
    return winter.total_seconds() / 3600, summer.total_seconds() / 3600


def reason_against_writing(folder: Path) -> str | None:
    """Say why nothing can be kept in a folder, which is made where it is missing; None where all is well."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"kept")
    except OSError as error:
        return error.strerror or str(error)
    return None
