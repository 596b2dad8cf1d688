"""How long is too long: the numbers that the rules about homes and time go by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What is told of only beyond a number that people may set; all are whole numbers."""

    unseen_weeks: int = 6
    """So many weeks may pass without a contact at which the child was seen, and was seen in the home."""
    unvisited_weeks: int = 12
    """So many weeks may pass without a contact at the child's home."""
    gap_days: int = 3
    """Of so many days, or more, somebody must say where the child lived."""
    speaks_from: int = 3
    """The age in years from which a child is expected to be spoken to, and seen alone."""


DEFAULT_LIMITS = Limits()
"""The limits where nobody has set others."""
