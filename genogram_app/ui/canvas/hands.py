"""What the user's hands do on the canvas, by pointer or keys: select, place, add, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF

from genogram_app.edit.positions import set_positions
from genogram_app.edit.removal import removal_label, remove
from genogram_app.edit.session import Edit, Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.canvas.neighbours import Direction
from genogram_app.ui.canvas.overlay import Overlay
from genogram_app.ui.canvas.pointer import Ids
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.targets import people_among

NUDGE = 6.0
"""How far a key moves people, in points."""


class Hands:
    """Joins the session to the scene; the only part of the canvas that edits."""

    def __init__(
        self,
        session: Session,
        scene: PictureScene,
        overlay: Overlay,
        scroll: Callable[[QPoint], None],
        tell: Callable[[str], None],
    ) -> None:
        """`scroll` moves the paper by pixels; `tell` says why an edit was refused."""
        self._session, self._scene, self._overlay = session, scene, overlay
        self._scroll, self._tell = scroll, tell

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
        refusal = attempt(self._session, edit)
        if refusal:
            self._tell(refusal)

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

    def show_band(self, area: QRectF | None) -> None:
        """Show the rubber band, or none."""
        self._overlay.show_band(area)

    def people_in(self, area: QRectF) -> Ids:
        """Return who stands in a rectangle."""
        return self._scene.people_in(area)

    def scroll_by(self, by: QPoint) -> None:
        """Move the paper by so many pixels."""
        self._scroll(by)

    def _moved(self, people: Ids, dx: float, dy: float) -> dict[str, tuple[float, float]]:
        boxes = {i: box for i in people if (box := self._scene.box(i)) is not None}
        return {i: (box.x + dx, box.y + dy) for i, box in boxes.items()}
