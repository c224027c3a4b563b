"""Whatever visitors do in whatever order, there is always a way home."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import Content
from kiosk.session import Ask, Attract, OutOfService, Staff, Threshold, Urgent, Visit, offered
from tests.session.walking import Walk

steps = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from([0.05, 0.3, 1.0, 45.0, 100.0])), max_size=60
)


def way_home(walk: Walk) -> bool:
    """Whether one event leads to Home or to the start from here, or we are there."""
    assert walk.content is not None
    asks = {asked.ask for asked in offered(walk.content, walk.state)}
    match walk.state.scene:
        case Attract():
            return Ask.START in asks
        case Visit(ends_at=float()):
            return {Ask.STAY, Ask.LEAVE} <= asks
        case Visit(trail=trail):
            return len(trail) == 1 or {Ask.HOME, Ask.BACK} <= asks
        case Urgent() | OutOfService() | Threshold() | Staff():
            return False


def test_a_random_walk_never_meets_a_state_without_a_way_home(content: Content, full: bool) -> None:  # noqa: FBT001
    seen = set()

    @settings(max_examples=2_000 if full else 150, deadline=None)
    @given(steps)
    def walk_at_random(steps: list[tuple[int, float]]) -> None:
        walk = Walk(content)
        for choice, pause in steps:
            possible = offered(content, walk.state)
            if possible:
                chosen = possible[choice % len(possible)]
                walk.ask(chosen.ask, chosen.id, after=pause)
                seen.add(chosen.ask)
            else:
                walk.wait(pause)
            assert way_home(walk.wait(0.5))

    walk_at_random()
    assert seen >= {Ask.START, Ask.PROGRAMMES, Ask.PROGRAMME, Ask.BACK, Ask.HOME, Ask.LANGUAGE}
