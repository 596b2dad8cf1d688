"""Moving house: several people, one date, one place; the homes they leave end on that date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from genogram_app.edit.homes import coming_to, next_label, whom
from genogram_app.edit.ids import new_ids, next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import Naming, called, present
from genogram_app.edit.session import Edit, EditRefused, Selector
from genogram_app.family.names import display_name
from genogram_app.family.residents import COUNTING
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, HouseholdKind, ResidenceBasis, ResidencePattern
from genogram_app.model.homes import Household, Residence


@dataclass(frozen=True, slots=True)
class NewHome:
    """A place that the case does not hold yet; without a label it is the next "Address" by number."""

    label: str | None = None
    kind: HouseholdKind = "not_known"
    address: str | None = None
    area: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """How people are at the place they move to, and how that is known."""

    pattern: ResidencePattern = "lives"
    basis: ResidenceBasis = "actual"
    certainty: Certainty = "stated"

    @property
    def changes_home(self) -> bool:
        """Whether the homes before end: a plan, an offer or some nights elsewhere end none."""
        return self.pattern == "lives" and self.basis in COUNTING


_IN_FACT = Stay()


def move_residents(
    people: Iterable[str],
    to: str | NewHome,
    on: str | None,
    *,
    stay: Stay = _IN_FACT,
    ended: str | None = None,
    area: str | None = None,
) -> Edit:
    """Say that people moved to a household: homes that nothing says ended, end then, or as `ended` says.

    `area` is that of the household, where the case says none yet. Whoever is there already stays as they are.

    Raises (when done):
        EditRefused: when all of them are there already, one of them came to their home only after the date,
            or neither `on` nor `ended` is given.
    """
    movers = tuple(dict.fromkeys(people))

    def change(document: Document) -> Document:
        if not movers:
            raise EditRefused("Say who moves.")
        until = ended or on
        if until is None:
            raise EditRefused("Say by when they had left the other home.")
        document, household = _place(document, to, area)
        coming = coming_to(document, movers, household, stay.pattern, stay.basis)
        if stay.changes_home:
            _refuse_later_homes(document, coming, household, on)
            for residence in ended_by_move(document.residences, coming, household, until):
                document = replaced(document, residence)
        return _with(document, coming, household, on, stay)

    return Edit("Move to household", change, select=_selected(to), naming=_naming(movers, to))


def ended_by_move(
    residences: Iterable[Residence], people: Iterable[str], household: str, until: str
) -> Iterator[Residence]:
    """Yield, with their end, the homes of people that are over once they live in a household.

    These are the homes elsewhere and the times when nobody knew where they were, and nights at the
    household before it was their home, as far as nothing says that they ended or began only later.
    """
    movers = frozenset(people)
    for s in residences:
        begun = s.from_ is None or not span_of(until).is_before(span_of(s.from_))
        if s.person in movers and s.to in (None, OPEN) and begun and _is_over(s, household):
            yield s.replace(to=until)


def later_home(residences: Iterable[Residence], person: str, household: str, on: str) -> Residence | None:
    """Return the home in which a person still lives and to which they came only after a date."""
    return next(
        (
            s
            for s in residences
            if (s.person, s.pattern) == (person, "lives")
            and s.household not in (None, household)
            and _counts(s)
            and s.to in (None, OPEN)
            and s.from_
            and span_of(on).is_before(span_of(s.from_))
        ),
        None,
    )


def _counts(s: Residence) -> bool:
    return s.basis in COUNTING and s.certainty != "disproved"


def _is_over(s: Residence, household: str) -> bool:
    """Whether somebody who now lives in a household is no longer where they were."""
    if s.household == household:
        return _counts(s) and s.pattern != "lives"
    return _counts(s) and (s.household is None or s.pattern in ("lives", "not_known"))


def _refuse_later_homes(document: Document, people: tuple[str, ...], household: str, on: str | None) -> None:
    for person in people if on else ():
        later = later_home(document.residences, person, household, on or "")
        if later is not None and later.household:
            raise EditRefused(
                f"{display_name(document.person(person))} came to {called(document, later.household)} only "
                f"later ({in_words(later.from_)}). Say a later date, or change the homes in Details."
            )


def _place(document: Document, to: str | NewHome, area: str | None) -> tuple[Document, str]:
    """The document with the household in it, and its id."""
    if isinstance(to, NewHome):
        home = Household(
            id=next_id(document, "households"),
            label=to.label or next_label(document),
            kind=to.kind,
            address=to.address,
            area=to.area,
        )
        return added(document, "households", home), home.id
    present(document, to)
    there = document.household(to)
    if area and not there.area:
        document = replaced(document, there.replace(area=area))
    return document, to


def _with(
    document: Document, people: tuple[str, ...], household: str, on: str | None, stay: Stay
) -> Document:
    for person in people:
        present(document, person)
    new = tuple(
        Residence(
            id=id_,
            person=person,
            household=household,
            from_=on,
            pattern=stay.pattern,
            basis=stay.basis,
            certainty=stay.certainty,
        )
        for id_, person in zip(new_ids(document, "residences", len(people)), people, strict=True)
    )
    return added(document, "residences", *new)


def _selected(to: str | NewHome) -> tuple[str, ...] | Selector:
    return new_in("households") if isinstance(to, NewHome) else (to,)


def _naming(movers: tuple[str, ...], to: str | NewHome) -> Naming:
    if isinstance(to, str):
        return whom("Move", "to", movers, to)

    def naming(before: Document, after: Document) -> str:
        (new,) = new_in("households")(before, after)
        return whom("Move", "to", movers, new)(before, after)

    return naming
