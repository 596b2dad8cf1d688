"""Thirty pages to look through: samples, hard cases, generated families with names and homes.

Run `python -m benchmarks.gallery OUT_DIR [case files] [--png]`. Given files come first, generated families
fill the rest. Every page is A4 landscape.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.named_cases import named_case
from benchmarks.pictures import CASES
from benchmarks.review_families import grow
from genogram_app.export.files import export_drawing
from genogram_app.interchange.examples import load_example
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A4_LANDSCAPE
from genogram_app.picture.sheet import Page

PAGES = 30
DPI = 150
LARGEST = 45
"""Generated families of more people are left out: a page of A4 is for a case."""


def cases(files: Sequence[Path]) -> Iterator[tuple[str, Document]]:
    """Cases to look at with their names: given ones, samples, hard ones, then generated ones without end."""
    for file in files:
        yield f"{file.parent.name}-{file.name.split('.')[0]}", read_case(file.read_bytes())
    yield "sample-one-home", load_example("one-home")
    yield "sample-three-homes", load_example("three-homes")
    for case in CASES:
        yield f"hard-{case.__name__.replace('_', '-')}", case()
    seed = 0
    while True:
        seed += 1
        family = grow("case", seed)
        if len(family.people) <= LARGEST:
            yield f"family-{seed:02}", named_case(family)


def drawn_page(document: Document) -> Page:
    """A case on its sheet, with bonds where it has any."""
    return page(document, PictureOptions(bonds=bool(document.bonds)), A4_LANDSCAPE)


def main(arguments: Sequence[str]) -> None:
    """Write the pages and say how small the words of each are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", type=Path, nargs="*", help="cases in text form (.case.json)")
    parser.add_argument("--png", action="store_true", help="pictures of pixels instead of PDF")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    suffix = ".png" if options.png else ".pdf"
    for number, (name, document) in enumerate(islice(cases(options.files), PAGES), 1):
        sheet = drawn_page(document)
        path = options.folder / f"{number:02}-{name}{suffix}"
        export_drawing(sheet.drawing, path, dpi=DPI)
        fits = "" if sheet.fits else "   does not fit"
        print(f"{path.name:44} {len(document.people):3} people, words {sheet.text_size_pt:4.1f} pt{fits}")


if __name__ == "__main__":
    main(sys.argv[1:])
