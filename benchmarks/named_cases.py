"""The families of `benchmarks.review_families` as cases to look at: with names, a subject child and homes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.review_cases import case_of_family
from benchmarks.review_families import THIS_YEAR, Match, Relative, ReviewFamily, Sex
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.fields import ResidencePattern
from genogram_app.model.homes import Household, Residence

HOMES = 5
"""The most homes that a case has."""
GROWN_UP = 18
_GIVEN: dict[Sex, tuple[str, ...]] = {
    "female": (
        "Amelia", "Bethany", "Carys", "Delyth", "Eleanor", "Farah", "Gwen", "Harriet", "Imogen", "Jasmine",
        "Keira", "Lowri", "Maryam", "Nadia", "Orla", "Phoebe", "Rowena", "Saskia", "Tamsin", "Uzma",
    ),
    "male": (
        "Aaron", "Bilal", "Callum", "Dafydd", "Edmund", "Finley", "Gethin", "Hamza", "Idris", "Jude",
        "Kieran", "Lewis", "Morgan", "Nathan", "Owain", "Patrick", "Rhys", "Stefan", "Tomos", "Usman",
    ),
    "unknown": ("Ash", "Blake", "Casey", "Devon", "Ellis", "Frankie"),
}  # fmt: skip
_SURNAMES = (
    "Ashdown", "Birtwistle", "Cartmell", "Dunmore", "Eastwick", "Fernsby", "Grimshaw", "Holloway", "Inskip",
    "Jarrow", "Kettlewell", "Larkin", "Marchbank", "Nettleton", "Oakden", "Pemberton", "Quayle", "Rushworth",
)  # fmt: skip


def named_case(family: ReviewFamily) -> Document:
    """Return a family as a case with names, the youngest child of the first couple as subject, and homes.

    Couples who are together live with their children under eighteen, sole and separated parents with
    theirs; a child of separated parents spends part of the time in the other home.
    """
    case = case_of_family(family)
    names = dict(_names(family))
    subject = max(family.unions[0].children, key=lambda c: c.child.birth).child.id
    homes = list(_homes(family))[:HOMES]
    return case.replace(
        case=CaseInfo(title=names[subject], subjects=(subject,), prepared_on=f"{THIS_YEAR}-06-01"),
        people=tuple(p.replace(name=names[p.id]) for p in case.people),
        households=tuple(Household(id=f"h{n}", label=f"Address {n + 1}") for n in range(len(homes))),
        residences=tuple(_residences(family, homes)),
    )


def _names(family: ReviewFamily) -> Iterator[tuple[str, str]]:
    """Everybody's id and name: a given name by sex, and the surname of the first parent."""
    surnames: dict[str, str] = {}
    # Parents may have come into the family after their children, so that surnames go down from the oldest.
    for relative in sorted(family.people, key=lambda p: p.generation):
        parent = relative.origin.partners[0].id if relative.origin else ""
        surnames[relative.id] = surnames.get(parent, _SURNAMES[len(surnames) % len(_SURNAMES)])
    used = dict.fromkeys(_GIVEN, 0)
    for relative in family.people:
        given = _GIVEN[relative.sex][used[relative.sex] % len(_GIVEN[relative.sex])]
        used[relative.sex] += 1
        yield relative.id, f"{given} {surnames[relative.id]}"


def _homes(family: ReviewFamily) -> Iterator[list[Relative]]:
    """Who lives together: the latest couples first, everybody in one home."""
    housed: set[Relative] = set()
    for union in sorted(family.unions, key=lambda u: -u.start):
        together = union.bond in ("married", "cohabiting")
        adults = [p for p in union.partners if p.death is None and p not in housed]
        members = (adults if together else _one_with_children(adults)) + _young(union, housed)
        if len(members) > 1 and any(m in adults for m in members):
            housed.update(members)
            yield members


def _one_with_children(adults: list[Relative]) -> list[Relative]:
    """The mother where there is one, for one of the separated parents has the children."""
    return sorted(adults, key=lambda p: p.sex != "female")[:1]


def _young(union: Match, housed: set[Relative]) -> list[Relative]:
    children = (c.child for c in union.children)
    return [
        child
        for child in children
        if child.death is None and THIS_YEAR - child.birth < GROWN_UP and child not in housed
    ]


def _residences(family: ReviewFamily, homes: list[list[Relative]]) -> Iterator[Residence]:
    home_of = {member: n for n, members in enumerate(homes) for member in members}
    for member, home in home_of.items():
        yield _stay(member, home, "lives")
    for child, home in _second_homes(family.unions, home_of):
        yield _stay(child, home, "part_time")


def _second_homes(unions: Iterable[Match], home_of: dict[Relative, int]) -> Iterator[tuple[Relative, int]]:
    """Children with a home, and the home of the parent who lives elsewhere."""
    for union in unions:
        places = [home_of[p] for p in union.partners if p in home_of]
        for placed in union.children:
            home = home_of.get(placed.child)
            others = [place for place in places if place != home]
            if home in places and others:
                yield placed.child, others[0]


def _stay(person: Relative, home: int, pattern: ResidencePattern) -> Residence:
    return Residence(
        id=f"s{home}{person.id}",
        person=person.id,
        household=f"h{home}",
        pattern=pattern,
        from_=str(THIS_YEAR - 2),
        to="..",
    )
