"""The genetic code, compared with the table that biologists use, and all that one changed letter can do."""

from collections import Counter
from itertools import product

from Bio.Seq import Seq

from kiosk.activities.genetic_code import (
    AMINO_ACIDS,
    BASES,
    CODE,
    HALT,
    START,
    STOP,
    Change,
    Nature,
    change,
    codons,
    nature,
    partner,
    read,
    transcribed,
    written,
)
from kiosk.content.stem import code as names

ALL = ["".join(codon) for codon in product(BASES, repeat=3)]
NEIGHBOURS = [
    (before, before[:place] + letter + before[place + 1 :])
    for before in ALL
    for place, letter in product(range(3), BASES)
    if letter != before[place]
]


def test_each_of_the_64_codons_gives_what_biopython_says() -> None:
    assert sorted(CODE) == ALL
    assert len(ALL) == 64
    for codon, letter in CODE.items():
        assert str(Seq(codon).translate(table=1)) == letter
        assert str(Seq(codon).complement()) == partner(codon)
        assert str(Seq(codon).transcribe()) == transcribed(codon)


def test_there_are_twenty_amino_acids_one_start_and_three_stops() -> None:
    assert AMINO_ACIDS == names.AMINO_ACIDS
    assert len(AMINO_ACIDS) == 20
    assert CODE[START] == "M"
    assert sorted(codon for codon, letter in CODE.items() if letter == HALT) == ["TAA", "TAG", "TGA"]
    assert CODE[STOP] == HALT


def test_all_changes_of_one_letter_are_of_four_kinds() -> None:
    assert len(NEIGHBOURS) == 576
    for before, after in NEIGHBOURS:
        old, new = CODE[before], CODE[after]
        match change(before, after):
            case Change.SILENT:
                assert old == new
            case Change.MISSENSE:
                assert old != new
                assert HALT not in (old, new)
            case Change.NONSENSE:
                assert old != HALT
                assert new == HALT
            case Change.READTHROUGH:
                assert old == HALT
                assert new != HALT
    counted = Counter(change(*pair) for pair in NEIGHBOURS)
    assert counted == {
        Change.SILENT: 138,
        Change.MISSENSE: 392,
        Change.NONSENSE: 23,
        Change.READTHROUGH: 23,
    }


def test_well_known_changes() -> None:
    assert change("GAG", "GTG") is Change.MISSENSE, "sickle cell disease"
    assert change("TAC", "TAA") is Change.NONSENSE
    assert change("CTT", "CTC") is Change.SILENT
    assert change("TAG", "CAG") is Change.READTHROUGH


def test_a_strand_is_read_in_threes_up_to_its_stop() -> None:
    assert codons("ATGGCTTAAGG") == ("ATG", "GCT", "TAA")
    assert read(("ATG", "GCT", "TAA", "GGG")) == "MA*"
    assert read(("ATG", "GCT")) == "MA"
    assert read(()) == ""


def test_every_amino_acid_can_be_written_and_has_a_nature() -> None:
    assert all(CODE[written(letter)] == letter for letter in AMINO_ACIDS)
    counted = Counter(nature(letter) for letter in AMINO_ACIDS + HALT)
    assert counted == {
        Nature.SHY: 9,
        Nature.FOND: 6,
        Nature.POSITIVE: 3,
        Nature.NEGATIVE: 2,
        Nature.STOP: 1,
    }
