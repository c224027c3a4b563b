"""The contact sheet: all pictures on one page, for whoever signs the content off."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from html import escape
from itertools import groupby
from pathlib import Path
from textwrap import shorten

from kiosk.document import record
from kiosk.document.tongue import _, counted, spoken
from kiosk.studio.findings import Finding, Picture, Proof
from kiosk.studio.modes import NORMAL

_STYLE = Path(__file__).with_suffix(".css")

_LONGEST = 80
"""Signs of a text that are quoted: enough to find it by."""


@record
class About:
    """What the pictures are of."""

    file: str
    changed: datetime | None
    """When the content was last saved, where it lies in a file."""
    drawn: datetime
    languages: Mapping[str, str]
    """What each language calls itself."""


def contact_sheet(proof: Proof, about: About) -> str:
    """A page of HTML that needs nothing but the pictures beside it."""
    title = _("Proof of {file}").format(file=about.file)
    sheets = dict.fromkeys((picture.size, picture.mode) for picture in proof.pictures)
    tables = (_Sheet(proof, about, size, mode).html() for size, mode in sheets)
    return "\n".join(
        [
            f'<!doctype html>\n<html lang="{escape(spoken())}">',
            '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
            f"<title>{escape(title)}</title><style>\n{_STYLE.read_text('utf-8')}</style>",
            f"<header><h1>{escape(title)}</h1>{_facts(proof, about)}",
            f"{_verdict(proof)}{_ways(sheets)}</header>",
            "<main>",
            *tables,
            "</main>",
            _signatures(proof, about),
            "</html>\n",
        ]
    )


def sentence(finding: Finding) -> str:
    """A finding in words: where, which text, and what about it."""
    mode = "" if finding.mode == NORMAL else f", {modes()[finding.mode]}"
    return f"{finding.screen}, {finding.language}, {finding.size}{mode}: {what(finding)}"


def what(finding: Finding) -> str:
    """Which text, and what about it."""
    text = shorten(finding.item, _LONGEST, placeholder="…")
    return _("“{text}” {detail}").format(text=text, detail=finding.detail)


def kinds() -> dict[str, str]:
    """What each kind of finding is called."""
    return {
        "cut": _("Text that is cut off"),
        "outside": _("Over the edge"),
        "shrunk": _("Letters that are too small"),
        "unseen": _("Text that cannot be seen"),
        "overlapping": _("One over the other"),
        "code": _("Code too small for telephones"),
        "small-letters": _("Letters that are too small on the panel"),
        "long-line": _("Lines that are too long"),
        "too-long": _("Too much to read at once"),
        "faint": _("Too little contrast"),
        "hue": _("Told by colour alone"),
        "ring": _("Focus that is hard to see"),
        "small-target": _("Too small to touch"),
        "close": _("Too close to one another"),
        "high": _("Out of reach"),
        "nameless": _("No name for whoever cannot see it"),
        "label": _("Called otherwise than is written on it"),
        "alike": _("Two of the same name"),
        "dead-end": _("No way on"),
        "order": _("Keys that do not go as one reads"),
        "moved": _("Not in its usual place"),
        "flashing": _("Flashing"),
    }


def modes() -> dict[str, str]:
    """What each of the ways is called in which the kiosk shows itself."""
    return {
        NORMAL: _("as usual"),
        "large": _("large letters"),
        "largest-contrast": _("very large letters, high contrast"),
        "dark": _("dark"),
        "low": _("low reach"),
        "aloud": _("read aloud"),
    }


def _facts(proof: Proof, about: About) -> str:
    saved = _moment(about.changed) if about.changed else _("not known")
    screens = len({picture.screen for picture in proof.pictures})
    languages = dict.fromkeys(picture.language for picture in proof.pictures)
    named = ", ".join(about.languages.get(language, language) for language in languages)
    pictures = counted("{count} picture", "{count} pictures", len(proof.pictures))
    rows = {
        _("Content last saved"): saved,
        _("Pictures drawn"): _moment(about.drawn),
        _("Screens"): f"{screens}",
        _("Languages"): named,
        _("In all"): pictures.format(count=len(proof.pictures)),
        _("Measured"): f"{proof.measured}",
    }
    lines = (f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows.items())
    return f"<dl>{''.join(lines)}</dl>"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d, %H:%M}"


def _verdict(proof: Proof) -> str:
    left_out = "".join(
        f"<p>{escape(_('{file} could not be drawn.').format(file=picture.file))}</p>"
        for picture in proof.missing
    )
    if not proof.findings:
        told = escape(_("Nothing was found that has to be put right."))
        return f'<section class="verdict {"bad" if left_out else "fine"}"><p>{told}</p>{left_out}</section>'
    count = len(proof.findings)
    told = counted("{count} thing to put right:", "{count} things to put right:", count).format(count=count)
    groups = [(name, [one for one in proof.findings if one.kind == kind]) for kind, name in kinds().items()]
    drawn = {_anchor(picture) for picture in proof.pictures}
    lists = "".join(_group(name, found, drawn) for name, found in groups if found)
    return f'<section class="verdict bad"><p>{escape(told)}</p>{lists}{left_out}</section>'


def _group(name: str, findings: Iterable[Finding], drawn: Collection[str]) -> str:
    """One kind, with what says so; of what moves there is no picture."""
    rows = " · ".join(dict.fromkeys(one.row for one in findings))
    lines = (f"<li>{_line(one, has_picture=_anchor(one) in drawn)}</li>" for one in findings)
    return f"<h3>{escape(name)} <small>{escape(rows)}</small></h3><ul>{''.join(lines)}</ul>"


def _line(one: Finding, *, has_picture: bool) -> str:
    told = escape(sentence(one))
    return f'<a href="#{_anchor(one)}">{told}</a>' if has_picture else told


def _anchor(one: Finding | Picture) -> str:
    return escape(f"{_part(one.size, one.mode)}-{one.language}-{one.screen}", quote=True)


def _part(size: str, mode: str) -> str:
    """Where the pictures of a size and mode stand on the page."""
    return size if mode == NORMAL else f"{size}-{mode}"


def _heading(size: str, mode: str) -> str:
    return _size(size) if mode == NORMAL else f"{_size(size)}, {modes()[mode]}"


def _ways(sheets: Iterable[tuple[str, str]]) -> str:
    links = [f'<a href="#{escape(_part(*sheet))}">{escape(_heading(*sheet))}</a>' for sheet in sheets]
    return f'<nav>{"".join(links)}<a href="#sign">{escape(_("Sign"))}</a></nav>'


def _size(size: str) -> str:
    width, height = size.split("x")
    shape = _("upright") if int(height) > int(width) else _("wide")
    return f"{width} × {height}, {shape}"


class _Sheet:
    """The pictures of one size and mode: a row a screen, a column a language."""

    def __init__(self, proof: Proof, about: About, size: str, mode: str) -> None:
        self._size, self._mode = size, mode
        self._about = about
        drawn = (one for one in proof.pictures if (one.size, one.mode) == (size, mode))
        self._pictures = {(one.screen, one.language): one for one in drawn}
        self._languages = list(dict.fromkeys(language for _screen, language in self._pictures))
        self._findings = {
            place: list(found) for place, found in groupby(sorted(proof.findings, key=_anchor), key=_anchor)
        }

    def html(self) -> str:
        width, height = (int(side) for side in self._size.split("x"))
        head = "".join(f'<th scope="col">{escape(self._own(language))}</th>' for language in self._languages)
        return (
            f'<h2 id="{_part(self._size, self._mode)}">{escape(_heading(self._size, self._mode))}</h2>'
            f'<table class="sheet {"upright" if height > width else "wide"}">'
            f'<thead><tr><th scope="col">{escape(_("Screen"))}</th>{head}</tr></thead>'
            f"<tbody>{''.join(self._rows())}</tbody></table>"
        )

    def _own(self, language: str) -> str:
        return self._about.languages.get(language, language)

    def _rows(self) -> Iterator[str]:
        """Screens of one kind together, in the order in which a visitor comes to them."""
        screens = list(dict.fromkeys(screen for screen, _language in self._pictures))
        alike = list(dict.fromkeys(map(_kind, screens)))
        for screen in sorted(screens, key=lambda one: alike.index(_kind(one))):
            cells = "".join(map(self._cell, ((screen, language) for language in self._languages)))
            yield f'<tr><th scope="row">{escape(screen)}</th>{cells}</tr>'

    def _cell(self, place: tuple[str, str]) -> str:
        picture = self._pictures.get(place)
        if picture is None:
            return "<td></td>"
        told = "".join(f"<p>{escape(what(one))}</p>" for one in self._findings.get(_anchor(picture), ()))
        found = ' class="found"' if told else ""
        return f'<td id="{_anchor(picture)}"{found}>{self._image(picture)}{told}</td>'

    def _image(self, picture: Picture) -> str:
        file = escape(picture.file, quote=True)
        words = _("The screen {screen} in {language}")
        alt = words.format(screen=picture.screen, language=self._own(picture.language))
        width, height = self._size.split("x")
        size = f'width="{width}" height="{height}"'
        return (
            f'<a href="{file}"><img src="{file}" alt="{escape(alt, quote=True)}" {size} loading="lazy"></a>'
        )


def _kind(screen: str) -> str:
    return screen.partition("-")[0]


def _signatures(proof: Proof, about: About) -> str:
    """Somebody for each language."""
    languages = dict.fromkeys(picture.language for picture in proof.pictures)
    heads = (_("Language"), _("Name"), _("Date"), _("Signature"))
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    rows = "".join(
        f'<tr><th scope="row">{escape(about.languages.get(one, one))}</th><td></td><td></td><td></td></tr>'
        for one in languages
    )
    told = escape(_("Read and agreed"))
    return f'<section class="sign" id="sign"><h2>{told}</h2><table><tr>{head}</tr>{rows}</table></section>'
