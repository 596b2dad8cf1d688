"""Households and who lives in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from genogram_app.edit.ids import new_ids, next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import Naming, called, named, present
from genogram_app.edit.removal import without
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.names import in_a_row
from genogram_app.family.residents import COUNTING
from genogram_app.model.dates import OPEN, span_of
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


def put_into(people: Iterable[str], household: str, from_: str | None = None) -> Edit:
    """Say that people live in a household, perhaps since when, and nothing of what became of other homes.

    Raises (when done):
        EditRefused: when all of them are in it already.
    """
    wanted = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        coming = coming_to(document, wanted, household)
        return _with_residents(document, coming, household, from_=from_)

    return Edit("Put into household", change, naming=whom("Put", "into", wanted, household))


def end_residence(people: Iterable[str], household: str, to: str) -> Edit:
    """Say until when people lived in a household; an end that is stated already stays as it is.

    Raises (when done):
        EditRefused: when nothing is left to say, or somebody would have left before they came.
    """
    leaving = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        present(document, household)
        ending = [s for s in document.residences if s.household == household and s.person in leaving]
        still_open = [s for s in ending if s.to in (None, OPEN)]
        if not still_open:
            raise EditRefused(f"It is already stated until when they lived in {called(document, household)}.")
        for residence in still_open:
            if not _open_on(residence, to):
                raise EditRefused(
                    f"{called(document, residence.person)} came to {called(document, household)} "
                    "only after that."
                )
            document = replaced(document, residence.replace(to=to))
        return document

    return Edit("End residence", change, naming=whom("End residence of", "in", leaving, household))


def split_residence(residence: str, day: date) -> Edit:
    """Make two residences of one: the first ends the day before, the second begins on the day.

    What was said of the residence stays with the first part; what was said of its end goes with the end.

    Raises (when done):
        EditRefused: when the day is not within it.
    """

    def change(document: Document) -> Document:
        whole = present(document, residence)
        if not isinstance(whole, Residence):
            raise EditRefused("Only a residence can be split: select one first.")
        start, end = span_of(whole.from_).earliest, span_of(whole.to).latest
        if day <= (start or date.min) or (end and day > end):
            raise EditRefused("A residence is split at a day after its first and not after its last.")
        second = whole.replace(id=next_id(document, "residences"), from_=day.isoformat())
        first = whole.replace(to=(day - timedelta(days=1)).isoformat())
        place = document.residences.index(whole) + 1
        document = replaced(added(document, "residences", second, at=place), first)
        of_the_end = [a for a in document.accounts if a.fact == residence and a.field == "to"]
        for account in of_the_end:
            document = replaced(document, account.replace(fact=second.id))
        return document

    return Edit("Split residence", change, select=new_in("residences"))


def some_time_before(day: date) -> str:
    """Return the end of something that was over by a day, when nobody says how long before: an EDTF text."""
    return f"[..{day - timedelta(days=1) if day > date.min else day}]"


def leave_household(people: Iterable[str], household: str) -> Edit:
    """Take back that people ever lived in a household, with the accounts of it."""
    leaving = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        homes = [s.id for s in document.residences if s.household == household and s.person in leaving]
        return without(document, homes)

    return Edit("Take out of household", change, naming=whom("Take", "out of", leaving, household))


def next_label(document: Document) -> str:
    """Return the first of "Address 1", "Address 2" … that no household is called."""
    taken = {home.label for home in document.households}
    number = 1
    while f"Address {number}" in taken:
        number += 1
    return f"Address {number}"


def whom(verb: str, way: str, people: tuple[str, ...], household: str) -> Naming:
    """Return a naming such as "Put Isla and Kelly into Address 1"; more than three people are counted."""

    def naming(_: Document, after: Document) -> str:
        names = [called(after, i) for i in people if after.find(i) is not None]
        who = in_a_row(names) if len(names) < 4 else f"{len(names)} people"
        return f"{verb} {who} {way} {called(after, household)}"

    return naming


def coming_to(
    document: Document,
    wanted: tuple[str, ...],
    household: str,
    pattern: ResidencePattern = "lives",
    basis: ResidenceBasis = "actual",
) -> tuple[str, ...]:
    """Return those of the people of whom nothing says that they are in a household, in a pattern, still.

    What was only planned or offered does not say so, and is planned or offered only once.

    Raises:
        EditRefused: when all of them are.
    """
    present(document, household)
    alike = COUNTING if basis in COUNTING else {basis}
    there = {
        s.person
        for s in document.residences
        if (s.household, s.pattern) == (household, pattern)
        and s.basis in alike
        and s.certainty != "disproved"
        and s.to in (None, OPEN)
    }
    coming = tuple(i for i in wanted if i not in there)
    if not coming:
        raise EditRefused(f"They are already in {called(document, household)}.")
    return coming


def _open_on(residence: Residence, day: str) -> bool:
    """Whether nothing says that it ended, and it does not begin only after the day."""
    begins_later = span_of(day).is_before(span_of(residence.from_)) if residence.from_ else False
    return residence.to in (None, OPEN) and not begins_later


def _with_residents(
    document: Document, people: tuple[str, ...], household: str, *, from_: str | None = None
) -> Document:
    for person in people:
        present(document, person)
    ids = new_ids(document, "residences", len(people))
    pairs = zip(ids, people, strict=True)
    new = tuple(Residence(id=i, person=person, household=household, from_=from_) for i, person in pairs)
    return added(document, "residences", *new)
