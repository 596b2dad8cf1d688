"""Which actions make sense now, and what undo and redo would do."""

from __future__ import annotations

from genogram_app.edit.session import Session
from genogram_app.ui.menus import Actions
from genogram_app.ui.translated import tr

STEPS = {"undo": "&Undo {step}", "redo": "&Redo {step}"}
"""The words of undo and redo, with what they would take back or do again."""
_OF_PEOPLE = (
    "copy",
    "copy-picture",
    "copy-moves",
    "family-moves",
    "select-all",
    "tidy",
    "export",
    "export-chart",
    "copy-chart",
    "print",
)
"""What can be done once anybody is drawn."""


def show_what_can_be_done(actions: Actions, session: Session) -> None:
    """Enable the actions that make sense for the case and the selection; name what undo and redo would do."""
    for name, label in (("undo", session.undo_label), ("redo", session.redo_label)):
        actions[name].setEnabled(label is not None)
        step = f"{label[:1].lower()}{label[1:]}" if label else ""
        actions[name].setText(tr(STEPS[name]).format(step=step).rstrip())
    for name in _OF_PEOPLE:
        actions[name].setEnabled(bool(session.document.people))
    actions["remove"].setEnabled(bool(session.selection))
    actions["tidy-all"].setEnabled(bool(session.document.view.positions))
