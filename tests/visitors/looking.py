"""What a visitor checks on every screen: all that is offered is there, named, and nothing else."""

from collections import Counter

from kiosk.content import said
from kiosk.session import Attract, Screen, Visit, offered
from tests.visitors.driver import Visitor
from tests.visitors.hearing import check_tree


def check_offer(visitor: Visitor) -> None:
    """The controls ask for exactly what is offered."""
    offers = {(str(asked.ask), asked.id) for asked in offered(visitor.content, visitor.state)}
    assert visitor.wishes() == offers


def check_names(visitor: Visitor) -> None:
    """Every control has a name, and no two that lead to different things have the same; so it is heard."""
    seen = visitor.controls()
    assert all(control.name for control in seen), [control.wish for control in seen if not control.name]
    names = Counter(name for name, _ in {(control.name, control.wish) for control in seen})
    assert [name for name, count in names.items() if count > 1] == []
    check_tree(visitor)


def check_says(visitor: Visitor) -> None:
    """The screen shows what the session says, in the language it speaks."""
    content, state, texts = visitor.content, visitor.state, visitor.texts()
    words, order = visitor.loaded.wording[state.language], (state.language, *content.languages)
    match state.scene:
        case Attract():
            assert said(content.attract.line, order).text in texts
        case Visit(ends_at=float()):
            assert words.still_there in texts
        case Visit(trail=(*_, here)) if here.screen is Screen.HOME:
            assert said(content.home.headline, order).text in texts
        case Visit(trail=(*_, here)) if here.screen is Screen.PROGRAMME:
            programme = next(one for one in content.programmes if one.id == here.item)
            assert {said(programme.title, order).text, said(programme.body, order).text} <= set(texts)
    if isinstance(state.scene, Visit):
        assert words.back in texts
        assert words.home in texts
