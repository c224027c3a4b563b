"""The table of `kiosk check --completeness`: by section and language, what is there and what is missing."""

import json
import sys
from collections.abc import Iterator
from datetime import date

from msgspec import to_builtins
from rich.box import SIMPLE
from rich.table import Table
from rich.text import Text

from kiosk.content import Content
from kiosk.content.completeness import Section, Share, completeness
from kiosk.document.report import console
from kiosk.document.tongue import _, counted


def tell_completeness(content: Content, today: date, form: str) -> None:
    """Print how complete each section is, as a table or as json."""
    sections = completeness(content, today)
    if form == "json":
        sys.stdout.write(json.dumps(to_builtins(sections), indent=2) + "\n")
    else:
        _print_table(content, sections)


def _print_table(content: Content, sections: tuple[Section, ...]) -> None:
    table = Table(box=SIMPLE, collapse_padding=True, pad_edge=False)
    table.add_column(_("section"), no_wrap=True)
    for name in (_("items"), *content.languages, _("pictures"), _("read"), _("owner")):
        table.add_column(name, justify="right", no_wrap=True)
    for one in sections:
        shares = (*one.texts.values(), one.described, one.read, one.owner)
        table.add_row(one.name, str(one.items), *map(_cell, shares))
    out = console()
    out.print(table)
    for line in _explained(content.review_months):
        out.print(f"  {line}", soft_wrap=True)


def _cell(share: Share) -> Text:
    written = f"{share.there}/{share.of}" if share.of else ""
    return Text(written, style="" if share.there == share.of else "yellow")


def _explained(months: int) -> Iterator[str]:
    yield _("languages: texts that are there in the language")
    yield _("pictures: those that are described in every language")
    read = counted(
        "read: items that somebody has read in the last {count} month",
        "read: items that somebody has read in the last {count} months",
        months,
    )
    yield read.format(count=months)
    yield _("owner: what only the owner can supply")
