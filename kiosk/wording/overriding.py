"""Saying some interface words differently in one content file."""

from collections.abc import Iterator, Mapping

from kiosk.document import Finding, Path, names, replace
from kiosk.document.nearest import did_you_mean
from kiosk.document.tongue import _
from kiosk.wording.placeholders import differing
from kiosk.wording.types import Words


def overridden(words: Words, overrides: Mapping[str, str]) -> Words:
    """`words` with those of `overrides`, which `checked` found nothing against."""
    return replace(words, **overrides)


def checked(path: Path, words: Words, overrides: Mapping[str, str]) -> Iterator[Finding]:
    """What is wrong with `overrides`, which stand at `path` of the content."""
    for name, text in overrides.items():
        here = (*path, name)
        original = getattr(words, name, None) if name in names(Words) else None
        if original is None:
            otherwise = _("the words are listed in kiosk/wording/en.yaml")
            hint = did_you_mean(name, names(Words), otherwise)
            message = _('the kiosk has no word named "{name}"').format(name=name[:40])
            yield Finding(path=here, code="unknown-word", message=message, hint=hint, at_key=True)
        elif not text.strip():
            message, hint = _("the text is empty"), _("write the word, or delete the line")
            yield Finding(path=here, code="empty", message=message, hint=hint)
        elif found := differing(here, text, original):
            yield found
