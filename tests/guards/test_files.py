"""Nothing in our files belongs to one machine only."""

import re
from pathlib import Path

import pytest

from tests.guards.checkout import CHECKOUT, our_files

OF_A_MACHINE = re.compile(r"(?<![\w.])/(?:home|Users|root|work|mnt|media)/[\w.]|[A-Z]:\\Users")
OF_A_REGISTRY = re.compile(r"pythonhosted\.org|pypi\.org|--(?:extra-)?index-url|find-links\s*=|file:///\w")
BINARY = {".ttf", ".woff2", ".png", ".jpg", ".jpeg", ".webp", ".ogg", ".wav", ".pyc"}
KNOWS_THE_PATTERNS = Path(__file__)


def faults(text: str) -> list[str]:
    patterns = (OF_A_MACHINE, OF_A_REGISTRY, re.compile(re.escape(str(CHECKOUT.parent)) + r"/\w"))
    return [found.group() for pattern in patterns for found in pattern.finditer(text)]


PLANTED = (
    "/{home}/anna/kiosk",
    "/{root}/.cache",
    r"C:\{Users}\anna",
    "--{index-url} x",
    "{file}:///srv/wheels",
)
"""With braces, so that no search of our files takes them for faults."""


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_path_is_found(planted: str) -> None:
    assert faults(f"see {re.sub('[{}]', '', planted)} there")
    assert not faults(f"see {planted} there")


def test_no_file_names_a_machine_or_a_registry() -> None:
    texts = [file for file in our_files() if file.suffix not in BINARY and file != KNOWS_THE_PATTERNS]
    assert len(texts) > 100
    found = {
        str(file.relative_to(CHECKOUT)): faults(file.read_text("utf-8", errors="replace"))
        for file in texts
        if "broken" not in file.parts
    }
    assert {name: words for name, words in found.items() if words} == {}


def test_locks_pin_and_hash_everything_and_hold_no_address() -> None:
    for name, least in (("locked.txt", 15), ("locked-dev.txt", 40)):
        lock = (CHECKOUT / "packaging" / name).read_text("utf-8")
        requirements = re.split(r"\n(?=\w)", lock)[1:]
        assert len(requirements) >= least
        assert "://" not in lock
        for requirement in requirements:
            assert re.match(r"[\w.-]+==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", requirement)


def test_the_richer_lock_holds_the_other() -> None:
    plain, richer = (
        set((CHECKOUT / "packaging" / name).read_text("utf-8").splitlines()[1:])
        for name in ("locked.txt", "locked-dev.txt")
    )
    assert {line for line in plain - richer if "==" in line} == set()


def test_the_licence_of_each_package_we_hand_on_is_told() -> None:
    lock = (CHECKOUT / "packaging" / "locked.txt").read_text("utf-8")
    packages = re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    told = (CHECKOUT / "packaging" / "LICENCES.md").read_text("utf-8")
    assert len(packages) >= 15
    assert [name for name in packages if not re.search(rf"\b{name}\b", told)] == []
