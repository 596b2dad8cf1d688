"""A time of which a text tells: as a date of the case, and as the span of days that it may mean."""

from __future__ import annotations

from dataclasses import dataclass

from genogram_app.model.dates import Span, stated_span


@dataclass(frozen=True, slots=True)
class When:
    """A time as a text says it: an EDTF date, and every day that it may mean.

    The span can be narrower than the date ("early 2012") or wider ("about June"). `inferred` says that the
    time was worked out from another one ("two weeks later").
    """

    edtf: str
    span: Span
    inferred: bool = False


def when(edtf: str, *, inferred: bool = False) -> When:
    """Return the time that an EDTF date states.

    Raises:
        DateError: when the text is no date.
    """
    return When(edtf, stated_span(edtf), inferred)
