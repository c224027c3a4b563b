"""Every claim of the content rests on rows of the fact sheets in docs/facts, with their figures and dates."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import Content, Language, Text, examine, find_sources
from kiosk.document import names
from kiosk.document.walking import leaves

ROOT = Path(__file__).parents[2]
SHEETS = ("campus", "cespe", "sites", "stem")
SHOWABLE = re.compile(r"CONFIRMED|SELF|PLAN|EMA|read|calc")
GENERAL = re.compile(r"\bref\b")
"""Of general knowledge, as the jobs are: shown where the text says that nobody has read it yet."""

NEVER = {"C-13", "B-33", "B-40", "B-41", "B-42", "B-43", "B-44"}
"""Rows that docs/facts/README.md bars from the screen."""

SAID_OTHERWISE = {
    "cells-in-a-child": {17_000},
    "cells-in-an-adult": {28_000, 36_000},
    "cells-of-a-child": {17_000, 36_000},
    "length-of-our-genome": {3_200},
    "lives-saved-by-vaccines": {154_000},
    "tiny-bacterium": {200},
}
"""Figures that a text gives in another way than its row: a trillion in milliards, 1 mm over 5 µm, in French
154 000 for 154 thousand."""

MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
    )
    for number, name in enumerate(names.split(), 1)
}


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = examine(find_sources(ROOT / "content.yaml", None), date(2026, 11, 23)).wait(60)
    assert loaded.content is not None
    return loaded.content


@pytest.fixture(scope="module")
def rows() -> dict[str, str]:
    """Each row of the sheets by its id, with the dates of the sources it names."""
    found: dict[str, str] = {}
    for name in SHEETS:
        sheet = (ROOT / "docs" / "facts" / f"{name}.md").read_text("utf-8")
        sources = dict(re.findall(r"^\| ([STK]\d+b?) \| .* \| ([^|]*) \|$", sheet, re.MULTILINE))
        for id_, text in re.findall(r"^\| \**([A-Z]-\d+)\** \| (.*)$", sheet, re.MULTILINE):
            dated = " ".join(sources.get(key, "") for key in re.findall(r"[STK]\d+b?", text))
            found[id_] = f"{text} {dated}"
        found |= re.findall(r"^\*\*(Q\d+)\*\*(.*?)(?=\n\n|\Z)", sheet, re.MULTILINE | re.DOTALL)
    assert len(found) > 150
    return found


def claims(content: Content) -> Iterator[Any]:
    """Everything that cites facts."""
    for leaf in leaves(content, Content):
        if getattr(leaf.value, "facts", None) and hasattr(leaf.value, "id"):
            yield leaf.value


def test_every_cited_row_is_there_and_may_be_shown(content: Content, rows: dict[str, str]) -> None:
    cited = {fact: claim for claim in claims(content) for fact in claim.facts if isinstance(fact, str)}
    assert len(cited) > 100
    assert {fact: claim.id for fact, claim in cited.items() if fact not in rows} == {}
    assert {
        fact: claim.id for fact, claim in cited.items() if not may_be_shown(claim, fact, rows[fact])
    } == {}
    assert NEVER.isdisjoint(cited)


def may_be_shown(claim: Any, fact: str, row: str) -> bool:
    is_open = getattr(claim, "reviewed", None) == "never"
    is_general = GENERAL.search(row) or fact.startswith("J-")
    return bool(SHOWABLE.search(row) or (is_open and is_general))


def test_every_item_cites_a_fact(content: Content) -> None:
    sections = (content.sites, content.themes, content.programmes, content.partners, content.story)
    items: list[Any] = [item for section in (*sections, content.stem.facts) for item in section]
    assert len(items) > 100
    assert [item.id for item in items if not item.facts] == []


def test_figures_and_dates_are_those_of_the_facts(content: Content, rows: dict[str, str]) -> None:
    seen, strange = 0, []
    for claim in claims(content):
        known = set().union(*(figures(rows[fact]) for fact in claim.facts)) | timeline(claim)
        known |= SAID_OTHERWISE.get(claim.id, set())
        for language, text in texts(claim):
            said = figures(text, language)
            seen += len(said)
            strange += [(claim.id, language, figure) for figure in sorted(said - known)]
    assert strange == []
    assert seen > 300


def test_quotations_are_the_words_of_their_source_and_no_others(
    content: Content, rows: dict[str, str]
) -> None:
    quotes = [(quote, event.facts) for event in content.story for quote in event.quotes]
    assert len(quotes) == 2
    for quote, facts in quotes:
        assert isinstance(quote.text, Mapping)
        assert isinstance(quote.who, Mapping)
        source = next(rows[fact] for fact in facts if quote.text[Language("en")] in rows[fact])
        who, _, when = quote.who[Language("en")].partition(" in ")
        assert who in source
        assert when == "May 2025"
        for language, note in (("fr", "(traduit de l’anglais)"), ("nl", "(vertaald uit het Engels)")):
            assert quote.who[Language(language)].endswith(note)


def texts(claim: Any) -> Iterator[tuple[str, str]]:
    for name in names(claim):
        value: Text | Any = getattr(claim, name)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, Mapping):
                yield from text.items()


def timeline(claim: Any) -> set[float]:
    """What the dated rows of the campus's timeline say, which have no id; by the date of the event."""
    sheet = (ROOT / "docs" / "facts" / "campus.md").read_text("utf-8")
    when = str(getattr(claim, "date", "-"))
    lines = re.findall(r"^\| (20\d\d.*CONFIRMED.*)$", sheet, re.MULTILINE)
    return set().union(*(figures(line) for line in lines if line.startswith(when)), set())


def figures(text: str, language: str = "en") -> set[float]:
    """The numbers in a text, its months among them; names that hold a number are left out."""
    text = re.sub(r"[\u00a0\u202f]", " ", text)
    text = re.sub(r"Biotech 5|MS2|CO₂|ML30|B/r", "", text)
    text = re.sub(r"\b(\d\d)(\d\d)–(\d\d)\b(?!\d)", r"\1\2–\1\3", text)
    text = re.sub(r"\b(20)(\d\d)-(1[3-9]|[2-9]\d)\b", r"\1\2 \1\3", text)
    text = re.sub(r"(\d{4})-(\d\d)(?:-(\d\d))?", r"\1 \2 \3", text)
    if language == "fr":
        text = re.sub(r"(?<=\d) (?=\d{3}\b)", "", text)
    text = re.sub(r"(?<=\d)\.(?=\d{3}\b)" if language == "nl" else r"(?<=\d),(?=\d{3}\b)", "", text)
    if language != "en":
        text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    months = {float(n) for name, n in MONTHS.items() if re.search(rf"\d? ?\b{name}\b \d{{4}}", text.lower())}
    return months | {float(number) for number in re.findall(r"(?<!\w)\d+(?:\.\d+)?", text)}
