"""Other values in a text whose every other sign stays as it is: comments, order, quotes, folded lines."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.document.node import Entries, Items, Node, Scalar, plain
from kiosk.document.record import record
from kiosk.document.rendering import block, entry, flow, in_quotes, is_plain, scalar
from kiosk.document.spans import Span, spans


@record
class Edit:
    """`text` in the place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


class UnwritableError(Exception):
    """A value that cannot be changed by itself, because it has a label or stands for one."""


def edited(text: str, edits: Iterable[Edit]) -> str:
    """`text` after all edits, which do not overlap. Line ends are those of the text."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    for one in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        text = text[: one.start] + one.text.replace("\n", line_end) + text[one.end :]
    return text


class Splicer:
    """Plans the edits of one file."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans = spans(text)

    def replace(self, node: Node, value: object, order: Sequence[str] = ()) -> Iterator[Edit]:
        """What makes `node` mean `value`, with as few lines touched as can be.

        New fields come behind the last one that stands before them in `order`. No field is taken away.
        """
        match node, value:
            case _ if plain(node) == value:
                return
            case Entries(), dict():
                yield from self._fields(node, value, order)
            case Items(items=items), list() if len(items) == len(value):
                for item, one in zip(items, value, strict=True):
                    yield from self.replace(item, one)
            case _:
                yield self._rewritten(node, value)

    def append(self, node: Items, values: Sequence[object]) -> Edit:
        """New items at the end of a list that stands in this file and has some already."""
        last = self._span(node.items[-1])
        before = self._line_before(last.start)
        if before.strip() != "-":  # a list in brackets
            added = "".join(f", {flow(value, _LEAST)}" for value in values)
            return Edit(start=last.end, end=last.end, text=added)
        gap = "\n\n" if self._has_gaps(node) else "\n"
        added = "".join(f"{gap}{before}{block(value, len(before))}" for value in values)
        return self._after_line(last.end, added)

    def insert(self, node: Entries, name: str, value: object, order: Sequence[str] = ()) -> Edit:
        """A new field."""
        if not node.entries:
            span = self._span(node)
            return Edit(start=span.start, end=span.end, text=flow({name: value}, _LEAST))
        ahead = order[: order.index(name)] if name in order else order
        known = [one for one in node.entries if one in ahead] or list(node.entries)
        after = self._span(node.entries[known[-1]].value)
        if self._span(node).is_flow:
            return Edit(start=after.end, end=after.end, text=f", {name}: {flow(value, _LEAST)}")
        first = next(iter(node.entries.values())).place.column - 1
        return self._after_line(after.end, f"\n{' ' * first}{entry(name, value, first)}")

    def _fields(self, node: Entries, value: Mapping[str, object], order: Sequence[str]) -> Iterator[Edit]:
        for name, one in value.items():
            known = node.entry(name)
            if known is None:
                yield self.insert(node, name, one, order)
            else:
                yield from self.replace(known.value, one)

    def _rewritten(self, node: Node, value: object) -> Edit:
        span = self._span(node)
        column = len(self._line_before(span.start))
        if isinstance(node, Scalar) and isinstance(value, str):
            return Edit(start=span.start, end=span.end, text=self._reworded(span, value, column))
        if isinstance(node, Scalar) or span.is_flow:
            space = "" if span.end > span.start else " "
            return Edit(start=span.start, end=span.end, text=space + flow(value, column))
        return Edit(start=span.start, end=span.end, text=block(value, column))

    def _reworded(self, span: Span, value: str, column: int) -> str:
        """In quotes as before, or without as before; further lines begin where they did."""
        old = self._text[span.start : span.end]
        if old[:1] not in {'"', "'", "|", ">"} and "\n" not in old and is_plain(value):
            return value if old else f" {value}"
        line = self._line_before(span.start)
        lines = old.splitlines()[1:] if old[:1] == '"' else ()
        further = next((len(one) - len(one.lstrip()) for one in lines if one.strip()), None)
        indent = len(line) - len(line.lstrip(" -")) + 2 if further is None else further
        return in_quotes(value, column, indent) if old else f" {scalar(value, column, indent)}"

    def _span(self, node: Node) -> Span:
        if (span := self._spans.get(node.path)) is None:
            raise UnwritableError
        return span

    def _line_before(self, index: int) -> str:
        return self._text[self._text.rfind("\n", 0, index) + 1 : index]

    def _after_line(self, index: int, added: str) -> Edit:
        """Behind a comment that stands in the same line."""
        end = self._text.find("\n", index)
        end = len(self._text) if end < 0 else end - (self._text[end - 1] == "\r")
        return Edit(start=end, end=end, text=added)

    def _has_gaps(self, node: Items) -> bool:
        """Whether a line is left empty between the items; so it is for a first neighbour."""
        first, last = self._span(node.items[0]), self._span(node.items[-1])
        lines = self._text[first.end : last.start].splitlines()
        return len(node.items) == 1 or any(not line.strip() for line in lines)


_LEAST = 0
"""The column that is counted with where only brackets are left: lines are not folded for a few signs."""
