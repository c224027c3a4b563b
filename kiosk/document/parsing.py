"""From text to a tree. The parser gives events, one after the other: it cannot be made to recurse."""

from dataclasses import dataclass, field
from typing import NoReturn

import yaml

from kiosk.document.faults import explained
from kiosk.document.finding import Finding, problem_at, warning
from kiosk.document.misread import cut_by_note, lone_quote, word_quotes
from kiosk.document.node import Entries, Entry, Items, Node, Path, Place, Scalar
from kiosk.document.problem import Problem
from kiosk.document.record import record, replace
from kiosk.document.scalars import resolved
from kiosk.document.source import Source, lines
from kiosk.document.tongue import _, number

DEEPEST = 30
MOST_VALUES = 250_000
"""Values in one file, repeated ones counted as often as they are repeated."""


@record
class Parsed:
    """`tree` is None where the text cannot be understood; `problems` say why, or what was left out."""

    tree: Node | None
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    """The text is not read any further; the last problem says why."""


def parse(source: Source) -> Parsed:
    """The tree of `source`. Of two fields with one name the first counts."""
    if not yaml.__with_libyaml__:
        return Parsed(tree=None, problems=(_no_parser(source.file),))
    builder = _Builder(source)
    try:
        for event in yaml.parse(source.text, Loader=yaml.CSafeLoader):
            builder.take(event)
        builder.finish()
    except _RefusedError:
        return Parsed(tree=None, problems=tuple(builder.problems))
    except yaml.MarkedYAMLError as fault:
        cause = explained(source, fault)
        others = (one for one in builder.problems if one.line != cause.line)
        return Parsed(tree=None, problems=(*others, cause))
    return Parsed(tree=builder.root, problems=tuple(builder.problems))


def _no_parser(file: str) -> Problem:
    message = _("this installation cannot read content files: PyYAML came without its C library")
    hint = _("install the PyYAML wheel of this platform")
    finding = Finding(path=(), code="no-parser", message=message, hint=hint)
    return problem_at(Place(file=file, line=0, column=0), (), finding)


@dataclass
class _Open:
    """A list or a group of fields whose end has not come yet."""

    start: yaml.CollectionStartEvent
    place: Place
    path: Path
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: tuple[str, Place] | None = None
    values: int = 1
    is_list: bool = field(init=False)

    def __post_init__(self) -> None:
        self.is_list = isinstance(self.start, yaml.SequenceStartEvent)

    @property
    def awaits_key(self) -> bool:
        return not self.is_list and self.key is None

    def closed(self) -> Node:
        if self.is_list:
            return Items(items=tuple(self.items), place=self.place, path=self.path)
        return Entries(entries=dict(self.entries), place=self.place, path=self.path)


@dataclass
class _Label:
    """What an `&anchor` stands for, how many values that is, and whether any `*anchor` used it."""

    node: Node
    values: int
    place: Place
    used: bool = False


class _Builder:
    def __init__(self, source: Source) -> None:
        self._file = source.file
        self._lines = lines(source.text)
        self._open: list[_Open] = []
        self._labels: dict[str, _Label] = {}
        self._texts = 0
        self.root: Node | None = None
        self.problems: list[Problem] = []

    def take(self, event: yaml.Event) -> None:
        match event:  # in the order of how many there are
            case yaml.ScalarEvent():
                self._take_scalar(event)
            case yaml.CollectionStartEvent():
                self._enter(event)
            case yaml.CollectionEndEvent():
                self._leave()
            case yaml.AliasEvent():
                self._repeat(event)
            case yaml.DocumentStartEvent():
                self._begin(event)
            case _:  # the beginning and the end of the file
                pass

    def finish(self) -> None:
        for name, label in self._labels.items():
            if not label.used:
                message = _('"&{name}" is taken as a label and would not be shown').format(name=name)
                self._report(label.place, (), "sign", message, _("put the whole text in quotes"))

    def _begin(self, event: yaml.DocumentStartEvent) -> None:
        self._texts += 1
        if self._texts > 1:
            message = _("three dashes begin a second content here; one file holds only one")
            hint = _("delete the line with the three dashes")
            self._refuse(self._place(event), (), "second-text", message, hint)

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        place, top = self._place(event), self._open[-1] if self._open else None
        if top and top.awaits_key:
            self._take_key(top, event.value, place)
            return
        self._check_tag(event)
        value = resolved(event.value) if event.implicit[0] else event.value
        node = Scalar(value=value, written=event.value, place=place, path=self._path())
        if isinstance(value, str) and event.implicit[0]:
            self._check_reading(event, value, node.path)
        self._add(node, 1, event.anchor, place)

    def _check_reading(self, event: yaml.ScalarEvent, text: str, path: Path) -> None:
        """Say where an unquoted text is not read as it was probably meant."""
        if event.end_mark is None or event.start_mark is None:
            return
        line, column = event.end_mark.line, event.end_mark.column
        rest = self._lines[line][column:]
        start = event.start_mark
        cause = (
            cut_by_note(text, rest, line, column)
            or lone_quote(text, line, column)
            or word_quotes(text, start.line, start.column)
        )
        if cause is not None:
            place = Place(file=self._file, line=cause.line + 1, column=cause.column + 1)
            self.problems.append(
                problem_at(place, path, warning(path, cause.code, cause.message, cause.hint))
            )

    def _take_key(self, top: _Open, key: str, place: Place) -> None:
        if key == "<<":
            hint = _("write the lines out that it stands for")
            self._refuse(place, (*top.path, key), "merge", _('"<<" is not understood here'), hint)
        top.key = (key, place)

    def _repeat(self, event: yaml.AliasEvent) -> None:
        place = self._place(event)
        label = self._labels.get(event.anchor or "")
        if label is None:
            message = _('"*{name}" stands for a label "&{name}", and there is none above')
            hint = _('if it is a text, put the text in quotes: "…"')
            self._refuse(place, self._path(), "sign", message.format(name=event.anchor), hint)
        label.used = True
        if self._open and self._open[-1].awaits_key:
            self._refuse_key(place)
        self._add(label.node, label.values, None, place)

    def _enter(self, event: yaml.CollectionStartEvent) -> None:
        place = self._place(event)
        if self._open and self._open[-1].awaits_key:
            self._refuse_key(place)
        self._check_tag(event)
        if len(self._open) >= DEEPEST:
            message = _("this is more than {most} levels deep").format(most=DEEPEST)
            hint = _("delete the brackets or spaces that are too many")
            self._refuse(place, (), "too-deep", message, hint)
        self._open.append(_Open(start=event, place=place, path=self._path()))

    def _leave(self) -> None:
        done = self._open.pop()
        self._add(done.closed(), done.values, done.start.anchor, done.place)

    def _add(self, node: Node, values: int, anchor: str | None, place: Place) -> None:
        if anchor:
            self._labels[anchor] = _Label(node=node, values=values, place=place)
        if not self._open:
            self.root = node
            return
        top = self._open[-1]
        top.values += values
        if top.values > MOST_VALUES:
            message = _("the file has more than {most} entries, repeated ones included")
            hint = _("shorten it, or write repeated parts only once")
            self._refuse(place, (), "too-many", message.format(most=number(MOST_VALUES)), hint)
        if top.key is None:
            top.items.append(node)
        else:
            self._add_entry(top, *top.key, node)

    def _add_entry(self, top: _Open, key: str, place: Place, node: Node) -> None:
        top.key = None
        first = top.entries.get(key)
        if first and self._lacks_dash(top, key):
            self._begin_item(top, key, place)
            node = replace(node, path=(*top.path, key))
            top.entries[key] = Entry(place=place, value=node)
        elif first:
            message = _('"{name}" is written twice; the first is in line {line}')
            hint = _("keep one of the two; until then the first counts")
            message = message.format(name=key, line=first.place.line)
            self._report(place, (*top.path, key), "twice", message, hint)
        else:
            top.entries[key] = Entry(place=place, value=node)

    def _begin_item(self, top: _Open, key: str, place: Place) -> None:
        """Go on as if the dash were there: whoever forgot it lost nothing."""
        message = _("here another item seems to begin, but it has no dash")
        hint = _('write "- " before "{name}", in column {column} like line {line}')
        list_, line = self._open[-2], top.place.line
        hint = hint.format(name=key, column=list_.place.column, line=line)
        list_.items.append(top.closed())
        top.entries, top.place, top.path = {}, place, (*list_.path, len(list_.items))
        path = (*top.path, key)
        self.problems.append(problem_at(place, path, warning(path, "no-dash", message, hint)))

    def _lacks_dash(self, top: _Open, key: str) -> bool:
        """Whether the first field of an item comes again, behind others."""
        is_item = len(self._open) > 1 and self._open[-2].is_list
        indented = is_item and self._open[-2].place.column < top.place.column
        return indented and len(top.entries) > 1 and key == next(iter(top.entries))

    def _check_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.tag is not None:
            message = _("a word that begins with an exclamation mark is not shown")
            hint = _('put the text in quotes: "…"')
            self._refuse(self._place(event), self._path(), "sign", message, hint)

    def _refuse_key(self, place: Place) -> None:
        message = _("a list or a bracket cannot be the name of a field")
        hint = _('write a name, a colon and a space; if it is a text, put the text in quotes: "…"')
        self._refuse(place, self._path(), "bad-name", message, hint)

    def _path(self) -> Path:
        if not self._open:
            return ()
        top = self._open[-1]
        if top.is_list:
            return (*top.path, len(top.items))
        return (*top.path, top.key[0]) if top.key else top.path

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        line, column = (mark.line, mark.column) if mark else (-1, -1)
        return Place(file=self._file, line=line + 1, column=column + 1)

    def _refuse(self, place: Place, path: Path, code: str, message: str, hint: str) -> NoReturn:
        self._report(place, path, code, message, hint)
        raise _RefusedError

    def _report(self, place: Place, path: Path, code: str, message: str, hint: str) -> None:
        finding = Finding(path=path, code=code, message=message, hint=hint)
        self.problems.append(problem_at(place, path, finding))
