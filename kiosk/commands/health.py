"""What `kiosk doctor` concludes from what it has found."""

from collections.abc import Iterator
from enum import StrEnum
from math import hypot
from pathlib import Path
from typing import Any

from kiosk.commands.check import summary
from kiosk.content import Loaded
from kiosk.document import Severity, record, replace
from kiosk.document.tongue import _
from kiosk.machine import Screen
from kiosk.session import Bolt

SMALLEST_DIAGONAL = 21.5
"""Inches from which lengths in millimetres are kept (DESIGN, Show above, touch below)."""
FONT = "Atkinson Hyperlegible Next"

Graphics = dict[str, Any]
"""What `kiosk.studio.graphics` says."""


class Verdict(StrEnum):
    OK = "ok"
    NOTE = "note"
    """It works, but somebody should know."""
    FAULT = "fault"


@record
class Line:
    verdict: Verdict
    about: str
    told: str
    cure: str = ""


def no_graphics(reason: str) -> Line:
    cure = "start it where the kiosk runs, or name its screen in WAYLAND_DISPLAY or DISPLAY"
    return Line(verdict=Verdict.FAULT, about="graphics", told=reason, cure=cure)


def graphics_found(graphics: Graphics) -> Iterator[Line]:
    told = f"Qt {graphics['qt']}, PySide6 {graphics['pyside']}, on {graphics['platform']}"
    if graphics["api"] == "software":
        told = f"{told}, drawn by the processor"
        yield Line(
            verdict=Verdict.NOTE, about="graphics", told=told, cure="nothing to do where it moves smoothly"
        )
    else:
        yield Line(verdict=Verdict.OK, about="graphics", told=f"{told}, drawn by {graphics['api']}")
    if graphics["font"] == FONT:
        yield Line(verdict=Verdict.OK, about="fonts", told=FONT)
    else:
        told = f"{graphics['font']} instead of {FONT}"
        yield Line(verdict=Verdict.FAULT, about="fonts", told=told, cure="install the kiosk again")


def screen(configured: Screen | None, graphics: Graphics | None) -> Line:
    """How large the screen is, and who says so: a screen's own claim is often wrong, and never used."""
    pixels = f"{graphics['width']} × {graphics['height']} px, " if graphics else ""
    if configured is None:
        claimed = graphics and graphics["width_mm"] and f"{graphics['width_mm']} × {graphics['height_mm']}"
        guess = f"Qt guesses {claimed} mm" if claimed else "its size in mm is not known"
        told = f"{pixels}{guess}, machine.yaml is silent: what is touched takes a share of the screen"
        cure = "measure the panel; in machine.yaml: screen: {width_mm: …, height_mm: …}"
        return Line(verdict=Verdict.NOTE, about="screen", told=told, cure=cure)
    inches = hypot(configured.width_mm, configured.height_mm) / 25.4
    size = f"{configured.width_mm:g} × {configured.height_mm:g} mm ({inches:.1f} inch)"
    told = f"{pixels}{size}, says machine.yaml"
    if inches < SMALLEST_DIAGONAL:
        told = f"{told}: too small for sizes in mm, what is touched takes a share of the screen"
        cure = f"a lobby needs {SMALLEST_DIAGONAL} inch or more"
        return Line(verdict=Verdict.NOTE, about="screen", told=told, cure=cure)
    return Line(verdict=Verdict.OK, about="screen", told=told)


def content(loaded: Loaded) -> Line:
    from_file = replace(loaded, content=None) if loaded.last_good else loaded
    told = f"{loaded.file or 'content.yaml'}: {summary(from_file)}"
    return Line(
        verdict=_verdict(loaded), about="content", told=told, cure="kiosk check" if loaded.problems else ""
    )


def _verdict(loaded: Loaded) -> Verdict:
    has_error = any(problem.severity is Severity.ERROR for problem in loaded.problems)
    if loaded.content is None or loaded.last_good or has_error:
        return Verdict.FAULT
    return Verdict.NOTE if loaded.problems else Verdict.OK


def folder(about: str, path: Path, reason: str | None) -> Line:
    if reason is None:
        return Line(verdict=Verdict.OK, about=about, told=f"{path} can be written")
    told = f"{path} cannot be written: {reason.lower()}"
    cure = "give that folder to the user that the kiosk runs as"
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
