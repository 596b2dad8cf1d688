"""Which date a picture stands for when nobody chose one."""

from __future__ import annotations

from datetime import date

from genogram_app.model.dates import read
from genogram_app.model.document import Document


def as_at(document: Document) -> date | None:
    """Return the last day of the incident, else of the review period, else of the preparation, else None.

    "About 27 June" is read as 27 June: the heading must not name a day that nobody stated.
    """
    case = document.case
    texts = (case.incident.date if case.incident else None, case.review_period, case.prepared_on)
    return next((day for text in texts if text and (day := read(text).span.latest)), None)
