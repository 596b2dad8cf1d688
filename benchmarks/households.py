"""How well outlines of households hold their people apart, and how long they take.

Run `python -m benchmarks.households [-v] [--families N] [case files]`. What is counted, but for `parts` and
`links`, should be zero. `close` are outlines nearer to each other than can be seen, `shared close` those of
households with somebody in common, away from that person; `merged` those that cannot be told apart round the
person. Lengths are in units, the side of a symbol.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from itertools import combinations, pairwise
from math import dist
from pathlib import Path as FilePath
from statistics import median
from time import process_time

from shapely import LineString, MultiLineString, MultiPolygon, Polygon, box, unary_union
from shapely.geometry.base import BaseGeometry

from benchmarks.families import family
from benchmarks.targets import verdict
from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Text
from genogram_app.interchange.examples import load_example
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Layout, Outline, Point, RoutedLine
from genogram_app.layout.outlines import outlines
from genogram_app.layout.paths import Rect, is_clear
from genogram_app.layout.request import Home, LayoutRequest
from genogram_app.model.dates import read
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case
from genogram_app.notation.households import HomeLook
from genogram_app.notation.style import STYLE
from genogram_app.picture.homes import Household
from genogram_app.picture.household_parts import household_group
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter
from genogram_app.picture.placing import FreeSpace, symbol_and_label

UNIT = STYLE.unit
GAP = 1.6
"""Borders nearer than this, in points, look like one."""
SHARED = 0.6
"""How far round somebody who belongs to two homes their outlines may meet, in units."""
DATES = 12
WRONG = ("inside", "outside", "touched", "link through")
"""What tells a reader something untrue: the first thing that must not be."""
HARMLESS = ("parts", "links", "on lines", "close units", "shared close units")
"""What is counted but is no fault, and lengths of what is counted already."""


@dataclass(slots=True)
class Count:
    """What was found in some drawings."""

    faults: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    said: list[str] = field(default_factory=list)

    def add(self, kind: str, what: str, by: float = 1) -> None:
        """Note one fault, or a length of it."""
        self.faults[kind] += by
        self.said.append(f"{kind}: {what}")


def with_homes(request: LayoutRequest, chance: random.Random, count: int) -> LayoutRequest:
    """The same family in so many homes: kin together more often than others, some people in two homes."""
    kin = _kin(request)
    free = list(request.people)
    chance.shuffle(free)
    homes = []
    for number in range(count):
        members = _household(free, request.people, kin, chance)
        rest = [p for p in request.people if p not in members]
        tethered = tuple(chance.sample(rest, 1)) if rest and chance.random() < 0.3 else ()
        homes.append(Home(f"h{number}", tuple(members), tethered))
    return replace(request, homes=tuple(homes))


def _household(
    free: list[str], people: Sequence[str], kin: Mapping[str, Sequence[str]], chance: random.Random
) -> list[str]:
    """One to seven people, taken from those who are still without a home, but for one in ten."""
    size = chance.choice((1, 2, 3, 3, 4, 4, 5, 6, 7))
    members = [free.pop() if free else chance.choice(people)]
    for _ in range(40):
        if len(members) >= size:
            break
        near = kin[chance.choice(members)]
        one = chance.choice(near) if near and chance.random() < 0.88 else chance.choice(people)
        if one not in members and (one in free or chance.random() < 0.1):
            members.append(one)
            if one in free:
                free.remove(one)
    return members


def _kin(request: LayoutRequest) -> dict[str, list[str]]:
    """Partners, parents, children and siblings of everybody."""
    found: dict[str, list[str]] = {p: [] for p in request.people}
    for union in request.unions:
        for one, other in combinations((*union.partners, *(c.child for c in union.children)), 2):
            found[one].append(other)
            found[other].append(one)
    return found


def shape_of(outline: Outline) -> BaseGeometry:
    """The area inside an outline."""
    return MultiPolygon([Polygon(part) for part in outline.parts])


def border_of(outline: Outline) -> BaseGeometry:
    """The rings of an outline."""
    return MultiLineString([(*part, part[0]) for part in outline.parts])


def look_at(layout: Layout, found: Count, name: str = "") -> None:
    """Count the faults of the outlines of a layout."""
    rects = {b.person: [box(*r) for r in symbol_and_label(b)] for b in layout.boxes}
    flat = {b.person: [_shrunk(r) for r in symbol_and_label(b)] for b in layout.boxes}
    lines = unary_union([LineString(piece) for piece in _pieces(layout.lines)])
    for outline in layout.outlines:
        who = f"{name}/{outline.household}"
        shape, border = shape_of(outline), border_of(outline)
        for person, own in rects.items():
            if person not in outline.members:
                if any(shape.intersects(r) for r in own):
                    found.add("inside", f"{who} {person}")
                if any(border.distance(r) < 0.3 for r in own):
                    found.add("touched", f"{who} {person}")
            elif not any(Polygon(part).contains(unary_union(own)) for part in outline.parts):
                found.add("outside", f"{who} {person}")
        for link in outline.links:
            for person, own_flat in flat.items():
                if person not in outline.members and not is_clear(link, own_flat):
                    found.add("link through", f"{who} {person}")
        on_lines = lines.buffer(1.0, cap_style="flat").intersection(border).length
        found.faults["on lines"] += max(0.0, on_lines - 3.0 * _crossings(border, lines)) / UNIT
        found.faults["parts"] += len(outline.parts) - 1
        found.faults["links"] += len(outline.links)
    _look_at_pairs(layout, found, name)


def _crossings(border: BaseGeometry, lines: BaseGeometry) -> int:
    met = border.intersection(lines)
    return len(getattr(met, "geoms", (met,)))


def _pieces(lines: Sequence[RoutedLine]) -> Iterator[tuple[Point, Point]]:
    for line in lines:
        yield from pairwise(line.points)


def _look_at_pairs(layout: Layout, found: Count, name: str) -> None:
    at = {b.person: [box(*r) for r in symbol_and_label(b)] for b in layout.boxes}
    for one, other in combinations(layout.outlines, 2):
        a, b = border_of(one), border_of(other)
        if a.distance(b) >= GAP:
            continue
        shared = [r for p in one.members if p in other.members for r in at[p]]
        round_shared = unary_union([r.buffer(SHARED * UNIT) for r in shared])
        close = a.intersection(b.buffer(GAP))
        elsewhere = close.difference(round_shared).length
        if elsewhere > 0.1:
            kind = "shared close" if shared else "close"
            found.add(kind, f"{name} {one.household} {other.household} {elsewhere / UNIT:.2f}")
            found.faults[f"{kind} units"] += elsewhere / UNIT
        if shared:
            met = a.intersection(b)
            crossings = len(getattr(met, "geoms", (met,)))
            merged = close.intersection(round_shared).length - 3 * GAP * crossings
            if merged > 0.5 * UNIT:
                found.add("merged", f"{name} {one.household} {other.household} {merged / UNIT:.2f}")


def _shrunk(rect: Rect) -> Rect:
    return rect[0] + 0.5, rect[1] + 0.5, rect[2] - 0.5, rect[3] - 0.5


def look_at_labels(layout: Layout, groups: Mapping[str, Group], found: Count, name: str = "") -> None:
    """Count labels off their outline, on people, lines or another border, and tethers through people."""
    rects = [(b.person, r) for b in layout.boxes for r in symbol_and_label(b)]
    for outline in layout.outlines:
        group = groups[outline.household]
        who = f"{name}/{outline.household}"
        for label in _labels(group):
            area = box(*label)
            if border_of(outline).distance(area) > 0.5:
                found.add("label off", who)
            if any(area.intersects(box(*_shrunk(r))) for _, r in rects):
                found.add("label on people", who)
            if any(not is_clear(line.points, [_shrunk(label)]) for line in layout.lines):
                found.add("label on lines", who)
            for other in layout.outlines:
                if other is not outline and border_of(other).intersects(box(*_shrunk(label))):
                    found.add("label on border", f"{who} {other.household}")
        for person, start, end in outline.tethered:
            if _is_drawn(group, start) and any(
                p != person and not is_clear((start, end), [_shrunk(r)]) for p, r in rects
            ):
                found.add("tether", f"{who} {person}")


def _labels(group: Group) -> Iterator[Rect]:
    """The boxes of labels: stroked and filled, with a text after them."""
    for item, after in pairwise(group.items):
        if isinstance(item, Path) and item.stroke and item.fill == "#ffffff" and isinstance(after, Text):
            area = bounds(item)
            if area is not None:
                yield area.left, area.top, area.right, area.bottom


def _is_drawn(group: Group, start: Point) -> bool:
    return any(
        isinstance(item, Path) and len(item.steps) == 2 and getattr(item.steps[0], "to", None) == start
        for item in group.items
    )


def labelled(layout: Layout) -> dict[str, Group]:
    """The groups of the households of a layout that has no case."""
    space = FreeSpace.around(layout)
    for outline in layout.outlines:
        space.take_outline(outline)
    names = {b.person: b.person for b in layout.boxes}
    return {
        o.household: household_group(
            Household(o.household, o.members, tuple((p, "overnights") for p, _, _ in o.tethered)),
            HomeLook(f"Address {o.household[1:]}"),
            o,
            names,
            space,
            STYLE,
        )
        for o in layout.outlines
    }


def arranged(request: LayoutRequest) -> tuple[Layout, float]:
    """A layout and how long its outlines take, in milliseconds: the better of two runs."""
    layout = arrange(request)
    at = {b.person: b for b in layout.boxes}

    def once() -> float:
        began = process_time()
        outlines(request.homes, at, request.spacing.unit, lines=layout.lines)
        return 1000 * (process_time() - began)

    return layout, min(once(), once())


def generated(count: int, found: Count) -> list[float]:
    """Look at so many families of 12 to 60 people in two to six homes; return the time of each."""
    spent = []
    for seed in range(count):
        chance = random.Random(seed)
        request = family(seed, chance.randrange(12, 61))
        layout, took = arranged(with_homes(request, chance, chance.randrange(2, 7)))
        look_at(layout, found, str(seed))
        look_at_labels(layout, labelled(layout), found, str(seed))
        spent.append(took)
    return spent


def look_at_case(document: Document, name: str, found: Count) -> list[float]:
    """Look at a case on twelve days of its time, and without a chosen day."""
    painter = Painter()
    for day in (None, *days_of(document)):
        picture = painter.draw(document, PictureOptions(at=day))
        groups = {g.key.removeprefix("household:"): g for g in picture.drawing.groups}
        look_at(picture.layout, found, f"{name} {day}")
        look_at_labels(picture.layout, groups, found, f"{name} {day}")
    return []


def days_of(document: Document) -> list[date]:
    """Twelve days from the first to the last that a residence names."""
    texts = [t for s in document.residences for t in (s.from_, s.to) if t and t != ".."]
    spans = [read(t).span for t in texts]
    days = sorted(d for span in spans for d in (span.earliest, span.latest) if d)
    if not days:
        return []
    step = (days[-1] - days[0]) / (DATES - 1)
    return [days[0] + timedelta(days=round(n * step.days)) for n in range(DATES)]


def length_of(points: Sequence[Point]) -> float:
    """The length of a line."""
    return sum(dist(a, b) for a, b in pairwise(points))


def _report(name: str, look: Callable[[Count], Sequence[float]], verbose: bool) -> Counter[str]:
    """Print what a look finds, and return how many faults of each kind that are."""
    found = Count()
    spent = look(found)
    times = f"  ms median {median(spent):.1f} most {max(spent):.1f}" if spent else ""
    counted = {k: round(v, 1) for k, v in sorted(found.faults.items()) if v}
    print(f"{name:24}{counted}{times}", flush=True)
    if verbose:
        print("".join(f"    {said}\n" for said in found.said), end="")
    return Counter({kind: int(n) for kind, n in found.faults.items() if kind not in HARMLESS})


def _crowd(people: int, homes: int) -> Callable[[Count], Sequence[float]]:
    def look(found: Count) -> Sequence[float]:
        chance = random.Random(people)
        request = with_homes(family(people, people), chance, homes)
        layout, took = arranged(request)
        look_at(layout, found, str(people))
        return [took]

    return look


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what was found of the generated families, of large ones, and of each case."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("files", nargs="*", type=FilePath)
    wanted.add_argument("-v", action="store_true")
    wanted.add_argument("--families", type=int, default=500)
    asked = wanted.parse_args(arguments)
    faults = _report(f"{asked.families} families", lambda found: generated(asked.families, found), asked.v)
    for people, homes in ((60, 6), (60, 60), (300, 60)):
        faults += _report(f"{people} people {homes} homes", _crowd(people, homes), asked.v)
    cases = [("one-home", load_example("one-home")), ("three-homes", load_example("three-homes"))]
    cases += [(f"{f.parent.name}/{f.name}", read_case(f.read_bytes())) for f in asked.files]
    for name, document in cases:
        faults += _report(name[-23:], partial(look_at_case, document, name), asked.v)
    wrong = sum(faults[kind] for kind in WRONG)
    print(verdict("people wrongly inside or outside", wrong, 0))
    print(verdict("other faults", faults.total() - wrong, 0))


if __name__ == "__main__":
    main()
