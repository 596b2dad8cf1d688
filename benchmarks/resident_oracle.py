"""Who was in which household on a date, found by trying every reading of every date.

It follows the words of the case format for `genogram residents` and nothing else: it reads the JSON of a case
by itself and uses no module of the program, so that an error cannot be on both sides of a comparison.

Not every day has to be tried. Whether begin and end are in order, and whether the day asked for lies between
them, changes only at the first and last days that the dates may mean and round the day itself.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

Json = Mapping[str, Any]

EVER = (-(10**6), 10**8)
"""Ordinals of days before and after all that a calendar has: for a date that has no bound."""
COUNTING = ("actual", "reported", "ordered")
LISTS = ("certainly", "presumably", "possibly", "part_time", "overnights", "visits")
_SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11)}


class Read(NamedTuple):
    """The first and last day, as ordinals, that a date may mean."""

    first: int
    last: int


def residents(case: Json, day: date) -> dict[str, Any]:
    """Return the households of a case with their lists, and whose whereabouts are unknown, on a day."""
    people = {person["id"]: person for person in case.get("people", ())}
    counting = [s for s in case.get("residences", ()) if _counts(s)]
    households = [
        _household(home["id"], people, counting, day.toordinal()) for home in case.get("households", ())
    ]
    away = {
        s["person"]
        for s in counting
        if s.get("household") is None and _answer(s, people[s["person"]], day.toordinal()) != "no"
    }
    return {"households": households, "whereabouts_unknown": sorted(away)}


def turning_days(case: Json) -> list[date]:
    """Return the days about which an answer may change: the ends of every date of a life or a residence."""
    lives = [person.get(field) for person in case.get("people", ()) for field in ("birth", "death")]
    homes = [s.get(field) for s in case.get("residences", ()) for field in ("from", "to")]
    ends = {end for text in (*lives, *homes) if text not in (None, "..") for end in read(text)}
    near = {end + step for end in ends if end not in EVER for step in (-1, 0, 1)}
    return [date.fromordinal(day) for day in sorted(near)]


def can_be_lived(residence: Json, person: Json) -> bool:
    """Return whether some reading of the dates of a residence agrees with the life of its person."""
    return any(_lived(residence, person.get("birth"), person.get("death"), 0))


def read(text: str | None) -> Read:
    """Return the days that an EDTF date states; every day when there is none.

    About and uncertain add no days: a day that is about is that day.
    """
    if text is None:
        return Read(*EVER)
    text = text.translate({ord(mark): None for mark in "[]~?%"})
    first, slash, last = text.partition("/")
    if slash:
        return Read(_end(first, 0), _end(last, 1))
    if text.startswith(".."):
        return Read(EVER[0], _end(text[2:], 1))
    return Read(_end(text[:-2], 0), EVER[1]) if text.endswith("..") else Read(_end(text, 0), _end(text, 1))


def _end(text: str, which: int) -> int:
    """The first day (0) or the last (1) of a day, month, season or year."""
    if text in ("", ".."):
        return EVER[which]
    year, month, day = (*text.split("-"), None, None)[:3]
    number = int(year or 0)
    if day:
        return date(number, int(month or 0), int(day)).toordinal()
    if month == "24":
        # Winter may be the one that begins or the one that ends in the year.
        return date(number - 1, 12, 1).toordinal() if which == 0 else date(number + 1, 3, 1).toordinal() - 1
    months = _SEASONS.get(month or "", (int(month), int(month)) if month else (1, 12))
    days = (1, monthrange(number, months[1])[1])
    return date(number, months[which], days[which]).toordinal()


def _counts(residence: Json) -> bool:
    return residence.get("basis", "actual") in COUNTING and residence.get("certainty") != "disproved"


def _household(home: str, people: Mapping[str, Json], counting: list[Json], day: int) -> dict[str, Any]:
    placed: dict[str, set[str]] = {}
    for s in counting:
        if s.get("household") == home:
            own = [other for other in counting if other["person"] == s["person"]]
            found = _list_of(s, own, people[s["person"]], day)
            if found:
                placed.setdefault(s["person"], set()).add(found)
    first = {person: min(lists, key=LISTS.index) for person, lists in placed.items()}
    return {"id": home} | {name: sorted(p for p, at in first.items() if at == name) for name in LISTS}


def _list_of(s: Json, own: list[Json], person: Json, day: int) -> str | None:
    answer = _answer(s, person, day)
    pattern = s.get("pattern", "lives")
    if answer == "no":
        return None
    if pattern in LISTS:
        return str(pattern)
    if pattern == "lives" and s.get("certainty", "stated") in ("established", "stated"):
        if answer == "certainly":
            return answer
        if _nothing_says_that_it_ended(s, own, person, day):
            return "presumably"
    return "possibly"


def _nothing_says_that_it_ended(s: Json, own: list[Json], person: Json, day: int) -> bool:
    if s.get("to") is not None or s.get("from") is None or day < _latest_start(s, person):
        return False
    start = _earliest_start(s)
    return not any(
        start < _earliest_start(other) <= day
        for other in own
        if other.get("pattern", "lives") == "lives"
        and other.get("household") not in (None, s.get("household"))
    )


def _earliest_start(s: Json) -> int:
    return EVER[0] if s.get("from") == ".." else read(s.get("from")).first


def _latest_start(s: Json, person: Json) -> int:
    """The latest reading of a known start; what has always been so, has been so since the birth."""
    if s["from"] != "..":
        return read(s["from"]).last
    return max(start for start, _ in _completions(s, person, 0))


def _answer(s: Json, person: Json, day: int) -> str:
    inside = {start <= day <= end for start, end in _completions(s, person, day)}
    return "no" if True not in inside else "possibly" if False in inside else "certainly"


def _completions(s: Json, person: Json, day: int) -> list[tuple[int, int]]:
    """Every (start, end) that agrees with the life; as it is stated where none does."""
    birth, death = person.get("birth"), person.get("death")
    for life in ((birth, death), (birth, None), (None, death), (None, None)):
        found = list(_lived(s, *life, day))
        if found:
            return found
    return []


def _lived(s: Json, birth: str | None, death: str | None, day: int) -> Iterator[tuple[int, int]]:
    """Every (start, end) with some birth ≤ start ≤ end ≤ some death, of the days that matter.

    What has no bound begins with the birth or ends with the death, if that is known.
    """
    texts = [text for text in (birth, death, s.get("from"), s.get("to")) if text != ".."]
    matter = {day - 1, day, day + 1, *(end for text in texts for end in read(text))}
    births = _days(birth, matter) if birth else [EVER[0]]
    deaths = _days(death, matter) if death else [EVER[1]]
    starts = births if s.get("from") == ".." else _days(s.get("from"), matter)
    ends = deaths if s.get("to") == ".." else _days(s.get("to"), matter)
    for start in starts:
        for end in ends:
            if start <= end and any(b <= start for b in births) and any(end <= d for d in deaths):
                yield start, end


def _days(text: str | None, matter: Iterable[int]) -> list[int]:
    """The days that a date may mean, of those that matter."""
    span = read(text)
    return [day for day in matter if span.first <= day <= span.last]
