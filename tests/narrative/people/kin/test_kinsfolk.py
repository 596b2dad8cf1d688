"""A description means somebody only where it fits one person, and a group only where the number fits."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.dates import stated_span
from genogram_app.narrative.people.kin.kinsfolk import Kinsfolk
from genogram_app.narrative.people.kin.phrases import kin_phrases
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import graph


@pytest.mark.parametrize(
    ("said", "owner", "people"),
    [
        ("her mother", "callie", ("june",)),
        ("her eldest child", "callie", ("tess",)),
        ("her third child", "callie", ("kit",)),
        ("her two sons", "callie", ("robin", "kit")),
        ("her three sons", "callie", ()),
        ("her partner", "callie", ()),
        ("her stepdaughter", "callie", ("bea",)),
        ("his half brother", "robin", ()),
        ("his paternal half sister", "robin", ()),
        ("his maternal half sister", "robin", ("tess",)),
        ("his wife", "len", ("maud",)),
    ],
)
def test_a_relative_is_meant_where_only_one_fits(said: str, owner: str, people: tuple[str, ...]) -> None:
    family = graph()
    (phrase,) = kin_phrases(read_narrative("n1", said), {})
    assert Kinsfolk(family, Relatives(family)).meant((owner,), phrase)[0] == people


def test_children_who_were_born_later_are_not_meant() -> None:
    family = graph()
    (phrase,) = kin_phrases(read_narrative("n1", "her child"), {})
    in_2015 = stated_span("2015")
    assert Kinsfolk(family, Relatives(family)).meant(("callie",), phrase, in_2015)[0] == ("tess",)


def test_whoever_leaves_a_partner_has_one_that_day() -> None:
    family = graph()
    (phrase,) = kin_phrases(read_narrative("n1", "her partner"), {})
    parted = family.document.partnerships[0].stages[-1].from_
    assert "aaron" in Kinsfolk(family, Relatives(family)).meant(("callie",), phrase, stated_span(parted))[0]


def test_without_a_time_the_younger_children_may_be_those_there_were_before_the_baby() -> None:
    family = graph()
    (phrase,) = kin_phrases(read_narrative("n1", "her two younger children"), {})
    assert Kinsfolk(family, Relatives(family)).meant(("callie",), phrase)[0] == ("robin", "kit")
    kit = family.person("kit").replace(birth="2023-11")
    people = tuple(kit if person.id == "kit" else person for person in family.document.people)
    later = build_graph(family.document.replace(people=people))
    find = Kinsfolk(later, Relatives(later)).meant
    assert find(("callie",), phrase)[0] == ()
    assert find(("callie",), phrase, stated_span("2024-01"))[0] == ("robin", "kit")
