"""A screen reader, as far as it finds controls by their names and presses them.

It runs under the computer's own Python, which knows AT-SPI; the kiosk's environment has no such package. It
reads a JSON list of steps: what to look for, by `name`, `role` and `states`, and whether to `press` it until
the next is there. For each it writes what it has found; it fails where something never comes.
"""

import json
import sys
from collections.abc import Iterator
from time import monotonic
from typing import Any, NoReturn

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # type: ignore[import-not-found]  # noqa: E402 - after its version

PATIENCE = 20
"""Seconds after which what is looked for will never be there."""
AGAIN = 1
"""Seconds after which a button is pressed again: the kiosk takes nothing between two screens."""
MOMENT = 100
"""Milliseconds between two looks."""

Step = dict[str, Any]


def main() -> None:
    listen()
    steps = json.load(sys.stdin)
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        found = wait_for(step, PATIENCE)
        if not found:
            never(step)
        sys.stdout.write(json.dumps(told(found)) + "\n")
        if step.get("press"):
            press(step, after)


def listen() -> None:
    """Tell all applications of this session that somebody listens, as a screen reader does at its start."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))  # noqa: FBT003
    where = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
    bus.call_sync(*where, value, None, Gio.DBusCallFlags.NONE, -1, None)
    Atspi.init()


def press(step: Step, after: Step) -> None:
    """Press it, again if need be, until what is to come is there."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        one = wait_for(step, AGAIN)
        if one:
            names = [Atspi.Action.get_action_name(one, number) for number in range(one.get_n_actions())]
            one.do_action(names.index("Press"))
        if wait_for(after, AGAIN):
            return
    never(after)


def wait_for(step: Step, seconds: float) -> Any:
    end = monotonic() + seconds
    while True:
        for one in everything():
            about = told(one)
            is_it = about["name"] == step["name"] and about["role"] == step["role"]
            if is_it and set(step.get("states", ())) <= set(about["states"]):
                return one
        if monotonic() > end:
            return None
        GLib.timeout_add(MOMENT, lambda: False)
        GLib.MainContext.default().iteration(True)  # noqa: FBT003 - GLib's signature


def everything() -> Iterator[Any]:
    """All that shows, of all applications."""
    desktop = Atspi.get_desktop(0)
    waiting = children(desktop)
    while waiting:
        here = waiting.pop()
        try:
            here.clear_cache()
            waiting.extend(children(here))
            if here.get_state_set().contains(Atspi.StateType.SHOWING):
                yield here
        except GLib.Error:  # it has gone meanwhile
            continue


def children(one: Any) -> list[Any]:
    found = (one.get_child_at_index(number) for number in range(one.get_child_count()))
    return [child for child in found if child is not None]


def told(one: Any) -> dict[str, Any]:
    states = [state.value_nick for state in one.get_state_set().get_states()]
    return {"name": one.get_name(), "role": one.get_role_name(), "states": states}


def never(step: Step) -> NoReturn:
    names = [told(one)["name"] for one in everything()]
    raise SystemExit(f"nothing is {step}; there is {names}")


main()
