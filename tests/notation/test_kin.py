"""A relation whose path is not known is a sparse line with the stated term."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from genogram_app.model.relations import Kin
from genogram_app.notation.kin import draw_kin, kin_caption
from genogram_app.notation.style import DASHES, STYLE
from tests.notation.seen import dashes, words

LINE = ((0.0, 0.0), (0.0, -20.0), (90.0, -20.0), (90.0, 0.0))


def aunt(certainty: Any = "stated") -> Kin:
    return Kin(id="r1", person="p2", relative="p1", term="great-aunt", certainty=certainty)


def test_the_line_is_sparse_and_the_term_is_written_as_stated() -> None:
    items = draw_kin(aunt(), LINE, STYLE)
    assert (dashes(items), words(items)) == ({DASHES["sparse"]}, [])
    assert kin_caption(aunt(), LINE, STYLE).wordings[0].lines == ("great-aunt",)


def test_a_relation_in_doubt_has_a_question_mark_and_the_word() -> None:
    assert words(draw_kin(aunt("disputed"), LINE, STYLE)) == ["?"]
    assert kin_caption(aunt("disputed"), LINE, STYLE).wordings[0].lines == ("great-aunt", "disputed")


def test_without_the_word_the_question_mark_stays() -> None:
    brief = replace(STYLE, doubt_words=False)
    assert words(draw_kin(aunt("disputed"), LINE, brief)) == ["?"]
    assert kin_caption(aunt("disputed"), LINE, brief).wordings[0].lines == ("great-aunt",)


def test_the_term_stands_on_the_level_piece_of_the_line() -> None:
    x, y = kin_caption(aunt(), LINE, STYLE).wordings[0].spots[0]
    assert x == 45.0
    assert y < -20.0


def test_the_line_bridges_another_line_that_it_crosses() -> None:
    plain, bridged = (draw_kin(aunt(), LINE, STYLE, hops) for hops in ((), ((45.0, -20.0),)))
    assert min(y for y in _heights(plain)) == -20.0
    assert min(y for y in _heights(bridged)) < -20.0


def _heights(items: Any) -> list[float]:
    return [step.to[1] for item in items for step in item.steps]
