"""Children without a name who went out of the family, or of whom a text says that little is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import words
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_CHILD = (
    r"(?:an?|another) (?:(?:baby|first|second|third|older|elder|little|young|grown-up) )*"
    r"(?:boy|girl|son|daughter|child|baby)"
)
_BORN = re.compile(
    rf"\b(?:(?:(?:gave|given) birth to|fathered|bore|borne) (?P<born>{_CHILD})|"
    rf"(?P<told>{_CHILD}(?: in \w+)?)(?=,? (?:about|of) whom (?:nothing|little)))\b(?! (?:called|named))"
)
"""Words that tell of a birth, or of a child of whom nothing more is known."""
_APART = re.compile(
    r"\b(?:adopted|adoption|never (?:seen|met|known|been)|(?:nothing|little) (?:\w+ )?(?:is|was) known|"
    r"not (?:\w+ )?(?:identified|traced|named)|never (?:been )?(?:identified|traced|named)|lost touch)\b"
)
_EVERYDAY = words("a an another the in of to")
_NAMED = re.compile(r"\b(?:(?:named|called|known as) \w+|name was)\b")


def unnamed_children_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each child without a name for whom nobody is drawn."""
    for number, passage in enumerate(passages.all):
        born = _BORN.search(passage.words) if passage.says(_APART) else None
        said = (born["born"] or born["told"]) if born else ""
        if not said or _is_named_next(passages, number) or _may_be_drawn(graph, passage, said):
            continue
        yield look_again(
            "somebody-not-found",
            f"The text tells of “{said}”; nobody on the drawing is known to be meant.",
            (),
            (),
            (passage,),
            (said,),
        )


def _may_be_drawn(graph: FamilyGraph, passage: Passage, said: str) -> bool:
    """Whether such a child is drawn, or one of somebody spoken of is: nameless, adopted, or named here."""
    nameless = [p for p in graph.document.people if p.identity != "known"]
    if any(set(said.split()) & set((p.label or "").lower().split()) - _EVERYDAY for p in nameless):
        return True
    children = {child for parent in passage.spoken_of for child in graph.children_of(parent)}
    unnamed = not children.isdisjoint(p.id for p in nameless)
    adopted = any(link.kind == "adoptive" for child in children for link in graph.parentages_as_child(child))
    spoken_of = any(child in passage.spoken_of and not graph.children_of(child) for child in children)
    return unnamed or adopted or spoken_of


def _is_named_next(passages: Passages, number: int) -> bool:
    """Whether the sentence or the next one gives a name."""
    here = passages.all[number]
    following = passages.all[number + 1 : number + 2]
    return here.says(_NAMED) or any(one.says(_NAMED) for one in following if one.reading is here.reading)
