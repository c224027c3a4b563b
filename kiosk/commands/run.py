"""`kiosk run`: the kiosk in the lobby, or in a window."""

import gc
import logging
import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from kiosk.commands.words import WRONG_WORDS, refuse, size
from kiosk.content import AS_THE_KIOSK, Loaded, begin, find_sources
from kiosk.document import Problem, Severity
from kiosk.document.tongue import _, later
from kiosk.host import NO_SCREEN, Display, probe

SUMMARY = later("show the kiosk, full screen or in a window")


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk run`."""
    parser.add_argument("--content", type=Path, metavar="FILE", help=_("the content.yaml to show"))
    parser.add_argument("--machine", type=Path, metavar="FILE", help=_("the machine.yaml of this kiosk"))
    parser.add_argument("--site", metavar="ID", help=_("where it stands, whatever machine.yaml says"))
    parser.add_argument("--language", metavar="CODE", help=_("what it speaks until a visitor chooses"))
    parser.add_argument(
        "--window", type=size, nargs="?", const=(540, 960), metavar="WxH", help=_("in a window of that size")
    )
    parser.add_argument("--screen", type=int, default=0, metavar="N", help=_("on which screen, from 0"))


def execute(args: Namespace) -> int:
    """Show the kiosk until it is told to end."""
    gc.disable()  # until the first frame: so far all that is made stays
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    display = probe(os.environ)
    if not isinstance(display, Display):
        return refuse(display.told(_), NO_SCREEN)
    if display.platform:
        os.environ["QT_QPA_PLATFORM"] = display.platform
    sources = find_sources(args.content, args.machine, args.site)
    today, told_in = date.today(), args.language or AS_THE_KIOSK  # noqa: DTZ011 - local
    pending = begin(sources, today, told_in, alone=True)  # nothing has begun a thread so far
    import kiosk.ui  # noqa: F401 - Qt loads while the content is being read, quickly if this room comes first
    from kiosk.app import Shape, application, run

    app = application()
    display.leave()
    loaded = pending.wait()
    _tell(loaded.problems)
    if wrong := _wrong(loaded, args):
        return refuse(wrong, WRONG_WORDS)
    shape = Shape(window=args.window, screen=args.screen)
    shown = run(app, sources, loaded, args.language, shape)
    return refuse(shown, WRONG_WORDS) if isinstance(shown, str) else shown


def _wrong(loaded: Loaded, args: Namespace) -> str | None:
    """Why the words do not fit the content, if they do not."""
    if loaded.content is None:
        return None
    sites = [site.id for site in loaded.content.sites]
    if args.site and args.site not in sites:
        message = _("--site {name}: the content has the sites {names}")
        return message.format(name=args.site, names=", ".join(sites))
    languages = loaded.content.languages
    if args.language and args.language not in languages:
        message = _("--language {name}: the content has the languages {names}")
        return message.format(name=args.language, names=", ".join(languages))
    return None


def _tell(problems: tuple[Problem, ...]) -> None:
    """What staff must correct, on stderr: the journal keeps it."""
    for problem in problems:
        if problem.severity is Severity.ERROR:
            print(problem.told, file=sys.stderr)
