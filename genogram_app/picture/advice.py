"""What to do when a family is too large for its page: a larger sheet, several sheets, or fewer people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from genogram_app.family.branches import Branch, branches
from genogram_app.family.graph import FamilyGraph
from genogram_app.picture.fitting import Fitting
from genogram_app.picture.paper import READABLE, Paper, larger, turned
from genogram_app.picture.sheet import Page
from genogram_app.picture.tiles import best_plan

_MOST_BRANCHES = 6


@dataclass(frozen=True, slots=True)
class Advice:
    """How a page that is too small to read can be mended.

    `size_pt` is the size of its smallest words on `paper`; `larger` is the next larger paper with the size of
    words on it, if there is one; on `sheets` sheets the words can be read.
    """

    size_pt: float
    paper: str
    larger: tuple[str, float] | None
    sheets: int

    @property
    def sentence(self) -> str:
        """What is wrong, and how it would be on the larger paper."""
        words = (
            f"The smallest words would be {self.size_pt:.1f} pt, too small to read on {self.paper} "
            f"({READABLE:.0f} pt can be read)."
        )
        return f"{words} On {self.larger[0]} they are {self.larger[1]:.1f} pt." if self.larger else words


def advice(fitting: Fitting, papers: Sequence[Paper], page: Page) -> Advice | None:
    """Return what to do about a page that a fitting gave for some papers; None when it can be read."""
    if page.text_size_pt >= READABLE - 0.005:
        return None
    wider = dict.fromkeys(found.size for paper in papers if (found := larger(paper)))
    on_larger = [(size, fitting.best(turned(size)).text_size_pt) for size in wider]
    return Advice(
        _floor(page.text_size_pt),
        papers[0].size,
        next(((size, _floor(points)) for size, points in on_larger), None),
        best_plan(fitting, papers).parts + 1,
    )


def _floor(size: float) -> float:
    """A size to one decimal, never rounded up to one that can be read."""
    return int(size * 10 + 1e-6) / 10


def branches_to_leave_out(fitting: Fitting) -> tuple[Branch, ...]:
    """Return the branches that the page is to do without, and the largest ones that it could do without."""
    found, ends = branches(FamilyGraph(fitting.document)), fitting.options.ends
    others = [branch for branch in found if branch.person not in ends]
    return (*(branch for branch in found if branch.person in ends), *others[:_MOST_BRANCHES])


def size_without(fitting: Fitting, ends: Sequence[str], papers: Sequence[Paper]) -> float:
    """Return how large the smallest words are when the picture ends at some people, in points."""
    options = replace(fitting.options, ends=tuple(ends))
    return _floor(Fitting(fitting.document, options, fitting.wishes).best(papers).text_size_pt)
