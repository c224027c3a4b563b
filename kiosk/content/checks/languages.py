"""Which languages are offered, and whether every text has them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from kiosk.content.basics import Language, Text
from kiosk.content.checks.owner import is_blank
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean, nearest
from kiosk.document.settling import Around
from kiosk.document.shape import members
from kiosk.document.tongue import _, listed
from kiosk.document.walking import Leaf

_WORD = re.compile(r"[^\W\d_]+")


def texts(leaves: Iterable[Leaf]) -> Iterator[Leaf]:
    """All texts of the content that may differ by language."""
    return (leaf for leaf in leaves if leaf.shapes == members(Text))


def spoken(leaf: Leaf) -> Iterator[tuple[Path, str]]:
    """A text in each language it has."""
    if isinstance(leaf.value, Mapping):
        yield from (((*leaf.path, language), text) for language, text in leaf.value.items())
    elif isinstance(leaf.value, str):
        yield leaf.path, leaf.value


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """Its words in small letters, in their order: more than one check asks for them."""
    return tuple(_WORD.findall(text.lower()))


def languages(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    path: Path = ("languages",)
    if not content.languages:
        hint = _("write at least one of {words}").format(words=", ".join(surroundings.words))
        yield Finding(path=path, code="no-language", message=_("no language is offered"), hint=hint)
    for number, language in enumerate(content.languages):
        if language not in surroundings.words:
            message = _('the kiosk does not speak "{language}"').format(language=quoted(language))
            hint = did_you_mean(language, surroundings.words)
            yield Finding(path=(*path, number), code="language", message=message, hint=hint)
        elif language in content.languages[:number]:
            message = _('"{language}" is already offered').format(language=language)
            hint = _("delete one of the two")
            yield Finding(path=(*path, number), code="language", message=message, hint=hint)


def languages_of_sites(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    for number, site in enumerate(content.sites):
        if site.language not in content.languages:
            path = ("sites", number, "language")
            yield _not_offered(path, content, site.language, at_key=False)


def languages_of_texts(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    kept: dict[str, None] = {}
    for leaf in surroundings.texts:
        if isinstance(leaf.value, Mapping):
            for language in leaf.value:
                if language in content.languages:
                    continue
                if language in surroundings.words:
                    kept[language] = None
                else:
                    yield _not_offered((*leaf.path, language), content, language, at_key=True)
            yield from _missing(leaf.path, content, leaf.value, surroundings.around)
    yield from map(_kept, kept)


def _kept(language: str) -> Finding:
    """A language that the kiosk speaks, that texts are written in, and that nobody can choose."""
    message = _('there are texts in "{language}" too, but visitors cannot choose this language')
    hint = _('add "{language}" to this list to show them').format(language=language)
    return warning(("languages",), "language-kept", message.format(language=language), hint)


def _missing(path: Path, content: Content, text: Mapping[Language, str], around: Around) -> Iterator[Finding]:
    """What is set aside, mistyped or empty is not missing: it has a finding of its own."""
    mistyped = {
        nearest(language, content.languages) for language in text if language not in content.languages
    }
    missing = [language for language in content.languages if language not in text]
    to_tell = [one for one in missing if one not in mistyped and not around.is_aside((*path, one))]
    if not to_tell or (text and is_blank(text)):
        return
    several = len(missing) < len(content.languages)
    missing = to_tell if several else missing[:1]
    hint = _("write {texts} too: below it, in a new line; if it stands in braces, inside them, after a comma")
    hint = hint.format(texts=listed(f'{language}: "…"' for language in missing))
    if several:
        message = _("the text is missing in {languages}; visitors see another language and a note")
        message = message.format(languages=listed(missing))
        yield warning(path, "translation", message, hint, at_key=True)
    else:
        message = _("the text is missing in every language")
        yield Finding(path=path, code="no-text", message=message, hint=hint, at_key=True)


def _not_offered(path: Path, content: Content, language: str, *, at_key: bool) -> Finding:
    message = _('"{language}" is not one of the languages at the top of the file')
    message = message.format(language=quoted(language))
    hint = did_you_mean(language, content.languages)
    return Finding(path=path, code="language", message=message, hint=hint, at_key=at_key)
