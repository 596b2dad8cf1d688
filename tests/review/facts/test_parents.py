"""Parents in the text and on the drawing."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.review.facts.parents import fathers_not_known, parents_that_differ
from tests.narrative.telling import family, graph, reading


def found(text: str, **changed: str) -> list[Finding]:
    """What is found about a text, where lines of the drawing have other kinds: `k2="step"`."""
    document = family()
    lines = tuple(k.replace(kind=changed.get(k.id, k.kind)) for k in document.parentage)
    drawn = build_graph(document.replace(parentage=lines)) if changed else graph()
    return list(parents_that_differ(drawn, [reading(text)]))


def without(text: str, line: str) -> list[Finding]:
    """The same where one line is missing."""
    document = family()
    lines = tuple(k for k in document.parentage if k.id != line)
    return list(parents_that_differ(build_graph(document.replace(parentage=lines)), [reading(text)]))


def test_another_father_than_the_stated_one_is_a_contradiction() -> None:
    (finding,) = found("Owen is Robin's father.")
    assert (finding.rule, finding.severity) == ("parent-differs", "contradiction")
    assert finding.people == ("robin", "owen", "aaron")
    assert finding.message == (
        "The text says that Owen Platt is a parent of Robin Finch; the drawing shows Aaron Finch instead."
    )


def test_a_stated_parent_in_a_free_place_is_left_out() -> None:
    (finding,) = without("Aaron is Robin's father.", "k2")
    assert (finding.rule, finding.severity) == ("parent-left-out", "omission")


def test_a_parent_by_birth_who_is_drawn_as_a_step_parent_is_a_contradiction() -> None:
    (finding,) = found("Robin is the birth child of Callie and Aaron.", k2="step")
    assert finding.rule == "parentage-kind-differs"


def test_a_plain_father_may_be_an_adoptive_one() -> None:
    assert found("Aaron is Robin's father.", k2="adoptive") == []


def test_a_stepfather_may_be_drawn_as_the_mothers_partner_only() -> None:
    assert found("Robin's stepfather, Owen, was out.") == []


def test_a_special_guardian_who_is_drawn_as_a_carer_agrees() -> None:
    text = "A special guardianship order was made to June in respect of Callie."
    assert found(text, k7="kinship_care") == []
    assert [f.rule for f in found(text, k7="adoptive")] == ["parentage-kind-differs"]


def test_a_father_whom_the_text_denies_is_a_contradiction() -> None:
    assert [f.rule for f in found("Aaron is not Robin's father.")] == ["parent-denied"]


def test_a_text_that_says_both_speaks_against_neither() -> None:
    assert found("Aaron is not Robin's father. In the end Aaron was Robin's father.") == []


def test_a_text_that_names_two_fathers_speaks_against_neither() -> None:
    assert found("Owen is Robin's father. Aaron is Robin's father.") == []


def test_somebody_drawn_as_the_father_whom_nobody_knows_is_unclear() -> None:
    document = family()
    (finding,) = list(fathers_not_known(build_graph(document), [reading("Tess's father is not known.")]))
    assert (finding.rule, finding.severity, finding.people) == (
        "parent-not-known",
        "unclear",
        ("tess", "dale"),
    )
