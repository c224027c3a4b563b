"""What Crack the code shows: the strip of DNA, mRNA and beads, the keys, and what is said of them."""

from collections.abc import Iterator
from string import ascii_uppercase

from kiosk.activities import Act, Task
from kiosk.activities import code as rules
from kiosk.activities import genetic_code as genetics
from kiosk.activities.code import CodeState, Step
from kiosk.activities.genetic_code import HALT, Nature
from kiosk.content import Code, Colour
from kiosk.document import record, replace
from kiosk.session.playing import spelled
from kiosk.ui.activities.answers import Told
from kiosk.ui.speaker import Speaker

_BEADS = {
    Nature.SHY: (6, Colour.SAND),
    Nature.FOND: (0, Colour.SKY),
    Nature.POSITIVE: (4, Colour.MINT),
    Nature.NEGATIVE: (5, Colour.CORAL),
    Nature.STOP: (8, Colour.LILAC),
}
"""The sides of a bead, none where it is round, and its colour."""

_BASES = {"A": Colour.MINT, "C": Colour.SKY, "G": Colour.SAND, "T": Colour.CORAL}

_COLUMNS = {Step.BUILD: 4, Step.CHANGE: 6, Step.SPELL: 7, Step.END: 1}


@record
class BlockRow:
    """Three letters of DNA, those that lie opposite, their mRNA, and the bead that it makes."""

    number: str
    dna: str
    opposite: str
    rna: str
    letter: str = ""
    """On the bead: of the amino acid, or the word for stop; empty while there is none."""
    sides: int = 0
    colour: str = Colour.SAND
    linked: bool = False
    """Whether another bead hangs on it."""
    unread: bool = False
    """Whether it stands behind a stop."""
    changed: int = -1
    """Which of the letters is changed."""
    open: int = -1
    """Which of the letters is to be written next."""


@record
class LetterRow:
    """A key: its act, what stands on it, its spoken name."""

    key: str
    label: str
    name: str
    colour: str
    """Of its ground, empty where no amino acid has it."""
    span: int
    """How many columns it takes."""
    row: int
    column: int
    usable: bool


@record
class CodeView:
    """What is empty does not show."""

    step: str = ""
    counter: str = ""
    headline: str = ""
    guide: str = ""
    remark: str = ""
    reason: str = ""
    onward: str = ""
    columns: int = 1
    grouped: bool = False
    """Whether the keys stand in threes."""
    dna: str = ""
    rna: str = ""
    blocks: tuple[BlockRow, ...] = ()
    keys: tuple[LetterRow, ...] = ()


def view(speak: Speaker, code: Code, state: CodeState) -> CodeView:
    """What it shows."""
    number = list(Step).index(state.step) + 1
    shown = CodeView(
        step=state.step,
        counter=speak.title(code.title) + (f" · {number}/3" if state.step is not Step.END else ""),
        columns=_COLUMNS[state.step],
        grouped=state.step is Step.CHANGE,
        dna=speak.words.code_dna,
        rna=speak.words.code_rna,
        keys=tuple(_keys(speak, code, state)),
    )
    match state.step:
        case Step.BUILD:
            return _build(speak, code, state, shown)
        case Step.CHANGE:
            return _change(speak, code, state, shown)
        case Step.SPELL:
            return _spell(speak, code, state, shown)
        case Step.END:
            blocks = _word(speak, state.word) or _gene(speak, state)
            return replace(shown, headline=speak.words.code_end, blocks=blocks)


def told(speak: Speaker, code: Code, task: Task) -> Told:
    """A word in which a letter has changed, as the task of a team."""
    meanings = "\n".join(_meaning(speak, code, codon) for codon in task.about)
    reason = f"{speak(task.tells[0])}\n{meanings}"
    return Told(headline=speak.words.code_effect, line=meanings, reason=reason)


def _build(speak: Speaker, code: Code, state: CodeState, shown: CodeView) -> CodeView:
    words, gaps = speak.words, rules.gaps(state)
    chain = genetics.read(rules.gene(state))
    early = HALT in chain and (gaps or len(chain) < len(rules.gene(state)))
    meaning = _meaning(speak, code, rules.gene(state)[len(chain) - 1])
    begun = f" · {words.code_start}" if len(chain) == 1 else ""
    return replace(
        shown,
        headline=words.code_build if gaps else words.code_built,
        guide=speak(code.instruction) if gaps else "",
        remark=words.code_unread if early else meaning + begun,
        reason=speak(code.build.at(state.level)),
        onward="" if gaps else words.code_to_change,
        blocks=_gene(speak, state),
    )


def _change(speak: Speaker, code: Code, state: CodeState, shown: CodeView) -> CodeView:
    shown = replace(shown, onward=speak.words.code_to_spell, blocks=_gene(speak, state))
    if state.place is None:
        return replace(shown, headline=speak.words.code_change, guide=speak(code.change))
    number, effect = rules.changed_codon(state), getattr(code, rules.effect(state))
    before, after = rules.gene(state)[number], rules.changed_gene(state)[number]
    return replace(
        shown,
        headline=speak.title(effect.name),
        remark=f"{_meaning(speak, code, before)}\n{_meaning(speak, code, after)}",
        reason=speak(effect.text.at(state.level)),
    )


def _spell(speak: Speaker, code: Code, state: CodeState, shown: CodeView) -> CodeView:
    words = speak.words
    remark = words.code_no_letter.format(letter=state.refused) if state.refused else ""
    last = state.word[-1:]
    return replace(
        shown,
        headline=words.code_spell,
        guide="" if remark or last else speak(code.spell),
        remark=remark or (_meaning(speak, code, genetics.written(last)) if last else ""),
        onward=words.code_finish,
        blocks=(*_word(speak, state.word), *_gap(state.word)),
    )


def _meaning(speak: Speaker, code: Code, codon: str) -> str:
    """The mRNA of a codon and what it stands for: GCU → Alanine (Ala)."""
    letter, rna = genetics.CODE[codon], genetics.transcribed(codon)
    if letter == HALT:
        return f"{rna} → {speak.words.code_stop}"
    acid = next(one for one in code.amino_acids if one.letter == letter)
    return f"{rna} → {speak(acid.name)} ({acid.short}, {letter})"


def _gene(speak: Speaker, state: CodeState) -> tuple[BlockRow, ...]:
    """The strip as it stands, with gaps where letters are still to be written, and with what was changed."""
    gaps = rules.gaps(state)
    strand = "".join(rules.changed_gene(state)) if not gaps else genetics.START + state.letters
    chain = genetics.read(genetics.codons(strand))
    count = len(state.letters) + gaps
    whole = strand if not gaps else strand + " " * gaps + genetics.STOP
    rows = []
    for number in range(2 + count // 3):
        dna = whole[3 * number : 3 * number + 3]
        row = _block(speak, number, dna, chain[number : number + 1])
        behind = HALT in chain and number >= len(chain)
        place = None if state.place is None else 3 + state.place
        rows.append(
            replace(
                row,
                linked=number + 1 < len(chain),
                unread=behind,
                changed=_within(place, number),
                open=_within(len(strand) if gaps else None, number),
            )
        )
    return tuple(rows)


def _word(speak: Speaker, word: str) -> tuple[BlockRow, ...]:
    """The word in amino acids, with one way of writing it in DNA."""
    rows = (_block(speak, number, genetics.written(one), one) for number, one in enumerate(word))
    return tuple(replace(row, linked=number + 1 < len(word)) for number, row in enumerate(rows))


def _gap(word: str) -> Iterator[BlockRow]:
    """Where the next letter goes."""
    if len(word) < rules.LONGEST_WORD:
        yield BlockRow(number=str(len(word)), dna="", opposite="", rna="")


def _block(speak: Speaker, number: int, dna: str, letter: str) -> BlockRow:
    row = BlockRow(number=str(number), dna=dna, opposite=genetics.partner(dna), rna=genetics.transcribed(dna))
    if not letter:
        return row
    sides, colour = _BEADS[genetics.nature(letter)]
    return replace(
        row,
        letter=speak.words.code_stop if letter == HALT else letter,
        sides=sides,
        colour=colour,
    )


def _within(place: int | None, number: int) -> int:
    """Where a place of the strand lies in a codon; -1 where it does not."""
    return place % 3 if place is not None and place // 3 == number else -1


def _keys(speak: Speaker, code: Code, state: CodeState) -> Iterator[LetterRow]:
    """All keys of the step, those that can be used now and the others, in rows."""
    possible, columns, place = frozenset(rules.offered(code, state)), _COLUMNS[state.step], 0
    for act in _acts(state):
        label, name, colour = _key(speak, state, act)
        yield LetterRow(
            key=spelled(act),
            label=label,
            name=name,
            colour=colour,
            span=(span := 1 if act[1] else 2),
            row=place // columns,
            column=place % columns,
            usable=act in possible,
        )
        place += span


def _acts(state: CodeState) -> Iterator[Act]:
    match state.step:
        case Step.BUILD:
            yield from (("letter", letter) for letter in genetics.BASES)
            yield from (("erase", ""), ("fill", ""))
        case Step.CHANGE:
            yield from (("change", str(number)) for number in range(1, len(state.letters) + 1))
        case Step.SPELL:
            yield from (("spell", letter) for letter in ascii_uppercase)
            yield "erase", ""
        case Step.END:
            return


def _key(speak: Speaker, state: CodeState, act: Act) -> tuple[str, str, str]:
    """What stands on a key, its spoken name, and its colour."""
    words = speak.words
    match act:
        case "letter", letter:
            return letter, letter, _BASES[letter]
        case "change", number:
            letter = "".join(rules.changed_gene(state))[2 + int(number)]
            return letter, words.code_place.format(number=number, letter=letter), _BASES[letter]
        case "spell", letter:
            known = letter in genetics.AMINO_ACIDS
            return letter, letter, _BEADS[genetics.nature(letter)][1] if known else ""
        case name, _:
            word = speak.word(f"code_{name}")
            return word, word, ""
