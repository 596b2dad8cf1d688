"""Who is whose partner and whose child, by number: the request as the stages of the layout read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from genogram_app.layout.request import LayoutRequest, Words


@dataclass(frozen=True, slots=True)
class Family:
    """A union by number: `partners` one or two, `children` those placed under it, `others` its further ones.

    A child with two sets of lines is among the `children` of one family and the `others` of the second.
    Both are oldest first.
    """

    id: str
    partners: tuple[int, ...]
    children: tuple[int, ...]
    others: tuple[int, ...]

    @property
    def everybody_below(self) -> tuple[int, ...]:
        """All children, whether placed here or elsewhere."""
        return self.children + self.others


@dataclass(frozen=True, slots=True)
class Roster:
    """People as numbers in file order, and the families they make.

    `origin` is the family that a person is placed under; `own` the families in which somebody is a partner,
    in date order; `multiples` the sets of twins or more, oldest first, each within a family; `company` those
    whom only a kin tie or a home joins to a person, because no chain of families does.
    """

    people: tuple[str, ...]
    families: tuple[Family, ...]
    origin: tuple[int | None, ...]
    own: tuple[tuple[int, ...], ...]
    multiples: tuple[tuple[int, ...], ...]
    subjects: frozenset[int]
    males: frozenset[int]
    homes: tuple[tuple[int, ...], ...]
    company: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Captions:
    """The words beside lines, by number: `couples` by family, `children` by family and child."""

    couples: Mapping[int, Words] = field(default_factory=dict)
    children: Mapping[tuple[int, int], Words] = field(default_factory=dict)


NO_WORDS = Captions()


def captions(request: LayoutRequest, roster: Roster) -> Captions:
    """Number the words that a request wants room for."""
    family = {f.id: n for n, f in enumerate(roster.families)}
    person = {p: n for n, p in enumerate(roster.people)}
    return Captions(
        {family[u]: words for u, words in request.couple_words.items() if u in family},
        {
            (family[u], person[c]): words
            for (u, c), words in request.child_words.items()
            if u in family and c in person
        },
    )


def roster(request: LayoutRequest) -> Roster:
    """Number the people of a request; links that no drawing can hold are left out.

    Such a link is somebody's own parentage, or one that closes a ring of descent.
    """
    number = {person: n for n, person in enumerate(request.people)}
    families = _families(request, number)
    origin = _origins(families, len(request.people))
    homes = tuple(tuple(number[p] for p in home.members if p in number) for home in request.homes)
    ties = [(number[t.person], number[t.relative]) for t in request.kin]
    ties += [pair for home in homes for pair in combinations(home, 2)]
    return Roster(
        people=request.people,
        families=families,
        origin=origin,
        own=_own(families, len(request.people)),
        multiples=_multiples(request, number, families, origin),
        subjects=frozenset(number[p] for p in request.subjects if p in number),
        males=frozenset(number[p] for p in request.males if p in number),
        homes=homes,
        company=_company(ties, families, len(request.people)),
    )


def _families(request: LayoutRequest, number: dict[str, int]) -> tuple[Family, ...]:
    below: list[set[int]] = [set() for _ in number]
    placed: set[int] = set()
    made = []
    for union in request.unions:
        partners = tuple(dict.fromkeys(number[p] for p in union.partners))
        here: list[int] = []
        further: list[int] = []
        for link in union.children:
            child = number[link.child]
            if child in partners or child in here or child in further or _reaches(below, child, partners):
                continue
            for partner in partners:
                below[partner].add(child)
            if link.primary and child not in placed:
                placed.add(child)
                here.append(child)
            else:
                further.append(child)
        made.append(Family(union.id, partners, tuple(here), tuple(further)))
    return tuple(made)


def _reaches(below: list[set[int]], start: int, goals: tuple[int, ...]) -> bool:
    """Tell whether one of `goals` descends from `start`."""
    seen, todo = {start}, [start]
    while todo:
        for child in below[todo.pop()]:
            if child in goals:
                return True
            if child not in seen:
                seen.add(child)
                todo.append(child)
    return False


def _origins(families: tuple[Family, ...], size: int) -> tuple[int | None, ...]:
    origin: list[int | None] = [None] * size
    for number, family in enumerate(families):
        for child in family.children:
            origin[child] = number
    return tuple(origin)


def _own(families: tuple[Family, ...], size: int) -> tuple[tuple[int, ...], ...]:
    own: list[list[int]] = [[] for _ in range(size)]
    for number, family in enumerate(families):
        for partner in family.partners:
            own[partner].append(number)
    return tuple(tuple(numbers) for numbers in own)


def _company(
    ties: Iterable[tuple[int, int]], families: tuple[Family, ...], size: int
) -> tuple[tuple[int, ...], ...]:
    """For each person those of other parts of the case whom a tie joins to them."""
    part = parts(families, size)
    company: list[dict[int, None]] = [{} for _ in range(size)]
    for a, b in ties:
        if part[a] != part[b]:
            company[a][b] = None
            company[b][a] = None
    return tuple(tuple(c) for c in company)


def parts(families: Iterable[Family], size: int) -> list[int]:
    """Number the parts of a case: people whom families join have one number, the lowest of theirs."""
    ties = (f.partners + f.everybody_below for f in families)
    return merged(size, (pair for tie in ties for pair in pairwise(tie)))


def merged(size: int, pairs: Iterable[tuple[int, ...]]) -> list[int]:
    """Number the sets into which pairs tie people together; a set has the lowest number in it."""
    head = list(range(size))

    def top(n: int) -> int:
        while head[n] != n:
            head[n] = head[head[n]]
            n = head[n]
        return n

    for a, b in pairs:
        low, high = sorted((top(a), top(b)))
        head[high] = low
    return [top(n) for n in range(size)]


def _multiples(
    request: LayoutRequest,
    number: dict[str, int],
    families: tuple[Family, ...],
    origin: tuple[int | None, ...],
) -> tuple[tuple[int, ...], ...]:
    """The multiple births whose children are placed under one family, each child in one set."""
    taken: set[int] = set()
    found = []
    for birth in request.births:
        children = {number[p] for p in birth if p in number} - taken
        homes = {origin[c] for c in children}
        family = homes.pop() if len(homes) == 1 else None
        if family is None or len(children) < 2:
            continue
        ordered = tuple(c for c in families[family].children if c in children)
        if len(ordered) > 1:
            found.append(ordered)
            taken.update(ordered)
    return tuple(found)
