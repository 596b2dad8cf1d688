"""Generated homes with dates in every form that a case may hold, as the JSON of a case."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from genogram_app.model.dates import DateError, read, stated_span
from genogram_app.model.fields import Certainty, ResidenceBasis, ResidencePattern
from tests.strategies import maybe, mostly

FIRST, LAST = date(2018, 11, 1), date(2022, 3, 31)
YEARS = (2019, 2020, 2021)
_FORMS = ("{}", "{}", "{}", "{}", "{}", "{}", "{}", "[..{}]", "[{}..]", "../{}", "{}/..", "{}/", "/{}")


@cache
def near_days() -> st.SearchStrategy[date]:
    """A day of the years in which the generated homes begin and end; the turns of months come often."""
    turns = [date(y, m, 1) + timedelta(n) for y in YEARS for m in (1, 3, 4, 6, 7, 12) for n in (-2, -1, 0, 1)]
    return st.sampled_from((*turns, *(FIRST + timedelta(n) for n in range(0, (LAST - FIRST).days, 7))))


@cache
def near_dates() -> st.SearchStrategy[str]:
    """A date of those years, in any form."""
    wholes = (_day, _day, _month, _month, _year, _season)
    points = [(form, whole, mark) for form in _FORMS for whole in wholes for mark in ("", "", "~", "?", "%")]
    one = st.builds(
        lambda told, day: told[0].format(told[1](day) + told[2]), st.sampled_from(points), near_days()
    )
    return one | st.builds(lambda a, b: _between(_day(a), _month(b)), near_days(), near_days())


@cache
def ends() -> st.SearchStrategy[str | None]:
    """The beginning or end of a residence."""
    return st.sampled_from((None, "..")) | near_dates()


def narrower(text: str | None) -> st.SearchStrategy[str]:
    """A date that means some of the days which a date may mean, or the same ones."""
    span = stated_span(text)
    first, last = span.earliest or FIRST, span.latest or LAST
    if last < first:
        return st.just(text or "")
    days = st.dates(first, last)
    points = st.builds(lambda form, day: form(day), st.sampled_from((_day, _month, _year)), days)
    dates = points | st.builds(_between, days.map(_day), days.map(_day))
    return dates.filter(lambda found: _is_within(found, text)) | days.map(_day)


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    """One or two people and their residences in two households, with statements of every kind."""
    lives = maybe(near_dates())
    people = [
        {"id": f"p{n}", "birth": draw(lives), "death": draw(lives)} for n in range(draw(st.integers(1, 2)))
    ]
    return {
        "format": "genogram-case",
        "version": 1,
        "people": people,
        "households": [{"id": "h1"}, {"id": "h2"}],
        "residences": [_residence(draw, n, len(people)) for n in range(draw(st.integers(1, 4)))],
    }


def moves() -> st.SearchStrategy[dict[str, Any]]:
    """One person who came to several homes, of most of which nothing says that they left."""
    starts = st.sampled_from(("..", "2019", "2019-06", "2019-06-15", "[..2019-06]", "2020", "2020-03~", None))
    stay = st.fixed_dictionaries(
        {
            "household": st.sampled_from(("h1", "h2")),
            "from": starts,
            "to": st.sampled_from((None, None, None, "2020-03", "..")),
            "pattern": st.sampled_from(("lives", "lives", "lives", "overnights", "not_known")),
            "basis": st.sampled_from(("actual", "actual", "actual", "planned")),
            "certainty": st.sampled_from(("stated", "stated", "stated", "alleged", "disproved")),
        }
    )
    return st.lists(stay, min_size=2, max_size=4).map(
        lambda stays: {
            "format": "genogram-case",
            "version": 1,
            "people": [{"id": "p0"}],
            "households": [{"id": "h1"}, {"id": "h2"}],
            "residences": [{"id": f"s{n}", "person": "p0"} | stay for n, stay in enumerate(stays)],
        }
    )


def _residence(draw: st.DrawFn, number: int, people: int) -> dict[str, Any]:
    home = draw(st.sampled_from(("h1", "h1", "h2", "h2", None)))
    return {
        "id": f"s{number}",
        "person": f"p{draw(st.integers(0, people - 1))}",
        "household": home,
        "whereabouts": None if home else draw(st.sampled_from(("missing", "not_known"))),
        "from": draw(ends()),
        "to": draw(ends()),
        "pattern": draw(mostly("lives", ResidencePattern)),
        "basis": draw(mostly("actual", ResidenceBasis)),
        "certainty": draw(mostly("stated", Certainty)),
    }


def _day(day: date) -> str:
    return day.isoformat()


def _month(day: date) -> str:
    return day.isoformat()[:7]


def _year(day: date) -> str:
    return day.isoformat()[:4]


def _season(day: date) -> str:
    return f"{day.year}-{21 + day.month % 4}"


def _between(one: str, other: str) -> str:
    try:
        return read(f"{one}/{other}").text
    except DateError:
        return f"{other}/{one}"


def _is_within(one: str, other: str | None) -> bool:
    inner, outer = stated_span(one), stated_span(other)
    early = outer.earliest is None or (inner.earliest is not None and inner.earliest >= outer.earliest)
    return early and (outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest))
