"""The unit that systemd starts the kiosk with."""

import os
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from kiosk.host.leaving import STAY_OUT, stay_out
from kiosk.host.paths import SYSTEM_CONTENT

UNIT = Path(__file__).resolve().parent.parent.parent / "packaging" / "kiosk.service"


@pytest.fixture(scope="module")
def unit() -> ConfigParser:
    parser = ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNIT, "utf-8")
    return parser


def verify(unit: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)


def test_systemd_finds_nothing_wrong_with_it() -> None:
    verdict = verify(UNIT)
    assert (verdict.returncode, verdict.stderr) == (0, "")


@pytest.mark.parametrize(
    ("good", "bad"), [("/usr/bin/cage", "/usr/bin/cagey"), ("Restart=always", "Restart=allways")]
)
def test_systemd_finds_planted_mistakes(tmp_path: Path, good: str, bad: str) -> None:
    text = UNIT.read_text("utf-8")
    assert good in text
    (planted := tmp_path / UNIT.name).write_text(text.replace(good, bad), "utf-8")
    assert verify(planted).stderr != ""


def test_it_comes_back_for_ever_and_is_watched(unit: ConfigParser) -> None:
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    service = unit["Service"]
    assert (service["Restart"], service["RestartSec"]) == ("always", "1")
    assert (service["Type"], service["NotifyAccess"]) == ("notify", "all")
    assert float(service["WatchdogSec"]) >= 10


def test_it_may_follow_its_content_and_write_its_state(unit: ConfigParser) -> None:
    service = unit["Service"]
    assert service["ProtectSystem"] == "strict"
    assert Path("/var/lib", service["StateDirectory"]) in SYSTEM_CONTENT.parents
    assert service["CacheDirectory"]
    groups = [service["SystemCallFilter"]]
    for group in groups:
        listed = subprocess.check_output(["systemd-analyze", "syscall-filter", group], text=True).split()
        groups += [one for one in listed if one.startswith("@") and one not in groups]
        if {"inotify_init1", "inotify_add_watch", "inotify_rm_watch"} <= set(listed):
            return
    pytest.fail("it may not be told of files that change")


def test_its_heartbeat_is_heard(unit: ConfigParser) -> None:
    """A login session would move the kiosk out of the unit: see systemd.exec(5), PAMName."""
    assert "PAMName" not in unit["Service"]


def test_it_takes_the_first_screen_from_the_login_prompt(unit: ConfigParser) -> None:
    assert unit["Unit"]["Conflicts"] == "getty@tty1.service"
    assert (unit["Service"]["TTYPath"], unit["Service"]["User"]) == ("/dev/tty1", "kiosk")


def test_staff_can_leave_it_for_good(unit: ConfigParser, tmp_path: Path) -> None:
    """The condition is carried out here, with a folder and a systemctl of our own."""
    service = unit["Service"]
    assert service["RuntimeDirectoryPreserve"] == "restart"
    condition = service["ExecCondition"]
    assert condition.startswith("+/bin/sh -c '")
    assert f"%t/{service['RuntimeDirectory']}/{STAY_OUT}" in condition
    script = (
        condition.removeprefix("+/bin/sh -c '").removesuffix("'").replace("%t/campus-kiosk", str(tmp_path))
    )
    (systemctl := tmp_path / "systemctl").write_text(f"#!/bin/sh\necho $* >> {tmp_path}/asked\n", "utf-8")
    systemctl.chmod(0o755)

    def may_start() -> bool:
        environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
        return subprocess.run(["/bin/sh", "-c", script], check=False, env=environment).returncode == 0

    assert may_start()
    stay_out({"RUNTIME_DIRECTORY": str(tmp_path)})
    assert not may_start()
    assert (tmp_path / "asked").read_text("utf-8") == "--no-block start getty@tty1.service\n"
    assert may_start()
