"""What a word for a partner says of the couple: "wife", "former partner", "late husband", "fiancé"."""

from __future__ import annotations

from collections.abc import Collection

from genogram_app.model.fields import PartnershipStatus
from genogram_app.narrative.claims.claim import PartnershipPhase
from genogram_app.narrative.lexicon import kin_word, words

_MARRIED = words("wife husband spouse bride groom")
_ENGAGED = words("fiance fiancé fiancee fiancée")
_WIDOWED = words("widow widower")
_OVER = words("ex former previous earlier past then last")
_NO_COUPLE = words(
    "future intended prospective would-be eventual later "
    "business agency crime training dance sparring drinking"
)
"""Partners to be, and of another kind."""


def said_of_couple(
    term: str, modifiers: Collection[str]
) -> tuple[PartnershipStatus, PartnershipPhase] | None:
    """Return the status and phase that a partner's word says; None where it is no such word, or not yet true.

    `term` is a kin term ("ex husband"); `modifiers` are the words around it, in small letters.
    """
    kin = kin_word(term)
    if kin is None or kin[0] != "partner" or kin[2] or _NO_COUPLE & set(modifiers):
        return None
    said = set(modifiers) | set(term.replace("-", " ").split())
    if said & _WIDOWED or "late" in said:
        return "widowed", "ended"
    married = bool(said & _MARRIED)
    if "divorced" in said:
        return "divorced", "ended"
    if said & {"estranged", "separated"}:
        return "separated", "ended"
    if said & _OVER or (married and "first" in said):
        return ("divorced" if married else "separated"), "ended"
    if married:
        return "married", "holds"
    if "civil" in said:
        return "civil_partnership", "holds"
    return ("engaged" if said & _ENGAGED else "not_known"), "holds"
