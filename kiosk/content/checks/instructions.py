"""Instructions that only somebody who sees can follow: "the green button", "on the right" (WCAG 1.3.3)."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from kiosk.content.basics import Language
from kiosk.content.checks.languages import spoken, words_of
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.checks.texts import END_OF_SENTENCE
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.record import record
from kiosk.document.tongue import _

WAYS = frozenset({"address", "access"})
"""Fields that lead somebody through a building: there a place is what one needs to know."""


@record
class Manner:
    """How a language tells somebody to do something, and how it names a thing by its look or its place."""

    tells: str
    looks: str
    place: str


MANNERS: Mapping[str, Manner] = {
    "en": Manner(
        tells="touch|tap|press|push|click|choose|select|pick|swipe|look at|see|follow|use",
        looks=(
            r"(?:red|green|blue|yellow|orange|purple|pink|white|black|gr[ae]y|dark|light|round|square)"
            r"(?: \w+)? (?:buttons?|tiles?|keys?|circles?|squares?|arrows?|boxe?s?|bars?|icons?|signs?|dots?)"
        ),
        place=(
            r"(?:on|at|to) the (?:far )?(?:right|left|top|bottom)\b"
            r"|(?:top|bottom|upper|lower)[ -](?:right|left)"
            r"|(?:right|left)[ -]hand|\babove\b|\bbelow\b|in the corner"
        ),
    ),
    "fr": Manner(
        tells=(
            "appuyez|appuie|appuyer|touchez|toucher|cliquez|clique|choisissez|choisis|sélectionnez|regardez"
            "|regarde|voir|voyez|suivez|utilisez|pressez|glissez"
        ),
        looks=(
            r"(?:bouton|touche|tuile|case|flèche|rond|cercle|carré|icône|zone|barre|point)s?(?: \w+)? "
            r"(?:rouge|verte?|bleue?|jaune|orange|violette?|rose|blanc|blanche|noire?|grise?|ronde?|carrée?)s?\b"
        ),
        place=r"à (?:droite|gauche)\b|en (?:haut|bas)\b|ci-(?:dessous|dessus|contre)|au-dess(?:o?us)\b",
    ),
    "nl": Manner(
        tells="druk|drukt|tik|tikt|raak|raakt|klik|klikt|kies|kiest|selecteer|kijk|zie|volg|gebruik|duw|veeg",
        looks=(
            r"(?:rode|groene|blauwe|gele|oranje|paarse|roze|witte|zwarte|grijze|ronde|vierkante)(?: \w+)? "
            r"(?:knop|knoppen|tegels?|toets|toetsen|pijl|pijlen|cirkels?|vak|vakje|vlak|balk|icoon|pictogram|bol)\b"
        ),
        place=(
            r"\b(?:rechts|links)(?:boven|onder)?\b|\b(?:boven|onder)aan\b|\bhier(?:onder|boven|naast)\b"
            r"|\b(?:rechter|linker)(?:kant|hoek|zijde)?\b"
        ),
    ),
    "de": Manner(
        tells=(
            "drücken|drück|drücke|tippen|tipp|tippe|berühren|berühre|klicken|klick|klicke|wählen|wähle|sehen"
            "|siehe|schauen|schau|folgen|benutzen"
        ),
        looks=(
            r"(?:rot|grün|blau|gelb|orange|lila|rosa|weiß|schwarz|grau|rund|quadratisch)e[nmrs]?(?: \w+)? "
            r"(?:taste|tasten|knopf|kachel|kacheln|schaltfläche|feld|pfeil|kreis|balken|symbol|punkt)\b"
        ),
        place=(
            r"\b(?:rechts|links|oben|unten|nebenan)\b"
            r"|\b(?:rechten|linken|oberen|unteren) (?:seite|rand|ecke)\b"
        ),
    ),
}
_NAMED = re.compile('[“”„«»"]|\u2018')
"""Whoever also says what stands on it has not told it by colour or place alone."""


def by_look_or_place(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for path, languages, text in _said(content, surroundings):
        words = words_of(text)
        if all(_telling(language).isdisjoint(words) for language in languages):
            continue  # nearly all of them, and far sooner than by an expression
        for sentence in END_OF_SENTENCE.split(text):
            if found := seen_only(sentence, languages):
                message = _('whoever cannot see the screen cannot follow "{words}"').format(
                    words=quoted(found)
                )
                hint = _("say what stands on it: Touch “Programmes”")
                yield warning(path, "by-sight", message, hint)


def seen_only(sentence: str, languages: tuple[str, ...]) -> str | None:
    """The words that tell by colour, shape or place alone where to touch or look."""
    if _NAMED.search(sentence):
        return None
    for language in languages:
        if language in MANNERS and _tells(language).search(sentence):
            manner = MANNERS[language]
            if found := re.search(rf"{manner.looks}|{manner.place}", sentence, re.IGNORECASE):
                return found.group()
    return None


@cache
def _telling(language: str) -> frozenset[str]:
    """The first word of each."""
    manner = MANNERS.get(language)
    return frozenset(words_of(one)[0] for one in manner.tells.split("|")) if manner else frozenset()


@cache
def _tells(language: str) -> re.Pattern[str]:
    """The words that tell somebody to do something."""
    return re.compile(rf"\b(?:{MANNERS[language].tells})\b", re.IGNORECASE)


def _said(content: Content, surroundings: Surroundings) -> Iterator[tuple[Path, tuple[str, ...], str]]:
    """Each text with the languages that it may be in; the words of buttons too."""
    for leaf in surroundings.texts:
        if WAYS.isdisjoint(leaf.path):
            by_language = isinstance(leaf.value, Mapping)
            for path, text in spoken(leaf):
                yield path, (str(path[-1]),) if by_language else tuple(MANNERS), text
    for language, words in content.wording.items():
        yield from (
            (("wording", language, name), (Language(language),), text) for name, text in words.items()
        )
