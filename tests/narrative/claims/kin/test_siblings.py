"""Brothers and sisters, by the term and by the parents they share."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.narrative.claims.claim import AreSiblings
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import reading


def _kinds(text: str) -> list[tuple[str, str]]:
    return [(c.kind, c.through) for c in reading(text).claims if isinstance(c, AreSiblings)]


def test_different_fathers_make_half_siblings_through_the_mother() -> None:
    assert _kinds("Robin and Tess have different fathers.") == [("half", "maternal")]


def test_everybody_in_a_list_is_a_sibling_of_the_others() -> None:
    assert len(_kinds("Robin, Kit and Tess are siblings.")) == 3


def test_sharing_a_home_makes_nobody_a_sibling() -> None:
    assert _kinds("Robin and Tess shared a bedroom.") == []


def test_whoever_is_drawn_by_no_other_name_than_a_half_sister_is_called_one() -> None:
    people = (Person(id="k", name="Kit Hale"), Person(id="s", label="Kit's half-sister", sex="female"))
    graph = build_graph(Document(people=people))
    claims = read_against(read_narrative("n", "She had a girl, Kit's half-sister, in 2007."), graph).claims
    assert [(c.one, c.other, c.kind) for c in claims if isinstance(c, AreSiblings)] == [("s", "k", "half")]
