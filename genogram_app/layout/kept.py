"""An order that leaves people where they stood, and finds places for those who are new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from genogram_app.layout.board import Board
from genogram_app.layout.ground import Ground
from genogram_app.layout.search import sift
from genogram_app.layout.starts import Rows, by_birth


def kept(ground: Ground, earlier: Sequence[int]) -> Board:
    """Return a board with everybody in the order in which they stood `earlier`, left to right.

    Only birth order and couples who did not stand together before can change that. Whoever is new, and every
    line that crosses a row, goes where it costs fewest crossings.
    """
    rank = {person: n for n, person in enumerate(earlier)}
    rows: Rows = []
    newcomers: list[list[int]] = []
    for chains in ground.rows:
        old = [c for c in chains if _is_settled(ground, c, rank, chains)]
        newcomers.append([c for c in chains if c not in old])
        rows.append(sorted(old, key=lambda c: rank[ground.made[c][0]]))
    for row, new in enumerate(newcomers):
        for chain in new:
            rows[row].insert(_wished(ground, chain, rows, row, rank), chain)
        rows[row] = by_birth(rows[row], ground)
    board = Board(ground, rows)
    for row, new in enumerate(newcomers):
        for chain in new:
            sift(board, row, (chain,))
    return board


def _is_settled(ground: Ground, chain: int, rank: Mapping[int, int], row: Iterable[int]) -> bool:
    """Tell whether everybody in a chain stood before as they do now, with nobody of their row between."""
    places = ground.made[chain]
    if any(p not in rank for p in places):
        return False
    ranks = [rank[p] for p in places]
    if ranks != sorted(ranks):
        return False
    others = (rank[p] for c in row if c != chain for p in ground.made[c] if p in rank)
    return len(places) == 1 or not any(ranks[0] < r < ranks[-1] for r in others)


def _wished(ground: Ground, chain: int, rows: Rows, row: int, rank: Mapping[int, int]) -> int:
    """Where in its row, by number, a new chain might go: where it stood in part, or with its family."""
    line = rows[row]
    known = [rank[p] for p in ground.made[chain] if p in rank]
    if known:
        return sum(_rank(ground, c, rank) < known[0] for c in line)
    siblings = [n for n, c in enumerate(line) if set(ground.feet_in[c]) & set(ground.feet_in[chain])]
    if siblings:
        return siblings[-1] + 1
    part = [
        at for net in ground.feet_in[chain] for at in _parts(ground, ground.nets[net].tops, rows[row - 1])
    ] + [at for net in ground.tops_in[chain] for at in _parts(ground, ground.nets[net].feet, rows[row + 1])]
    return round(sum(part) / len(part) * len(line)) if part else len(line)


def _rank(ground: Ground, chain: int, rank: Mapping[int, int]) -> float:
    return min((rank[p] for p in ground.made[chain] if p in rank), default=float("inf"))


def _parts(ground: Ground, places: Iterable[int], line: Sequence[int]) -> list[float]:
    """Where places stand in a row, from 0 to 1, as far as they have a place there."""
    spots = {c: (n + 0.5) / len(line) for n, c in enumerate(line)}
    return [spots[c] for p in places if (c := ground.chain_of[p]) in spots]
