"""A change to the drawing that a text calls for, with the sentence that does: to accept, or to leave."""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

from genogram_app.checks.finding import Evidence
from genogram_app.edit.session import Edit
from genogram_app.model.fields import Certainty
from genogram_app.model.values import value_object

ProposalKind: TypeAlias = Literal[
    "person",
    "unnamed",
    "parentage",
    "partnership",
    "kin",
    "home",
    "date",
    "age",
    "sex",
    "status",
    "account",
    "subject",
]


@value_object
class Proposal:
    """What to do, for whom, why, and the edit that does it together with the accounts of what it says.

    `people` are those on the drawing whom it is about: nobody, where somebody is proposed who is joined to
    nobody yet. `certainty` is what the text lends to the fact; it is not known of a relative without a name
    who may be somebody who is drawn. `edit.change` raises EditRefused where the drawing has come to say it
    already, or says otherwise by now.
    """

    kind: ProposalKind
    words: str
    people: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    certainty: Certainty
    edit: Edit

    @property
    def key(self) -> str:
        """A short name that stays the same while the same is proposed for the same words."""
        said = [" ".join(e.quote.split()) for e in self.evidence[:1]]
        content = "\x1f".join([self.kind, self.words, *self.people, *said])
        return hashlib.sha256(content.encode()).hexdigest()[:16]
