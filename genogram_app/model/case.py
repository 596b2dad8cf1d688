"""The case itself: title, subject children, incident, review period; and how it is viewed."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from genogram_app.model.fields import (
    AuthorRole,
    Date,
    Id,
    IncidentKind,
    NumberByLetter,
    PeopleInOrder,
    PositionByPerson,
    Proceedings,
)
from genogram_app.model.record import Record


class Incident(Record):
    """What happened that led to the review."""

    kind: IncidentKind
    date: Date | None = None


class CaseInfo(Record):
    """What the review is about and who prepares the drawing."""

    title: str = ""
    reference: str | None = None
    subjects: tuple[Id, ...] = ()
    incident: Incident | None = None
    review_period: Date | None = None
    prepared_by: str | None = None
    author_role: AuthorRole | None = None
    prepared_on: Date | None = None
    proceedings: Proceedings = "not_stated"


class Dismissal(Record):
    """A finding that a person has explained, and the reason given.

    `earlier` says that it was given for an earlier wording of the sentence, and should be checked.
    """

    finding: str
    reason: str
    earlier: bool = False


class TextLink(Record):
    """Whom some words of a text mean, as a person has said; it holds before whatever the program reads.

    `sentence` holds the words of the one sentence that is meant, with single spaces; without it, every place
    of the text is. `person` is None when the words mean nobody of the family, or somebody who is not drawn.
    """

    document: Id
    words: str
    sentence: str | None = None
    person: Id | None = None
    meaning: Literal["person", "not_family", "not_drawn"] = "person"

    @model_validator(mode="after")
    def _meant(self) -> Self:
        if (self.person is None) is (self.meaning == "person"):
            raise ValueError("either a person is meant, or nobody who is drawn")
        return self


class View(Record):
    """How the case is looked at: symbols placed by hand, findings explained, words of texts linked by hand.

    `rejected` are the keys of what the program has proposed from the texts and somebody did not want drawn.

    `order` is how people last stood from left to right, so that a drawing opened again looks as it did; who
    is not in it is put where they fit best. `last_numbers` are the highest numbers of ids, by their letter,
    that belonged to items which are gone: what is added later gets another id, so that an explained finding
    never meets a namesake.
    """

    positions: PositionByPerson = ()
    order: PeopleInOrder = ()
    dismissed: tuple[Dismissal, ...] = ()
    links: tuple[TextLink, ...] = ()
    rejected: tuple[str, ...] = ()
    last_numbers: NumberByLetter = ()
