"""Crack the code on screen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.code_view import BlockRow, CodeView, LetterRow, view
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.pages import Shows
from kiosk.ui.rows import Rows

__all__ = ["CodePage", "Page", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class CodePage(ActivityPage, Shows[CodeView]):  # type: ignore[operator]
    """The strip on the stage, the keys on the deck, and what is said of them."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = CodeView()
        self._blocks = Rows(BlockRow, "number", self)
        self._keys = Rows(LetterRow, "key", self)

    def _list(self, view: CodeView) -> None:
        self._blocks.show(view.blocks)
        self._keys.show(view.keys)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._view.step

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self._view.counter

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline

    @Property(str, notify=changed)
    def guide(self) -> str:
        return self._view.guide

    @Property(str, notify=changed)
    def remark(self) -> str:
        return self._view.remark

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._view.reason

    @Property(str, notify=changed)
    def onward(self) -> str:
        return self._view.onward

    @Property(int, notify=changed)
    def columns(self) -> int:
        return self._view.columns

    @Property(bool, notify=changed)
    def grouped(self) -> bool:
        return self._view.grouped

    @Property(str, notify=changed)
    def dna(self) -> str:
        return self._view.dna

    @Property(str, notify=changed)
    def rna(self) -> str:
        return self._view.rna

    @Property(Rows, constant=True)
    def blocks(self) -> Rows:
        return self._blocks

    @Property(Rows, constant=True)
    def keys(self) -> Rows:
        return self._keys


Page = CodePage
