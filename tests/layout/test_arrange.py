from __future__ import annotations

import math
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.families import family, told, with_company
from benchmarks.layout import faults
from genogram_app.layout.arrange import arrange
from genogram_app.layout.request import LayoutRequest

SHAPES = {
    "nobody": told(),
    "one person": told(people="a"),
    "nobody linked": told(people="a b c"),
    "a couple": told("a b"),
    "a sole parent": told("m > a b"),
    "serial partners": told("m p1 > a", "m p2 > b", "m p3 > c", "m p4 > d"),
    "both parents with earlier partners": told("f x > a", "m y > b", "f m > c", subject="c"),
    "cousins": told("g h > a b", "a x > c d", "b y > e f", "d e > i"),
    "two pairs of siblings": told("a b > c d", "x y > e f", "c e > g", "d f > h"),
    "two pairs of siblings crosswise": told("a b > c d", "x y > e f", "c f > g", "d e > h"),
    "uncle and niece": told("a b > c d", "d x > e", "c e > f"),
    "a woman with father and son": told("f g > s", "f m > x", "s m > y"),
    "a man and his stepdaughter": told("x m > d", "f m", "f d > c"),
    "parent and child": told("f m > d", "f d > c"),
    "double cousins": told("a b > c d", "x y > e f", "c e > g", "d f > h", "g h > i"),
    "twins who both have partners": told("a b > c d", "c x > e", "d y > f", births=("c d",)),
    "triplets": told("a b > c d e f", births=("c d e",)),
    "fostered by an aunt": told("a b > m t", "m f > c d", "t u > (c)"),
    "adopted by strangers": told("m f > c d", "x y > (c) (d) e"),
    "fostered by an elder half-sister": told("m f > a", "m g > b", "a p > (b) c"),
    "three sets of parents": told("a b > c", "x y > (c)", "v w > (c)"),
    "a couple listed twice": told("a b > c", "a b > d"),
    "several families": told("a b > c", "x y > z", people="a b c x y z q"),
    "a ring of descent": told("a > b", "b > c", "c > a"),
    "three siblings sharing a partner": told("a b > c d e", "c x > f", "d x > g", "e x > h"),
}


@pytest.mark.parametrize("shape", [s for s in SHAPES if s != "a ring of descent"])
def test_no_shape_of_family_leaves_a_fault(shape: str) -> None:
    assert {k: v for k, v in faults(SHAPES[shape], arrange(SHAPES[shape])).items() if v} == {}


def test_a_ring_of_descent_is_drawn_without_the_link_that_closes_it() -> None:
    layout = arrange(SHAPES["a ring of descent"])
    assert len(layout.boxes) == 3
    assert {line.child for line in layout.lines if line.child} == {"b", "c"}


@given(
    st.integers(0, 100_000),
    st.integers(0, 35),
    st.sampled_from([0.0, 0.2, 0.6]),
    st.sampled_from([0.0, 40.0, 110.0]),
)
def test_no_generated_family_leaves_a_fault(seed: int, size: int, strange: float, width: float) -> None:
    request = family(seed, size, strange=strange, label_width=width)
    assert {k: v for k, v in faults(request, arrange(request)).items() if v} == {}


@settings(max_examples=15)
@given(st.integers(0, 100_000), st.integers(1, 20))
def test_company_without_family_ties_leaves_no_fault(seed: int, size: int) -> None:
    request = with_company(family(seed, size), seed)
    assert {k: v for k, v in faults(request, arrange(request)).items() if v} == {}


def test_two_hundred_people_leave_no_fault() -> None:
    request = family(1, 200)
    assert {k: v for k, v in faults(request, arrange(request)).items() if v} == {}


def test_every_number_is_a_number_and_the_drawing_begins_inside_the_page() -> None:
    layout = arrange(with_company(family(5, 30), 5))
    numbers = [n for b in layout.boxes for n in (b.x - b.extent.width / 2, b.y - b.extent.symbol_height / 2)]
    numbers += [n for line in layout.lines for p in line.points for n in p]
    assert all(math.isfinite(n) and n >= 0 for n in numbers)
    assert layout.width >= max(b.x for b in layout.boxes)
    assert layout.height >= max(b.y for b in layout.boxes)


def test_the_layout_does_not_depend_on_the_hash_seed() -> None:
    program = (
        "from benchmarks.families import family, with_company\n"
        "from genogram_app.layout.arrange import arrange\n"
        "import zlib\n"
        "print(zlib.crc32(repr(arrange(with_company(family(3, 25), 3))).encode()))\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(found) == 1


def test_a_request_is_not_changed() -> None:
    request: LayoutRequest = family(2, 20)
    before = repr(request)
    arrange(request)
    assert repr(request) == before
