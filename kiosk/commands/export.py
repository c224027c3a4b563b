"""`kiosk export`: programmes, partners and questions as a spreadsheet, for whoever translates them."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from kiosk.commands.words import WRONG_WORDS, add_language, refuse
from kiosk.content import examine, find_sources
from kiosk.document.tongue import _, later, speak

SUMMARY = later("write programmes and partners into a spreadsheet, for translators")

DONE, ERRORS, CANNOT = 0, 1, 2


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk export`."""
    parser.add_argument("file", type=Path, metavar="FILE.xlsx", help=_("the spreadsheet to write"))
    parser.add_argument(
        "--content", type=Path, metavar="FILE", help=_("content.yaml; else where it usually is")
    )
    add_language(parser)


def execute(args: Namespace) -> int:
    """Write the spreadsheet: 0 done, 1 where the content has errors, 2 where it cannot be written."""
    speak(args.language)
    if args.file.suffix.lower() != ".xlsx":
        told = _("{file}: the name of the spreadsheet must end with .xlsx")
        return refuse(told.format(file=args.file), WRONG_WORDS)
    if args.file.exists():
        told = _("{file} is there already, and may hold a translation; name another file")
        return refuse(told.format(file=args.file), CANNOT)
    loaded = examine(find_sources(args.content, None), date.today()).wait()  # noqa: DTZ011
    if loaded.content is None or loaded.file is None:
        return refuse(_("The content cannot be read. Ask: kiosk check"), CANNOT)
    if loaded.has_errors:
        return refuse(_("The content has mistakes; correct them first. Ask: kiosk check"), ERRORS)

    from kiosk.content.parts import gather
    from kiosk.host.writing import READABLE, write_whole
    from kiosk.sheets import as_data, as_workbook, sheet_shapes

    tree = gather(loaded.file).tree
    if tree is None:
        return refuse(_("The content cannot be read. Ask: kiosk check"), CANNOT)
    book = as_workbook(tree, sheet_shapes(tree, loaded.content.languages))
    try:
        write_whole(args.file, as_data(book), READABLE)
    except OSError as fault:
        told = _("{file} cannot be written ({reason}). Is it open in the spreadsheet program?")
        return refuse(told.format(file=args.file, reason=fault.strerror or fault), CANNOT)
    print(_("{file} is written.").format(file=args.file))
    return DONE
