"""The line to a child says what kind of parent somebody is, and marks every doubt."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import Union, find_unions
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.notation.parentage import (
    ChildLine,
    child_caption,
    child_line,
    doubtful_half,
    draw_child_line,
    draw_doubtful_half,
    draw_trunk,
    shared_look,
    without_doubt,
)
from genogram_app.notation.style import DASHES, STYLE
from tests.notation.seen import dashes, words
from tests.small_families import couple, family, parents

DOWN = ((0.0, 0.0), (0.0, 40.0))
SEXES: dict[str, Sex] = {"mum": "female", "dad": "male"}


def looks(document: Document, day: date | None = None) -> tuple[Union, tuple[ChildLine, ...]]:
    """The only union of a family with children, and its child lines."""
    graph = FamilyGraph(document)
    (union,) = (u for u in find_unions(graph) if u.children)
    return union, tuple(
        child_line(link, tuple(k for k in graph.parentages if k.id in link.parentages), SEXES, day)
        for link in union.children
    )


def look(*facts: Any, day: date | None = None) -> ChildLine:
    return looks(family(*facts), day)[1][0]


@pytest.mark.parametrize(
    ("kind", "pattern", "text"),
    [
        ("birth", "solid", ()),
        ("adoptive", "dash", ("A 2016",)),
        ("foster", "dot", ("F 2016",)),
        ("guardian", "dashdot", ("SGO 2016",)),
        ("kinship_care", "dashdot", ("kinship 2016",)),
        ("donor", "dashdot", ("D 2016",)),
        ("not_known", "sparse", ()),
    ],
)
def test_each_kind_of_parent_has_its_pattern_and_letters(
    kind: Any, pattern: str, text: tuple[str, ...]
) -> None:
    drawn = look(*parents("son", "mum", kind=kind, from_="2016"))
    assert (drawn.pattern, drawn.words) == (pattern, text)


def test_care_shows_its_years() -> None:
    assert look(*parents("son", "mum", kind="foster", from_="2019", to="2021-05")).words == ("F 2019–21",)


def test_care_that_had_ended_is_thin_and_an_adoption_does_not_end() -> None:
    day = date(2023, 1, 1)
    assert not look(*parents("son", "mum", kind="foster", from_="2019", to="2021"), day=day).holds
    assert look(*parents("son", "mum", kind="adoptive", from_="2019", to="2021"), day=day).holds


@pytest.mark.parametrize("certainty", ["alleged", "suspected", "disputed", "not_known"])
def test_a_parentage_in_doubt_never_looks_like_a_fact(certainty: Any) -> None:
    drawn = look(*parents("son", "dad", certainty=certainty))
    items = draw_child_line(drawn, DOWN, (), STYLE)
    assert dashes(items) == {DASHES["uncertain"]}
    assert words(items) == ["?"]
    assert drawn.words[0].startswith("paternity ")


def test_a_couple_with_one_parent_in_doubt_says_which() -> None:
    drawn = look(couple("mum", "dad"), parents("son", "mum"), parents("son", "dad", certainty="alleged"))
    assert drawn.words == ("paternity alleged",)
    assert drawn.doubtful == ("dad",)


def test_a_stated_couple_carries_the_doubt_on_the_child_line() -> None:
    union, children = looks(
        family(couple("mum", "dad"), parents("son", "mum"), parents("son", "dad", certainty="alleged"))
    )
    assert doubtful_half(union, children) is None


def test_parents_without_a_stated_relationship_carry_the_doubt_on_one_half() -> None:
    union, children = looks(family(parents("son", "mum"), parents("son", "dad", certainty="alleged")))
    assert doubtful_half(union, children) == "dad"
    plain = without_doubt(children[0])
    assert (plain.pattern, plain.words, plain.question) == ("solid", (), False)


def test_a_half_carries_the_doubt_only_if_it_is_the_same_for_every_child() -> None:
    union, children = looks(
        family(
            parents("son", "mum"),
            parents("son", "dad", certainty="alleged"),
            parents("daughter", "mum", "dad"),
        )
    )
    assert doubtful_half(union, children) is None


def test_what_children_share_looks_like_their_lines_only_if_these_are_alike() -> None:
    foster, birth = ChildLine("dot", kind="foster"), ChildLine("solid")
    assert shared_look([foster, foster]).pattern == "dot"
    assert shared_look([foster, birth]).pattern == "solid"


def test_a_trunk_has_no_marks_of_its_own() -> None:
    assert words(draw_trunk(ChildLine("uncertain"), DOWN, (), STYLE)) == []


def test_the_doubtful_half_has_short_dashes_and_a_question_mark() -> None:
    items = draw_doubtful_half(DOWN, STYLE)
    assert (dashes(items), words(items)) == ({DASHES["uncertain"]}, ["?"])


def test_a_plain_birth_line_needs_no_words() -> None:
    assert child_caption(ChildLine("solid"), DOWN, STYLE) is None
