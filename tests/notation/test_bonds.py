"""How people are with each other can be told without colour, and points only where somebody said so."""

from __future__ import annotations

from itertools import combinations
from typing import Any, get_args

import pytest

from genogram_app.layout.geometry import Box, Extent
from genogram_app.model.fields import BondKind, Certainty
from genogram_app.model.relations import Bond
from genogram_app.notation.bond_looks import LOOKS
from genogram_app.notation.bond_ways import bond_way
from genogram_app.notation.bonds import bond_caption, bond_words, draw_bond
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.style import STYLE
from tests.notation.seen import extent

ENDS = ((0.0, 0.0), (120.0, 0.0))


def bond(kind: Any, **fields: Any) -> Bond:
    return Bond(id="b1", from_person="p1", to_person="p2", kind=kind, **fields)


def box(x: float, y: float) -> Box:
    return Box("p", x, y, Extent(30, 30, 40, 20, 4))


def test_every_kind_of_bond_has_its_look() -> None:
    assert set(LOOKS) == set(get_args(BondKind))


@pytest.mark.parametrize("pair", list(combinations(get_args(BondKind), 2)))
def test_no_two_kinds_look_alike(pair: tuple[BondKind, BondKind]) -> None:
    one, other = ((draw_bond(bond(kind, directed=True), ENDS, STYLE), LOOKS[kind].tag) for kind in pair)
    assert one != other


@pytest.mark.parametrize("kind", get_args(BondKind))
def test_a_bond_without_a_stated_direction_has_no_arrow(kind: BondKind) -> None:
    plain = draw_bond(bond(kind), ENDS, STYLE)
    pointed = draw_bond(bond(kind, directed=True), ENDS, STYLE)
    assert (len(pointed) > len(plain)) == (LOOKS[kind].arrow != "none")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "violence"}, "DA"),
        ({"kind": "violence", "certainty": "alleged"}, "DA alleged"),
        ({"kind": "controlling", "certainty": "suspected"}, "?"),
        ({"kind": "contact", "detail": "supervised"}, "supervised contact"),
        ({"kind": "close"}, ""),
    ],
)
def test_the_words_say_what_and_how_certain(fields: Any, words: str) -> None:
    assert bond_words(bond(**fields)) == words


@pytest.mark.parametrize("certainty", [c for c in get_args(Certainty) if is_doubted(c)])
def test_without_the_word_for_a_doubt_a_bond_has_a_question_mark(certainty: Certainty) -> None:
    assert bond_words(bond("violence", certainty=certainty), doubt_words=False) == "DA ?"
    assert bond_words(bond("close", certainty=certainty), doubt_words=False) == "?"


def test_without_words_for_doubts_what_is_certain_looks_as_ever() -> None:
    assert bond_words(bond("violence"), doubt_words=False) == "DA"


def test_a_bond_without_words_has_no_caption() -> None:
    assert bond_caption(bond("close"), ENDS, STYLE) is None
    assert bond_caption(bond("neglect"), ENDS, STYLE) is not None


def test_a_bond_passes_over_the_heads_of_those_between() -> None:
    way = bond_way(box(0, 0), box(300, 0), (box(150, 0),), STYLE)
    assert len(way) == 4
    assert all(y < -15 for _, y in way)
    for kind in get_args(BondKind):
        drawn = draw_bond(bond(kind, directed=True), way, STYLE)
        assert extent(drawn).bottom < -14


def test_the_marks_of_a_bond_stand_on_its_longest_piece() -> None:
    way = ((0.0, 0.0), (0.0, 20.0), (200.0, 20.0), (200.0, 60.0))
    box_drawn, *cross = draw_bond(bond("controlling"), way, STYLE)[-3:]
    for mark in (box_drawn, *cross):
        area = extent([mark])
        assert (area.left + area.right) / 2 == pytest.approx(100.0)
        assert (area.top + area.bottom) / 2 == pytest.approx(20.0)


def test_long_words_are_broken_over_lines() -> None:
    caption = bond_caption(
        bond("contact", detail="weekly visits, supervised by the grandmother"), ENDS, STYLE
    )
    assert caption is not None
    assert len(caption.wordings[0].lines) > 1
