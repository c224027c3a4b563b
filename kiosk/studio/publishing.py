"""What stands beside the pictures: a report for programs and a page for people."""

import json
from datetime import datetime
from pathlib import Path

from msgspec import to_builtins

from kiosk.content import Loaded
from kiosk.host.writing import READABLE, write_whole
from kiosk.studio.contact_sheet import About, contact_sheet
from kiosk.studio.findings import Proof

REPORT, PAGE = "report.json", "index.html"


def withdraw(out: Path) -> None:
    """Take an earlier report and page away: what is there from now on is not finished.

    Raises:
        OSError: the folder cannot be made or written.
    """
    out.mkdir(parents=True, exist_ok=True)
    for name in (REPORT, PAGE):
        (out / name).unlink(missing_ok=True)


def publish(proof: Proof, loaded: Loaded, drawn: datetime, out: Path) -> None:
    """Write `report.json` and `index.html` beside the pictures, which were drawn just now.

    Raises:
        OSError: one of them cannot be written.
    """
    report = {
        "screens": len({picture.screen for picture in proof.pictures}),
        "measured": proof.measured,
        "pictures": [to_builtins(picture) for picture in proof.pictures],
        "findings": [to_builtins(finding) for finding in proof.findings],
    }
    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    write_whole(out / REPORT, text.encode(), READABLE)
    write_whole(out / PAGE, contact_sheet(proof, _about(loaded, drawn)).encode(), READABLE)


def _about(loaded: Loaded, drawn: datetime) -> About:
    file = loaded.file
    return About(
        file=file.name if file else "content.yaml",
        changed=datetime.fromtimestamp(file.stat().st_mtime) if file else None,  # noqa: DTZ006 - on the wall
        drawn=drawn,
        languages={code: words.own_name for code, words in loaded.wording.items()},
    )
