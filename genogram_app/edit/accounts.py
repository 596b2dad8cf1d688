"""Accounts of facts: who says something, in which words, and where these stand in a text."""

from __future__ import annotations

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import present
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Source, TextDocument


def add_account(fact: str, source: str | None = None) -> Edit:
    """Add an account of a fact, by a source or by one that is not named yet, and select it."""

    def change(document: Document) -> Document:
        present(document, fact)
        new = Account(id=next_id(document, "accounts"), fact=fact, source=source)
        return added(document, "accounts", new)

    return Edit("Add account", change, select=new_in("accounts"))


def add_account_by_new_source(fact: str) -> Edit:
    """Add a source that has no title yet, and an account of a fact by it; the source is selected."""

    def change(document: Document) -> Document:
        present(document, fact)
        source = Source(id=next_id(document, "sources"), title="")
        document = added(document, "sources", source)
        return added(
            document, "accounts", Account(id=next_id(document, "accounts"), fact=fact, source=source.id)
        )

    return Edit("Add account by a new source", change, select=new_in("sources"))


def record_account(fact: str, text_id: str, start: int, end: int, *, field: str | None = None) -> Edit:
    """Record words of a text, by half-open offsets, as an account of a fact or of one detail of it.

    The account is by the source of the text, if that is known, and supports the fact.
    """

    def change(document: Document) -> Document:
        present(document, fact)
        text = present(document, text_id)
        if not isinstance(text, TextDocument) or not text.text[start:end].strip():
            raise EditRefused("Choose the words in the text first.")
        new = Account(
            id=next_id(document, "accounts"),
            fact=fact,
            field=field,
            source=text.source,
            document=text_id,
            start=start,
            end=end,
            quote=text.text[start:end],
        )
        if any(account.replace(id=new.id) == new for account in document.accounts):
            raise EditRefused("These words are recorded as an account of this already.")
        return added(document, "accounts", new)

    return Edit("Record words as account", change)


def set_quote(account_id: str, quote: str | None) -> Edit:
    """Change the words that an account quotes, and find their place in its text."""

    def change(document: Document) -> Document:
        return replaced(document, _placed(document, _account(document, account_id).replace(quote=quote)))

    return Edit("Change quote", change, merge_key=f"set:{account_id}.quote")


def set_quoted_text(account_id: str, text_id: str | None) -> Edit:
    """Say from which text of the case an account quotes, and find its words there."""

    def change(document: Document) -> Document:
        return replaced(document, _placed(document, _account(document, account_id).replace(document=text_id)))

    return Edit("Change quoted text", change)


def _account(document: Document, account_id: str) -> Account:
    account = present(document, account_id)
    if not isinstance(account, Account):
        raise EditRefused("This is not an account.")
    return account


def _placed(document: Document, account: Account) -> Account:
    """The account with the place of its words in its text; without one where they are not there."""
    text = document.find(account.document) if account.document else None
    if not isinstance(text, TextDocument) or not account.quote:
        return account.replace(start=None, end=None)
    quote = account.quote.strip()
    stays = account.start is not None and text.text.startswith(quote, account.start)
    start = account.start if stays else text.text.find(quote)
    if start is None or start < 0 or not quote:
        return account.replace(start=None, end=None)
    return account.replace(start=start, end=start + len(quote))
