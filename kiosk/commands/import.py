"""`kiosk import`: what was changed in a spreadsheet of `kiosk export` comes back into content.yaml."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.commands.words import WRONG_WORDS, add_language, refuse
from kiosk.content import Content, Loaded, examine, find_sources
from kiosk.document import Node, Problem, Severity
from kiosk.document.tongue import _, counted, later, speak
from kiosk.host.paths import PACKAGE

SUMMARY = later("take over what was changed in a spreadsheet of kiosk export")

DONE, WRONG, CANNOT = 0, 1, 2
BACKUP = ".before-import"
"""What the name of the old file has at its end; only the last one is kept."""


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk import`."""
    parser.add_argument("file", type=Path, metavar="FILE.xlsx", help=_("the spreadsheet that came back"))
    parser.add_argument(
        "--content", type=Path, metavar="FILE", help=_("content.yaml; else where it usually is")
    )
    parser.add_argument("--dry-run", action="store_true", help=_("only say what would change"))
    add_language(parser)


def execute(args: Namespace) -> int:
    """Write what changed: 0 done, 1 where a cell is wrong (nothing is written), 2 where it cannot be read."""
    speak(args.language)
    loaded = _read(args.content)
    if loaded.content is None or loaded.file is None:
        return refuse(_("The content cannot be read. Ask: kiosk check"), CANNOT)
    if args.content is None and loaded.file.is_relative_to(PACKAGE):
        return refuse(_("There is no content.yaml here. Name yours with --content"), WRONG_WORDS)
    if loaded.has_errors:
        return refuse(_("The content has mistakes; correct them first. Ask: kiosk check"), WRONG)
    try:
        return _import(loaded, loaded.content, loaded.file, args)
    except OSError as fault:
        told = _("{file} cannot be read or written ({reason}). It is as it was.")
        return refuse(told.format(file=_name_of(fault, loaded.file), reason=fault.strerror or fault), CANNOT)


def _import(loaded: Loaded, content: Content, file: Path, args: Namespace) -> int:
    from kiosk.content.parts import gather
    from kiosk.document.node import plain
    from kiosk.sheets import content_files, in_the_book, plan, read_book, sheet_shapes

    gathered = gather(file)
    if gathered.tree is None:
        return refuse(_("The content cannot be read. Ask: kiosk check"), CANNOT)
    sheets = sheet_shapes(gathered.tree, content.languages)
    book = read_book(args.file, {sheet.name: [column.header for column in sheet.columns] for sheet in sheets})
    if isinstance(book, str):
        return refuse(f"{args.file}: {book}", CANNOT)
    files = content_files(gathered.files)
    planned = plan(gathered.tree, {name: one.text for name, one in files.items()}, sheets, book)
    if planned.misfits:
        return _refused(map(str, planned.misfits))
    written = {name: files[name].edited(edits) for name, edits in planned.edits.items() if edits}
    after, tree = _rehearsed(file, written)
    new = [problem for problem in after.problems if _key(problem) not in map(_key, loaded.problems)]
    told = [(one.severity, str(in_the_book(one, tree, sheets, book, planned))) for one in new]
    if errors := [line for severity, line in told if severity is Severity.ERROR]:
        return _refused(errors)
    if after.content is None or tree is None or plain(tree) != planned.data:
        why = _("These changes cannot be written without touching others. Make them in {file} itself.")
        return refuse(why.format(file=file.name), WRONG)
    warnings = [line for severity, line in told if severity is Severity.WARNING]
    _tell(content, after.content, planned.absent, warnings)
    return DONE if args.dry_run else _write(written, str(file))


def _name_of(fault: OSError, file: Path) -> str:
    """Of two files, as in a replacement, the second is the one that staff know."""
    return Path(fault.filename2 or fault.filename or file).name


def _read(file: Path | None) -> Loaded:
    return examine(find_sources(file, None), date.today()).wait()  # noqa: DTZ011


def _key(problem: Problem) -> tuple[str, str, str]:
    """The same problem in another line is none that the import has brought."""
    return problem.path, problem.code, problem.message


def _rehearsed(file: Path, written: Mapping[str, bytes]) -> tuple[Loaded, Node | None]:
    """The content as it would be, read and checked in another folder."""
    from kiosk.content.copying import copy_content
    from kiosk.content.parts import gather

    def fetch(name: str) -> bytes | None:
        path = file.parent / name
        new = written.get(str(path)) or written.get(str(path.resolve()))
        return new or (path.read_bytes() if path.is_file() else None)

    with TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        copied = copy_content(file.name, fetch, Path(folder))
        return _read(copied), gather(copied).tree if copied else None


def _refused(lines: Iterable[str]) -> int:
    """What is wrong, each in one line; then that nothing was written."""
    from kiosk.document.report import console

    out, listed = console(), list(lines)
    for line in listed:
        out.print(line, soft_wrap=True)
    count = len(listed)
    told = counted("{number} mistake; nothing is written.", "{number} mistakes; nothing is written.", count)
    out.print(told.format(number=count), soft_wrap=True)
    return WRONG


def _tell(before: Content, after: Content, absent: Iterable[str], warnings: Iterable[str]) -> None:
    from kiosk.content.changes import changes, number_of
    from kiosk.content.changes_in_words import in_words
    from kiosk.document.report import console

    out, found = console(), changes(before, after)
    told = _("Nothing has changed.")
    if found:
        told = counted("{number} change:", "{number} changes:", number_of(found))
    out.print(told.format(number=number_of(found)), soft_wrap=True, style="bold")
    for change in found:
        out.print(f"  {in_words(change)}", soft_wrap=True)
    for line in warnings:
        out.print(_("warning: {line}").format(line=line), soft_wrap=True, style="yellow")
    for item in absent:
        out.print(_("{item}: not in the spreadsheet; it stays as it is").format(item=item), soft_wrap=True)


def _write(written: Mapping[str, bytes], last: str) -> int:
    """The parts before the file that names them; of each the old one is kept beside it."""
    from kiosk.document.report import relative
    from kiosk.host.writing import write_whole

    for name in written:
        if not os.access(name, os.W_OK):
            raise PermissionError(None, _("it is write-protected"), name)
    for name in sorted(written, key=lambda name: name == last):
        file = Path(name)
        backup = file.with_name(file.name + BACKUP)
        write_whole(backup, file.read_bytes())
        write_whole(file, written[name])
        told = _("{file} is written; what it was before is in {backup}")
        print(told.format(file=relative(name), backup=backup.name))
    return DONE
