"""Which items of the case a group of the drawing stands for."""

from __future__ import annotations

from genogram_app.model.document import Document
from genogram_app.model.people import Person


def ids_of(key: str | None, document: Document) -> tuple[str, ...]:
    """Return the ids that clicking on a group selects.

    Lines of a union without a partnership stand for the people whom they join.
    """
    kind, _, rest = (key or "").partition(":")
    if document.find(rest) is not None:
        return (rest,)
    joined = tuple(rest.split("+")) if kind == "union" else ()
    return joined if all(document.find(i) is not None for i in joined) else ()


def people_among(ids: tuple[str, ...], document: Document) -> tuple[str, ...]:
    """Return those of the ids that are people."""
    return tuple(i for i in ids if isinstance(document.find(i), Person))
