"""`kiosk proof`: every screen in every language as a picture, on one page, and what is wrong with it."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.commands.words import WRONG_WORDS, refuse, size
from kiosk.content import Content, Language, Loaded, examine, find_sources
from kiosk.document.tongue import _, counted, later, spoken

SUMMARY = later("draw and measure every screen in every language, on one page to sign off")

FINDINGS = 1
CANNOT = 2
ALL = "all"
"""Every mode, and what moves: the whole audit. Pictures are kept as usual, and where something is found."""
_SIZES = ((1080, 1920), (1920, 1080))


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk proof`."""
    parser.add_argument("content", type=Path, nargs="?", metavar="FILE", help=_("the content.yaml to draw"))
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=_("the folder to draw into"))
    parser.add_argument("--machine", type=Path, metavar="FILE", help=_("the machine.yaml of this kiosk"))
    parser.add_argument("--size", type=size, nargs="+", default=_SIZES, metavar="WxH", help=_("screen sizes"))
    parser.add_argument("--language", nargs="+", metavar="CODE", help=_("some of the content's languages"))
    parser.add_argument(
        "--mode", choices=[*modes(), ALL], nargs="+", default=modes()[:1], help=_("how it shows itself")
    )


def modes() -> list[str]:
    """The names of the ways in which the kiosk shows itself."""
    from kiosk.studio.modes import MODES

    return list(MODES)


def execute(args: Namespace) -> int:
    """Draw and measure: 0 where all is well, 1 where something is found, 2 where it cannot be drawn."""
    now = datetime.now()  # noqa: DTZ005 - on the wall
    loaded = examine(find_sources(args.content, args.machine), now.date()).wait()
    if loaded.content is None:
        asked = f"kiosk check {args.content or ''}".rstrip()
        return refuse(_("There is nothing to draw. Ask: {command}").format(command=asked), CANNOT)
    if unknown := set(args.language or ()) - set(loaded.content.languages):
        message = _("--language: the content is not in {languages}")
        return refuse(message.format(languages=", ".join(sorted(unknown))), WRONG_WORDS)
    try:
        return _draw(loaded, loaded.content, args, now)
    except OSError as error:
        return refuse(_("The pictures cannot be written: {reason}").format(reason=error), CANNOT)
    except KeyboardInterrupt:
        refuse(_("Ended before everything was drawn: {folder} has no page yet.").format(folder=args.out), 0)
        raise


def _draw(loaded: Loaded, content: Content, args: Namespace, now: datetime) -> int:
    from rich.progress import Progress

    from kiosk.studio import Task, audit, prove, publish, sentence, shots, withdraw

    withdraw(args.out)
    languages = [Language(code) for code in args.language or content.languages]
    audits = ALL in args.mode
    planned = shots(content, languages, args.size, now, modes() if audits else args.mode)
    planned = audit(planned) if audits else planned
    task = Task(loaded=loaded, out=args.out, told_in=spoken())
    with Progress() as progress:
        bar = progress.add_task(_("Drawing"), total=len(planned))
        tell = partial(progress.console.print, soft_wrap=True)
        proof = prove(task, planned, lambda: progress.advance(bar), tell)
    publish(proof, loaded, now, args.out)
    count = len(proof.pictures)
    told = counted("{count} picture: {page}", "{count} pictures: {page}", count)
    print(told.format(count=count, page=args.out / "index.html"))
    for finding in proof.findings:
        print(sentence(finding))
    if proof.missing:
        return CANNOT
    return FINDINGS if proof.findings else 0
