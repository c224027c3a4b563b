"""Exactly what a telephone gets, and never more than a code holds."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.gifts import OF_A_LIST, ON_A_PAGE, Entry, Form, card, listed, short, written

VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\n{}\r\nEND:VCARD\r\n"

lines = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300), max_size=6)


def test_a_text_is_its_lines_without_those_that_are_empty() -> None:
    gift = written("Drug Development", "", "A master  of\ntwo years.", " ")
    assert gift.form is Form.TEXT
    assert gift.content == "Drug Development\nA master of two years."


def test_what_has_no_room_is_cut_at_a_word_and_what_follows_is_left_out() -> None:
    assert written("Title", "one two three four five six seven", "more", room=38).content == (
        "Title\none two three four five six…"
    )
    assert written("Title", "one two three four five six seven", room=12).content == "Title"


def test_a_title_alone_is_cut_where_it_is_too_long() -> None:
    assert written("été " * 20, room=20).content == "été été été…"
    assert written("x" * 30, room=12).content == "x" * 9 + "…"


def test_no_break_spaces_stay() -> None:
    assert written("Qui\u00a0?  25\u202fans").content == "Qui\u00a0? 25\u202fans"


@given(lines, st.integers(20, 400))
def test_a_text_always_fits(texts: list[str], room: int) -> None:
    assert len(written(*texts, room=room).content.encode()) <= room


def test_a_card_has_what_one_writes_calls_and_goes_to() -> None:
    gift = card("Biopark", address="Rue A; 8\n6041 Gosselies", phone="+32 71 00", email="a@b.be", note="9-17")
    assert gift.form is Form.CARD
    assert gift.content == VCARD.format(
        "N:Biopark;;;;\r\nFN:Biopark\r\nORG:Biopark\r\nADR;TYPE=WORK:;;Rue A\\; 8\\, 6041 Gosselies;;;;\r\n"
        "TEL;TYPE=WORK:+32 71 00\r\nEMAIL:a@b.be\r\nNOTE:9-17"
    )


def test_a_card_leaves_out_what_has_no_room() -> None:
    gift = card("Biopark", address="x" * 300, phone="+32 71 00", note="y" * 300)
    assert gift.content == VCARD.format(
        "N:Biopark;;;;\r\nFN:Biopark\r\nORG:Biopark\r\nTEL;TYPE=WORK:+32 71 00"
    )


@given(st.text(max_size=400), st.text(max_size=100))
def test_cards_always_fit(title: str, place: str) -> None:
    assert len(card(title, address=place, note=title).content.encode()) <= ON_A_PAGE


def test_a_list_names_each_address_once_under_its_titles() -> None:
    (gift,) = listed(
        "Campus",
        [
            Entry(title="Bioproduction", link="https://a.eu"),
            Entry(title="Academy", link="https://c.be"),
            Entry(title="Operator"),
            Entry(title="Digital", link="https://a.eu"),
        ],
    )
    assert gift.content == (
        "Campus\n• Bioproduction\n• Digital\nhttps://a.eu\n• Academy\nhttps://c.be\n• Operator"
    )


def test_nothing_on_the_list_is_no_code() -> None:
    assert listed("Campus", []) == ()


def test_a_list_that_is_too_long_for_one_code_goes_on_in_the_next() -> None:
    first, second = listed("Campus", [Entry(title=f"{n} " + "x" * 60, link="https://a.eu") for n in range(7)])
    assert first.content.splitlines()[0] == "Campus (1/2)"
    assert second.content.splitlines() == [
        "Campus (2/2)",
        *[f"• {n} " + "x" * 60 for n in (4, 5, 6)],
        "https://a.eu",
    ]
    assert first.content.splitlines()[-1] == "https://a.eu"


links = st.sampled_from(["", "https://a.eu", "https://example.org/" + "x" * 30])
entries = st.lists(st.builds(Entry, title=st.text(min_size=1, max_size=200), link=links), max_size=40)


@given(st.text(max_size=200), entries)
def test_every_code_of_a_list_fits_and_nothing_is_lost(title: str, some: list[Entry]) -> None:
    codes = [gift.content for gift in listed(title, some)]
    assert all(len(code.encode()) <= OF_A_LIST for code in codes)
    assert sum(line.startswith("•") for code in codes for line in code.split("\n")) == len(some)


def test_an_address_is_short_as_one_types_it() -> None:
    assert short("https://biotechcampus.eu/") == "biotechcampus.eu"
