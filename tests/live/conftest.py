"""A kiosk that follows a folder of its own, with its state in another."""

from tests.live.following import desk, followers, state
from tests.visitors.fixtures import kiosk_app, loaded, qapp_cls, visitors

__all__ = ["desk", "followers", "kiosk_app", "loaded", "qapp_cls", "state", "visitors"]
