"""Everything that is known to be read aloud is known ahead: words and texts, in every language."""

from kiosk.content import Content, Language
from kiosk.voice.phrases import phrases
from kiosk.voice.plain import plain
from kiosk.wording import read_plainly
from tests.session.conftest import content

__all__ = ["content"]


def test_all_words_and_texts_in_each_language_they_are_in(content: Content) -> None:
    wording = {Language(name): words for name, words in read_plainly().items()}
    found = phrases(content, wording)
    assert len(set(found)) == len(found)
    for language in content.languages:
        said = {one.text for one in found if one.language == language}
        assert plain(wording[language].still_there) in said
        assert {programme.title for programme in content.programmes} <= said
    assert not any("{" in one.text for one in found)
    assert "mdi6.flask" not in {one.text for one in found}
