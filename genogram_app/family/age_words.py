"""How a stated age is written: "29 years in June 2017", "22 months"."""

from __future__ import annotations

from genogram_app.model.date_words import in_words
from genogram_app.model.dates import read
from genogram_app.model.people import Age


def ages_words(ages: tuple[Age, ...]) -> str:
    """Return stated ages as they may be typed, separated by semicolons."""
    return "; ".join(age_words(age) for age in ages)


def age_words(age: Age) -> str:
    """Return one stated age, with the date to which it belongs where one was given."""
    unit = age.unit[:-1] if age.value == 1 else age.unit
    if age.at is None:
        return f"{age.value} {unit}"
    return f"{age.value} {unit} {'on' if read(age.at).precision == 'day' else 'in'} {in_words(age.at)}"
