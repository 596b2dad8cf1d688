"""What every test may rely on: Qt without a screen, and repeatable generated cases."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "project",
    deadline=None,
    derandomize=True,
    max_examples=40,
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


@pytest.fixture(autouse=True)
def rubbish_is_cleared_between_tests() -> Iterator[None]:
    """Windows of earlier tests are dropped between tests, never while Qt is at work in a later one.

    Python would otherwise clear them whenever it likes, and Qt aborts when that is amid an event.
    """
    gc.disable()
    yield
    if next(_tests) % _EVERY == 0:
        gc.collect()
        # What is alive between tests stays alive: modules and caches need not be looked through again.
        gc.freeze()
