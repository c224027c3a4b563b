"""Another language at any moment: one stays where one is."""

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.content import Language, Loaded
from kiosk.document import replace
from kiosk.session import Ask
from tests.visitors.controls import items
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.survey import spot


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_the_list_stays_where_it_is_when_the_language_changes(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, language="fr")
    visitor.touch(Ask.START, "fr")
    visitor.touch(Ask.PROGRAMMES)
    assert visitor.scroll(down=True)
    assert visitor.scroll(down=True)
    before = rows(visitor)
    for language in ("nl", "en", "fr"):
        visitor.speak(language)
        assert spot(visitor.state) == ("programmes", "", language, False)
        assert set(before) & set(rows(visitor)), f"in {language} none of {before} is in view"
    assert rows(visitor) == before


def test_a_page_stays_scrolled_as_far_as_its_length_allows(visitors: Visitors, loaded: Loaded) -> None:
    visitor = visitors(loaded=wordy(loaded), language="fr")
    visitor.touch(Ask.START, "fr")
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, visitor.content.programmes[0].id)
    visitor.touch(Ask.MORE)
    assert visitor.scroll(down=True)
    assert visitor.scroll(down=True)
    before = position(visitor)
    visitor.speak("nl")
    assert position(visitor) == pytest.approx(min(before, length(visitor)), abs=1)


def wordy(loaded: Loaded) -> Loaded:
    """The first programme much longer than the others, and longer in French than in Dutch."""
    assert loaded.content is not None
    first, *others = loaded.content.programmes
    body = {Language("fr"): "mot " * 900, Language("nl"): "woord " * 300, Language("en"): "word " * 300}
    programmes = (replace(first, body=body), *others)
    return replace(loaded, content=replace(loaded.content, programmes=programmes))


def rows(visitor: Visitor) -> list[str]:
    """The items whose rows are in view."""
    return [control.id for control in visitor.controls() if control.ask == Ask.PROGRAMME]


def position(visitor: Visitor) -> float:
    return float(view(visitor).property("contentY"))


def length(visitor: Visitor) -> float:
    return float(view(visitor).property("contentHeight")) - view(visitor).height()


def view(visitor: Visitor) -> QQuickItem:
    return next(item for item in items(visitor.window.contentItem()) if item.inherits("QQuickFlickable"))
