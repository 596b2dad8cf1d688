"""What else the case says about an item: relations, homes and bonds, each with words and an id to go to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document, Item
from genogram_app.model.evidence import Account, Agency, Contact, Source, TextDocument
from genogram_app.model.fields import Certainty
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership
from genogram_app.ui.words import word

SAID = "Who says so"
"""The heading of the accounts of an item."""
QUOTED = "Where it stands in the text"
"""The heading of the link from an account to its words."""
_DOUBTS = {
    "alleged": "alleged",
    "suspected": "suspected",
    "disputed": "disputed",
    "disproved": "disproved",
    "not_known": "certainty not known",
}
_SAYS = {"disputes": "disputes", "withdrawn": "has withdrawn"}


@dataclass(frozen=True, slots=True)
class Link:
    """One line: under which heading, what it says, and the id it leads to."""

    heading: str
    words: str
    id: str
    said: int = 0
    """How many accounts there are of what it leads to."""


def related(document: Document, item_id: str) -> tuple[Link, ...]:
    """Return the links of an item, grouped by heading."""
    item = document.find(item_id)
    if isinstance(item, Person):
        found = list(_of_person(document, item.id))
    else:
        found = [Link("People", _name(document, i), i) for i in people_of(item)]
        found += [*_home_of(document, item), *_of_evidence(document, item)]
    counts = Counter(account.fact for account in document.accounts)
    found = [replace(link, said=counts[link.id]) for link in found]
    found += [
        Link(SAID, account_words(document, account), account.id) for account in _accounts(document, item_id)
    ]
    headings = list(dict.fromkeys(link.heading for link in found))
    return tuple(sorted(found, key=lambda link: headings.index(link.heading)))


def between(document: Document, first: str, second: str) -> tuple[Link, ...]:
    """Return what the case says of two people with each other."""
    return tuple(
        Link(
            "What the case says of them",
            _relation(document, item) + doubt(getattr(item, "certainty", "stated")),
            item.id,
        )
        for _, item in document.items()
        if {first, second} <= set(people_of(item))
    )


def title(document: Document, item_id: str) -> str:
    """Return what an item is called at the head of its form."""
    item = document.find(item_id)
    if isinstance(item, Person):
        return display_name(item)
    if isinstance(item, Household):
        return item.label or item.address or "Household"
    if isinstance(item, Residence):
        return f"{_name(document, item.person)}: {place_words(document, item)}"
    evidence = _evidence_title(document, item)
    if evidence is not None:
        return evidence
    names = [_name(document, i) for i in people_of(item)]
    if isinstance(item, Parentage):
        return f"{names[0]}, {word(item.kind).lower()} of {names[1]}"
    if isinstance(item, Kin):
        return f"{names[0]}, {item.term} of {names[1]}"
    return " and ".join(names)


def _evidence_title(document: Document, item: Item | None) -> str | None:
    match item:
        case Agency():
            return item.name or "Agency without a name"
        case Source():
            return item.title or "Source without a title"
        case TextDocument():
            return item.title or "Text without a title"
        case Contact():
            return contact_words(document, item)
        case Account():
            return f"About {title(document, item.fact)}"
        case _:
            return None


def contact_words(document: Document, contact: Contact) -> str:
    """Return a contact in one line: what kind, by whom, when."""
    agency = title(document, contact.agency) if contact.agency else ""
    parts = (contact.kind or "Contact", agency, in_words(contact.date))
    return ", ".join(part for part in parts if part)


def people_of(item: Item | None) -> tuple[str, ...]:
    """Return the people that a relation or residence is about, the elder first where there is one."""
    match item:
        case Partnership():
            return item.partners
        case Parentage():
            return item.parent, item.child
        case Kin():
            return item.person, item.relative
        case Bond():
            return item.from_person, item.to_person
        case MultipleBirth():
            return item.children
        case Residence():
            return (item.person,)
        case _:
            return ()


def as_drawn(document: Document, item_id: str) -> str:
    """Return what the drawing says by an item, in a line: who to whom, how, since and until when."""
    item = document.find(item_id)
    if item is None:
        return ""
    dates = [getattr(item, name, None) for name in ("from_", "to")]
    if isinstance(item, Partnership) and item.stages:
        dates = [item.stages[-1].from_, item.stages[-1].to]
    since = f", from {in_words(dates[0])}" if dates[0] else ""
    until = f", until {in_words(dates[1])}" if dates[1] and dates[1] != OPEN else ""
    sure = doubt(getattr(item, "certainty", "stated"))
    return f"{_relation(document, item)}{since}{until}{sure}"


def _relation(document: Document, item: Item) -> str:
    words = title(document, item.id)
    match item:
        case Partnership():
            return f"{words}: {_status(item)}"
        case Bond():
            return (
                _bond_of(document, item, "") if item.directed else f"{words}: {item.kind.replace('_', ' ')}"
            )
        case MultipleBirth():
            return f"{words}: born together"
        case _:
            return words


def doubt(certainty: Certainty) -> str:
    """Return how sure something is, in brackets; nothing for what is established or stated."""
    return "" if certainty in ("established", "stated") else f" ({_DOUBTS[certainty]})"


def _of_person(document: Document, person: str) -> Iterator[Link]:
    for u in document.partnerships:
        if person in u.partners:
            other = u.partners[0] if u.partners[1] == person else u.partners[1]
            yield Link("Partners", f"{_name(document, other)}: {_status(u)}{doubt(u.certainty)}", u.id)
    for m in document.births:
        if person in m.children:
            others = [_name(document, i) for i in m.children if i != person]
            yield Link("Born together with", ", ".join(others), m.id)
    yield from _kin_and_bonds(document, person)
    for contact in document.contacts:
        if person in contact.people or person in dict(contact.seen):
            yield Link("Contacts with agencies", contact_words(document, contact), contact.id)


def _kin_and_bonds(document: Document, person: str) -> Iterator[Link]:
    for r in document.kin:
        if person == r.person:
            yield Link(
                "Other relations", f"{r.term} of {_name(document, r.relative)}{doubt(r.certainty)}", r.id
            )
        elif person == r.relative:
            yield Link("Other relations", f"{_name(document, r.person)}: {r.term}{doubt(r.certainty)}", r.id)
    for b in document.bonds:
        if person in (b.from_person, b.to_person):
            yield Link("How they are with others", _bond_of(document, b, person) + doubt(b.certainty), b.id)


def _bond_of(document: Document, bond: Bond, person: str) -> str:
    """How somebody is with another; who does what to whom is never left open."""
    start, end = _name(document, bond.from_person), _name(document, bond.to_person)
    if bond.directed:
        words = word(bond.kind)
        return f"{words} {end}" if bond.from_person == person else f"{start}: {words.lower()} {end}"
    return f"{end if bond.from_person == person else start}: {bond.kind.replace('_', ' ')}"


def _of_evidence(document: Document, item: Item | None) -> Iterator[Link]:
    match item:
        case Agency():
            sent = [source for source in document.sources if source.agency == item.id]
            made = [contact for contact in document.contacts if contact.agency == item.id]
            yield from (Link("Sources", title(document, source.id), source.id) for source in sent)
            yield from (Link("Contacts", contact_words(document, contact), contact.id) for contact in made)
        case Contact():
            yield from (Link("People", _name(document, person), person) for person in item.people)
        case Source():
            yield from _said_in(document, item.id)
        case TextDocument():
            if item.source is not None:
                yield Link("Source", title(document, item.source), item.source)
            yield from _said_in(document, item.id)
        case Account():
            yield from _of_account(document, item)


def _said_in(document: Document, source_or_text: str) -> Iterator[Link]:
    for account in document.accounts:
        if source_or_text in (account.source, account.document):
            words = account.quote or title(document, account.fact)
            yield Link("What it says", " ".join(words.split()), account.id)


def _of_account(document: Document, account: Account) -> Iterator[Link]:
    yield Link("What it speaks of", title(document, account.fact), account.fact)
    if account.source is not None:
        yield Link("Source", title(document, account.source), account.source)
    if account.document is not None and account.start is not None:
        yield Link(QUOTED, title(document, account.document), account.id)


def _accounts(document: Document, fact: str) -> list[Account]:
    return [account for account in document.accounts if account.fact == fact]


def account_words(document: Document, account: Account) -> str:
    """Return in which words, and who says what: "“…” (Police report disputes birth (2019))"."""
    source = document.find(account.source) if account.source else None
    who = source.title if isinstance(source, Source) else "Source not named"
    says = "" if account.says == "supports" else f" {_SAYS[account.says]}"
    what = f" {account.field.rstrip('_').replace('_', ' ')}" if account.field else ""
    value = f" ({account.value})" if account.value is not None else ""
    said = f"{who}{says}{',' if what and not says else ''}{what}{value}"
    return f"“{' '.join(account.quote.split())}” ({said})" if account.quote else said


def _home_of(document: Document, item: Item | None) -> list[Link]:
    if isinstance(item, Residence) and item.household:
        return [Link("Household", place_words(document, item), item.household)]
    return []


def place_words(document: Document, residence: Residence) -> str:
    """Return what the place of a residence is called, or that nobody knew."""
    if residence.household is None:
        return "missing" if residence.whereabouts == "missing" else "whereabouts not known"
    home = document.household(residence.household)
    return home.label or home.address or "household"


def _status(partnership: Partnership) -> str:
    return word(partnership.stages[-1].status, "status").lower() if partnership.stages else "status not known"


def _name(document: Document, person: str) -> str:
    return display_name(document.person(person))
