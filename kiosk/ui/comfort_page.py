"""The comfort page: what a visitor may change about the kiosk, as the page that QML is bound to."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import SWITCHES, USUAL, Ask, Colours, Comfort, Letters
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.pages import Shows
from kiosk.ui.rows import Rows
from kiosk.ui.views import ChoiceRow, ComfortView
from kiosk.wording import Words


@QmlElement
@QmlUncreatable("the app provides it")
class ComfortPage(QObject, Shows[ComfortView]):  # type: ignore[operator]
    """How the kiosk shows itself, and how else it could."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = ComfortView()
        self._letters = Rows(ChoiceRow, "choice", self)
        self._colours = Rows(ChoiceRow, "choice", self)
        self._further = Rows(ChoiceRow, "choice", self)

    def _list(self, view: ComfortView) -> None:
        self._letters.show(view.letters)
        self._colours.show(view.colours)
        self._further.show(view.further)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._view.kicker

    @Property(str, notify=changed)
    def lettersTitle(self) -> str:
        return self._view.letters_title

    @Property(str, notify=changed)
    def coloursTitle(self) -> str:
        return self._view.colours_title

    @Property(str, notify=changed)
    def furtherTitle(self) -> str:
        return self._view.further_title

    @Property(str, notify=changed)
    def asUsual(self) -> str:
        return self._view.as_usual

    @Property(Rows, constant=True)
    def letters(self) -> Rows:
        return self._letters

    @Property(Rows, constant=True)
    def colours(self) -> Rows:
        return self._colours

    @Property(Rows, constant=True)
    def further(self) -> Rows:
        return self._further


def comfort_view(words: Words, comfort: Comfort) -> ComfortView:
    """What can be chosen, and what is."""
    return ComfortView(
        title=words.comfort,
        kicker=words.comfort_line,
        letters_title=words.letters,
        colours_title=words.colours,
        further_title=words.further,
        letters=tuple(_one(words, "letters", size, comfort.letters) for size in Letters),
        colours=tuple(_one(words, "colours", name, comfort.colours) for name in Colours),
        further=tuple(_switch(words, switch, comfort) for switch in SWITCHES),
        as_usual="" if comfort == USUAL else words.as_usual,
    )


def _one(words: Words, of: str, name: str, now: str) -> ChoiceRow:
    """One of several, of which one holds."""
    label: str = getattr(words, f"{of}_{name}")
    active = name == now
    return ChoiceRow(choice=f"{of}:{name}", label=label, active=active, ask="" if active else Ask.SUIT)


def _switch(words: Words, name: str, comfort: Comfort) -> ChoiceRow:
    """Something that is on or off."""
    return ChoiceRow(choice=name, label=getattr(words, name), active=getattr(comfort, name), ask=Ask.SUIT)
