"""Children who were born together, where a text says that two are twins and the drawing does not."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.edit.session import EditRefused
from genogram_app.model.document import Document
from genogram_app.model.relations import MultipleBirth
from genogram_app.narrative.claims.claim import AreSiblings
from genogram_app.review.proposals.basis import Basis, Facts
from genogram_app.review.proposals.proposal import Proposal

_SURE = ("established", "stated")


def stated_twins(basis: Basis) -> Iterator[Proposal]:
    """Propose that two children were born together; whoever is drawn as a twin already has no other."""
    claim = basis.claim
    twins = isinstance(claim, AreSiblings) and claim.kind == "twin" and basis.certainty in _SURE
    if not isinstance(claim, AreSiblings) or not twins or claim.one == claim.other:
        return
    children = (claim.one, claim.other)
    if _born_with_another(basis.document, children):
        return

    def change(document: Document) -> tuple[Document, Facts]:
        if _born_with_another(document, children):
            raise EditRefused("The drawing says with whom one of them was born.")
        new = next_id(document, "births")
        return added(document, "births", MultipleBirth(id=new, children=children)), (new,)

    words = f"Record {basis.name(claim.one)} and {basis.name(claim.other)} as born together"
    yield basis.proposal("kin", words, children, change)


def _born_with_another(document: Document, children: tuple[str, str]) -> bool:
    return any({*children} & {*birth.children} for birth in document.births)
