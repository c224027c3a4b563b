"""What is said of something on the screen: its label first, then what it is, how it stands and where."""

from enum import StrEnum

from kiosk.document import record
from kiosk.wording import Words


class Role(StrEnum):
    """What something is to whoever cannot see it; `TEXT` goes without saying."""

    TEXT = "text"
    HEADING = "heading"
    BUTTON = "button"
    CHOICE = "choice"
    """On or off, by itself or as one of several."""
    SLIDER = "slider"
    FIELD = "field"
    PICTURE = "picture"


@record
class Element:
    name: str
    role: Role = Role.TEXT
    detail: str = ""
    """More about it, such as the line under the label, or the value with its unit."""
    chosen: bool = False
    usable: bool = True
    number: int = 0
    """Its place among those beside it, from 1; 0 where it stands alone."""
    count: int = 0


def utterance(words: Words, element: Element) -> tuple[str, ...]:
    """In phrases, each of which may be said by itself."""
    said = (element.name, _role(words, element), *_standing(words, element), element.detail)
    return tuple(phrase for phrase in (*said, _place(words, element)) if phrase)


def _role(words: Words, element: Element) -> str:
    match element.role:
        case Role.TEXT:
            return ""
        case Role.HEADING:
            return words.said_heading
        case Role.BUTTON:
            return words.said_button
        case Role.CHOICE:
            return words.said_choice
        case Role.SLIDER:
            return words.said_slider
        case Role.FIELD:
            return words.said_field
        case Role.PICTURE:
            return words.said_picture


def _standing(words: Words, element: Element) -> tuple[str, ...]:
    chosen = words.said_chosen if element.chosen else words.said_not_chosen
    return (
        *((chosen,) if element.role is Role.CHOICE else ()),
        *(() if element.usable else (words.said_unusable,)),
    )


def _place(words: Words, element: Element) -> str:
    if element.count < 2 or not element.number:
        return ""
    return words.said_place.format(number=element.number, count=element.count)
