"""The table of `kiosk check --finder`: all that can be answered, and the programmes that come out of it."""

import json
import sys
from collections import Counter
from collections.abc import Iterator

from rich.box import SIMPLE
from rich.table import Table

from kiosk.content import Content, Language, Text, said
from kiosk.content.ranking import SHOWN, Answers, Found, Ranking, every_way, found, ranking
from kiosk.document.report import console
from kiosk.document.tongue import _, counted, spoken

_SKIPPED, _NEAREST = "–", "~"


def tell_answers(content: Content, form: str) -> None:
    """Print every way to answer with its first three programmes, as a table or as json."""
    known = ranking(content)
    ways = [(way, found(known, way)) for way in every_way(known.finder)] if known else []
    if form == "json":
        told = [_as_json(content, way, came) for way, came in ways]
        sys.stdout.write(json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    elif known is None:
        console().print(_("There is no finder: no question leads to a programme."))
    else:
        _print_table(content, known, ways)


def _print_table(content: Content, known: Ranking, ways: list[tuple[Answers, tuple[Found, ...]]]) -> None:
    table = Table(box=SIMPLE, collapse_padding=True, pad_edge=False)
    for question in known.finder.questions:
        table.add_column(_said(content, question.text), overflow="fold")
    table.add_column(_("the first {count}").format(count=SHOWN), overflow="fold", ratio=1)
    for way, came in ways:
        programmes = (one.programme.id if one.fits else f"{_NEAREST}{one.programme.id}" for one in came)
        table.add_row(*_words(content, way), ", ".join(programmes))
    out = console()
    out.print(table)
    for line in _explained(content, ways):
        out.print(f"  {line}", soft_wrap=True)


def _explained(content: Content, ways: list[tuple[Answers, tuple[Found, ...]]]) -> Iterator[str]:
    yield _("{sign} skipped; {near} comes near, but does not go with every answer").format(
        sign=_SKIPPED, near=_NEAREST
    )
    unfit = sum(not came[0].fits for _way, came in ways)
    told = counted("{count} way to answer", "{count} ways to answer", len(ways)).format(count=len(ways))
    yield _("{ways}; in {count} of them nothing fits exactly").format(ways=told, count=unfit)
    often = Counter(one.programme.id for _way, came in ways for one in came)
    for programme in content.programmes:
        yield _("{name}: among the first {shown} in {count} of them").format(
            name=programme.id, shown=SHOWN, count=often[programme.id]
        )


def _words(content: Content, way: Answers) -> Iterator[str]:
    questions = content.finder.questions if content.finder else ()
    for question, answer in zip(questions, way.values(), strict=True):
        yield _said(content, question.answers[answer - 1].text) if answer else _SKIPPED


def _as_json(content: Content, way: Answers, came: tuple[Found, ...]) -> dict[str, object]:
    return {
        "answers": [None if one == _SKIPPED else one for one in _words(content, way)],
        "fits": came[0].fits,
        "programmes": [{"id": one.programme.id, "fits": one.fits} for one in came],
    }


def _said(content: Content, text: Text) -> str:
    """In the language that staff are told things in, where the content has it."""
    return said(text, (Language(spoken()), *content.languages)).text
