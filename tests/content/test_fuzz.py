"""Whatever is in the files, something is answered, and every problem points into a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import Loaded
from kiosk.document import Severity
from tests.content.conftest import GOOD
from tests.content.reading import read

TEXT = (GOOD / "content.yaml").read_text(encoding="utf-8")
LINES = TEXT.splitlines(keepends=True)
SIGNS = [*":-'\"[]{}&*!|>%@`#,?~\\ \t\n\r0é\u00a0\u2028\ufeff\x00", "null", "true", "---\n", "<<: "]
ENCODINGS = ["utf-8", "utf-8", "utf-8", "cp1252", "utf-16"]


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """The good content with a few signs inserted, pieces cut out, or lines exchanged."""
    lines = list(LINES)
    for _ in range(draw(st.integers(1, 4))):
        number = draw(st.integers(0, len(lines) - 1))
        lines[number] = draw(st.sampled_from(list(_mutants(draw, lines[number]))))
    return "".join(lines).encode(draw(st.sampled_from(ENCODINGS)), errors="replace")


def _mutants(draw: st.DrawFn, line: str) -> Iterator[str]:
    column = draw(st.integers(0, len(line)))
    yield line[:column] + draw(st.sampled_from(SIGNS)) + line[column:]
    yield line[:column]
    yield line[column:]
    yield ""
    yield draw(st.sampled_from(LINES))
    yield line + line
    yield " " * draw(st.integers(0, 6)) + line.lstrip(" ")


@pytest.fixture
def examples(full: bool) -> int:  # noqa: FBT001
    return 3000 if full else 150


def test_mutated_content_is_always_answered(tmp_path: Path, examples: int) -> None:
    file = tmp_path / "content.yaml"
    seen = {"shown": 0, "broken": 0}

    @settings(max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(mutations())
    def answered(data: bytes) -> None:
        file.write_bytes(data)
        found = read(file)
        seen["shown" if found.content else "broken"] += 1
        _holds(found, data)

    answered()
    assert min(seen.values()) > 10


def _holds(found: Loaded, data: bytes) -> None:
    errors = [one for one in found.problems if one.severity is Severity.ERROR]
    assert found.content is not None or errors
    for one in found.problems:
        assert one.message
        assert one.hint
        assert one.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert (one.line == 0) == (one.column == 0)
    if found.content is not None:
        assert found.content.languages
        assert found.content.sites
        assert all(
            programme.theme in {theme.id for theme in found.content.themes}
            for programme in found.content.programmes
        )


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_answered(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "bytes.yaml"
    file.write_bytes(data)
    found = read(file)
    assert found.content is None
    assert found.problems
