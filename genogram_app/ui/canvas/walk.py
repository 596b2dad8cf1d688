"""Where the keys lead on the drawing: from person to person, along their relations, and back."""

from __future__ import annotations

from collections.abc import Mapping

from genogram_app.edit.naming import KIND_NAMES
from genogram_app.edit.session import Session
from genogram_app.family.graph import build_graph
from genogram_app.family.walking import Way, next_in_family, relations_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.ui.canvas.neighbours import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Direction,
    following,
    in_reading_order,
    nearest,
)
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.targets import people_among
from genogram_app.ui.inspector.related import people_of, title

_WAYS: Mapping[Direction, Way] = {UP: "up", DOWN: "down", LEFT: "left", RIGHT: "right"}
_REMEMBERED = 50


class Walk:
    """Remembers the way that was gone, so that it can be gone back."""

    def __init__(self, session: Session, scene: PictureScene) -> None:
        """Walk over what the scene shows of the session's case."""
        self._session, self._scene = session, scene
        self._trail: list[str] = []
        self._side: Way | None = None
        self._centre: str | None = None
        self._graph = build_graph(session.document)

    @property
    def person(self) -> str | None:
        """The person from whom the keys go on: the last one selected, or the one whose relation is."""
        people = people_among(self._session.selection, self._session.document)
        return people[-1] if people else self.back()

    def back(self) -> str | None:
        """Return whose relations one steps through; None when that is not what is selected."""
        selected, centre = self._session.selection, self._centre
        if centre is None or len(selected) != 1 or self._session.document.find(centre) is None:
            return None
        return centre if selected[0] in relations_of(self._session.document, centre) else None

    def forget(self) -> None:
        """Forget the way: another case was opened."""
        self._trail, self._side, self._centre = [], None, None

    def go(self, direction: Direction, *, extend: bool = False, by_place: bool = False) -> None:
        """Go to the next relative, keeping what is selected when extending.

        Where no relative is, or when going by place, it is the nearest person in that direction.
        """
        here = self.person
        if here is None or self._scene.box(here) is None:
            self.go_to_end(first=True)
            return
        there = None if by_place else self._relative(here, _WAYS[direction])
        there = there or nearest(self._scene.boxes, here, direction)
        if there is None:
            return
        self._note(here, _WAYS[direction])
        kept = tuple(i for i in self._session.selection if i != there) if extend else ()
        self._session.select((*kept, there))

    def go_on(self, step: int) -> bool:
        """Go to the next or the last person in reading order; return whether there was one."""
        there = following(self._scene.boxes, self.person, step)
        if there is not None:
            self._session.select((there,))
        return there is not None

    def go_to_end(self, *, first: bool) -> None:
        """Go to the first or the last person in reading order."""
        there = following(self._scene.boxes, None, 1 if first else -1)
        if there is not None:
            self._session.select((there,))

    def select_all(self) -> None:
        """Select everybody."""
        self._session.select(in_reading_order(self._scene.boxes))

    def step_relation(self, step: int) -> None:
        """Select the next or the last relation of the person; after the last comes the first."""
        person = self.person
        relations = relations_of(self._session.document, person) if person else ()
        if not relations:
            return
        self._centre, now = person, self._session.selection[0]
        place = relations.index(now) + step if now in relations else min(step, 0)
        self._session.select((relations[place % len(relations)],))

    def seen_as(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return what of the drawing shows items: of a relation that has no line of its own, its ends."""
        return tuple(shown for i in ids for shown in self._shown(i))

    def titles(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return what items are called, as the drawing has it where it shows them."""
        return tuple(words for i in ids for words in self._titles(i))

    def _relative(self, here: str, way: Way) -> str | None:
        if self._graph.document is not self._session.document:
            self._graph = build_graph(self._session.document)
        across = {box.person: box.x for box in self._scene.boxes}
        return next_in_family(self._graph, across, here, way, self._trail, self._side)

    def _note(self, here: str, way: Way) -> None:
        """Keep the way; along a row only the side matters, for which parent comes next."""
        self._trail = [*self._trail, here][-_REMEMBERED:]
        self._side = way if way in ("left", "right") else None

    def _shown(self, item_id: str) -> tuple[str, ...]:
        if self._scene.items_of(item_id):
            return (item_id,)
        item = self._session.document.find(item_id)
        home = item.household if isinstance(item, Residence) else None
        return (*people_of(item), *([home] if home else []))

    def _titles(self, item_id: str) -> tuple[str, ...]:
        drawn = tuple(item.words for item in self._scene.items_of(item_id))
        return drawn or (_called(self._session.document, item_id),)


def _called(document: Document, item_id: str) -> str:
    return f"{KIND_NAMES[document.list_of(item_id)].capitalize()}: {title(document, item_id)}"
