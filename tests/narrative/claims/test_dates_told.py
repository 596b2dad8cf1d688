"""The births and deaths that a text dates are taken from it alone."""

from __future__ import annotations

from genogram_app.narrative.claims.dates_told import dates_told
from genogram_app.narrative.people.linking import link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.expressions import time_expressions
from tests.narrative.telling import graph


def test_only_what_the_text_plainly_dates_is_told() -> None:
    text = "Robin Finch was born on 15 May 2019. Kit Finch was said to have been born in May 2021."
    narrative, of = read_narrative("n", text), graph()
    spotted = spot(narrative, of)
    references = find_references(spotted, link(spotted))
    told = dates_told(narrative, of, references, time_expressions(narrative))
    assert {key: time.edtf for key, time in told.items()} == {("birth", "robin"): "2019-05-15"}
