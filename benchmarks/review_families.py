"""Invented families as reviews and genealogies have them, the same for the same seed on every machine.

Seeds 1 to 30 of `case`, and `large` at 100 to 5,000 people, are the families on which other programs were
measured (`benchmarks.peers`): every draw from the stream of chance stands where it stood then.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypeVar

Sex: TypeAlias = Literal["male", "female", "unknown"]
Bond: TypeAlias = Literal["married", "cohabiting", "separated", "divorced", "casual"]
Tie: TypeAlias = Literal["birth", "adopted", "foster"]
ProfileName: TypeAlias = Literal["case", "large"]
Item = TypeVar("Item")

THIS_YEAR = 2024
"""Nobody is born, joined or buried later."""
TRIES_FOR_KIN, TRIES_FOR_PLACEMENT, IDLE = 500, 60, 4000
"""How often a rare step looks for people whom it fits; after how many vain steps a family is full."""
_SEXES: tuple[Sex, ...] = ("male", "female")
_ENDED: dict[Bond, Bond] = {"married": "divorced", "cohabiting": "separated"}


@dataclass(frozen=True, slots=True)
class Profile:
    """How a kind of family grows: the weights of the steps, then chances, then the most of anything.

    `early` families grow around their first people; `bonds` are drawn evenly from the list.
    """

    parents: float
    child: float
    partner: float
    sole: float
    across: float
    one_parent: float
    twins: float
    placed: float
    same_sex: float
    unknown_sex: float
    kin: float
    foster: float
    remarriage: float
    most_unions: int
    most_children: int
    base: int
    early: bool
    bonds: tuple[Bond, ...]


_CASE_BONDS: tuple[Bond, ...] = (
    *("married",) * 3, *("cohabiting",) * 3, *("separated",) * 2, *("divorced",) * 2, *("casual",) * 2
)  # fmt: skip
PROFILES: dict[ProfileName, Profile] = {
    "case": Profile(
        parents=3, child=5, partner=3.5, sole=0.7, across=0, one_parent=0.2, twins=0.05, placed=0.08,
        same_sex=0.03, unknown_sex=0.04, kin=1, foster=0.35, remarriage=1, most_unions=4, most_children=6,
        base=1984, early=True, bonds=_CASE_BONDS,
    ),
    "large": Profile(
        parents=2.5, child=6, partner=2.5, sole=0.15, across=0.6, one_parent=0.04, twins=0.015, placed=0.01,
        same_sex=0, unknown_sex=0.01, kin=0.5, foster=0, remarriage=0.12, most_unions=3, most_children=9,
        base=1962, early=False, bonds=(*("married",) * 9, "divorced"),
    ),
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Relative:
    """Somebody of the family; `origin` is the union under which they were first placed."""

    id: str
    sex: Sex
    birth: int
    generation: int
    death: int | None = None
    origin: Match | None = None
    unions: list[Match] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Placement:
    """A child under a union; `twins` is shared by the children of one multiple birth."""

    child: Relative
    tie: Tie
    twins: str | None = None


@dataclass(slots=True, eq=False)
class Match:
    """A union of two people, or of one whose partner nobody knows; children oldest first once it is grown."""

    number: int
    partners: tuple[Relative, ...]
    start: int
    bond: Bond
    children: list[Placement] = field(default_factory=list)

    @property
    def generation(self) -> int:
        """The generation of its children."""
        return max(p.generation for p in self.partners) + 1


@dataclass(frozen=True, slots=True)
class ReviewFamily:
    """A whole family: people in the order in which they came, and their unions."""

    name: str
    people: tuple[Relative, ...]
    unions: tuple[Match, ...]


class Dice:
    """Chance as a stream of `random()` alone, the one that Python promises never to change."""

    def __init__(self, seed: str) -> None:
        """Begin the stream of a seed."""
        self._stream = random.Random(seed)

    def share(self, whole: float) -> float:
        """Some part of a whole."""
        return self._stream.random() * whole

    def number(self, low: int, high: int) -> int:
        """A whole number between two, both included."""
        return low + int(self.share(high - low + 1))

    def happens(self, chance: float) -> bool:
        """Tell whether something of that chance happens."""
        return self._stream.random() < chance

    def one_of(self, items: Sequence[Item]) -> Item:
        """Any of several."""
        return items[int(self.share(len(items)))]


def grow(profile: ProfileName, seed: int, size: int | None = None) -> ReviewFamily:
    """Grow one connected family of `size` people; 12 to 60 for a case and 100 for a large one unless told."""
    garden = Garden(PROFILES[profile], Dice(f"{profile}/{seed}/{size}"), size)
    garden.grow()
    return garden.family(f"{profile} {seed}" + (f" of {size}" if size else ""))


class Garden:
    """Grows a family outwards from a couple and their first child, a step of chance at a time.

    Every step tells whether it changed something.
    """

    def __init__(self, profile: Profile, dice: Dice, size: int | None) -> None:
        """Prepare an empty family."""
        self.profile, self.dice = profile, dice
        self.size = size or (dice.number(12, 60) if profile.early else 100)
        self.generations = dice.number(3, 4) if profile.early else 3 + (self.size // 25).bit_length()
        self.people: list[Relative] = []
        self.unions: list[Match] = []

    def grow(self) -> None:
        """Fill the family up, then add what only a grown family can have."""
        self._plant()
        idle = 0
        while self._has_room() and idle < IDLE:
            idle = 0 if self._step()() else idle + 1
        for _ in range(1 + self.size // 200):
            if self.dice.happens(self.profile.kin):
                self.add_marriage_of_kin()
            if self.dice.happens(self.profile.foster):
                self.add_placement_with_kin()

    def family(self, name: str) -> ReviewFamily:
        """Let people die and unions end, and leave out whoever's union came to nothing."""
        for person in self.people:
            self._bury(person)
        kept = tuple(u for u in self.unions if u.children or len(u.partners) == 2)
        place = {person: n for n, person in enumerate(self.people)}
        for union in kept:
            self._end_if_another_began(union)
            union.children.sort(key=lambda c: (c.child.birth, place[c.child]))
        return ReviewFamily(name, tuple(self.people), kept)

    def add_parents(self) -> bool:
        """Parents, or a mother alone, of somebody who has none."""
        child = self._somebody()
        if child.origin is not None or child.generation == 0 or not self._has_room(2):
            return False
        above = child.generation - 1
        mother = self._person(above, child.birth - self.dice.number(18, 35), "female")
        couple: tuple[Relative, ...] = (mother,)
        if not self.dice.happens(self.profile.one_parent):
            couple = (self._person(above, child.birth - self.dice.number(20, 38), "male"), mother)
        self._place(self._union(couple, child.birth - self.dice.number(0, 3)), child)
        return True

    def add_child(self) -> bool:
        """A child of some union."""
        return self._beget(self._near(self.unions))

    def add_partner(self) -> bool:
        """A new partner for somebody, with up to two children."""
        person = self._somebody()
        start = self._next_start(person)
        if len(person.unions) >= self.profile.most_unions or start > THIS_YEAR or not self._has_room():
            return False
        if person.unions and self.profile.remarriage < 1 and not self.dice.happens(self.profile.remarriage):
            return False
        sex: Sex = "female" if person.sex == "male" else "male"
        if self.dice.happens(self.profile.same_sex):
            sex = person.sex
        partner = self._person(person.generation, person.birth + self.dice.number(-6, 6), sex)
        union = self._union((person, partner) if person.sex == "male" else (partner, person), start)
        for _ in range(2):
            if self.dice.happens(0.6):
                self._beget(union)
        return True

    def add_sole_parent(self) -> bool:
        """A child by a father whom nobody knows."""
        mother = self._somebody()
        if mother.sex != "female" or len(mother.unions) >= self.profile.most_unions or not self._has_room():
            return False
        if mother.generation + 1 >= self.generations or self._next_start(mother) > THIS_YEAR:
            return False
        return self._beget(self._union((mother,), self._next_start(mother)))

    def add_marriage_across(self) -> bool:
        """A marriage between any two people of the family."""
        one = self._somebody()
        return self._marry(one, self._somebody())

    def add_marriage_of_kin(self) -> bool:
        """A marriage of cousins, or of a brother and sister with a sister and brother."""
        for _ in range(TRIES_FOR_KIN):
            union = self._near(self.unions)
            if len(union.partners) == 2:
                left, right = (_siblings(p) for p in union.partners)
                if self.dice.happens(0.5):
                    one = union.partners[0]
                    left, right = _children([one]), _children(_siblings(one))
                if left and right and self._marry(self.dice.one_of(left), self.dice.one_of(right)):
                    return True
        return False

    def add_placement_with_kin(self) -> bool:
        """A young person's second home, with grandparents, an aunt or an uncle."""
        for _ in range(TRIES_FOR_PLACEMENT):
            child = self._somebody()
            if child.origin is None or THIS_YEAR - child.birth > 25:
                continue
            parents = child.origin.partners
            homes = [u for p in parents for sibling in _siblings(p) for u in sibling.unions]
            homes += [p.origin for p in parents if p.origin is not None]
            if homes:
                self._place(self.dice.one_of(homes), child, "foster")
                return True
        return False

    def _plant(self) -> None:
        """The couple in the last generation but one, and their first child."""
        base, above = self.profile.base, self.generations - 2
        father = self._person(above, base + self.dice.number(-4, 2), "male")
        mother = self._person(above, base + self.dice.number(-2, 4), "female")
        union = self._union((father, mother), base + 22 + self.dice.number(0, 4))
        self._place(union, self._person(above + 1, union.start + self.dice.number(0, 2)))

    def _step(self) -> Callable[[], bool]:
        """The next step, by weight."""
        steps = (
            (self.profile.parents, self.add_parents),
            (self.profile.child, self.add_child),
            (self.profile.partner, self.add_partner),
            (self.profile.sole, self.add_sole_parent),
            (self.profile.across, self.add_marriage_across),
        )
        left = self.dice.share(sum(weight for weight, _ in steps))
        for weight, step in steps:
            left -= weight
            if left < 0:
                return step
        return self.add_marriage_across

    def _has_room(self, people: int = 1) -> bool:
        return len(self.people) + people <= self.size

    def _near(self, items: Sequence[Item]) -> Item:
        """Any of several; in a case one of the first more often."""
        at = self.dice.number(0, len(items) - 1)
        return items[min(at, self.dice.number(0, len(items) - 1)) if self.profile.early else at]

    def _somebody(self) -> Relative:
        return self._near(self.people)

    def _person(self, generation: int, birth: int, sex: Sex | None = None) -> Relative:
        drawn = sex or self._sex()
        self.people.append(Relative(f"P{len(self.people) + 1}", drawn, birth, generation))
        return self.people[-1]

    def _sex(self) -> Sex:
        return "unknown" if self.dice.happens(self.profile.unknown_sex) else self.dice.one_of(_SEXES)

    def _union(self, partners: tuple[Relative, ...], start: int) -> Match:
        bond = self.dice.one_of(self.profile.bonds) if len(partners) == 2 else "casual"
        self.unions.append(Match(len(self.unions), partners, start, bond))
        for partner in partners:
            partner.unions.append(self.unions[-1])
        return self.unions[-1]

    def _place(self, union: Match, child: Relative, tie: Tie = "birth", twins: str | None = None) -> None:
        union.children.append(Placement(child, tie, twins))
        child.origin = child.origin or union

    def _beget(self, union: Match) -> bool:
        """A child, or twins, in a year in which the union can have one."""
        born = [c.child.birth for c in union.children if c.tie != "foster"]
        if (
            union.generation >= self.generations
            or len(born) >= self.profile.most_children
            or not self._has_room()
        ):
            return False
        birth = self._year_of_birth(union, born)
        youngest = max(p.birth for p in union.partners)
        if not youngest + 15 <= birth <= min(THIS_YEAR, youngest + 46):
            return False
        if self._has_room(2) and self.dice.happens(self.profile.twins):
            twins = f"T{len(self.people) + 1}"
            for _ in range(2):
                self._place(union, self._person(union.generation, birth), twins=twins)
            return True
        tie: Tie = "birth"
        if self.dice.happens(self.profile.placed):
            tie = self.dice.one_of(("adopted", "foster"))
        if len({p.sex for p in union.partners}) < len(union.partners):
            tie = "adopted"
        self._place(union, self._person(union.generation, birth), tie)
        return True

    def _year_of_birth(self, union: Match, born: Sequence[int]) -> int:
        """A year shortly after the union began, or before its eldest, or after its youngest child."""
        after = union.start + self.dice.number(0, 3)
        if not born:
            return after
        if self.dice.happens(0.3):
            return min(born) - self.dice.number(1, 4)
        return max(born) + self.dice.number(1, 4)

    def _next_start(self, *people: Relative) -> int:
        """The year in which people may begin another union: grown up, and some years after the last."""
        years = [u.start + self.dice.number(2, 7) for p in people for u in p.unions]
        return max(years + [p.birth + self.dice.number(18, 27) for p in people])

    def _marry(self, one: Relative, other: Relative) -> bool:
        """Join two people of the family if they are free, of one generation and no siblings."""
        start = self._next_start(one, other)
        if {one.sex, other.sex} != {"male", "female"} or abs(one.birth - other.birth) > 12:
            return False
        siblings = one.origin is not None and one.origin is other.origin
        if start > THIS_YEAR or one.generation != other.generation or siblings:
            return False
        if len(one.unions) + len(other.unions) > (1 if self.profile.early else 0):
            return False
        self._beget(self._union((one, other) if one.sex == "male" else (other, one), start))
        return True

    def _bury(self, person: Relative) -> None:
        born = (c.child.birth for u in person.unions for c in u.children if c.tie == "birth")
        early = self.dice.happens(0.08)
        death = person.birth + (self.dice.number(18, 60) if early else self.dice.number(60, 95))
        if max(born, default=0) < death <= THIS_YEAR:
            person.death = death

    def _end_if_another_began(self, union: Match) -> None:
        later = (u for p in union.partners for u in p.unions if u.number > union.number)
        if any(u.start > union.start for u in later):
            union.bond = _ENDED.get(union.bond, union.bond)


def _siblings(person: Relative) -> list[Relative]:
    """Brothers and sisters who were first placed under the same union."""
    if person.origin is None:
        return []
    children = (c.child for c in person.origin.children)
    return [child for child in children if child is not person and child.origin is person.origin]


def _children(people: Iterable[Relative]) -> list[Relative]:
    return [c.child for p in people for u in p.unions for c in u.children]
