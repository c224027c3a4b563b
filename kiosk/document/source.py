"""From bytes on a disk to text, with everything that can go wrong on the way as a problem."""

import codecs
import re
import stat
from pathlib import Path

from kiosk.document.problem import Problem, Severity
from kiosk.document.record import record
from kiosk.document.tongue import _, number

MOST_BYTES = 12_000_000
"""A year of daily news in four languages is a tenth of this."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")
"""Line breaks to YAML 1.1 but not to any editor; word processors leave them inside a line."""
_MARKS_INSIDE = re.compile("(?<=\n)\ufeff")
"""The byte-order mark of a file that was pasted below another."""
_BREAK = re.compile("\r\n|\r|\n")


@record
class Source:
    """The text of one file; `file` is its name in reports."""

    file: str
    text: str


def read_source(path: Path) -> Source | Problem:
    """The text of a file of at most `MOST_BYTES` in UTF-8, or the reason why there is none."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            message, hint = _("this is not a file but a folder or a device"), _("name a file")
            return _whole(path, "not-a-file", message, hint)
        if status.st_size > MOST_BYTES:
            return _too_big(path, status.st_size)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        hint = _("check the name and the folder")
        return _whole(path, "missing-file", _("there is no such file"), hint)
    except (OSError, ValueError) as fault:
        reason = (isinstance(fault, OSError) and fault.strerror) or _("odd name")
        message = _("the file cannot be opened ({reason})").format(reason=reason)
        hint = _("ask whoever looks after the computer for the right to read it")
        return _whole(path, "no-permission", message, hint)
    return decoded(str(path), data)


def decoded(file: str, data: bytes) -> Source | Problem:
    """The text of `data`, or a problem that points at the first byte which is no text."""
    if data.startswith(_UTF16) or _looks_like_utf16(data[:64]):
        message = _("the file is saved as UTF-16, not as UTF-8")
        hint = _('in the editor choose "Save as" and there the encoding UTF-8')
        return _problem(file, (1, 1), "not-utf-8", message, hint)
    if len(_CONTROL.findall(data[:1000])) > 3:
        hint = _("save it as plain text, not as a document of a word processor")
        return _problem(file, (1, 1), "not-text", _("this is not a text file"), hint)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as fault:
        return _foreign_letter(file, data, fault.start)
    if found := _INVISIBLE.search(text):
        message = _("there is an invisible character here (number {code})").format(code=ord(found.group()))
        hint = _("delete it and type the text anew")
        return _problem(file, _place(text, found.start()), "invisible", message, hint)
    return Source(file=file, text=_OTHER_BREAKS.sub(" ", _MARKS_INSIDE.sub("", text)))


def _looks_like_utf16(start: bytes) -> bool:
    """Every second byte of western text is 0."""
    halves = start[0::2], start[1::2]
    return any(
        0 < len(one) // 2 < one.count(0) and not other.count(0) for one, other in (halves, halves[::-1])
    )


def lines(text: str) -> list[str]:
    """The lines as every editor counts them."""
    return _BREAK.split(text)


def _place(text: str, index: int) -> tuple[int, int]:
    before = lines(text[:index])
    return len(before), len(before[-1]) + 1


def _foreign_letter(file: str, data: bytes, start: int) -> Problem:
    letter = data[start : start + 1].decode("cp1252", errors="replace")
    message = _('the letter "{letter}" is not saved as UTF-8').format(letter=letter)
    hint = _('in the editor choose "Save as" and there the encoding UTF-8, then look at the accents')
    return _problem(file, _place(data[:start].decode(), start), "not-utf-8", message, hint)


def _too_big(path: Path, size: int) -> Problem:
    message = _("the file is too big: {size} MB; at most {most} MB are read")
    message = message.format(size=number(size / 1e6), most=number(MOST_BYTES / 1e6))
    hint = _("is this the right file? Pictures belong in files of their own")
    return _whole(path, "too-big", message, hint)


def _whole(path: Path, code: str, message: str, hint: str) -> Problem:
    return _problem(str(path), (0, 0), code, message, hint)


def _problem(file: str, place: tuple[int, int], code: str, message: str, hint: str) -> Problem:
    line, column = place
    return Problem(
        file=file,
        line=line,
        column=column,
        path="",
        severity=Severity.ERROR,
        code=code,
        message=message,
        hint=hint,
    )
