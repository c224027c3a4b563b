"""Has a file changed? Told from its bytes, never from its time."""

import stat
from pathlib import Path

MOST_BYTES = 8_000_000
"""Larger files are not read by anybody here; their size and time stand for them."""


def digest(path: Path) -> str:
    """A fingerprint of a file: of its bytes, or of the reason why they are not read."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return "no file"
        if status.st_size > MOST_BYTES:
            return f"big {status.st_size} {status.st_mtime_ns}"
        return digest_of(path.read_bytes())
    except (OSError, ValueError) as fault:
        return f"none {type(fault).__name__}"


def digest_of(data: bytes) -> str:
    import hashlib  # noqa: PLC0415 - brings OpenSSL with it: not at a start from the cache

    return hashlib.sha256(data).hexdigest()[:32]
