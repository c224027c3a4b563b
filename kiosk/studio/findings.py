"""What a proof consists of."""

from kiosk.document import record


@record
class Picture:
    """One screen as it was drawn."""

    screen: str
    language: str
    size: str
    file: str


@record
class Finding:
    """Something a visitor would stumble over."""

    screen: str
    language: str
    size: str
    mode: str
    kind: str
    item: str
    detail: str


@record
class Proof:
    """What was drawn, and what was found."""

    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...]
