"""A session on other content: what is still there stays, what has gone leads to where it was listed."""

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session.aloud import answered
from kiosk.session.news import edition
from kiosk.session.staff import rest
from kiosk.session.state import Attract, OutOfService, SessionState, Staff, Threshold, Urgent, Visit
from kiosk.session.trails import standing
from kiosk.session.transitions import heed


def settle_on(content: Content | None, own_language: Language, state: SessionState) -> SessionState:
    """The same session, so that all it stands at and speaks is in `content`."""
    fresh = replace(state, language=own_language, own_language=own_language)
    if isinstance(state.scene, Threshold | Staff):
        return fresh
    if content is None:
        return replace(fresh, scene=OutOfService())
    match state.scene:
        case Visit() as visit:
            language = state.language if state.language in content.languages else own_language
            settled = standing(
                edition(content, state.now).content,
                _answered(content, visit),
                replace(fresh, language=language),
            )
        case Attract():
            settled = fresh
        case Urgent():
            settled = answered(fresh)  # what it says may be another thing now
        case OutOfService():
            settled = rest(fresh, Attract(since=state.at))
    return heed(content, settled)


def _answered(content: Content, visit: Visit) -> Visit:
    if not visit.answers:
        return visit
    from kiosk.session import finding  # noqa: PLC0415 - when somebody looks for a path

    return replace(visit, answers=finding.valid(content, visit.answers))
