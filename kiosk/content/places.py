"""Which files are read, of all those where machine.yaml and content.yaml may stand."""

from pathlib import Path

from kiosk.content.loaded import Sources
from kiosk.document.record import record
from kiosk.host.paths import SYSTEM_CONTENT, content_files, machine_files
from kiosk.machine import Machine


@record
class Places:
    """`looked` are all files whose coming or going would change `chosen`."""

    looked: tuple[Path, ...]
    chosen: Path | None


def find_sources(content: Path | None, machine: Path | None, site: str | None = None) -> Sources:
    """What the command line names, from the folder where it was said."""
    return Sources(content=content and content.absolute(), machine=machine and machine.absolute(), site=site)


def machine_places(sources: Sources) -> tuple[Path, ...]:
    return (sources.machine,) if sources.machine else machine_files()


def content_places(sources: Sources, machine: Machine) -> Places:
    """The command line, then machine.yaml, then the first of the usual places that has one."""
    named = sources.content or (Path(machine.content) if machine.content else None)
    if named:
        return Places(looked=(named,), chosen=named)
    looked: list[Path] = []
    for place in content_files():
        looked.append(place)
        if place.exists() or _is_awaited(place):
            return Places(looked=tuple(looked), chosen=place)
    return Places(looked=tuple(looked), chosen=None)


def _is_awaited(place: Path) -> bool:
    """The folder of the system is made for its file: where that has gone, no other stands in for it."""
    return place == SYSTEM_CONTENT and place.parent.is_dir()
