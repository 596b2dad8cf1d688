"""Finding one's way on the drawing: to the child, to what is selected, and to who is near the child."""

from __future__ import annotations

from collections.abc import Callable

from genogram_app.edit.session import Session
from genogram_app.family.child_view import child_view
from genogram_app.family.graph import build_graph
from genogram_app.ui.branches import Branches
from genogram_app.ui.canvas.branch_marks import BranchMarks
from genogram_app.ui.canvas.fade import fade
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.menus import Actions
from genogram_app.ui.shortcuts import KEYS, native
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

NO_CHILD = "No subject child has been chosen. Select a person and choose “Subject child” in the menu."


class Wayfinding:
    """Answers the actions that bring people into sight."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        options: ViewOptions,
        branches: Branches,
        actions: Actions,
        select: Callable[[tuple[str, ...]], None],
        tell: Callable[[str], None],
    ) -> None:
        """`select` selects people, `tell` is called with a sentence for the status line."""
        self._session, self._canvas, self._options = session, canvas, options
        self._select, self._tell = select, tell
        self._child_view = actions["child-view"]
        actions["true-size"].triggered.connect(lambda _=False: canvas.zoom.to(1.0))
        actions["zoom-selection"].triggered.connect(lambda _=False: self.zoom_to_selection())
        actions["centre-child"].triggered.connect(lambda _=False: self.centre_child())
        actions["hide-branch"].triggered.connect(lambda _=False: branches.toggle())
        actions["show-branches"].triggered.connect(lambda _=False: branches.show_everybody())
        self._child_view.toggled.connect(lambda on: self._show_child_view(on=on))
        canvas.for_one_person = [actions["hide-branch"]]
        self.marks = BranchMarks(canvas, canvas.picture_scene, branches.show_beyond)
        canvas.redrawn.connect(self._fade)
        canvas.redrawn.connect(self.marks.follow)
        canvas.redrawn.connect(lambda: actions["show-branches"].setEnabled(bool(branches.ends)))
        actions["show-branches"].setEnabled(False)

    def centre_child(self) -> None:
        """Select the subject child and bring it to the middle; after one subject the next."""
        subjects = self._session.document.case.subjects
        if not subjects:
            self._tell(tr(NO_CHILD))
            self._centre_selection()
            return
        now = self._session.selection
        place = subjects.index(now[0]) + 1 if len(now) == 1 and now[0] in subjects else 0
        self._select((subjects[place % len(subjects)],))
        self._centre_selection()

    def zoom_to_selection(self) -> None:
        """Show what is selected as large as it fits; without a selection, the whole drawing."""
        area = self._canvas.overlay.selected_area
        if area.isEmpty():
            self._canvas.fit()
        else:
            self._canvas.zoom.show(area)

    def _centre_selection(self) -> None:
        area = self._canvas.overlay.selected_area
        if not area.isEmpty():
            self._canvas.zoom.centre(area)

    def _show_child_view(self, *, on: bool) -> None:
        if on and not self._session.document.case.subjects:
            self._tell(tr(NO_CHILD))
            self._child_view.setChecked(False)
            return
        self._canvas.redraw()
        if on:
            keys = native(KEYS["child-view"])
            self._tell(
                tr("Pale people are outside the child’s view; {keys} shows everybody as before.").format(
                    keys=keys
                )
            )

    def _fade(self) -> None:
        document = self._session.document
        wanted = self._child_view.isChecked() and document.case.subjects
        view = child_view(build_graph(document), self._options.day(document)) if wanted else None
        fade(self._canvas.picture_scene, document, view)
