"""Siblings stand and are listed eldest first, as far as their dates are known."""

from __future__ import annotations

from genogram_app.checks import sibling_order
from genogram_app.checks.case_view import CaseView
from genogram_app.model.case import View
from genogram_app.model.people import Person
from tests.checks.small_cases import CHILD, FATHER, MOTHER, born_to, family, found

NELL = Person(id="nell", name="Nell", birth="2012-03")
UNDATED = Person(id="who", name="Perrin")
PEOPLE = (MOTHER, FATHER, CHILD, NELL)
PARENTAGE = (*born_to("kid", "mum", "dad"), *born_to("nell", "mum", "dad"))


def _placed(kid: tuple[float, float], nell: tuple[float, float]) -> list[str]:
    view = View(positions=(("kid", kid), ("nell", nell)))
    return found(sibling_order.placed_order, family(people=PEOPLE, parentage=PARENTAGE, view=view))


def test_the_younger_sibling_on_the_left_is_found() -> None:
    assert _placed(kid=(0.0, 100.0), nell=(80.0, 100.0)) == ["siblings-placed-out-of-order"]


def test_the_elder_sibling_belongs_on_the_left() -> None:
    assert _placed(kid=(80.0, 100.0), nell=(0.0, 100.0)) == []


def test_siblings_on_different_rows_are_not_side_by_side() -> None:
    assert _placed(kid=(0.0, 100.0), nell=(80.0, 200.0)) == []


def test_dates_that_may_be_either_way_are_no_contradiction() -> None:
    people = (MOTHER, FATHER, CHILD, NELL.replace(birth="2015"))
    view = View(positions=(("kid", (0.0, 0.0)), ("nell", (80.0, 0.0))))
    assert found(sibling_order.placed_order, family(people=people, parentage=PARENTAGE, view=view)) == []


def test_a_list_against_the_dates_is_found_where_it_places_somebody_undated() -> None:
    document = family(people=(*PEOPLE, UNDATED), parentage=(*PARENTAGE, *born_to("who", "mum", "dad")))
    (finding,) = sibling_order.listed_order(CaseView(document))
    assert finding.people == ("kid", "nell", "who")
    assert "Perrin" in finding.message


def test_a_list_does_not_matter_where_every_date_is_known() -> None:
    assert found(sibling_order.listed_order, family(people=PEOPLE, parentage=PARENTAGE)) == []


def test_several_people_drawn_as_one_may_stand_anywhere_among_their_siblings() -> None:
    view = View(positions=(("kid", (0.0, 100.0)), ("nell", (80.0, 100.0))))
    people = (MOTHER, FATHER, CHILD, NELL.replace(count=3))
    assert found(sibling_order.placed_order, family(people=people, parentage=PARENTAGE, view=view)) == []


def test_several_people_drawn_as_one_are_not_asked_where_they_belong_in_the_list() -> None:
    people = (*PEOPLE, UNDATED.replace(count=3))
    document = family(people=people, parentage=(*PARENTAGE, *born_to("who", "mum", "dad")))
    assert found(sibling_order.listed_order, document) == []
