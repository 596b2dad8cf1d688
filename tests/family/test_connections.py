from __future__ import annotations

from hypothesis import given, settings

from genogram_app.family.connections import connections, segments
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.relations import Kin
from tests.small_families import couple, family, parents
from tests.strategies import families

DOCUMENT = family(
    parents("mum", "gran"),
    parents("aunt", "gran"),
    parents("child", "mum"),
    couple("aunt", "husband"),
    parents("baby", "husband", kind="foster"),
    people="stranger friend",
    kin=(Kin(id="r1", person="friend", relative="baby", term="second cousin"),),
)


def kinds(start: str, end: str) -> list[list[str]]:
    return [[step.kind for step in path] for path in connections(build_graph(DOCUMENT), start, end)]


def test_the_shortest_way_goes_through_any_relation() -> None:
    assert kinds("child", "friend") == [["up", "up", "down", "partner", "care", "kin"]]
    assert kinds("friend", "child") == [["kin", "care", "partner", "up", "down", "down"]]


def test_nothing_leads_to_a_stranger() -> None:
    assert kinds("child", "stranger") == []


def test_a_way_is_divided_into_lines_of_blood_and_single_steps() -> None:
    (path,) = connections(build_graph(DOCUMENT), "child", "friend")
    assert [[step.end for step in part] for part in segments(path)] == [
        ["mum", "gran", "aunt"],
        ["husband"],
        ["baby"],
        ["friend"],
    ]


def test_going_up_again_begins_a_new_line() -> None:
    document = family(parents("child", "mum"), parents("child", "dad"), parents("brother", "dad"))
    (path,) = connections(build_graph(document), "mum", "dad")
    assert [[step.kind for step in part] for part in segments(path)] == [["down"], ["up"]]


def test_the_closest_of_two_relations_counts() -> None:
    guardian = tuple(k.replace(id="k1") for k in parents("child", "nan", kind="guardian"))
    document = family(guardian, couple("child", "nan"), parents("child", "nan"))
    (path,) = connections(build_graph(document), "child", "nan")
    assert [step.fact for step in path] == ["child<nan"]


@settings(max_examples=20)
@given(families(6))
def test_a_way_leads_from_one_to_the_other_without_a_break(document: Document) -> None:
    graph = build_graph(document)
    first, last = document.people[0].id, document.people[-1].id
    for path in connections(graph, first, last):
        here = first
        for step in path:
            assert step.start == here
            here = step.end
        assert here == last
        assert [step for part in segments(path) for step in part] == list(path)
