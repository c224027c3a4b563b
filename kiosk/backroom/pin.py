"""The PIN of the staff door: only a salted hash of it is kept."""

import hashlib
import hmac
import json
import os
from itertools import pairwise
from pathlib import Path

from kiosk.document import record
from kiosk.document.tongue import _
from kiosk.host.writing import write_whole
from kiosk.session.staff import MOST_DIGITS

FILE = "pin.json"

SHORTEST, LONGEST = 4, MOST_DIGITS
"""Digits: no more than the keypad takes."""

_COST = 2**14
"""scrypt's n: with r = 8 some 35 ms and 16 MB, which nobody notices at a keypad."""
_MOST_COST = 2**16
"""No file makes the kiosk hang."""
_BLOCK, _LANES = 8, 1
_SALT, _HASH = 16, 32
_MEMORY = 128 * 2**20


@record
class Hashed:
    """What is kept of a PIN."""

    salt: bytes
    hash: bytes
    cost: int = _COST

    def fits(self, digits: str) -> bool:
        return hmac.compare_digest(self.hash, _hash(digits, self.salt, self.cost))


def reason_against(digits: str) -> str | None:
    """Why this is no good PIN; None where it is."""
    if not SHORTEST <= len(digits) <= LONGEST:
        return _("a PIN has {least} to {most} digits").format(least=SHORTEST, most=LONGEST)
    if not digits.isascii() or not digits.isdigit():
        return _("a PIN has digits only")
    steps = {int(after) - int(before) for before, after in pairwise(digits)}
    if steps in ({0}, {1}, {-1}):
        return _("digits that are all the same, or follow one another, are guessed first")
    half, odd = divmod(len(digits), 2)
    if not odd and digits[:half] == digits[half:]:
        return _("the same digits twice are guessed early")
    return None


def hashed(digits: str) -> Hashed:
    salt = os.urandom(_SALT)
    return Hashed(salt=salt, hash=_hash(digits, salt, _COST))


def keep(folder: Path, pin: Hashed) -> Path:
    """Write it down, readable by the kiosk's user alone: where.

    Raises:
        OSError: it cannot be written.
    """
    told = {"scrypt": pin.cost, "salt": pin.salt.hex(), "hash": pin.hash.hex()}
    write_whole(folder / FILE, json.dumps(told).encode())
    (folder / FILE).chmod(0o600)  # whatever an older one allowed
    return folder / FILE


def remove(folder: Path) -> bool:
    """Forget the PIN; whether there was one.

    Raises:
        OSError: the file stays.
    """
    there = (folder / FILE).exists()
    (folder / FILE).unlink(missing_ok=True)
    return there


def kept(folder: Path) -> Hashed | None:
    """What is written down; None where nothing is.

    Raises:
        ValueError: what is there is no PIN.
        OSError: it cannot be read.
    """
    try:
        text = (folder / FILE).read_text("utf-8")
    except FileNotFoundError:
        return None
    try:
        told = json.loads(text)
        cost, salt, found = told["scrypt"], bytes.fromhex(told["salt"]), bytes.fromhex(told["hash"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("no PIN is in it") from error
    is_power = isinstance(cost, int) and cost > 1 and cost & (cost - 1) == 0
    if not is_power or cost > _MOST_COST or len(salt) < _SALT or len(found) != _HASH:
        raise ValueError("no PIN is in it")
    return Hashed(salt=salt, hash=found, cost=cost)


def _hash(digits: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(digits.encode(), salt=salt, n=cost, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=_HASH)
