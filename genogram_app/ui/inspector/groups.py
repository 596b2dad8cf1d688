"""The groups of links below a form: what is related to an item or listed by the case, and ways to add."""

from __future__ import annotations

from dataclasses import dataclass, replace

from genogram_app.edit.accounts import add_account, add_account_by_new_source
from genogram_app.edit.homes import add_household
from genogram_app.edit.items import add_item
from genogram_app.edit.session import Edit
from genogram_app.edit.texts import add_text
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency, Contact, Source
from genogram_app.model.people import Person
from genogram_app.ui.inspector.additions import Addition
from genogram_app.ui.inspector.people_choice import sources
from genogram_app.ui.inspector.related import SAID, Link, contact_words, related, title

_EVIDENCE = ("agencies", "sources", "accounts", "documents")
"""Lists whose items are nothing that an account could support or dispute."""


@dataclass(frozen=True, slots=True)
class Group:
    """Links under one heading, with a button that adds to them; no button where `words` is empty."""

    heading: str
    links: tuple[Link, ...]
    words: str = ""
    additions: tuple[Addition, ...] = ()


def groups_of(document: Document, item_id: str) -> tuple[Group, ...]:
    """Return what is related to an item, each under its heading, and who says so at the end."""
    by_heading: dict[str, list[Link]] = {}
    for link in related(document, item_id):
        by_heading.setdefault(link.heading, []).append(link)
    said = tuple(by_heading.pop(SAID, ()))
    adding = {group.heading: group for group in _additions_of(document, item_id)}
    for heading in adding:
        by_heading.setdefault(heading, [])
    found = tuple(
        replace(adding[heading], links=tuple(links)) if heading in adding else Group(heading, tuple(links))
        for heading, links in by_heading.items()
    )
    if document.list_of(item_id) in _EVIDENCE:
        return found
    return (*found, Group(SAID, said, "Add account", _accounts(document, item_id)))


def case_groups(document: Document) -> tuple[Group, ...]:
    """Return what the case holds and a drawing need not show: homes, agencies, sources, contacts, texts."""
    return (
        Group("Households", _links(document, "households"), "Add household", _one("", add_household())),
        Group("Agencies", _links(document, "agencies"), "Add agency", _one("", _new_agency())),
        Group("Sources", _links(document, "sources"), "Add source", _one("", _new_source())),
        Group("Contacts", _contacts(document), "Add contact", _one("", new_contact())),
        Group("Texts", _links(document, "documents"), "Add text", _one("", add_text(None, ""))),
    )


def new_contact(*people: str, agency: str | None = None) -> Edit:
    """Return the edit that adds a contact with people, and selects it."""
    return add_item("contacts", lambda new: Contact(id=new, people=people, agency=agency))


def _new_agency() -> Edit:
    return add_item("agencies", lambda new: Agency(id=new, name=""))


def _new_source(agency: str | None = None) -> Edit:
    return add_item("sources", lambda new: Source(id=new, title="", agency=agency))


def _additions_of(document: Document, item_id: str) -> tuple[Group, ...]:
    """The headings to which something can be added from the item, and what; without links."""
    item = document.find(item_id)
    if isinstance(item, Person):
        contact = _one("", new_contact(item.id))
        return (Group("Contacts with agencies", (), "Add contact", contact),)
    if isinstance(item, Agency):
        return (
            Group("Sources", (), "Add source", _one("", _new_source(item.id))),
            Group("Contacts", (), "Add contact", _one("", new_contact(agency=item.id))),
        )
    return ()


def _accounts(document: Document, fact: str) -> tuple[Addition, ...]:
    named = (Addition(words, add_account(fact, source)) for source, words in sources(document))
    return (
        *named,
        Addition("Source not named", add_account(fact)),
        Addition("A new source", add_account_by_new_source(fact)),
    )


def _links(document: Document, name: str) -> tuple[Link, ...]:
    return tuple(
        Link(name.capitalize(), title(document, item.id), item.id) for item in getattr(document, name)
    )


def _contacts(document: Document) -> tuple[Link, ...]:
    return tuple(Link("Contacts", contact_words(document, c), c.id) for c in document.contacts)


def _one(words: str, edit: Edit) -> tuple[Addition, ...]:
    return (Addition(words, edit),)
