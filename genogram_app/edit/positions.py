"""Where people were placed by hand, and who stands beside whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document
from genogram_app.model.fields import Position


def set_positions(positions: Mapping[str, Position]) -> Edit:
    """Keep people where they were put: the centre of each symbol, in points of the drawing.

    People who are gone are left out.
    Edits of the same people merge; a gesture ends with `session.end_merging()`.
    """
    placed = dict(positions)

    def change(document: Document) -> Document:
        there = {i: place for i, place in placed.items() if document.find(i) is not None}
        kept = dict(document.view.positions) | there
        return document.replace(view=document.view.replace(positions=tuple(kept.items())))

    return Edit("Move", change, merge_key=f"move:{','.join(sorted(placed))}")


def clear_positions(ids: Iterable[str] | None = None) -> Edit:
    """Let the program place people again: the given ones, or everybody.

    Raises (when done):
        EditRefused: when nobody was placed by hand.
    """
    freed = None if ids is None else frozenset(ids)

    def change(document: Document) -> Document:
        before = document.view.positions
        kept = () if freed is None else tuple(pair for pair in before if pair[0] not in freed)
        if kept == before:
            raise EditRefused("Everybody already stands where the program puts them.")
        return document.replace(view=document.view.replace(positions=kept))

    return Edit("Let go of places", change)


def stand_in_order(order: Iterable[str], *, let_go: bool = False) -> Edit:
    """Let people stand in an order from left to right; with `let_go` those placed by hand as well.

    People who are gone are left out.
    """
    wanted = tuple(dict.fromkeys(order))

    def change(document: Document) -> Document:
        view = document.view
        there = tuple(i for i in wanted if document.find(i) is not None)
        # The same once more means that people have come to stand otherwise since: they are arranged afresh.
        kept = () if there == view.order else there
        return document.replace(view=view.replace(order=kept, positions=() if let_go else view.positions))

    return Edit("Tidy", change)
