"""Parents whom the text names and the drawing has otherwise: somebody else, another kind, or nobody."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import BIRTH_KINDS, LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.fields import ParentageKind
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import ABSENT, IsParent, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.statements import Statement, claims_of, evidence_of, statements, words_of

Said: TypeAlias = Sequence[Statement[IsParent]]
Told: TypeAlias = Mapping[tuple[str, str], Said]
"""What is said of each pair of a parent and a child."""

_HOME_WORD = re.compile(r"\b(?:dad|daddy|mum|mummy|mam|mom)\b", re.IGNORECASE)
"""What children also call a step-parent."""
_CARING: frozenset[ParentageKind] = frozenset({"foster", "kinship_care", "guardian"})
"""Kinds for which texts use each other's words."""
_IN_WORDS: dict[ParentageKind, str] = {
    "birth": "parent by birth",
    "adoptive": "adoptive parent",
    "foster": "foster carer",
    "step": "step-parent",
    "kinship_care": "kinship carer",
    "guardian": "guardian",
    "donor": "donor",
    "surrogate": "surrogate",
    "not_known": "parent of a kind that is not known",
}


def parents_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find stated parents whom the drawing lacks, has as another kind, or beside somebody in their place."""
    told: Told = statements(readings, IsParent, lambda claim: (claim.parent, claim.child))
    for (parent, child), said in told.items():
        plain = [s for s in said if s.plain]
        denied = [s for s in said if s.plainly_denied]
        lines = [k for k in graph.parentages_as_child(child) if k.parent == parent]
        if plain and denied:
            continue
        if denied:
            yield from _drawn_though_denied(graph, denied, lines)
        elif plain and not lines:
            yield from _not_drawn(graph, told, plain)
        elif not plain and not lines:
            yield from _doubtful_but_another_drawn(graph, told, said)
        elif plain:
            yield from _of_another_kind(graph, told, plain, lines)
            yield from _beside_another(graph, told, plain, lines)


def fathers_not_known(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find children of whom nobody knows the father or mother, and somebody is drawn as one all the same."""
    told: Told = statements(readings, IsParent, lambda claim: (claim.parent, claim.child))
    for reading in readings:
        for claim in reading.claims:
            if not isinstance(claim, IsParent) or is_drawn(claim.parent) or not is_drawn(claim.child):
                continue
            sex = {"father": "male", "mother": "female"}.get(claim.parent.removeprefix(ABSENT).split()[0])
            if claim.said.stance.sureness == "unknown" and sex:
                yield from _known_all_the_same(graph, told, Statement(claim, reading), sex)


def _known_all_the_same(
    graph: FamilyGraph, told: Told, said: Statement[IsParent], sex: str
) -> Iterator[Finding]:
    child = said.claim.child
    for k in graph.parentages_as_child(child, {"birth"}):
        drawn = graph.person(k.parent)
        certain = drawn.sex == sex and drawn.identity == "known" and k.certainty in ("established", "stated")
        if certain and not _is_said(told, k.parent, child):
            parent = "father" if sex == "male" else "mother"
            message = (
                f"The text says that {_name(graph, child)}'s {parent} is not known; "
                f"the drawing shows {_name(graph, k.parent)}."
            )
            yield _finding("parent-not-known", "unclear", message, (child, k.parent), [said], [k])


def _drawn_though_denied(graph: FamilyGraph, denied: Said, lines: Sequence[Parentage]) -> Iterator[Finding]:
    stands = [k for k in lines if k.kind in LEGAL_KINDS and k.certainty in ("established", "stated")]
    parent, child = denied[0].claim.parent, denied[0].claim.child
    kind = denied[0].claim.kind
    if not stands or (kind is not None and stands[0].kind not in (kind, "not_known")):
        return
    message = (
        f"The text says that {_name(graph, parent)} is not a parent of {_name(graph, child)}; "
        f"the drawing shows {_name(graph, parent)} as a parent of {_name(graph, child)}."
    )
    yield _finding("parent-denied", "contradiction", message, (child, parent), denied, stands)


def _not_drawn(graph: FamilyGraph, told: Told, said: Said) -> Iterator[Finding]:
    """A stated parent without a line: in a place that is free, or that somebody else has."""
    parent, child = said[0].claim.parent, said[0].claim.child
    kinds = _kinds(said)
    if kinds <= {"step", "foster", "kinship_care"} and kinds:
        # A parent's partner and a placement are drawn otherwise.
        return
    says = f"The text says that {_name(graph, parent)} is {_a(kinds)} of {_name(graph, child)}"
    others = _in_place(graph, told, parent, child) if kinds <= {"birth"} else []
    if others:
        names = in_a_row([_name(graph, k.parent) for k in others])
        people = (child, parent, *(k.parent for k in others))
        message = f"{says}; the drawing shows {names} instead."
        yield _finding("parent-differs", "contradiction", message, people, said, others)
    elif not _also_drawn(graph, told, parent, child):
        message = f"{says}; no line joins them."
        yield _finding("parent-left-out", "omission", message, (child, parent), said, ())


def _doubtful_but_another_drawn(graph: FamilyGraph, told: Told, said: Said) -> Iterator[Finding]:
    """Somebody may be a parent by the text, and another one is drawn, whom the text never names."""
    parent, child = said[0].claim.parent, said[0].claim.child
    if any(s.claim.said.stance.denied or s.claim.said.stance.sureness == "disproved" for s in said):
        return
    others = [k for k in _in_place(graph, told, parent, child) if (k.parent, child) not in told]
    if others and _kinds(said) <= {"birth"}:
        names = in_a_row([_name(graph, k.parent) for k in others])
        message = (
            f"By one account in the text {_name(graph, parent)} is a parent of {_name(graph, child)}; "
            f"the drawing shows {names}, whom the text does not name as one."
        )
        people = (child, parent, *(k.parent for k in others))
        yield _finding("parent-differs", "unclear", message, people, said, others)


def _in_place(graph: FamilyGraph, told: Told, parent: str, child: str) -> list[Parentage]:
    """The lines to whoever is drawn as a parent by birth where only the stated one can be.

    Nobody whom the text names as a parent too: then it is the text that names several.
    """
    lines = [k for k in graph.parentages_as_child(child, BIRTH_KINDS) if k.parent != parent]
    if any(_is_said(told, k.parent, child) for k in lines if _same_place(graph, k.parent, parent)):
        return []
    taken = [k for k in lines if _same_place(graph, k.parent, parent)]
    return taken or (lines if len({k.parent for k in lines}) > 1 else [])


def _same_place(graph: FamilyGraph, one: str, other: str) -> bool:
    """Whether two people are both men or both women."""
    sexes = {graph.person(one).sex, graph.person(other).sex}
    return len(sexes) == 1 and "not_known" not in sexes


def _also_drawn(graph: FamilyGraph, told: Told, parent: str, child: str) -> bool:
    """Whether somebody drawn in the stated parent's place is a parent in the text too."""
    return any(
        _same_place(graph, k.parent, parent) and _is_said(told, k.parent, child)
        for k in graph.parentages_as_child(child, LEGAL_KINDS)
    )


def _is_said(told: Told, parent: str, child: str) -> bool:
    return any(s.plain for s in told.get((parent, child), ()))


def _of_another_kind(
    graph: FamilyGraph, told: Told, said: Said, lines: Sequence[Parentage]
) -> Iterator[Finding]:
    parent, child = said[0].claim.parent, said[0].claim.child
    drawn, stated = {k.kind for k in lines}, _kinds(said)
    if any(_agree(kind, drawn) for kind in stated) or (not stated and not _only_by_care(graph, told, lines)):
        return
    shown = _a({k.kind for k in lines})
    calls = f"The text calls {_name(graph, parent)} {_a(stated)} of {_name(graph, child)}"
    message = f"{calls}; the drawing shows {shown}."
    informal = drawn == {"step"} and not stated and all(_HOME_WORD.search(words_of(s)) for s in said)
    severity: Severity = "unclear" if informal else "contradiction"
    yield _finding("parentage-kind-differs", severity, message, (child, parent), said, lines)


def _agree(stated: ParentageKind, drawn: Collection[ParentageKind]) -> bool:
    """Whether a line of one of the drawn kinds can be what the text says."""
    if "not_known" in drawn or stated in drawn:
        return True
    return stated in _CARING and bool(_CARING & set(drawn))


def _only_by_care(graph: FamilyGraph, told: Told, lines: Sequence[Parentage]) -> bool:
    """Whether a plain "mother" or "father" has only a line of care, and nobody else is stated as one."""
    parent, child = lines[0].parent, lines[0].child
    if any(k.kind not in _CARING | {"step"} for k in lines):
        return False
    others = [
        p
        for (p, c), said in told.items()
        if c == child and p != parent and any(s.plain and s.claim.kind not in _CARING for s in said)
    ]
    return not any(_same_place(graph, p, parent) for p in others)


def _beside_another(
    graph: FamilyGraph, told: Told, said: Said, lines: Sequence[Parentage]
) -> Iterator[Finding]:
    """Two fathers by birth are drawn as facts, and the text names one of them."""
    parent, child = said[0].claim.parent, said[0].claim.child
    if not any(k.kind in BIRTH_KINDS for k in lines) or not _kinds(said) <= {"birth"}:
        return
    others = [
        k
        for k in graph.parentages_as_child(child, {"birth"})
        if k.parent != parent
        and _same_place(graph, k.parent, parent)
        and k.certainty in ("established", "stated")
        and not _is_said(told, k.parent, child)
    ]
    if others:
        names = in_a_row([_name(graph, k.parent) for k in others])
        message = (
            f"The text says that {_name(graph, parent)} is {_a(_kinds(said))} of {_name(graph, child)}; "
            f"the drawing shows {names} too."
        )
        people = (child, parent, *(k.parent for k in others))
        yield _finding("parent-differs", "contradiction", message, people, said, others)


def _kinds(said: Said) -> set[ParentageKind]:
    return {s.claim.kind for s in said if s.claim.kind is not None}


def _a(kinds: Collection[ParentageKind]) -> str:
    words = sorted(_IN_WORDS[kind] for kind in kinds) or ["parent"]
    return in_a_row([f"an {word}" if word[0] == "a" else f"a {word}" for word in words])


def _name(graph: FamilyGraph, person: str) -> str:
    return display_name(graph.person(person))


def _finding(
    rule: str, severity: Severity, message: str, people: Sequence[str], said: Said, lines: Sequence[Parentage]
) -> Finding:
    facts = tuple(k.id for k in lines)
    return Finding(rule, severity, message, tuple(people), facts, evidence_of(said), claims_of(said))
