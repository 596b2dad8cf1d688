"""What tests of the whole program share."""

from __future__ import annotations

import pytest


def pytest_itemcollected(item: pytest.Item) -> None:
    """The screenless platform says of several things a window manager does that it cannot do them."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
