"""What the screens show, as frozen records; the fields are QML's properties and roles."""

from kiosk.content import Colour
from kiosk.document import record


@record
class HeaderView:
    """The lines at the top of every screen."""

    name: str = ""
    place: str = ""
    notice: str = ""


@record
class LanguageRow:
    code: str
    own_name: str
    short_name: str
    start: str
    current: bool


@record
class AheadRow:
    """A picture that is decoded before it is shown."""

    url: str
    emblem: bool = False


@record
class ApologyRow:
    """That the kiosk is out of service, in one language."""

    language: str
    title: str
    line: str


@record
class NoticeRow:
    """What is urgent, in one language."""

    language: str
    text: str
    longest: str
    """The longest of all: every language is written as large as this one can be."""


@record
class DoorRow:
    """Where one can go from here: a tile or a row."""

    door: str
    """What tells the doors of a screen apart."""
    ask: str
    ask_id: str
    title: str
    line: str
    glyph: str
    colour: str
    heading: str = ""
    """What it stands under in a list."""


@record
class TagRow:
    tag: str


@record
class LeafRow:
    """One of several that are leafed through, by its number."""

    label: str
    ask_id: str
    """Empty where one is."""
    current: bool


@record
class DetailRow:
    """One thing worth knowing, under its label."""

    name: str
    label: str
    text: str


@record
class EmblemRow:
    picture: str
    description: str


@record
class QuoteRow:
    words: str
    who: str


@record
class AttractView:
    headline: str = ""
    line: str = ""
    notice: str = ""
    news: str = ""
    """What is on, and when; empty where nothing is."""


@record
class FilterRow:
    """Something to narrow a list to."""

    choice: str
    label: str
    active: bool
    possible: bool


@record
class PinRow:
    """A site on the map: `eastward` and `southward` are shares of its width and height."""

    door: str
    ask: str
    ask_id: str
    title: str
    line: str
    eastward: float
    southward: float
    here: bool


@record
class DotRow:
    """A site on a map that has no room for names: its number, which stands in the list as well."""

    site: str
    number: str
    eastward: float
    southward: float
    here: bool


@record
class IndexView:
    """A screen that leads on: tiles, a list under headings, or a map. What is empty does not show."""

    title: str = ""
    kicker: str = ""
    colour: str = ""
    """Of the ground; the paper's own where there is none."""
    filters: tuple[FilterRow, ...] = ()
    more: str = ""
    """What the button says that shows all filters, or fewer; empty where there are few."""
    tiles: tuple[DoorRow, ...] = ()
    pins: tuple[PinRow, ...] = ()
    dots: tuple[DotRow, ...] = ()
    rows: tuple[DoorRow, ...] = ()


@record
class ChoiceRow:
    """Something of the comfort page that can be chosen."""

    choice: str
    label: str
    active: bool
    ask: str
    """Empty where it cannot be asked for, because it holds already."""


@record
class ComfortView:
    """How the kiosk shows itself, and how else it could."""

    title: str = ""
    kicker: str = ""
    aloud: tuple[ChoiceRow, ...] = ()
    """Reading aloud, and how slowly; none where there is no voice."""
    aloud_title: str = ""
    volumes: tuple[ChoiceRow, ...] = ()
    volumes_title: str = ""
    letters_title: str = ""
    colours_title: str = ""
    further_title: str = ""
    letters: tuple[ChoiceRow, ...] = ()
    colours: tuple[ChoiceRow, ...] = ()
    further: tuple[ChoiceRow, ...] = ()
    as_usual: str = ""
    """What the button says that takes all back; empty where nothing was chosen."""


@record
class ReadingView:
    """What leads whoever reads aloud."""

    aloud: bool = False
    going: bool = False
    """Whether the page is being read."""
    slow: bool = False
    pause: str = ""
    """What the first button does: stop, or go on."""
    again: str = ""
    next: str = ""
    slower: str = ""
    position: str = ""
    """Which of how many is read."""


@record
class WordRow:
    """A word to look for."""

    word: str


@record
class HitRow:
    """A door that was found; title and line are HTML, with what was found underlined."""

    door: str
    ask: str
    ask_id: str
    name: str
    """What the row is called, for whoever listens: its title and what it stands under."""
    title: str
    line: str
    glyph: str
    colour: str
    heading: str


@record
class KeyRow:
    """A key of the keyboard, so many columns wide."""

    name: str
    """What it is called, for whoever listens; a letter or digit is also what is on it."""
    ask: str
    sign: str
    glyph: str
    row: int
    column: int
    span: int
    usable: bool


@record
class SearchView:
    """What is typed and what that has found."""

    title: str = ""
    query: str = ""
    count: str = ""
    """How many things were found, in words; empty before anything is typed."""
    note: str = ""
    """What stands above the words to try, or above what was found."""
    words: tuple[WordRow, ...] = ()
    rows: tuple[HitRow, ...] = ()
    keys: tuple[KeyRow, ...] = ()


@record
class ActivityRow:
    """An activity that is present, and the QML file it is shown by."""

    kind: str
    file: str


@record
class LevelRow:
    """An age to choose."""

    level: str
    label: str
    current: bool


@record
class ActivityView:
    """What stands around every activity. What is empty does not show."""

    title: str = ""
    kicker: str = ""
    colour: str = Colour.LILAC
    instruction: str = ""
    note: str = ""
    untouched: bool = False
    """Whether nothing was done in it yet: the first control is lit."""
    levels: tuple[LevelRow, ...] = ()
    ended: bool = False
    seen: str = ""
    """What one has just seen, once it has ended."""
    link: tuple[DoorRow, ...] = ()
    """The item that belongs to it; none or one."""
    code: str = ""
    """What the telephone gets; empty where there is no code."""
    code_line: str = ""
    code_short: str = ""
    """What stands beside it, and the same where there is little room."""
    next_title: str = ""
    """The activity after it."""


@record
class ArticleView:
    """One item, whatever its kind."""

    title: str = ""
    kicker: str = ""
    colour: str = Colour.MINT
    gist: str = ""
    body: str = ""
    more: str = ""
    """What the button says that unfolds the body, or folds it again; empty where all of it shows anyway."""
    unfolded: bool = False
    note: str = ""
    picture: str = ""
    description: str = ""
    code: str = ""
    """What the telephone gets; empty where there is no code."""
    code_line: str = ""
    code_short: str = ""
    """What stands beside it, and the same where there is little room."""
    collect: str = ""
    """What it is called on My list; empty where it cannot be put there."""
    collected: bool = False
    collect_label: str = ""
    tags: tuple[TagRow, ...] = ()
    leaves: tuple[LeafRow, ...] = ()
    quotes: tuple[QuoteRow, ...] = ()
    details: tuple[DetailRow, ...] = ()
    emblems: tuple[EmblemRow, ...] = ()
    rows: tuple[DoorRow, ...] = ()
    next_ask: str = ""
    next_id: str = ""
    next_title: str = ""


@record
class CollectedRow:
    """Something on My list."""

    item: str
    ask: str
    ask_id: str
    title: str
    line: str
    glyph: str
    colour: str
    take_off: str
    """What the button says that takes it off; empty where it is not on it, but only leads there."""


@record
class MyListView:
    """What somebody takes home, and the one code for all. What is empty does not show."""

    title: str = ""
    kicker: str = ""
    colour: str = ""
    words: str = ""
    """What to do here while nothing is on it; else what becomes of it."""
    code: str = ""
    code_line: str = ""
    part: str = ""
    """Which of several codes this is."""
    next_code: str = ""
    next_code_label: str = ""
    undo: str = ""
    rows: tuple[CollectedRow, ...] = ()
    next_ask: str = ""
    next_title: str = ""
