"""What a proof consists of."""

from kiosk.document import record


@record
class Picture:
    """One screen as it was drawn."""

    screen: str
    language: str
    size: str
    mode: str
    file: str


@record
class Finding:
    """Something a visitor would stumble over. `kind` is one of `kiosk.studio.audit.KINDS`."""

    screen: str
    language: str
    size: str
    mode: str
    kind: str
    item: str
    detail: str
    row: str
    """What says so: the clause of a standard, or a study."""


@record
class Proof:
    """What was drawn, what was found, and what could not be drawn."""

    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...]
    missing: tuple[Picture, ...] = ()
    measured: int = 0
    """How many screens were looked at, also those of which no picture was kept."""
