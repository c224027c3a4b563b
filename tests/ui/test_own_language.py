"""What the kiosk speaks until a visitor chooses."""

import pytest

from kiosk.content import Loaded, own_language
from kiosk.document import replace


@pytest.mark.parametrize(
    ("wanted", "machine", "site", "spoken"),
    [
        (None, None, None, "fr"),
        (None, None, "nucleus", "nl"),
        (None, "en", "nucleus", "en"),
        ("fr", "en", "nucleus", "fr"),
        ("xx", "en", "nucleus", "en"),
        (None, "xx", "nucleus", "nl"),
    ],
)
def test_the_command_line_then_the_machine_then_the_site(
    loaded: Loaded, wanted: str | None, machine: str | None, site: str | None, spoken: str
) -> None:
    on = replace(loaded, machine=replace(loaded.machine, language=machine, site=site))
    assert own_language(on, wanted) == spoken


@pytest.mark.parametrize(
    ("wanted", "machine", "spoken"),
    [(None, None, "en"), (None, "nl", "nl"), ("de", "nl", "de"), ("xx", None, "en")],
)
def test_without_content_it_speaks_what_it_has_words_for(
    loaded: Loaded, wanted: str | None, machine: str | None, spoken: str
) -> None:
    on = replace(loaded, content=None, machine=replace(loaded.machine, language=machine))
    assert own_language(on, wanted) == spoken
