"""My list on screen; imported when it is first opened."""

from kiosk.document import replace
from kiosk.session import Ask, Door, MyList, Place, collecting, following, sections
from kiosk.ui.doorplates import plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import CollectedRow, MyListView


def my_list(speak: Speaker, place: Place, kept: MyList) -> MyListView:
    """What is on it with the code for all, or how to put something there."""
    words, onward = speak.words, following(speak.content, place)
    view = MyListView(
        title=speak.title(words.my_list),
        kicker=words.my_list_count.format(count=len(kept.items)) if kept.items else "",
        colour=plate(speak, (Ask.MY_LIST, "")).colour,
        words=words.my_list_forgotten if kept.items else words.my_list_empty.format(button=words.my_list),
        undo=_undo(speak, kept),
        rows=_rows(speak, kept),
        next_ask=onward[0] if onward else "",
        next_title=plate(speak, onward).title if onward else "",
    )
    return _coded(speak, place, kept, view)


def _coded(speak: Speaker, place: Place, kept: MyList, view: MyListView) -> MyListView:
    codes, words = collecting.codes(speak.content, kept, speak.order), speak.words
    if not codes:
        return view
    number, after = collecting.code_shown(place, len(codes)), collecting.following_code(place, len(codes))
    view = replace(view, code=codes[number - 1], code_line=words.my_list_scan)
    if not after:
        return view
    return replace(
        view,
        part=words.my_list_part.format(number=number, of=len(codes)),
        next_code=str(after),
        next_code_label=words.my_list_next_code.format(number=after),
    )


def _rows(speak: Speaker, kept: MyList) -> tuple[CollectedRow, ...]:
    """What is on it; while nothing is, where there is something to find."""
    if kept.items:
        return tuple(_row(speak, collecting.door_of(item), kept=True) for item in kept.items)
    return tuple(_row(speak, door, kept=False) for door in sections(speak.content))


def _row(speak: Speaker, door: Door, *, kept: bool) -> CollectedRow:
    row = plate(speak, door)
    return CollectedRow(
        item=collecting.spelled(door),
        ask=row.ask,
        ask_id=row.ask_id,
        title=row.title,
        line=row.line,
        glyph=row.glyph,
        colour=row.colour,
        take_off=speak.words.my_list_take_off.format(title=row.title) if kept else "",
    )


def _undo(speak: Speaker, kept: MyList) -> str:
    if not kept.taken_off:
        return ""
    title = plate(speak, collecting.door_of(kept.taken_off)).title
    return speak.words.my_list_undo.format(title=title)
