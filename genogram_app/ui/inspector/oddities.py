"""What cannot be as a record says it, field by field: ends before beginnings, deaths before births."""

from __future__ import annotations

from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.record import Record

_ENDS = (
    ("from_", "to", "This is before the beginning ({})."),
    ("birth", "death", "This is before the birth ({})."),
)


def oddities(record: object) -> dict[str, str]:
    """Return a sentence for every field for which no reading of the dates makes sense.

    The case may hold such dates, because papers may say them; they are pointed out where they are typed.
    """
    return {
        later: words.format(in_words(getattr(record, earlier)))
        for earlier, later, words in _ENDS
        if isinstance(record, Record) and hasattr(record, earlier) and hasattr(record, later)
        if span_of(getattr(record, later)).is_before(span_of(getattr(record, earlier)))
    }
