"""Drafting: an empty drawing checked against a text, every proposal accepted, until the text has no more."""

from __future__ import annotations

from collections.abc import Callable

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.steps import drafted

_TEXT = "n1"


def draft(
    text: str,
    title: str = "",
    *,
    progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Document | None:
    """Return a case with everything that a text says, each fact with the sentence; None when stopped.

    `progress` is told how many of how many steps are done, after each reading of the text.
    """
    source = TextDocument(id=_TEXT, title=title or None, text=text)
    document = Document(case=CaseInfo(title=title), documents=(source,))
    narratives = (read_narrative(_TEXT, text),)
    found = drafted(document, narratives, progress=progress, should_stop=should_stop)
    return None if found is None else found.document
