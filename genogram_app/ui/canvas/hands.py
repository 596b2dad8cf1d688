"""What the user's hands do on the canvas, by pointer or keys: select, place, add, remove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF

from genogram_app.edit.positions import set_positions
from genogram_app.edit.removal import removal_label, remove
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.model.relations import Partnership
from genogram_app.ui.attempt import attempt
from genogram_app.ui.canvas.asking import Ask
from genogram_app.ui.canvas.dwellings import Dwellings, HomeChange, HomeMove
from genogram_app.ui.canvas.guide import Guide
from genogram_app.ui.canvas.joining import Outcome
from genogram_app.ui.canvas.neighbours import Direction
from genogram_app.ui.canvas.overlay import Overlay
from genogram_app.ui.canvas.pointer import Ids
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.targets import people_among

NUDGE = 6.0
"""How far a key moves people, in points."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the hands need of the canvas around them.

    `ids_near` finds what is drawn at a point of the scene, `scroll` moves the paper by pixels, `tell` says a
    sentence, `want` asks the window for one of its actions, `ask` asks on the spot, `rehouse` has it asked
    since or until when somebody lives in a household, `write` lets an item be written on the drawing.
    """

    ids_near: Callable[[QPointF], Ids]
    scroll: Callable[[QPoint], None]
    tell: Callable[[str], None]
    want: Callable[[str], None]
    ask: Ask
    rehouse: Callable[[HomeMove], None]
    write: Callable[[str], None]


class Hands:
    """Joins the session to the scene; the only part of the canvas that edits.

    While they are `resting`, which says why, nothing that is drawn is changed by hand.
    """

    def __init__(
        self, session: Session, scene: PictureScene, overlay: Overlay, guide: Guide, around: Around
    ) -> None:
        """Join them; what else the hands need of the canvas is in `around`."""
        self._session, self._scene, self._overlay = session, scene, overlay
        self._guide, self._around = guide, around
        self.resting = ""

    @property
    def people(self) -> Ids:
        """The selected people."""
        return people_among(self._session.selection, self._session.document)

    @property
    def is_one_person(self) -> bool:
        """Whether one person is selected and nothing else."""
        return len(self._session.selection) == len(self.people) == 1

    def do(self, edit: Edit) -> None:
        """Do an edit, or say why not."""
        refusal = self.resting or attempt(self._session, edit)
        if refusal:
            self.tell(refusal)

    def add(self, ids: Ids, gesture: str) -> None:
        """Have the window add a relative of a person or couple, as its menus and keys do."""
        self.select(ids)
        self._around.want(gesture)

    def settle(self, outcome: Outcome, at: QPointF) -> None:
        """Do what a drag decided, ask which of several things it means, or say why it means nothing."""
        if len(outcome.choices) == 1:
            before = self._session.document
            self.do(outcome.choices[0].edit)
            self._write_new_couple(before)
        elif outcome.choices:
            self._around.ask(outcome.words, outcome.choices, at, self.do)
        else:
            self.tell(outcome.words)

    def _write_new_couple(self, before: Document) -> None:
        """Of two who were just joined as a couple one can say at once how they are or were together."""
        new = [i for i in self._session.selection if before.find(i) is None]
        if len(new) == 1 and isinstance(self._session.document.find(new[0]), Partnership):
            self._around.write(new[0])

    def ids_near(self, point: QPointF) -> Ids:
        """Return what is drawn at a point of the scene."""
        return self._around.ids_near(point)

    def show_way(self, start: QPointF, end: QPointF, lit: Ids, words: str) -> None:
        """Show where a pull leads, and say to what."""
        self._guide.draw_line(start, end)
        self._guide.light(lit)
        self._guide.say(words, end)

    def drop_way(self) -> None:
        """Show it no more."""
        self._guide.end()

    def tell(self, sentence: str) -> None:
        """Say something in the status line."""
        self._around.tell(sentence)

    def select(self, ids: Ids) -> None:
        """Select items."""
        self._session.select(ids)

    def toggle(self, ids: Ids) -> None:
        """Add items to the selection, or take them from it when all are selected."""
        selected = self._session.selection
        if set(ids) <= set(selected):
            self.select(tuple(i for i in selected if i not in ids))
        else:
            self.select((*(i for i in selected if i not in ids), *ids))

    def remove(self) -> None:
        """Remove what is selected."""
        ids = self._session.selection
        if ids:
            self.do(remove(ids, label=removal_label(self._session.document, ids)))

    def nudge(self, direction: Direction) -> None:
        """Move the selected people a little; steps without another edit between them are undone together."""
        self.do(set_positions(self._moved(self.people, direction[0] * NUDGE, direction[1] * NUDGE)))

    def place(self, people: Ids, dx: float, dy: float) -> None:
        """Move people and keep them there, as one edit."""
        self._session.end_merging()
        self.do(set_positions(self._moved(people, dx, dy)))
        self._session.end_merging()

    def show_ghosts(self, people: Ids, dx: float, dy: float) -> None:
        """Show where people would be."""
        self._overlay.show_ghosts(people, dx, dy)

    def drop_ghosts(self) -> None:
        """Show it no more."""
        self._overlay.drop_ghosts()

    def dwellings(self, people: Ids) -> Dwellings:
        """Return what can be told of homes while people are dragged."""
        boxes = {i: box for i in people if (box := self._scene.box(i)) is not None}
        places = {i: QPointF(box.x, box.y) for i, box in boxes.items()}
        return Dwellings(self._session.document, self._scene.outlines, places)

    def say_change(self, change: HomeChange | None, at: QPointF) -> None:
        """Say whose home would be another by a drop at a point, and light it."""
        if change is None:
            self._guide.end()
        else:
            self._guide.light((change.household,))
            self._guide.say(change.words, at)

    def rehouse(self, move: HomeMove) -> None:
        """Have it asked since or until when, after people were dropped."""
        self._around.rehouse(move)

    def show_band(self, area: QRectF | None) -> None:
        """Show the rubber band, or none."""
        self._overlay.show_band(area)

    def people_in(self, area: QRectF) -> Ids:
        """Return who stands in a rectangle."""
        return self._scene.people_in(area)

    def scroll_by(self, by: QPoint) -> None:
        """Move the paper by so many pixels."""
        self._around.scroll(by)

    def _moved(self, people: Ids, dx: float, dy: float) -> dict[str, tuple[float, float]]:
        boxes = {i: box for i in people if (box := self._scene.box(i)) is not None}
        return {i: (box.x + dx, box.y + dy) for i, box in boxes.items()}
