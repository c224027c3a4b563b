"""What `kiosk check` says of the jobs and of the choices that lead to them."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content import Loaded, Sources
from kiosk.content.loaded import loaded
from kiosk.content.loading import load
from kiosk.document import Problem, Severity

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def jobs() -> str:
    return (CHECKOUT / "content" / "jobs.yaml").read_text("utf-8")


def read(folder: Path, jobs: str) -> Loaded:
    (folder / "content").mkdir()
    whole = (CHECKOUT / "content.yaml").read_text("utf-8")
    (folder / "content.yaml").write_text(
        whole.partition("\nparts:")[0] + "\nparts: [content/jobs.yaml]\n", "utf-8"
    )
    (folder / "content" / "jobs.yaml").write_text(jobs, "utf-8")
    *_, last = load(Sources(content=folder / "content.yaml"), date(2026, 11, 23))
    return loaded(last)


def faults(found: Loaded) -> list[Problem]:
    own = [problem for problem in found.problems if "jobs.yaml" in problem.file]
    return [problem for problem in own if problem.severity is not Severity.TODO]


def test_what_ships_has_no_fault(tmp_path: Path, jobs: str) -> None:
    found = read(tmp_path, jobs)
    assert faults(found) == []
    waiting = [problem for problem in found.problems if "jobs.yaml" in problem.file]
    assert len(waiting) == 16, "each job waits for somebody to read it"


def test_a_job_that_can_never_come_out_is_named(tmp_path: Path, jobs: str) -> None:
    lonely = jobs.replace("strongly: [sustainability-officer]", "strongly: []")
    found = read(
        tmp_path,
        lonely.replace("sustainability-officer]", "trainer]").replace(
            "              - sustainability-officer\n", ""
        ),
    )
    assert [fault.severity for fault in faults(found)] == [Severity.WARNING]
    assert (
        faults(found)[0].message == 'the job "sustainability-officer" never comes out, whatever is answered'
    )
    assert found.content is not None
    assert found.content.stem.jobs is not None


def test_a_programme_that_is_not_there_is_named_with_the_nearest(tmp_path: Path, jobs: str) -> None:
    found = read(tmp_path, jobs.replace("programmes: [digital, staubli]", "programmes: [digital, stauble]"))
    assert [fault.message for fault in faults(found)] == ['there is no programme with the id "stauble"']
    assert "staubli" in faults(found)[0].hint
    assert found.content is not None
    assert found.content.stem.jobs is not None
    assert len(found.content.stem.jobs.jobs) == 16


def test_a_job_that_is_not_there_is_named_with_the_nearest(tmp_path: Path, jobs: str) -> None:
    found = read(tmp_path, jobs.replace("strongly: [data-scientist]", "strongly: [data-sientist]"))
    assert [fault.message for fault in faults(found)] == ['there is no job with the id "data-sientist"']


def test_a_choice_with_one_answer_is_left_out_and_the_others_stay(tmp_path: Path, jobs: str) -> None:
    start = jobs.index('          - text: {fr: "Pour la planète"')
    found = read(tmp_path, jobs[:start] + jobs[jobs.index("\n    jobs:\n", start) :])
    assert "a choice has 2 answers, not 1" in [fault.message for fault in faults(found)]
    assert found.content is not None
    assert found.content.stem.jobs is not None
    assert len(found.content.stem.jobs.choices) == 5


@pytest.mark.parametrize(
    ("kept", "message"),
    [
        ("      - id: aseptic-operator", "3 jobs come out in the end, and there are only 1"),
        ("\n    choices:\n", "no choice is left to make"),
    ],
)
def test_without_enough_of_either_the_activity_is_set_aside_and_nothing_else(
    tmp_path: Path, jobs: str, kept: str, message: str
) -> None:
    if "choices" in kept:
        cut = jobs[: jobs.index(kept)] + jobs[jobs.index("\n    jobs:\n") :]
    else:
        cut = jobs[: jobs.index(kept)]
    found = read(tmp_path, cut)
    assert message in [fault.message for fault in faults(found)]
    assert found.content is not None
    assert found.content.stem.jobs is None
    assert len(found.content.programmes) == 13
