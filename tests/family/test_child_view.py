"""Near the child are parents and carers, siblings of every kind, and who may have lived there on the day."""

from __future__ import annotations

from datetime import date

from genogram_app.family.child_view import child_view
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from tests.small_families import couple, family, parents


def case(**lists: object) -> Document:
    """Two parents, one with another child; the mother's mother, and a lodger of some years."""
    return family(
        couple("dad", "mum"),
        *(parents("son", "dad", "mum"), parents("daughter", "dad", "wife"), parents("mum", "gran")),
        people="lodger",
        case=CaseInfo(subjects=("son",)),
        households=(Household(id="h1"), Household(id="h2")),
        **lists,
    )


def near(document: Document, day: date | None = None) -> set[str]:
    return set(child_view(FamilyGraph(document), day).people)


def test_parents_and_half_siblings_are_near_and_their_relatives_are_not() -> None:
    assert near(case()) == {"son", "dad", "mum", "daughter"}


def test_whoever_lived_with_the_child_on_the_day_is_near() -> None:
    document = case(
        residences=(
            Residence(id="s1", person="son", household="h1", from_="2019", to=".."),
            Residence(id="s2", person="lodger", household="h1", from_="2020-01-01", to="2021-01-01"),
            Residence(id="s3", person="gran", household="h2", from_="2019", to=".."),
        )
    )
    assert "lodger" in near(document, date(2020, 6, 1))
    assert "lodger" not in near(document, date(2022, 6, 1))
    assert child_view(FamilyGraph(document), date(2020, 6, 1)).households == {"h1"}
    assert "gran" not in near(document, date(2020, 6, 1))


def test_without_a_day_a_home_that_nothing_says_ended_counts() -> None:
    document = case(
        residences=(
            Residence(id="s1", person="son", household="h1"),
            Residence(id="s2", person="gran", household="h1", pattern="overnights"),
            Residence(id="s3", person="lodger", household="h1", to="2021"),
            Residence(id="s4", person="wife", household="h1", basis="offered_declined"),
        )
    )
    assert near(document) - near(case()) == {"gran"}


def test_what_is_disproved_brings_nobody_near() -> None:
    document = case(
        residences=(
            Residence(id="s1", person="son", household="h1"),
            Residence(id="s2", person="lodger", household="h1", certainty="disproved"),
        )
    )
    assert "lodger" not in near(document)


def test_several_subjects_have_one_view() -> None:
    document = case().replace(case=CaseInfo(subjects=("son", "lodger")))
    assert near(document) == {"son", "dad", "mum", "daughter", "lodger"}
