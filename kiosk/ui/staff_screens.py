"""The screens of the staff door: from state, words and files to views."""

from collections.abc import Iterator
from math import ceil
from pathlib import Path

from kiosk.content import Loaded, Version, glyph, said
from kiosk.document import Problem, Severity, record
from kiosk.session import Ask, Asked, Bolt, SessionState, Staff, StaffPage, Threshold, staff
from kiosk.ui.staff_views import CellRow, StaffRow, StaffView
from kiosk.wording import Words

MOST_PROBLEMS = 40
"""Rows that anybody reads standing; a computer has `kiosk check`."""

_SEVERITIES = {
    Severity.ERROR: "mdi6.alert-circle",
    Severity.WARNING: "mdi6.alert",
    Severity.TODO: "mdi6.clipboard-text-outline",
}
_CHOSEN, _OPEN = "mdi6.radiobox-marked", "mdi6.radiobox-blank"

_PAGES = {
    StaffPage.CONTENT: "mdi6.file-document-outline",
    StaffPage.VERSIONS: "mdi6.history",
    StaffPage.KIOSK: "mdi6.map-marker",
    StaffPage.CLEAN: "mdi6.spray-bottle",
    StaffPage.TOUCH_TEST: "mdi6.gesture-tap",
}


@record
class Facts:
    """What the screens are made of."""

    loaded: Loaded
    words: Words
    versions: tuple[Version, ...]


def staff_screen(facts: Facts, state: SessionState) -> StaffView:
    """The view of a scene at the staff door; an empty one elsewhere."""
    match state.scene:
        case Threshold() as scene:
            return _threshold(facts.words, state, scene)
        case Staff(question=Asked() as question) as scene:
            return _question(facts.words, state, scene, question)
        case Staff(page=StaffPage.CLEAN) as scene:
            return StaffView(
                form="clean",
                title=facts.words.staff_cleaning,
                arrival=scene.arrival,
                number=str(_seconds(staff.left(state))),
            )
        case Staff(page=StaffPage.TOUCH_TEST) as scene:
            return _touch_test(facts.words, state, scene)
        case Staff() as scene:
            return _list(facts, state, scene)
        case _:
            return StaffView()


def _threshold(words: Words, state: SessionState, scene: Threshold) -> StaffView:
    wait = _seconds(scene.opens_at - state.at)
    waiting = scene.bolt is Bolt.PIN and wait > 0
    lines = {Bolt.PIN: "", Bolt.NO_PIN: words.staff_no_pin, Bolt.DAMAGED: words.staff_pin_damaged}
    line = words.staff_wrong if scene.wrong else lines[scene.bolt]
    if waiting:
        line = words.staff_wait.format(time=f"{wait // 60}:{wait % 60:02}")
    if scene.trying:
        line = words.staff_working
    return StaffView(
        form="pad" if scene.bolt is Bolt.PIN else "list",
        title=words.staff_pin if scene.bolt is Bolt.PIN else words.staff,
        line=line,
        digits="●" * len(scene.digits),
        typing=not waiting and len(scene.digits) < staff.MOST_DIGITS,
        closes_in=_closes_in(words, state),
    )


def _question(words: Words, state: SessionState, scene: Staff, question: Asked) -> StaffView:
    title = {
        Ask.SHOW_VERSION: words.staff_version_question,
        Ask.RESTART: words.staff_restart_question,
        Ask.EXIT: words.staff_exit_question,
    }[question.ask]
    rows = (
        StaffRow(key="no", title=words.staff_no, ask=Ask.NO, glyph=_icon("mdi6.close")),
        StaffRow(key="yes", title=words.staff_yes, ask=Ask.YES, glyph=_icon("mdi6.check")),
    )
    return StaffView(
        form="list", title=title, arrival=scene.arrival, rows=rows, closes_in=_closes_in(words, state)
    )


def _touch_test(words: Words, state: SessionState, scene: Staff) -> StaffView:
    return StaffView(
        form="touch-test",
        title=words.staff_reached.format(number=len(scene.reached), count=staff.CELLS),
        line=words.staff_touch_hint,
        arrival=scene.arrival,
        closes_in=_closes_in(words, state),
        cells=tuple(CellRow(cell=str(cell), reached=cell in scene.reached) for cell in range(staff.CELLS)),
    )


def _list(facts: Facts, state: SessionState, scene: Staff) -> StaffView:
    words = facts.words
    title, rows = {
        StaffPage.MENU: (words.staff, _menu),
        StaffPage.CONTENT: (words.staff_content, _content),
        StaffPage.VERSIONS: (words.staff_versions, _versions),
        StaffPage.KIOSK: (words.staff_kiosk, _kiosk),
    }[scene.page]
    line = words.staff_failed.format(reason=scene.fault) if scene.fault else _lines(facts, scene.page)
    if scene.wish:
        line = words.staff_working
    return StaffView(
        form="list",
        title=title,
        line=line,
        inner=scene.page is not StaffPage.MENU,
        arrival=scene.arrival,
        rows=tuple(rows(facts, state, scene)),
        closes_in=_closes_in(words, state),
    )


def _lines(facts: Facts, page: StaffPage) -> str:
    """What the stage says under the title of a list."""
    words = facts.words
    match page:
        case StaffPage.CONTENT:
            return _shown(facts)
        case StaffPage.VERSIONS:
            return words.staff_versions_line
        case StaffPage.KIOSK:
            return words.staff_kiosk_line
        case _:
            return ""


def _shown(facts: Facts) -> str:
    """What becomes of the file."""
    words, loaded = facts.words, facts.loaded
    if loaded.content is None:
        return words.staff_nothing
    if loaded.version:
        return words.staff_held
    if loaded.last_good:
        return words.staff_last_good
    errors = sum(problem.severity is Severity.ERROR for problem in loaded.problems)
    return words.staff_aside.format(count=errors) if errors else words.staff_whole


def _menu(facts: Facts, state: SessionState, scene: Staff) -> Iterator[StaffRow]:
    words = facts.words
    yield from _notice(facts, state, scene)
    lines = {
        StaffPage.CONTENT: (words.staff_content, _shown(facts)),
        StaffPage.VERSIONS: (words.staff_versions, words.staff_versions_line),
        StaffPage.KIOSK: (words.staff_kiosk, words.staff_kiosk_line),
        StaffPage.CLEAN: (
            words.staff_clean,
            words.staff_clean_line.format(seconds=round(staff.CLEANING)),
        ),
        StaffPage.TOUCH_TEST: (words.staff_touch_test, words.staff_touch_test_line),
    }
    for page in staff.pages(facts.loaded.content, scene.kept):
        title, line = lines[page]
        yield StaffRow(
            key=page, title=title, line=line, glyph=_icon(_PAGES[page]), ask=Ask.STAFF_PAGE, ask_id=page
        )
    yield StaffRow(
        key="restart",
        title=words.staff_restart,
        line=words.staff_restart_line,
        glyph=_icon("mdi6.restart"),
        ask=Ask.RESTART,
    )
    yield StaffRow(
        key="exit",
        title=words.staff_exit,
        line=words.staff_exit_line,
        glyph=_icon("mdi6.power"),
        ask=Ask.EXIT,
    )


def _notice(facts: Facts, state: SessionState, scene: Staff) -> Iterator[StaffRow]:
    """The switch of the content's notice, with what it says."""
    content, is_on = facts.loaded.content, scene.kept.notice == "on"
    if content and content.notice and scene.kept.notice:
        yield StaffRow(
            key="notice",
            title=facts.words.staff_notice_off if is_on else facts.words.staff_notice_on,
            line=said(content.notice.text, (state.language, *content.languages)).text,
            glyph=_icon("mdi6.bullhorn"),
            ask=Ask.NOTICE,
            ask_id="off" if is_on else "on",
            chosen=is_on,
        )


def _content(facts: Facts, _: SessionState, __: Staff) -> Iterator[StaffRow]:
    """The file, then what is wrong with it: the mistakes first."""
    words, loaded = facts.words, facts.loaded
    file = str(loaded.file or "content.yaml")
    accepted = f"{facts.versions[0].at:%Y-%m-%d %H:%M}" if facts.versions else ""
    yield StaffRow(key="file", title=words.staff_file, line="\n".join(filter(None, (file, accepted))))
    problems = sorted(loaded.problems, key=lambda problem: problem.severity.weight)
    for number, problem in enumerate(problems[:MOST_PROBLEMS]):
        yield _problem(words, number, problem)
    if (more := len(problems) - MOST_PROBLEMS) > 0:
        yield StaffRow(key="more", title=words.staff_more.format(count=more))
    if not problems:
        yield StaffRow(key="none", title=words.staff_no_problems, glyph=_icon("mdi6.check-circle"))


def _problem(words: Words, number: int, problem: Problem) -> StaffRow:
    """Place, words and cure."""
    file = Path(problem.file).name
    place = words.staff_line.format(file=file, line=problem.line) if problem.line else file
    told = "\n".join(filter(None, (problem.message, f"→ {problem.hint}" if problem.hint else "")))
    title = f"{place}: {problem.where}" if problem.where else place
    return StaffRow(
        key=f"{number} {title} {told}", title=title, line=told, glyph=_icon(_SEVERITIES[problem.severity])
    )


def _versions(facts: Facts, _: SessionState, scene: Staff) -> Iterator[StaffRow]:
    words, kept = facts.words, scene.kept
    if kept.held:
        yield StaffRow(
            key="follow", title=words.staff_follow, ask=Ask.FOLLOW_FILE, glyph=_icon("mdi6.restart")
        )
    for version in facts.versions:
        shown = version.id == kept.shown
        is_first = version is facts.versions[-1]
        lines = (
            words.staff_held if version.id == kept.held else "",
            _changed(words, version.changed, is_first=is_first),
        )
        yield StaffRow(
            key=version.id,
            title=f"{version.at:%Y-%m-%d %H:%M:%S}",
            line="\n".join(filter(None, lines)),
            glyph=_icon(_CHOSEN if shown else _OPEN),
            ask="" if shown else Ask.SHOW_VERSION,
            ask_id=version.id,
            chosen=shown,
        )


def _changed(words: Words, changed: str, *, is_first: bool) -> str:
    """In words, what the archive marks with signs: + came, - went, ~ changed since the version before."""
    if not changed:
        return words.staff_version_first if is_first else words.staff_version_other
    lines = {"+": words.staff_version_new, "-": words.staff_version_gone, "~": words.staff_version_changed}
    marked = [one.partition(" ")[::2] for one in changed.split(", ")]
    told = [
        line.format(names=", ".join(names))
        for sign, line in lines.items()
        if (names := [name for mark, name in marked if mark == sign])
    ]
    return " · ".join((*told, "…") if changed.endswith("…") else told)


def _kiosk(facts: Facts, state: SessionState, _: Staff) -> Iterator[StaffRow]:
    content, machine = facts.loaded.content, facts.loaded.machine
    if content is None:
        return
    here = machine.site or content.sites[0].id
    order = (state.language, *content.languages)
    for site in content.sites:
        name, place = said(site.name, order).text, said(site.place, order).text
        yield _choice(Ask.STAND_AT, site.id, f"{name}, {place}", chosen=site.id == here)
    own = machine.language or ""
    yield _choice(Ask.SPEAK, "", facts.words.staff_site_language, chosen=not own)
    for language in content.languages:
        name = facts.loaded.wording[language].own_name
        yield _choice(Ask.SPEAK, language, name, chosen=language == own)


def _choice(ask: Ask, id_: str, title: str, *, chosen: bool) -> StaffRow:
    return StaffRow(
        key=f"{ask} {id_}",
        title=title,
        glyph=_icon(_CHOSEN if chosen else _OPEN),
        ask=ask,
        ask_id=id_,
        chosen=chosen,
    )


def _closes_in(words: Words, state: SessionState) -> str:
    """The countdown, in its last seconds."""
    left = _seconds(staff.left(state))
    return words.staff_closes_in.format(seconds=left) if left <= staff.COUNTDOWN else ""


def _seconds(left: float) -> int:
    """As one counts them down; a clock on the wall is exact to a microsecond only."""
    return max(0, ceil(round(left, 3)))


def _icon(name: str) -> str:
    return glyph(name) or ""
