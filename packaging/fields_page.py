"""Writes docs/FIELDS.md: every field of content.yaml, from its types, with an example from the real file."""

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import fields

from kiosk.content import Content
from kiosk.content.checks.appearance import LONGEST_LINK
from kiosk.content.checks.ids import SECTIONS
from kiosk.content.checks.settings import SECONDS
from kiosk.content.parts import KEY, MOST_PARTS, gather
from kiosk.content.schema import descriptions, records, room
from kiosk.content.types import OwnerSupplies, Timings
from kiosk.document import Entries, Items, Node, Scalar
from kiosk.document.record import spelt
from kiosk.document.shape import base, below, hints, is_enum, is_list, is_map, is_record, members, remarks

CHECKOUT = Path(__file__).resolve().parent.parent
PAGE = CHECKOUT / "docs" / "FIELDS.md"
CONTENT = CHECKOUT / "content.yaml"
EVERY_FIELD = CHECKOUT / "tests" / "data" / "good" / "every-field.yaml"
"""Where an example comes from that the real file has none of yet."""

LONGEST_EXAMPLE = 60
LIMITED = {"body", "text"}
"""Of these the types say only how long they may be."""

HEAD = """# Every field of content.yaml

For the person who keeps the content; how to change it is in [CONTENT.md](CONTENT.md). Written by
`python packaging/fields_page.py` from the program itself; the examples come from the real `content.yaml`.

A field in **bold** must be there. *Text* is either one text for all languages, or one below each language.
`…` stands for what has been left out of an example.
"""

KINDS = {
    "Language": "the code of a language, such as `fr`",
    "PartialDate": 'a day, month or year: `"2025-05-27"`, `"2025-05"` or `"2025"`',
    "Moment": 'a day, or a day with a time: `"2026-11-24"` or `"2026-11-24 08:30"`',
    "Day": "a day: `2026-11-23`",
    "FactId": "the number of a source, such as `C-32`",
    "IconName": "the name of an icon, see pictogrammers.com",
    "Link": f"an address that begins with `https://`, at most {LONGEST_LINK} signs",
    "TimeOfDay": "a time: `14:00`; `24:00` is the end of the day",
    "date": "a day: `2026-11-23`",
    "str": "a text, the same for all languages",
    "int": "a whole number",
    "float": "a number",
}
"""What may stand there, by the name of its type."""

MEANINGS = {
    "Content.sites": "The places where kiosks stand; at least one.",
    "Content.attract": "What shows while nobody uses the screen.",
    "Content.home": "The first screen of a visit.",
    "Content.themes": "The areas that programmes belong to.",
    "Content.programmes": "What can be learned here.",
    "Content.partners": "Who trains, hosts, researches or funds.",
    "Content.story": "The steps of the story, in their order.",
    "Content.stem": "What pupils wonder at.",
    "Finder.traits": "What holds for some programmes, and what answers speak for.",
    "PathStep.programmes": "Of these one is shown: what goes best with the answers.",
    "Content.school_visits": "What a class can do here.",
    "Content.about": "What stands on “About this screen”.",
    "Content.notice": "Something that visitors have to know for some time.",
    "Content.timings": "How long the screen waits.",
    "Weekly.days": "The days of the week on which it takes place.",
    "Weekly.starts": "When it begins on each of these days.",
    "Weekly.ends": "When it ends on each of these days.",
    "Stem.facts": "Short facts under headings.",
    "Timings.headline": "So many seconds each of the headlines stands.",
    "Reactor.bacteria": "What is said of the bacteria that can be grown.",
    "Reactor.animal": "What is said of the animal cells that can be grown.",
    "Reactor.lessons": "What is to be learned, by what has held the cells back most.",
    "Lessons.air": "Said where they had too little air.",
    "Lessons.food": "Said where they had too little food.",
    "Lessons.warmth": "Said where it was too cold or too hot.",
    "Lessons.waste": "Said where their own waste held them back.",
    "Cells.line": "How long it takes and what they do, on its tile.",
    "Cells.wanted": "How many are to be grown: grams a litre, or millions a millilitre.",
    "Wanted.young": "Aged 10 to 12.",
    "Wanted.middle": "Aged 13 to 15.",
    "Wanted.old": "Aged 16 to 18.",
    "Team.colour": "Its own among the teams: the ground on which its points stand.",
    "Team.shape": "Its own among the teams, for whoever does not see its colour.",
    "id": "By it other items point to this one: small letters, no spaces, only once.",
    "name": "What it is called.",
    "title": "Its heading.",
    "gist": "One sentence about it, on tiles and in lists.",
    "body": "What visitors read about it.",
    "text": "What visitors read.",
    "place": "The town.",
    "facts": "The sources it rests on. Visitors do not see them.",
    "icon": "The drawing on its tile.",
    "colour": "The ground of its tile and its screens.",
    "kind": "What sort of thing it is: a word on its label.",
    "theme": "The theme it belongs to.",
    "topic": "The heading it stands under.",
    "sites": "Where it is found.",
    "programmes": "The programmes it has to do with.",
    "partners": "Who has to do with it.",
    "audiences": "For whom it is.",
    "tags": "Very short words about it.",
    "link": "Where a telephone finds more: shown as a QR code.",
    "picture": "A picture, with its description.",
    "file": "The name of the file, seen from the folder of content.yaml.",
    "description": "What is on the picture, for whoever cannot see it.",
    "latitude": "Degrees to the north.",
    "longitude": "Degrees to the east.",
    "about": "A few sentences about it.",
    "date": "When it happened.",
    "as_of": "The day for which the figures and plans hold.",
    "reviewed": "The day somebody responsible last read it.",
    "owner": "Who answers for the text. Visitors do not see it.",
    "quotes": "What somebody said about it, word for word.",
    "who": "Whose words these are.",
    "privacy": "What becomes of visitors’ data.",
    "credits": "Whose drawings, letters and maps these are.",
    "headline": "The question at the top of the first screen.",
    "headlines": "They follow each other while nobody uses the screen.",
    "line": "The line below the headlines.",
    "level": "How loudly it is said.",
    "idle_at_least": "After so many seconds without a touch the screen asks whether anybody is there.",
    "countdown": "So many seconds the question stands.",
}
"""Of a field of one record, or of all fields of that name; what the types say of a field comes instead."""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(line for record in _in_order(Content) for line in _section(record))])


def _in_order(record: type) -> dict[type, None]:
    """`record` and those in its fields, each once, as they were declared."""
    found = {record: None}
    for shape in hints(record).values():
        for one in _inside(shape):
            found |= _in_order(one) if is_record(one) else {}
    return found


def _section(record: type) -> Iterator[str]:
    name = _heading(record)
    yield f"## {name}\n"
    if record.__doc__:
        yield f"{' '.join(record.__doc__.split())}\n"
    yield "| Field | What stands there | What it means | Example |"
    yield "|---|---|---|---|"
    yield from (_row(record, field) for field in fields(record))
    if record is Content:
        kind = f"a list of at most {MOST_PARTS} names of files"
        yield f"| {KEY} | {kind} | {_PARTS} | `{KEY}: [content/quiz.yaml]` |"
    yield ""


_PARTS = "More files with sections, in the folder of content.yaml or below it."


def _heading(record: type) -> str:
    """The names under which it stands in the file."""
    if record is Content:
        return "The sections of the file"
    found = dict.fromkeys(
        name
        for holder in records(Content)
        for name, shape in hints(holder).items()
        if record in _inside(shape)
    )
    return ", ".join(found)


def _inside(shape: Any) -> tuple[Any, ...]:
    """The shapes of a value, or of the items of a list."""
    return tuple(
        inner
        for one in members(shape)
        for inner in (members(next(below(one, 0))) if is_list(one) else (one,))
    )


def _row(record: type, field: Any) -> str:
    name = spelt(field.name)
    shown = f"**{name}**" if field.required else name
    cells = (shown, _kind(record, name), meaning(record, name), f"`{example(record, name)}`")
    return f"| {' | '.join(cells)} |"


def _kind(record: type, name: str) -> str:
    words = next((mark.words for mark in remarks(record)[name] if hasattr(mark, "words")), None)
    limit = f", at most {words} words" if words else ""
    if record is Timings and name in SECONDS:
        limit = f" of seconds, {SECONDS[name][0]} to {SECONDS[name][1]}"
    return ("a short name" if name == "id" else _in_words(hints(record)[name])) + limit


def _in_words(shape: Any) -> str:
    kinds = members(shape)
    if str in kinds and any(map(is_map, kinds)):
        return "*text*"
    return " or ".join(dict.fromkeys(map(_one_in_words, kinds)))


def _one_in_words(kind: Any) -> str:
    if is_record(kind):
        return "a group of fields, see below"
    if is_enum(kind):
        return f"one of {', '.join(f'`{choice.value}`' for choice in kind)}"
    if is_list(kind):
        return f"a list; each: {_in_words(next(below(kind, 0)))}"
    if is_map(kind):
        return "texts by name, for each language"
    if kind in SECTIONS:
        return f"the id of a {SECTIONS[kind][1]}"
    return KINDS[getattr(kind, "__name__", str(base(kind)))]


def meaning(record: type, name: str) -> str:
    """What its types say about a field, else what fields of that name always mean."""
    supplied = next((mark.what for mark in remarks(record)[name] if isinstance(mark, OwnerSupplies)), None)
    usual = MEANINGS.get(f"{record.__name__}.{name}") or MEANINGS.get(name, "")
    said = descriptions(record).get(name, "")
    if supplied:
        return f"{supplied[0].upper()}{supplied[1:]}. Only you know it; nothing is shown until you write it."
    told = f"{usual} {said}" if name in LIMITED and said else said or usual
    return " ".join(filter(None, (told, room(record).get(name))))


def example(record: type, name: str) -> str:
    """How the field stands in the real file, or in the one that has every field."""
    for file in (CONTENT, EVERY_FIELD):
        tree = _tree(file)
        found = _find(tree, Content, record, name) if tree else None
        if found is not None:
            return f"{name}: {_short(found)}"
    raise LookupError(f"{EVERY_FIELD.name} has no {name} of a {record.__name__}")


@cache
def _tree(file: Path) -> Node | None:
    return gather(file).tree


def _find(node: Node, shape: Any, record: type, name: str) -> Node | None:
    """The first value of that field below `node`."""
    kinds = members(shape)
    if isinstance(node, Items):
        inner = [next(below(kind, 0)) for kind in kinds if is_list(kind)]
        found = (_find(item, one, record, name) for one in inner for item in node.items)
        return next((one for one in found if one is not None), None)
    if not isinstance(node, Entries):
        return None
    holders = [kind for kind in kinds if is_record(kind)]
    if record in holders and (entry := node.entry(name)):
        return entry.value
    inside = (
        _find(entry.value, hints(holder)[key], record, name)
        for holder in holders
        for key, entry in node.entries.items()
        if key in hints(holder)
    )
    return next((one for one in inside if one is not None), None)


def _short(node: Node) -> str:
    """In one line; of texts by language only the English one."""
    match node:
        case Scalar():
            return _cut(node)
        case Items(items=items):
            shown = [_short(item) for item in items]
            whole = f"[{', '.join(shown)}]"
            return whole if len(whole) <= LONGEST_EXAMPLE else f"[{shown[0]}, …]"
        case Entries(entries=entries) if "en" in entries:
            return f"{{en: {_short(entries['en'].value)}, …}}"
        case Entries(entries=entries):
            return _fields(entries)


def _fields(entries: Mapping[str, Any]) -> str:
    first, *others = entries
    return f"{{{first}: {_short(entries[first].value)}{', …' if others else ''}}}"


def _cut(node: Scalar) -> str:
    text = " ".join(node.written.split()).replace("\u00a0", " ")
    if not isinstance(node.value, str):
        return node.written
    shown = text if len(text) <= LONGEST_EXAMPLE else f"{text[:LONGEST_EXAMPLE].rsplit(' ', 1)[0]} …"
    is_word = " " not in shown and ":" not in shown.removeprefix("https:") and not shown[:1].isdigit()
    return shown if is_word else f'"{shown}"'


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), "utf-8")
    print(f"{PAGE.relative_to(CHECKOUT)} is written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
