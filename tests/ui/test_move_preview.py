from __future__ import annotations

import pytest

from genogram_app.edit.moves import NewHome, Stay, move_residents
from genogram_app.model.document import Document
from genogram_app.ui.move_preview import Preview, preview
from tests.family.moving import case, lives, lost

IN_FACT = Stay()
FAMILY = case(
    lives("s1", "h1", "2019", None),
    lives("s2", "h1", "2018", None, "kelly"),
    lives("s3", "h5", "2018", None, "dean"),
)


def said(
    document: Document, people: tuple[str, ...], to: str | NewHome = "h2", *, stay: Stay = IN_FACT
) -> str:
    found = preview(document, move_residents(people, to, "2023-05-03", stay=stay), people, stay)
    assert found.possible
    return found.words


def test_people_who_leave_one_home_together_are_told_in_a_sentence() -> None:
    assert said(FAMILY, ("kelly", "isla")) == (
        "Kelly and Isla leave Address 1 (Norfolk) and live at Address 2 (Suffolk) from 3 May 2023. "
        "This crosses from Norfolk to Suffolk."
    )


def test_one_person_leaves_and_lives() -> None:
    assert said(FAMILY, ("isla",), NewHome("The Elms", area="norfolk")) == (
        "Isla leaves Address 1 (Norfolk) and lives at The Elms (norfolk) from 3 May 2023."
    )


def test_people_who_leave_several_homes_are_told_one_home_after_another() -> None:
    assert said(FAMILY, ("isla", "dean", "tom"), NewHome("The Elms", area="Norfolk")) == (
        "Isla leaves Address 1 (Norfolk). Dean leaves Address 5. "
        "Isla, Dean and Tom live at The Elms (Norfolk) from 3 May 2023. "
        "Whether this crosses a boundary is not known: no area is stated for Address 5."
    )


def test_who_is_there_already_is_told() -> None:
    document = FAMILY.replace(residences=(*FAMILY.residences, lives("s4", "h2", "2020", None, "tom")))
    assert said(document, ("isla", "tom")).endswith("Tom is there already.")


def test_who_was_nowhere_known_leaves_that() -> None:
    document = case(lost("s1", "2023-04", None))
    assert said(document, ("isla",)).startswith(
        "Isla leaves a place that nobody knows and lives at Address 2"
    )


def test_a_plan_an_offer_or_some_nights_leave_the_homes_as_they_are() -> None:
    assert said(FAMILY, ("isla",), stay=Stay(basis="planned")) == (
        "Isla, at Address 2 (Suffolk) from 3 May 2023: planned only. Their homes stay as they are."
    )
    assert said(FAMILY, ("isla",), stay=Stay("overnights", "reported")) == (
        "Isla, at Address 2 (Suffolk) from 3 May 2023: stays overnight, reported. "
        "Their homes stay as they are."
    )


def test_what_is_in_doubt_is_told() -> None:
    stay = Stay("lives", "reported", "alleged")
    assert said(FAMILY, ("isla",), stay=stay).endswith("This is kept as: reported, alleged.")


def test_a_date_that_is_not_known_is_told() -> None:
    edit = move_residents(("isla",), "h2", None, ended="[..2024-05-03]")
    assert preview(FAMILY, edit, ("isla",), IN_FACT).words.startswith(
        "Isla leaves Address 1 (Norfolk) on a date that is not known, and lives at Address 2 (Suffolk)."
    )


@pytest.mark.parametrize(
    ("on", "to", "reason"),
    [("2023", "h1", "They are already in Address 1."), ("2010", "h2", "Isla came to Address 1 only later")],
)
def test_why_a_move_cannot_be_is_told(on: str, to: str, reason: str) -> None:
    found = preview(FAMILY, move_residents(("isla",), to, on), ("isla",), IN_FACT)
    assert found == Preview(found.words, possible=False)
    assert found.words.startswith(reason)
