"""Whether an X server lives and lets us in: the first exchange of the X11 protocol, and no more."""

import re
import socket
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from struct import pack, unpack
from time import sleep
from typing import NamedTuple

from kiosk.host.reason import Reason

_COOKIE = b"MIT-MAGIC-COOKIE-1"
_INTERNET, _LOCAL, _INTERNET6, _ANY_HOST = 0, 256, 6, 65535
_ADMITTED = b"\x01"
_HANGS_UP = Reason("it hangs up", {})
_TRIES, _PAUSE = 10, 0.05
"""How often a server that starts over is asked, and the seconds between."""


class _Address(NamedTuple):
    """What DISPLAY names."""

    name: str
    host: str
    number: int


class _Key(NamedTuple):
    """One entry of an .Xauthority file."""

    family: int
    address: bytes
    display: bytes
    name: bytes
    data: bytes


def reach(environ: Mapping[str, str], patience: float) -> socket.socket | Reason:
    """Connect to the server that DISPLAY names, or say why it cannot be used. `patience` is in seconds.

    Keep the connection: a bare server starts over when its last client leaves, and turns away whoever
    comes meanwhile. One that does so just now is asked again.
    """
    name = environ.get("DISPLAY")
    if not name:
        return Reason("DISPLAY is not set", {})
    parts = re.fullmatch(r"(?:\w+/)?(.*):(\d{1,5})(?:\.\d+)?", name)
    if not parts:
        return Reason("DISPLAY is {name}, which names no display", {"name": name})
    address = _Address(name, parts.group(1).strip("[]"), int(parts.group(2)))
    for _ in range(_TRIES):
        found, starting_over = _ask(address, environ, patience)
        if not starting_over:
            break
        sleep(_PAUSE)
    return found


def _ask(
    address: _Address, environ: Mapping[str, str], patience: float
) -> tuple[socket.socket | Reason, bool]:
    """Knock once; with a refusal comes whether the server may be starting over."""
    name = address.name
    try:
        server = _connect(address.host, address.number, patience)
        try:
            refusal = _greet(server, _cookie(environ, server, str(address.number).encode()))
        except OSError:
            server.close()
            raise
    except (OSError, OverflowError) as error:
        given = {"name": name, "reason": said(error)}
        silent = Reason("DISPLAY is {name}, but nobody answers there ({reason})", given)
        return silent, isinstance(error, ConnectionResetError | BrokenPipeError)
    if refusal is None:
        return server, False
    server.close()
    refused = Reason("DISPLAY is {name}, but it refuses us ({reason})", {"name": name, "reason": refusal})
    return refused, refusal == _HANGS_UP


def said(error: Exception) -> str:
    """The system's own words."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()


def _connect(host: str, number: int, patience: float) -> socket.socket:
    if host not in ("", "unix"):
        return socket.create_connection((host, 6000 + number), patience)
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    try:
        return _connect_locally(f"\0{path}", patience)
    except OSError:
        return _connect_locally(path, patience)


def _connect_locally(address: str, patience: float) -> socket.socket:
    server = socket.socket(socket.AF_UNIX)
    server.settimeout(patience)
    try:
        server.connect(address)
    except OSError:
        server.close()
        raise
    return server


def _greet(server: socket.socket, cookie: bytes) -> str | Reason | None:
    """Open a connection and give the server's reason for a refusal."""
    name = _COOKIE if cookie else b""
    server.sendall(pack("<cxHHHHxx", b"l", 11, 0, len(name), len(cookie)) + _padded(name) + _padded(cookie))
    answer = server.recv(8)
    if not answer:
        return _HANGS_UP
    if answer[:1] == _ADMITTED:
        return None
    return server.recv(answer[1]).decode("latin-1").strip() or Reason("without a reason", {})


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _cookie(environ: Mapping[str, str], server: socket.socket, number: bytes) -> bytes:
    """Find the key to this server in the user's file of keys; empty where there is none."""
    path = Path(environ.get("XAUTHORITY") or Path(environ.get("HOME", "/"), ".Xauthority"))
    try:
        keys = list(_keys(BytesIO(path.read_bytes())))
    except (OSError, EOFError):
        return b""
    here = _address(server)
    fitting = (key for key in keys if key.family == _ANY_HOST or (key.family, key.address) == here)
    return next((key.data for key in fitting if key.display in (b"", number) and key.name == _COOKIE), b"")


def _address(server: socket.socket) -> tuple[int, bytes]:
    """Name the server as the file of keys does: the own machine by its host name, others by address."""
    if server.family == socket.AF_UNIX:
        return _LOCAL, socket.gethostname().encode()
    host = server.getpeername()[0]
    if host in ("127.0.0.1", "::1"):
        return _LOCAL, socket.gethostname().encode()
    family = _INTERNET if server.family == socket.AF_INET else _INTERNET6
    return family, socket.inet_pton(server.family, host)


def _keys(file: BytesIO) -> Iterator[_Key]:
    while start := file.read(2):
        family: int = unpack(">H", start.rjust(2))[0]
        yield _Key(family, _counted(file), _counted(file), _counted(file), _counted(file))


def _counted(file: BytesIO) -> bytes:
    head = file.read(2)
    size: int = unpack(">H", head)[0] if len(head) == 2 else -1
    data = file.read(size) if size >= 0 else b""
    if len(data) != size:
        raise EOFError
    return data
