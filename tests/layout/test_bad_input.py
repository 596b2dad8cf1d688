from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from math import isfinite
from types import FrameType
from typing import Any

import pytest

from benchmarks.families import family, told
from benchmarks.layout import faults, merged
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Extent, Layout, Point
from genogram_app.layout.request import Home, LayoutRequest
from genogram_app.model.text_form import CaseError, read_case

import_module("genogram_app.layout.outlines")  # loading geometry is no part of a layout
MOST_STEPS = 4_000_000
"""Calls of functions that a layout may take: some two seconds, counted so that no slow machine matters."""


class TooLongError(Exception):
    """A layout has taken more steps than it may."""


def arranged(request: LayoutRequest, most: int = MOST_STEPS) -> Layout:
    """The layout of a family, given up after too many steps."""
    steps = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event in ("call", "c_call")
        if steps > most:
            raise TooLongError(f"more than {most} steps")

    sys.setprofile(count)
    try:
        return arrange(request)
    finally:
        sys.setprofile(None)


def everybody_once(request: LayoutRequest, layout: Layout) -> bool:
    places = [n for b in layout.boxes for n in (b.x, b.y)]
    places += [n for line in layout.lines for p in line.points for n in p]
    return [b.person for b in layout.boxes] == list(request.people) and all(map(isfinite, places))


def names(count: int) -> str:
    return " ".join(f"c{n}" for n in range(count))


GENERATIONS = {
    "uncle and niece": told("a b > c d", "d x > e", "c e > f"),
    "aunt and nephew, then uncle and niece": told("a b > c d", "d x > e f", "c e > g", "c f > h"),
    "a grandmother and her grandson's friend": told("g h > m", "m f > s", "s z", "g q", "q z > w"),
    "somebody who is their own step-grandmother": told("a b > c", "c d > e", "e a > f"),
    "two couples crosswise over generations": told(
        "a b > c d", "x y > e f", "c g > h", "e k > l", "h f > m", "l d > n"
    ),
    "a child of a man and his granddaughter": told("a b > c", "c x > d", "a d > e"),
    "partners sixty generations apart": told(*(f"p{n} > p{n + 1}" for n in range(60)), "p0 p60 > z"),
    "a ring of fifty partners": told(*(f"p{n} p{(n + 1) % 50} > c{n}" for n in range(50))),
    "twins with different parents": told("a b > c", "x y > d", births=("c d",)),
    "twins of two generations": told("a b > c", "c y > d", births=("c d",)),
    "twins counted several times": told("a b > c d e", births=("c d", "d e", "c e")),
    "a person who is their own partner": told("a a > b"),
}


@pytest.mark.parametrize("shape", GENERATIONS)
def test_generations_that_contradict_each_other_are_drawn_without_a_fault(shape: str) -> None:
    request = GENERATIONS[shape]
    assert {k: v for k, v in faults(request, arranged(request)).items() if v} == {}


def case_text(*parents: tuple[str, str]) -> bytes:
    """A case in which each first person is a parent of the second."""
    people = sorted({person for pair in parents for person in pair})
    links = [{"id": f"k{n}", "parent": p, "child": c, "kind": "birth"} for n, (p, c) in enumerate(parents)]
    return json.dumps(
        {
            "format": "genogram-case",
            "version": 1,
            "case": {"title": "A ring", "subjects": []},
            "people": [{"id": person, "name": person} for person in people],
            "parentage": links,
        }
    ).encode()


@pytest.mark.parametrize(
    "ring", [[("a", "b"), ("b", "a")], [("a", "b"), ("b", "c"), ("c", "a")], [("a", "a")]]
)
def test_a_case_in_which_somebody_descends_from_themselves_is_refused(ring: list[tuple[str, str]]) -> None:
    with pytest.raises(CaseError, match=r"ancestor|own"):
        read_case(case_text(*ring))


CROWDS: dict[str, Callable[[], LayoutRequest]] = {
    "a thousand children of a couple": lambda: told(f"a b > {names(1000)}"),
    "a thousand children of one parent": lambda: told(f"a > {names(1000)}"),
    "five hundred people whom nothing joins": lambda: told(people=names(500)),
    "four hundred generations": lambda: told(*(f"p{n} > p{n + 1}" for n in range(400))),
    "a couple with thirty partnerships": lambda: told(*(f"a b > c{n}" for n in range(30))),
    "two hundred partners of one person": lambda: told(*(f"a b{n} > c{n}" for n in range(200))),
    "twenty people all of whom are couples": lambda: told(
        *(f"p{n} p{m}" for n in range(20) for m in range(n))
    ),
    "twelve men and women who all have a child": lambda: told(
        *(f"a{n} b{m} > c{n}_{m}" for n in range(6) for m in range(6))
    ),
    "thirty sets of parents of one child": lambda: told(
        *(f"a{n} b{n} > {'(c)' if n else 'c'}" for n in range(30))
    ),
    "labels 400 points wide": lambda: labelled(family(3, 60), 400.0),
    "labels of no width": lambda: labelled(family(3, 60), 0.0),
    "one household with all of sixty": lambda: at_home(family(3, 60), 1),
    "one household with all of a hundred and fifty": lambda: at_home(family(1, 150), 1),
    "two households each with all of sixty": lambda: at_home(family(3, 60), 2),
    "sixty households of two": lambda: scattered_homes(family(3, 60)),
}


def labelled(request: LayoutRequest, width: float) -> LayoutRequest:
    extent = Extent(30.0, 30.0, width, 22.0 if width else 0.0, 4.0)
    return replace(request, extents=dict.fromkeys(request.people, extent))


def at_home(request: LayoutRequest, homes: int) -> LayoutRequest:
    return replace(request, homes=tuple(Home(f"h{n}", request.people) for n in range(homes)))


def scattered_homes(request: LayoutRequest) -> LayoutRequest:
    people, count = request.people, len(request.people)
    pairs = ((people[n], people[(7 * n + 3) % count]) for n in range(count))
    return replace(request, homes=tuple(Home(f"h{n}", pair) for n, pair in enumerate(pairs)))


@pytest.mark.parametrize("crowd", CROWDS)
def test_a_crowd_is_drawn_in_reasonable_time(crowd: str) -> None:
    request = CROWDS[crowd]()
    assert everybody_once(request, arranged(request))


def test_wide_labels_cover_nothing() -> None:
    request = labelled(family(5, 30), 400.0)
    assert {k: v for k, v in faults(request, arranged(request)).items() if v} == {}


def test_households_without_anybody_are_not_outlined() -> None:
    request = replace(family(3, 15), homes=(Home("h", ()),))
    assert arranged(request).outlines == ()


def scattered(count: int) -> list[Point]:
    chance = random.Random(2)
    return [(chance.uniform(-500, 2000), chance.uniform(-500, 800)) for _ in range(count)]


PINS: dict[str, Callable[[int], list[Point]]] = {
    "all at one place": lambda count: [(100.0, 100.0)] * count,
    "all on one line": lambda count: [(60.0 * n, 100.0) for n in range(count)],
    "upside down": lambda count: [(60.0 * n, 40.0 * (count - n)) for n in range(count)],
    "a thousand kilometres apart": lambda count: [(1e9 * (-1) ** n, -1e9 * n) for n in range(count)],
    "anywhere": scattered,
}


@pytest.mark.parametrize("where", PINS)
@pytest.mark.parametrize("some", [True, False], ids=["every third", "everybody"])
def test_people_pinned_to_absurd_places_stand_exactly_there(where: str, some: bool) -> None:
    free = family(3, 30)
    pinned = free.people[:: 3 if some else 1]
    pins = dict(zip(pinned, PINS[where](len(pinned)), strict=True))
    request = replace(free, pins=pins, homes=(Home("h", free.people[:10]),))
    layout = arranged(request)
    assert everybody_once(request, layout)
    assert {b.person: (b.x, b.y) for b in layout.boxes if b.person in pins} == pins


@pytest.mark.parametrize("place", ["1e9", "-1e300", "1e400", "NaN", "Infinity"])
def test_a_case_with_places_beyond_any_page_is_refused(place: str) -> None:
    case: dict[str, Any] = json.loads(case_text(("a", "b")))
    text = json.dumps({**case, "view": {"positions": {"a": ["here", 0]}}}).replace('"here"', place)
    with pytest.raises(CaseError):
        read_case(text.encode())


def test_a_very_odd_family_of_eighty_is_drawn_without_a_fault() -> None:
    request = family(4, 80, strange=3.0)
    layout = arranged(request)
    assert everybody_once(request, layout)
    assert merged(layout) == []
