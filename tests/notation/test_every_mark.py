"""Every value that a case can hold has a look, a place in the key and on the sheet, and words read aloud."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from genogram_app.model.fields import (
    AgeUnit,
    BondKind,
    Certainty,
    HouseholdKind,
    Identity,
    ParentageKind,
    PartnershipStatus,
    PersonKind,
    ResidencePattern,
    Sex,
    StageManner,
    StatusStage,
    Zygosity,
)
from genogram_app.model.homes import Household
from genogram_app.model.people import Age, Mark, Person, Status
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Partnership, Stage
from genogram_app.notation.ages import shown_age
from genogram_app.notation.births import draw_birth
from genogram_app.notation.bonds import draw_bond
from genogram_app.notation.every_mark import every_mark
from genogram_app.notation.households import NOTE_WORDS, STAY_WORDS, household_label
from genogram_app.notation.key_entries import key_entries
from genogram_app.notation.kin import draw_kin
from genogram_app.notation.parentage import PATTERNS, ChildLine, draw_child_line
from genogram_app.notation.partnerships import couple_line, draw_couple
from genogram_app.notation.persons import draw_symbol, symbol_of
from genogram_app.notation.sentences import (
    birth_sentence,
    bond_sentence,
    child_sentence,
    couple_sentence,
    kin_sentence,
    person_sentence,
)
from genogram_app.notation.stages import LETTERS
from genogram_app.notation.style import PLAIN, STYLE, KeyStyle, Notation
from genogram_app.notation.tags import draw_tag, tags_of
from genogram_app.notation.used import Used

LINE = ((0.0, 0.0), (120.0, 0.0))
BASIC = {entry.id for entry in key_entries(Used())}
ON_THE_SHEET = {entry.id for entry in key_entries(every_mark(Notation(shading=True, years_above=True)))}


def explained(**used: Any) -> set[str]:
    """What the key says of it, all of which must be on the sheet."""
    entries = key_entries(Used(**used))
    assert all(entry.words for entry in entries)
    found = {entry.id for entry in entries}
    assert found <= ON_THE_SHEET | {"footnote-1"}
    return found


@pytest.mark.parametrize("identity", get_args(Identity))
@pytest.mark.parametrize("sex", get_args(Sex))
@pytest.mark.parametrize("kind", get_args(PersonKind))
def test_every_kind_of_person(kind: PersonKind, sex: Sex, identity: Identity) -> None:
    person = Person(id="p1", kind=kind, sex=sex, identity=identity)
    symbol = symbol_of(person, STYLE)
    assert draw_symbol(symbol, (0, 0), STYLE)
    plain = kind == "person" and sex in ("male", "female") and identity != "unknown"
    assert (explained(symbols=(symbol,)) == BASIC) == plain
    assert person_sentence(person, None)


@pytest.mark.parametrize("key_style", get_args(KeyStyle))
@pytest.mark.parametrize("manner", [None, *get_args(StageManner)])
@pytest.mark.parametrize("status", get_args(PartnershipStatus))
def test_every_status_of_a_couple(status: PartnershipStatus, manner: Any, key_style: KeyStyle) -> None:
    stages = (Stage(status=status, manner=manner, from_="2015"),)
    look = couple_line(Partnership(id="u1", partners=("a", "b"), stages=stages), None, key_style)
    assert draw_couple(look, LINE, (), None, STYLE)
    entries = key_entries(Used(notation=Notation(key_style), couples=(look,)))
    assert {entry.id for entry in entries} <= ON_THE_SHEET
    if LETTERS[status] not in ("casual", "together") and manner is None:
        assert any(LETTERS[status] in entry.words for entry in entries)
    assert "2015" in couple_sentence(("Ada", "Ben"), look)


@pytest.mark.parametrize("certainty", get_args(Certainty))
def test_every_certainty_of_a_couple(certainty: Certainty) -> None:
    stages = (Stage(status="married"),)
    partnership = Partnership(id="u1", partners=("a", "b"), stages=stages, certainty=certainty)
    look = couple_line(partnership, None, "mcgoldrick")
    plain = certainty in ("established", "stated")
    assert ("couple-doubted" in explained(couples=(look,))) == (not plain)
    assert (couple_sentence(("Ada", "Ben"), look) == "Ada and Ben: married") == plain


@pytest.mark.parametrize("kind", get_args(ParentageKind))
def test_every_kind_of_parentage(kind: ParentageKind) -> None:
    if kind == "step":  # follows from the couple's line
        assert kind not in PATTERNS
        return
    look = ChildLine(PATTERNS[kind], kind=kind)
    assert draw_child_line(look, LINE, (), STYLE)
    assert explained(children=(look,)) > BASIC


def test_no_two_kinds_of_parentage_are_read_aloud_alike() -> None:
    sentences = [child_sentence("Ada", ("Ben",), kind, ()) for kind in get_args(ParentageKind)]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("zygosity", get_args(Zygosity))
def test_every_kind_of_multiple_birth(zygosity: Zygosity) -> None:
    legs = (((0.0, 0.0), (-20.0, 40.0)), ((0.0, 0.0), (20.0, 40.0)))
    assert bool(draw_birth(legs, zygosity, STYLE)) == (zygosity != "fraternal")
    assert explained(births=(zygosity,)) > BASIC
    birth = MultipleBirth(id="m1", children=("a", "b"), zygosity=zygosity)
    assert "identical" in birth_sentence(birth, ("Ada", "Ben"))


@pytest.mark.parametrize("certainty", get_args(Certainty))
def test_every_certainty_of_kin(certainty: Certainty) -> None:
    kin = Kin(id="r1", person="a", relative="b", term="aunt", certainty=certainty)
    assert draw_kin(kin, LINE, STYLE)
    plain = certainty in ("established", "stated")
    assert ("kin-doubted" in explained(kin=(certainty,))) == (not plain)
    assert (kin_sentence(kin, "Ada", "Ben") == "Ada: aunt of Ben") == plain


@pytest.mark.parametrize("certainty", get_args(Certainty))
@pytest.mark.parametrize("kind", get_args(BondKind))
def test_every_kind_of_bond(kind: BondKind, certainty: Certainty) -> None:
    bond = Bond(id="b1", from_person="a", to_person="b", kind=kind, certainty=certainty)
    assert draw_bond(bond, LINE, STYLE)
    assert f"bond-{kind}" in explained(bonds=((kind, certainty),))
    assert bond_sentence(bond, "Ada", "Ben").startswith("Ada and Ben: ")


@pytest.mark.parametrize("stage", get_args(StatusStage))
def test_every_stage_of_a_status(stage: StatusStage) -> None:
    tags = tags_of(Person(id="p1", statuses=(Status(code="ICO", stage=stage),)), None)
    assert draw_tag(tags[0], (0, 0), STYLE)
    assert (f"tag-{stage}" in explained(tags=tags)) == (stage != "made")


@pytest.mark.parametrize("certainty", get_args(Certainty))
def test_every_certainty_of_a_concern(certainty: Certainty) -> None:
    tags = tags_of(Person(id="p1", marks=(Mark(code="SM", certainty=certainty),)), None)
    assert bool(tags) == (certainty != "disproved")
    if tags:
        plain = certainty in ("established", "stated")
        assert ("tag-doubted" in explained(tags=tags)) == (not plain)


def test_switches_add_their_rows_to_the_sheet() -> None:
    plain = {entry.id for entry in key_entries(every_mark(PLAIN))}
    chosen = {entry.id for entry in key_entries(every_mark(Notation(shading=True, years_above=True)))}
    assert {row.split("-")[0] for row in chosen - plain} == {"shade", "years"}


@pytest.mark.parametrize("kind", get_args(HouseholdKind))
def test_every_kind_of_household_has_a_name_to_go_by(kind: HouseholdKind) -> None:
    assert household_label(Household(id="h1", kind=kind))
    assert household_label(Household(id="h1", kind=kind, label="Address 1")) == "Address 1"


def test_every_unit_of_age_is_told_inside_the_symbol() -> None:
    numerals = set()
    for unit in get_args(AgeUnit):
        known = shown_age(Person(id="p1", ages=(Age(value=3, unit=unit),)), None)
        assert known is not None
        symbol = symbol_of(Person(id="p1", sex="male"), STYLE, age=known.numeral)
        assert symbol.inside == known.numeral
        numerals.add(known.numeral)
    assert len(numerals) == len(get_args(AgeUnit))


@pytest.mark.parametrize("pattern", get_args(ResidencePattern))
def test_every_pattern_of_stay_has_words_unless_it_is_living_there(pattern: ResidencePattern) -> None:
    assert (pattern in STAY_WORDS) == (pattern in NOTE_WORDS) == (pattern not in ("lives", "not_known"))
    assert {"possibly"} <= set(STAY_WORDS)


@pytest.mark.parametrize("sex", get_args(Sex))
def test_every_sex_of_several_people_in_one_symbol(sex: Sex) -> None:
    several = Person(id="p1", sex=sex, count=3)
    assert explained(symbols=(symbol_of(several, STYLE),)) > BASIC
    assert "3 people" in person_sentence(several, None)
