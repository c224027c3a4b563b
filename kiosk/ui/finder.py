"""The finder on screen: a question with its answers as pictures, or what they lead to and why."""

from collections.abc import Iterator

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content import Colour, FinderAnswer, FinderQuestion, Programme, glyph
from kiosk.content.ranking import SKIPPED, Found
from kiosk.document import record, replace
from kiosk.session import Ask, Visit, finding
from kiosk.session.finding import Result
from kiosk.session.playing import spelled
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.doorplates import SECTIONS, plate
from kiosk.ui.shows import Shows
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import ActivityView, DoorRow


@record
class AnswerRow:
    """One of the pictures of a question."""

    number: str
    title: str
    glyph: str
    colour: str
    chosen: bool
    """Whether it was chosen when the question was asked before."""


@record
class GivenRow:
    """One of the questions as the stage shows them: an empty place until it is answered."""

    number: str
    glyph: str
    now: bool


@record
class FinderView:
    """What is empty does not show."""

    line: str = ""
    answers: tuple[AnswerRow, ...] = ()
    given: tuple[GivenRow, ...] = ()
    programmes: tuple[DoorRow, ...] = ()
    path: tuple[DoorRow, ...] = ()
    contacts: tuple[DoorRow, ...] = ()
    changes: tuple[DoorRow, ...] = ()
    others: tuple[DoorRow, ...] = ()


def frame(speak: Speaker, visit: Visit) -> ActivityView:
    """What stands on the stage, and in which colour."""
    words, item = speak.words, visit.here.item
    shown = ActivityView(colour=SECTIONS[Ask.FINDER][1], kicker=words.finder_result)
    if question := finding.asked(speak.content, item):
        counter = words.finder_question.format(number=item, count=len(_questions(speak)))
        note = speak.fallback_note(question.text, *(answer.text for answer in question.answers))
        untouched = not visit.answers
        return replace(
            shown, title=speak.title(question.text), kicker=counter, note=note, untouched=untouched
        )
    came = finding.result(speak.content, visit.answers)
    if not came.answered:
        return replace(shown, title=speak.title(words.finder_unranked))
    return replace(shown, title=speak.title(words.finder_fits if came.fits else words.finder_nearest))


def view(speak: Speaker, visit: Visit) -> FinderView:
    """What is on the deck, and the answers so far."""
    item = visit.here.item
    shown = FinderView(given=tuple(_given(speak, visit)))
    if question := finding.asked(speak.content, item):
        return replace(shown, answers=tuple(_answers(speak, question, visit.answers.get(int(item)))))
    came = finding.result(speak.content, visit.answers)
    return replace(
        shown,
        line=_line(speak, came),
        programmes=tuple(_programme(speak, one) for one in came.found),
        path=tuple(_path(speak, came)),
        contacts=tuple(plate(speak, door) for door in _contacts(came)),
        changes=tuple(_changes(speak, visit)),
        others=(replace(plate(speak, (Ask.PROGRAMMES, "")), title=speak.words.finder_all),),
    )


def _answers(speak: Speaker, question: FinderQuestion, chosen: int | None) -> Iterator[AnswerRow]:
    for number, answer in enumerate(question.answers, 1):
        yield AnswerRow(
            number=str(number),
            title=speak.title(answer.text),
            glyph=_glyph(answer),
            colour=tuple(Colour)[(number - 1) % len(Colour)],
            chosen=number == chosen,
        )


def _given(speak: Speaker, visit: Visit) -> Iterator[GivenRow]:
    for number, answer in enumerate(_chosen(speak, visit), 1):
        now = visit.here.item == str(number)
        yield GivenRow(number=str(number), glyph=_glyph(answer) if answer else "", now=now)


def _line(speak: Speaker, came: Result) -> str:
    if not came.answered:
        return speak.words.finder_unranked_line
    return "" if came.fits else speak.words.finder_nearest_line


def _programme(speak: Speaker, found: Found) -> DoorRow:
    row = plate(speak, (Ask.PROGRAMME, found.programme.id))
    told = " ".join(filter(None, (_because(speak, found), _misses(speak, found))))
    return replace(row, line=told or row.line, heading="")


def _because(speak: Speaker, found: Found) -> str:
    if found.reason is None:
        return ""
    answer, trait = found.reason
    return speak.words.finder_because.format(answer=speak(answer.because), trait=speak(trait.because))


def _misses(speak: Speaker, found: Found) -> str:
    quoted = speak.words.finder_quoted
    missed = ", ".join(quoted.format(answer=speak(answer.text)) for answer in found.missed)
    return speak.words.finder_misses.format(answers=missed) if missed else ""


def _path(speak: Speaker, came: Result) -> Iterator[DoorRow]:
    """The steps, each with where it is; the one that the result is says so."""
    for number, (step, programme) in enumerate(came.path, 1):
        is_goal = programme is came.found[0].programme
        told = (
            speak.words.finder_step.format(number=number, step=speak(step.title)),
            _place(speak, programme),
            speak.words.finder_best if is_goal else "",
        )
        row = plate(speak, (Ask.PROGRAMME, programme.id))
        yield replace(row, line=" · ".join(filter(None, told)), heading="")


def _place(speak: Speaker, programme: Programme) -> str:
    """Where it is given; where nothing is known of that, who gives it."""
    content = speak.content
    places = [speak(site.place) for site in content.sites if site.id in programme.sites]
    givers = (speak(one.name) for one in content.partners if programme.id in one.programmes)
    return " · ".join(places) or next(givers, "")


def _contacts(came: Result) -> Iterator[tuple[Ask, str]]:
    if came.partner:
        yield Ask.PARTNER, came.partner.id
    yield from ((Ask.SITE, site) for site in came.sites)


def _changes(speak: Speaker, visit: Visit) -> Iterator[DoorRow]:
    """The answers, each to be given anew."""
    pairs = zip(_questions(speak), _chosen(speak, visit), strict=True)
    for number, (question, answer) in enumerate(pairs, 1):
        act = spelled((finding.CHANGE, str(number)))
        yield DoorRow(
            door=act,
            ask=Ask.ACT,
            ask_id=act,
            title=speak(question.text),
            line=speak(answer.text) if answer else speak.words.finder_skipped,
            glyph=_glyph(answer) if answer else "",
            colour=SECTIONS[Ask.FINDER][1],
        )


def _questions(speak: Speaker) -> tuple[FinderQuestion, ...]:
    return speak.content.finder.questions if speak.content.finder else ()


def _chosen(speak: Speaker, visit: Visit) -> Iterator[FinderAnswer | None]:
    """For each question the answer; None where it was skipped or is still open."""
    for number, question in enumerate(_questions(speak), 1):
        answer = visit.answers.get(number, SKIPPED)
        yield question.answers[answer - 1] if answer else None


def _glyph(answer: FinderAnswer) -> str:
    return glyph(answer.icon) or ""


@QmlElement
@QmlUncreatable("the app provides it")
class FinderPage(Shows[FinderView], ActivityPage):  # type: ignore[operator]
    """A question, or what the answers lead to; framed as an activity is."""
