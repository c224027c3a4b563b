"""Grow a batch: what is to be grown can be grown."""

from collections.abc import Iterator

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, names
from kiosk.document.tongue import _

LEAST = 1
MOST = {"bacteria": 35, "animal": 5}
"""What a batch led by a good recipe comes to, a little rounded down: grams a litre, millions a millilitre."""


def wanted(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    reactor = content.stem.reactor
    if reactor is None:
        return
    for kind, most in MOST.items():
        amounts = reactor.cells(kind).wanted
        for level in names(amounts):
            amount = getattr(amounts, level)
            if not LEAST <= amount <= most:
                message = _("so many cells cannot be grown: {amount}").format(amount=f"{amount:g}")
                hint = _("write {least} to {most}").format(least=LEAST, most=most)
                path = ("stem", "reactor", kind, "wanted", level)
                spoils = ("stem", "reactor")
                yield Finding(path=path, code="range", message=message, hint=hint, spoils=spoils)
