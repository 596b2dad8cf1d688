from __future__ import annotations

import pytest

from genogram_app.entry.table_relations import plain_relation, ties_of

MOTHER, FATHER = ("mother",), ("father",)


@pytest.mark.parametrize(
    ("text", "kind", "sex", "via"),
    [
        ("Mother", "parent", "female", ()),
        ("Mum", "parent", "female", ()),
        ("his father", "parent", "male", ()),
        ("Child’s mother", "parent", "female", ()),
        ("mother of child", "parent", "female", ()),
        ("MGM", "parent", "female", MOTHER),
        ("Maternal grandmother", "parent", "female", MOTHER),
        ("grandfather (paternal)", "parent", "male", FATHER),
        ("PGF", "parent", "male", FATHER),
        ("Mother's partner", "partner", None, MOTHER),
        ("Mothers partner", "partner", None, MOTHER),
        ("Mum’s boyfriend", "partner", "male", MOTHER),
        ("partner of mother", "partner", None, MOTHER),
        ("MGM's partner", "partner", None, ("mgm",)),
        ("Maternal half-sibling", "child", None, MOTHER),
        ("half sister (paternal)", "child", "female", FATHER),
        ("Half sibling (mother’s side)", "child", None, MOTHER),
        ("Step-father", "parent", "male", ()),
        ("Foster carer", "parent", None, ()),
        ("Special guardian", "parent", None, ()),
        ("father of sibling", "parent", "male", ("sibling",)),
        ("Joe’s father", "parent", "male", ("joe",)),
        ("Full brother", "sibling", "male", ()),
        ("Sibling 2", "sibling", None, ()),
        ("Paternal aunt", "kin", "female", ()),
        ("Lodger", "kin", None, ()),
        ("Subject child", "subject", None, ()),
        ("Unknown male", "nobody", "male", ()),
    ],
)
def test_words_for_a_relative_have_one_meaning(
    text: str, kind: str, sex: str | None, via: tuple[str, ...]
) -> None:
    assert [(tie.kind, tie.sex, tie.via) for tie in ties_of(text)] == [(kind, sex, via)]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Grandmother", [MOTHER, FATHER]),
        ("half brother", [MOTHER, FATHER]),
        ("Son", [(), MOTHER, FATHER]),
    ],
)
def test_words_that_leave_something_open_have_several_meanings(text: str, via: list[tuple[str, ...]]) -> None:
    assert [tie.via for tie in ties_of(text)] == via


def test_how_a_carer_is_a_parent_is_kept() -> None:
    kinds = [ties_of(t)[0].parentage for t in ("adoptive mother", "foster carer", "stepdad", "kinship carer")]
    assert kinds == ["adoptive", "foster", "step", "kinship_care"]


def test_an_alleged_father_is_alleged() -> None:
    assert ties_of("putative father")[0].certainty == "alleged"


def test_a_former_partner_is_one_no_longer() -> None:
    assert ties_of("mother's ex-partner")[0].ended
    assert ties_of("mother's ex-husband")[0].status == "married"


@pytest.mark.parametrize(
    "text", ["", "blah", "mother blah", "x" * 500, "'s 's 's", "of of of", "mother's " * 9]
)
def test_other_words_are_not_understood(text: str) -> None:
    assert ties_of(text) == ()


def test_words_are_compared_without_case_hyphens_and_owners() -> None:
    assert plain_relation("The Half-Sister (maternal).") == "maternal half sister"
