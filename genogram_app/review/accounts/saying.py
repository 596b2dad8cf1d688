"""What one source, text or person says of one detail of a fact, and when two sayings cannot both be so."""

from __future__ import annotations

from genogram_app.edit.accounts import UNRECORDED
from genogram_app.model.dates import Span
from genogram_app.model.evidence import Account
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Claim
from genogram_app.narrative.claims.kin.words import read_kin_term
from genogram_app.review.accounts.details import Value, value_words

_CARING = frozenset({"foster", "kinship_care", "guardian"})
"""Kinds of parentage for which texts use each other's words."""
_HOW = {
    "reported": "reported",
    "believed": "believed",
    "alleged": "alleged",
    "disproved": "untrue by the text",
}


@value_object
class Saying:
    """One account, recorded or only read in a text, with who gives it, since when, and what it comes to.

    `account` has the id `UNRECORDED` while it stands only in a text. `value` is what it says of the detail,
    whichever way it is recorded; `denied` is that the fact, or the drawn detail, is not so. `voice` tells
    apart who speaks: two sayings with one voice come from the same source and the same person. `stands` is
    False for what its source has withdrawn, and for the withdrawal.
    """

    account: Account
    detail: str
    value: Value
    span: Span | None
    denied: bool
    said_by: str
    speaker: str
    voice: tuple[str, str]
    family: bool
    date: str | None
    stands: bool = True
    claim: Claim | None = None

    @property
    def recorded(self) -> bool:
        """Whether the case holds it as an account."""
        return self.account.id != UNRECORDED

    @property
    def says(self) -> str:
        """What it says, in words."""
        if self.account.says == "withdrawn":
            return "withdrawn"
        words = "disputes" if self.denied else value_words(self.detail, self.value) or "supports"
        how = _HOW.get(self.claim.said.stance.sureness, "") if self.claim else ""
        taken_back = "" if self.stands else "later withdrawn"
        more = ", ".join(part for part in (how, taken_back) if part)
        return f"{words} ({more})" if more else words


def differ(one: Saying, other: Saying) -> bool:
    """Return whether two sayings of one detail cannot both be so."""
    if not (one.stands and other.stands):
        return False
    if one.denied or other.denied:
        return one.denied != other.denied
    return values_differ((one.value, one.span), (other.value, other.span))


def values_differ(one: tuple[Value, Span | None], other: tuple[Value, Span | None]) -> bool:
    """Return whether two values, with their days where they are dates, have no reading in common."""
    (first, span), (second, days) = one, other
    if None in (first, second) or first == second:
        return False
    if span is not None and days is not None:
        return not span.overlaps(days)
    if "not_known" in (first, second) or {first, second} <= _CARING:
        return False
    return not _same_kin(first, second)


def _same_kin(one: Value, other: Value) -> bool:
    terms = read_kin_term(str(one)), read_kin_term(str(other))
    if terms[0] is None or terms[1] is None:
        return False
    sides = {term.side for term in terms if term and term.side}
    return terms[0].relation == terms[1].relation and len(sides) < 2
