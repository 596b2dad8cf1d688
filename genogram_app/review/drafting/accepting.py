"""Accepting steps of a draft: one edit for one step or for many, with what they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document
from genogram_app.review.drafting.steps import Step, replayed


class OutOfStep(Exception):
    """The case has gone on since it was drafted for; another draft knows what to do."""


def accept(steps: Sequence[Step], correct: Callable[[Document, Document], Document] | None = None) -> Edit:
    """Draw steps, given in their order and with what they need, as one step to undo.

    `correct` is given the case before and after the last of them, and returns what is drawn instead.

    Raises (when done):
        OutOfStep: when the case is no longer the one that the draft is about.
        EditRefused: when none of them can be drawn, with the reason.
    """
    label = steps[-1].proposal.edit.label if len(steps) == 1 or correct else f"Accept {len(steps)} proposals"

    def change(document: Document) -> Document:
        refusals: dict[str, EditRefused | None] = {}
        begun = before = document
        for step in steps:
            before = document
            if refusals.keys() & set(step.needs):
                refusals[step.key] = None
                continue
            try:
                document = _done(document, step)
            except EditRefused as refusal:
                refusals[step.key] = refusal
        if document is begun:
            raise next(filter(None, refusals.values()), EditRefused("This is drawn already."))
        return correct(before, document) if correct else document

    return Edit(label, change)


def _done(document: Document, step: Step) -> Document:
    changed = replayed(document, step)
    if changed is None:
        raise OutOfStep(step.key)
    return changed
