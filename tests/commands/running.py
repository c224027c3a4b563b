"""Starting real commands in processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
CONTENT = CHECKOUT / "content.yaml"
FOR_EVER = 120
"""Seconds after which a process hangs: a proof takes 20 where nothing else is going on."""


def environment(**more: str) -> dict[str, str]:
    """As on a computer whose screen is Qt's offscreen one."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT), **more}


def start(
    *words: str, env: dict[str, str] | None = None, cwd: Path | None = None, start_new_session: bool = False
) -> subprocess.Popen[str]:
    """A kiosk command that runs beside the test."""
    return subprocess.Popen(
        [sys.executable, "-u", "-m", "kiosk", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment() if env is None else env,
        cwd=cwd,
        start_new_session=start_new_session,
    )


def result(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of what has ended."""
    with process:
        try:
            out, err = process.communicate(timeout=FOR_EVER)
        finally:
            process.kill()
    return process.returncode, out, err


def kiosk(*words: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> tuple[int, str, str]:
    """Run a kiosk command to its end."""
    return result(start(*words, env=env, cwd=cwd))
