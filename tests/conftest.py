"""What every test may rely on: Qt without a screen, and repeatable generated cases."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.ui.appearance import wear, write_at
from genogram_app.ui.icons import SCALE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "project",
    deadline=None,
    derandomize=True,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile(
    "nightly",
    settings.get_profile("project"),
    derandomize=False,
    max_examples=400,
    stateful_step_count=60,
    print_blob=True,
)
settings.load_profile("project")

_EVERY = 25
_tests = count(1)
# Nothing that is made while tests are collected goes again; to look for it takes a sixth of that time.
gc.disable()


@pytest.fixture(autouse=True)
def rubbish_is_cleared_between_tests() -> None:
    """Windows of earlier tests are dropped between tests, never while Qt is at work in a later one.

    Python would otherwise clear them whenever it likes, and Qt aborts when that is amid an event. It is done
    before a test, because until the end of its own cleaning up a test holds what it used.
    """
    gc.disable()
    if next(_tests) % _EVERY == 0:
        gc.collect()
        # What is alive between tests stays alive: modules and caches need not be looked through again.
        gc.freeze()


@pytest.fixture(autouse=True)
def nothing_is_left_on_the_screen() -> Iterator[None]:
    """A dialog left open would take the keyboard of later tests, larger text change what they measure."""
    before = _looks()
    yield
    for each in QApplication.topLevelWidgets():
        each.hide()
    assert before in (None, _looks()), "this test left the program with another style or size of text"


def _looks() -> tuple[object, ...] | None:
    """The style and the size of text that every window has; None as long as there is no application."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return None
    return application.style().name(), application.font().toString(), application.property(SCALE) or 1.0


@pytest.fixture
def usual_looks(qapp: QApplication) -> Iterator[None]:
    """The style and the size of text are as the system has them again when the test is over."""
    yield
    wear("system")
    write_at(100)


class PatientBot(QtBot):
    """Waits as long as a busy machine may take: a test that fails says so later, none fails for haste."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:  # noqa: N802 - pytest-qt's name
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)
