"""The recent cases: which files are there, when they were last changed, and how the start page says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from genogram_app.model.date_words import MONTHS

_SUFFIXES = (".genogram", ".case.json", ".json")


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case that was open before; `changed` is when its file was, as far as that is known.

    It counts as `found` until somebody has looked and it was not there.
    """

    path: Path
    changed: datetime | None = None
    found: bool = True

    @property
    def name(self) -> str:
        """The file's name without what it ends in."""
        ending = next((s for s in _SUFFIXES if self.path.name.lower().endswith(s)), "")
        return self.path.name[: len(self.path.name) - len(ending)] or self.path.name


def look_up(paths: Iterable[Path]) -> tuple[RecentCase, ...]:
    """Return the cases as their files are now, in the same order."""
    return tuple(_looked_up(path) for path in paths)


def words(case: RecentCase, today: date) -> str:
    """Return two lines about a case: its name, and its folder with when it was changed."""
    if not case.found:
        return f"{case.name} (not found)\n{case.path.parent}"
    changed = f" · changed {when(case.changed, today)}" if case.changed else ""
    return f"{case.name}\n{case.path.parent}{changed}"


def when(moment: datetime, today: date) -> str:
    """Return a moment as one says it: "today at 14:02", "yesterday at 09:30", "3 November 2026"."""
    day = moment.date()
    if day == today:
        return f"today at {moment:%H:%M}"
    if day == today - timedelta(days=1):
        return f"yesterday at {moment:%H:%M}"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _looked_up(path: Path) -> RecentCase:
    try:
        changed = path.stat().st_mtime
    except OSError:
        return RecentCase(path, found=False)
    return RecentCase(path, datetime.fromtimestamp(changed, tz=UTC).astimezone())
