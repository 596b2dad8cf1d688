"""Which row everybody stands on: a generation a row, partners level where they can be."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import Roster, merged, parts


def rows(request: LayoutRequest, roster: Roster) -> tuple[int, ...]:
    """Return each person's row, counted from 0 at the top.

    A child is at least one row below each of its parents, always. Partners share a row unless one descends
    from the other. Families that nothing joins stand side by side: a kin tie or a shared home says how high.
    Where the request wants it, every second child of a wide sibship stands on a row of its own below.
    """
    group = _levels(roster)
    row = _settle(group, roster)
    found = _aligned([row[g] for g in group], request, roster)
    return found if request.abreast is None else _wrapped(found, request.abreast, roster)


def _wrapped(row: tuple[int, ...], abreast: int, roster: Roster) -> tuple[int, ...]:
    """Give every second child of sibships wider than `abreast` a row between its generation and the next.

    Children with families of their own stay, and so do twins.
    """
    born_together = {child for group in roster.multiples for child in group}
    lower = {
        child
        for family in roster.families
        if len(family.children) > abreast
        for child in family.children[1::2]
        if not roster.own[child] and child not in born_together
    }
    split = {row[child] for child in lower}
    return tuple(r + sum(s < r for s in split) + (n in lower) for n, r in enumerate(row))


def _steps(roster: Roster) -> list[tuple[int, int]]:
    """Each parent with each child."""
    return [(p, c) for f in roster.families for p in f.partners for c in f.everybody_below]


def _levels(roster: Roster) -> list[int]:
    """Number the level of each person: those with one number stand on one row."""
    couples: list[tuple[int, ...]] = [f.partners for f in roster.families if len(f.partners) == 2]
    steps = _steps(roster)
    return merged(len(roster.people), _level_couples([], couples, steps, len(roster.people)))


def _level_couples(
    kept: list[tuple[int, ...]],
    couples: list[tuple[int, ...]],
    steps: Sequence[tuple[int, int]],
    size: int,
) -> list[tuple[int, ...]]:
    """Add to `kept` the couples that can be level as well; halves a list that holds one that cannot."""
    if _downwards(merged(size, [*kept, *couples]), steps) is not None:
        return kept + couples
    if len(couples) == 1:
        return kept
    half = len(couples) // 2
    return _level_couples(_level_couples(kept, couples[:half], steps, size), couples[half:], steps, size)


def _downwards(group: Sequence[int], steps: Sequence[tuple[int, int]]) -> list[int] | None:
    """The groups, parents before children; None when a group would stand below itself."""
    below: dict[int, list[int]] = {g: [] for g in group}
    waiting = dict.fromkeys(below, 0)
    for parent, child in steps:
        below[group[parent]].append(group[child])
        waiting[group[child]] += 1
    ready = [g for g in below if not waiting[g]]
    for g in ready:
        for child in below[g]:
            waiting[child] -= 1
            if not waiting[child]:
                ready.append(child)
    return ready if len(ready) == len(below) else None


def _settle(group: Sequence[int], roster: Roster) -> dict[int, int]:
    """Row of each group: where walking along the family leads, lower where it must stay below a parent."""
    steps = _steps(roster)
    above: dict[int, list[int]] = {g: [] for g in group}
    below: dict[int, list[int]] = {g: [] for g in group}
    for parent, child in dict.fromkeys((group[p], group[c]) for p, c in steps):
        above[child].append(parent)
        below[parent].append(child)
    row = _walked(group, roster)
    order = _downwards(group, steps) or []
    for g in order:
        row[g] = max([row[g], *(row[p] + 1 for p in above[g])])
    for g in reversed(order):
        if below[g] and len(below[g]) >= len(above[g]):
            row[g] = min(row[c] for c in below[g]) - 1
    return row


def _walked(group: Sequence[int], roster: Roster) -> dict[int, int]:
    """Row of each group when every child stands one row below its parents, as far as that can be.

    Walks from group to group, along a child's further sets of parents only where no others lead.
    """
    beside: dict[int, list[tuple[int, int]]] = {g: [] for g in group}
    further: dict[int, list[tuple[int, int]]] = {g: [] for g in group}
    for family in roster.families:
        for parent in family.partners:
            for ties, children in ((beside, family.children), (further, family.others)):
                for child in children:
                    ties[group[parent]].append((group[child], 1))
                    ties[group[child]].append((group[parent], -1))
    row: dict[int, int] = {}
    for start in beside:
        todo, later = deque([(start, 0)]), deque[tuple[int, int]]()
        while todo or later:
            g, at = (todo or later).popleft()
            if g not in row:
                row[g] = at
                todo.extend((other, at + step) for other, step in beside[g])
                later.extend((other, at + step) for other, step in further[g])
    return row


def _aligned(row: list[int], request: LayoutRequest, roster: Roster) -> tuple[int, ...]:
    """Set unconnected families against each other, then count from the top."""
    part = parts(roster.families, len(row))
    for upper, lower, apart in _links(request, roster, row, part):
        if part[upper] != part[lower]:
            _join(row, part, (upper, lower), apart)
    _stand_loose_parts(row, part)
    top = min(row, default=0)
    return tuple(r - top for r in row)


def _links(
    request: LayoutRequest, roster: Roster, row: list[int], part: list[int]
) -> list[tuple[int, int, int]]:
    """What holds unconnected families together: (person, relative, rows above), kin before homes."""
    number = {person: n for n, person in enumerate(roster.people)}
    known = [t for t in request.kin if t.rows_apart is not None]
    vague = [t for t in request.kin if t.rows_apart is None]
    links = [(number[t.person], number[t.relative], t.rows_apart or 0) for t in known + vague]
    for home in request.homes:
        people = [number[p] for p in home.members + home.tethered]
        if people:
            eldest = min(people, key=lambda n: (-part.count(part[n]), row[n]))
            links += [(n, eldest, 0) for n in people if n != eldest]
    return links


def _join(row: list[int], part: list[int], pair: tuple[int, int], apart: int) -> None:
    """Move the smaller of two parts so that the pair stand `apart` rows from one another."""
    upper, lower = pair
    shift = row[lower] - apart - row[upper]
    moved, kept = part[upper], part[lower]
    if part.count(moved) > part.count(kept):
        moved, kept, shift = kept, moved, -shift
    for n, p in enumerate(part):
        if p == moved:
            row[n] += shift
            part[n] = kept


def _stand_loose_parts(row: list[int], part: list[int]) -> None:
    """Stand parts that nothing joins on the lowest row of the largest, and lone people one above it."""
    names = list(dict.fromkeys(part))
    if len(names) < 2:
        return
    main = max(names, key=part.count)
    bottom = max(r for r, p in zip(row, part, strict=True) if p == main)
    top = min(r for r, p in zip(row, part, strict=True) if p == main)
    for name in names:
        if name == main:
            continue
        people = [n for n, p in enumerate(part) if p == name]
        goal = max(bottom - 1, top) if len(people) == 1 else bottom
        shift = goal - max(row[n] for n in people)
        for n in people:
            row[n] += shift
