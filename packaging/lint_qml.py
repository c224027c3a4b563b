"""Lints every QML file and compares it with what qmlformat makes of it; `--fix` writes the latter."""

import difflib
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
# Absolute, in this order: with relative ones qmllint no longer knows singletons.
IMPORT_ROOTS = (CHECKOUT / "build" / "qml", CHECKOUT / "kiosk" / "qml")


def lint(files: Sequence[Path], import_roots: Sequence[Path] = IMPORT_ROOTS) -> int:
    """Give qmllint's exit code; its settings are in .qmllint.ini."""
    roots = [word for root in import_roots for word in ("-I", str(root))]
    # qmllint takes any .qmltypes file of the folder it is started in for a part of the module.
    return _run("qmllint", "--max-warnings", "0", *roots, *map(str, files)).returncode


def unformatted(files: Sequence[Path], *, fix: bool = False) -> int:
    """Print where files differ from what qmlformat makes of them (.qmlformat.ini); give how many do."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(pool.map(partial(_differs, fix=fix), files))


def _differs(file: Path, *, fix: bool) -> bool:
    now = file.read_text("utf-8")
    wanted = _run("qmlformat", str(file), stdout=subprocess.PIPE).stdout
    if fix and wanted and wanted != now:
        file.write_text(wanted, "utf-8")
    elif wanted != now:
        diff = difflib.unified_diff(now.splitlines(), wanted.splitlines(), str(file), "tidy", lineterm="")
        print(*diff, sep="\n")
    return wanted != now and not fix


def _run(tool: str, *words: str, stdout: int | None = None) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *words]
    return subprocess.run(command, stdout=stdout, text=True, check=False, cwd=CHECKOUT)


def main(words: Sequence[str]) -> int:
    """Exit codes: 0 all tidy, 1 findings."""
    files = sorted((CHECKOUT / "kiosk" / "qml").rglob("*.qml"))
    odd = unformatted(files, fix="--fix" in words)
    faulty = lint(files) != 0 if files else True
    print(f"{len(files)} QML files: {odd} not formatted, lint {'finds faults' if faulty else 'is clean'}")
    return int(bool(odd) or faulty)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
