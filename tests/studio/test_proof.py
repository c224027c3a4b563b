"""Two processes draw a proof: what they find comes in order, and one that dies takes nothing with it."""

import json
from collections.abc import Iterator
from datetime import datetime
from multiprocessing import active_children
from pathlib import Path

import pytest

from kiosk.content import Language, Loaded
from kiosk.document import replace
from kiosk.studio import Task, audit, prove, publish, shots
from kiosk.studio.modes import MODES
from kiosk.studio.proof import PROCESSES, TRIES
from kiosk.studio.shots import Shot
from tests.visitors.fixtures import CONTENT, read

SIZE = (270, 480)
FEW = 12
NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - on the wall


@pytest.fixture(scope="module")
def of_lobby() -> Loaded:
    return read(CONTENT)


@pytest.fixture
def planned(of_lobby: Loaded) -> tuple[Shot, ...]:
    assert of_lobby.content is not None
    return shots(of_lobby.content, [Language("nl")], [SIZE], NOW)[:FEW]


@pytest.fixture
def task(of_lobby: Loaded, tmp_path: Path) -> Iterator[Task]:
    yield Task(loaded=of_lobby, out=tmp_path, told_in="en")
    assert active_children() == []


def drawn(out: Path) -> set[str]:
    return {str(file.relative_to(out)) for file in out.rglob("*") if file.is_file()}


def test_every_picture_in_the_order_of_the_plan(task: Task, planned: tuple[Shot, ...]) -> None:
    done: list[int] = []
    told: list[str] = []
    proof = prove(task, planned, lambda: done.append(len(active_children())), told.append)
    assert proof.pictures == tuple(shot.picture for shot in planned)
    assert (proof.findings, proof.missing, told) == ((), (), [])
    assert drawn(task.out) == {shot.picture.file for shot in planned}
    assert (len(done), max(done)) == (FEW, PROCESSES)


def test_what_a_killed_process_was_drawing_is_drawn_again(task: Task, planned: tuple[Shot, ...]) -> None:
    told: list[str] = []
    victims = active_children()
    assert victims == []

    def kill_one() -> None:
        if not victims:
            victims.append(active_children()[0])
            victims[0].kill()
            victims[0].join()

    proof = prove(task, planned, kill_one, told.append)
    assert len(victims) == 1
    assert proof.pictures == tuple(shot.picture for shot in planned)
    assert len(told) <= 1  # none where it was between two pictures
    assert all(line.endswith("has ended; it is drawn again") for line in told)


def test_a_picture_that_ends_every_process_is_left_out(
    task: Task, planned: tuple[Shot, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    deadly = replace(planned[3], stop=replace(planned[3].stop, state="no state"))  # type: ignore[arg-type]
    told: list[str] = []
    proof = prove(task, (*planned[:3], deadly, *planned[4:]), lambda: None, told.append)
    assert proof.missing == (planned[3].picture,)
    assert proof.pictures == (*(shot.picture for shot in planned[:3]), *(s.picture for s in planned[4:]))
    assert len(told) == TRIES
    assert (
        told[-1] == f"{planned[3].picture.file}: the process that drew this picture has ended; it is left out"
    )
    assert "AttributeError" in capfd.readouterr().err


def test_where_every_process_ends_nothing_hangs(
    task: Task, planned: tuple[Shot, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    blind = replace(task, loaded=replace(task.loaded, wording={}))
    proof = prove(blind, planned, lambda: None, lambda _line: None)
    assert proof.pictures == ()
    assert len(proof.missing) == FEW
    assert capfd.readouterr().err


def test_a_folder_that_is_in_the_way(task: Task, planned: tuple[Shot, ...]) -> None:
    (task.out / planned[0].picture.file).mkdir(parents=True)
    with pytest.raises(OSError, match=r"attract\.jpg"):
        prove(task, planned, lambda: None, lambda _line: None)


def test_the_report_has_what_programs_ask_for(
    task: Task, planned: tuple[Shot, ...], of_lobby: Loaded
) -> None:
    proof = prove(task, planned, lambda: None, lambda _line: None)
    publish(proof, of_lobby, NOW, task.out)
    report = json.loads((task.out / "report.json").read_text("utf-8"))
    assert list(report) == ["screens", "measured", "pictures", "findings"]
    assert report["screens"] == len(report["pictures"]) == FEW


def test_every_mode_shows_what_a_visit_shows_and_the_rest_once(of_lobby: Loaded) -> None:
    assert of_lobby.content is not None
    planned = shots(of_lobby.content, [Language("nl")], [SIZE], NOW, ("normal", "dark"))
    screens = {mode: {one.stop.screen for one in planned if one.mode == mode} for mode in ("normal", "dark")}
    assert screens["normal"] - screens["dark"] == {"attract", "out-of-service"}
    assert screens["dark"] <= screens["normal"]
    dark = [one.stop.state.comfort for one in planned if one.mode == "dark"]
    assert set(dark) == {MODES["dark"]}
    assert len({one.picture.file for one in planned}) == len(planned)


def test_an_audit_keeps_pictures_as_usual_and_watches_what_moves(of_lobby: Loaded) -> None:
    assert of_lobby.content is not None
    planned = audit(shots(of_lobby.content, [Language("nl"), Language("fr")], [SIZE], NOW, tuple(MODES)))
    assert {one.mode for one in planned if one.is_kept(found=False)} == {"normal"}
    assert all(one.is_kept(found=True) for one in planned if not one.seconds)
    films = [one for one in planned if one.seconds]
    assert not any(one.is_kept(found=True) for one in films)
    assert {one.language for one in films} == {"nl"}
    assert {"attract", "home", "still-there"} <= {one.stop.screen for one in films}
    assert len(films) < 40


def test_a_screen_that_is_measured_and_watched_in_another_mode_leaves_no_picture(
    task: Task, of_lobby: Loaded
) -> None:
    assert of_lobby.content is not None
    planned = audit(shots(of_lobby.content, [Language("nl")], [(540, 960)], NOW, ("dark",))[:1])
    proof = prove(task, (*planned, replace(planned[0], seconds=0.3)), lambda: None, lambda _line: None)
    assert (proof.pictures, proof.findings, proof.missing, proof.measured) == ((), (), (), 2)
    assert drawn(task.out) == set()
