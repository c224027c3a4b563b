"""The rest of a long text: asked for by touch and by keys, kept as long as one stays."""

import pytest

from kiosk.content import Language, Loaded
from kiosk.document import replace
from kiosk.session import Ask
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.looking import check_offer

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
FIRST = {
    "fr": "Ceci se lit debout. " * 25,
    "nl": "Dit leest men staand. " * 25,
    "en": "This is read standing. " * 25,
}
REST = {"fr": "Ceci aussi.", "nl": "Dit ook.", "en": "This as well."}


@pytest.fixture
def wordy(loaded: Loaded) -> Loaded:
    """The first programme with more than a screen should hold."""
    assert loaded.content is not None
    body = {Language(code): f"{FIRST[code]}{REST[code] * 40}\n\n{REST[code]}" for code in FIRST}
    first, *others = loaded.content.programmes
    return replace(loaded, content=replace(loaded.content, programmes=(replace(first, body=body), *others)))


def open_first(visitor: Visitor, language: str) -> None:
    visitor.touch(Ask.START, language)
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, visitor.content.programmes[0].id)


def reads_on(visitor: Visitor) -> bool:
    """Whether the end of the text shows as well as its beginning."""
    code = str(visitor.state.language)
    body = next(text for text in visitor.texts() if text.startswith(FIRST[code].split(". ")[0]))
    return body.endswith(REST[code])


@SIZES
def test_a_long_text_shows_its_first_part_and_the_rest_when_asked(
    visitors: Visitors, wordy: Loaded, size: Size
) -> None:
    visitor = visitors(size, loaded=wordy)
    open_first(visitor, "nl")
    check_offer(visitor)
    assert not reads_on(visitor)
    visitor.touch(Ask.MORE)
    check_offer(visitor)
    assert reads_on(visitor)
    visitor.touch(Ask.MORE)
    assert not reads_on(visitor)


def test_another_language_keeps_it_open_and_coming_again_does_not(visitors: Visitors, wordy: Loaded) -> None:
    visitor = visitors(loaded=wordy)
    open_first(visitor, "nl")
    visitor.touch(Ask.MORE)
    visitor.speak("fr")
    assert reads_on(visitor)
    visitor.touch(Ask.BACK)
    visitor.touch(Ask.PROGRAMME, visitor.content.programmes[0].id)
    assert not reads_on(visitor)


def test_by_keys_the_button_keeps_the_focus_and_folds_again(visitors: Visitors, wordy: Loaded) -> None:
    visitor = visitors(loaded=wordy)
    open_first(visitor, "en")
    keyboard = Keyboard(visitor)
    keyboard.use(Ask.MORE)
    visitor.settle()
    assert reads_on(visitor)
    focused = keyboard.focused
    assert focused is not None
    assert focused.wish == (str(Ask.MORE), "")
    assert focused.name == visitor.loaded.wording[Language("en")].read_less
    keyboard.use(Ask.MORE)
    assert not reads_on(visitor)
