"""A reactor of which only the rules matter."""

from kiosk.content import ByLevel, Reactor, Seen
from kiosk.content.stem.reactor import Cells, Lessons, Wanted


def tank(seen: Seen) -> Reactor:
    nothing = ByLevel(young="", middle="", old="")
    cells = Cells(title="", line="", hint=nothing, wanted=Wanted(young=1, middle=1, old=1))
    return Reactor(
        title="Tank",
        line="Warm it",
        instruction="Warm it up.",
        seen=seen,
        bacteria=cells,
        animal=cells,
        lessons=Lessons(air=nothing, food=nothing, warmth=nothing, waste=nothing),
        simplified="",
    )
