"""What could be done about a name or a description that nobody on the drawing goes by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, replaced
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.review.proposals.basis import Facts, refuse_said, with_accounts
from genogram_app.review.proposals.proposal import Proposal, ProposalKind
from genogram_app.review.spelling import slip

_MALE = re.compile(r"\b(?:male|man|men|boyfriend|fella|bloke|chap|lad)\b")


def mends_of_names(graph: FamilyGraph, finding: Finding) -> Iterator[Proposal]:
    """Offer the spelling of the text, another name of whoever is drawn, or somebody new."""
    person = next((p for p in map(graph.document.find, finding.people) if isinstance(p, Person)), None)
    for term in finding.terms:
        if finding.rule == "somebody-not-found":
            label = f"{term[0].upper()}{term[1:]}"
            sex = "male" if _MALE.search(term) else "not_known"
            stranger = Person.model_validate({"id": "-", "label": label, "sex": sex, "identity": "unknown"})
            yield _newcomer(finding, "unnamed", stranger)
        elif person is None:
            if finding.rule == "name-not-found":
                yield _newcomer(finding, "person", Person(id="-", name=term))
        else:
            yield from _of_known(finding, person, term)


def _of_known(finding: Finding, person: Person, term: str) -> Iterator[Proposal]:
    name = display_name(person)
    if term not in person.aliases:
        aliased = person.replace(aliases=(*person.aliases, term))
        yield _changed(finding, person, aliased, f"Record “{term}” as another name of {name}", "aliases")
    respelled = _respelled(person.name or "", term)
    if respelled:
        words = f"Change the name of {name} to {respelled}"
        yield _changed(finding, person, person.replace(name=respelled), words, "name")


def _respelled(name: str, term: str) -> str:
    """A drawn name with the spelling of the text; nothing where no word of it is spelled otherwise."""
    if slip(name, term) and len(name.split()) == len(term.split()):
        return term
    words = name.split()
    places = [n for n, word in enumerate(words) if slip(word, term)]
    if len(places) != 1 or len(term.split()) != 1:
        return ""
    return " ".join((*words[: places[0]], term, *words[places[0] + 1 :]))


def _changed(finding: Finding, old: Person, new: Person, words: str, field: str) -> Proposal:
    def change(document: Document) -> tuple[Document, Facts]:
        if document.find(old.id) != old:
            raise EditRefused("What is drawn has changed since.")
        return replaced(document, new), (old.id,)

    evidence = finding.evidence[:1]
    edit = with_accounts(words, change, evidence, field)
    return Proposal("person", words, (old.id,), evidence, "stated", edit)


def _newcomer(finding: Finding, kind: ProposalKind, person: Person) -> Proposal:
    words = f"Add {display_name(person)}"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=any(p.replace(id="-") == person for p in document.people))
        new = next_id(document, "people")
        return added(document, "people", person.replace(id=new)), (new,)

    evidence = finding.evidence[:1]
    return Proposal(kind, words, (), evidence, "stated", with_accounts(words, change, evidence))
