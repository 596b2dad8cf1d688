"""Step-parents whom a text only calls so, and who are drawn as the partner of a parent: "her stepfather"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from genogram_app.checks.finding import Evidence
from genogram_app.family.graph import BIRTH_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.narrative.lexicon import SexOfTerm, kin_word
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.scope import states_facts
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.basis import Facts, refuse_said, with_accounts
from genogram_app.review.proposals.parents import said_to_be_parent, with_parentage
from genogram_app.review.proposals.proposal import Proposal

_OWNERS = frozenset({"his", "her", "their"})
_SEXES: Mapping[SexOfTerm, Sex] = {"female": "female", "male": "male"}


def step_parents(graph: FamilyGraph, reading: Reading) -> Iterator[Proposal]:
    """Propose the one partner of a child's mother, or father, whom "her stepfather" can mean.

    Where a parent had several, it is the one to whom the parent was married, if to one alone.
    """
    for reference in reading.references:
        kin = kin_word(reference.term) if reference.term and reference.kind == "kin" else None
        if kin is None or kin[0] != "step parent" or reference.plural or reference.sex not in _SEXES:
            continue
        tokens = reading.narrative.tokens[reference.first : reference.last]
        if not any(t.kind == "possessive" or t.lower in _OWNERS for t in tokens):
            # "The best stepmother" is nobody's.
            continue
        sentence = reading.narrative.sentence_at(reading.narrative.tokens[reference.first].start)
        if sentence is None or not states_facts(sentence):
            continue
        evidence = quoted(reading.narrative, *reading.narrative.original(sentence.start, sentence.end))
        for child in reference.owners:
            if graph.document.find(child) is not None and not _has_one(graph, child, reference):
                yield from _proposed(graph, evidence, child, _meant(graph, child, reference))


def _has_one(graph: FamilyGraph, child: str, reference: Reference) -> bool:
    """Whether a step-parent of that sex is drawn: the words may mean nobody else."""
    drawn = graph.parents_of(child, {"step"})
    return any(graph.person(p).sex in (_SEXES[reference.sex], "not_known") for p in drawn)


def _meant(graph: FamilyGraph, child: str, reference: Reference) -> str | None:
    sex, parents = _SEXES[reference.sex], graph.parents_of(child)
    found: dict[str, bool] = {}
    for parent in graph.parents_of(child, BIRTH_KINDS):
        own = graph.person(parent).sex
        if own == sex:
            continue
        for union in graph.partnerships_of(parent):
            for other in {*union.partners} - {parent, child, *parents}:
                # Of Chloe and Sam nobody can tell who is the mother.
                if graph.person(other).sex in ((sex,) if own == "not_known" else (sex, "not_known")):
                    found[other] = any(stage.status == "married" for stage in union.stages)
    married = [person for person, is_married in found.items() if is_married]
    likely = married or list(found)
    return likely[0] if len(likely) == 1 else None


def _proposed(graph: FamilyGraph, evidence: Evidence, child: str, parent: str | None) -> Iterator[Proposal]:
    if parent is None:
        return

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=said_to_be_parent(document, child, parent, None))
        return with_parentage(document, child, parent, "step", "stated")

    names = (display_name(graph.person(person)) for person in (parent, child))
    words = "Draw {} as a step-parent of {}".format(*names)
    edit = with_accounts(words, change, (evidence,))
    yield Proposal("kin", words, (child, parent), (evidence,), "stated", edit)
