from __future__ import annotations

from benchmarks.families import told
from genogram_app.layout.layers import layers
from genogram_app.layout.order import orders
from genogram_app.layout.ports import Ports, ports
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows


def ports_of(request: LayoutRequest) -> tuple[Ports, tuple[str, ...]]:
    people = roster(request)
    places = layers(people, rows(request, people))
    found = ports(people, places, orders(people, places)[0], [request.extents[p] for p in people.people])
    return found, people.people


def test_neighbours_are_joined_by_a_bar() -> None:
    found, _ = ports_of(told("a b > c"))
    assert found.bars == {0: (0, 1)}
    assert not found.at


def test_partners_apart_have_ports_towards_each_other() -> None:
    found, names = ports_of(told("m p1 > a", "m p2 > b", "m p3 > c"))
    far, own = found.at[0, names.index("p1")], found.at[0, names.index("m")]
    assert {far.side, own.side} == {-1, 1}


def test_the_way_down_keeps_clear_of_the_label() -> None:
    found, names = ports_of(told("m > a"))
    assert abs(found.at[0, names.index("m")].out) > 25


def test_the_farther_partner_has_the_lower_port_nearer_the_label() -> None:
    found, names = ports_of(told("m p1 > a", "m p2 > b", "m p3 > c", "m p4 > d", "m p5 > e", subject="e"))
    own = [port for (_, person), port in found.at.items() if person == names.index("m") and port.side < 0]
    own.sort(key=lambda port: port.drop)
    assert len({port.drop for port in own}) == len(own) >= 2
    assert abs(own[-1].out) < abs(own[0].out)


def test_a_second_union_of_the_same_couple_has_a_line_of_its_own() -> None:
    found, names = ports_of(told("a b > c", "a b > d"))
    assert list(found.bars) == [0]
    assert (1, names.index("a")) in found.at
