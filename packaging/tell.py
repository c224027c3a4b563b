"""Brings the catalogues of what staff are told up to date with the code, and compiles them.

To be run after each new or changed message. It prints what is not translated yet: write that into
kiosk/telling/LANGUAGE/LC_MESSAGES/kiosk.po and run it again. Translations whose message is gone wait at
the end of that file, for a message that comes back from another branch; `--tidy` drops them.
Exit codes: 0 all told, 1 something is not.
"""

import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileParser, write_po

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "kiosk" / "telling"
LANGUAGES = ("fr", "nl")
MARKS: dict[str, Any] = {"_": None, "later": None, "Reason": None, "counted": (1, 2)}
"""What stands around a message in the code, and which of the arguments it is."""


class _Catalogue(Catalog):
    """Says nothing of days, people and tools, so that two computers write the same."""

    def _headers(self) -> list[tuple[str, str]]:
        return [
            ("Language", str(self.locale_identifier)),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Plural-Forms", self.plural_forms),
        ]

    mime_headers = property(_headers, Catalog._set_mime_headers)  # noqa: SLF001 - the only way to say less


def catalogue(language: str) -> Catalog:
    """What the code says now, with the translations there are."""
    found = _Catalogue(
        locale=language, fuzzy=False, header_comment="# What staff are told, by packaging/tell.py"
    )
    file = po(language)
    if file.exists():
        PoFileParser(found).parse(file.read_text("utf-8").splitlines(keepends=True))
        for waiting in found.obsolete.values():
            found[waiting.id] = waiting
        found.obsolete.clear()
    found.update(_template(), no_fuzzy_matching=True)
    return found


def _template() -> Catalog:
    template = Catalog()
    found = extract_from_dir(CHECKOUT / "kiosk", [("**.py", "python")], keywords=MARKS)
    for file, _line, message, comments, context in found:
        template.add(message, None, [(f"kiosk/{file}", 0)], auto_comments=comments, context=context)
    return template


def po(language: str) -> Path:
    return FOLDER / language / "LC_MESSAGES" / "kiosk.po"


def written(found: Catalog) -> tuple[bytes, bytes]:
    """A catalogue as it is edited, and as it is read."""
    text, compiled = BytesIO(), BytesIO()
    write_po(text, found, width=0, sort_by_file=True, include_lineno=False, include_previous=False)
    write_mo(compiled, found)
    return text.getvalue(), compiled.getvalue()


def untranslated(found: Catalog) -> Iterator[Message]:
    """Messages that are told in English so far, or that nobody has confirmed."""
    for message in found:
        words = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and (message.fuzzy or not all(words)):
            yield message


def main(words: Sequence[str]) -> int:
    """Write all catalogues and say what is missing in them."""
    missing = 0
    for language in LANGUAGES:
        found = catalogue(language)
        if "--tidy" in words:
            found.obsolete.clear()
        file = po(language)
        file.parent.mkdir(parents=True, exist_ok=True)
        text, compiled = written(found)
        file.write_bytes(text)
        file.with_suffix(".mo").write_bytes(compiled)
        listed = list(untranslated(found))
        missing += len(listed)
        waiting = f", {len(found.obsolete)} translations without a message" if found.obsolete else ""
        print(f"{language}: {len(found)} messages, {len(listed)} not translated{waiting}")
        for message in listed:
            print(f"  {message.id}")
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
