"""Who says what of a case as a table: every fact with each saying, its source, date, words and place."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.export.tables import Sheet, Table
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.review.accounts.compared import Compared, place_words
from genogram_app.review.accounts.saying import Saying

_HEADINGS = ("About", "Drawn", "Source", "Date", "Says", "Quotation", "Where", "State")


def accounts_sheet(document: Document, groups: Sequence[Compared]) -> Sheet:
    """Return who says what: what differs, what agrees, and what nobody speaks of, each as a table."""
    differing = [group for group in groups if group.is_open]
    agreeing = [group for group in groups if group.sayings and not group.is_open]
    silent = [group for group in groups if not group.sayings]
    tables = (
        Table("Accounts that differ", _HEADINGS, _rows(document, differing)),
        Table("Accounts that agree", _HEADINGS, _rows(document, agreeing)),
        Table("Facts without an account", _HEADINGS, _rows(document, silent)),
    )
    case = document.case
    return Sheet(
        f"Who says what: {case.title or 'untitled case'}",
        (
            *([f"Reference {case.reference}"] if case.reference else []),
            f"Facts and details on which accounts differ: {len(differing)}.",
            "An account is what a source or a text says. Which of them is right is for people to decide.",
        ),
        tuple(table for table in tables if table.rows),
    )


def _rows(document: Document, groups: Sequence[Compared]) -> tuple[tuple[str, ...], ...]:
    return tuple(row for group in groups for row in _of_group(document, group))


def _of_group(document: Document, group: Compared) -> tuple[tuple[str, ...], ...]:
    about, drawn = group.about(document), group.drawn(document)
    if not group.sayings:
        return ((about, drawn, "No source", "", "", "", "", ""),)
    return tuple((about, drawn, *_cells(document, said)) for said in group.sayings)


def _cells(document: Document, said: Saying) -> tuple[str, ...]:
    quote = " ".join((said.account.quote or "").split())
    return (
        said.said_by,
        in_words(said.date) if said.date else "",
        said.says,
        f"“{quote}”" if quote else "",
        place_words(document, said.account),
        "Recorded" if said.recorded else "Only in the text",
    )
