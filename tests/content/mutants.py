"""The real content file as a slip, a bad copy or a dying disk could leave it."""

from collections.abc import Callable, Sequence
from random import Random

SIGNS = [
    *":-'\"[]{}&*!|>%@`#,?~\\ \t\r0é\u00a0\u2028\ufeff\x00",
    "“",
    "null",
    "true",
    "\n---\n",
    "<<: ",
    "- ",
]


def mutant(data: bytes, number: int) -> bytes:
    """The same each time for one `number`: one to three changes, of any kind."""
    random = Random(number)  # noqa: S311 - chance, no secret
    changes = random.choices(CHANGES, k=random.choice((1, 1, 2, 3)))
    for change in changes:
        data = change(data, random)
    return data


def _of_lines(
    change: Callable[[list[bytes], int, Random], Sequence[bytes]],
) -> Callable[[bytes, Random], bytes]:
    """A change of the lines from one on: what `change` gives stands there instead of them."""

    def changed(data: bytes, random: Random) -> bytes:
        lines = data.splitlines(keepends=True) or [b""]
        at = random.randrange(len(lines))
        return b"".join((*lines[:at], *change(lines[at:], at, random)))

    return changed


def _misspelt(line: bytes, random: Random) -> bytes:
    letters = list(line.decode(errors="replace").rstrip("\n"))
    if letters:
        at = random.randrange(len(letters))
        letters[at : at + random.randrange(2)] = random.choice((*SIGNS, "x", ""))
    return "".join(letters).encode() + b"\n"


CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    _of_lines(lambda rest, _at, random: rest[random.randrange(1, 4) :]),
    _of_lines(lambda rest, _at, random: [*rest[: random.randrange(1, 9)], *rest]),
    _of_lines(lambda rest, _at, random: [random.choice(rest), *rest[1:]]),
    _of_lines(lambda rest, _at, _random: [*rest[1:2], *rest[:1], *rest[2:]]),
    _of_lines(lambda rest, _at, random: [_misspelt(rest[0], random), *rest[1:]]),
    _of_lines(lambda rest, _at, random: [_misspelt(rest[0], random), *rest[1:]]),
    _of_lines(lambda rest, _at, random: [b" " * random.randrange(9) + rest[0].lstrip(b" "), *rest[1:]]),
    _of_lines(lambda rest, _at, _random: [rest[0].rstrip(b"\n"), *rest[1:]]),
    lambda data, random: data[: random.randrange(len(data) + 1)],
    lambda data, random: _with_bytes(
        data, random.randrange(len(data) + 1), random.randbytes(random.randrange(1, 5))
    ),
)
"""Drop, double, retype, swap, misspell (twice as often), reindent, join; cut at any byte; random bytes."""


def _with_bytes(data: bytes, at: int, more: bytes) -> bytes:
    return data[:at] + more + data[at + len(more) :]
