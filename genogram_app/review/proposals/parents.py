"""Parents, brothers and sisters, and other kin that a text states and the drawing lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.edit.people import stated_birth_parents
from genogram_app.edit.relations import add_kin, refuse_own_ancestor, sibling_term
from genogram_app.edit.session import EditRefused
from genogram_app.family.born import born_span
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, ParentageKind
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import AreSiblings, IsKin, IsParent, is_drawn
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.review.proposals.basis import Basis, Facts, certainly_under, refuse_said
from genogram_app.review.proposals.proposal import Proposal

_SURE: tuple[Certainty, ...] = ("established", "stated")
_MOST_PARENTS = 2
_LEAST_AGE = 10
_GROWN = 16
"""Nobody younger, in years, is anybody's parent."""
_CARERS: dict[ParentageKind, str] = {
    "adoptive": "an adoptive parent",
    "foster": "a foster carer",
    "step": "a step-parent",
    "kinship_care": "a kinship carer",
    "guardian": "a special guardian",
}


def stated_parents(basis: Basis) -> Iterator[Proposal]:
    """Propose a parent whom the text gives a child, unless another birth parent of that sex is drawn."""
    claim = basis.claim
    if not isinstance(claim, IsParent) or claim.parent == claim.child:
        return
    kind, child, parent = claim.kind or "birth", claim.child, claim.parent
    if said_to_be_parent(basis.document, child, parent, claim.kind) or taken(
        basis.document, claim, basis.certainty
    ):
        return
    role = _CARERS.get(kind, "a parent")
    words = f"Draw {basis.name(parent)} as {role} of {basis.name(child)}"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=said_to_be_parent(document, child, parent, claim.kind))
        if taken(document, claim, basis.certainty):
            raise EditRefused("Another birth parent is drawn.")
        return with_parentage(document, child, parent, kind, basis.certainty)

    yield basis.proposal("parentage", words, (child, parent), change)


def stated_siblings(basis: Basis) -> Iterator[Proposal]:
    """Propose that two people are siblings: by the stated birth parents of one of them, else as kin."""
    claim = basis.claim
    if not isinstance(claim, AreSiblings) or claim.one == claim.other:
        return
    if _siblings_already(basis.document, claim):
        return
    words = f"Join {basis.name(claim.one)} and {basis.name(claim.other)} as siblings"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=_siblings_already(document, claim))
        return _joined(document, claim, basis)

    yield basis.proposal("kin", words, (claim.one, claim.other), change)


def stated_kin(basis: Basis) -> Iterator[Proposal]:
    """Propose a relation of which the text gives only the term; of a grandparent also whose parent it is."""
    claim = basis.claim
    if not isinstance(claim, IsKin) or claim.person == claim.relative_of:
        return
    if _related(basis.document, claim):
        return
    term = claim.term.replace(" ", "-") if claim.term.startswith("great ") else claim.term
    words = f"Join {basis.name(claim.person)} to {basis.name(claim.relative_of)} as {term}"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=_related(document, claim))
        through = _through(document, claim)
        if through:
            return with_parentage(document, through, claim.person, "birth", basis.certainty)
        changed = add_kin(claim.person, claim.relative_of, term, certainty=basis.certainty).change(document)
        return changed, (changed.kin[-1].id,)

    yield basis.proposal("kin", words, (claim.person, claim.relative_of), change)


def said_to_be_parent(document: Document, child: str, parent: str, kind: ParentageKind | None) -> bool:
    """Return whether a parentage is drawn already, of the kind where one is said; a disproved one too."""
    drawn = (k.kind for k in document.parentage if (k.child, k.parent) == (child, parent))
    return any(kind in (None, drawn_kind) for drawn_kind in drawn)


def taken(document: Document, claim: IsParent, certainty: Certainty) -> bool:
    """Return whether the drawing has other birth parents, beside whom the claimed one cannot be added."""
    if (claim.kind or "birth") != "birth" or certainty not in _SURE:
        return False
    others = [document.person(p) for p in stated_birth_parents(document, claim.child) if p != claim.parent]
    sex = document.person(claim.parent).sex
    return len(others) > 1 or any(p.sex == sex != "not_known" for p in others)


def with_parentage(
    document: Document, child: str, parent: str, kind: ParentageKind, certainty: Certainty
) -> tuple[Document, Facts]:
    """Return the document with a parentage, and its id.

    Raises:
        EditRefused: when somebody would be their own ancestor.
    """
    refuse_own_ancestor(document, child, parent)
    minor = kind != "birth" and certainly_under(document, parent, _GROWN)
    if minor or _too_young(document, child, parent, _LEAST_AGE if kind == "birth" else 0):
        raise EditRefused("The parent would be a child.")
    new = next_id(document, "parentage")
    parentage = Parentage(id=new, child=child, parent=parent, kind=kind, certainty=certainty)
    return added(document, "parentage", parentage), (new,)


def _too_young(document: Document, child: str, parent: str, years: int) -> bool:
    """Whether somebody is certainly not so many years older than the child: the sentence means another."""
    born, grown = (born_span(document.person(p)) for p in (child, parent))
    return bool(born.latest and grown.earliest and (born.latest - grown.earliest).days < years * 365)


def _siblings_already(document: Document, claim: AreSiblings) -> bool:
    """Whether the drawing has the two as siblings, and as full ones where that is said."""
    if claim.other not in Relatives(build_graph(document)).find(claim.one, "sibling"):
        return False
    if claim.kind == "half" and claim.through:
        parents = [stated_birth_parents(document, person) for person in (claim.one, claim.other)]
        return not _to_share(document, claim, parents)[1]
    return claim.kind != "full" or not _parents_lacking(document, claim)


def _parents_lacking(document: Document, claim: AreSiblings) -> tuple[tuple[str, str], ...]:
    """Each parent whom only one of full siblings has, with the other; nothing where there are too many."""
    one, other = (stated_birth_parents(document, person) for person in (claim.one, claim.other))
    if not one or not other or len({*one, *other}) > _MOST_PARENTS:
        return ()
    lacking = [(claim.other, p) for p in one if p not in other]
    return (*lacking, *((claim.one, p) for p in other if p not in one))


def _joined(document: Document, claim: AreSiblings, basis: Basis) -> tuple[Document, Facts]:
    """The document with two siblings joined: by shared parents only where the text leaves no others open."""
    parents = [stated_birth_parents(document, person) for person in (claim.one, claim.other)]
    facts: Facts = ()
    certainty = basis.certainty
    if claim.kind == "full" and all(parents):
        for child, parent in _parents_lacking(document, claim):
            document, new = with_parentage(document, child, parent, "birth", certainty)
            facts += new
        if facts:
            return document, facts
    if all(parents) and claim.kind != "half":
        raise EditRefused("Parents are stated of both.")
    child, shared = _to_share(document, claim, parents)
    for parent in (p for p in shared if not _has_another(basis, child, p)):
        document, new = with_parentage(document, child, parent, "birth", certainty)
        facts += new
    if facts:
        return document, facts
    term = sibling_term(document, claim.one)
    term = f"half-{term}" if claim.kind == "half" else f"step-{term}" if claim.kind == "step" else term
    document = add_kin(claim.one, claim.other, term, certainty=certainty).change(document)
    return document, (document.kin[-1].id,)


def _has_another(basis: Basis, child: str, parent: str) -> bool:
    """Whether the text tells, however surely, of another mother, or father, of a child."""
    told = basis.parents_told.get(child, frozenset())
    sex = basis.document.person(parent).sex
    if parent in told or sex not in ("female", "male"):
        return False
    unknown = "mother of" if sex == "female" else "father of"
    return any(
        basis.document.person(p).sex in (sex, "not_known") if is_drawn(p) else unknown in p for p in told
    )


def _to_share(
    document: Document, claim: AreSiblings, parents: Sequence[tuple[str, ...]]
) -> tuple[str, tuple[str, ...]]:
    """Which of two siblings gets parents of the other, and which; of half-siblings only the one said."""
    if not all(parents):
        return claim.other if parents[0] else claim.one, _shared(document, claim, parents[0] or parents[1])
    own, others = (_shared(document, claim, some) for some in parents)
    if claim.kind != "half" or bool(own) == bool(others):
        return claim.one, ()
    return (claim.other, own) if own else (claim.one, others)


def _shared(document: Document, claim: AreSiblings, parents: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the parents whom both siblings have."""
    if claim.kind in ("step", "foster", "adoptive"):
        return ()
    if claim.kind != "half":
        return parents
    sex = {"maternal": "female", "paternal": "male"}.get(claim.through)
    return tuple(p for p in parents if document.person(p).sex == sex)


def _related(document: Document, claim: IsKin) -> bool:
    """Whether the drawing shows the relation, or already says how the two are related."""
    pair = {claim.person, claim.relative_of}
    if any({k.person, k.relative} == pair for k in document.kin):
        return True
    kin = kin_word(claim.term.removeprefix("maternal ").removeprefix("paternal "))
    if kin is None:
        return True
    return claim.person in Relatives(build_graph(document)).find(claim.relative_of, kin[0])


def _through(document: Document, claim: IsKin) -> str | None:
    """The parent whose parent a maternal or paternal grandparent is, where that parent is known."""
    side, _, term = claim.term.partition(" ")
    kin = kin_word(term)
    sex = {"maternal": "female", "paternal": "male"}.get(side)
    if sex is None or kin is None or kin[0] != "grandparent":
        return None
    found = [p for p in stated_birth_parents(document, claim.relative_of) if document.person(p).sex == sex]
    return found[0] if len(found) == 1 else None
