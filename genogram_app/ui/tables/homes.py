"""The columns of the table of residences."""

from __future__ import annotations

from genogram_app.model import fields
from genogram_app.model.homes import Residence
from genogram_app.ui.inspector.people_choice import change_place, people, place_of, places
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.columns import Column, choice_column, date_column
from genogram_app.ui.words import CERTAINTIES, choices


def residence_columns() -> tuple[Column, ...]:
    """Return the columns: who, where, from when to when, how, on what basis, how sure."""
    return (
        choice_column("person", "Person", people),
        choice_column(
            "place",
            "Household",
            places,
            value=_place,
            change=lambda _, residence, place: change_place(residence, place),
        ),
        date_column("from_", "From", bound=True),
        date_column("to", "To", bound=True, hint="A date, or “still” when it continues"),
        choice_column("pattern", "How", choices(fields.ResidencePattern)),
        choice_column("basis", "Basis", choices(fields.ResidenceBasis)),
        choice_column("certainty", "Certainty", CERTAINTIES),
    )


def _place(case: CaseNow, residence: Residence) -> str:
    return place_of(case.document, residence)
