"""The language that staff are told things in: gettext's catalogues in `telling/`, English without one."""

from collections.abc import Iterable, Mapping
from gettext import NullTranslations, translation
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "telling"
DOMAIN = "kiosk"
ENGLISH = "en"
"""What stands in the code."""

_GROUPED = {"fr": "\u00a0", "nl": ".", ENGLISH: ","}
"""What stands between thousands; elsewhere a space."""
_OF_WINDOWS = {"french": "fr", "dutch": "nl"}

_told: NullTranslations = NullTranslations()
_language = ENGLISH


def speak(language: str) -> None:
    """Tell everything from now on in `language`, a two-letter code; in English where it has no catalogue."""
    global _told, _language  # noqa: PLW0603 - one process tells one reader
    _language = language if language in languages() else ENGLISH
    _told = NullTranslations() if _language == ENGLISH else translation(DOMAIN, FOLDER, [_language])


def spoken() -> str:
    """The language that everything is told in now."""
    return _language


def languages() -> tuple[str, ...]:
    """Those that staff can be told things in."""
    return (ENGLISH, *sorted(file.parent.parent.name for file in FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")))


def of_computer(environ: Mapping[str, str]) -> str:
    """The language that this computer is set to, where it is one of ours."""
    names = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    named = next(filter(None, names), None) or _of_system()
    code = _OF_WINDOWS.get(named.partition("_")[0].lower(), named[:2].lower())
    return code if code in languages() else ENGLISH


def _of_system() -> str:
    """What Windows says, which sets no variables."""
    import locale  # noqa: PLC0415 - seldom needed

    return locale.getlocale()[0] or ""


def _(message: str) -> str:
    """`message` in the reader's language; what is filled in comes afterwards: `_("no {thing}").format(…)`."""
    return _told.gettext(message)


def later(message: str) -> str:
    """Marks a constant that is handed to `_` when it is told."""
    return message


def counted(one: str, many: str, count: int) -> str:
    """The form of `one` or `many` that goes with `count` in the reader's language."""
    return _told.ngettext(one, many, count)


def number(value: float, digits: int = 0) -> str:
    """`value` as it is written in the reader's language, with so many digits behind the comma."""
    written = f"{value:,.{digits}f}"
    marks = {",": _GROUPED.get(_language, "\u00a0"), ".": "." if _language == ENGLISH else ","}
    return "".join(marks.get(sign, sign) for sign in written)


def listed(words: Iterable[str]) -> str:
    """All of them: a, b and c."""
    return _joined(words, _("{some} and {last}"))


def either(words: Iterable[str]) -> str:
    """One of them: a, b or c."""
    return _joined(words, _("{some} or {last}"))


def _joined(words: Iterable[str], pattern: str) -> str:
    *some, last = words
    return pattern.format(some=", ".join(some), last=last) if some else last
