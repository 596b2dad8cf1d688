"""What every test may rely on: Qt without a screen, and repeatable generated cases."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "project",
    deadline=None,
    derandomize=True,
    max_examples=60,
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
