"""How long it takes from a case of 60 people to its page as PDF, beside SVG and PNG of the same page.

Prints the median and the 95th percentile in milliseconds. The budget for the PDF, with drawing, is 300 ms.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.cases import case_of
from benchmarks.targets import verdict
from genogram_app.export.files import drawing_bytes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A3_LANDSCAPE

PEOPLE = 60
ROUNDS = 15
BUDGET = 300.0
WHOLE = "PDF from the case"


def milliseconds(task: Callable[[], object]) -> list[float]:
    """Return how long each of the rounds took, after one that loads what is loaded once."""
    task()
    spent = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        task()
        spent.append((time.perf_counter() - begin) * 1000)
    return spent


def main() -> None:
    """Measure and print."""
    document = case_of(PEOPLE)
    drawing = page(document, PictureOptions(), A3_LANDSCAPE).drawing
    begin = time.perf_counter()
    drawing_bytes(page(document, PictureOptions(), A3_LANDSCAPE).drawing, ".pdf")
    print(
        f"{'PDF, the first, libraries loaded on the way':48} {(time.perf_counter() - begin) * 1000:8.1f} ms"
    )
    tasks: dict[str, Callable[[], object]] = {
        WHOLE: lambda: drawing_bytes(page(document, PictureOptions(), A3_LANDSCAPE).drawing, ".pdf"),
        "  of this, drawing the page": lambda: page(document, PictureOptions(), A3_LANDSCAPE),
        "  of this, painting the PDF": lambda: drawing_bytes(drawing, ".pdf"),
        "SVG, painting alone": lambda: drawing_bytes(drawing, ".svg"),
        "PNG at 300 dpi, painting alone": lambda: drawing_bytes(drawing, ".png", dpi=300),
    }
    middle: dict[str, float] = {}
    for name, task in tasks.items():
        spent = milliseconds(task)
        middle[name] = median(spent)
        print(f"{name:48} median {median(spent):8.1f} ms   p95 {quantiles(spent, n=20)[-1]:8.1f} ms")
    print(verdict(WHOLE, middle[WHOLE], BUDGET, " ms"))


if __name__ == "__main__":
    main()
