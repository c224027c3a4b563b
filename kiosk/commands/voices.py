"""`kiosk voices`: render ahead what the kiosk reads aloud, and say what it cannot read."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from kiosk.commands.words import refuse
from kiosk.content import begin, find_sources
from kiosk.document.tongue import _, counted, later, listed, number
from kiosk.host import cache_folder
from kiosk.voice import espeak
from kiosk.voice.espeak import Espeak
from kiosk.voice.phrases import phrases
from kiosk.voice.sounds import FOLDER, MOST_MB, Phrase, Rendered, prune, render

SUMMARY = later("render what is read aloud ahead; the kiosk does it by itself after each change")

DONE, INCOMPLETE, CANNOT = 0, 1, 2
PATIENCE = 30
"""Seconds that reading the content may take."""
LOWEST = 19
"""Of the priorities of processes."""


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk voices`."""
    parser.add_argument(
        "content", type=Path, nargs="?", metavar="FILE", help=_("content.yaml; else where it usually is")
    )
    parser.add_argument("--machine", type=Path, metavar="FILE", help=_("the machine.yaml of this kiosk"))
    parser.add_argument("--most-mb", type=int, default=MOST_MB, metavar="N", help=_("MB that it may take"))


def execute(args: Namespace) -> int:
    """Render: 0 all of it, 1 where something is missing, 2 where nothing can be rendered."""
    _step_back()
    found = espeak.find()
    if found is None:
        return refuse(_("No voice is installed: install {name}").format(name=espeak.PROGRAM), CANNOT)
    pending = begin(find_sources(args.content, args.machine), date.today())  # noqa: DTZ011 - on the wall
    loaded = pending.wait(PATIENCE)
    if loaded.content is None:
        return refuse(_("The content cannot be read. Ask: kiosk check"), CANNOT)
    silent = [language for language in loaded.content.languages if language not in found.voices]
    spoken = [one for one in phrases(loaded.content, loaded.wording) if one.language not in silent]
    folder = cache_folder() / FOLDER
    try:
        gone = prune(folder, found, spoken)
        rendered = _render(folder, found, spoken, args.most_mb)
    except OSError as fault:
        told = _("{file} cannot be written: {reason}")
        return refuse(told.format(file=folder, reason=fault.strerror or fault), CANNOT)
    _tell(folder, rendered, gone, silent)
    return INCOMPLETE if silent or rendered.failed or rendered.left else DONE


def _step_back() -> None:
    """Whatever else there is to do comes first, and above all drawing."""
    with suppress(AttributeError, OSError):
        os.nice(LOWEST)
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def _render(folder: Path, found: Espeak, spoken: Sequence[Phrase], most_mb: int) -> Rendered:
    from rich.console import Console
    from rich.progress import track

    rendered = Rendered()
    each = render(folder, found, spoken, most_mb)
    for rendered in track(each, _("Voices"), total=len(spoken), console=Console(stderr=True)):  # noqa: B007
        pass
    return rendered


def _tell(folder: Path, rendered: Rendered, gone: int, silent: Sequence[str]) -> None:
    megabytes = sum(file.stat().st_size for file in folder.glob("*.wav")) / 1_000_000
    told = _("{folder}: {count} sounds, {size} MB; {new} new, {gone} no longer needed")
    count = rendered.new + rendered.known
    print(told.format(folder=folder, count=count, size=number(megabytes, 1), new=rendered.new, gone=gone))
    if rendered.failed:
        told = counted(
            "{count} text could not be rendered", "{count} texts could not be rendered", rendered.failed
        )
        print(told.format(count=rendered.failed))
    if rendered.left:
        told = _("{count} found no room: they are rendered when they are read. More room: --most-mb")
        print(told.format(count=rendered.left))
    if silent:
        print(_("There is no voice for: {languages}").format(languages=listed(silent)))
