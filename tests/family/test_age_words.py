from __future__ import annotations

from genogram_app.family.age_words import age_words, ages_words
from genogram_app.model.people import Age


def test_one_is_singular() -> None:
    assert age_words(Age(value=1, unit="years")) == "1 year"


def test_a_date_is_in_a_month_and_on_a_day() -> None:
    ages = (Age(value=29, unit="years", at="2017-06"), Age(value=3, unit="days", at="2017-05-17"))
    assert ages_words(ages) == "29 years in June 2017; 3 days on 17 May 2017"
