"""From a workbook to the texts that the content files get. Nothing is written here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from kiosk.document import Entries, Items, Node, record
from kiosk.document.node import at, child, plain
from kiosk.document.splicing import Edit, Splicer, UnwritableError
from kiosk.document.tongue import _
from kiosk.sheets.columns import SheetShape
from kiosk.sheets.merging import Merging
from kiosk.sheets.misfit import Misfit
from kiosk.sheets.reading import Book, Page, Row


@record
class Import:
    """`edits` are by file; `data` is what the files hold afterwards, as JSON would.

    `cells` lead from an item in `data`, by its sheet and id, to its row. `absent` are the items without one.
    """

    edits: Mapping[str, tuple[Edit, ...]]
    data: object
    cells: Mapping[tuple[str, str], Row]
    absent: tuple[str, ...]
    misfits: tuple[Misfit, ...]


def plan(tree: Node, texts: Mapping[str, str], sheets: Iterable[SheetShape], book: Book) -> Import:
    """What `book` changes in the content of `tree`, whose files have these `texts`."""
    planning = _Planning(tree, {file: Splicer(text) for file, text in texts.items()}, book)
    for sheet in sheets:
        if page := book.pages.get(sheet.name):
            planning.take(sheet, page)
    return Import(
        edits={file: tuple(edits) for file, edits in planning.edits.items()},
        data=planning.data,
        cells=planning.cells,
        absent=tuple(planning.absent),
        misfits=tuple(sorted((*book.misfits, *planning.misfits), key=Misfit.place)),
    )


@dataclass
class _Rows:
    """The rows of one sheet that can be used, by id."""

    changed: dict[str, Any] = field(default_factory=dict)
    added: dict[str, Any] = field(default_factory=dict)


class _Planning:
    def __init__(self, tree: Node, splicers: Mapping[str, Splicer], book: Book) -> None:
        self._tree = tree
        self._splicers = splicers
        self._book = book
        self.data: Any = plain(tree)
        self.edits: dict[str, list[Edit]] = {}
        self.cells: dict[tuple[str, str], Row] = {}
        self.absent: list[str] = []
        self.misfits: list[Misfit] = []

    def take(self, sheet: SheetShape, page: Page) -> None:
        section = at(self._tree, sheet.path)
        nodes = {str(_id(node)): node for node in section.items} if isinstance(section, Items) else {}
        rows = self._rows(sheet, page, nodes)
        self.absent += [f"{sheet.name}, {name}" for name in nodes if (sheet.name, name) not in self.cells]
        for name, item in rows.changed.items():
            with self._telling(sheet, page, name):
                self._change(nodes[name], item, sheet.order)
        if rows.added:
            with self._telling(sheet, page, next(iter(rows.added))):
                self._append(sheet, section, list(rows.added.values()))
        if isinstance(section, Items) or rows.added:
            old = [rows.changed.get(name, plain(node)) for name, node in nodes.items()]
            _put(self.data, sheet.path, [*old, *rows.added.values()])

    def _rows(self, sheet: SheetShape, page: Page, nodes: Mapping[str, Node]) -> _Rows:
        merging, found = Merging(sheet, page, self._book), _Rows()
        for row in page.rows:
            name = str(row.cells.get("id", "")).strip()
            if not self._is_new(page, sheet, row, name):
                continue
            self.cells[sheet.name, name] = row
            if name in nodes:
                old: Any = plain(nodes[name])
                if (item := merging.existing(row, old)) != old:
                    found.changed[name] = item
            else:
                found.added[name] = merging.new(row)
        self.misfits += merging.misfits
        return found

    def _is_new(self, page: Page, sheet: SheetShape, row: Row, name: str) -> bool:
        """Whether the row has an id that none above it has."""
        first = self.cells.get((sheet.name, name))
        if name and first is None:
            return True
        cell = page.cell("id", row.number)
        if first is None:
            message, hint = _("the row has no id"), _("write one: small letters, no spaces")
        else:
            message = _('the id "{name}" stands in row {row} too').format(name=name, row=first.number)
            hint = _("give one of them another id")
        self.misfits.append(Misfit(cell=cell, message=message, hint=hint))
        return False

    @contextmanager
    def _telling(self, sheet: SheetShape, page: Page, name: str) -> Iterator[None]:
        """What cannot be written by itself is told at the row of the item `name`."""
        try:
            yield
        except UnwritableError:
            cell = page.cell("id", self.cells[sheet.name, name].number)
            message = _("what this row changes stands elsewhere in content.yaml too, by a label (&…)")
            self.misfits.append(Misfit(cell=cell, message=message, hint=_("change it in content.yaml")))

    def _change(self, node: Node, value: object, order: Sequence[str] = ()) -> None:
        file = node.place.file
        self.edits.setdefault(file, []).extend(self._splicers[file].replace(node, value, order))

    def _append(self, sheet: SheetShape, section: Node | None, items: list[Any]) -> None:
        """Behind the last item, in its file; a section that is not there yet ends its group."""
        if isinstance(section, Items) and section.items:
            last = section.items[-1].place.file
            here = tuple(one for one in section.items if one.place.file == last)
            at_end = Items(items=here, place=here[0].place, path=here[0].path[:-1])
            self.edits.setdefault(last, []).append(self._splicers[last].append(at_end, items))
        elif section is not None:
            self._change(section, items)
        else:
            self._insert(sheet, items)

    def _insert(self, sheet: SheetShape, items: list[Any]) -> None:
        group, names = self._tree, [str(name) for name in sheet.path]
        while isinstance(below := child(group, names[0]), Entries):
            group, names = below, names[1:]
        value: Any = items
        for name in reversed(names[1:]):
            value = {name: value}
        file = group.place.file
        if isinstance(group, Entries):
            self.edits.setdefault(file, []).append(self._splicers[file].insert(group, names[0], value))


def _id(node: Node) -> object:
    named = child(node, "id")
    return plain(named) if named else ""


def _put(data: Any, path: tuple[str | int, ...], value: object) -> None:
    for name in path[:-1]:
        data = data.setdefault(name, {})
    data[path[-1]] = value
