"""Findings about accounts: texts or people that contradict one another, and a person who says otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Claim
from genogram_app.narrative.reading import Reading
from genogram_app.review.accounts.compared import Compared, against_drawing, compared_voices
from genogram_app.review.accounts.relations_told import Relation, drawn_relations, exclude, relation_of
from genogram_app.review.accounts.saying import Saying, differ
from genogram_app.review.evidence import quoted

_MOST = 40
"""So many sentences about two people, or one fact, are held against each other."""


@value_object
class _Told:
    """What a claim says two people are to each other, and where."""

    relation: Relation
    claim: Claim
    reading: Reading

    @property
    def voice(self) -> tuple[str, str]:
        return self.reading.narrative.document, self.claim.said.stance.speaker


def accounts_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find what two texts, or two people in them, say differently of one fact, and who says it otherwise.

    Each is an account, never a contradiction. What the case holds as accounts already is settled.
    """
    texts = {reading.narrative.document: reading for reading in readings}
    found = [f for group in compared_voices(graph, readings) for f in _of_group(graph, texts, group)]
    told = {frozenset(finding.people) for finding in found}
    yield from found
    for pair, said in _by_pair(readings).items():
        if pair not in told:
            yield from _of_pair(graph, sorted(pair), said)


def _of_group(graph: FamilyGraph, texts: dict[str, Reading], group: Compared) -> Iterator[Finding]:
    said = [s for s in group.sayings if s.claim is not None and s.stands][:_MOST]
    for one, other in combinations(said, 2):
        settled = one.recorded and other.recorded
        if not settled and one.voice != other.voice and differ(one, other):
            about = group.about(graph.document)
            message = f"{about}: two accounts differ. {_says(one)} {_says(other)}"
            yield _finding("accounts-differ", message, group.people, (group.fact,), texts, (one, other))
            return
    for one in said:
        if _is_told(one) and one.value is not None and _otherwise(graph, group, one):
            drawn = group.drawn(graph.document)
            about = group.about(graph.document)
            message = f"{about}: an account differs from the drawing. {_says(one)} The drawing: {drawn}."
            rule = "account-differs-from-drawing"
            yield _finding(rule, message, group.people, (group.fact,), texts, (one,))
            return


def left_to_accounts(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings but contradictions between the drawing and a source where another bears it out.

    That two rows of a chronology differ is a finding of its own, which quotes both.
    """
    differing = [f.claims for f in findings if f.rule == "accounts-differ"]
    against = {c for f in findings if f.severity == "contradiction" for c in f.claims}
    disputed = {c for pair in differing for c in pair if c.said.stance.speaker and not against >= set(pair)}
    for finding in findings:
        if finding.severity != "contradiction" or not finding.claims or not disputed >= set(finding.claims):
            yield finding


def _is_told(said: Saying) -> bool:
    """Whether somebody besides the writer says it; what a record plainly states is held against the facts."""
    stance = said.claim.said.stance if said.claim is not None else None
    return bool(said.speaker) and not said.recorded and (stance is None or stance.sureness != "asserted")


def _otherwise(graph: FamilyGraph, group: Compared, said: Saying) -> bool:
    item = graph.document.find(group.fact)
    return item is not None and against_drawing(item, group.detail, said)


def _says(said: Saying) -> str:
    return f"{said.said_by}: {said.says}."


def _finding(
    rule: str,
    message: str,
    people: tuple[str, ...],
    facts: tuple[str, ...],
    texts: dict[str, Reading],
    said: Sequence[Saying],
) -> Finding:
    claims = tuple(s.claim for s in said if s.claim is not None)
    return Finding(rule, "unclear", message, people, facts, tuple(_evidence(texts, claims)), claims)


def _evidence(texts: dict[str, Reading], claims: Iterable[Claim]) -> Iterator[Evidence]:
    spans = dict.fromkeys((claim.said.document, claim.said.sentence) for claim in claims)
    for document, sentence in spans:
        yield quoted(texts[document].narrative, *sentence)


def _by_pair(readings: Sequence[Reading]) -> dict[frozenset[str], list[_Told]]:
    found: dict[frozenset[str], list[_Told]] = {}
    for reading in readings:
        for claim in reading.claims:
            relation = relation_of(claim)
            if relation is not None and relation.person != relation.of:
                pair = frozenset((relation.person, relation.of))
                found.setdefault(pair, []).append(_Told(relation, claim, reading))
    return found


def _of_pair(graph: FamilyGraph, pair: Sequence[str], said: Sequence[_Told]) -> Iterator[Finding]:
    """Two things that two people cannot both be to each other; or one that they are not on the drawing."""
    speakers = [one for one in said if one.claim.said.stance.speaker and not one.claim.said.stance.plain]
    if not speakers and len({one.voice for one in said}) == 1:
        return
    names = in_a_row([display_name(graph.person(p)) for p in pair])
    for one, other in combinations(said[:_MOST], 2):
        if one.voice != other.voice and exclude(one.relation, other.relation):
            texts = {t.reading.narrative.document: t.reading for t in (one, other)}
            claims = (one.claim, other.claim)
            message = f"Two accounts of what {names} are to each other cannot both be so."
            evidence = tuple(_evidence(texts, claims))
            yield Finding("accounts-differ", "unclear", message, tuple(pair), (), evidence, claims)
            return
    drawn = drawn_relations(graph, *pair)
    for one in speakers:
        if any(exclude(one.relation, relation) for relation in drawn):
            message = f"By one account {names} are something else to each other than the drawing shows."
            evidence = tuple(_evidence({one.reading.narrative.document: one.reading}, [one.claim]))
            rule = "account-differs-from-drawing"
            yield Finding(rule, "unclear", message, tuple(pair), (), evidence, (one.claim,))
            return
