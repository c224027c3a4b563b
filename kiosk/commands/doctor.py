"""`kiosk doctor`: whether this computer can show the kiosk, and what to do where it cannot."""

import json
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk import __version__
from kiosk.backroom import override
from kiosk.backroom.lock import Lock
from kiosk.commands import health
from kiosk.commands.health import Graphics, Line, Verdict
from kiosk.content import Loaded, begin, find_sources
from kiosk.document.tongue import _, later
from kiosk.host import cache_folder, state_folder
from kiosk.host.facts import hours_ahead, python_version, reason_against_writing, system_name
from kiosk.host.headset import Headset
from kiosk.host.paths import PACKAGE
from kiosk.voice.finding import look

SUMMARY = later("say whether this computer can show the kiosk, and what to do where it cannot")

FINE, FAULTS = 0, 1
PATIENCE = 30
"""Seconds that starting Qt may take."""


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk doctor`."""
    parser.add_argument("--content", type=Path, metavar="FILE", help=_("the content.yaml to look at"))
    parser.add_argument("--machine", type=Path, metavar="FILE", help=_("the machine.yaml of this kiosk"))


def execute(args: Namespace) -> int:
    """Print a line a subject, with a cure where one is needed; 1 where there is a fault."""
    pending = begin(find_sources(args.content, args.machine), date.today())  # noqa: DTZ011 - the day on the wall
    graphics = _graphics()
    lines = tuple(_lines(graphics, pending.wait()))
    for line in lines:
        print(f"{_(line.verdict):6} {_(line.about):9} {line.told}")
        if line.cure:
            print(f"{'':16} → {line.cure}")
    return FAULTS if any(line.verdict is Verdict.FAULT for line in lines) else FINE


def _lines(graphics: Graphics | str, loaded: Loaded) -> Iterator[Line]:
    versions = f"kiosk {__version__}, Python {python_version()}, {system_name()}"
    yield Line(verdict=Verdict.OK, about="versions", told=versions)
    if isinstance(graphics, str):
        yield health.no_graphics(graphics)
        yield health.screen(loaded.machine.screen, None)
    else:
        yield from health.graphics_found(graphics)
        yield health.screen(loaded.machine.screen, graphics)
    yield from health.codes(loaded.machine.screen)
    yield health.content(loaded)
    yield health.clock(hours_ahead())
    for about, path in (("state", state_folder()), ("cache", cache_folder())):
        yield health.folder(about, path, reason_against_writing(path))
    yield health.staff_door(Lock(state_folder()).bolt())
    yield from health.override(state_folder() / override.FILE)
    languages = loaded.content.languages if loaded.content else ()
    yield from health.sound(look(), languages, wanted=loaded.machine.sound)
    if loaded.machine.sound:
        sockets = Headset()
        yield health.headset(sockets.unreadable, known=sockets.is_known)
        sockets.close()


def _graphics() -> Graphics | str:
    """Ask Qt, in a process of its own; where that fails, what it said last."""
    paths = os.pathsep.join(filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH"))))
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk.studio.graphics"],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": paths},
            text=True,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return _("Qt has drawn nothing in {seconds} seconds.").format(seconds=PATIENCE)
    if done.returncode == 0:
        found: Graphics = json.loads(done.stdout)
        return found
    said = [line for line in done.stderr.splitlines() if line.strip()]
    return said[-1] if said else _("Qt ended with code {code}.").format(code=done.returncode)
