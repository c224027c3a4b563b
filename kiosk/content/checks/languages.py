"""Which languages are offered, and whether every text has them."""

from collections.abc import Iterator, Mapping

from kiosk.content.checks.owner import is_blank
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content, Language, Text
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean, nearest
from kiosk.document.settling import Around
from kiosk.document.shape import members
from kiosk.document.walking import Leaf, leaves


def texts(content: Content) -> Iterator[Leaf]:
    """All texts of the content that may differ by language."""
    return (leaf for leaf in leaves(content, Content) if leaf.shapes == members(Text))


def spoken(leaf: Leaf) -> Iterator[tuple[Path, str]]:
    """A text in each language it has."""
    if isinstance(leaf.value, Mapping):
        yield from (((*leaf.path, language), text) for language, text in leaf.value.items())
    elif isinstance(leaf.value, str):
        yield leaf.path, leaf.value


def languages(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    path: Path = ("languages",)
    if not content.languages:
        hint = f"write at least one of {', '.join(surroundings.words)}"
        yield Finding(path=path, code="no-language", message="no language is offered", hint=hint)
    for number, language in enumerate(content.languages):
        if language not in surroundings.words:
            message = f'the kiosk does not speak "{quoted(language)}"'
            hint = did_you_mean(language, surroundings.words)
            yield Finding(path=(*path, number), code="language", message=message, hint=hint)
        elif language in content.languages[:number]:
            message = f'"{language}" is already offered'
            yield Finding(
                path=(*path, number), code="language", message=message, hint="delete one of the two"
            )


def languages_of_sites(content: Content, _: Surroundings) -> Iterator[Finding]:
    for number, site in enumerate(content.sites):
        if site.language not in content.languages:
            path = ("sites", number, "language")
            yield _not_offered(path, content, site.language, at_key=False)


def languages_of_texts(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in texts(content):
        if isinstance(leaf.value, Mapping):
            for language in leaf.value:
                if language not in content.languages:
                    yield _not_offered((*leaf.path, language), content, language, at_key=True)
            yield from _missing(leaf.path, content, leaf.value, surroundings.around)


def _missing(path: Path, content: Content, text: Mapping[Language, str], around: Around) -> Iterator[Finding]:
    """What is set aside, mistyped or empty is not missing: it has a finding of its own."""
    mistyped = {
        nearest(language, content.languages) for language in text if language not in content.languages
    }
    missing = [language for language in content.languages if language not in text]
    to_tell = [one for one in missing if one not in mistyped and not around.is_aside((*path, one))]
    if not to_tell or (text and is_blank(text)):
        return
    if len(missing) < len(content.languages):
        missing = to_tell
        names = " and ".join(missing)
        message = f"the text is missing in {names}; visitors see another language and a note"
        hint = f'add a line "{missing[0]}: …" below it'
        yield warning(path, "translation", message, hint, at_key=True)
    else:
        message = "the text is missing in every language"
        hint = f'add a line "{missing[0]}: …" below it'
        yield Finding(path=path, code="no-text", message=message, hint=hint, at_key=True)


def _not_offered(path: Path, content: Content, language: str, *, at_key: bool) -> Finding:
    message = f'"{quoted(language)}" is not one of the languages at the top of the file'
    hint = did_you_mean(language, content.languages)
    return Finding(path=path, code="language", message=message, hint=hint, at_key=at_key)
