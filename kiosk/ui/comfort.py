"""What a visitor may change about the kiosk, as the comfort page shows it."""

from kiosk.session import SWITCHES, USUAL, Ask, Colours, Comfort, Letters
from kiosk.ui.views import ChoiceRow, ComfortView
from kiosk.wording import Words


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
