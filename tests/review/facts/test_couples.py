"""Couples that are not drawn, that have parted, or that never were what is drawn."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.facts.couples import couples_that_differ
from tests.narrative.telling import family


def found(text: str, document: Document | None = None) -> list[Finding]:
    drawn = build_graph(document or family())
    return list(couples_that_differ(drawn, [read_against(read_narrative("n", text), drawn)]))


def without(partnership: str) -> Document:
    document = family()
    rest = tuple(u for u in document.partnerships if u.id != partnership)
    return document.replace(partnerships=rest)


def with_stages(partnership: str, *stages: tuple[str, str | None, str | None]) -> Document:
    document = family()
    made = [{"status": status, "from": first, "to": last} for status, first, last in stages]
    drawn = tuple(
        type(u).model_validate({"id": u.id, "partners": u.partners, "stages": tuple(made)})
        if u.id == partnership
        else u
        for u in document.partnerships
    )
    return document.replace(partnerships=drawn)


def test_a_couple_that_is_not_drawn_is_an_omission_with_every_sentence() -> None:
    text = "Owen married Nadia in 2015. They separated in 2019."
    (finding,) = found(text, without("u6"))
    assert (finding.rule, finding.severity, finding.people) == (
        "partnership-not-drawn", "omission", ("nadia", "owen"),
    )  # fmt: skip
    assert [e.quote for e in finding.evidence] == ["Owen married Nadia in 2015.", "They separated in 2019."]
    assert len(finding.claims) == 2


def test_a_couple_drawn_instead_is_named() -> None:
    document = family()
    wrong = tuple(u.replace(partners=("maud", "dale")) if u.id == "u5" else u for u in document.partnerships)
    (finding,) = found("Maud married Len in 1985.", document.replace(partnerships=wrong))
    assert finding.message.endswith("but joins Maud Finch and Dale Roper, of whom no text says so.")


def test_a_drawn_couple_is_nothing_to_look_at() -> None:
    assert found("Maud married Len in 1985. Callie and Owen have been a couple since October 2022.") == []


def test_a_couple_that_parted_and_is_drawn_as_going_on_is_a_contradiction() -> None:
    (finding,) = found("Callie left Owen in March 2023.")
    assert (finding.rule, finding.severity) == ("ended-drawn-as-current", "contradiction")


def test_an_end_that_is_only_not_drawn_is_an_omission() -> None:
    drawn = with_stages("u3", ("cohabiting", "2022-10", None))
    assert [f.severity for f in found("Callie left Owen in March 2023.", drawn)] == ["omission"]


def test_a_couple_that_came_together_again_may_go_on() -> None:
    assert found("Callie left Owen in March 2023. They got back together in June 2023.") == []


def test_somebody_who_left_the_home_is_not_drawn_as_living_in_it() -> None:
    (finding,) = found("In March 2023 Callie asked Owen to leave.")
    assert "no longer lived together (March 2023)" in finding.message


def test_a_marriage_that_never_was_contradicts_a_drawn_one() -> None:
    (finding,) = found("Owen and Nadia never married.")
    assert (finding.rule, finding.severity) == ("never-a-couple-so", "contradiction")


def test_a_relation_that_the_case_holds_as_disproved_is_not_asked_for() -> None:
    document = without("u6")
    gone = family().partnerships[5].replace(certainty="disproved")
    document = document.replace(partnerships=(*document.partnerships, gone))
    assert found("Owen married Nadia in 2015.", document) == []
