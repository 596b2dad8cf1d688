"""Where a case's people, lines and households go, as JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from importlib import import_module
from time import perf_counter
from typing import Any

from genogram_app.cli.cases import read_cases, read_day
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Layout, Point, RoutedLine
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a case (.genogram or .case.json)")
    parser.add_argument("--at", metavar="DATE", help="households as at this day, 2023-06-27")


def answer(arguments: argparse.Namespace) -> int:
    """Print one layout a line; loading the geometry of outlines is not counted as laying out."""
    import_module("genogram_app.layout.outlines")
    options = PictureOptions(at=read_day(arguments.at) if arguments.at else None)
    for name, document in read_cases(arguments.files):
        painter = Painter()
        request = painter.layout_request(document, options)
        begin = perf_counter()
        # On a chosen date the layout is that of all dates as far as it is there, which the picture knows.
        layout = painter.draw(document, options).layout if options.at else arrange(request)
        spent = (perf_counter() - begin) * 1000
        print(json.dumps({"file": name, **_as_json(layout), "milliseconds": round(spent, 2)}))
    return 0


def _as_json(layout: Layout) -> dict[str, Any]:
    partners = {
        line.union: line.persons for line in layout.lines if line.kind != "sibship" and not line.child
    }
    return {
        "boxes": [
            {
                "id": box.person,
                "x": round(box.x, 3),
                "y": round(box.y, 3),
                "w": box.extent.symbol_width,
                "h": box.extent.symbol_height,
            }
            for box in layout.boxes
        ],
        "lines": [
            {
                "kind": line.kind,
                "union": line.union,
                "persons": _joined(line, partners),
                "points": _points(line.points),
            }
            for line in layout.lines
        ],
        "households": [
            {"id": outline.household, "members": list(outline.members), "outline": _points(part)}
            for outline in layout.outlines
            for part in outline.parts
        ],
    }


def _joined(line: RoutedLine, partners: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Whom a line joins: the line of a child joins it to its parents."""
    return [*(partners[line.union] if line.child else ()), *line.persons]


def _points(points: tuple[Point, ...]) -> list[list[float]]:
    return [[round(x, 3), round(y, 3)] for x, y in points]
