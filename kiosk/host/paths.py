"""Where things are on this computer."""

import os
from collections.abc import Iterator
from pathlib import Path

APPLICATION = "campus-kiosk"
PACKAGE = Path(__file__).parent.parent
SYSTEM_MACHINE = Path("/etc/campus-kiosk/machine.yaml")
SYSTEM_CONTENT = Path("/var/lib/campus-kiosk/content/content.yaml")


def state_folder() -> Path:
    """What must outlive a restart: $CAMPUS_KIOSK_STATE, else systemd's, else the user's (XDG)."""
    named = os.environ.get("CAMPUS_KIOSK_STATE") or _of_systemd("STATE_DIRECTORY")
    if named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 - systemd names the folders in the lobby

    return platformdirs.user_state_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """What may be deleted at any time."""
    if named := os.environ.get("CAMPUS_KIOSK_STATE"):
        return Path(named) / "cache"
    if named := _of_systemd("CACHE_DIRECTORY"):
        return Path(named)
    if named := _of_systemd("STATE_DIRECTORY"):
        return Path(named) / "cache"
    import platformdirs  # noqa: PLC0415 - as above

    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def machine_files() -> tuple[Path, ...]:
    """Where a machine.yaml may stand; a later one overrides an earlier one field by field."""
    return (SYSTEM_MACHINE, state_folder() / "machine.yaml")


def content_files() -> tuple[Path, ...]:
    """Where content.yaml is looked for when neither the command line nor machine.yaml names it."""
    return (SYSTEM_CONTENT, Path.cwd() / "content.yaml", *_shipped("content.yaml"))


def assets_folder() -> Path:
    """Fonts, grounds and icons: inside the wheel, or beside the package in a checkout."""
    return next((folder for folder in _shipped("assets") if folder.is_dir()), PACKAGE.parent / "assets")


def _shipped(name: str) -> Iterator[Path]:
    yield PACKAGE / "shipped" / name
    yield PACKAGE.parent / name


def _of_systemd(variable: str) -> str | None:
    """$STATE_DIRECTORY may name several folders with colons between them; ours is the first."""
    return os.environ.get(variable, "").split(":")[0] or None
