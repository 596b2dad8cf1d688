"""Invented families of every shape that a case can have, the same for the same seed on every machine."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from genogram_app.family.unions import ChildLink, Union
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import Home, KinTie, LayoutRequest


@dataclass(slots=True)
class Nursery:
    """Grows a family by chance: couples, children, further partners, parents, unions between relatives.

    Years only serve to list siblings by age and partnerships by date.
    """

    chance: random.Random
    born: list[int] = field(default_factory=list)
    male: list[bool] = field(default_factory=list)
    partners: list[tuple[int, ...]] = field(default_factory=list)
    began: list[int] = field(default_factory=list)
    children: list[list[int]] = field(default_factory=list)
    further: list[list[int]] = field(default_factory=list)
    origin: dict[int, int] = field(default_factory=dict)
    twins: list[tuple[int, ...]] = field(default_factory=list)

    def person(self, born: int, *, male: bool | None = None) -> int:
        """Somebody new."""
        self.born.append(born)
        self.male.append(self.chance.random() < 0.5 if male is None else male)
        return len(self.born) - 1

    def union(self, partners: tuple[int, ...]) -> int:
        """A new union of one or two people."""
        self.partners.append(partners)
        own = [self.began[u] for u in range(len(self.began)) if set(partners) & set(self.partners[u])]
        self.began.append(max([max(self.born[p] for p in partners) + 20, *(b + 4 for b in own)]))
        self.children.append([])
        self.further.append([])
        return len(self.partners) - 1

    def child(self, union: int) -> int:
        """A new child of a union."""
        born = self.began[union] + self.chance.randrange(12)
        number = self.person(born)
        self.children[union].append(number)
        self.origin[number] = union
        return number

    def any_person(self) -> int:
        """Somebody, earlier ones more often."""
        return min(self.chance.randrange(len(self.born)), self.chance.randrange(len(self.born)))

    def add_children(self) -> None:
        """One to four children of some union, now and then twins."""
        union = self.chance.randrange(len(self.partners))
        if len(self.children[union]) > 5:
            return
        made = [self.child(union) for _ in range(self.chance.choice((1, 1, 2, 4)))]
        if len(made) > 1 and self.chance.random() < 0.3:
            group = made[:3] if self.chance.random() < 0.2 else made[:2]
            for twin in group:
                self.born[twin] = self.born[group[0]]
            self.twins.append(tuple(group))

    def add_partner(self) -> None:
        """A new partner for somebody, perhaps with children."""
        one = self.any_person()
        other = self.person(self.born[one] + self.chance.randrange(-5, 6), male=not self.male[one])
        self._beget(self.union((one, other)))

    def add_sole_parent(self) -> None:
        """A child by an unknown other parent."""
        self.child(self.union((self.any_person(),)))

    def add_parents(self) -> None:
        """Parents, or a mother, of somebody who has none yet."""
        child = self.any_person()
        if child not in self.origin:
            mother = self.person(self.born[child] - 25, male=False)
            father = self.person(self.born[child] - 28, male=True)
            union = self.union((mother,) if self.chance.random() < 0.2 else (father, mother))
            self.children[union].append(child)
            self.origin[child] = union
            self.began[union] = self.born[child] - 1

    def add_union_within(self) -> None:
        """A union between two people of the family, whatever their generations: cousins, uncle and niece."""
        one, other = self.any_person(), self.any_person()
        if one != other and abs(self.born[one] - self.born[other]) < 40:
            self._beget(self.union((one, other)))

    def add_placement(self) -> None:
        """A child's second set of lines: to people who foster or adopt."""
        child = self.any_person()
        union = self.chance.randrange(len(self.partners))
        known = (*self.partners[union], *self.children[union], *self.further[union])
        if child not in known and not any(self.descends(p, child) for p in self.partners[union]):
            self.further[union].append(child)

    def descends(self, person: int, ancestor: int) -> bool:
        """Tell whether somebody descends from another in any way."""
        todo, seen = [ancestor], {ancestor}
        while todo:
            one = todo.pop()
            for union, partners in enumerate(self.partners):
                if one in partners:
                    fresh = set(self.children[union] + self.further[union]) - seen
                    seen |= fresh
                    todo += fresh
        return person in seen

    def _beget(self, union: int) -> None:
        for _ in range(self.chance.choice((0, 1, 2))):
            self.child(union)

    def by_age(self, people: list[int]) -> list[int]:
        """People, oldest first."""
        return sorted(people, key=lambda n: (self.born[n], n))


def family(seed: int, size: int, *, strange: float = 0.1, label_width: float = 50.0) -> LayoutRequest:
    """Grow a family of about `size` people; `strange` is the share of odd unions and placements."""
    grown = Nursery(random.Random(seed))
    if size:
        grown.union((grown.person(1980, male=True), grown.person(1982, male=False)))
        steps: list[tuple[float, Callable[[], None]]] = [
            (3, grown.add_children),
            (3, grown.add_partner),
            (2, grown.add_parents),
            (0.5, grown.add_sole_parent),
            (5 * strange, grown.add_union_within),
            (5 * strange, grown.add_placement),
        ]
        for _ in range(20 * size):
            if len(grown.born) >= size:
                break
            grown.chance.choices([s for _, s in steps], [w for w, _ in steps])[0]()
    return _request(grown, label_width)


def _request(grown: Nursery, label_width: float) -> LayoutRequest:
    people = tuple(f"p{n}" for n in range(len(grown.born)))
    order = sorted(range(len(grown.partners)), key=lambda u: (grown.began[u], u))
    placed: set[int] = set(grown.origin)
    unions = []
    for u in order:
        links = []
        for child in grown.by_age(grown.children[u] + grown.further[u]):
            primary = grown.origin.get(child) == u or child not in placed
            placed.add(child)
            links.append(ChildLink(people[child], (f"k{u}.{child}",), "birth", "stated", primary))
        unions.append(Union(f"u{u}", tuple(people[p] for p in grown.partners[u]), f"u{u}", tuple(links)))
    born = grown.chance
    widths = {p: label_width * born.uniform(0.7, 1.3) for p in people}
    return LayoutRequest(
        people=people,
        unions=tuple(unions),
        extents={p: Extent(30.0, 30.0, widths[p], 22.0, 4.0) for p in people},
        births=tuple(tuple(people[n] for n in group) for group in grown.twins),
        males=frozenset(p for n, p in enumerate(people) if grown.male[n]),
        subjects=frozenset(people[c] for c in grown.children[0][:1]) if grown.children else frozenset(),
    )


def with_company(request: LayoutRequest, seed: int) -> LayoutRequest:
    """The same family with three homes, and people whom a kin tie, a home or nothing at all joins to it."""
    chance = random.Random(seed)
    extra = tuple(f"q{n}" for n in range(4))
    people = request.people + extra
    pick = list(people)
    chance.shuffle(pick)
    third = max(1, len(pick) // 4)
    homes = tuple(Home(f"h{n}", tuple(pick[n * third : (n + 1) * third]), tuple(pick[-1:])) for n in range(3))
    kin = (
        KinTie("r0", "q0", people[0], 1),
        KinTie("r1", "q1", people[-1], None),
        KinTie("r2", "q0", "q1", 0),
    )
    return LayoutRequest(
        people=people,
        unions=request.unions,
        extents={**request.extents, **dict.fromkeys(extra, Extent(30.0, 30.0, 50.0, 22.0, 4.0))},
        births=request.births,
        kin=kin,
        homes=homes,
        subjects=request.subjects,
        males=request.males,
    )


def told(*unions: str, people: str = "", births: tuple[str, ...] = (), subject: str = "") -> LayoutRequest:
    """A family told in a few words: each union as `a b > c d (e)`, oldest first, (e) placed elsewhere.

    `people` names others who belong to no union, or sets the file order; `births` are sets of twins.
    """
    names = dict.fromkeys(people.split())
    made = []
    for n, text in enumerate(unions):
        partners, _, children = text.partition(">")
        links = tuple(
            ChildLink(c.strip("()"), (f"k{n}.{c}",), "birth", "stated", primary=not c.startswith("("))
            for c in children.split()
        )
        names.update(dict.fromkeys([*partners.split(), *(link.child for link in links)]))
        made.append(Union(f"u{n}", tuple(partners.split()), f"u{n}", links))
    return LayoutRequest(
        people=tuple(names),
        unions=tuple(made),
        extents=dict.fromkeys(names, Extent(30.0, 30.0, 50.0, 22.0, 4.0)),
        births=tuple(tuple(b.split()) for b in births),
        subjects=frozenset(subject.split()),
    )
