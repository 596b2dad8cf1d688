"""Proposals on the canvas: pale and dashed beside what is drawn, never in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from genogram_app.drawing.primitives import Group, Path
from genogram_app.layout.geometry import Layout
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Picture
from genogram_app.picture.steady import SteadyPainter
from genogram_app.render.qt import painter_path
from genogram_app.ui.canvas.group_item import GroupItem, outline
from genogram_app.ui.canvas.overlay import marking_colour
from genogram_app.ui.canvas.rings import ring_around
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.desk import same_content
from genogram_app.ui.translated import tr

T = TypeVar("T")

ABOVE = 940_000.0
"""Higher than any group of a drawing, lower than the rings and the marks of what is selected."""


@dataclass(frozen=True)
class Painted:
    """How the window draws the case alone, how a file keeps where everybody stands, and what is shown."""

    draw: Callable[[Document], Picture]
    kept: Callable[[Document], Document]
    options: Callable[[], PictureOptions]


class Preview(QObject):
    """Lets a canvas show a case with its proposals while there are any to show."""

    def __init__(self, canvas: CanvasView, drawing: Painted, choose: Callable[[str], None]) -> None:
        """`choose` is told the key of what is clicked."""
        super().__init__(canvas)
        self._canvas, self._drawing, self._choose = canvas, drawing, choose
        self._painter = SteadyPainter()
        self._draft: Document | None = None
        self._base = canvas.document
        self._order: tuple[str, ...] = ()
        self._keys: Mapping[str, str] = {}
        self._begins = self._drawn = self._own = False
        self._marks: list[_Mark] = []
        self._pale: list[GroupItem] = []
        canvas.viewport().installEventFilter(self)
        canvas.redrawn.connect(self._mark)

    @property
    def marked(self) -> tuple[str, ...]:
        """The keys of the proposals that are marked on the canvas."""
        return tuple(dict.fromkeys(mark.key for mark in self._marks))

    def show(self, draft: Document, keys: Mapping[str, str]) -> None:
        """Show the case with all its proposals; `keys` says which proposal adds or changes which item."""
        before, self._draft, self._keys = self._draft, draft, keys
        self._base = self._canvas.document
        if before is None:
            self._painter, self._begins = SteadyPainter(), True
            self._order = self._drawing.kept(self._base).view.order
            self._canvas.draw_with(self._picture)
        else:
            self._canvas.redraw()

    def hide(self) -> None:
        """Show the case alone again."""
        if self._draft is not None:
            self._draft, self._keys = None, {}
            self._forget_pale()
            self._canvas.draw_with(self._drawing.draw)

    def during(self, do: Callable[[], T]) -> T:
        """Do something that goes on with the case as the draft does, so that the draft still fits it."""
        self._own = True
        try:
            return do()
        finally:
            self._own, self._base = False, self._canvas.document

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A click on something proposed chooses its proposal; everything else is the canvas's."""
        if (
            self._marks
            and event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            point = self._canvas.mapToScene(event.position().toPoint())
            mark = next((m for m in self._marks if m.is_new and m.shape().contains(point)), None)
            if mark is not None:
                self._choose(mark.key)
                return True
        return super().eventFilter(watched, event)

    def _picture(self, document: Document) -> Picture:
        """What is only proposed has no place that hands or arrows could go to.

        Once the case is another than the draft is about, it is shown alone until there is another draft.
        """
        self._forget_pale()
        self._drawn = self._draft is not None and (self._own or same_content(document, self._base))
        if self._draft is None or not self._drawn:
            return self._drawing.draw(document)
        view = document.view.replace(order=self._order)
        opened, self._begins = self._begins, False
        picture = self._painter.draw(self._draft.replace(view=view), self._drawing.options(), opened=opened)
        return replace(picture, layout=_drawn_part(picture.layout, document))

    def _forget_pale(self) -> None:
        """Before the picture is another, and others say what is pale in that."""
        for item in self._pale:
            item.set_aside("")
        self._pale = []

    def _mark(self) -> None:
        scene, palette = self._canvas.picture_scene, self._canvas.palette()
        for mark in self._marks:
            scene.removeItem(mark)
        self._marks = [_Mark(*found, palette) for found in self._proposed(scene.group_items())]
        for mark in self._marks:
            scene.addItem(mark)

    def _proposed(self, items: Sequence[GroupItem]) -> Iterator[tuple[GroupItem, str, bool]]:
        """The groups that draw proposals, with their keys, and whether all of the group is proposed."""
        document, draft = self._canvas.document, self._draft if self._drawn else None
        for item in items:
            ids = _ids_in(item.drawn)
            new = draft is not None and any(document.find(i) is None and draft.find(i) for i in ids)
            item.setEnabled(not new)
            if new:
                item.set_aside(tr("proposed from the text, not drawn yet"))
                self._pale.append(item)
            key = next((self._keys[i] for i in ids if i in self._keys), None) if draft else None
            if key is not None:
                yield item, key, new


class _Mark(QGraphicsPathItem):
    """Dashed lines over what is proposed; a dashed ring around what a proposal would change."""

    def __init__(self, item: GroupItem, key: str, is_new: bool, palette: QPalette) -> None:
        group = item.drawn
        super().__init__(_lines_of(group) if is_new else ring_around(group))
        is_person = group.key.startswith("person:")
        self._inside = ring_around(group) if is_person or not is_new else outline(group)
        self.key, self.is_new = key, is_new
        self.setZValue(ABOVE)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        pen = QPen(marking_colour(palette), 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self.setPen(pen)
        self.setToolTip(item.words if is_new else tr("{what} (the text says more)").format(what=item.words))

    def shape(self) -> QPainterPath:
        """Return all that is inside the ring, or near the lines."""
        return self._inside


def _lines_of(group: Group) -> QPainterPath:
    lines = QPainterPath()
    for item in group.items:
        if isinstance(item, Path):
            lines.addPath(painter_path(item))
    return lines


def _ids_in(group: Group) -> tuple[str, ...]:
    """The ids that the key of a group holds."""
    kind, _, rest = group.key.partition(":")
    return tuple(rest.split("+")) if kind == "union" else (rest,)


def _drawn_part(layout: Layout, document: Document) -> Layout:
    """A layout without what only a draft holds; its size stays."""

    def drawn(*ids: str) -> bool:
        return all(document.find(i) is not None for i in ids)

    return replace(
        layout,
        boxes=tuple(b for b in layout.boxes if drawn(b.person)),
        lines=tuple(line for line in layout.lines if drawn(*line.persons)),
        outlines=tuple(
            replace(
                o,
                members=tuple(m for m in o.members if drawn(m)),
                tethered=tuple(t for t in o.tethered if drawn(t[0])),
            )
            for o in layout.outlines
            if drawn(o.household)
        ),
    )
