"""The sheet for a teacher: four pages of A4 at most, from the content that is on the screen."""

from collections.abc import Iterator, Mapping
from html import escape
from itertools import chain, count, zip_longest
from pathlib import Path
from random import Random

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from kiosk.activities import model_of, present
from kiosk.content import Content, Language, Question, TeacherSheet, Text, Topic, said
from kiosk.document import record
from kiosk.wording import Words

MOST_PAGES = 4
AGES: Mapping[int, str] = {1: "10–12", 2: "12–15", 3: "15–18"}
"""For whom the questions of each level are."""

_TRIES = ((5, 10.5), (5, 9.5), (4, 9.5))
"""Questions of each level, and the points of the letters: fewer and smaller where the texts are long."""

_STYLE = Path(__file__).with_suffix(".css")
_LETTERS = "abcd"
_NEW_PAGE = "page-break-before: always"
_DOTS = 300
"""An inch on paper."""

_MARGINS = QMarginsF(18, 16, 18, 14)
"""In millimetres."""

_SMALL = 8
"""Points of the letters above and below each page."""


@record
class Sheet:
    """The printed sheet, as it is in a file, and how many pages it has."""

    data: bytes
    pages: int


def teacher_sheet(content: Content, told: TeacherSheet, words: Words, language: Language) -> Sheet:
    """All of it that fits; where nothing does, there are more than `MOST_PAGES`."""
    written = _Written(content, told, words, language)
    for each, points in _TRIES:
        drawn = _Drawn(written.names(), written.html(each), words, points)
        if drawn.pages <= MOST_PAGES:
            break
    return Sheet(data=drawn.data(), pages=drawn.pages)


def chosen(content: Content, each: int) -> Mapping[int, list[Question]]:
    """So many questions of each level, of as many topics as there are: always the same ones."""
    questions = content.stem.quiz.questions if content.stem.quiz else ()
    found: dict[int, list[Question]] = {}
    for level in AGES:
        by_topic = [[one for one in questions if (one.topic, one.level) == (topic, level)] for topic in Topic]
        mixed = chain.from_iterable(zip_longest(*by_topic[level - 1 :], *by_topic[: level - 1]))
        found[level] = [question for question in mixed if question][:each]
    return found


def answers(question: Question) -> tuple[list[Text], int]:
    """The answers in the order they are printed in, and which of them is right."""
    order = list(range(1 + len(question.wrong)))
    Random(question.id).shuffle(order)  # noqa: S311 - nobody gains by guessing it
    return [(question.right, *question.wrong)[number] for number in order], order.index(0)


class _Written:
    """The sheet in words, as the HTML that Qt's documents know."""

    def __init__(self, content: Content, told: TeacherSheet, words: Words, language: Language) -> None:
        self._content = content
        self._told = told
        self._words = words
        self._order = (language, *content.languages)

    def html(self, each: int) -> str:
        told, words = self._told, self._words
        questions = chosen(self._content, each)
        return "".join(
            [
                f"<h1>{self._say(told.title)}</h1><p>{self._say(told.line)}</p>",
                self._list(words.sheet_before, told.before),
                self._list(words.sheet_look, told.look),
                *self._activities(),
                *self._questions(questions),
                *self._key(questions),
                self._list(words.sheet_after, told.after),
            ]
        )

    def names(self) -> str:
        """The campus and its sites, each with its town."""
        sites = (f"{self._plain(site.name)}, {self._plain(site.place)}" for site in self._content.sites)
        return " · ".join((self._plain(self._content.name), *sites))

    def _plain(self, text: Text) -> str:
        return said(text, self._order).text

    def _say(self, text: Text) -> str:
        return escape(self._plain(text))

    def _list(self, heading: str, texts: tuple[Text, ...]) -> str:
        items = "".join(f"<li>{self._say(text)}</li>" for text in texts)
        return f"<h2>{escape(heading)}</h2><ul>{items}</ul>" if texts else ""

    def _activities(self) -> Iterator[str]:
        """Each with what one has seen at its end, which is what it teaches."""
        kinds = present(self._content)
        if kinds:
            yield f"<h2>{escape(self._words.sheet_do)}</h2>"
        for model in (model_of(self._content, kind) for kind in kinds):
            title, line, seen = map(self._say, (model.title, model.line, model.seen.text))
            yield f"<p><b>{title}</b> · {line}<br>{seen}</p>"

    def _questions(self, questions: Mapping[int, list[Question]]) -> Iterator[str]:
        if any(questions.values()):
            yield f"<h2 style='{_NEW_PAGE}'>{escape(self._words.sheet_questions)}</h2>"
        numbers = count(1)
        for level, some in questions.items():
            if some:
                yield f"<h3>{escape(self._words.ages.format(ages=AGES[level]))}</h3>"
            for question in some:
                texts = zip(_LETTERS, map(self._say, answers(question)[0]), strict=False)
                rows = "<br>".join(f"{letter})&nbsp;&nbsp;{text}" for letter, text in texts)
                yield f"<p><b>{next(numbers)}. {self._say(question.text)}</b><br>{rows}</p>"

    def _key(self, questions: Mapping[int, list[Question]]) -> Iterator[str]:
        """On a page of its own: it is kept back, or cut off."""
        for number, question in enumerate(chain(*questions.values()), 1):
            if number == 1:
                yield f"<h2 style='{_NEW_PAGE}'>{escape(self._words.sheet_answers)}</h2>"
            letter = _LETTERS[answers(question)[1]]
            right, reason = self._say(question.right), self._say(question.reason)
            yield f"<p><b>{number} {letter})&nbsp;{right}.</b> {reason}</p>"


class _Drawn:
    """The sheet on paper: a line with the names above each page, and its number below."""

    def __init__(self, head: str, html: str, words: Words, points: float) -> None:
        self._words = words
        self._head = head
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DOTS)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(_MARGINS)
        self._writer.setTitle(self._head)
        self._band = _SMALL * 3 / 72 * _DOTS
        self._document = self._laid_out(html, points)

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def data(self) -> bytes:
        painter = QPainter(self._writer)
        for number in range(self.pages):
            if number:
                self._writer.newPage()
            self._page(painter, number)
        painter.end()
        return bytes(self._buffer.data().data())

    def _laid_out(self, html: str, points: float) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setDefaultFont(_letters(points))
        document.setDefaultStyleSheet(_STYLE.read_text("utf-8"))
        document.setHtml(html)
        document.setPageSize(QSizeF(self._writer.width(), self._writer.height() - 2 * self._band))
        _keep_together(document)
        document.markContentsDirty(0, document.characterCount())  # else parts of it are not drawn
        return document

    def _page(self, painter: QPainter, number: int) -> None:
        width, height = self._document.pageSize().width(), self._document.pageSize().height()
        painter.setFont(_letters(_SMALL))
        foot = self._words.sheet_page.format(number=number + 1, count=self.pages)
        painter.drawText(QRectF(0, 0, width, self._band), Qt.AlignmentFlag.AlignTop, self._head)
        painter.drawText(
            QRectF(0, self._band + height, width, self._band),
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight,
            foot,
        )
        painter.save()
        painter.translate(0, self._band - number * height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * height, width, height)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


def _letters(points: float) -> QFont:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPointSizeF(points)
    return font


def _keep_together(document: QTextDocument) -> None:
    """No question is torn apart at the end of a page, nor a heading from what it stands over."""
    height = document.pageSize().height()
    block = document.begin()
    while block.isValid():
        place = document.documentLayout().blockBoundingRect(block)
        if place.top() // height != (place.bottom() - 1) // height:
            _break_before(block.previous() if block.previous().blockFormat().headingLevel() else block)
        block = block.next()


def _break_before(block: QTextBlock) -> None:
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(form)
