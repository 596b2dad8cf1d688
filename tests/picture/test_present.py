from datetime import date

from genogram_app.drawing.primitives import Text
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import Union, find_unions
from genogram_app.layout.geometry import Box, Extent, Layout
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.notation.style import STYLE
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import draw
from genogram_app.picture.present import LATER, came_later, later_group, later_than, present, said_of
from genogram_app.picture.still import Stills
from tests.small_families import couple, family, parents, person

DAY = date(2020, 1, 1)


def unions(document: Document) -> tuple[Union, ...]:
    return present(document, later_than(document, DAY)).unions(find_unions(FamilyGraph(document)), DAY)


def test_who_is_born_later_is_not_there_and_who_may_be_is() -> None:
    document = family(person("son", birth="2021"), person("daughter", birth="2020"), people="mum")
    there = present(document, later_than(document, DAY))
    assert [p.id for p in there.graph.document.people] == ["mum", "daughter"]
    assert [p.id for p in there.later] == ["son"]


def test_an_adoption_is_there_from_its_date_on() -> None:
    document = family(parents("son", "aunt", kind="adoptive", from_="2021"), parents("son", "mum"))
    assert later_than(document, DAY) == ("son<aunt",)


def test_who_is_not_a_parent_yet_is_not_joined_to_the_other_one() -> None:
    later = parents("son", "aunt", kind="adoptive", from_="2021")
    sooner = parents("son", "uncle", kind="adoptive", from_="2019", certainty="suspected")
    document = family(later, sooner, people="son aunt uncle")
    (union,) = unions(document)
    assert union.partners == ("uncle",)
    assert draw(document, PictureOptions(at=DAY)).drawing.groups


def test_a_couple_who_are_not_yet_one_have_no_line() -> None:
    assert unions(family(couple("mum", "dad", ("married", "2021")))) == ()


def test_of_a_couple_who_are_not_yet_one_a_child_has_its_parents() -> None:
    document = family(couple("mum", "dad", ("married", "2021")), parents("son", "mum", "dad"))
    (union,) = unions(document)
    assert union.partnership is None
    assert union.partners == ("mum", "dad")
    assert union.id == "mum=dad"


def test_a_couple_without_a_date_are_one() -> None:
    assert not came_later(couple("mum", "dad"), DAY)
    assert not came_later(couple("mum", "dad", ("married",), ("divorced", "2021")), DAY)


def test_those_who_came_later_are_named() -> None:
    later = [person("son", name="Ben"), person("p", name="Isla Shaw"), Person(id="m", kind="miscarriage")]
    said = said_of(later, names=True)
    assert said == ("Not yet born on this date: Ben and Isla Shaw.", "After this date: Miscarriage.")


def test_where_names_are_not_shown_those_who_came_later_are_counted() -> None:
    later = [person("son", name="Ben"), person("p", name="Isla Shaw", count=2)]
    assert said_of(later, names=False) == ("Not yet born on this date: 3 people.",)


def test_what_is_said_of_them_stands_under_the_family() -> None:
    whole = Layout((Box("mum", 50, 50, Extent(30, 30, 40, 12, 3)),), (), (), (), 100, 100)
    (group,) = later_group(["Not yet born on this date: Ben."], whole, STYLE)
    assert (group.key, group.title) == (LATER, "Not yet born on this date: Ben.")
    assert all(isinstance(item, Text) and item.origin[1] > 80 for item in group.items)
    assert later_group((), whole, STYLE) == ()


def test_pictures_on_all_dates_have_the_same_room() -> None:
    document = family(
        couple("mum", "dad", ("married", "2015")), parents("son", "mum"), person("son", birth="2016")
    )
    stills = Stills(document, PictureOptions())
    first, later = stills.at(date(2000, 1, 1)), stills.at(date(2020, 1, 1))
    assert first.room is not None
    assert first.room == later.room
