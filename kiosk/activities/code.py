"""From DNA to protein: a gene is written letter by letter, one letter is changed, a word is spelled."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import product
from random import Random
from string import ascii_uppercase

from kiosk.activities.genetic_code import (
    AMINO_ACIDS,
    BASES,
    CODE,
    HALT,
    START,
    STOP,
    Change,
    change,
    codons,
    read,
)
from kiosk.activities.rules import Act, Acted, Given, Happening, Levelled, Rules, Task
from kiosk.activities.tasks import chance, drawn, shuffled
from kiosk.content import Code, Level, Text
from kiosk.document import record, replace

LONGEST_WORD = 8

_WORDS = {Level.YOUNG: 3, Level.MIDDLE: 4, Level.OLD: 4}
"""Codons to write, between start and stop."""


IN_A_GENE = (Change.SILENT, Change.MISSENSE, Change.NONSENSE)
"""What a changed letter can do before the end of a gene."""


class Step(StrEnum):
    BUILD = "build"
    CHANGE = "change"
    SPELL = "spell"
    END = "end"


@record
class CodeState:
    given: Given
    level: Level
    step: Step = Step.BUILD
    letters: str = ""
    """What was written after the start."""
    place: int | None = None
    """Which of these letters is changed."""
    into: str = ""
    """The letter that stands there instead."""
    word: str = ""
    """What was spelled with amino acids."""
    refused: str = ""
    """The letter struck last, where no amino acid has it."""


def start(_code: Code, given: Given) -> CodeState:
    return CodeState(given=given, level=given.level)


def advance(_code: Code, state: CodeState, happening: Happening) -> CodeState:
    match happening:
        case Levelled(level=level):
            return replace(state, level=level)
        case Acted(act="letter", id=letter):
            return replace(state, letters=state.letters + letter)
        case Acted(act="fill"):
            return _filled(state)
        case Acted(act="change", id=number):
            return _changed(state, int(number) - 1)
        case Acted(act="spell", id=letter):
            return _spelled(state, letter)
        case Acted(act="erase") if state.step is Step.BUILD:
            return replace(state, letters=state.letters[:-1])
        case Acted(act="erase"):
            return replace(state, word=state.word[:-1], refused="")
        case Acted(act="next"):
            steps = tuple(Step)
            return replace(state, step=steps[steps.index(state.step) + 1], refused="")
        case _:
            return state


def offered(_code: Code, state: CodeState) -> Iterator[Act]:
    match state.step:
        case Step.BUILD:
            if gaps(state):
                yield from (("letter", letter) for letter in BASES)
            if state.letters:
                yield "erase", ""
            yield ("fill", "") if gaps(state) else ("next", "")
        case Step.CHANGE:
            yield from (("change", str(place + 1)) for place in changeable(state))
            yield "next", ""
        case Step.SPELL:
            if len(state.word) < LONGEST_WORD:
                yield from (("spell", letter) for letter in ascii_uppercase)
            if state.word:
                yield "erase", ""
            yield "next", ""
        case Step.END:
            return


def utterances(code: Code, state: CodeState) -> Iterator[Text]:
    match state.step:
        case Step.BUILD:
            yield code.build.at(state.level)
        case Step.CHANGE:
            yield code.change
            if state.place is not None:
                yield getattr(code, effect(state)).text.at(state.level)
        case Step.SPELL:
            yield code.spell
        case Step.END:
            return


def ended(_code: Code, state: CodeState) -> bool:
    return state.step is Step.END


def pose(_code: Code, state: CodeState) -> str:
    match state.step:
        case Step.BUILD if not gaps(state):
            return "built"
        case Step.CHANGE if state.place is not None:
            return effect(state)
        case Step.SPELL if state.refused:
            return "refused"
        case step:
            return step


def levels(_code: Code, state: CodeState) -> bool:
    return state.step is Step.BUILD and not state.letters


def gaps(state: CodeState) -> int:
    """How many letters are still to be written."""
    return 3 * _WORDS[state.level] - len(state.letters)


def gene(state: CodeState) -> tuple[str, ...]:
    """The codons as they were written, from start to stop; the last ones only when all letters are there."""
    return codons(START + state.letters + ("" if gaps(state) else STOP))


def changed_gene(state: CodeState) -> tuple[str, ...]:
    """The codons with the changed letter."""
    if state.place is None:
        return gene(state)
    return gene(replace(state, letters=_swapped(state.letters, state.place, state.into)))


def changeable(state: CodeState) -> range:
    """The places of the letters that can be changed: what stands after a stop is not read."""
    chain = read(gene(state))
    return range(min(len(state.letters), 3 * (len(chain) - 1)))


def changed_codon(state: CodeState) -> int:
    """The number of the codon with the changed letter, counted from the start at 0."""
    assert state.place is not None  # noqa: S101 - the callers have looked
    return 1 + state.place // 3


def effect(state: CodeState) -> str:
    """What the changed letter does."""
    number = changed_codon(state)
    return change(gene(state)[number], changed_gene(state)[number])


def challenge(code: Code, given: Given) -> Task:
    """A word of three letters in which one has changed: what does that do?"""
    wanted = chance(given, "effect").choice(IN_A_GENE)
    about = drawn([pair for pair in _pairs() if change(*pair) is wanted], given)
    shown = shuffled(IN_A_GENE, given)
    return Task(
        about=about,
        options=tuple(getattr(code, one).text.at(given.level) for one in shown),
        right=(shown.index(wanted),),
        tells=(getattr(code, wanted).name,),
    )


def _pairs() -> Iterator[tuple[str, str]]:
    """Each codon that stands for an amino acid, with each that differs from it in one letter."""
    for before in (codon for codon in CODE if CODE[codon] != HALT):
        for place, base in product(range(3), BASES):
            if (after := _swapped(before, place, base)) != before:
                yield before, after


def _filled(state: CodeState) -> CodeState:
    """The gaps written at random, without a stop."""
    chance = Random(f"{state.given.seed} {state.letters}")  # noqa: S311 - nobody gains by guessing it
    letters = state.letters
    while gaps(replace(state, letters=letters)):
        begun = letters[len(letters) - len(letters) % 3 :]
        letters += chance.choice([one for one in BASES if HALT not in read(codons(begun + one))])
    return replace(state, letters=letters)


def _changed(state: CodeState, place: int) -> CodeState:
    """The next of the three other letters stands there; what was changed before is as it was."""
    written = state.letters[place]
    now = state.into if state.place == place else written
    others = [letter for letter in BASES if letter != written]
    later = [letter for letter in others if letter > now]
    return replace(state, place=place, into=(later or others)[0])


def _spelled(state: CodeState, letter: str) -> CodeState:
    if letter not in AMINO_ACIDS:
        return replace(state, refused=letter)
    return replace(state, word=state.word + letter, refused="")


def _swapped(letters: str, place: int, into: str) -> str:
    return letters[:place] + into + letters[place + 1 :]


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    levels=levels,
    challenge=challenge,
    repeats=frozenset({"letter", "change", "spell", "erase"}),
)
