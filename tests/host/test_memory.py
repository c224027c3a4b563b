"""What is freed is given back to the system, although small blocks lie between the large ones."""

import subprocess
import sys

import pytest

HOLES = """
import sys
from kiosk.host import give_back_large_blocks

if sys.argv[1] == "settled":
    assert give_back_large_blocks()

def held():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6

for size in (2_000_000, 1_500_000):  # glibc learns from the first round what is large
    rows = [(bytearray(size), bytearray(60_000)) for _ in range(40)]
    for large, _ in rows:
        large[:] = b"x" * size
    pins = [small for _, small in rows]
    del rows, large
print(held())
"""


def megabytes(how: str) -> float:
    """What a process holds that has made and freed many MB of large blocks twice, with small ones between."""
    done = subprocess.run([sys.executable, "-c", HOLES, how], capture_output=True, check=True, text=True)
    return float(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's allocator is meant")
def test_large_blocks_are_given_back() -> None:
    assert megabytes("settled") < megabytes("by itself") - 40
