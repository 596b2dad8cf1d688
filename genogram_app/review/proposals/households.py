"""The homes of which a text speaks and that are not on the drawing: by name, by whose they are, by kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Evidence
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import HouseholdKind
from genogram_app.model.homes import Household, Residence
from genogram_app.narrative.claims.claim import Lives, is_drawn
from genogram_app.narrative.places import AREA
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.scope import states_facts
from genogram_app.narrative.where.addresses import Address, addresses
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.basis import Facts, refuse_said, with_accounts
from genogram_app.review.proposals.proposal import Proposal

COUNTING = ("actual", "reported", "ordered")
"""The bases of stays that were so; the others were only planned or offered."""
_KINDS: dict[HouseholdKind, str] = {
    "foster": "Foster placement",
    "hospital": "Hospital",
    "refuge": "Refuge",
    "hostel": "Hostel",
    "temporary": "Temporary accommodation",
    "residential": "Residential placement",
    "custody": "Prison",
    "friend": "Friends’ home",
    "street": "No home",
    "other": "Placement",
}
_MOST_SENTENCES = 2


def missing_households(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Proposal]:
    """Propose the homes that the texts call by a name of their own and that are not drawn."""
    drawn = {(home.label or "").casefold() for home in graph.document.households}
    for reading in readings:
        found: dict[str, list[Address]] = {}
        for address in addresses(reading.narrative):
            sentence = reading.narrative.sentence_at(address.start)
            if sentence and states_facts(sentence) and address.label.casefold() not in drawn:
                found.setdefault(address.label, []).append(address)
        for named in found.values():
            evidence = [_sentence(reading, address) for address in named[:_MOST_SENTENCES]]
            yield _household(named[0], tuple(dict.fromkeys(evidence)))


def household_label(document: Document, claim: Lives) -> str | None:
    """Return what the home of a claim is called; None where the text does not tell it from others."""
    place = claim.place
    if place.household is not None:
        return document.household(place.household).label or "the household"
    if place.of:
        return f"{display_name(document.person(place.of))}’s home" if is_drawn(place.of) else None
    if place.key and not place.key.startswith(AREA) and place.kind in _KINDS:
        return f"{_KINDS[place.kind]} of {display_name(document.person(claim.person))}"
    return None


def drawn_household(document: Document, claim: Lives, evidence: Evidence) -> str | None:
    """Return the household of the drawing that a claim means, if there is one: by name, owner or sentence."""
    place = claim.place
    if place.household is not None:
        return place.household
    label = household_label(document, claim)
    by_label = next((h.id for h in document.households if label and h.label == label), None)
    if place.of:
        lived = {s.household for s in document.residences if s.person == place.of and _lives(document, s)}
        return by_label or (next(iter(lived)) if len(lived) == 1 else None)
    return by_label or _of_sentence(document, place.kind, evidence)


def with_household(document: Document, claim: Lives, evidence: Evidence) -> tuple[Document, str, Facts]:
    """Return the document with the household of a claim, its id, and the ids of what was added for it.

    A home that is known as somebody's is where that person lives.
    """
    drawn = drawn_household(document, claim, evidence)
    if drawn is not None:
        return document, drawn, ()
    new, owner = next_id(document, "households"), claim.place.of
    home = Household(id=new, label=household_label(document, claim), kind=claim.place.kind)
    document = added(document, "households", home)
    if not owner:
        return document, new, (new,)
    stay = Residence(id=next_id(document, "residences"), person=owner, household=new)
    return added(document, "residences", stay), new, (new, stay.id)


def _of_sentence(document: Document, kind: HouseholdKind, evidence: Evidence) -> str | None:
    """The home of a kind of which the same sentence told: brothers who were placed together."""
    told = {a.fact for a in document.accounts if (a.document, a.start) == (evidence.document, evidence.start)}
    return next((h.id for h in document.households if h.kind == kind and h.id in told), None)


def _lives(document: Document, stay: Residence) -> bool:
    """Whether a stay makes a home somebody's: nobody's home is a hospital or a prison."""
    if stay.household is None or stay.pattern != "lives" or stay.basis not in COUNTING:
        return False
    return document.household(stay.household).kind not in ("hospital", "custody", "street")


def _sentence(reading: Reading, address: Address) -> Evidence:
    sentence = reading.narrative.sentence_at(address.start)
    start, end = (sentence.start, sentence.end) if sentence else (address.start, address.end)
    return quoted(reading.narrative, *reading.narrative.original(start, end))


def _household(address: Address, evidence: tuple[Evidence, ...]) -> Proposal:
    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=any(h.label == address.label for h in document.households))
        new = next_id(document, "households")
        home = Household(id=new, label=address.label, kind=address.kind)
        return added(document, "households", home), (new,)

    words = f"Add {address.label}"
    return Proposal("home", words, (), evidence, "stated", with_accounts(words, change, evidence))
