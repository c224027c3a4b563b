"""The activities on screen. Each kind has a file here, imported when it is first opened, with two names.

`Page(parent)` is what its QML is bound to, an `ActivityPage` that shows a view of its own;
`view(speak, model, state)` makes that view of the texts and of how it stands.
"""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject

from kiosk.activities import model_of, present, rules_of, type_name
from kiosk.content import Content, Level
from kiosk.document import replace
from kiosk.session import Ask, Place, Playing, playing
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.doorplates import plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import ActivityRow, ActivityView, LevelRow


class Activities:
    """One page of each kind, made when it is first opened."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._pages: dict[str, Any] = {}

    def show(self, speak: Speaker, place: Place) -> ActivityPage | None:
        """The page of the activity at a place, showing how it stands; None where there is none."""
        if place.activity is None:
            return None
        kind, module = place.item, import_module(f"{__package__}.{place.item}")
        if kind not in self._pages:
            self._pages[kind] = module.Page(self._parent)
        page: Any = self._pages[kind]
        page.frame.show(frame(speak, kind, place.activity))
        page.show(module.view(speak, model_of(speak.content, kind), place.activity.state))
        shown: ActivityPage = page
        return shown


def frame(speak: Speaker, kind: str, stands: Playing) -> ActivityView:
    """What stands around an activity."""
    model, rules = model_of(speak.content, kind), rules_of(kind)
    view = ActivityView(
        title=speak.title(model.title),
        kicker=speak.words.stem,
        colour=model.colour,
        instruction=speak(model.instruction),
        note=speak.fallback_note(model.title, model.instruction),
        untouched=not stands.touched,
        levels=levels(speak, stands.level) if rules.levels(model, stands.state) else (),
    )
    if not rules.ended(model, stands.state):
        return view
    door = playing.reference_door(model.seen.link)
    link = (replace(plate(speak, door), ask=Ask.ACT, ask_id=playing.SEEN, heading=""),) if door else ()
    return replace(view, ended=True, seen=speak(model.seen.text), link=link)


def levels(speak: Speaker, chosen: Level) -> tuple[LevelRow, ...]:
    return tuple(
        LevelRow(level=one, label=speak.words.ages.format(ages=one.replace("-", "–")), current=one is chosen)
        for one in Level
    )


def shelf(content: Content) -> tuple[ActivityRow, ...]:
    """The activities that are present, each with the file that shows it."""
    return tuple(
        ActivityRow(kind=kind, file=f"../Activities/{type_name(kind)}.qml") for kind in present(content)
    )
