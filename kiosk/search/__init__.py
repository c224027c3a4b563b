"""Finding things by typing: an index of words, what a query finds in it, and where that stands in a text.

Knows no content: texts come in, numbers come out. Nothing here is imported before somebody searches.
"""

from kiosk.search.finding import Hits, find
from kiosk.search.folding import fold
from kiosk.search.index import Field, Index, Told
from kiosk.search.marking import excerpt, has_mark, marked

__all__ = ["Field", "Hits", "Index", "Told", "excerpt", "find", "fold", "has_mark", "marked"]
