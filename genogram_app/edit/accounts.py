"""Accounts of facts: who says something, in which words, and where these stand in a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pydantic import ValidationError

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced, with_value
from genogram_app.edit.naming import present
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document, Item
from genogram_app.model.evidence import Account, Source, TextDocument

UNRECORDED = "-"
"""The id of an account that the case does not hold yet."""
Value: TypeAlias = str | int | float | bool | None
NOT_HELD = "The case cannot hold this value here. Record it as an account instead."
_DATES = frozenset({"birth", "death", "due", "from_", "to", "at"})
_WHAT_IT_IS = frozenset({"kind", "term", "whereabouts"})
_MARKED = {"~": "%"}
"""What the mark of an uncertain date becomes where it is about a date already."""


@dataclass(frozen=True, slots=True)
class Stated:
    """An account and the value that it states for its detail, whichever way it is recorded."""

    account: Account
    value: Value = None


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


def record_accounts(accounts: Sequence[Account]) -> Edit:
    """Keep what texts say as accounts of its facts; what the case has recorded already stays as it is.

    Raises (when done):
        EditRefused: when all of them are recorded.
    """

    def change(document: Document) -> Document:
        recorded = _recorded(document, accounts)
        if recorded is document:
            raise EditRefused("These are recorded as accounts already.")
        return recorded

    return Edit("Record accounts", change)


def take_account(chosen: Stated, others: Sequence[Stated]) -> Edit:
    """Make the case say what one account says; the others stay as accounts, which now dispute it.

    `others` speak of the same detail. One that denies the fact makes it disproved; one that supports it takes
    a doubt away.

    Raises (when done):
        EditRefused: when the case says it already, or cannot say it.
    """

    def change(document: Document) -> Document:
        after = _as_told(present(document, chosen.account.fact), chosen)
        told = [_held_against(one, chosen.value) for one in (chosen, *others)]
        try:
            changed = _recorded(replaced(document, after), told)
        except ValidationError as error:
            raise EditRefused(NOT_HELD) from error
        if changed == document:
            raise EditRefused("The case says this already.")
        return changed

    return Edit("Take account", change)


def mark_disputed(fact: str, field: str | None, accounts: Sequence[Account]) -> Edit:
    """Mark a fact as disputed, or a date of it as uncertain, and keep what is said as accounts.

    Raises (when done):
        EditRefused: when it is marked so already, or nothing can show it.
    """

    def change(document: Document) -> Document:
        item, path = present(document, fact), _path(field)
        if path and path[-1] in _DATES:
            marked = _with(item, path, _uncertain(_value(item, path)))
        elif len(path) > 1 or not hasattr(item, "certainty"):
            raise EditRefused(
                "The drawing cannot show that this is disputed. Record what is said as accounts instead."
            )
        else:
            marked = _with(item, ["certainty"], "disputed")
        if marked == item:
            raise EditRefused("This is marked as disputed already.")
        return _recorded(replaced(document, marked), accounts)

    return Edit("Mark as disputed", change)


def _recorded(document: Document, accounts: Iterable[Account]) -> Document:
    """The document with accounts: those it has as they are now, the others once, at the end."""
    now = {account.id: account for account in accounts if account.id != UNRECORDED}
    held = tuple(now.get(account.id, account) for account in document.accounts)
    if held != document.accounts:
        document = document.replace(accounts=held)
    known = {account.replace(id=UNRECORDED) for account in held}
    for account in accounts:
        if account.id == UNRECORDED and account not in known:
            known.add(account)
            document = added(document, "accounts", account.replace(id=next_id(document, "accounts")))
    return document


def _as_told(item: Item, chosen: Stated) -> Item:
    """The fact as an account has it: with its value, as untrue, or without a doubt about the whole."""
    path, says = _path(chosen.account.field), chosen.account.says
    if says == "withdrawn":
        raise EditRefused("This was taken back. Choose another account.")
    if path and chosen.value is not None:
        return _with(item, path, chosen.value)
    if path and path[-1] not in _WHAT_IT_IS:
        if says == "disputes":
            raise EditRefused(
                "This account says that it is not so, and not what is. Change it in the details."
            )
        return item
    if says == "disputes":
        return _with(item, ["certainty"], "disproved")
    doubted = getattr(item, "certainty", "stated") not in ("stated", "established")
    return _with(item, ["certainty"], "stated") if doubted else item


def _held_against(stated: Stated, value: Value) -> Account:
    """An account as it stands to the value that the case has now."""
    account = stated.account
    if account.says == "withdrawn" or None in (stated.value, value):
        return account
    if stated.value == value:
        return account.replace(says="supports", value=None)
    return account.replace(says="disputes", value=stated.value)


def _path(field: str | None) -> list[str]:
    """The steps to a field, as the model calls them."""
    return [f"{step}_" if step == "from" else step for step in field.split(".")] if field else []


def _with(item: Item, path: list[str], value: Value) -> Item:
    try:
        changed: Item = with_value(item, path, value)
    except ValidationError as error:
        raise EditRefused(NOT_HELD) from error
    return changed


def _value(item: object, path: list[str]) -> object:
    for step in path:
        item = item[int(step)] if isinstance(item, tuple) else getattr(item, step)
    return item


def _uncertain(stated: object) -> str:
    """A date marked as uncertain."""
    if not isinstance(stated, str) or stated == OPEN:
        raise EditRefused("No date is drawn that could be marked as disputed.")
    if stated[-1] in "?%":
        raise EditRefused("This date is marked as uncertain already.")
    if stated.startswith("[") or "/" in stated:
        raise EditRefused("A date between two others is open already. Record what is said as accounts.")
    return stated.rstrip("~") + _MARKED.get(stated[-1], "?")


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
