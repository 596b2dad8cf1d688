"""Boards for tests, told by the names of people in each row."""

from __future__ import annotations

from genogram_app.layout.board import Board
from genogram_app.layout.chains import chains
from genogram_app.layout.ground import ground
from genogram_app.layout.layers import layers
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import Roster, roster
from genogram_app.layout.rows import rows


def board(request: LayoutRequest, order: list[list[str]]) -> tuple[Board, Roster]:
    """The family on a board, each row in the given order of people; couples count where the first stands."""
    people = roster(request)
    places = layers(people, rows(request, people))
    field = ground(people, places, chains(people, places))
    number = {name: n for n, name in enumerate(people.people)}
    lines = [list(dict.fromkeys(field.chain_of[number[name]] for name in row)) for row in order]
    return Board(field, lines), people


def names(made: Board, people: Roster) -> list[list[str]]:
    """Who stands where on a board."""
    return [[people.people[p] for c in row for p in made.ground.made[c]] for row in made.rows]
