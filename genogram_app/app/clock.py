"""What day it is: the only place that asks the system."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that knows today's date."""

    def today(self) -> date:
        """Return today's date where the user is."""
        ...


class SystemClock:
    """The clock of the computer."""

    def today(self) -> date:
        """Return today's date in the computer's time zone."""
        return datetime.fromtimestamp(time.time(), tz=UTC).astimezone().date()
