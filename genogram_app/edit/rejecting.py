"""Proposals from the texts that a person does not want drawn, remembered so that they are not made again."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from genogram_app.edit.session import Edit
from genogram_app.model.document import Document


def reject(keys: Collection[str]) -> Edit:
    """Remember that these proposals are not wanted."""
    label = "Reject proposal" if len(keys) == 1 else f"Reject {len(keys)} proposals"
    return Edit(label, lambda document: _with(document, (*document.view.rejected, *keys)))


def offer_again(keys: Collection[str]) -> Edit:
    """Let proposals be made again that were rejected."""
    label = "Offer proposal again" if len(keys) == 1 else f"Offer {len(keys)} proposals again"
    return Edit(label, lambda document: _with(document, (k for k in document.view.rejected if k not in keys)))


def _with(document: Document, keys: Iterable[str]) -> Document:
    return document.replace(view=document.view.replace(rejected=tuple(dict.fromkeys(keys))))
