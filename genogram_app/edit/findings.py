"""Findings that a person has explained."""

from __future__ import annotations

from dataclasses import replace

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.case import Dismissal
from genogram_app.model.document import Document


def dismiss(keys: tuple[str, ...], reason: str) -> Edit:
    """Count findings as explained, by their keys; a new reason takes the place of an older one.

    Raises (when done):
        EditRefused: when no reason is given.
    """

    def change(document: Document) -> Document:
        words = reason.strip()
        if not words:
            raise EditRefused("Say why this is as it should be: the reason is kept with the case.")
        explained = (Dismissal(finding=key, reason=words) for key in keys)
        return _with_dismissed(document, (*_others(document, keys), *explained))

    return Edit("Explain finding" if len(keys) == 1 else f"Explain {len(keys)} findings", change)


def restore(keys: tuple[str, ...]) -> Edit:
    """Let findings count again, by their keys."""
    label = "Restore finding" if len(keys) == 1 else f"Restore {len(keys)} findings"
    return Edit(label, lambda document: _with_dismissed(document, _others(document, keys)))


def explaining(edit: Edit, dismissals: tuple[Dismissal, ...]) -> Edit:
    """Return an edit that also takes up explanations, such as those that go along with a new draft."""

    def change(document: Document) -> Document:
        changed = edit.change(document)
        others = _others(changed, tuple(d.finding for d in dismissals))
        return _with_dismissed(changed, (*others, *dismissals))

    return replace(edit, change=change)


def _others(document: Document, keys: tuple[str, ...]) -> tuple[Dismissal, ...]:
    return tuple(d for d in document.view.dismissed if d.finding not in keys)


def _with_dismissed(document: Document, dismissed: tuple[Dismissal, ...]) -> Document:
    return document.replace(view=document.view.replace(dismissed=dismissed))
