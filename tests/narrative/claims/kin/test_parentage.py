"""Who is whose parent, by what the text tells."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def _parents(text: str) -> list[tuple[str, str, str | None]]:
    return [(c.parent, c.child, c.kind) for c in reading(text).claims if isinstance(c, IsParent)]


def test_the_other_parent_is_read_behind_the_childrens_names() -> None:
    found = _parents("Callie had a daughter, Tess, by an earlier partner, Dale.")
    assert found == [("callie", "tess", None), ("dale", "tess", None)]


def test_an_adoption_says_its_kind() -> None:
    assert _parents("Tess was adopted by Owen.") == [("owen", "tess", "adoptive")]


def test_a_step_child_who_comes_with_a_partner_is_a_step_child_of_one_only() -> None:
    found = _parents("Owen married again. With his second wife, Nadia, came a stepson, Kit.")
    assert sorted(found, key=str) == [("nadia", "kit", None), ("owen", "kit", "step")]


def test_a_father_whom_nobody_knows_is_nobody_of_the_drawing() -> None:
    (claim,) = [c for c in reading("Kit's father is unknown.").claims if isinstance(c, IsParent)]
    assert (claim.parent, claim.said.stance.sureness) == ("absent:father of kit", "unknown")
