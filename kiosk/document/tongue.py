"""The language that staff are told things in: gettext's catalogues in `telling/`, English without one."""

from gettext import NullTranslations, translation
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "telling"
DOMAIN = "kiosk"

_told: NullTranslations = NullTranslations()


def speak(language: str) -> None:
    """Tell everything from now on in `language`, a two-letter code; in English where it has no catalogue."""
    global _told  # noqa: PLW0603 - one process tells one reader
    _told = translation(DOMAIN, FOLDER, [language], fallback=True)


def _(message: str) -> str:
    """`message` in the reader's language; what is filled in comes afterwards: `_("no {thing}").format(…)`."""
    return _told.gettext(message)


def counted(one: str, many: str, count: int) -> str:
    """The form of `one` or `many` that goes with `count` in the reader's language."""
    return _told.ngettext(one, many, count)
