"""Passages as they may speak of a couple: how closely, and with which words for couples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.stages import ENDED as OVER
from genogram_app.model.dates import OPEN, Span
from genogram_app.model.relations import Partnership
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.review.passages.passage import Passage, Passages

PARTNER = re.compile(
    r"\b(?:wife|wives|husbands?|spouses?|partners?|(?:boy|girl|lady|man)[- ]?friends?|fianc\w+|"
    r"bride(?:groom)?|widow(?:er|ed)?|lovers?|ex|ex-\w+|other half|missus|in a relationship|sweethearts?)\b"
)
"""What somebody is who is one of a couple."""
COUPLE = re.compile(
    rf"{PARTNER.pattern}|\b(?:couples?|relationships?|marri\w+|marry|marries|wed(?:s|ding|ded|lock)?|"
    r"engage(?:d|ment)|cohabit\w*|together|dat(?:ed|ing|es)|romanc\w+|romantic\w*|affairs?|"
    r"court(?:ed|ing|ship)|going out|went out with|seeing (?:each other|one another|him|her|a)|"
    r"s(?:aw|een) each other|met|love[ds]?|liaison|tied the knot|fling|civil partner\w*|"
    r"partnership|separat\w+|divorc\w+|"
    r"decree|split|part(?:ed|ing)|broke up|broken up|break-?up|reconcil\w+|estranged|"
    r"adulter\w+|honeymoon|proposed|pair|bereaved|vows|ceremony|nikah)\b"
)
"""What is said of couples, or of one of them."""
ENDED = re.compile(
    r"\b(?:separat(?:ed|ion|ing|e)|split(?:ting)?|part(?:ed|ing)|br(?:oke|oken|eak)(?:-| )?(?:up|down)|"
    r"break-?up|over|end(?:ed|ing|s)?|ex|ex-\w+|former(?:ly)?|estranged|divorc\w+|decree|dissol\w+|annul\w+|"
    r"finish(?:ed)?|no longer|threw (?:him|her) out|thrown out|kicked out|put (?:him|her) out|"
    r"(?:asked|told) [^.;]{1,30} to (?:leave|go|move out|pack)|moved out|left|leave|walked out|gone for good|"
    r"apart|away|widow(?:er|ed)?|late|dead|died|killed|deceased|death|bereave\w+|did not last|"
    r"not (?:been )?resumed|never (?:came|went) back|would not (?:have|take) (?:him|her) back|"
    r"not let (?:him|her) (?:come )?back|not (?:a couple|together)|collaps\w+|failed|fell apart|"
    r"(?:together|couple|relationship|partners?|lived|living|seeing)\b[^.;]{1,60}\buntil|"
    r"bailed|not to (?:approach|contact|return)|non-molestation|restraining order|"
    r"(?:not|never) (?:have |has )?(?:survived?|live[d]? (?:together|with))|"
    r"no reconciliation|broken off|broke off|call(?:ed|ing) it|deserted|abandoned)\b"
)
"""What is said where a couple has parted."""
BEGUN = re.compile(
    r"\b(?:met|beg[aiu]n\w*|start\w*|form\w*|together|moved in\w*|join\w+|tenancy|set up|took up|married|"
    r"marry|wed(?:ding|ded|s)?|engage\w+|new|since|relationships?|couple|seeing|dat(?:ed|ing)|going out|"
    r"live[ds]?|living|home|introduced|proposed|saw each other)\b"
)
"""What is said where a couple begins."""
_OF_TWO = re.compile(
    r"\b(?:they|them|their|the (?:young |former |married )?(?:couple|pair|two)|both|each other|one another|"
    r"(?:the|this|that) (?:\w+ )?(?:relationship|marriage|affair|engagement|romance)|"
    r"it (?:was|is|had been) (?:all )?over|no reconciliation)\b"
)
_REACHES_BACK = 3
"""In sentences: how far before it one of a couple may be named of whom a sentence speaks."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A passage with everybody who may be spoken of in it, and just before it in the same paragraph.

    `number` counts the passages in reading order. `times` are those told in it or, where it tells none, in
    the passage before it.
    """

    number: int
    passage: Passage
    own: frozenset[str]
    around: frozenset[str]
    times: tuple[Span, ...]

    @cached_property
    def _of_two(self) -> bool:
        return self.passage.says(_OF_TWO)

    def closeness(self, one: str, other: str) -> int | None:
        """Return how closely the passage speaks of two people, 0 the closest; None where of neither.

        0 where it may speak of both, 1 where of one after the other or by words for two, 2 where of one only.
        """
        here = (one in self.own) + (other in self.own)
        if here == 2:
            return 0
        both = one in self.around and other in self.around
        if both and (here or self._of_two):
            return 1
        if here or (self._of_two and (one in self.around or other in self.around)):
            return 2
        return None


class Scenes:
    """The passages of texts as they may speak of the couples of a drawing."""

    def __init__(self, graph: FamilyGraph, passages: Passages) -> None:
        """Take the family and what the texts say."""
        self.graph = graph
        self.all = tuple(_scenes(passages))
        claims = (claim for reading in passages.readings for claim in reading.claims)
        self.claimed = frozenset(frozenset((c.one, c.other)) for c in claims if isinstance(c, ArePartners))
        """Each two people of whom a text says that they are or were a couple, or that they were none."""
        self._around: dict[str, list[int]] = {}
        for number, scene in enumerate(self.all):
            for person in scene.around:
                self._around.setdefault(person, []).append(number)

    def near(self, couple: Partnership) -> list[tuple[int, Scene]]:
        """Return the passages that may speak of one of a couple or both, each with how closely it does."""
        one, other = couple.partners
        numbers = sorted({*self._around.get(one, ()), *self._around.get(other, ())})
        found = [(scene.closeness(one, other), scene) for scene in (self.all[n] for n in numbers)]
        return [(near, scene) for near, scene in found if near is not None]

    def told_of(self, couple: Partnership) -> list[tuple[int, Scene]]:
        """Return those that may speak of the two as a couple.

        One that speaks of one of the two beside another partner of theirs speaks of that couple.
        """
        rivals = partners_besides(self.graph, couple)
        return [(n, scene) for n, scene in self.near(couple) if n < 2 or rivals.isdisjoint(scene.around)]


_KNOWN: WeakKeyDictionary[Passages, Scenes] = WeakKeyDictionary()


def scenes_of(graph: FamilyGraph, passages: Passages) -> Scenes:
    """Return passages as scenes, which are made once for all that is asked about the couples of a drawing."""
    known = _KNOWN.get(passages)
    if known is None or known.graph is not graph:
        known = _KNOWN[passages] = Scenes(graph, passages)
    return known


def _scenes(passages: Passages) -> Iterator[Scene]:
    before: list[Scene] = []
    for number, passage in enumerate(passages.all):
        if before and before[-1].passage.line.sentence.paragraph != passage.line.sentence.paragraph:
            before = []
        own = passage.people | passage.possible
        around = passage.near.union(*(scene.own for scene in before[-_REACHES_BACK:]))
        times = passage.times or (before[-1].passage.times if before else ())
        before.append(Scene(number, passage, own, around, times))
        yield before[-1]


def goes_on(couple: Partnership) -> bool:
    """Return whether nothing is drawn of a couple having parted."""
    last = couple.stages[-1] if couple.stages else None
    return last is None or (last.status not in OVER and last.to in (None, OPEN))


def partners_besides(graph: FamilyGraph, couple: Partnership) -> frozenset[str]:
    """Return the other partners, of any time, of the two of a couple."""
    one, other = couple.partners
    return frozenset((*graph.partners_of(one), *graph.partners_of(other))) - {one, other}


def closest(told: Sequence[tuple[int, Scene]]) -> list[Passage]:
    """Return passages by how closely they speak of a couple, in reading order within that."""
    return [scene.passage for _, scene in sorted(told, key=lambda one: one[0])]
