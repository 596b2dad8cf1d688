"""Pregnancies, losses and expected children of which the text tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.people import LOSSES
from genogram_app.model.values import value_object
from genogram_app.narrative.searching import every
from genogram_app.narrative.text import Narrative, once_for_each_text

Outcome: TypeAlias = Literal["miscarriage", "stillbirth", "termination", "expected"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SAID: tuple[tuple[Outcome, str], ...] = (
    ("miscarriage", r"miscarried|(?:had|suffered|experienced) (?:a|an early|another) miscarriage"),
    ("stillbirth", r"gave birth to a stillborn|(?:had|suffered) a stillbirth|was stillborn"),
    ("termination", r"(?:had|underwent) a termination"),
    ("expected", r"(?:is|are) (?:now |currently )?(?:expecting|pregnant)"),
    ("expected", r"(?:baby|child)\b[^.;]{0,40}\bis (?:now )?due"),
    ("expected", r"baby is (?:now )?expected (?:in|on)"),
)
_PATTERNS = tuple((outcome, re.compile(rf"\b(?:{said})\b")) for outcome, said in _SAID)
_PREGNANT = re.compile(
    r"\b(?:was|is|became|fell|had become)\b(?! not\b)[^.;\n]{0,40}? "
    r"(?:pregnant|expecting (?:an?|her|another) (?:\w+ )?(?:baby|child))\b"
)
_IS_DUE = re.compile(r"\b(?:due|expected \w+)$")
_WHICH = re.compile(rf"\b(?:her|their) ({'|'.join(_ORDINALS)})\b")


@value_object
class Pregnancy:
    """What a text tells of a pregnancy: offsets into the plain text, its outcome, and its number."""

    start: int
    end: int
    outcome: Outcome
    number: int | None
    due: bool = False
    """Whether it is a child who is said to be due when the text is written."""


@once_for_each_text
def pregnancies(narrative: Narrative) -> tuple[Pregnancy, ...]:
    """Return the pregnancies of which a text tells, by their verbs, outcome by outcome."""
    return tuple(_pregnancies(narrative))


def _pregnancies(narrative: Narrative) -> Iterator[Pregnancy]:
    for outcome, pattern in _PATTERNS:
        for match in every(pattern, narrative):
            which = _WHICH.search(narrative.plain, match.end(), match.end() + 20)
            number = _ORDINALS.index(which.group(1)) + 1 if which else None
            yield Pregnancy(match.start(), match.end(), outcome, number, _IS_DUE.search(match[0]) is not None)


@once_for_each_text
def said_pregnant(narrative: Narrative) -> tuple[int, ...]:
    """Return where the verbs stand that say that somebody was pregnant: offsets into the plain text."""
    return tuple(match.start() for match in every(_PREGNANT, narrative))


def is_drawn(graph: FamilyGraph, women: Sequence[str], told: Pregnancy) -> bool:
    """Return whether the drawing can hold the pregnancy of one of the women, or of anybody without any."""
    if not women:
        return told.outcome != "expected" or any(p.kind == "pregnancy" for p in graph.document.people)
    return any(_is_hers(graph, woman, told) for woman in women)


def _is_hers(graph: FamilyGraph, woman: str, told: Pregnancy) -> bool:
    children = [graph.person(child) for child in graph.children_of(woman)]
    kinds = [child.kind for child in children]
    if told.outcome != "expected":
        # Whoever is drawn as a child that died on the day of its birth may be meant.
        return any(c.kind in LOSSES or (c.death is not None and c.death == c.birth) for c in children)
    if told.due:
        return "pregnancy" in kinds
    if told.number:
        return sum(kind not in LOSSES for kind in kinds) >= told.number
    # Told in the present of a past day, the child may have been born since.
    return True
