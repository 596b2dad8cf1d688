"""What an agency had recorded of each fact by a day: its accounts and contacts, without what it withdrew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.model.dates import ANY_DAY, Span, read
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Contact

Recorded: TypeAlias = Literal["certainly", "possibly", "no"]


@dataclass(frozen=True, slots=True)
class Statement:
    """An account of an agency: the days on which it may have been recorded, and whether by the day asked."""

    account: Account
    on: Span
    recorded: Recorded

    @property
    def has_value(self) -> bool:
        """Whether it gives a value of its own."""
        return self.account.value is not None

    @property
    def only_disputes(self) -> bool:
        """Whether it says no more than that something is not so."""
        return self.account.says == "disputes" and not (self.has_value and self.account.field)


Statements: TypeAlias = Mapping[str, tuple[Statement, ...]]
"""What is stated of one fact: by the path of the detail, such as `stages.0.to`; the whole under no path."""


def recorded_by(stated: str | None, day: date | None) -> Recorded:
    """Return whether what was recorded on a partial date was recorded by a day; without a day, it was."""
    if day is None:
        return "certainly"
    span = read(stated).span if stated else ANY_DAY
    if span.latest is not None and span.latest <= day:
        return "certainly"
    return "no" if span.earliest is not None and span.earliest > day else "possibly"


class Records:
    """The accounts and contacts of a case by agency."""

    def __init__(self, document: Document) -> None:
        """Sort the accounts by the agency from whose source they come."""
        self._document = document
        self._sources = {source.id: source for source in document.sources}

    def agency_of(self, account: Account) -> str | None:
        """Return the agency that an account comes from; None when it is nobody's record."""
        source = self._sources.get(account.source or "")
        return source.agency if source else None

    def date_of(self, account: Account) -> str | None:
        """Return when an account became known: as it says, else the date of its source."""
        source = self._sources.get(account.source or "")
        return account.known_on or (source.date if source else None)

    def spoken(self) -> dict[str, frozenset[str]]:
        """Return of each fact the details of which any agency speaks, whenever."""
        found: dict[str, set[str]] = {}
        for account in self._document.accounts:
            if self.agency_of(account) is not None:
                found.setdefault(account.fact, set()).add(account.field or "")
        return {fact: frozenset(paths) for fact, paths in found.items()}

    def held(self, agencies: Iterable[str], by: date | None) -> dict[str, Statements]:
        """Return the statements of each fact that some agencies had recorded by a day, and not withdrawn.

        A withdrawal takes back what its own agency had recorded of the detail, or of the whole fact, unless
        that was certainly recorded later; one that may have been made makes it doubtful.
        """
        found: dict[str, dict[str, tuple[Statement, ...]]] = {}
        for agency in dict.fromkeys(agencies):
            for fact, paths in self._of(agency, by).items():
                for path, statements in paths.items():
                    known = found.setdefault(fact, {})
                    known[path] = tuple(sorted((*known.get(path, ()), *statements), key=_when))
        return {fact: paths for fact, paths in found.items() if paths}

    def contacts(self, agencies: Iterable[str], by: date | None) -> Iterator[tuple[Contact, Recorded]]:
        """Yield the contacts that the agencies had by the day, certainly or possibly."""
        wanted = frozenset(agencies)
        for contact in self._document.contacts:
            answer = recorded_by(contact.date, by)
            if contact.agency in wanted and answer != "no":
                yield contact, answer

    def _of(self, agency: str, by: date | None) -> dict[str, dict[str, tuple[Statement, ...]]]:
        said = [s for s in self._statements(agency, by) if s.recorded != "no"]
        withdrawals = [s for s in said if s.account.says == "withdrawn"]
        found: dict[str, dict[str, tuple[Statement, ...]]] = {}
        for statement in said:
            left = _after(statement, withdrawals)
            if statement.account.says != "withdrawn" and left is not None:
                paths = found.setdefault(left.account.fact, {})
                path = left.account.field or ""
                paths[path] = (*paths.get(path, ()), left)
        return found

    def _statements(self, agency: str, by: date | None) -> Iterator[Statement]:
        for account in self._document.accounts:
            if self.agency_of(account) == agency:
                stated = self.date_of(account)
                span = read(stated).span if stated else ANY_DAY
                yield Statement(account, span, recorded_by(stated, by))


def is_within(path: str, whole: str) -> bool:
    """Return whether a detail is another one, or a part of it; all are part of the whole."""
    return not whole or path == whole or path.startswith(f"{whole}.")


def _after(statement: Statement, withdrawals: Iterable[Statement]) -> Statement | None:
    """What is left of a statement after all withdrawals; None when it was taken back."""
    for withdrawal in withdrawals:
        taken, account = withdrawal.account, statement.account
        if taken.fact != account.fact or not is_within(account.field or "", taken.field or ""):
            continue
        if withdrawal.on.is_before(statement.on):
            continue
        if withdrawal.recorded == "certainly":
            return None
        statement = replace(statement, recorded="possibly")
    return statement


def _when(statement: Statement) -> date:
    """By when it had been recorded; what nobody dated counts as the oldest."""
    return statement.on.latest or statement.on.earliest or date.min
