"""What the drawing has as certain and the text does not is overstated."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.fields import Certainty
from genogram_app.review.facts.certainty import certainties_overstated
from tests.narrative.telling import family, reading


def found(text: str, certainty: Certainty = "stated") -> list[Finding]:
    """What is found where Aaron is drawn as Robin's father with a certainty."""
    document = family()
    lines = tuple(k.replace(certainty=certainty) if k.id == "k2" else k for k in document.parentage)
    return list(certainties_overstated(build_graph(document.replace(parentage=lines)), [reading(text)]))


def test_a_father_who_is_only_believed_to_be_one_is_overstated_as_a_fact() -> None:
    (finding,) = found("Aaron is believed to be Robin's father.")
    assert (finding.rule, finding.severity) == ("certainty-overstated", "unclear")
    assert finding.message == (
        "The drawing shows Aaron Finch as a parent of Robin Finch; the text has it only as believed."
    )


def test_what_one_person_reports_may_be_stated_but_not_established() -> None:
    text = "Callie told the midwife that Aaron was Robin's father."
    assert found(text) == []
    assert [f.facts for f in found(text, "established")] == [("k2",)]


def test_what_is_plainly_said_anywhere_is_not_overstated() -> None:
    assert found("Aaron is believed to be Robin's father. Tests showed that Aaron is Robin's father.") == []


def test_what_is_drawn_as_uncertain_is_not_overstated() -> None:
    assert found("Aaron is believed to be Robin's father.", "suspected") == []


def test_a_marriage_in_doubt_leaves_a_couple_that_is_not_drawn_as_married() -> None:
    assert found("A neighbour believed that Callie and Aaron had been married.") == []
    assert [f.facts for f in found("A neighbour believed that Maud and Len had been married.")] == [("u5",)]


def test_that_two_did_not_live_together_leaves_them_a_couple() -> None:
    assert found("Callie and Owen did not live together then.") == []
    assert found("Callie and Aaron have not lived together for some years.") == []


def test_a_stepmother_whom_somebody_took_for_the_mother_is_no_less_a_stepmother() -> None:
    document = family()
    lines = tuple(k.replace(kind="step") if k.id == "k2" else k for k in document.parentage)
    graph = build_graph(document.replace(parentage=lines))
    text = "The school believed that Aaron was Robin's own father."
    assert list(certainties_overstated(graph, [reading(text)])) == []
