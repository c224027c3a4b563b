"""Reading for somebody: what is wrong is told in a language, asked for or the one that the kiosk speaks."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.cache import last_read
from kiosk.content.loaded import Sources, Stored, own_language
from kiosk.content.loading import load
from kiosk.document.problem import Severity
from kiosk.document.record import replace
from kiosk.document.tongue import ENGLISH, languages, speak, spoken


def told(sources: Sources, today: date, language: str) -> Iterator[Stored]:
    """As `load`. What the kiosk speaks is known before the checks: mistakes found earlier are told again."""
    speak(language or _spoken_at(sources, last_read(sources)))
    began = spoken()

    def hear(stored: Stored) -> None:
        if not language:
            speak(_spoken_at(sources, stored))

    reading = load(sources, today, hear)
    yield next(reading)
    *_before, last = reading
    if spoken() != began and any(one.severity is not Severity.TODO for one in last.problems):
        *_before, last = load(sources, today)
    yield last


def _spoken_at(sources: Sources, stored: Stored | None) -> str:
    """What staff are told in where the kiosk speaks as it does with `stored`."""
    if stored is None:
        return ENGLISH
    machine = replace(stored.machine, site=sources.site or stored.machine.site)
    own = own_language(replace(stored, machine=machine))
    return own if own in languages() else ENGLISH
