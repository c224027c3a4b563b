"""Visitors for every test here."""

from tests.visitors.fixtures import kiosk_app, loaded, qapp_cls, visitors

__all__ = ["kiosk_app", "loaded", "qapp_cls", "visitors"]
