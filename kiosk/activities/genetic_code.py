"""The standard genetic code: three letters of DNA stand for one amino acid, or for stop."""

from enum import StrEnum
from itertools import product

BASES = "ACGT"

START, STOP = "ATG", "TAA"

HALT = "*"
"""What a codon gives that ends the chain."""

CODE = dict(
    zip(
        map("".join, product("TCAG", repeat=3)),
        "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG",
        strict=True,
    )
)
"""The amino acid of each codon of the coding strand, by its letter (NCBI translation table 1)."""

AMINO_ACIDS = "".join(sorted(set(CODE.values()) - {HALT}))

_PARTNERS = str.maketrans("ACGT", "TGCA")


class Change(StrEnum):
    """What one changed letter does to what its codon stands for."""

    SILENT = "silent"
    MISSENSE = "missense"
    NONSENSE = "nonsense"
    READTHROUGH = "readthrough"


class Nature(StrEnum):
    """How an amino acid takes to water, with its side chain at pH 7."""

    SHY = "shy"
    FOND = "fond"
    POSITIVE = "positive"
    NEGATIVE = "negative"
    STOP = "stop"


_NATURES = {
    Nature.FOND: "STNQYC",
    Nature.POSITIVE: "KRH",
    Nature.NEGATIVE: "DE",
    Nature.STOP: HALT,
}


def partner(dna: str) -> str:
    """The letters that lie opposite, in the same direction of reading on screen."""
    return dna.translate(_PARTNERS)


def transcribed(dna: str) -> str:
    """The mRNA that is made along the opposite strand: as the coding strand, with U for T."""
    return dna.replace("T", "U")


def codons(dna: str) -> tuple[str, ...]:
    """The whole words of three letters; letters that are left over make none."""
    return tuple(dna[first : first + 3] for first in range(0, len(dna) - 2, 3))


def read(words: tuple[str, ...]) -> str:
    """What is made of these codons, up to the first stop and with it."""
    chain = "".join(CODE[word] for word in words)
    return chain if HALT not in chain else chain[: chain.index(HALT) + 1]


def change(before: str, after: str) -> Change:
    """What it does when the one codon becomes the other."""
    match CODE[before], CODE[after]:
        case old, new if old == new:
            return Change.SILENT
        case _, "*":
            return Change.NONSENSE
        case "*", _:
            return Change.READTHROUGH
        case _:
            return Change.MISSENSE


def written(amino_acid: str) -> str:
    """One codon that stands for it; most have several."""
    return next(codon for codon, letter in CODE.items() if letter == amino_acid)


def nature(amino_acid: str) -> Nature:
    return next((one for one, letters in _NATURES.items() if amino_acid in letters), Nature.SHY)
