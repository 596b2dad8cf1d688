from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from genogram_app.model.date_words import in_words, on_or_in, short
from genogram_app.model.dates import DateError
from genogram_app.model.typed_dates import typed_date
from tests.strategies import bounds

TODAY = date(2026, 3, 1)


@given(bounds())
def test_a_date_in_words_is_read_back_as_the_same_date(text: str) -> None:
    assert typed_date(in_words(text), today=TODAY) == text


@pytest.mark.parametrize(
    ("edtf", "words", "label"),
    [
        (None, "", ""),
        ("2019-12-03", "3 December 2019", "3.12.2019"),
        ("2023-06", "June 2023", "Jun 2023"),
        ("2019", "2019", "2019"),
        ("2023-21", "spring 2023", "spring 2023"),
        ("2023-06~", "about June 2023", "c. Jun 2023"),
        ("2019~", "about 2019", "c. 2019"),
        ("2019?", "perhaps 2019", "2019?"),
        ("2019%", "perhaps about 2019", "c. 2019?"),
        ("[..2019]", "in or before 2019", "by 2019"),
        ("[..2019-12-03]", "on or before 3 December 2019", "by 3.12.2019"),
        ("[2019-06..]", "in or after June 2019", "from Jun 2019"),
        ("2019/2021", "between 2019 and 2021", "2019–2021"),
        ("../2021", "any time up to 2021", "–2021"),
        ("2019/..", "from 2019 onwards", "2019–"),
        ("/2021", "from an unknown date to 2021", "?–2021"),
        ("2019/", "from 2019 to an unknown date", "2019–?"),
        ("../..", "at any time", "–"),
        ("..", "continuing", "continuing"),
    ],
)
def test_a_date_reads_as_people_write_it(edtf: str | None, words: str, label: str) -> None:
    assert (in_words(edtf), short(edtf)) == (words, label)


@pytest.mark.parametrize("say", [in_words, short])
def test_what_is_no_date_is_not_put_in_words(say: object) -> None:
    assert callable(say)
    with pytest.raises(DateError):
        say("next week")


def test_a_day_is_on_and_a_month_is_in() -> None:
    assert (on_or_in("2019-05-03"), on_or_in("2019-05")) == ("on 3 May 2019", "in May 2019")
