"""What `kiosk doctor` concludes from what it has found."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from math import ceil, hypot
from pathlib import Path
from typing import Any

from kiosk import gifts
from kiosk.commands.check import summary
from kiosk.content import Loaded
from kiosk.document import record, replace
from kiosk.document.tongue import _, later, listed, number
from kiosk.machine import Screen
from kiosk.session import Bolt
from kiosk.voice.finding import Found
from kiosk.voice.player import Lack, Player

SMALLEST_DIAGONAL = 21.5
"""Inches from which lengths in millimetres are kept (DESIGN, Show above, touch below)."""
FONT = "Atkinson Hyperlegible Next"

BELGIAN = (1.0, 2.0)
"""Hours that the time in Belgium is ahead of universal time, in winter and in summer."""

Graphics = dict[str, Any]
"""What `kiosk.studio.graphics` says."""


SUBJECTS = (
    later("versions"),
    later("graphics"),
    later("fonts"),
    later("screen"),
    later("codes"),
    later("content"),
    later("clock"),
    later("state"),
    later("cache"),
    later("staff"),
    later("override"),
    later("sound"),
    later("voice"),
    later("headset"),
)
"""What a line may be about."""


class Verdict(StrEnum):
    OK = later("ok")
    NOTE = later("note")
    """It works, but somebody should know."""
    FAULT = later("fault")


@record
class Line:
    verdict: Verdict
    about: str
    told: str
    cure: str = ""


def no_graphics(reason: str) -> Line:
    cure = _("start it where the kiosk runs, or name its screen in WAYLAND_DISPLAY or DISPLAY")
    return Line(verdict=Verdict.FAULT, about="graphics", told=reason, cure=cure)


def graphics_found(graphics: Graphics) -> Iterator[Line]:
    qt = f"Qt {graphics['qt']}, PySide6 {graphics['pyside']}"
    if graphics["api"] == "software":
        told = _("{qt}, on {platform}, drawn by the processor").format(qt=qt, platform=graphics["platform"])
        cure = _("nothing to do where it moves smoothly")
        yield Line(verdict=Verdict.NOTE, about="graphics", told=told, cure=cure)
    else:
        told = _("{qt}, on {platform}, drawn by {what}")
        told = told.format(qt=qt, platform=graphics["platform"], what=graphics["api"])
        yield Line(verdict=Verdict.OK, about="graphics", told=told)
    if graphics["font"] == FONT:
        yield Line(verdict=Verdict.OK, about="fonts", told=FONT)
    else:
        told = _("{found} instead of {wanted}").format(found=graphics["font"], wanted=FONT)
        yield Line(verdict=Verdict.FAULT, about="fonts", told=told, cure=_("install the kiosk again"))


def screen(configured: Screen | None, graphics: Graphics | None) -> Line:
    """How large the screen is, and who says so: a screen's own claim is often wrong, and never used."""
    pixels = f"{graphics['width']} × {graphics['height']} px, " if graphics else ""
    if configured is None:
        claimed = graphics and graphics["width_mm"] and f"{graphics['width_mm']} × {graphics['height_mm']}"
        guess = (
            _("Qt guesses {size} mm").format(size=claimed) if claimed else _("its size in mm is not known")
        )
        told = _("{size}, machine.yaml is silent: what is touched takes a share of the screen")
        told = told.format(size=f"{pixels}{guess}")
        fields = "screen: {width_mm: …, height_mm: …}"
        cure = _("measure the panel; in machine.yaml: {fields}").format(fields=fields)
        return Line(verdict=Verdict.NOTE, about="screen", told=told, cure=cure)
    inches = hypot(configured.width_mm, configured.height_mm) / 25.4
    size = _("{width} × {height} mm ({inches} inch)").format(
        width=f"{configured.width_mm:g}", height=f"{configured.height_mm:g}", inches=number(inches, 1)
    )
    told = _("{size}, says machine.yaml").format(size=f"{pixels}{size}")
    if inches < SMALLEST_DIAGONAL:
        told = _("{told}: too small for sizes in mm, what is touched takes a share of the screen").format(
            told=told
        )
        cure = _("a lobby needs {inches} inch or more").format(inches=number(SMALLEST_DIAGONAL, 1))
        return Line(verdict=Verdict.NOTE, about="screen", told=told, cure=cure)
    return Line(verdict=Verdict.OK, about="screen", told=told)


def codes(configured: Screen | None) -> Iterator[Line]:
    """Whether telephones read the QR codes, where that is in doubt: the largest that fits is drawn anyhow."""
    if configured is None:
        return
    most = gifts.SHARE * min(configured.width_mm, configured.height_mm)
    if most < gifts.WIDEST:
        told = _("a QR code can be {most} mm wide here; those with much in them need {needed} mm")
        told = told.format(most=number(most), needed=number(gifts.WIDEST))
        cure = _("try them with telephones; a screen of {side} mm or more on its shorter side has room")
        cure = cure.format(side=number(ceil(gifts.WIDEST / gifts.SHARE)))
        yield Line(verdict=Verdict.NOTE, about="codes", told=told, cure=cure)


def content(loaded: Loaded) -> Line:
    from_file = replace(loaded, content=None) if loaded.last_good else loaded
    told = f"{loaded.file or 'content.yaml'}: {summary(from_file)}"
    return Line(
        verdict=_verdict(loaded), about="content", told=told, cure="kiosk check" if loaded.problems else ""
    )


def _verdict(loaded: Loaded) -> Verdict:
    if loaded.content is None or loaded.last_good or loaded.has_errors:
        return Verdict.FAULT
    return Verdict.NOTE if loaded.problems else Verdict.OK


def clock(ahead: tuple[float, float]) -> Line:
    """Whether this computer has Belgian time, which whatever is dated stands in."""
    if ahead == BELGIAN:
        return Line(verdict=Verdict.OK, about="clock", told=_("Belgian time, in winter and in summer"))
    told = _("{winter} hours from universal time in winter and {summer} in summer; in Belgium it is 1 and 2")
    told = told.format(winter=f"{ahead[0]:g}", summer=f"{ahead[1]:g}")
    cure = _("what has a time shows too early or too late; as administrator: {command}")
    cure = cure.format(command="timedatectl set-timezone Europe/Brussels")
    return Line(verdict=Verdict.NOTE, about="clock", told=told, cure=cure)


def folder(about: str, path: Path, reason: str | None) -> Line:
    if reason is None:
        return Line(verdict=Verdict.OK, about=about, told=_("{path} can be written").format(path=path))
    told = _("{path} cannot be written: {reason}").format(path=path, reason=reason.lower())
    cure = _("give that folder to the user that the kiosk runs as")
    return Line(verdict=Verdict.FAULT, about=about, told=told, cure=cure)


def staff_door(bolt: Bolt) -> Line:
    """Whether staff can open the door on the screen."""
    match bolt:
        case Bolt.PIN:
            return Line(verdict=Verdict.OK, about="staff", told=_("the PIN of the staff door is set"))
        case Bolt.NO_PIN:
            told, cure = _("no PIN is set: the staff door stays shut"), _("kiosk pin, as the kiosk's user")
            return Line(verdict=Verdict.NOTE, about="staff", told=told, cure=cure)
        case Bolt.DAMAGED:
            told = _("the PIN cannot be read: the staff door stays shut")
            cure = _("set it again with kiosk pin, as the kiosk's user")
            return Line(verdict=Verdict.FAULT, about="staff", told=told, cure=cure)


def override(file: Path) -> Iterator[Line]:
    """What staff have chosen on the screen, where they have: it overrides machine.yaml."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        return
    except (OSError, ValueError):
        told = _("{file} cannot be read").format(file=file)
        yield Line(verdict=Verdict.FAULT, about="override", told=told, cure=_("delete it, or mend it"))
        return
    said = ", ".join(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    told = _("{file} overrides machine.yaml: {said}").format(file=file, said=said or "–")
    yield Line(verdict=Verdict.OK, about="override", told=told)


def sound(found: Found, languages: Iterable[str], *, wanted: bool) -> Iterator[Line]:
    """Whether anything can be heard, and in which of the content's languages it can read aloud."""
    if not wanted:
        told = _("machine.yaml says {field}, so nothing is heard or read aloud").format(field="sound: false")
        yield Line(verdict=Verdict.OK, about="sound", told=told)
        return
    match found.player:
        case Lack.NO_CARD:
            told = _("there is no sound card that the kiosk may use, so nothing is heard or read aloud")
            cure = _("connect speakers, and give the kiosk's user the group audio; or machine.yaml: {field}")
            cure = cure.format(field="sound: false")
            yield Line(verdict=Verdict.NOTE, about="sound", told=told, cure=cure)
        case Lack.NO_PROGRAM:
            told = _("no program that plays sounds is installed, so nothing is heard or read aloud")
            yield Line(
                verdict=Verdict.NOTE,
                about="sound",
                told=told,
                cure=_("install {name}").format(name="alsa-utils"),
            )
        case Player() as player:
            told = _("played by {program}").format(program=player.command[0])
            yield Line(verdict=Verdict.OK, about="sound", told=told)
    yield _voice(found, tuple(languages))


def _voice(found: Found, languages: tuple[str, ...]) -> Line:
    if found.espeak is None:
        told = _("no voice is installed: “Read aloud” is not offered")
        return Line(
            verdict=Verdict.NOTE, about="voice", told=told, cure=_("install {name}").format(name="espeak-ng")
        )
    name = f"eSpeak NG {found.espeak.version}"
    silent = [language for language in languages if language not in found.espeak.voices]
    if silent:
        told = _("{name} has no voice for {languages}: pages in it are not read aloud")
        told = told.format(name=name, languages=listed(silent))
        cure = _("install what it needs for that language, or leave it out of the content")
        return Line(verdict=Verdict.NOTE, about="voice", told=told, cure=cure)
    if not languages:
        return Line(verdict=Verdict.OK, about="voice", told=name)
    told = _("{name} speaks {languages}").format(name=name, languages=listed(languages))
    return Line(verdict=Verdict.OK, about="voice", told=told)


def headset(unreadable: Iterable[str], *, known: bool) -> Line:
    """Whether it is noticed that somebody plugs a headset in."""
    if names := list(unreadable):
        told = _("the kiosk may not look at the headset socket ({names})").format(names=listed(names))
        cure = _("give the kiosk's user the group input, or let who needs the voice press a key")
        return Line(verdict=Verdict.NOTE, about="headset", told=told, cure=cure)
    if known:
        told = _("whoever plugs a headset in is read to")
        return Line(verdict=Verdict.OK, about="headset", told=told)
    told = _("no socket tells when a headset is plugged in: reading begins with a key, or by touch")
    return Line(verdict=Verdict.OK, about="headset", told=told)
