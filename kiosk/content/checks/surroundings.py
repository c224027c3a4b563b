"""What checks know beside the content itself."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeAlias

from kiosk.content.basics import Language
from kiosk.content.gallery import Gallery
from kiosk.content.types import Content
from kiosk.document import Finding
from kiosk.document.record import record
from kiosk.document.settling import Around
from kiosk.document.walking import Leaf
from kiosk.wording import Words


@record
class Surroundings:
    today: date
    words: Mapping[Language, Words]
    """The languages that the interface speaks."""
    gallery: Gallery
    leaves: tuple[Leaf, ...]
    """Everything in the content: gathered once for all checks."""
    texts: tuple[Leaf, ...]
    """Those of them that are texts, which may differ by language."""
    around: Around


Check: TypeAlias = Callable[[Content, Surroundings], Iterable[Finding]]
