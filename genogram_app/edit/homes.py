"""Households and who lives in them."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.edit.ids import new_ids, next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import Naming, called, in_a_row, named, present
from genogram_app.edit.removal import without
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import (
    Certainty,
    HouseholdKind,
    ResidenceBasis,
    ResidencePattern,
    Whereabouts,
)
from genogram_app.model.homes import Household, Residence


def add_household(
    people: Iterable[str] = (), label: str | None = None, *, kind: HouseholdKind = "not_known"
) -> Edit:
    """Add a household in which the given people live; without a label it is the next "Address" by number."""
    residents = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        home = Household(id=next_id(document, "households"), label=label or next_label(document), kind=kind)
        return _with_residents(added(document, "households", home), residents, home.id)

    return Edit("Add household", change, select=new_in("households"))


def add_residence(
    person: str,
    household: str,
    from_: str | None = None,
    to: str | None = None,
    *,
    pattern: ResidencePattern = "lives",
    basis: ResidenceBasis = "actual",
    certainty: Certainty = "stated",
) -> Edit:
    """Say that a person lived or stayed in a household, from when to when as far as anyone said."""

    def change(document: Document) -> Document:
        present(document, person)
        present(document, household)
        residence = Residence(
            id=next_id(document, "residences"),
            person=person,
            household=household,
            from_=from_,
            to=to,
            pattern=pattern,
            basis=basis,
            certainty=certainty,
        )
        return added(document, "residences", residence)

    naming = named("Add residence of {} in {}", person, household)
    return Edit("Add residence", change, select=(household,), naming=naming)


def add_whereabouts(
    person: str, whereabouts: Whereabouts = "not_known", from_: str | None = None, to: str | None = None
) -> Edit:
    """Say that for a time nobody knew where a person was."""

    def change(document: Document) -> Document:
        present(document, person)
        residence = Residence(
            id=next_id(document, "residences"), person=person, whereabouts=whereabouts, from_=from_, to=to
        )
        return added(document, "residences", residence)

    return Edit("Whereabouts not known", change, naming=named("Whereabouts of {} not known", person))


def put_into(people: Iterable[str], household: str) -> Edit:
    """Say that people live in a household, without saying since when or what became of other homes.

    Raises (when done):
        EditRefused: when all of them are in it already.
    """
    wanted = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        present(document, household)
        there = {s.person for s in document.residences if s.household == household and s.to is None}
        coming = tuple(i for i in wanted if i not in there)
        if not coming:
            raise EditRefused(f"They are already in {called(document, household)}.")
        return _with_residents(document, coming, household)

    return Edit("Put into household", change, naming=_whom("Put", "into", wanted, household))


def move_residents(people: Iterable[str], household: str, on: str) -> Edit:
    """Say that people moved to a household on a date: homes that nothing says ended, end then."""
    movers = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        present(document, household)
        for residence in document.residences:
            if residence.person in movers and residence.household != household and _open_on(residence, on):
                document = replaced(document, residence.replace(to=on))
        return _with_residents(document, movers, household, from_=on)

    naming = _whom("Move", "to", movers, household)
    return Edit("Move to household", change, select=(household,), naming=naming)


def leave_household(people: Iterable[str], household: str) -> Edit:
    """Take back that people ever lived in a household, with the accounts of it."""
    leaving = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        homes = [s.id for s in document.residences if s.household == household and s.person in leaving]
        return without(document, homes)

    return Edit("Take out of household", change, naming=_whom("Take", "out of", leaving, household))


def next_label(document: Document) -> str:
    """Return the first of "Address 1", "Address 2" … that no household is called."""
    taken = {home.label for home in document.households}
    number = 1
    while f"Address {number}" in taken:
        number += 1
    return f"Address {number}"


def _whom(verb: str, way: str, people: tuple[str, ...], household: str) -> Naming:
    """Names up to three people, and counts more of them."""

    def naming(_: Document, after: Document) -> str:
        names = [called(after, i) for i in people if after.find(i) is not None]
        who = in_a_row(names) if len(names) < 4 else f"{len(names)} people"
        return f"{verb} {who} {way} {called(after, household)}"

    return naming


def _open_on(residence: Residence, day: str) -> bool:
    """Whether nothing says that it ended, and it does not begin only after the day."""
    begins_later = span_of(day).is_before(span_of(residence.from_)) if residence.from_ else False
    return residence.to in (None, "..") and not begins_later


def _with_residents(
    document: Document, people: tuple[str, ...], household: str, *, from_: str | None = None
) -> Document:
    for person in people:
        present(document, person)
    ids = new_ids(document, "residences", len(people))
    pairs = zip(ids, people, strict=True)
    new = tuple(Residence(id=i, person=person, household=household, from_=from_) for i, person in pairs)
    return added(document, "residences", *new)
