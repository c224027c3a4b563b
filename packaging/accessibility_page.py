"""Writes docs/ACCESSIBILITY.md: what standards ask, where the kiosk stands, which test holds it there."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from math import hypot
from pathlib import Path

import yaml

from kiosk.document import record
from kiosk.machine import Machine, Screen
from kiosk.session import Comfort
from kiosk.ui.layout import HIGHEST_REACH, LOW_REACH, SEEN_FROM, lay_out

CHECKOUT = Path(__file__).resolve().parent.parent
PAGE = CHECKOUT / "docs" / "ACCESSIBILITY.md"
DATA = Path(__file__).with_name("accessibility.yaml")

INCHES = (21.5, 24, 27, 32, 43, 49, 55)
PIXELS = (1080, 1920)
DOCK = 75 / 540
"""Height of the dock, as a share of the short side: `dock` in Theme."""
LOWEST = 380
"""mm above the floor that nothing to touch may be lower than (EN 301 549, 8.3.2)."""

HEAD = f"""# Accessibility

For whoever has to answer for it: what EN 301 549 V3.2.1 asks of a terminal that is closed to a visitor's
own aids, with WCAG 2.2 A and AA, Section 508 and studies of kiosks; where this kiosk stands; and the
test that fails if it no longer does. In the form of a VPAT. It is written by
`python packaging/accessibility_page.py` from `packaging/accessibility.yaml`; a test of the gate holds
that each test named here exists.

The kiosk is made to be used from {SEEN_FROM} mm, an arm's length. What helps, one touch away on every
screen under **Comfort**, until the end of the visit: letters 1.5 and 2 times as large, high contrast,
dark, all within low reach, no motion, more time, every screen read aloud. Without touch: any keypad or
keyboard, which is spoken to, see Keys and Sound in [OPERATIONS.md](OPERATIONS.md). Screen readers find
everything over AT-SPI where a session bus runs.

No test stands in for people: the check list at the end is for whoever installs it, and visitors who are
asked come first.
"""

HEIGHTS = f"""## How high to hang it

Lower edge of the visible area above the floor, for panels of 16:9, so that all that is touched is at
most {HIGHEST_REACH} mm high (EN 301 549, 8.3.2), and {LOW_REACH} mm with lower reach (ISO 21542), and
nothing is lower than {LOWEST} mm. Reckoned by the rules with which the kiosk lays out its screen:
`kiosk/ui/layout.py`. The last column is where Back, Home, languages and Comfort are when it hangs as
high as it may; best is 900 to 1100 mm.

| Panel | Visible height | Lower edge | Middle of the dock then |
|---|---|---|---|
"""

CHECKS = """## Check list for whoever installs it

To be signed for each kiosk and kept with its machine.yaml: place, date, name.
"""


class Standing(StrEnum):
    MET = "met"
    PARTLY = "partly"
    SITE = "site"
    NONE = "none"


TOLD = {
    Standing.MET: "Met",
    Standing.PARTLY: "Partly met",
    Standing.SITE: "Not software",
    Standing.NONE: "Nothing here to meet",
}


@record
class Row:
    row: str
    clause: str
    asks: str
    standing: Standing
    how: str
    tests: tuple[str, ...] = ()
    """`file.test`, the file below tests/ and without its ending."""


def chapters() -> Iterator[tuple[str, tuple[Row, ...]]]:
    for chapter in yaml.safe_load(DATA.read_text("utf-8"))["chapters"]:
        yield chapter["title"], tuple(_row(**row) for row in chapter["rows"])


def _row(*, row: str, clause: str, asks: str, how: str, tests: tuple[str, ...] = (), **rest: str) -> Row:
    standing = Standing(rest["is"])
    return Row(row=row, clause=clause, asks=asks, standing=standing, how=how, tests=tuple(tests))


def page() -> str:
    parts = [HEAD, _summary(), *_tables(), HEIGHTS + "\n".join(_heights()) + "\n", CHECKS, *_checks()]
    return "\n".join(parts)


def _summary() -> str:
    standings = [row.standing for _, rows in chapters() for row in rows]
    counts = (f"{TOLD[one].lower()}: {standings.count(one)}" for one in Standing)
    return f"Of {len(standings)} rows, {', '.join(counts)}.\n"


def _tables() -> Iterator[str]:
    for title, rows in chapters():
        lines = [
            f"## {title}\n",
            "| Row | Clause | What it asks | | How, and by which test |",
            "|---|---|---|---|---|",
        ]
        yield "\n".join([*lines, *map(_line, rows), ""])


def _line(row: Row) -> str:
    tests = "".join(f"<br>`{name}`" for name in row.tests)
    return f"| {row.row} | {row.clause} | {row.asks} | {TOLD[row.standing]} | {row.how}{tests} |"


def _heights() -> Iterator[str]:
    for upright in (True, False):
        for inches in INCHES:
            screen = panel(inches, upright=upright)
            highest = highest_edge(screen)
            dock = highest + DOCK * min(screen.width_mm, screen.height_mm) / 2
            name = f"{inches:g} inch, {'upright' if upright else 'lying'}"
            yield f"| {name} | {screen.height_mm:.0f} mm | {LOWEST} to {highest} mm | {dock:.0f} mm |"


def panel(inches: float, *, upright: bool) -> Screen:
    short, long = (side * inches * 25.4 / hypot(9, 16) for side in (9, 16))
    return Screen(width_mm=short, height_mm=long) if upright else Screen(width_mm=long, height_mm=short)


def highest_edge(screen: Screen) -> int:
    """The highest lower edge, in mm, from which all that is touched is within reach, and within low reach."""
    return max(edge for edge in range(LOWEST, HIGHEST_REACH) if fits(screen, edge))


def fits(screen: Screen, edge: int) -> bool:
    return (
        touched_to(screen, edge, Comfort()) <= HIGHEST_REACH + 1
        and touched_to(screen, edge, Comfort(low=True)) <= LOW_REACH + 1
    )


def touched_to(screen: Screen, edge: int, comfort: Comfort) -> float:
    """Up to how many mm above the floor something is touched."""
    width, height = PIXELS if screen.height_mm > screen.width_mm else PIXELS[::-1]
    layout = lay_out(width, height, Machine(screen=screen, lower_edge_mm=edge), comfort)
    shown_only = layout.stage if layout.portrait else layout.reach
    return edge + (height - shown_only) / layout.per_mm


def _checks() -> Iterator[str]:
    for check in yaml.safe_load(DATA.read_text("utf-8"))["checks"]:
        yield f"**{check['title']}**\n"
        yield "".join(f"- [ ] {point}\n" for point in check["points"])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE.relative_to(CHECKOUT)} is written\n")
