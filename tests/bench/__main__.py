"""What the kiosk costs beside an empty window, measured in the same run: `packaging/bench [--runs N]`."""

import json
import os
import shutil
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from subprocess import DEVNULL, PIPE, Popen, run
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from tests.bench.crowd import PROGRAMMES, crowd, write
from tests.bench.process import CHECKOUT, CONTENT, EMPTY, KIOSK, TOURING, machine, started

RUNS = 7
CALM = 2.0
"""Seconds after which a process has done what it does at its start."""
WATCHED = 30.0
"""Seconds over which attract is watched."""


@dataclass(frozen=True, slots=True)
class Row:
    """`share` is `value` over `empty`, or `value` itself where there is nothing to compare with.

    What lists take is compared with the content that ships.
    """

    display: str
    what: str
    unit: str
    value: float
    empty: float | None
    mark: float

    @property
    def share(self) -> float:
        return self.value / self.empty if self.empty else self.value

    @property
    def holds(self) -> bool:
        return self.share <= self.mark


def main() -> int:
    parser = ArgumentParser(prog="packaging/bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help=f"how often to start each ({RUNS})")
    runs = parser.parse_args().runs
    rows: list[Row] = []
    print(machine())
    print(f"{'':10} {'':32} {'kiosk':>8} {'empty':>8} {'':4} {'share':>6} {'mark':>6}")
    for name, environment in displays():
        for row in measured(name, environment, runs):
            rows.append(row)
            print(shown(row), flush=True)
    save(rows)
    return 0 if rows and all(row.holds for row in rows) else 1


def displays() -> Iterator[tuple[str, dict[str, str]]]:
    """Each place to draw on, while it is there."""
    software = {"QT_QUICK_BACKEND": "software", "QT_SCALE_FACTOR": "1"}
    yield "offscreen", {**software, "QT_QPA_PLATFORM": "offscreen"}
    if shutil.which("Xvfb"):
        with x_server() as display:
            yield "Xvfb", {**software, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


@contextmanager
def x_server() -> Iterator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1080x1920x24"]
    with Popen(command, pass_fds=[write], stderr=DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


def measured(name: str, environment: Mapping[str, str], runs: int) -> Iterator[Row]:
    with TemporaryDirectory() as state:
        remembering = {**environment, "CAMPUS_KIOSK_STATE": state}
        start(KIOSK, remembering)  # once, so that every cache is warm
        empty, warm, cold = [], [], []
        for _ in range(runs):
            empty.append(start(EMPTY, environment))
            warm.append(start(KIOSK, remembering))
            with TemporaryDirectory() as fresh:
                cold.append(start(KIOSK, {**environment, "CAMPUS_KIOSK_STATE": fresh}))
        yield Row(name, "first frame, warm", "s", median(warm), median(empty), 1.5)
        yield Row(name, "first frame, cold", "s", median(cold), median(empty), 3.0)
        held = median(memory(TOURING, remembering) for _ in range(runs))
        nothing = median(memory(EMPTY, environment) for _ in range(runs))
        yield Row(name, "memory, after every screen", "MB", held, nothing, 2.0)
        yield Row(name, f"attract, over {WATCHED:.0f} s", "core", burning(remembering), None, 0.25)
        saved = measured_by("saving", CONTENT, environment)
        yield Row(name, "save to shown, nobody there", "s", saved["shown"], None, 0.5)
        yield Row(name, "longest frame while saved", "s", saved["worst"], None, 0.05)
        previewed = measured_by("previewing", CONTENT, environment)
        yield Row(name, "save to shown, in the preview", "s", previewed["shown"], None, 0.8)
        journey = measured_by("scaling", CONTENT, environment)
        yield Row(name, "scale journey, frame time p95", "s", journey["p95"], None, 0.033)
        grown = measured_by("growing", CONTENT, environment)
        yield Row(name, "reactor, frame time p95", "s", grown["p95"], None, 0.033)
        crowd_file = crowded(state)
        much, little = (
            median(checking(file, remembering) for _ in range(3)) for file in (crowd_file, CONTENT)
        )
        yield Row(name, f"{PROGRAMMES:,} programmes: kiosk check", "s", much, little, 15.0)
        few, many = (measured_by("listing", file, remembering) for file in (CONTENT, crowd_file))
        yield Row(name, f"{PROGRAMMES:,} programmes: open list", "s", many["open"], few["open"], 6.0)
        yield Row(name, f"{PROGRAMMES:,} programmes: filter it", "s", many["filter"], few["filter"], 6.0)
        typed = measured_by("searching", crowd_file, remembering)
        yield Row(name, f"{PROGRAMMES:,} programmes: a key, p95", "s", typed["key"], None, 0.05)
        yield Row(name, "longest frame while indexed", "s", typed["index"], None, 0.05)


def crowded(folder: str) -> str:
    """A file with very many programmes, to be compared with the one that ships."""
    file = Path(folder, "crowd.yaml")
    write(file, crowd())
    return str(file)


def checking(content: str, environment: Mapping[str, str]) -> float:
    began = perf_counter()
    words = [sys.executable, "-m", "kiosk", "check", content]
    run(words, cwd=CHECKOUT, env={**os.environ, **environment}, stdout=DEVNULL, check=True)
    return perf_counter() - began


def measured_by(module: str, content: str, environment: Mapping[str, str]) -> dict[str, float]:
    words = [sys.executable, "-m", f"tests.bench.{module}", content]
    done = run(words, cwd=CHECKOUT, env={**os.environ, **environment}, stdout=PIPE, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def start(words: tuple[str, ...], environment: Mapping[str, str]) -> float:
    with started(words, environment) as process:
        return process.seconds_to_ready


def memory(words: tuple[str, ...], environment: Mapping[str, str]) -> float:
    with started(words, environment) as process:
        sleep(CALM)
        return process.pss()


def burning(environment: Mapping[str, str]) -> float:
    with started(KIOSK, environment) as process:
        sleep(CALM)
        return process.share_of_a_core(WATCHED)


def shown(row: Row) -> str:
    empty = f"{row.empty:8.2f}" if row.empty else f"{'':8}"
    verdict = "" if row.holds else "  over"
    measured = f"{row.display:10} {row.what:32} {row.value:8.2f} {empty} {row.unit:4}"
    return f"{measured} {row.share:6.2f} {row.mark:6.2f}{verdict}"


def save(rows: list[Row]) -> None:
    file = CHECKOUT / "build" / "bench.json"
    file.parent.mkdir(exist_ok=True)
    table = [{**asdict(row), "share": round(row.share, 3), "holds": row.holds} for row in rows]
    file.write_text(json.dumps({"machine": machine(), "rows": table}, indent=2) + "\n", "utf-8")
    print(f"Kept in {Path('build', 'bench.json')}")


if __name__ == "__main__":
    sys.exit(main())
