"""What only a text's own key makes a name: letters and roles, where nobody drawn may be the one."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.narrative.people.names.gazetteer import build_gazetteer, match_names
from genogram_app.narrative.people.names.keyed import all_called, keyed_codes
from genogram_app.narrative.text import read_narrative

_KEY = (
    "Zed: the subject of the review.\nMA: the sister of Mother.\nUncle – husband of MA.\nFZ: Zed's father.\n"
)


def _called(text: str, *people: Person) -> list[str]:
    narrative, graph = read_narrative("n", text), build_graph(Document(people=people))
    matches = match_names(build_gazetteer(graph), narrative.tokens, frozenset())
    taken = {i for m in matches for i in range(m.first, m.last + 1)}
    return [code.said for code in keyed_codes(narrative, taken)] if all_called(graph, matches) else []


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (f"{_KEY}\nMA and Uncle met FZ.", ["MA", "Uncle", "MA", "FZ", "MA", "Uncle", "FZ"]),
        (f"{_KEY}\nHer Uncle came with Uncle Ned and Uncle 2.", ["MA", "Uncle", "MA", "FZ"]),
        (f"{_KEY}Father of Zed (FA): in prison.\n", ["MA", "Uncle", "MA", "FZ", "Father of Zed"]),
        ("MA: the sister of Mother.\n\nMA came.", []),
        ("GP: the doctor.\nHV: a health visitor.\nSW: social worker of the mother.\nGP came.", []),
        ("Mother: aged 30.\nFather: her husband.\nChild 1: their son.\nAunt: her sister Ada.\n", ["Aunt"]),
        ("Uncle: Ned Hale.\nAunt: Ada Hale.\nCousin: Ivo Hale, son of Ned.\n", []),
    ],
)
def test_a_key_of_a_family_names_people(text: str, called: list[str]) -> None:
    assert _called(text) == called


def test_whoever_is_drawn_and_not_called_by_a_name_may_be_the_one() -> None:
    assert _called(_KEY, Person(id="p1", name="Zed")) != []
    assert _called(_KEY, Person(id="p1", name="Zed"), Person(id="p2", name="Ada Hale")) == []
