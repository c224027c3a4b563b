"""The scale journey, down to the atom and up again at 1080 × 1920: `python -m tests.bench.scaling FILE`.

Tells the time that 95 of 100 frames of its zooms do not exceed, in seconds, as JSON.
"""

import json
import os
import sys
from datetime import datetime
from pathlib import Path

from kiosk.app import application
from kiosk.content import examine, find_sources
from kiosk.host import assets_folder
from kiosk.session import Ask
from kiosk.ui import Kiosk, ManualClock
from tests.bench.frames import FrameMeter, p95

ZOOM = 0.25
"""Seconds that a zoom takes."""

LEAST_FRAMES = 100


def main(content_file: str) -> None:
    now = datetime.now()  # noqa: DTZ005 - on the wall
    loaded = examine(find_sources(Path(content_file), None), now.date()).wait(60)
    application()
    clock = ManualClock()
    kiosk = Kiosk(loaded, clock=clock, assets=assets_folder())
    kiosk.window.show()
    meter = FrameMeter(kiosk.window)

    def ask(ask: Ask, id_: str = "") -> None:
        clock.move(1)
        kiosk.conductor.tick()
        kiosk.conductor.session.ask(ask, id_)
        meter.run(ZOOM)

    for one, id_ in ((Ask.START, "en"), (Ask.STEM, ""), (Ask.ACTIVITY, "scale"), (Ask.ACT, "away")):
        ask(one, id_)
    meter.seconds.clear()
    things = len(loaded.content.stem.scale.things) if loaded.content and loaded.content.stem.scale else 0
    for way in ("smaller", "larger"):
        for _ in range(things - 1):
            ask(Ask.ACT, f"thing:{way}")
    if len(meter.seconds) < LEAST_FRAMES:
        raise ValueError(len(meter.seconds))
    sys.stdout.write(json.dumps({"p95": p95(meter.seconds), "frames": len(meter.seconds)}))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to take down


if __name__ == "__main__":
    main(sys.argv[1])
