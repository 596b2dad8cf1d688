"""What a text says of homes is held against the drawing: one finding for each sentence and difference."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.document import Document
from genogram_app.review.facts.homes import homes_that_differ
from tests.narrative.telling import family, graph, reading


def found(text: str) -> list[Finding]:
    return list(homes_that_differ(graph(), [reading(text)]))


def test_a_stay_that_is_not_drawn_is_an_omission_with_its_sentence() -> None:
    (finding,) = found("In May 2021 Robin was placed at Address 3.")
    assert (finding.rule, finding.severity, finding.people) == ("residence-missing", "omission", ("robin",))
    assert finding.message == (
        "The text says that Robin Finch lived or stayed at Address 3 from May 2021; this is not drawn."
    )
    assert finding.claims


def test_several_people_of_one_sentence_are_one_finding() -> None:
    (finding,) = found("Robin, Kit and Tess lived at Address 4 in May 2022.")
    assert finding.people == ("robin", "kit", "tess")


def test_somebody_drawn_in_another_home_at_the_time_is_a_contradiction() -> None:
    (finding,) = found("In June 2020 Tess lived at Address 4.")
    assert (finding.rule, finding.facts) == ("household-differs", ("s5",))


@pytest.mark.parametrize(
    "text",
    [
        "In October 2022 Owen Platt moved into Address 1.",
        "In early October 2022 Owen Platt moved in with Callie Marden at Address 1.",
        "Owen Platt moved into Address 1 in the autumn of 2022.",
        "Robin lives at Address 1 with Callie Marden.",
        "June Marden lives at Address 2.",
        "Bea Platt has stayed at Address 1 every other weekend since November 2022.",
        "Robin stayed with Aaron Finch every other weekend.",
    ],
)
def test_what_is_drawn_or_cannot_be_told_raises_nothing(text: str) -> None:
    assert [f.message for f in found(text) if f.severity in ("contradiction", "omission")] == []


def test_a_move_in_another_month_is_a_contradiction() -> None:
    (finding,) = found("In June 2022 Owen Platt moved into Address 1.")
    assert (finding.rule, finding.severity) == ("residence-start-differs", "contradiction")


def test_somebody_who_left_before_the_drawn_end_is_a_contradiction() -> None:
    (finding,) = found("Aaron Finch moved out of Address 1 in June 2021.")
    assert finding.rule == "residence-end-differs"


def test_an_offer_that_came_to_nothing_drawn_as_a_home_is_a_contradiction() -> None:
    text = "In October 2022 Callie Marden offered to have Owen Platt at Address 1. He declined."
    (finding,) = found(text)
    assert (finding.rule, finding.facts) == ("offer-drawn-as-home", ("s6",))


def with_undated_stay(*others: dict[str, str]) -> FamilyGraph:
    """The family with Tess drawn at her grandmother's, nobody says when, and perhaps at other times too."""
    content = family().model_dump(by_alias=True)
    content["residences"] += ({"id": "more", "person": "tess", "household": "h2"}, *others)
    return build_graph(Document.model_validate(content))


def test_a_stay_without_dates_that_may_be_the_one_refused_is_looked_at_again() -> None:
    text = "June Marden offered to have Tess. Callie refused."
    (finding,) = homes_that_differ(with_undated_stay(), [reading(text)])
    assert (finding.rule, finding.severity, finding.facts) == ("offer-drawn-as-home", "unclear", ("more",))


def test_a_stay_told_elsewhere_is_no_offer_unless_another_one_bears_that_out() -> None:
    text = "June Marden offered to have Tess. Callie refused. In May 2023 Tess lived with June Marden."
    later = {"id": "later", "person": "tess", "household": "h2", "from": "2023-05", "to": "2023-06"}
    assert list(homes_that_differ(with_undated_stay(), [reading(text)])) == []
    found = homes_that_differ(with_undated_stay(later), [reading(text)])
    assert [f.facts for f in found if f.rule == "offer-drawn-as-home"] == [("more",)]


def test_what_somebody_only_reported_is_an_account_that_differs() -> None:
    (finding,) = found("Owen Platt told police that Aaron Finch lived at Address 2 in May 2021.")
    assert (finding.rule, finding.severity) == ("residence-account-differs", "unclear")
    assert finding.message.startswith("By one account in the text Aaron Finch lived")


def test_nights_with_somebody_whose_home_is_not_named_may_be_contact() -> None:
    (finding,) = found("Tess stayed with Maud every other weekend until September 2022.")
    assert (finding.rule, finding.severity) == ("residence-missing", "unclear")


def test_whoever_joins_somebody_has_not_gone_back() -> None:
    (finding,) = found("Sylvie left hospital on 3 May 2019 and joined Aaron at Address 1 on 3 May 2022.")
    assert finding.rule == "residence-missing"
    # Where somebody only goes back, the stay may have begun long before.
    assert not found("Callie went back to Address 1 on 3 May 2022.")
    assert found("Callie joined Aaron at Address 1 on 3 May 2022.")


def test_a_home_that_the_sentence_does_not_name_is_something_to_look_at_again() -> None:
    (finding,) = found("Aaron lived at Address 1. In March 2019 Robin moved in.")
    assert (finding.rule, finding.severity) == ("residence-start-differs", "unclear")
    (finding,) = found("Aaron lived at Address 1. In March 2019 Robin moved into Address 1.")
    assert (finding.rule, finding.severity) == ("residence-start-differs", "contradiction")


def test_a_year_that_the_text_does_not_say_is_something_to_look_at_again() -> None:
    (finding,) = found("Owen was ill in 2021. In May Robin moved into Address 4.")
    assert finding.severity == "unclear"
    (finding,) = found("Owen was ill in 2021. In May 2021 Robin moved into Address 4.")
    assert finding.severity == "omission"
