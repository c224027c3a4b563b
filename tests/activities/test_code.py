"""Crack the code: a gene is written, one letter is changed, a word is spelled."""

from itertools import product
from string import ascii_uppercase

import pytest
from hypothesis import given as whatever
from hypothesis import strategies as st

from kiosk.activities import Given
from kiosk.activities import code as rules
from kiosk.activities.code import CodeState, Step
from kiosk.activities.genetic_code import BASES, CODE, HALT, Change, read
from kiosk.content import Content, Level
from tests.activities.walking import Play

FILLED = "GAAGGGTGGCCC"


def at_start(content: Content, level: Level = Level.MIDDLE, seed: int = 1) -> Play:
    return Play(content, "code", Given(level=level, seed=seed))


def written(content: Content, letters: str) -> Play:
    play = at_start(content)
    for letter in letters:
        play.act("letter", letter)
    return play


def test_three_letters_make_a_bead(content: Content) -> None:
    play = at_start(content)
    assert read(rules.gene(play.state)) == "M"
    play.act("letter", "G").act("letter", "A")
    assert read(rules.gene(play.state)) == "M"
    play.act("letter", "A")
    assert read(rules.gene(play.state)) == "ME"
    play.act("erase")
    assert read(rules.gene(play.state)) == "M"


@pytest.mark.parametrize(("level", "letters"), [(Level.YOUNG, 9), (Level.MIDDLE, 12), (Level.OLD, 12)])
def test_the_strip_ends_with_a_stop_of_its_own(content: Content, level: Level, letters: int) -> None:
    play = at_start(content, level)
    for _ in range(letters):
        assert rules.pose(play.model, play.state) == "build"
        play.act("letter", "C")
    assert rules.pose(play.model, play.state) == "built"
    assert read(rules.gene(play.state)) == "M" + "P" * (letters // 3) + HALT
    assert play.offered == (("erase", ""), ("next", ""))


@whatever(seed=st.integers(0, 10_000), letters=st.text(BASES, max_size=11))
def test_the_gaps_are_filled_without_a_new_stop(seed: int, letters: str) -> None:
    state = CodeState(given=Given(level=Level.MIDDLE, seed=seed), level=Level.MIDDLE, letters=letters)
    filled = rules._filled(state)
    assert filled.letters.startswith(letters)
    assert rules.gaps(filled) == 0
    typed = [letters[first : first + 3] for first in range(0, len(letters) - 2, 3)]
    beads = "".join(CODE[codon] for codon in rules.gene(filled)[1 + len(typed) : -1])
    assert HALT not in beads


def test_a_letter_goes_through_the_three_others_and_only_one_is_changed(content: Content) -> None:
    play = written(content, FILLED).act("next")
    seen = []
    for _ in range(4):
        play.act("change", "1")
        seen.append(play.state.into)
    assert seen == ["T", "A", "C", "T"]
    play.act("change", "2")
    assert rules.changed_gene(play.state)[1] == "GCA"


def test_what_it_does_is_named(content: Content) -> None:
    play = written(content, FILLED).act("next")
    assert rules.pose(play.model, play.state) == "change"
    play.act("change", "1")
    assert rules.pose(play.model, play.state) == Change.NONSENSE
    assert read(rules.changed_gene(play.state)) == "M*"
    play.act("change", "3")
    assert rules.pose(play.model, play.state) == Change.MISSENSE
    play.act("change", "3")
    assert rules.pose(play.model, play.state) == Change.SILENT


def test_behind_a_stop_nothing_is_read_until_the_stop_is_lost(content: Content) -> None:
    play = written(content, "GAATAAGGGCCC").act("next")
    assert [act for act, _ in play.offered] == ["change"] * 6 + ["next"]
    play.act("change", "4")
    assert rules.pose(play.model, play.state) == Change.READTHROUGH
    assert read(rules.changed_gene(play.state)) == "MEKGP*"


@whatever(letters=st.text(BASES, min_size=12, max_size=12), strikes=st.lists(st.integers(0, 11), min_size=1))
def test_every_gene_has_letters_to_change_and_differs_in_one(letters: str, strikes: list[int]) -> None:
    given = Given(level=Level.OLD, seed=1)
    state = CodeState(given=given, level=Level.OLD, step=Step.CHANGE, letters=letters)
    places = rules.changeable(state)
    assert len(places) in {3, 6, 9, 12}
    for strike in strikes:
        state = rules._changed(state, places[strike % len(places)])
        before, after = "".join(rules.gene(state)), "".join(rules.changed_gene(state))
        assert sum(old != new for old, new in zip(before, after, strict=True)) == 1
        assert rules.effect(state) in set(Change)


def test_a_word_is_spelled_with_what_there_is(content: Content) -> None:
    play = written(content, FILLED).act("next").act("next")
    for letter in "JUMBO":
        play.act("spell", letter)
        assert (rules.pose(play.model, play.state) == "refused") == (letter in "JUBO")
    assert play.state.word == "M"
    play.act("erase")
    assert (play.state.word, play.state.refused) == ("", "")
    for letter in "PAPRIKAS":
        play.act("spell", letter)
    assert play.offered == (("erase", ""), ("next", "")), "no longer than eight"
    play.act("next")
    assert play.ended


def test_six_letters_have_no_amino_acid(content: Content) -> None:
    play = written(content, FILLED).act("next").act("next")
    refused = ""
    for letter in ascii_uppercase:
        play.act("spell", letter)
        refused += play.state.refused
        if play.state.word:
            play.act("erase")
    assert refused == "BJOUXZ"


@pytest.mark.parametrize("level", list(Level))
def test_all_that_can_be_shown_has_words_in_every_language(content: Content, level: Level) -> None:
    model = content.stem.code
    assert model is not None
    assert {acid.letter for acid in model.amino_acids} == set(CODE.values()) - {HALT}
    for effect, language in product(Change, content.languages):
        text = getattr(model, effect).text.at(level)
        assert text[language].count(".") <= 1, "one sentence"
