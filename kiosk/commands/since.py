"""What `kiosk check --since` adds: what has changed since an earlier content."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import to_builtins

from kiosk.commands.words import WRONG_WORDS, refuse
from kiosk.content import Content, Loaded, examine, find_sources
from kiosk.content.changes import Change, changes, number_of, replaced_pictures
from kiosk.content.changes_in_words import in_words
from kiosk.content.earlier import NotFound, find_earlier
from kiosk.document import Severity
from kiosk.document.tongue import _, counted

UNREADABLE = 2


def tell_since(since: str, loaded: Loaded, args: Namespace) -> int:
    """The report and then the changes, or the changes alone as JSON. 0, or why it cannot be done."""
    from kiosk.commands.check import tell

    if loaded.content is None or loaded.file is None:
        tell(loaded, args.format)
        return refuse(_("What changed cannot be told: the content cannot be read."), UNREADABLE)
    with TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        found = find_earlier(since, loaded.file, Path(folder))
        if isinstance(found, NotFound):
            told = _("--since: {reason}").format(reason=found.message)
            return refuse(told, WRONG_WORDS if found.is_word else UNREADABLE)
        before = examine(find_sources(found, args.machine), args.today).wait()
    if before.content is None:
        reason = next((one.message for one in before.problems if one.severity is Severity.ERROR), "")
        told = _("--since: {since} cannot be read: {reason}").format(since=since, reason=reason)
        return refuse(told, UNREADABLE)
    found_changes = _changes(before, before.content, loaded, loaded.content)
    if args.format == "json":
        sys.stdout.write(json.dumps(to_builtins(found_changes), indent=2) + "\n")
        return 0
    tell(loaded, args.format)
    _tell_changes(since, found_changes, is_whole=not (before.has_errors or loaded.has_errors))
    return 0


def _changes(before: Loaded, old: Content, after: Loaded, new: Content) -> tuple[Change, ...]:
    return changes(old, new, replaced_pictures(before.pictures, after.pictures))


def _tell_changes(since: str, found: tuple[Change, ...], *, is_whole: bool) -> None:
    from kiosk.document.report import console

    out = console()
    told = _("Nothing has changed since {since}.")
    if found:
        told = counted("{number} change since {since}:", "{number} changes since {since}:", number_of(found))
    out.print()
    out.print(told.format(number=number_of(found), since=since), soft_wrap=True, style="bold")
    for change in found:
        out.print(f"  {in_words(change)}", soft_wrap=True)
    if not is_whole:
        out.print(_("What is left out because of an error counts as not being there."), soft_wrap=True)
