"""The sample case: opened in the window, or drawn and checked where there is no display."""

from __future__ import annotations

import argparse
from pathlib import Path

from genogram_app.export.files import export_drawing
from genogram_app.interchange.examples import load_example
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A4_LANDSCAPE
from genogram_app.review.findings import review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("--folder", default="out", help="where pictures go when there is no display")


def answer(arguments: argparse.Namespace) -> int:
    """Draw and check the sample, and say where the pictures are."""
    folder = Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    document = load_example("three-homes")
    drawing = page(document, PictureOptions(), A4_LANDSCAPE).drawing
    print("There is no display, so the sample case was drawn instead of opened:")
    for name in ("sample.pdf", "sample.png"):
        export_drawing(drawing, folder / name, dpi=150)
        print(f"  {(folder / name).resolve()}")
    findings = review(document, ())
    print(f"The check has {len(findings)} findings. The first of them:")
    for finding in findings[:5]:
        print(f"  {finding.severity}: {finding.message}")
    return 0
