"""The process that reads content, so that a hostile file can harm nothing else.

It is `python -m kiosk.content.child`, told what to read in JSON as its one argument. It writes two frames
to its output: what holds without any content, then everything. A frame is a length in 8 bytes and that much
msgpack.
"""

import gc
import os
import sys
from datetime import date, datetime
from pathlib import Path

import msgspec

from kiosk.content.loaded import Sources
from kiosk.document.record import record
from kiosk.document.tongue import ENGLISH

SECONDS = 20
"""Processor time. The largest file that is read takes a fifth of this on a slow computer."""
BYTES = 1 << 30
"""Address space, most of which Python and its libraries only reserve."""
FILE_BYTES = 64 << 20


@record
class Request:
    content: str | None
    machine: str | None
    today: date
    keep: bool
    """Whether what is read goes into the cache."""
    language: str = ENGLISH
    """What staff are told things in; empty: what the kiosk speaks."""
    site: str | None = None
    waits: bool = False
    """Whether to get ready only, and to read when a byte comes in; where none comes any more, not at all."""

    @property
    def sources(self) -> Sources:
        content, machine = (Path(name) if name else None for name in (self.content, self.machine))
        return Sources(content=content, machine=machine, site=self.site)


def main(argument: str) -> None:
    """Read, report and remember."""
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # looking for them costs a walk through all packages
    output = os.dup(1)
    os.dup2(2, 1)  # whatever else is printed must not end up between the frames
    limit()
    gc.disable()  # it ends before there is much garbage, and its memory is bounded
    request = msgspec.json.decode(argument, type=Request)
    from kiosk.content.cache import keep  # noqa: PLC0415 - after the limits, which these could hit
    from kiosk.content.telling import told  # noqa: PLC0415
    from kiosk.content.versions import Archive  # noqa: PLC0415

    if request.waits and not os.read(0, 1):
        return
    with os.fdopen(output, "wb") as frames:
        for stored in told(request.sources, request.today, request.language):
            data = msgspec.msgpack.encode(stored)
            frames.write(len(data).to_bytes(8, "big") + data)
            frames.flush()
    if request.keep:
        keep(request.sources, stored, request.language)
        Archive(request.sources).keep(stored, datetime.now())  # noqa: DTZ005 - on the wall


def limit() -> None:
    """Bound what this process may take. On Windows there is no such thing: the parent's patience must do."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_AS, BYTES),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (bound, bound))


if __name__ == "__main__":
    main(sys.argv[1])
    os._exit(0)  # the kiosk waits for it: nothing is left to be tidied up
