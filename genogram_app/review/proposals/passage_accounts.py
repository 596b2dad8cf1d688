"""A passage that was only to be looked at again, kept as an account of what it bears out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.siblings import siblings_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, Parentage, Partnership, Stage
from genogram_app.review.proposals.basis import Facts, refuse_said, supported, told_otherwise, with_accounts
from genogram_app.review.proposals.proposal import Proposal

_OF_PEOPLE: Mapping[str, Sequence[str]] = {
    "age-against-birth": ("birth", "ages"),
    "ages-disagree": ("ages",),
    "birth-not-found": ("birth", "ages"),
    "death-before-birth": ("death",),
    "death-not-found": ("death",),
    "due-not-found": ("due",),
    "loss-not-found": ("death",),
    "sex-seems-other": ("sex",),
    "status-not-found": ("statuses",),
}
"""Of which detail of the people a passage would be an account, the first that is drawn."""
_KEPT, _MOST = 2, 3
"""So many passages are offered as accounts, and so many people are looked at for a couple."""
_SHORT = 70


def passages_as_accounts(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """Offer to keep each quoted passage as an account of what is drawn: whoever reads it knows better."""
    facts = tuple(_borne_out(graph.document, finding))
    if facts:
        for evidence in finding.evidence[:_KEPT]:
            words = f"“{_shortened(evidence.quote)}” bears this out: record it as an account"
            yield _kept(finding, words, evidence, facts, supported)
        first = finding.evidence[0]
        words = f"“{_shortened(first.quote)}” says otherwise: record it as an account against this"
        yield _kept(finding, words, first, facts, _disputed)


def couples_seen(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """Offer to join two of those beside whose names a passage seems to speak of a couple."""
    if finding.rule != "couple-seems-left-out":
        return
    if len(finding.people) == 1:
        yield _unnamed_partner(graph, finding.people[0], finding.evidence[:1])
    for one, other in combinations(finding.people[:_MOST], 2):
        near = {*graph.parents_of(one), *graph.children_of(one), *(s.person for s in siblings_of(graph, one))}
        if other not in near:
            yield _couple(graph, one, other, finding.evidence[:1])


def _borne_out(document: Document, finding: Finding) -> Iterator[tuple[str, str | None]]:
    """The facts, each with the detail, that are drawn and of which passages were looked for."""
    for fact in map(document.find, finding.facts):
        if isinstance(fact, Bond | Kin | Parentage | Partnership | Residence):
            yield fact.id, None
    for person in map(document.find, finding.people):
        fields = _OF_PEOPLE.get(finding.rule, ()) if isinstance(person, Person) else ()
        field = next((f for f in fields if getattr(person, f)), None)
        if field is not None and isinstance(person, Person):
            yield person.id, field


def _kept(
    finding: Finding,
    words: str,
    evidence: Evidence,
    facts: Sequence[tuple[str, str | None]],
    record: Callable[[Document, str, Evidence, str | None], Document],
) -> Proposal:
    def change(document: Document) -> Document:
        changed = document
        for fact, field in facts:
            if document.find(fact) is None:
                raise EditRefused("This is no longer part of the case.")
            changed = record(changed, fact, evidence, field)
        if changed is document:
            raise EditRefused("This account is recorded already.")
        return changed

    return Proposal("account", words, finding.people, (evidence,), "stated", Edit("Record account", change))


def _disputed(document: Document, fact: str, evidence: Evidence, field: str | None) -> Document:
    return told_otherwise(document, fact, evidence, field, None)


def _couple(graph: FamilyGraph, one: str, other: str, evidence: tuple[Evidence, ...]) -> Proposal:
    names = (display_name(graph.person(p)) for p in (one, other))
    words = f"Draw {' and '.join(names)} as partners"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=any({one, other} == {*u.partners} for u in document.partnerships))
        new = next_id(document, "partnerships")
        couple = Partnership(id=new, partners=(one, other), stages=(Stage(status="not_known"),))
        return added(document, "partnerships", couple), (new,)

    edit = with_accounts(words, change, evidence)
    return Proposal("partnership", words, (one, other), evidence, "stated", edit)


def _unnamed_partner(graph: FamilyGraph, person: str, evidence: tuple[Evidence, ...]) -> Proposal:
    """Whoever is not named has a place on the drawing beside the one whose partner they are."""
    label = f"Partner of {display_name(graph.person(person))}"
    words = f"Add the partner of {display_name(graph.person(person))}, not named"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=any(p.label == label for p in document.people))
        new = next_id(document, "people")
        changed = added(document, "people", Person(id=new, label=label, identity="unnamed"))
        couple = next_id(changed, "partnerships")
        union = Partnership(id=couple, partners=(person, new), stages=(Stage(status="not_known"),))
        return added(changed, "partnerships", union), (couple,)

    edit = with_accounts(words, change, evidence)
    return Proposal("unnamed", words, (person,), evidence, "stated", edit)


def _shortened(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"
