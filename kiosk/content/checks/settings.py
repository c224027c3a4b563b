"""Settings of the whole file."""

from collections.abc import Iterator, Mapping

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean
from kiosk.document.tongue import _
from kiosk.wording.overriding import checked

SECONDS: Mapping[str, tuple[int, int]] = {
    "idle_at_least": (60, 600),
    "countdown": (20, 120),
    "headline": (3, 60),
}
"""Least and most. 20 s to react is WCAG 2.2.1, 60 s field practice; longer keeps the next visitor waiting."""
MONTHS = (1, 60)
"""Least and most until a text is read again."""


def sites_left(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    if not content.sites:
        hint = _("correct the mistakes in at least one site")
        hint = hint if surroundings.around.aside else _("write at least one")
        yield Finding(path=("sites",), code="no-site", message=_("no site is left to show"), hint=hint)


def timings(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    for name, (least, most) in SECONDS.items():
        seconds = getattr(content.timings, name)
        if not least <= seconds <= most:
            message = _("{seconds} seconds are not possible here").format(seconds=seconds)
            hint = _("write {least} to {most}").format(least=least, most=most)
            yield Finding(path=("timings", name), code="range", message=message, hint=hint)


def review_months(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    least, most = MONTHS
    if not least <= content.review_months <= most:
        message = _("{count} months are not possible here").format(count=content.review_months)
        hint = _("write {least} to {most}").format(least=least, most=most)
        yield Finding(path=("review_months",), code="range", message=message, hint=hint)


def words(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for language, overrides in content.wording.items():
        path: Path = ("wording", language)
        if language in surroundings.words:
            yield from checked(path, surroundings.words[language], overrides)
        else:
            message = _('the kiosk does not speak "{language}"').format(language=quoted(language))
            hint = did_you_mean(language, surroundings.words)
            yield Finding(path=path, code="language", message=message, hint=hint, at_key=True)
        if language in surroundings.words and language not in content.languages:
            message = _("nobody sees these words: the language is not one of those at the top of the file")
            hint = _("delete them, or offer the language")
            yield warning(path, "unused", message, hint, at_key=True)
