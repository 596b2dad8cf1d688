"""How well a stranger can read the pictures: what covers what, and how small the letters get.

Run `python -m benchmarks.legibility [-v] [case files]`. The numbers are counts, but for `close`, over how
many units outlines run side by side, and `A4` and `portrait`, the smallest text on a page, in points. The
targets are that nothing covers anything, and that a family of up to thirty can be read on one A4 page.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import hypot
from pathlib import Path
from time import process_time

from benchmarks.pictures import CASES
from benchmarks.targets import verdict
from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Close, Drawing, Group, Point, Text
from genogram_app.drawing.primitives import Path as Stroked
from genogram_app.layout.geometry import Outline
from genogram_app.layout.paths import Rect, is_clear
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case
from genogram_app.notation.style import STYLE
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A4_LANDSCAPE, A4_PORTRAIT
from genogram_app.picture.picture import Painter, Picture
from genogram_app.picture.placing import symbol_and_label

UNIT = STYLE.unit
TOUCH = 0.8
"""Rectangles that share less than this, in points, only touch."""
TOO_FAR = 0.6
"""Words further than this from their line, in units, seem to belong to something else."""
GAP = 1.6
"""Outlines nearer than this, in points, look like one."""
COVERED = ("words", "symbols", "lines", "outlines", "labels", "through")
"""What covers something that has to be seen."""
MOST_PEOPLE, LEAST_TEXT = 30, 8.0
"""Up to how many people a family has to be legible on one page, and in letters of how many points."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text with its group and the rectangle it covers."""

    group: Group
    text: Text
    area: Rect


def words_of(drawing: Drawing) -> list[Words]:
    """Every text of a drawing."""
    return [
        Words(group, item, _rect(area))
        for group in drawing.groups
        for item in group.items
        if isinstance(item, Text) and (area := bounds(item)) is not None
    ]


def _rect(area: Bounds) -> Rect:
    """The rectangle of a line of text, without the white above and below its letters."""
    trim = area.height * 0.18
    return area.left, area.top + trim, area.right, area.bottom - trim


def _meet(one: Rect, other: Rect) -> bool:
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > TOUCH
        and min(one[3], other[3]) - max(one[1], other[1]) > TOUCH
    )


def covered_words(words: Sequence[Words]) -> list[str]:
    """Pairs of texts that cover each other."""
    return [f"{a.text.content}|{b.text.content}" for a, b in combinations(words, 2) if _meet(a.area, b.area)]


def on_symbols(picture: Picture, words: Sequence[Words]) -> list[str]:
    """Words on a symbol that is not theirs."""
    symbols = [(f"person:{box.person}", symbol_and_label(box)[0]) for box in picture.layout.boxes]
    return [
        f"{each.text.content}@{key}"
        for each in words
        for key, symbol in symbols
        if key != each.group.key and _meet(each.area, symbol)
    ]


def on_lines(picture: Picture, words: Sequence[Words]) -> list[str]:
    """Words, of lines or people, through which somebody else's family line runs."""
    lines = [(line.union, line.points) for line in picture.layout.lines]
    return [
        f"{each.text.content}@{union}"
        for each in words
        for union, points in lines
        if each.text.content != "?" and not _is_own(each, union) and _is_crossed(each.area, points)
    ]


def _is_own(each: Words, union: str) -> bool:
    """Whether words belong to a union's couple; they may stand on its line, on white."""
    return each.group.key in (f"union:{union}", f"partnership:{union}")


def _is_crossed(area: Rect, points: Sequence[Point]) -> bool:
    inner = (area[0] + TOUCH, area[1] + TOUCH, area[2] - TOUCH, area[3] - TOUCH)
    return not is_clear(points, [inner])


def on_outlines(picture: Picture, words: Sequence[Words]) -> list[str]:
    """Words through which the outline of a household runs that is not labelled with them."""
    rings = [(o.household, (*part, part[0])) for o in picture.layout.outlines for part in o.parts]
    return [
        f"{each.text.content}@{household}"
        for each in words
        for household, ring in rings
        if each.group.key != f"household:{household}" and _is_crossed(each.area, ring)
    ]


def labels_on_lines(picture: Picture, words: Sequence[Words]) -> list[str]:
    """Labels of households that cover a family line."""
    return [
        each.text.content
        for each in words
        if each.group.key.startswith("household:")
        and each.text is next(item for item in each.group.items if isinstance(item, Text))
        and any(_is_crossed(each.area, line.points) for line in picture.layout.lines)
    ]


def distances(words: Sequence[Words]) -> list[tuple[float, str]]:
    """How far each line's words are from the line itself, in units."""
    groups = {each.group.key: each.group for each in words if not each.group.key.startswith("person:")}
    return sorted((_distance(group), key) for key, group in groups.items())


def _distance(group: Group) -> float:
    texts = [area for item in group.items if isinstance(item, Text) and (area := bounds(item))]
    points = [point for item in group.items if isinstance(item, Stroked) for point in _along(item)]
    if not points:
        return 0.0
    return min((_apart(area, point) for area in texts for point in points), default=0.0) / UNIT


def _along(path: Stroked) -> Iterator[Point]:
    """Points along a line that is not the ground of words, close to one another."""
    if path.stroke is None:
        return
    ends = [step.to for step in path.steps if not isinstance(step, Close)]
    for a, b in pairwise(ends):
        steps = int(max(abs(b[0] - a[0]), abs(b[1] - a[1])) / 2) + 1
        yield from (
            (a[0] + (b[0] - a[0]) * n / steps, a[1] + (b[1] - a[1]) * n / steps) for n in range(steps)
        )


def _apart(area: Bounds, point: Point) -> float:
    across = max(area.left - point[0], point[0] - area.right, 0.0)
    down = max(area.top - point[1], point[1] - area.bottom, 0.0)
    return hypot(across, down)


def broken(document: Document, words: Sequence[Words]) -> list[str]:
    """Words or dates of labels that were broken where no hyphen is."""
    said = {w for p in document.people for w in re.findall(r"\S+", f"{p.name or ''} {p.label or ''}")}
    labels = [each for each in words if each.group.key.startswith("person:")]
    found = []
    for one, other in pairwise(labels):
        if one.group is other.group:
            joined = one.text.content.split()[-1] + other.text.content.split()[0]
            if joined in said and not one.text.content.endswith(("-", "–")):
                found.append(joined)
            if one.text.content in ("b.", "d."):
                found.append(f"{one.text.content} {other.text.content}")
    return found


def stranded(words: Sequence[Words]) -> list[str]:
    """Numbers that stand alone on a line below the words they belong to."""
    labels = [each for each in words if each.group.key.startswith("person:")]
    return [
        f"{one.text.content}|{other.text.content}"
        for one, other in pairwise(labels)
        if one.group is other.group
        and re.fullmatch(r"\d{1,2}", other.text.content)
        and other.text.size == one.text.size
        and not one.text.content.isdigit()
    ]


def through_people(document: Document, picture: Picture) -> list[str]:
    """Kin lines, tethers and bonds that run through the symbol or label of somebody else."""
    found = []
    rects = {box.person: symbol_and_label(box) for box in picture.layout.boxes}
    ends = {f"kin:{k.kin}": k.points for k in picture.layout.kin_lines}
    joined = {f"kin:{k.id}": (k.person, k.relative) for k in document.kin}
    joined |= {f"bond:{b.id}": (b.from_person, b.to_person) for b in document.bonds}
    for group in picture.drawing.groups:
        if group.key.startswith("bond:"):
            ends[group.key] = _longest(group)
    for key, points in ends.items():
        found += [
            f"{key}@{person}"
            for person, (symbol, *label) in rects.items()
            if person not in joined[key]
            and not is_clear(_inner(points), [_shrunk(r) for r in (symbol, *label)])
        ]
    for outline in picture.layout.outlines:
        group = next(g for g in picture.drawing.groups if g.key == f"household:{outline.household}")
        found += [
            f"tether:{person}@{other}"
            for person, start, end in outline.tethered
            if _is_drawn(group, start)
            for other, shapes in rects.items()
            if other != person and not is_clear((start, end), [_shrunk(r) for r in shapes])
        ]
    return found


def _is_drawn(group: Group, start: Point) -> bool:
    return any(
        isinstance(item, Stroked) and not isinstance(item.steps[0], Close) and item.steps[0].to == start
        for item in group.items
    )


def _longest(group: Group) -> tuple[Point, ...]:
    paths = [
        tuple(s.to for s in item.steps if not isinstance(s, Close))
        for item in group.items
        if isinstance(item, Stroked) and item.stroke is not None
    ]
    return max(paths, key=lambda p: sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(p)))


def _inner(points: Sequence[Point]) -> tuple[Point, ...]:
    """A line without the ends that touch the people whom it joins."""
    if len(points) > 2:
        return tuple(points)
    (ax, ay), (bx, by) = points
    return (ax + (bx - ax) * 0.12, ay + (by - ay) * 0.12), (ax + (bx - ax) * 0.88, ay + (by - ay) * 0.88)


def _shrunk(rect: Rect) -> Rect:
    return rect[0] + 1.5, rect[1] + 1.5, rect[2] - 1.5, rect[3] - 1.5


def near_outlines(outlines: Sequence[Outline]) -> float:
    """Over how many units two outlines run so close that they look like one."""
    total = 0.0
    for one, other in combinations(outlines, 2):
        pieces = [p for part in other.parts for p in pairwise((*part, part[0]))]
        for part in one.parts:
            for a, b in pairwise((*part, part[0])):
                total += _shared(a, b, pieces)
    return total / UNIT


def _shared(a: Point, b: Point, pieces: Sequence[tuple[Point, Point]]) -> float:
    length = 0.0
    for across, down in ((0, 1), (1, 0)):
        if abs(a[down] - b[down]) > 1:
            continue
        for c, d in pieces:
            if abs(c[down] - d[down]) <= 1 and abs(c[down] - a[down]) < GAP:
                low = max(min(a[across], b[across]), min(c[across], d[across]))
                length += max(min(max(a[across], b[across]), max(c[across], d[across])) - low, 0.0)
    return length


def measured(document: Document) -> dict[str, list[str] | float]:
    """Everything that is measured of one case."""
    picture = Painter().draw(document, PictureOptions(bonds=True))
    plain = Painter().draw(document)
    words, quiet = words_of(picture.drawing), words_of(plain.drawing)
    far = [f"{key} {away:.1f}" for away, key in distances(quiet) if away > TOO_FAR]
    began = process_time()
    landscape = page(document, PictureOptions(), A4_LANDSCAPE)
    spent = process_time() - began
    return {
        "words": covered_words(quiet),
        "symbols": on_symbols(plain, quiet),
        "lines": on_lines(plain, quiet),
        "outlines": on_outlines(plain, quiet),
        "labels": labels_on_lines(plain, quiet),
        "far": far,
        "broken": broken(document, quiet),
        "stranded": stranded(quiet),
        "through": through_people(document, picture),
        "bonds": [w for w in covered_words(words) if w not in covered_words(quiet)],
        "close": near_outlines(plain.layout.outlines),
        "A4": landscape.text_size_pt,
        "portrait": page(document, PictureOptions(), A4_PORTRAIT).text_size_pt,
        "ms": 1000 * spent,
    }


def _text_size(found: list[str] | float) -> float:
    """A text size in points, a hair's breadth too small at most."""
    return round(found, 2) if isinstance(found, float) else 0.0


def main(arguments: Sequence[str]) -> None:
    """Print one line a case; with `-v`, also what was counted."""
    files = [Path(a) for a in arguments if a != "-v"]
    cases = [(f"{f.parent.name}/{f.name}", read_case(f.read_bytes())) for f in files]
    cases = cases or [(case.__name__, case()) for case in CASES]
    covered = small = 0
    for number, (name, document) in enumerate(cases):
        found = measured(document)
        covered += sum(len(what) for k in COVERED if isinstance(what := found[k], list))
        small += len(document.people) <= MOST_PEOPLE and _text_size(found["A4"]) < LEAST_TEXT
        if number == 0:
            print(f"{'':26}" + "".join(f"{title:>9}" for title in found))
        row = [f"{len(v):9}" if isinstance(v, list) else f"{v:9.2f}" for v in found.values()]
        print(f"{name[-25:]:26}" + "".join(row))
        if "-v" in arguments:
            for title, what in found.items():
                if isinstance(what, list) and what:
                    print(f"    {title}: {'; '.join(what)}")
    print(verdict("things covered", covered, 0))
    too_small = f"families of up to {MOST_PEOPLE} people with words below {LEAST_TEXT:g} pt"
    print(verdict(too_small, small, 0))


if __name__ == "__main__":
    main(sys.argv[1:])
