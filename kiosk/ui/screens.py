"""What is shown without a visit, and around one: attract, header, notices, apologies."""

from collections.abc import Mapping

from kiosk.content import Content, Language, said
from kiosk.session import Attract, SessionState, band, urgent
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import ApologyRow, AttractView, HeaderView, LanguageRow, NoticeRow
from kiosk.wording import Words

_COUNTRY = ("fr", "nl", "de")
"""The languages of Belgium, the larger two first; equal in size, as the law wants it."""


def header(speak: Speaker, state: SessionState) -> HeaderView:
    notice = band(speak.content, state.now)
    return HeaderView(
        name=speak(speak.content.name),
        place=speak(speak.site.you_are_here),
        notice=speak(notice.text) if notice else "",
    )


def attract(speak: Speaker, state: SessionState) -> AttractView:
    """One headline after the other, each in every language in turn, the kiosk's own first."""
    content = speak.content
    since = state.scene.since if isinstance(state.scene, Attract) else state.at
    step = int((state.at - since) // content.timings.headline)
    own = (state.own_language, *(code for code in content.languages if code != state.own_language))
    turn, language = divmod(step, len(own))
    order = (own[language], *own)
    headlines = content.attract.headlines or (content.name,)
    headline = said(headlines[turn % len(headlines)], order).text.replace("-", "\u2011")
    notice = band(content, state.now)
    return AttractView(
        headline=headline,
        line=said(content.attract.line, order).text,
        notice=said(notice.text, order).text if notice else "",
    )


def languages(speak: Speaker) -> tuple[LanguageRow, ...]:
    return tuple(
        LanguageRow(
            code=code,
            own_name=speak.wording[code].own_name,
            short_name=speak.wording[code].short_name,
            start=speak.wording[code].touch_to_start,
            current=code == speak.language,
        )
        for code in speak.content.languages
    )


def apologies(wording: Mapping[Language, Words]) -> tuple[ApologyRow, ...]:
    """In every language there is, since nobody can choose: the country's own first."""
    order = sorted(wording, key=lambda code: (*_COUNTRY, code).index(code))
    return tuple(
        ApologyRow(language=code, title=wording[code].out_of_service, line=wording[code].out_of_service_line)
        for code in order
    )


def notices(content: Content, state: SessionState) -> tuple[NoticeRow, ...]:
    """What is urgent, in every language in which it is written: nobody can choose."""
    notice = urgent(content, state.now)
    if notice is None:
        return ()
    text = notice.text if isinstance(notice.text, Mapping) else {state.own_language: notice.text}
    own = (state.own_language, *(code for code in content.languages if code != state.own_language))
    longest = max(text.values(), key=len)
    return tuple(NoticeRow(language=code, text=text[code], longest=longest) for code in own if code in text)
