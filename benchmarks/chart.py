"""How long the residence chart of a large case takes: 60 people, 20 years, 2,000 contacts.

Prints the median in milliseconds of its lanes, its drawing at several zooms, and its pages.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from random import Random
from statistics import median

from benchmarks.targets import verdict
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency, Contact
from genogram_app.model.fields import ResidenceBasis, ResidencePattern, Seen
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person, Status
from genogram_app.model.relations import Parentage
from genogram_app.picture.chart.chart import ChartPainter
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.page import chart_pages
from genogram_app.picture.paper import A3_LANDSCAPE

PEOPLE, CHILDREN, YEARS, CONTACTS, HOMES = 60, 12, 20, 2000, 40
FIRST = date(2004, 1, 1)
LAST = date(2023, 12, 31)
ROUNDS = 15
BUDGET = 25.0
WIDTH = 1400.0
ZOOMS = {"twenty years": YEARS * 365, "two years": 730, "three months": 91, "ten days": 10}
_PATTERNS: tuple[ResidencePattern, ...] = ("lives", "lives", "lives", "part_time", "overnights", "visits")
_BASES: tuple[ResidenceBasis, ...] = ("actual", "actual", "actual", "reported", "planned", "offered_declined")
_SEEN: tuple[Seen, ...] = ("seen", "seen", "seen_alone", "spoken_to", "not_seen", "not_recorded")


def large_case(seed: int = 7) -> Document:
    """Return an invented family whose children moved often and were met 2,000 times."""
    chance = Random(seed)
    ids = tuple(f"p{n}" for n in range(PEOPLE))
    return Document(
        case=CaseInfo(
            title="A large case",
            subjects=ids[:2],
            incident=Incident(kind="neglect", date="2023-06-01"),
            review_period="2021-06-01/2023-06-01",
        ),
        people=tuple(_person(n, chance) for n in range(PEOPLE)),
        parentage=tuple(
            Parentage(id=f"k{n}", child=ids[n], parent=ids[CHILDREN], kind="birth") for n in range(CHILDREN)
        ),
        households=tuple(
            Household(id=f"h{n}", label=f"Address {n + 1}", area=f"Area {n % 6}") for n in range(HOMES)
        ),
        residences=tuple(s for n in range(PEOPLE) for s in _residences(n, chance)),
        agencies=(Agency(id="a1", name="Health visiting"),),
        contacts=tuple(_contact(n, chance) for n in range(CONTACTS)),
    )


def _person(n: int, chance: Random) -> Person:
    child = n < CHILDREN
    born = FIRST + timedelta(chance.randrange(3000) if child else -chance.randrange(7000, 15000))
    began = [born + timedelta(chance.randrange(200, 6000)) for _ in range(3 if child else 0)]
    statuses = tuple(
        Status(code=code, from_=_day(day)) for code, day in zip(("CIN", "CPP", "ICO"), began, strict=False)
    )
    sex: str = "male" if n % 2 else "female"
    return Person.model_validate(
        {"id": f"p{n}", "name": f"Person {n}", "sex": sex, "birth": _day(born), "statuses": statuses}
    )


def _residences(n: int, chance: Random) -> list[Residence]:
    """A chain of homes, some with dates by the month only, some that never came about."""
    found: list[Residence] = []
    day = FIRST + timedelta(chance.randrange(3000))
    while day < LAST:
        end = day + timedelta(chance.randrange(40, 900 if n < CHILDREN else 2500))
        partial = chance.random() < 0.3
        found.append(
            Residence(
                id=f"s{n}-{len(found)}",
                person=f"p{n}",
                household=f"h{chance.randrange(HOMES)}",
                from_=_day(day)[:7] if partial else _day(day),
                to=_day(end)[:7] if partial else _day(end),
                pattern=chance.choice(_PATTERNS),
                basis=chance.choice(_BASES),
            )
        )
        day = end
    return found


def _contact(n: int, chance: Random) -> Contact:
    people = chance.sample([f"p{child}" for child in range(CHILDREN)], 2)
    day = FIRST + timedelta(chance.randrange(YEARS * 365))
    seen = tuple((person, chance.choice(_SEEN)) for person in people)
    return Contact(id=f"c{n}", agency="a1", people=tuple(people), date=_day(day), kind="visit", seen=seen)


def _day(day: date) -> str:
    return day.isoformat()


def milliseconds(task: Callable[[], object]) -> float:
    """Return the median of what the rounds took, after one that loads what is loaded once."""
    task()
    spent = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        task()
        spent.append((time.perf_counter() - begin) * 1000)
    return median(spent)


def main() -> None:
    """Measure and print."""
    document = large_case()
    residences = len(document.residences)
    print(f"{PEOPLE} people, {residences} residences, {CONTACTS} contacts, {YEARS} years")
    print(f"{'lanes, once for a document':36} {milliseconds(lambda: _lanes(document)):8.1f} ms")
    painter = ChartPainter()
    painter.lanes(document, ChartOptions())
    slowest = 0.0
    for name, days in ZOOMS.items():
        first = date(2021, 6, 1) if days < 4000 else FIRST
        options = ChartOptions(first, first + timedelta(days), WIDTH)
        spent = milliseconds(partial(painter.draw, document, options))
        groups = len(painter.draw(document, options).drawing.groups)
        print(f"{f'drawing, {name}':36} {spent:8.1f} ms   {groups} groups")
        slowest = max(slowest, spent)
    print(verdict("drawing at the slowest zoom", slowest, BUDGET, " ms"))
    pages = chart_pages(document, ChartOptions(FIRST, LAST), A3_LANDSCAPE, painter=painter)
    spent = milliseconds(
        lambda: chart_pages(document, ChartOptions(FIRST, LAST), A3_LANDSCAPE, painter=painter)
    )
    print(f"{f'pages, {len(pages)} sheets of A3':36} {spent:8.1f} ms")


def _lanes(document: Document) -> object:
    return ChartPainter().lanes(document, ChartOptions())


if __name__ == "__main__":
    main()
