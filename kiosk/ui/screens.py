"""What is shown without a visit, and around one: attract, header, notices, apologies."""

from collections.abc import Mapping

from kiosk.content import Content, Language, said, spans
from kiosk.document import replace
from kiosk.session import Attract, SessionState, band, urgent
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import ApologyRow, AttractView, HeaderView, LanguageRow, NoticeRow, ReadingView
from kiosk.wording import Words

MOST_ANNOUNCED = 3
"""Things that are on, told on attract."""

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
        news=_announced(speak, order, turn),
    )


def _announced(speak: Speaker, order: tuple[Language, ...], turn: int) -> str:
    """One of the first things that are on, another at each turn: what, and an event when."""
    news = (speak.content.news or ())[:MOST_ANNOUNCED]
    if not news:
        return ""
    item = news[turn % len(news)]
    title, ahead = said(item.title, order).text, spans(item, speak.now)
    calendar = replace(speak.calendar, words=speak.wording[order[0]], language=order[0])
    when = calendar.when(ahead[0]) if ahead else calendar.words.kind_news
    return f"{when} · {title}"


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


def reading(words: Words, state: SessionState) -> ReadingView:
    """What leads whoever reads aloud, while somebody wants that."""
    if not state.comfort.aloud:
        return ReadingView()
    speech = state.speech
    count = len(speech.passages)
    where = words.position.format(number=speech.number + 1, count=count) if count else ""
    return ReadingView(
        aloud=True,
        going=speech.going,
        slow=state.comfort.slow,
        pause=words.aloud_pause if speech.going else words.aloud_go_on,
        again=words.aloud_again,
        next=words.aloud_next,
        slower=words.aloud_slower,
        position=where,
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
