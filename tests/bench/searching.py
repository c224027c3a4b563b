"""How long the search takes to answer a key: `python -m tests.bench.searching FILE`.

Tells the seconds in JSON: `key`, until what is found is known and listed; `frame`, until it is drawn; of both
what 95 of 100 keys do not exceed. `index` is the longest that a frame waits while the index is made.
"""

import json
import os
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication

from kiosk.session import Ask, searching
from tests.bench.frames import p95
from tests.bench.listing import Reader

QUERIES = (
    "bioproduction",
    "vacins",
    "stobli",
    "fermantation",
    "opleiding in bioproductie",
    "master 12",
    "xqzw",
)
"""Also with wrong letters, of which the last is nothing at all."""


def main(content_file: str) -> None:
    reader = Reader(Path(content_file))
    reader.ask(Ask.START)
    reader.ask(Ask.SEARCH)
    longest, last = 0.0, perf_counter()
    while searching.prepare(reader.content):
        QCoreApplication.processEvents()
        longest, last = max(longest, perf_counter() - last), perf_counter()
    keys, frames = [], []
    for query in QUERIES:
        for sign in query:
            key, frame = reader.answer(Ask.TYPE, sign)
            keys.append(key)
            frames.append(frame)
        reader.ask(Ask.CLEAR)
    sys.stdout.write(json.dumps({"key": p95(keys), "frame": p95(frames), "index": longest}))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to take down


if __name__ == "__main__":
    main(sys.argv[1])
