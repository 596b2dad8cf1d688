"""How far people move on the drawing whom an edit does not touch: 1,000 single edits of families of 30.

Movement is counted in symbol widths, after the drawing was moved so that most people stay where they were.
An edit touches the people whom it adds, removes or changes, and with them their partners and descendants,
who have to follow them. The target is a median of at most half a symbol.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from math import hypot
from statistics import median, quantiles

from pydantic import ValidationError

from benchmarks.targets import verdict
from genogram_app.edit.homes import add_household, put_into
from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_child, add_parent, add_partner, add_person, add_sibling
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, EditRefused, Session
from genogram_app.layout.geometry import Box
from genogram_app.model.document import Document
from genogram_app.notation.style import STYLE
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.steady import SteadyPainter

PEOPLE = 30
FAMILIES, EDITS = 20, 50
TARGET = 0.5
OPTIONS = PictureOptions()


@dataclass(frozen=True, slots=True)
class Move:
    """What one edit did: its kind, how far each person moved whom it did not touch, who changed sides."""

    kind: str
    far: tuple[float, ...]
    swapped: int


class Grower:
    """Makes a family, and edits of it, by chance: the same for the same seed."""

    def __init__(self, seed: int) -> None:
        """Grow a family of the usual size."""
        self.chance = random.Random(seed)
        self.session = Session(Document())
        self.session.do(add_person(name="Subject", subject=True))
        while len(self.document.people) < PEOPLE:
            self._grow()
        for _ in range(3):
            self.attempt(add_household(self.chance.sample([p.id for p in self.document.people], 3)))

    @property
    def document(self) -> Document:
        """The family as it is."""
        return self.session.document

    def attempt(self, edit: Edit) -> bool:
        """Do an edit; return whether it changed anything."""
        before = self.document
        try:
            self.session.do(edit)
        except (EditRefused, ValidationError):
            return False
        return self.document is not before

    def someone(self) -> str:
        """The id of a person."""
        return self.chance.choice(self.document.people).id

    def edit(self) -> tuple[str, Edit]:
        """An edit and its kind."""
        kinds = self._kinds()
        kind = self.chance.choice(tuple(kinds))
        return kind, kinds[kind]()

    def _kinds(self) -> dict[str, Callable[[], Edit]]:
        who = self.someone()
        return {
            "add child": lambda: add_child(self._couple(who)),
            "add partner": lambda: add_partner(who),
            "add parent": lambda: add_parent(who, self.chance.choice(("female", "male"))),
            "add sibling": lambda: add_sibling(who, "female"),
            "add person": lambda: add_person(name="Newcomer"),
            "remove": lambda: remove((who,)),
            "birth": lambda: set_field(who, "birth", str(self.chance.randrange(1930, 2024))),
            "name": lambda: set_field(who, "name", "X" * self.chance.randrange(2, 24)),
            "residence": self._residence,
        }

    def _residence(self) -> Edit:
        return put_into((self.someone(),), self.chance.choice(self.document.households).id)

    def _couple(self, person: str) -> tuple[str, ...]:
        own = [u.partners for u in self.document.partnerships if person in u.partners]
        return self.chance.choice(own) if own else (person,)

    def _grow(self) -> None:
        who = self.someone()
        couple = self._couple(who)
        step = self.chance.choices(("child", "partner", "parent", "sibling"), (5, 2, 2, 2))[0]
        if step == "child" and len(couple) == 2:
            self.attempt(add_child(couple))
        elif step == "partner" and len(couple) == 1:
            self.attempt(add_partner(who))
        elif step == "parent":
            parents = [k.parent for k in self.document.parentage if k.child == who]
            if len(parents) < 2:
                self.attempt(add_parent(who, self.chance.choice(("female", "male"))))
        elif step == "sibling":
            self.attempt(add_sibling(who, self.chance.choice(("female", "male"))))


def touched(before: Document, after: Document) -> set[str]:
    """Whom an edit touches: whoever is changed, added, removed or otherwise related, and who follows them."""
    found = _changed(before, after)
    for document in (before, after):
        new = set(found)
        while new:
            partners = {p for u in document.partnerships if new & set(u.partners) for p in u.partners}
            more = partners | {k.child for k in document.parentage if k.parent in new | partners}
            new = more - found
            found |= more
    return found


def _changed(before: Document, after: Document) -> set[str]:
    found = {p.id for p in set(before.people) ^ set(after.people)}
    for k in set(before.parentage) ^ set(after.parentage):
        found.add(k.child)
    for u in set(before.partnerships) ^ set(after.partnerships):
        found |= set(u.partners)
    return found


def measured(grower: Grower, kind: str, edit: Edit) -> Move | None:
    """Do one edit, measure, and take it back; None when it changed nothing."""
    before, painter = grower.document, SteadyPainter()
    stood = {b.person: b for b in painter.draw(before, OPTIONS, opened=True).layout.boxes}
    if not grower.attempt(edit):
        return None
    after = {b.person: b for b in painter.draw(grower.document, OPTIONS).layout.boxes}
    left_alone = [p for p in stood if p not in touched(before, grower.document)]
    grower.session.undo()
    far = tuple(
        hypot(after[p].x - stood[p].x, after[p].y - stood[p].y) / STYLE.unit for p in left_alone if p in after
    )
    pairs = [(a, b) for a, b in combinations(left_alone, 2) if a in after and b in after]
    return Move(kind, far, sum(_swapped(stood[a], stood[b], after[a], after[b]) for a, b in pairs))


def _swapped(a: Box, b: Box, new_a: Box, new_b: Box) -> bool:
    """Whether two people of one row have changed sides."""
    same_row = abs(a.y - b.y) < 1 and abs(new_a.y - new_b.y) < 1
    return same_row and (a.x < b.x) != (new_a.x < new_b.x)


def main() -> None:
    """Measure and print."""
    moves: list[Move] = []
    for seed in range(FAMILIES):
        grower = Grower(seed)
        done = 0
        while done < EDITS:
            move = measured(grower, *grower.edit())
            if move is not None:
                moves.append(move)
                done += 1
    for kind in (*sorted({move.kind for move in moves}), "all"):
        of_kind = [move for move in moves if kind in (move.kind, "all")]
        far = [step for move in of_kind for step in move.far] or [0.0]
        swaps = Counter(bool(move.swapped) for move in of_kind)[True]
        print(
            f"{kind:12} {len(of_kind):5} edits   movement median {median(far):5.2f}   "
            f"95 % {quantiles([*far, far[-1]], n=20)[-1]:6.2f}   order changed in {swaps:4}"
        )
    whole = median(step for move in moves for step in move.far)
    print(verdict("movement, median in symbols", whole, TARGET))


if __name__ == "__main__":
    main()
