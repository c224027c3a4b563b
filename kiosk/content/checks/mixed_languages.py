"""A text that stands under the wrong language: exchanged when it was pasted, or never translated."""

from collections.abc import Iterator, Mapping

from kiosk.content.checks.languages import words_of
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, warning
from kiosk.document.tongue import _

COMMON: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "le la les des du une et est sont avec pour dans sur qui que ce cette aux par vous votre plus",
        "nl": "het een en van zijn met voor niet dat die deze wordt worden naar ook om aan je uw bij uit",
        "en": "the and of is are with for that this which by you your from to it they not more has have",
        "de": "der die das und ist sind mit für nicht dass ein eine auf zu von den dem sie ihr auch wird",
    }.items()
}
"""Words that a sentence of the language can hardly do without, and that few others have."""
ENOUGH = 3


def mixed_languages(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.texts:
        if isinstance(leaf.value, Mapping) and "quotes" not in leaf.path:
            for language, text in leaf.value.items():
                other = language_of(text, language) if language in content.languages else None
                if other is not None:
                    message = _('this text stands under "{language}", but reads like "{other}"')
                    message = message.format(language=language, other=other)
                    hint = _("translate it, or exchange the two")
                    yield warning((*leaf.path, language), "language-mixed", message, hint)


def language_of(text: str, language: str) -> str | None:
    """The other language that `text` is in, where hardly a word is of `language`."""
    if language not in COMMON:
        return None
    words = words_of(text)
    enough = max(ENOUGH, 3 * _common(words, language) + 1)
    if len(words) < enough:
        return None
    counts = {one: _common(words, one) for one in COMMON if one != language}
    other = max(counts, key=lambda one: counts[one])
    return other if counts[other] >= enough else None


def _common(words: tuple[str, ...], language: str) -> int:
    return sum(map(COMMON[language].__contains__, words))
