"""What a text can mean by a place: a home of the drawing, somebody's home, or a kind of home."""

from __future__ import annotations

from genogram_app.model.fields import HouseholdKind
from genogram_app.model.values import value_object


@value_object
class Place:
    """A home: the household of the drawing that it is, where that is certain; otherwise what is said of it.

    `of` is whose home it is ("his mother's house"): a person of the drawing. `key` tells homes apart that
    are known only by what they are: a kind of home ("foster"), or an area after `AREA`.
    """

    household: str | None
    said: str
    kind: HouseholdKind = "not_known"
    of: str = ""
    key: str = ""


AREA = "area:"


@value_object
class PlaceExpression:
    """A home in a text: half-open offsets into the plain text."""

    start: int
    end: int
    place: Place
