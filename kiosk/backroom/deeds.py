"""What staff can do on this kiosk, carried out: the one object that the ui is given for it."""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.backroom.notices import is_off, switch_notice
from kiosk.content import Loaded, Version
from kiosk.document import replace
from kiosk.session import Kept

if TYPE_CHECKING:
    from kiosk.backroom.lock import Lock


class Archive(Protocol):
    """The versions of the content that are kept, as `kiosk.content.Archive` has them."""

    def versions(self) -> tuple[Version, ...]:
        """The newest first."""

    def held(self) -> str:
        """The id of the one that is shown instead of the file; empty where the file is followed."""

    def go_back_to(self, id_: str) -> Loaded:
        """Hold one; what is then to be shown."""

    def follow(self) -> Loaded:
        """Follow the file again; what is then to be shown."""


class Backroom:
    """`folder` is the state folder; `end` ends the process. What it needs is imported when it is used."""

    def __init__(self, folder: Path, end: Callable[[], None], archive: Archive | None = None) -> None:
        self._folder = folder
        self._end = end
        self.archive = archive

    @cached_property
    def lock(self) -> "Lock":
        """What the door is locked with."""
        from kiosk.backroom.lock import Lock  # noqa: PLC0415

        return Lock(self._folder)

    def kept(self, loaded: Loaded) -> Kept:
        """What can be changed, where the files say `loaded`."""
        notice = loaded.content.notice if loaded.content else None
        switch = ("off" if is_off(self._folder, notice) else "on") if notice else ""
        if self.archive is None:
            return Kept(notice=switch)
        versions = tuple(version.id for version in self.archive.versions())
        return Kept(versions=versions, held=self.archive.held(), notice=switch)

    def shown(self, loaded: Loaded) -> Loaded:
        """What this kiosk shows of it: without the notice, where staff have switched that off."""
        content = loaded.content
        if content is None or content.notice is None or not is_off(self._folder, content.notice):
            return loaded
        return replace(loaded, content=replace(content, notice=None))

    def switch_notice(self, loaded: Loaded, switch: str) -> None:
        """Show the notice, or do not until it is another one.

        Raises:
            OSError: it cannot be written down.
        """
        if loaded.content and loaded.content.notice:
            switch_notice(self._folder, loaded.content.notice, off=switch == "off")

    def stand_at(self, site: str) -> None:
        """Remember where this kiosk stands.

        Raises:
            OSError, ValueError: it cannot be written down.
        """
        self._write("site", site)

    def speak(self, language: str) -> None:
        """Remember what it speaks; empty: what its site speaks.

        Raises:
            OSError, ValueError: it cannot be written down.
        """
        self._write("language", language or None)

    def restart(self) -> None:
        """The supervisor starts it again."""
        self._end()

    def exit(self) -> None:
        """And it stays out.

        Raises:
            OSError: the supervisor cannot be told.
        """
        from kiosk.host.leaving import stay_out  # noqa: PLC0415

        stay_out(os.environ)
        self._end()

    def _write(self, name: str, value: str | None) -> None:
        from kiosk.backroom.override import write_field  # noqa: PLC0415

        write_field(self._folder, name, value)
