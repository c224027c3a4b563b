"""Visitors for every test here."""

import pytest

pytest.register_assert_rewrite("tests.visitors.driver", "tests.visitors.looking", "tests.visitors.walk")

from tests.visitors.fixtures import kiosk_app, loaded, qapp_cls, visitors  # noqa: E402 - after the rewriting

__all__ = ["kiosk_app", "loaded", "qapp_cls", "visitors"]
