"""Tab goes as one reads: from line to line, whatever Qt made first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_as_read(area: QWidget, *, onwards: bool) -> bool:
    """Take the keyboard to the next field of an area, or the one before; past its ends, out of it.

    Returns False where the keyboard is not in the area, or nothing else takes it.
    """
    now, stops = QApplication.focusWidget(), as_read(area)
    here = next((n for n, stop in enumerate(stops) if stop is now or _stands_for(stop, now)), None)
    if here is None:
        return False
    there = here + (1 if onwards else -1)
    following = stops[there] if 0 <= there < len(stops) else _beyond(area, onwards=onwards)
    if following is None:
        return False
    reason = Qt.FocusReason
    following.setFocus(reason.TabFocusReason if onwards else reason.BacktabFocusReason)
    return True


def as_read(area: QWidget) -> Sequence[QWidget]:
    """Return what takes the keyboard in an area, from left to right and line by line."""
    stops = [(part.mapTo(area, QPoint(0, 0)), part) for part in area.findChildren(QWidget) if _is_stop(part)]
    stops.sort(key=lambda stop: stop[0].y())
    lines: list[list[tuple[QPoint, QWidget]]] = []
    below = 0
    for place, part in stops:
        if not lines or place.y() + part.height() // 2 > below:
            lines.append([])
            below = place.y() + part.height()
        lines[-1].append((place, part))
    return [part for line in lines for _, part in sorted(line, key=lambda stop: stop[0].x())]


def _beyond(area: QWidget, *, onwards: bool) -> QWidget | None:
    """What takes the keyboard next outside an area."""
    found = _next(area, onwards=onwards)
    while found is not None and found is not area:
        if _is_stop(found) and not area.isAncestorOf(found):
            return found
        found = _next(found, onwards=onwards)
    return None


def _next(part: QWidget, *, onwards: bool) -> QWidget | None:
    return part.nextInFocusChain() if onwards else part.previousInFocusChain()


def _is_stop(part: QWidget) -> bool:
    tabs = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(tabs) and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def _stands_for(stop: QWidget, now: QWidget | None) -> bool:
    """Whether a part of a field has the keyboard, such as the line of a list to choose from."""
    return now is not None and stop.isAncestorOf(now)
