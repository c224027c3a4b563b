"""What staff are told is told in every language of theirs: whole, fresh, and set as the language sets it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from kiosk.commands.health import SUBJECTS
from kiosk.document.tongue import ENGLISH, languages
from tests.guards.checkout import CHECKOUT, script

tell = script("tell")
LANGUAGES: tuple[str, ...] = tell.LANGUAGES
NO_BREAK = "\u00a0"

FAULTS = {
    "fr": (
        rf"[^{NO_BREAK}][:;!?»](?!/)",  # a no-break space before the double signs
        rf"«[^{NO_BREAK}]",
        r"\w'\w",
        r"[“”]",
    ),
    "nl": (rf"[\s{NO_BREAK}][:;!?]", r"«|»", r"\w'\w"),
}
IN_CODE = re.compile(r'"[^"]*"|`[^`]*`|<<|https?://')
"""What is to be typed as it stands: not a text of the language."""


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def catalogue(language: str) -> Catalog:
    """What the catalogue would be if it were written now."""
    found: Catalog = tell.catalogue(language)
    return found


def test_staff_choose_between_three_languages() -> None:
    assert languages() == (ENGLISH, *LANGUAGES)
    assert len(languages()) == 3


def test_the_catalogue_holds_what_the_code_says_and_nothing_else(language: str, catalogue: Catalog) -> None:
    """Otherwise: `python packaging/tell.py`, translate what it prints, and run it again."""
    assert len(catalogue) > 300
    text, compiled = tell.written(catalogue)
    assert tell.po(language).read_text("utf-8") == text.decode()
    assert tell.po(language).with_suffix(".mo").read_bytes() == compiled


def test_everything_is_translated(catalogue: Catalog) -> None:
    assert [message.id for message in tell.untranslated(catalogue)] == []


def test_what_is_missing_is_found() -> None:
    planted = Catalog(locale="fr")
    planted.add("a", "b")
    planted.add("c")
    planted.add(("d", "e"), ("f", ""))
    planted.add("g", "h", flags=["fuzzy"])
    assert [message.id for message in tell.untranslated(planted)] == ["c", ("d", "e"), "g"]


def test_every_translation_fills_in_the_same(catalogue: Catalog) -> None:
    seen = 0
    for message in catalogue:
        wanted, found = ([places(text) for text in words(one)] for one in (message.id, message.string))
        seen += len(wanted[-1])
        assert found == wanted, message.id
    assert seen > 150


def test_every_translation_is_set_as_its_language_sets_it(language: str, catalogue: Catalog) -> None:
    assert [fault for text in translations(catalogue) for fault in faults(language, text)] == []


def test_faults_are_found() -> None:
    assert faults("fr", "est-ce le bon fichier ?")
    assert faults("fr", "est-ce le bon fichier?")
    assert faults("fr", "le mot « id »")
    assert faults("fr", "l'id")
    assert faults("nl", "het woord : id")
    assert not faults(
        "fr", f'le mot «{NO_BREAK}id{NO_BREAK}»{NO_BREAK}: "id: …"{NO_BREAK}; qu’est-ce{NO_BREAK}?'
    )


def test_no_translation_speaks_like_a_programmer(language: str, catalogue: Catalog) -> None:
    jargon = {
        "fr": "mapping|null|clé|chaîne|syntaxe|indentation|invalide|scalaire|parser",
        "nl": "mapping|null",
    }
    jargon["nl"] += "|sleutel|string|syntaxis|ongeldig|inspringing|parser"
    odd = [text for text in translations(catalogue) if re.search(rf"\b({jargon[language]})", text.lower())]
    assert odd == []


def test_the_code_fills_in_after_it_has_translated() -> None:
    """`_(f"…")` would look for a text that no catalogue has."""
    calls = [call for file in sources() for call in marked(ast.parse(file.read_text("utf-8")))]
    assert len(calls) > 300
    assert [ast.unparse(call) for call in calls if is_filled(call.args[0])] == []
    assert is_filled(ast.parse('f"{a}"', mode="eval").body)
    assert is_filled(ast.parse('"{}".format(a)', mode="eval").body)


def test_nothing_is_told_in_english_only() -> None:
    seen = [(file, text) for file in sources() for text in told(ast.parse(file.read_text("utf-8")))]
    assert len(seen) > 300
    assert [(file.name, ast.unparse(text)) for file, text in seen if is_bare(text)] == []


@pytest.mark.parametrize(
    "planted",
    ['message = "no"', 'hint = f"no {a}"', 'Finding(hint="no")', 'refuse("no", 1)', 'm, hint = a, "no"'],
)
def test_a_message_that_is_told_in_english_only_is_found(planted: str) -> None:
    assert any(map(is_bare, told(ast.parse(planted))))


def test_every_subject_of_the_doctor_can_be_told() -> None:
    files = [CHECKOUT / "kiosk" / "commands" / name for name in ("doctor.py", "health.py")]
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    subjects = {
        node.value.value
        for node in nodes
        if isinstance(node, ast.keyword) and node.arg == "about" and isinstance(node.value, ast.Constant)
    }
    assert len(subjects) >= 5
    assert subjects <= set(SUBJECTS)


TOLD = {"message", "hint", "cure", "told", "otherwise"}
"""The names of what staff read, in records and on the way there."""


def told(tree: ast.Module) -> Iterator[ast.expr]:
    """Everything that is given one of those names."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                yield from (text for name, text in zip(names, values, strict=False) if is_told(name))
            case ast.Assign(targets=[name], value=text) if is_told(name):
                yield text
            case ast.keyword(arg=str(word), value=text) if word in TOLD:
                yield text
            case ast.Call(func=ast.Name(id="refuse"), args=[text, *_]):
                yield text
            case _:
                pass


def is_told(name: ast.expr) -> bool:
    return isinstance(name, ast.Name) and name.id in TOLD


def is_bare(text: ast.expr) -> bool:
    """Whether these are words that no catalogue was asked for."""
    match text:
        case ast.Constant(value=str(words)):
            return not words.startswith("kiosk ") and bool(re.search(r"[^\W\d_]", words))  # a command
        case ast.JoinedStr(values=parts):
            return any(map(is_bare, parts))
        case ast.IfExp(body=one, orelse=other):
            return is_bare(one) or is_bare(other)
        case ast.BinOp(left=one, right=other):
            return is_bare(one) or is_bare(other)
        case _:
            return False


def sources() -> list[Path]:
    return sorted((CHECKOUT / "kiosk").rglob("*.py"))


def marked(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in tell.MARKS:
            yield node


def is_filled(node: ast.expr) -> bool:
    is_format = isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".format")
    return is_format or isinstance(node, ast.JoinedStr | ast.BinOp)


def words(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def translations(catalogue: Catalog) -> Iterator[str]:
    message: Message
    for message in catalogue:
        if message.id:
            yield from words(message.string)


def places(text: str) -> list[str]:
    """What is filled in, in whatever order."""
    return sorted(re.findall(r"(?<!\{)\{\w*\}|%\(\w+\)[sr]|%[sr]", text))


def faults(language: str, text: str) -> list[str]:
    prose = IN_CODE.sub("x", text)
    return [f"{pattern}: {text}" for pattern in FAULTS[language] if re.search(pattern, prose)]
