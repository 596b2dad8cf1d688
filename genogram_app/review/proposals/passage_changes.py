"""What could be changed of the drawing where a passage seems to say otherwise: a reader chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from genogram_app.checks.finding import Finding
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, replaced
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.stages import ENDED
from genogram_app.model.document import Document, Item
from genogram_app.model.fields import Sex
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, Parentage, Partnership, Stage
from genogram_app.review.proposals.basis import Facts, refuse_said, with_accounts
from genogram_app.review.proposals.proposal import Proposal, ProposalKind

_MOST = 3
_OTHER_SEX: Mapping[Sex, Sex] = {"female": "male", "male": "female"}
_SURE = ("established", "stated")


def changes_by_passages(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """Return what would make the drawing say what passages seem to say; nothing for other findings."""
    change = _CHANGES.get(finding.rule)
    yield from change(graph, finding) if change else ()


def _less_sure(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    for fact in map(graph.document.find, finding.facts):
        if isinstance(fact, Bond | Kin | Parentage | Partnership | Residence) and fact.certainty in _SURE:
            for certainty in ("alleged", "suspected"):
                words = f"Mark it as {certainty}"
                yield _changed(
                    finding, _kind(fact), words, fact, fact.replace(certainty=certainty), "certainty"
                )


def _disputed(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    for fact in map(graph.document.find, finding.facts):
        if isinstance(fact, Parentage | Partnership) and fact.certainty in _SURE:
            disputed = fact.replace(certainty="disputed")
            yield _changed(finding, _kind(fact), "Mark it as disputed", fact, disputed, "certainty")


def _of_other_sex_than_relative(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """The last one named is whose relative the text speaks of."""
    yield from _other_sex(graph, replace(finding, people=finding.people[:-1]))


def _other_sex(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    for person in map(graph.document.find, finding.people[:_MOST]):
        if isinstance(person, Person) and person.sex in _OTHER_SEX:
            sex = _OTHER_SEX[person.sex]
            words = f"Change the sex of {display_name(person)} to {sex}"
            yield _changed(finding, "sex", words, person, person.replace(sex=sex), "sex")


def _parted(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    for couple in map(graph.document.find, finding.facts):
        if isinstance(couple, Partnership) and not any(s.status in ENDED for s in couple.stages):
            names = " and ".join(display_name(graph.person(p)) for p in couple.partners)
            stages = (*couple.stages, Stage(status="separated"))
            words = f"Draw {names} as separated, the date not known"
            yield _changed(finding, "partnership", words, couple, couple.replace(stages=stages))


def _only_offered(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    for stay in map(graph.document.find, finding.facts):
        if isinstance(stay, Residence):
            for basis, words in (("offered_declined", "offered and declined"), ("planned", "only planned")):
                changed = stay.replace(basis=basis)
                yield _changed(finding, "home", f"Mark the stay as {words}", stay, changed, "basis")


def _living_there(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """A stay in the home of which the passage speaks, without dates: they are typed where it is listed."""
    homes = [h for h in map(graph.document.find, finding.terms) if isinstance(h, Household)]
    for home in homes[:1]:
        for person in finding.people[:_MOST]:
            yield _stay(graph, finding, person, home)


def _stay(graph: FamilyGraph, finding: Finding, person: str, home: Household) -> Proposal:
    name = display_name(graph.person(person))
    words = f"Draw {name} as living at {home.label or home.address or 'this household'}, dates not known"

    def change(document: Document) -> tuple[Document, Facts]:
        stays = [s for s in document.residences_of(person) if s.household == home.id]
        refuse_said(said=any(s.from_ is None and s.to is None for s in stays))
        new = next_id(document, "residences")
        return added(document, "residences", Residence(id=new, person=person, household=home.id)), (new,)

    evidence = finding.evidence[:1]
    edit = with_accounts(words, change, evidence)
    return Proposal("home", words, (person,), evidence, "stated", edit)


def _as_called(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """Join two as parent and child or as a couple, where one is called so; or doubt what is drawn instead."""
    yield from _disputed(graph, finding)
    of, called = finding.people
    names = display_name(graph.person(called)), display_name(graph.person(of))
    if "parent" in finding.terms:
        line = Parentage(id="-", child=of, parent=called, kind="birth")
        yield _joined(finding, "parentage", f"Draw {names[0]} as a parent of {names[1]}", "parentage", line)
    elif "partner" in finding.terms:
        couple = Partnership(id="-", partners=(of, called))
        words = f"Draw {names[0]} and {names[1]} as a couple, nothing else known"
        yield _joined(finding, "partnership", words, "partnerships", couple)


def _joined(
    finding: Finding, kind: ProposalKind, words: str, part: str, line: Parentage | Partnership
) -> Proposal:
    def change(document: Document) -> tuple[Document, Facts]:
        known = (fact.replace(id="-") for fact in getattr(document, part))
        refuse_said(said=line in known)
        new = next_id(document, part)
        return added(document, part, line.replace(id=new)), (new,)

    evidence = finding.evidence[:1]
    return Proposal(kind, words, finding.people, evidence, "stated", with_accounts(words, change, evidence))


def _kind(fact: Item) -> ProposalKind:
    match fact:
        case Parentage():
            return "parentage"
        case Partnership():
            return "partnership"
        case Residence():
            return "home"
        case _:
            return "kin"


def _changed(
    finding: Finding, kind: ProposalKind, words: str, old: Item, new: Item, field: str | None = None
) -> Proposal:
    def change(document: Document) -> tuple[Document, Facts]:
        if document.find(old.id) != old:
            raise EditRefused("What is drawn has changed since.")
        return replaced(document, new), (old.id,)

    evidence = finding.evidence[:1]
    edit = with_accounts(words, change, evidence, field)
    return Proposal(kind, words, finding.people, evidence, "stated", edit)


_CHANGES: Mapping[str, Callable[[FamilyGraph, Finding], Iterator[Proposal]]] = {
    "certainty-not-found": _less_sure,
    "couple-not-found": _disputed,
    "couple-seems-over": _parted,
    "designation-not-drawn": _as_called,
    "home-not-drawn": _living_there,
    "home-only-offered": _only_offered,
    "parent-not-found": _disputed,
    "person-left-out": _other_sex,
    "relative-of-another-sex": _of_other_sex_than_relative,
    "sex-seems-other": _other_sex,
}
