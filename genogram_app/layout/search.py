"""How the order of the rows is made better, one move at a time, within a budget of passes."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from operator import itemgetter

from genogram_app.layout.board import Board

HOPELESS = 4.0
"""How much worse, in crossings, a move may be on the way to a better place."""
WORTH = 1e-6
"""The least gain, in crossings, that is worth a move."""


def improve(board: Board, budget: int, rival: float = inf) -> None:
    """Move chains, and whole sets of siblings, along their rows until nothing gets better.

    Also ends when the blocks have passed as many chains as the budget says, and when all rows have been gone
    through and the order still costs more than a rival.
    """
    end = board.passes + budget
    sweep = list(range(len(board.rows)))
    open_rows = set(sweep)
    while open_rows and board.passes < end:
        for row in sweep:
            if row in open_rows and board.passes < end:
                open_rows.discard(row)
                if _improve_row(board, row, end):
                    open_rows |= {r for r in (row - 1, row, row + 1) if 0 <= r < len(board.rows)}
        if open_rows and board.cost() > rival:
            return
        sweep.reverse()


def _improve_row(board: Board, row: int, end: int) -> bool:
    """Try every chain and every set of siblings of a row; tell whether something got better."""
    better = False
    for chain in list(board.rows[row]):
        if board.passes < end and not board.is_calm(row, chain):
            better = sift(board, row, (chain,)) or better
    if row:
        for net in board.ground.nets_in[row - 1]:
            if len(board.ground.nets[net].feet) > 1 and not board.is_settled(net):
                better = _gather(board, row, net) or better
    return better


def sift(board: Board, row: int, chains: Sequence[int], cost: float = 0.0) -> bool:
    """Move chains that stand side by side to the best place that birth order lets them have.

    `cost` is what it took to bring them together; all stays as it is unless the move makes up for that.
    """
    line = board.rows[row]
    home = line.index(chains[0])
    right, left = (_places(board, row, chains, home, step) for step in (1, -1))
    best, target = min([*right, *left], key=itemgetter(0), default=(0.0, 0))
    if best + cost >= -WORTH:
        return False
    rest = [c for c in line if c not in chains]
    board.put(row, [*rest[: home + target], *chains, *rest[home + target :]])
    return True


def near(board: Board, most: float) -> list[tuple[float, list[list[int]]]]:
    """Return the orders that moving one chain makes of this one, each with what it costs more.

    Those that cost more than `most` more are left out.
    """
    found = []
    for row, line in enumerate(board.rows):
        for home, chain in enumerate(line):
            for more, target in (
                *_places(board, row, (chain,), home, 1),
                *_places(board, row, (chain,), home, -1),
            ):
                if more <= most:
                    rows = [list(r) for r in board.rows]
                    rows[row].insert(home + target, rows[row].pop(home))
                    found.append((more, rows))
    return found


def _places(board: Board, row: int, chains: Sequence[int], home: int, step: int) -> list[tuple[float, int]]:
    """All places to one side that are not hopeless: what each costs more, and how far away it is."""
    line, ground = board.rows[row], board.ground
    wall = set[int]().union(*((ground.after if step > 0 else ground.before)[c] for c in chains))
    at = home + len(chains) if step > 0 else home - 1
    block = board.block(chains)
    found: list[tuple[float, int]] = []
    best = total = 0.0
    while 0 <= at < len(line) and total <= best + HOPELESS and line[at] not in wall:
        total += board.pass_over(row, block, line[at], step)
        found.append((total, step * (len(found) + 1)))
        best = min(best, total)
        at += step
    if found:
        board.take_back(row, min(at + 1, home), max(at, home + len(chains)))
    return found


def _gather(board: Board, row: int, net: int) -> bool:
    """Bring a family's children together and to their best place, if all of that is better."""
    line = board.rows[row]
    chains = sorted({board.ground.chain_of[p] for p in board.ground.nets[net].feet}, key=line.index)
    if len(chains) < 2:
        return False
    was = list(line)
    cost = _collect(board, row, chains)
    if cost is not None and (sift(board, row, chains, cost) or cost < -WORTH):
        return True
    board.put(row, was)
    return False


def _collect(board: Board, row: int, chains: Sequence[int]) -> float | None:
    """Bring chains side by side, to the middle one; return what that costs, None when it cannot be."""
    line = board.rows[row]
    if line.index(chains[-1]) - line.index(chains[0]) == len(chains) - 1:
        return 0.0
    middle = len(chains) // 2
    cost = 0.0
    for n, step in [(n, 1) for n in reversed(range(middle))] + [
        (n, -1) for n in range(middle + 1, len(chains))
    ]:
        moved = _bring(board, row, chains[n], chains[n + step], step)
        if moved is None:
            return None
        cost += moved
    return cost


def _bring(board: Board, row: int, chain: int, goal: int, step: int) -> float | None:
    """Bring a chain beside another; return what that costs, None when birth order forbids it."""
    line, block, cost = board.rows[row], board.block((chain,)), 0.0
    walls = (board.ground.after if step > 0 else board.ground.before)[chain]
    at = line.index(chain)
    while (other := line[at + step]) != goal:
        if other in walls:
            return None
        cost += board.pass_over(row, block, other, step)
        line[at], line[at + step] = other, chain
        at += step
    board.keep()
    return cost
