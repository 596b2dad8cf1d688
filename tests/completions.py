"""Partial dates of a few years, and days that each of them may mean, to try every reading."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from hypothesis import strategies as st


@st.composite
def months(draw: st.DrawFn) -> str | None:
    year, month = draw(st.integers(2019, 2020)), draw(st.integers(1, 12))
    return draw(st.sampled_from((None, f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-10")))


def completions(text: str | None) -> list[date]:
    """Days that a date may mean, among the first, tenth and last of every month of a few years."""
    months = [(y, m) for y in range(2018, 2022) for m in range(1, 13)]
    days = [date(y, m, d) for y, m in months for d in (1, 10, monthrange(y, m)[1])]
    return [day for day in days if text is None or day.isoformat().startswith(text)]
