"""A drawn home in which nobody is drawn is to look at again where a passage may speak of it."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.fields import HouseholdKind
from genogram_app.model.homes import Household
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.homes.empty import homes_empty
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family


def found(text: str, label: str, kind: HouseholdKind = "own_home") -> list[Finding]:
    """What is found beside one more home, in which nobody is drawn."""
    document = family()
    home = Household(id="empty", label=label, kind=kind)
    graph = build_graph(document.model_copy(update={"households": [*document.households, home]}))
    return list(homes_empty(graph, passages_of([read_against(read_narrative("n", text), graph)])))


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("Dale Roper has the keys to Address 9.", "Address 9", "own_home"),
        ("Dale Roper went to live in a hostel.", "hostel", "hostel"),
        ("Dale Roper was remanded in custody.", "custody", "custody"),
        ("Dale Roper rents a caravan at Larkfield.", "caravan at Larkfield", "own_home"),
    ],
)
def test_whoever_a_passage_about_the_home_speaks_of(text: str, label: str, kind: HouseholdKind) -> None:
    (finding,) = found(text, label, kind)
    assert finding.people == ("dale",)
    assert finding.terms == ("empty",)
    assert finding.severity == "unclear"
    assert finding.message == f"Nobody is drawn at {label}; the text may say who lived there."


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("Dale Roper lives alone.", "Address 9", "own_home"),
        ("Dale Roper lives at Address 4.", "hostel", "hostel"),
        ("The keys to Address 9 were never found.", "Address 9", "own_home"),
        ("Dale Roper works at a garage.", "hostel", "hostel"),
    ],
)
def test_where_no_passage_speaks_of_it_nothing_is_asked(text: str, label: str, kind: HouseholdKind) -> None:
    assert found(text, label, kind) == []
