"""`kiosk teacher-sheet`: what a teacher takes home on paper, from the same content as the screen."""

import os
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from kiosk.commands.words import WRONG_WORDS, refuse
from kiosk.content import Language, examine, find_sources
from kiosk.document.tongue import _, counted, later, listed

SUMMARY = later("print a sheet for teachers: questions, answers, ideas for before and after a visit")

DONE, TOO_LONG, CANNOT = 0, 1, 2
READABLE = 0o644
"""Rights of a new file: everybody may read it, also on a shared folder."""
PATIENCE = 30
"""Seconds that reading the content may take."""


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk teacher-sheet`."""
    parser.add_argument(
        "content", type=Path, nargs="?", metavar="FILE", help=_("content.yaml; else where it usually is")
    )
    parser.add_argument("--language", required=True, metavar="CODE", help=_("one of the content's languages"))
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help=_("the sheet to write"))


def execute(args: Namespace) -> int:
    """Write the sheet: 0 done, 1 where it is too long for its pages, 2 where it cannot be written."""
    if args.out.suffix.lower() != ".pdf":
        told = _("{file}: the name of the sheet must end with .pdf")
        return refuse(told.format(file=args.out), WRONG_WORDS)
    loaded = examine(find_sources(args.content, None), date.today()).wait(PATIENCE)  # noqa: DTZ011
    content = loaded.content
    if content is None:
        return refuse(_("The content cannot be read. Ask: kiosk check"), CANNOT)
    if args.language not in content.languages:
        told = _("--language: the content is not in {languages}, but in {known}")
        known = listed(list(content.languages))
        return refuse(told.format(languages=args.language, known=known), WRONG_WORDS)
    if content.school_visits is None or content.school_visits.teacher_sheet is None:
        told = _("The content has no sheet for teachers: write teacher_sheet under school_visits.")
        return refuse(told, CANNOT)

    from kiosk.host import assets_folder
    from kiosk.host.writing import write_whole

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # paper needs no screen
    from kiosk.studio.paper import on_paper
    from kiosk.studio.teacher_sheet import MOST_PAGES, teacher_sheet

    language = Language(args.language)
    with on_paper(assets_folder()):
        sheet = teacher_sheet(
            content, content.school_visits.teacher_sheet, loaded.wording[language], language
        )
    if sheet.pages > MOST_PAGES:
        told = _("The sheet would have {count} pages, and {most} are its limit: shorten the texts.")
        return refuse(told.format(count=sheet.pages, most=MOST_PAGES), TOO_LONG)
    try:
        write_whole(args.out, sheet.data, READABLE)
    except OSError as fault:
        told = _("{file} cannot be written: {reason}")
        return refuse(told.format(file=args.out, reason=fault.strerror or fault), CANNOT)
    told = counted("{file} is written: {count} page.", "{file} is written: {count} pages.", sheet.pages)
    print(told.format(file=args.out, count=sheet.pages))
    return DONE
