"""Whatever a case holds, the whole way from document to picture and findings works."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.export.files import drawing_bytes
from genogram_app.family.lives import existed_by
from genogram_app.model.document import Document
from genogram_app.narrative.text import read_narrative
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import PAPERS, Paper
from genogram_app.picture.picture import draw
from genogram_app.review.findings import review
from tests.strategies import documents

DAYS = st.none() | st.dates(date(1950, 1, 1), date(2030, 12, 31))


@given(documents(max_people=9), DAYS, st.booleans())
def test_everybody_who_was_there_by_the_day_is_drawn_once(
    document: Document, day: date | None, bonds: bool
) -> None:
    picture = draw(document, PictureOptions(at=day, bonds=bonds))
    drawn = [g.key.removeprefix("person:") for g in picture.drawing.groups if g.key.startswith("person:")]
    later = {p.id for p in document.people if day and not existed_by(p, day)}
    assert sorted(drawn) == sorted(p.id for p in document.people if p.id not in later)


@settings(max_examples=15)
@given(
    document=documents(max_people=7),
    paper=st.sampled_from(PAPERS),
    suffix=st.sampled_from([".pdf", ".svg", ".png"]),
)
def test_every_case_can_be_printed(qapp: QApplication, document: Document, paper: Paper, suffix: str) -> None:
    drawing = page(document, PictureOptions(bonds=True), paper).drawing
    assert _is_on_the_sheet(drawing)
    assert drawing_bytes(drawing, suffix, dpi=40)


def _is_on_the_sheet(drawing: Drawing) -> bool:
    texts = [item for group in drawing.groups for item in group.items if isinstance(item, Text)]
    return all(0 <= t.origin[0] <= drawing.width and 0 <= t.origin[1] <= drawing.height for t in texts)


@given(documents(max_people=9), st.text(max_size=300))
def test_every_finding_quotes_the_text_exactly(document: Document, text: str) -> None:
    texts = {d.id: d.text for d in document.documents} | {"report": text}
    for finding in review(document, [read_narrative("report", text)]):
        assert all(texts[e.document][e.start : e.end] == e.quote for e in finding.evidence)
        assert all(document.find(i) is not None for i in (*finding.people, *finding.facts))
