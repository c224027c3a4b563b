"""The contact sheet: all pictures on one page, for whoever signs the content off."""

from collections.abc import Iterator
from html import escape

from kiosk.document.tongue import _, counted, spoken
from kiosk.studio.findings import Finding, Picture, Proof

_STYLE = """
body { background: #F6F3EC; color: #10243A; margin: 2rem }
body { font: 1rem/1.5 "Atkinson Hyperlegible Next", sans-serif }
h1 { margin: 0 } h2 { margin: 2.5rem 0 .5rem }
table { border-collapse: collapse } th, td { padding: .4rem .6rem; text-align: left; vertical-align: top }
th { font-weight: 600 } img { display: block; max-height: 22rem; max-width: 26rem; border: 1px solid #DDD6C8 }
.findings { background: #FFD5CB; padding: .8rem 1.2rem } .none { background: #CFE8E2; padding: .8rem 1.2rem }
"""


def contact_sheet(proof: Proof, title: str) -> str:
    """A page of HTML that needs nothing but the pictures beside it."""
    sizes = dict.fromkeys(picture.size for picture in proof.pictures)
    body = "".join(_table(size, [p for p in proof.pictures if p.size == size]) for size in sizes)
    heading = escape(_("Proof of {title}").format(title=title))
    return (
        f'<!doctype html><html lang="{spoken()}"><meta charset="utf-8">'
        f"<title>{heading}</title><style>{_STYLE}</style>"
        f"<h1>{heading}</h1>{_summary(proof)}{body}</html>\n"
    )


def _summary(proof: Proof) -> str:
    if not proof.findings:
        count = len(proof.pictures)
        told = counted(
            "{count} picture, and every text fits.", "{count} pictures, and every text fits.", count
        )
        return f'<p class="none">{escape(told.format(count=count))}</p>'
    lines = "".join(f"<li>{_sentence(finding)}</li>" for finding in proof.findings)
    count = len(proof.findings)
    told = counted("{count} text does not fit:", "{count} texts do not fit:", count).format(count=count)
    return f'<div class="findings">{escape(told)}<ul>{lines}</ul></div>'


def _sentence(finding: Finding) -> str:
    where = f"{finding.screen}, {finding.language}, {finding.size}"
    told = _("“{text}” {detail}").format(text=finding.item, detail=finding.detail)
    return f"<b>{escape(where)}</b>: {escape(told)}"


def _table(size: str, pictures: list[Picture]) -> str:
    languages = list(dict.fromkeys(picture.language for picture in pictures))
    head = "".join(f"<th>{escape(language)}</th>" for language in languages)
    return f"<h2>{escape(size)}</h2><table><tr><th></th>{head}</tr>{''.join(_rows(pictures))}</table>"


def _rows(pictures: list[Picture]) -> Iterator[str]:
    for screen in dict.fromkeys(picture.screen for picture in pictures):
        cells = "".join(_cell(picture) for picture in pictures if picture.screen == screen)
        yield f"<tr><th>{escape(screen)}</th>{cells}</tr>"


def _cell(picture: Picture) -> str:
    file = escape(picture.file, quote=True)
    words = _("{screen} in {language}").format(screen=picture.screen, language=picture.language)
    words = escape(words, quote=True)
    return f'<td><a href="{file}"><img src="{file}" alt="{words}" loading="lazy"></a></td>'
