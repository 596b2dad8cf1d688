"""A drawn stay of which the text speaks only as offered or planned is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.review.passages.homes.only_offered import homes_only_offered
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family, reading


def with_stay(start: str | None = "2022-05") -> Document:
    """The family of the tables, with Tess drawn at her grandmother's from May 2022."""
    content = family().model_dump(by_alias=True)
    stay = {"id": "more", "person": "tess", "household": "h2", "from": start}
    content["residences"] = (*content["residences"], stay)
    return Document.model_validate(content)


def found(text: str, start: str | None = "2022-05") -> list[Finding]:
    return list(homes_only_offered(build_graph(with_stay(start)), passages_of([reading(text)])))


@pytest.mark.parametrize(
    "text",
    [
        "In May 2022 June Marden offered to have Tess Marden. Callie Marden said no.",
        "It was planned in May 2022 for Tess Marden to live at Address 2, which never happened.",
        "In May 2022 June Marden asked whether Tess Marden could come to her at Address 2.",
        "In May 2022 June Marden put herself forward for Tess Marden. The assessment was negative.",
        "It was agreed in May 2022 that Tess Marden would stay at Address 2. She was kept at home.",
        "Tess Marden was to have gone to Address 2 in May 2022, but nothing came of it.",
        "In May 2022 June Marden invited Tess Marden to stay. Callie Marden thanked her and declined.",
        "In May 2022 June Marden asked for Tess Marden. Tess had been at Address 1 since 2019.",
        "June Marden had a room ready for Tess Marden in May 2022, but she never came.",
        "A bed was kept for Tess Marden at Address 2 in May 2022. It was never slept in.",
        "There was talk in May 2022 of Tess Marden going to June Marden. Nothing came of it.",
        "Tess Marden's move to June Marden in May 2022 did not go ahead.",
        "A transfer to Address 2 was approved for Tess Marden in May 2022, but she lost it.",
        "In May 2022 Tess Marden was going to live with June Marden. Callie Marden would not let her go.",
        "In May 2022 Tess Marden asked to live with June Marden. She was told that there was no room.",
        "In May 2022 Tess Marden was referred to Address 2. She chose to stay where she was.",
        "In May 2022 June Marden urged Tess Marden to leave and come to her.",
        "In May 2022 June Marden volunteered as a carer for Tess Marden. She was told there was no need.",
        "May 2022: Address 2 offered. Tess Marden declined.",
        "June Marden told Tess Marden in May 2022 to come and stay at Address 2; she never came.",
        "In May 2022 June Marden tried to persuade Tess Marden to move in. She was having none of it.",
        "Tess Marden viewed Address 2 in May 2022. It went to another family.",
        "Address 2 fell vacant in May 2022 and was Tess Marden's for the taking. She let it go.",
    ],
)
def test_only_an_offer_is_told(text: str) -> None:
    (finding,) = found(text)
    assert finding.facts == ("more",)
    assert "only as offered, asked for or planned" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "In May 2022 June Marden offered to have Tess Marden. Tess Marden moved to Address 2 that month.",
        "In May 2022 Tess Marden lived with June Marden.",
        "In May 2022 June Marden offered to have Tess Marden, and Tess Marden moved to Address 2.",
        "In May 2016 June Marden offered to have Tess Marden.",
        "In May 2022 June Marden offered Tess Marden a room at Address 2. Tess Marden moved there.",
        "In May 2022 Tess Marden moved to Address 2. June Marden did not have a room for her.",
        "In May 2022 June Marden agreed to have Tess Marden.",
        "In May 2022 the school offered Tess Marden a place.",
        "In May 2022 June Marden offered to have Tess Marden, and Tess Marden went to her that week.",
        "In May 2022 June Marden offered to have Tess Marden. Tess Marden was taken there the next day.",
        "In May 2022 Callie Marden thought of sending Tess Marden to June Marden, and did so.",
        "In May 2022 a transfer was refused, and Tess Marden went to her grandmother's, Address 2.",
        "In May 2022 June Marden took Tess Marden in. She had not been assessed.",
        "Tess Marden having asked in May 2022 to live with June Marden, a worker drove her there.",
    ],
)
def test_a_stay_that_may_have_come_about_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "June Marden would have had Tess Marden, but Callie would not part with her.",
        "Callie Marden asked June Marden to have Tess Marden. June said that she was not well enough.",
        "June Marden had everything ready for Tess Marden, but the court left her where she was.",
        "June Marden said that there was a bed for Tess Marden. The offer was not followed up.",
        "June Marden wanted Tess Marden to come to her. Callie was against it. June saw Tess on Sundays.",
    ],
)
def test_a_stay_without_dates_may_be_one_that_was_offered_in_vain(text: str) -> None:
    assert [finding.facts for finding in found(text, None)] == [("more",)]


@pytest.mark.parametrize(
    "text",
    [
        "June Marden offered to have Tess Marden. Tess Marden stayed with June Marden for a month.",
        "June Marden wanted Tess Marden to have a bath. Callie was against it.",
        "It was agreed that Tess Marden would stay with June Marden. She settled well and would not leave.",
        "June Marden offered Tess Marden a biscuit, which she refused.",
        "June Marden had a room ready for Tess Marden. Tess did not like it at first.",
    ],
)
def test_a_stay_without_dates_that_may_have_come_about_is_left_alone(text: str) -> None:
    assert found(text, None) == []
