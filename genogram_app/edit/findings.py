"""Findings that a person has explained."""

from __future__ import annotations

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.case import Dismissal
from genogram_app.model.document import Document


def dismiss(key: str, reason: str) -> Edit:
    """Count a finding as explained; a new reason takes the place of an older one.

    Raises (when done):
        EditRefused: when no reason is given.
    """

    def change(document: Document) -> Document:
        words = reason.strip()
        if not words:
            raise EditRefused("Say why this is as it should be: the reason is kept with the case.")
        return _with_dismissed(document, (*_others(document, key), Dismissal(finding=key, reason=words)))

    return Edit("Explain finding", change)


def restore(key: str) -> Edit:
    """Let a finding count again."""
    return Edit("Restore finding", lambda document: _with_dismissed(document, _others(document, key)))


def _others(document: Document, key: str) -> tuple[Dismissal, ...]:
    return tuple(d for d in document.view.dismissed if d.finding != key)


def _with_dismissed(document: Document, dismissed: tuple[Dismissal, ...]) -> Document:
    return document.replace(view=document.view.replace(dismissed=dismissed))
