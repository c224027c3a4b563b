"""Ending so that the supervisor does not start the kiosk again."""

from collections.abc import Mapping
from pathlib import Path

STAY_OUT = "stay-out"
"""The file in the unit's runtime folder that its ExecCondition uses up."""


def stay_out(environ: Mapping[str, str]) -> None:
    """Ask systemd to leave the kiosk ended. Without a unit nobody starts it again anyway.

    An exit code would not do: cage hides it.

    Raises:
        OSError: it cannot be written.
    """
    folder = environ.get("RUNTIME_DIRECTORY", "").split(":")[0]
    if folder:
        (Path(folder) / STAY_OUT).touch()
