from datetime import date

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import find_unions
from genogram_app.model.document import Document
from genogram_app.notation.style import STYLE
from genogram_app.picture.lines import UnionLook
from genogram_app.picture.looks import Looks
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.people import PersonLook, roles
from tests.small_families import couple, family, person

FAMILY = family(couple("mum", "dad", ("married", "2015")), person("mum", birth="1990-06-01"))


def people(looks: Looks, day: date, document: Document = FAMILY) -> dict[str, PersonLook]:
    graph = FamilyGraph(document)
    return looks.people(roles(graph, {}), graph, day, PictureOptions(at=day), STYLE)


def unions(looks: Looks, day: date) -> tuple[UnionLook, ...]:
    graph = FamilyGraph(FAMILY)
    return looks.unions(find_unions(graph), graph, day, STYLE)


def test_until_something_changes_a_look_is_the_very_same() -> None:
    looks = Looks()
    before = people(looks, date(2020, 7, 1))["mum"]
    assert people(looks, date(2020, 8, 1))["mum"] is before
    assert people(looks, date(2021, 7, 1))["mum"].symbol.inside == "31"


def test_somebody_else_in_the_same_role_looks_like_themselves() -> None:
    looks = Looks()
    people(looks, date(2020, 7, 1))
    other = FAMILY.replace(people=tuple(p.replace(name="Rose") for p in FAMILY.people))
    assert people(looks, date(2020, 7, 1), other)["mum"].person.name == "Rose"


def test_until_a_stage_begins_the_look_of_a_couple_is_the_very_same() -> None:
    looks = Looks()
    (before,) = unions(looks, date(2013, 1, 1))
    (same,) = unions(looks, date(2014, 1, 1))
    (married,) = unions(looks, date(2018, 1, 1))
    assert same is before
    assert married.couple.holds
    assert not before.couple.holds
