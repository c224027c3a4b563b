"""What a visitor may change about the kiosk, as the comfort page shows it."""

from kiosk.session import SWITCHES, USUAL, Ask, Colours, Comfort, Letters
from kiosk.ui.views import ChoiceRow, ComfortView
from kiosk.voice import STEPS
from kiosk.wording import Words


def comfort_view(words: Words, comfort: Comfort, *, voiced: bool = False) -> ComfortView:
    """What can be chosen, and what is; `voiced` where there is a voice for the language."""
    heard = ("aloud", "slow") if comfort.aloud else ("aloud",) if voiced else ()
    return ComfortView(
        title=words.comfort,
        kicker=words.comfort_line,
        aloud=tuple(_switch(words, switch, comfort) for switch in heard),
        aloud_title=words.aloud_title,
        volumes=tuple(_volume(words, step, comfort) for step in range(len(STEPS)) if comfort.aloud),
        volumes_title=words.volume,
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


def _volume(words: Words, step: int, comfort: Comfort) -> ChoiceRow:
    label = (words.volume_quietest, words.volume_quiet, words.volume_usual, words.volume_loud)[step]
    active = step == comfort.volume
    return ChoiceRow(choice=f"volume:{step}", label=label, active=active, ask="" if active else Ask.SUIT)


def _switch(words: Words, name: str, comfort: Comfort) -> ChoiceRow:
    """Something that is on or off."""
    return ChoiceRow(choice=name, label=getattr(words, name), active=getattr(comfort, name), ask=Ask.SUIT)
