"""How the tables of an older case file become those of today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

import apsw

from genogram_app.model.text_form import CaseError
from genogram_app.store.schema import USER_VERSION

Step: TypeAlias = Callable[[apsw.Connection], None]

STEPS: Mapping[int, Step] = MappingProxyType({})
"""Version n to the step that makes version n + 1 of it. A step, once released, never changes."""


def bring_up_to_date(
    connection: apsw.Connection, steps: Mapping[int, Step] = STEPS, newest: int = USER_VERSION
) -> None:
    """Take the tables step by step from their version to the newest, or leave them as they were.

    Raises:
        CaseError: when no step leads on from a version.
        apsw.Error: when a step fails.
    """
    with connection:
        for version in range(int(connection.pragma("user_version")), newest):
            if version not in steps:
                raise CaseError([f"it has version {version} of the tables, which no Genogram has written"])
            steps[version](connection)
            connection.pragma("user_version", version + 1)
