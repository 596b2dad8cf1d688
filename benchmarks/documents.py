"""How long opening a document takes, and checking it against a drawing: a PDF of 148 pages.

`python -m benchmarks.documents`; compared with ten seconds, which is how long people wait without doubting.
"""

from __future__ import annotations

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from reportlab.pdfgen.canvas import Canvas

from benchmarks.statement_tables import TABLES, rows
from genogram_app.interchange.documents.reading import read_document
from genogram_app.model.text_form import read_case
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review

PAGES, LINES = 148, 42


def main() -> None:
    """Print the seconds that reading and checking take."""
    sentences = [row.sentences for row in rows() if row.family == "family"]
    case = read_case((TABLES / "family.case.json").read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(_pdf(sentences))
        begun = perf_counter()
        text = read_document(path).text
        read = perf_counter()
        found = review(case, [read_narrative("report", text)])
        checked = perf_counter()
    words = len(text.split())
    print(f"{PAGES} pages, {words:,} words: read in {read - begun:.2f} s")
    print(f"checked against {len(case.people)} people in {checked - read:.2f} s; {len(found)} findings")


def _pdf(sentences: list[str]) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made)
    for page in range(PAGES):
        canvas.drawString(72, 810, f"A review - page {page + 1}")
        for line in range(LINES):
            canvas.drawString(72, 780 - 17 * line, sentences[(page * LINES + line) % len(sentences)][:90])
        canvas.showPage()
    canvas.save()
    return made.getvalue()


if __name__ == "__main__":
    main()
