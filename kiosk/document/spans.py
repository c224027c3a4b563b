"""Where every value of a file begins and ends in its text, so that one can be replaced without the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from kiosk.document.node import Path
from kiosk.document.record import record


@record
class Span:
    """`start` and `end` count signs of the text from 0. `is_flow` tells [a, b] from a list with dashes."""

    start: int
    end: int
    is_flow: bool = False


@dataclass
class _Open:
    start: yaml.CollectionStartEvent
    path: Path
    key: str | None = None
    count: int = 0
    end: int = 0

    def below(self) -> Path:
        return (*self.path, self.count if self.key is None else self.key)


def spans(text: str) -> Mapping[Path, Span]:
    """The span of every value by its path. What has a label, or stands for one, is left out: it is not alone.

    `text` must be one that `parse` understands. The end of a list or group is that of the last value in it.
    """
    found: dict[Path, Span] = {}
    opened: list[_Open] = []
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            opened.append(_Open(start=event, path=opened[-1].below() if opened else ()))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = opened.pop()
            is_flow = bool(done.start.flow_style)
            end = _index(event.end_mark) if is_flow else done.end
            span = Span(start=_index(done.start.start_mark), end=end, is_flow=is_flow)
            if done.start.anchor is None:
                found.setdefault(done.path, span)
            _count(opened, end)
        elif isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
            _take(event, text, opened, found)
    return found


def _take(
    event: yaml.ScalarEvent | yaml.AliasEvent, text: str, opened: list[_Open], found: dict[Path, Span]
) -> None:
    top = opened[-1] if opened else None
    start = _index(event.start_mark)
    end = start + len(text[start : _index(event.end_mark)].rstrip())
    if top and isinstance(top.start, yaml.MappingStartEvent) and top.key is None:
        top.key = event.value if isinstance(event, yaml.ScalarEvent) else ""
        top.end = end
        return
    if event.anchor is None:
        found.setdefault(top.below() if top else (), Span(start=start, end=end))
    _count(opened, end)


def _index(mark: Any) -> int:
    """Where the parser was; only events that are made by hand have no marks."""
    index: int = mark.index
    return index


def _count(opened: list[_Open], end: int) -> None:
    """The value that was awaited has come and ends at `end`."""
    if opened:
        top = opened[-1]
        top.end = max(top.end, end)
        top.count += 1
        top.key = None
