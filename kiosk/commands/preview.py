"""`kiosk preview`: the kiosk in a window beside a panel that says what becomes of each save."""

import logging
import os
from argparse import ArgumentParser, Namespace
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.commands.words import refuse
from kiosk.content import examine, find_sources
from kiosk.document.tongue import _, later
from kiosk.host import NO_SCREEN, Display, probe

SUMMARY = later("show the kiosk in a window while you edit, with all there is to correct")


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk preview`."""
    parser.add_argument("content", type=Path, nargs="?", metavar="FILE", help=_("the content.yaml to show"))
    parser.add_argument("--machine", type=Path, metavar="FILE", help=_("the machine.yaml of this kiosk"))
    parser.add_argument("--language", metavar="CODE", help=_("what it speaks until a visitor chooses"))


def execute(args: Namespace) -> int:
    """Show the window until it is closed, whatever is in the file."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    display = probe(os.environ)
    if not isinstance(display, Display):
        return refuse(display.told(_), NO_SCREEN)
    if display.platform:
        os.environ["QT_QPA_PLATFORM"] = display.platform
    sources = find_sources(args.content, args.machine)
    pending = examine(sources, datetime.now().date())  # noqa: DTZ005 - on the wall
    from kiosk.app import application  # Qt loads while the content is being read
    from kiosk.studio.preview import preview

    loaded = pending.wait()
    told = _("Following {file}. Close the window to end.").format(file=loaded.file or "content.yaml")
    opened = partial(print, told, flush=True)
    app = application()
    display.leave()
    return preview(app, sources, loaded, args.language, opened)
