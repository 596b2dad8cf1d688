"""What the text dates itself comes before what is drawn."""

from __future__ import annotations

from genogram_app.narrative.placed import Placed
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.events import EventKind, events_of, report_date
from genogram_app.narrative.times.expressions import said_in_full
from genogram_app.narrative.times.when import When, when
from tests.narrative.telling import graph


def test_the_text_s_own_date_comes_first() -> None:
    told: dict[tuple[EventKind, str], When] = {("birth", "robin"): when("2019-05-15")}
    events = events_of(read_narrative("n", "Robin was born."), graph(), Placed(()), told)
    assert events.of["birth", "robin"].edtf == "2019-05-15"
    assert events.of["birth", "tess"].edtf == "2014-02-03"


def test_a_title_page_dates_the_report() -> None:
    narrative = read_narrative("n", "Review\n\nPublished in June 2025\n\n1. The family\n\nRobin grew.")
    time = report_date(narrative, graph(), said_in_full(narrative).explicit)
    assert time is not None
    assert time.edtf == "2025-06"


def test_without_a_title_page_the_case_does() -> None:
    time = report_date(read_narrative("n", "Robin grew."), graph(), Placed(()))
    assert time is not None
    assert time.edtf == "2024-02-01"
