"""Children of whose home a text says nothing: perhaps they live with their mother."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from genogram_app.checks.finding import Evidence
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import HouseholdKind, ParentageKind
from genogram_app.model.homes import Household, Residence
from genogram_app.review.proposals.basis import Facts, refuse_said, with_accounts
from genogram_app.review.proposals.households import COUNTING
from genogram_app.review.proposals.proposal import Proposal

_HOMES: tuple[HouseholdKind, ...] = ("own_home", "relative", "temporary", "refuge", "hostel", "not_known")
_CARE: tuple[HouseholdKind, ...] = ("foster", "other", "residential")
_REMOVED = ("EPO", "PP", "ICO", "PO")
_BIRTH: tuple[ParentageKind, ...] = ("birth",)
_SETTLED = timedelta(days=60)
"""A child who came into care sooner after birth may never have been at home."""
_GROWN = timedelta(days=18 * 365)


def children_at_home(graph: FamilyGraph) -> Iterator[Proposal]:
    """Propose with doubt that children live where their mother does, where nothing says otherwise."""
    document = graph.document
    for child in (p.id for p in document.people if p.kind == "person"):
        parent = _mother(graph, child)
        if parent is None or _grown(graph, child) or not _may_be_home(document, child):
            continue
        if _elsewhere(document, child, parent):
            continue
        for stay in document.residences:
            if stay.person != parent or not _lives(stay) or _with_her_parents(graph, stay):
                continue
            if _together(document, child, stay):
                yield from _at_home(document, child, parent, stay)


def _mother(graph: FamilyGraph, child: str) -> str | None:
    """The mother by birth, where one is stated."""
    mothers = [p for p in graph.parents_of(child, _BIRTH) if graph.person(p).sex == "female"]
    return mothers[0] if len(mothers) == 1 else None


def _grown(graph: FamilyGraph, child: str) -> bool:
    return bool(graph.children_of(child) or graph.partners_of(child))


def _lives(stay: Residence) -> bool:
    return stay.household is not None and stay.pattern == "lives" and stay.basis in COUNTING


def _with_her_parents(graph: FamilyGraph, stay: Residence) -> bool:
    """Whether it is her own parents' home, where she may have lived before she had children."""
    parents = graph.parents_of(stay.person)
    housed = {s.person for s in graph.document.residences if s.household == stay.household and _lives(s)}
    return bool(housed & set(parents))


def _may_be_home(document: Document, child: str) -> bool:
    """Whether the child was not taken into care soon after birth."""
    in_care = [s for s in document.residences if s.person == child and _kind(document, s) in _CARE]
    orders = [s for s in document.person(child).statuses if s.code in _REMOVED]
    starts = [*(stay.from_ for stay in in_care), *(order.from_ for order in orders)]
    born = document.person(child).birth
    if not starts or born is None:
        return not starts
    latest = span_of(born).latest
    begun = [span_of(start).earliest if start else None for start in starts]
    return latest is not None and all(day is not None and day > latest + _SETTLED for day in begun)


def _together(document: Document, child: str, stay: Residence) -> bool:
    """Whether nothing says that the child was not yet born then, was grown up, or lives there anyway."""
    if _kind(document, stay) not in _HOMES:
        return False
    if any((s.person, s.household) == (child, stay.household) for s in document.residences):
        return False
    born, died = document.person(child).birth, document.person(child).death
    if born and stay.to not in (None, "..") and span_of(stay.to).is_before(span_of(born)):
        return False
    if died and stay.from_ and span_of(died).is_before(span_of(stay.from_)):
        return False
    begins = span_of(stay.from_).earliest if stay.from_ else None
    latest_birth = span_of(born).latest if born else None
    return latest_birth is None or begins is None or begins <= latest_birth + _GROWN


def _elsewhere(document: Document, child: str, parent: str) -> bool:
    """Whether the child lives in a home that is not the parent's, and nothing says since when."""
    shared = {s.household for s in document.residences if s.person == parent}
    own = (s for s in document.residences if s.person == child and _lives(s))
    return any(s.from_ is None and s.household not in shared and _kind(document, s) in _HOMES for s in own)


def _kind(document: Document, stay: Residence) -> HouseholdKind | None:
    home = document.find(stay.household or "")
    return home.kind if isinstance(home, Household) else None


def _at_home(document: Document, child: str, parent: str, stay: Residence) -> Iterator[Proposal]:
    evidence = _evidence(document, stay.id)
    if not evidence:
        return

    def change(now: Document) -> tuple[Document, Facts]:
        there = ((s.person, s.household) == (child, stay.household) for s in now.residences)
        refuse_said(said=any(there))
        new = Residence(
            id=next_id(now, "residences"), person=child, household=stay.household, certainty="suspected"
        )
        return added(now, "residences", new), (new.id,)

    home = document.household(stay.household or "").label or "the household"
    called, by = display_name(document.person(child)), display_name(document.person(parent))
    words = f"Draw {called} as perhaps living at {home} with {by}"
    edit = with_accounts(words, change, evidence)
    yield Proposal("home", words, (child, parent), evidence, "suspected", edit)


def _evidence(document: Document, fact: str) -> tuple[Evidence, ...]:
    """The sentences by which the parent's home is known."""
    return tuple(
        Evidence(a.document, a.start, a.end, a.quote)
        for a in document.accounts
        if a.fact == fact and a.document and a.quote and a.start is not None and a.end is not None
    )[:1]
