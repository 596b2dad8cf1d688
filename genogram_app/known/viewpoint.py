"""Whose records a case is looked at through, up to which day, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from genogram_app.family.names import in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency

ESTABLISHED_WORDS = "As established by the review"


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """The agencies whose records count, taken together, and the day by which they had to be made.

    Without an agency it is the review's own view, with hindsight. Without a day every record counts, whenever
    it was made.
    """

    agencies: tuple[str, ...] = ()
    by: date | None = None

    @property
    def is_hindsight(self) -> bool:
        """Whether it is the review's own view, which leaves nothing out."""
        return not self.agencies


ESTABLISHED = Viewpoint()
"""The case as the review established it."""


def title_of(document: Document, viewpoint: Viewpoint) -> str:
    """Return the line that says of a picture whose view it is: "As known to Police on 3 May 2023"."""
    if viewpoint.is_hindsight:
        return ESTABLISHED_WORDS
    on = f" on {in_words(viewpoint.by.isoformat())}" if viewpoint.by else ", whenever it was recorded"
    return f"As known to {agencies_in_words(document, viewpoint.agencies)}{on}"


def agencies_in_words(document: Document, agencies: Iterable[str]) -> str:
    """Return what a sentence calls some agencies together."""
    wanted = set(agencies)
    recorders = {agency.id for agency in agencies_with_records(document)}
    if len(wanted) > 1 and wanted >= recorders:
        return "all agencies together"
    named = [agency_name(agency) for agency in document.agencies if agency.id in wanted]
    return in_a_row(named) or "an agency that is not in this case"


def agency_name(agency: Agency) -> str:
    """Return what a sentence calls an agency, with its area where the name does not say it."""
    name = agency.name.strip() or "an agency without a name"
    area = (agency.area or "").strip()
    return f"{name} ({area})" if area and area.casefold() not in name.casefold() else name


def agencies_with_records(document: Document) -> tuple[Agency, ...]:
    """Return the agencies of which the case holds a record: an account by a source, or a contact."""
    by_source = {source.id: source.agency for source in document.sources}
    heard = {by_source.get(account.source or "") for account in document.accounts}
    heard |= {contact.agency for contact in document.contacts}
    return tuple(agency for agency in document.agencies if agency.id in heard)
