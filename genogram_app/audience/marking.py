"""What a picture must say about who may see it."""

from __future__ import annotations

from genogram_app.model.document import Document


def protective_marking(document: Document) -> str:
    """Return the marking of a working picture: it holds what is confidential, so it always has one."""
    if document.case.proceedings == "outstanding":
        return "CONFIDENTIAL – proceedings outstanding – not for publication"
    return "CONFIDENTIAL – not for publication"
