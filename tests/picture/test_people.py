"""How everybody looks on one picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from genogram_app.drawing.primitives import Text
from genogram_app.family.graph import FamilyGraph
from genogram_app.layout.geometry import Box
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.people import Age, Mark, Person, Status
from genogram_app.notation.shading import Shade
from genogram_app.notation.style import STYLE, Notation
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.people import Role, person_group, person_look, roles
from tests.small_families import family, parents

DAY = date(2022, 6, 1)


def words(person: Person, role: Role | None = None, options: PictureOptions | None = None) -> list[str]:
    look = person_look(person, role or Role(), DAY, options or PictureOptions(), STYLE)
    group = person_group(look, Box(person.id, 0, 0, look.extent), STYLE)
    return [item.content for item in group.items if isinstance(item, Text)]


def test_roles_come_from_the_case() -> None:
    document = family(
        *parents("son", "mum", kind="adoptive"),
        *parents("son", "gran", kind="guardian", parental_responsibility=True),
        case=CaseInfo(subjects=("son",)),
    )
    found = roles(FamilyGraph(document), {"mum": ("visits Address 1",)})
    assert found["son"] == Role(subject=True, adopted=True)
    assert found["gran"] == Role(responsible=True)
    assert found["mum"] == Role(notes=("visits Address 1",))


def test_a_guardian_who_holds_parental_responsibility_is_tagged() -> None:
    assert "PR" in words(Person(id="p1", name="Patrice"), Role(responsible=True))


def test_an_adoption_order_alone_puts_a_child_in_brackets() -> None:
    child = Person(id="p1", statuses=(Status(code="AO", from_="2016"),))
    assert person_look(child, Role(), DAY, PictureOptions(), STYLE).symbol.adopted
    assert not person_look(child, Role(), date(2015, 1, 1), PictureOptions(), STYLE).symbol.adopted


def test_ages_dates_and_tags_can_be_left_out() -> None:
    child = Person(id="p1", name="Isla", sex="female", birth="2010-01-01", statuses=(Status(code="CIN"),))
    assert words(child) == ["12", "Isla", "b. 1.1.2010", "CIN"]
    assert words(child, options=PictureOptions(ages=False, dates=False, tags=False)) == ["Isla"]


def test_the_age_of_somebody_whose_sex_is_not_known_stands_under_the_name() -> None:
    assert words(Person(id="p1", name="Alex", birth="2010-01-01"))[:3] == ["?", "Alex", "b. 1.1.2010"]
    assert "aged 12" in words(Person(id="p1", name="Alex", birth="2010-01-01"))


def test_somebody_alive_on_the_date_has_no_cross() -> None:
    person = Person(id="p1", sex="male", death="2023")
    assert not person_look(person, Role(), DAY, PictureOptions(), STYLE).symbol.dead
    assert person_look(person, Role(), date(2023, 6, 1), PictureOptions(), STYLE).symbol.dead


def test_on_a_chosen_date_within_the_year_of_a_death_somebody_is_perhaps_dead() -> None:
    person, chosen = (
        Person(id="p1", name="Al", sex="male", birth="1990", death="2022"),
        PictureOptions(at=DAY),
    )
    look = person_look(person, Role(), DAY, chosen, STYLE)
    assert (look.symbol.dead, look.symbol.perhaps_dead) == (False, True)
    assert "perhaps dead" in words(person, options=chosen)
    assert "death dated 2022, aged 31 or 32 years, perhaps dead" in look.title
    assert person_look(person, Role(), DAY, PictureOptions(), STYLE).symbol.dead


def test_on_a_chosen_date_within_the_year_of_a_birth_somebody_has_no_age() -> None:
    person = Person(id="p1", name="Al", sex="male", birth="2022")
    assert words(person, options=PictureOptions(at=DAY)) == ["Al", "b. 2022", "perhaps not yet", "born"]


def test_a_pregnancy_is_drawn_as_a_child_once_born() -> None:
    person = Person(id="p1", sex="male", kind="pregnancy", due="2022-02", birth="2022-02-03")
    look = person_look(person, Role(), DAY, PictureOptions(at=DAY), STYLE)
    assert look.symbol.shape == "square"
    before = person_look(person, Role(), date(2022, 1, 1), PictureOptions(at=date(2022, 1, 1)), STYLE)
    assert before.symbol.shape == "pregnancy"


def test_a_note_stands_under_the_name() -> None:
    assert words(Person(id="p1", name="Dean"), Role(notes=("visits Address 1",)))[-1:] == ["visits Address 1"]


def test_years_stand_above_the_symbol_when_that_is_chosen() -> None:
    ada = Person(id="p1", name="Ada", sex="female", birth="1950-03", death="2022-05")
    above = PictureOptions(notation=Notation(years_above=True))
    style = replace(STYLE, notation=above.notation)
    look = person_look(ada, Role(), DAY, above, style)
    group = person_group(look, Box("p1", 0, 0, look.extent), style)
    texts = {item.content: item.origin for item in group.items if isinstance(item, Text)}
    assert set(texts) == {"72", "Ada", "1950", "2022"}
    assert texts["1950"][1] == texts["2022"][1] < -look.extent.symbol_height / 2
    assert person_look(ada, Role(), DAY, replace(above, dates=False), style).above == ("", "")


def test_symbols_are_shaded_only_when_that_is_chosen_and_tags_are_shown() -> None:
    ill = Person(id="p1", name="Ada", marks=(Mark(code="MH"),))
    shading = PictureOptions(notation=Notation(shading=True))
    assert person_look(ill, Role(), DAY, shading, STYLE).symbol.shades == (Shade("left"),)
    assert person_look(ill, Role(), DAY, PictureOptions(), STYLE).symbol.shades == ()
    assert person_look(ill, Role(), DAY, replace(shading, tags=False), STYLE).symbol.shades == ()


def test_names_that_are_too_long_are_numbered_in_the_order_of_the_case() -> None:
    long = " ".join(["Wilhelmina Philippa"] * 12)
    document = Document(
        people=(Person(id="a", name=long), Person(id="b", name="Ben"), Person(id="c", name=long))
    )
    found = roles(FamilyGraph(document), {})
    assert [found[person].footnote for person in "abc"] == [1, 0, 2]
    look = person_look(document.people[2], found["c"], DAY, PictureOptions(), STYLE)
    assert look.footnote == (2, long)


def test_several_people_drawn_as_one_have_their_number_in_the_symbol_and_no_age_anywhere() -> None:
    ages = (Age(value=7, unit="years", at="2020-01-01"),)
    several = Person(id="half", label="3 older half-siblings", sex="female", count=3, ages=ages)
    look = person_look(several, Role(), date(2020, 1, 1), PictureOptions(), STYLE)
    assert (look.symbol.count, look.symbol.inside) == (3, "")
    assert [line.text for line in look.block.lines] == ["3 older half-", "siblings"]
    assert look.title == "3 older half-siblings, 3 people, drawn as one, female"


def test_who_is_beyond_somebody_is_written_and_said() -> None:
    person, role = Person(id="p1", name="Patrice"), Role(beyond="family not shown: 4 people")
    assert "family not shown: 4 people" in " ".join(words(person, role))
    assert person_look(person, role, DAY, PictureOptions(), STYLE).title.endswith(role.beyond)
