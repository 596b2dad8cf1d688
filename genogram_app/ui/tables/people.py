"""The columns of the table of people."""

from __future__ import annotations

from datetime import date
from typing import get_args

from genogram_app.edit.items import set_field
from genogram_app.edit.people import set_name, set_subject
from genogram_app.edit.session import Edit
from genogram_app.family.names import display_name
from genogram_app.model import fields
from genogram_app.model.people import BackgroundFact, Person
from genogram_app.notation.ages import shown_age
from genogram_app.ui.inspector.editors import names_in
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.columns import (
    Column,
    SortKey,
    ages_column,
    choice_column,
    date_column,
    text_column,
)
from genogram_app.ui.words import YES_NO, choices, word

_STATES = {
    word(state, "state").casefold(): state for state in get_args(fields.BackgroundState) if state != "stated"
}
_DAYS = {"years": 365, "months": 30, "weeks": 7, "days": 1}


def people_columns() -> tuple[Column, ...]:
    """Return the columns: who somebody is, when born, what to the child, where they live."""
    return (
        Column(
            "name",
            "Name",
            lambda _, person: display_name(person),
            "The person’s name",
            read=lambda text, _: text,
            typed=lambda person: person.name or "",
            change=lambda _, person, name: set_name(person.id, name),
        ),
        text_column("label", "Label", hint="What a publication calls the person, such as Child K"),
        Column("relation", "To the child", lambda case, person: case.relation(person.id), _RELATION),
        choice_column("sex", "Sex", choices(fields.Sex)),
        date_column("birth", "Born"),
        date_column("death", "Died", hint="Date of death; for a loss, when it happened"),
        Column("age", "Age", lambda case, person: case.age(person), _AGE, key=_age_key),
        ages_column("ages", "Stated ages", hint="Ages as somebody stated them: 29 in June 2017; 22 months"),
        Column(
            "ethnicity",
            "Ethnicity",
            lambda _, person: ethnicity_words(person.background.ethnicity),
            "As stated, or why there is none: Not asked, Declined to say",
            read=read_ethnicity,
            change=lambda _, person, fact: set_field(person.id, "background.ethnicity", fact),
        ),
        Column("home", "Lives at", lambda case, person: case.homes.get(person.id, ""), _HOME),
        choice_column("subject", "Under review", YES_NO[1:], value=_is_subject, change=_set_subject),
        Column(
            "aliases",
            "Also called",
            lambda _, person: "; ".join(person.aliases),
            "Other names in the texts, separated by semicolons",
            read=lambda text, _: names_in(text),
            change=lambda _, person, names: set_field(person.id, "aliases", names),
            at_first=False,
        ),
        choice_column("identity", "Identity", choices(fields.Identity), at_first=False),
        choice_column("kind", "Kind", choices(fields.PersonKind), at_first=False),
        date_column("due", "Due", hint="When an unborn child is expected", at_first=False),
    )


def ethnicity_words(fact: BackgroundFact | None) -> str:
    """Return a stated ethnicity, or why there is none."""
    if fact is None:
        return ""
    return (fact.value or "") if fact.state == "stated" else word(fact.state, "state")


def read_ethnicity(text: str, _: date) -> BackgroundFact | None:
    """Read an ethnicity as typed; the words for why there is none are read as such."""
    words = " ".join(text.split())
    state = _STATES.get(words.casefold())
    if state is not None:
        return BackgroundFact(state=state)
    return BackgroundFact(state="stated", value=words) if words else None


_RELATION = "What the person is to the subject child; follows from the relations of the case"
_AGE = "The age on the date of the drawing; follows from the dates of the case"
_HOME = "Where the person lives on the date of the drawing; change it in the table of residences"


def _age_key(case: CaseNow, person: Person) -> SortKey:
    age = shown_age(person, case.day)
    if age is None:
        return 1, 0, ""
    number = age.low if age.low is not None else age.high or 0
    return 0, number * _DAYS[age.unit], age.words


def _is_subject(case: CaseNow, person: Person) -> bool:
    return person.id in case.document.case.subjects


def _set_subject(_: CaseNow, person: Person, on: bool) -> Edit:
    return set_subject(person.id, on)
