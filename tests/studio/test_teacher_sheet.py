"""The sheet for a teacher, as it is printed: its pages are read back with poppler's pdftotext."""

import subprocess
from collections import Counter
from datetime import date
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.activities import model_of, present
from kiosk.content import Content, Language, Loaded, Text, examine, find_sources, said
from kiosk.document import replace
from kiosk.studio.teacher_sheet import MOST_PAGES, Sheet, answers, chosen, teacher_sheet

CHECKOUT = Path(__file__).parents[2]
LANGUAGES = ("fr", "nl", "en")


def content_of(loaded: Loaded) -> Content:
    assert loaded.content is not None
    return loaded.content


def drawn(loaded: Loaded, language: str, content: Content | None = None) -> Sheet:
    content = content or content_of(loaded)
    assert content.school_visits is not None
    assert content.school_visits.teacher_sheet is not None
    spoken = Language(language)
    return teacher_sheet(content, content.school_visits.teacher_sheet, loaded.wording[spoken], spoken)


def pages(sheet: Sheet) -> list[str]:
    """The words of each page, one space between them."""
    tool = which("pdftotext")
    assert tool, "poppler-utils is missing: packaging/packages-dev.txt"
    done = subprocess.run([tool, "-", "-"], input=sheet.data, capture_output=True, check=True)
    return [" ".join(page.split()) for page in done.stdout.decode().split("\f")[:-1]]


def words(text: Text, language: str) -> str:
    return " ".join(said(text, (Language(language),)).text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_is_printed_on_four_pages_at_most(
    kiosk_app: QGuiApplication, loaded: Loaded, language: str
) -> None:
    assert kiosk_app is not None
    content, sheet = content_of(loaded), drawn(loaded, language)
    printed = pages(sheet)
    assert len(printed) == sheet.pages <= MOST_PAGES
    assert content.school_visits is not None
    told = content.school_visits.teacher_sheet
    assert told is not None
    texts = [told.title, told.line, *told.look, *told.before, *told.after]
    for model in (model_of(content, kind) for kind in present(content)):
        texts += [model.title, model.line, model.seen.text]
    assert len(texts) > 15
    whole = " ".join(printed)
    assert [words(text, language) for text in texts if words(text, language) not in whole] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_questions_have_all_answers_and_the_last_page_the_right_ones(
    kiosk_app: QGuiApplication, loaded: Loaded, language: str
) -> None:
    assert kiosk_app is not None
    *front, last = pages(drawn(loaded, language))
    asked = [question for some in chosen(content_of(loaded), 5).values() for question in some]
    before = " ".join(front)
    missing = [
        q.id for q in asked for text in (q.text, *answers(q)[0]) if words(text, language) not in before
    ]
    assert missing == []
    for number, question in enumerate(asked, 1):
        texts, right = answers(question)
        assert texts[right] == question.right
        assert f"{number} {'abcd'[right]}) {words(question.right, language)}." in last
        assert words(question.reason, language) in last
        assert words(question.reason, language) not in before


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_names_the_campus_and_its_sites_and_itself(
    kiosk_app: QGuiApplication, loaded: Loaded, language: str
) -> None:
    assert kiosk_app is not None
    printed = pages(drawn(loaded, language))
    for number, page in enumerate(printed, 1):
        foot = loaded.wording[Language(language)].sheet_page.format(number=number, count=len(printed))
        assert page.startswith("EU Biotech Campus × CESPE · Biopark, Gosselies · The Nucleus, ")
        assert foot in page


def test_the_questions_are_of_each_level_and_of_many_topics(loaded: Loaded) -> None:
    some = chosen(content_of(loaded), 5)
    assert {level: len(questions) for level, questions in some.items()} == {1: 5, 2: 5, 3: 5}
    assert all(question.level == level for level, questions in some.items() for question in questions)
    assert len({question.topic for questions in some.values() for question in questions}) >= 7
    letters = Counter(answers(question)[1] for questions in some.values() for question in questions)
    assert len(letters) == 4, "the right answer is not always the same letter"


def test_no_question_is_torn_apart_between_two_pages(kiosk_app: QGuiApplication, loaded: Loaded) -> None:
    assert kiosk_app is not None
    printed = pages(drawn(loaded, "en"))
    for question in (one for some in chosen(content_of(loaded), 5).values() for one in some):
        texts = (question.text, *question.wrong, question.right)
        assert any(all(words(text, "en") in page for text in texts) for page in printed), question.id


def test_without_a_quiz_there_is_a_sheet_all_the_same(kiosk_app: QGuiApplication, loaded: Loaded) -> None:
    assert kiosk_app is not None
    content = content_of(loaded)
    bare = replace(content, stem=replace(content.stem, quiz=None, jobs=None))
    assert 1 <= len(pages(drawn(loaded, "nl", bare))) <= MOST_PAGES


def test_texts_that_are_too_long_are_told_by_their_pages(kiosk_app: QGuiApplication, loaded: Loaded) -> None:
    assert kiosk_app is not None
    content = content_of(loaded)
    assert content.school_visits is not None
    assert content.school_visits.teacher_sheet is not None
    told = replace(content.school_visits.teacher_sheet, look=("Look at this for a long time. " * 9,) * 60)
    long = replace(content, school_visits=replace(content.school_visits, teacher_sheet=told))
    sheet = drawn(loaded, "en", long)
    assert len(pages(sheet)) == sheet.pages > MOST_PAGES


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return examine(find_sources(CHECKOUT / "content.yaml", None), date(2026, 11, 23)).wait(60)
