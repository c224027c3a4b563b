"""Crack the code: each amino acid has a name, and none has two."""

from collections import Counter
from collections.abc import Iterator

from kiosk.content.checks.activities import reading
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.stem.code import AMINO_ACIDS
from kiosk.content.types import Content
from kiosk.document import Finding, Path
from kiosk.document.record import replace
from kiosk.document.tongue import _

_CODE: Path = ("stem", "code")


def amino_acids(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    code = content.stem.code
    if code is None:
        return
    named = Counter(acid.letter for acid in code.amino_acids)
    for number, acid in enumerate(code.amino_acids):
        if acid.letter not in AMINO_ACIDS or not acid.letter or named[acid.letter] > 1:
            message = _('"{letter}" is no letter of an amino acid, or it stands here twice')
            message = message.format(letter=acid.letter)
            hint = _("write each of these once: {names}").format(names=" ".join(AMINO_ACIDS))
            path: Path = (*_CODE, "amino_acids", number, "letter")
            yield Finding(path=path, code="amino-acid", message=message, hint=hint, spoils=_CODE)
    missing = [letter for letter in AMINO_ACIDS if letter not in named]
    if missing:
        message = _("there is no amino acid with the letter {letters}").format(letters=" ".join(missing))
        hint = _("write its letter, its short name and its name")
        path = (*_CODE, "amino_acids")
        yield Finding(path=path, code="amino-acid", message=message, hint=hint, spoils=_CODE)
    for finding in reading(code, surroundings):
        yield replace(finding, path=(*_CODE, *finding.path))
