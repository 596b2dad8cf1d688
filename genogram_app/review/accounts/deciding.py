"""What can be done about what is said of a fact: take one account, keep them all, mark it as disputed."""

from __future__ import annotations

from genogram_app.edit.accounts import Stated, mark_disputed, record_accounts, take_account
from genogram_app.edit.session import Edit
from genogram_app.review.accounts.compared import Compared
from genogram_app.review.accounts.saying import Saying


def take(group: Compared, chosen: Saying) -> Edit:
    """Make the drawing say what one account says; the others stay beside it as accounts that dispute it."""
    others = [_stated(said) for said in group.sayings if said is not chosen]
    return take_account(_stated(chosen), others)


def record(said: Saying) -> Edit:
    """Keep what a text says as an account."""
    return record_accounts([said.account])


def keep_all(group: Compared) -> Edit:
    """Keep everything that is said of a detail as accounts; the drawing stays as it is."""
    return record_accounts([said.account for said in group.sayings])


def dispute(group: Compared) -> Edit:
    """Mark the fact, or its date, as disputed on the drawing, and keep everything that is said of it."""
    accounts = [said.account for said in group.sayings]
    return mark_disputed(group.fact, group.detail or None, accounts)


def _stated(said: Saying) -> Stated:
    return Stated(said.account, said.value)
