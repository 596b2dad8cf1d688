"""The canvas: shows the picture of the case and takes the hands of the user."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from genogram_app.picture.picture import Picture
from genogram_app.ui.canvas.accessible import DrawnTree
from genogram_app.ui.canvas.actions import actions_for
from genogram_app.ui.canvas.announce import announce, described
from genogram_app.ui.canvas.asking import ask_in_menu
from genogram_app.ui.canvas.glide import Glide
from genogram_app.ui.canvas.group_item import REACH
from genogram_app.ui.canvas.guide import Guide
from genogram_app.ui.canvas.handle_items import Handles
from genogram_app.ui.canvas.hands import Around, Hands
from genogram_app.ui.canvas.hint import BeginHint
from genogram_app.ui.canvas.keys import arrow_of, command_of
from genogram_app.ui.canvas.menu import build_menu
from genogram_app.ui.canvas.overlay import Overlay
from genogram_app.ui.canvas.paper import PaperView
from genogram_app.ui.canvas.targets import ids_of
from genogram_app.ui.canvas.tools import IN_VIEW, Tools
from genogram_app.ui.canvas.walk import Walk
from genogram_app.ui.canvas.wheel import scroll_by
from genogram_app.ui.translated import tr


class CanvasView(PaperView):
    """Shows the session's document as `draw` draws it; every change goes through the session."""

    details_wanted = Signal()
    """Somebody wants to see or change all about what is selected."""
    rename_wanted = Signal(str)
    """Somebody wants to name this person or household."""
    gesture_wanted = Signal(str)
    """Somebody wants to add something to what is selected: the name of the window's action."""
    home_wanted = Signal(object)
    """People were dropped where their home would be another: a HomeMove."""
    tidy_wanted = Signal()
    """Somebody wants the drawing arranged afresh."""
    redrawn = Signal()
    """Another picture is shown."""

    def __init__(
        self, session: Session, draw: Callable[[Document], Picture], parent: QWidget | None = None
    ) -> None:
        """Show the document and follow every change of it."""
        super().__init__(parent)
        self._session, self._draw = session, draw
        self.overlay = Overlay(self.picture_scene, self.palette())
        self.guide = Guide(self, self.picture_scene, self.overlay)
        self.hands = Hands(session, self.picture_scene, self.overlay, self.guide, self._around())
        self.handles = Handles(self, session, self.picture_scene)
        self.tools = Tools(self, session, self.overlay, self.hands, self.handles)
        self.walk = Walk(session, self.picture_scene)
        self.tree = DrawnTree(self, self.picture_scene, session, self.walk.seen_as)
        self.glide = Glide(self, self.picture_scene)
        self.menu: QMenu | None = None
        self.add_menu: QMenu | None = None
        self.for_one_person: list[QAction] = []
        self.when_possible: list[QAction] = []
        self.zoom_changed.connect(lambda _: self.handles.renew())
        self.hint = BeginHint(self.viewport())
        self._commands = self._commands_by_name()
        session.document_changed.listen(self._follow)
        session.selection_changed.listen(lambda _: self.mark())
        self.redraw()

    @property
    def document(self) -> Document:
        """The case whose picture is shown."""
        return self._session.document

    def draw_with(self, draw: Callable[[Document], Picture]) -> None:
        """Show what another function draws of the case from now on."""
        self._draw = draw
        self.redraw()

    def redraw(self) -> None:
        """Draw the document again, after what is shown of it has changed."""
        self.tools.cancel()
        self.glide.finish()
        seen = self.seen()
        change = self.picture_scene.show_picture(self._draw(self._session.document))
        self.redrawn.emit()
        self.tree.drawn_anew()
        anybody = any(i.drawn.key.startswith("person:") for i in self.picture_scene.group_items())
        self.hint.setVisible(not self._session.document.people and not anybody)
        self.mark()
        self._keep_in_view(seen)
        self.glide.begin(change.moved, (*change.anew, *self.overlay.marks), change.gone)

    def show_selection(self) -> None:
        """Scroll so far that what is selected can be seen.

        Of a person larger than the view the symbol's middle is enough; a household larger than it stays put.
        """
        area = self.overlay.selected_area
        seen = self.seen()
        too_large = area.width() > seen.width() or area.height() > seen.height()
        person = self.picture_scene.box(self._session.selection[0]) if self.hands.is_one_person else None
        if too_large and person is not None:
            self.ensureVisible(QRectF(person.x, person.y, 1, 1), IN_VIEW, IN_VIEW)
        elif not area.isEmpty() and not (too_large and seen.intersects(area)):
            self.ensureVisible(area, IN_VIEW, IN_VIEW)

    def ids_at(self, place: QPoint) -> tuple[str, ...]:
        """Return what is drawn at a point of the viewport; nothing on empty paper."""
        return self.ids_near(self.mapToScene(place))

    def ids_near(self, point: QPointF) -> tuple[str, ...]:
        """Return what is drawn at a point of the scene or close to it; nothing on empty paper."""
        return ids_of(self.picture_scene.key_at(point, self._reach()), self._session.document)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say of what is marked under the pointer what it is, not of what is painted last there."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.picture_scene.tip_at(self.mapToScene(event.pos()), self._reach())
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _reach(self) -> float:
        """How far from a line a press may be, in the scene."""
        return REACH / max(self.transform().m11(), 0.25)

    def _around(self) -> Around:
        return Around(
            self.ids_near,
            partial(scroll_by, self),
            self._tell,
            self.gesture_wanted.emit,
            partial(ask_in_menu, self),
            self.home_wanted.emit,
            self.rename_wanted.emit,
        )

    def _commands_by_name(self) -> dict[str, Callable[[], object]]:
        return {
            "details": self._want_details,
            "rename": self._want_name,
            "escape": self._escape,
            "fit": self.fit,
            "zoom-in": self.zoom_in,
            "zoom-out": self.zoom_out,
            "first": lambda: self.walk.go_to_end(first=True),
            "last": lambda: self.walk.go_to_end(first=False),
            "next-relation": lambda: self.walk.step_relation(1),
            "last-relation": lambda: self.walk.step_relation(-1),
        }

    # What the session tells

    def _follow(self, _: Document) -> None:
        """A case just opened is shown whole, whatever the zoom was."""
        opened = self._session.undo_label is None and self._session.redo_label is None
        self.redraw()
        if opened:
            self.walk.forget()
            self.glide.finish()
            self.fit()

    def _keep_in_view(self, seen: QRectF) -> None:
        """Leave the paper where it was on the screen, as far as what matters can then be seen."""
        whole = self.picture_scene.sceneRect()
        if self.zoom.fitting and not self.zoom.still_fits(whole, seen):
            self.fit()
        elif not self.zoom.fitting or not self.sceneRect().contains(whole):
            self.zoom.hold(whole, seen)
        if not self.zoom.fitting:
            self.show_selection()

    def mark(self) -> None:
        """Mark what is selected, and say it to a screen reader."""
        selection = self._session.selection
        self.overlay.mark_selected(self.walk.seen_as(selection))
        self.overlay.mark_hovered(())
        self.handles.renew()
        words = described(self.walk.titles(selection), len(self.picture_scene.boxes))
        announce(self, words, aloud=not self.tree.selected_anew())

    def _tell(self, sentence: str) -> None:
        """Let the window's status line say it."""
        QApplication.sendEvent(self, QStatusTipEvent(sentence))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the keys mean here; leave the others to the window."""
        direction, command = arrow_of(event), command_of(event)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.tools.hold_paper(on=True)
        elif direction is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.hands.nudge(direction)
        elif direction is not None:
            held = event.modifiers()
            extend = bool(held & Qt.KeyboardModifier.ShiftModifier)
            by_place = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.walk.go(direction, extend=extend, by_place=by_place)
            self.show_selection()
        elif command is not None:
            self._commands[command]()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the paper go with the space bar."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.tools.hold_paper(on=False)
        else:
            event.ignore()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab from person to person in reading order, and beyond the last to the next field."""
        if self.hasFocus() and self.walk.go_on(1 if forwards else -1):
            self.show_selection()
            return True
        return super().focusNextPrevChild(forwards)

    def _want_details(self) -> None:
        if self._session.selection:
            self.details_wanted.emit()

    def _want_name(self) -> None:
        """Names and the stages of a couple are written in place; of other lines all is in their details."""
        selected = self._session.selection
        written = (Person, Household, Partnership)
        if selected and isinstance(self._session.document.find(selected[-1]), written):
            self.rename_wanted.emit(selected[-1])
        else:
            self._want_details()

    def remove_selected(self) -> None:
        """Remove what is selected; of a relation one stepped to, go back to the person."""
        person = self.walk.back()
        self.hands.remove()
        if person and not self._session.selection:
            self.hands.select((person,))

    def _escape(self) -> None:
        """First the gesture, then from a relation back to the person, then the selection."""
        if not self.tools.cancel():
            person = self.walk.back()
            self.hands.select((person,) if person else ())

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a gesture."""
        self.tools.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the gesture, or mark what the pointer is over."""
        self.tools.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the gesture with what it does."""
        self.tools.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the details of what is there."""
        if event.button() is Qt.MouseButton.LeftButton and self.ids_at(event.position().toPoint()):
            self._want_details()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark nothing when the pointer has gone."""
        self.tools.leave()
        super().leaveEvent(event)

    # Menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with what is under the pointer, or with the selection by the Menu key."""
        if self.tools.took_right_press():
            return
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if not by_key:
            ids = self.ids_at(event.pos())
            if not ids or not set(ids) <= set(self._session.selection):
                self.hands.select(ids)
        self.show_menu(self.menu_place() if by_key else event.globalPos())

    def show_menu(self, place: QPoint) -> None:
        """Show the menu for the selection at a point of the screen."""
        document, selection = self._session.document, self._session.selection
        self.menu = build_menu(self, self.add_menu, actions_for(document, selection), self.hands.do)
        self.menu.addSeparator()
        if selection:
            self.menu.addActions(self.for_one_person if self.hands.is_one_person else [])
            self.menu.addActions([action for action in self.when_possible if action.isEnabled()])
            details = self.menu.addAction(tr("Details…\tCtrl+Return"))
            details.triggered.connect(lambda _=False: self._want_details())
        else:
            self.menu.addAction(tr("Fit to window\tCtrl+0")).triggered.connect(lambda _=False: self.fit())
            self.menu.addAction(tr("Tidy\tCtrl+T")).triggered.connect(lambda _=False: self.tidy_wanted.emit())
        self.menu.popup(place)

    def menu_place(self) -> QPoint:
        """Return where a menu for the selection opens, on the screen."""
        area = self.overlay.selected_area
        middle = area.center() if not area.isEmpty() else self.mapToScene(self.viewport().rect().center())
        return self.viewport().mapToGlobal(self.mapFromScene(QPointF(middle)))

    # Looks

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up other colours."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and hasattr(self, "handles"):
            self._colour()
            self.handles.renew()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the selection strongly while the keys go to it."""
        super().focusInEvent(event)
        self._colour()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark it faintly when they go elsewhere; what is under way is given up."""
        super().focusOutEvent(event)
        self.tools.cancel()
        self.tools.hold_paper(on=False)
        self._colour()

    def _colour(self) -> None:
        self.overlay.colour(self.palette(), active=self.hasFocus())
        self.viewport().update()
