from __future__ import annotations

from datetime import date

import pytest

from genogram_app.entry.table_cells import (
    is_address,
    is_ditto,
    is_ethnicity,
    is_no_home,
    is_nothing,
    read_born,
    read_death,
    read_ethnicity,
    read_name,
    read_sex,
)
from genogram_app.model.people import BackgroundFact

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("12/03/1994", "born 12 March 1994"),
        ("DOB: 12.3.94", "born 12 March 1994"),
        ("June 1994", "born June 1994"),
        ("b. 1994", "born 1994"),
        ("1994", "born 1994"),
        ("29", "aged 29 years"),
        ("29 yrs", "aged 29 years"),
        ("aged 29", "aged 29 years"),
        ("22 months", "aged 22 months"),
        ("22m", "aged 22 months"),
        ("2y 3m", "aged 27 months"),
        ("6 weeks old", "aged 6 weeks"),
        ("29 (in June 2017)", "aged 29 years in June 2017"),
        ("29 at 3 June 2017", "aged 29 years on 3 June 2017"),
        ("12/3/94 (29)", "born 12 March 1994, aged 29 years"),
        ("12/3/1994, 29 years", "born 12 March 1994, aged 29 years"),
        ("29 (12/3/94)", "aged 29 years, born 12 March 1994"),
        ("EDD 3/12/26", "unborn, due 3 December 2026"),
        ("unborn (EDD 3/12/26)", "unborn, due 3 December 2026"),
        ("Unborn", "unborn"),
        ("1950 died 2019", "born 1950, died 2019"),
        ("n/k", ""),
        ("", ""),
    ],
)
def test_a_date_or_an_age_is_read_as_written(text: str, words: str) -> None:
    cell = read_born(text, TODAY, None)
    assert (cell.words, cell.problem) == (words, "")


@pytest.mark.parametrize(
    "text", ["31/02/1999", "soon", "150", "1/2/2001 - 3/4/2019", "29 (whenever)", "12/13/94"]
)
def test_what_is_no_date_says_why(text: str) -> None:
    cell = read_born(text, TODAY, None)
    assert cell.problem
    assert cell.values == ()


def test_an_age_belongs_to_the_date_of_its_column_unless_it_has_its_own() -> None:
    assert read_born("29", TODAY, "2017-06").words == "aged 29 years in June 2017"
    assert read_born("29 in 2018", TODAY, "2017-06").words == "aged 29 years in 2018"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kelly Shaw", {"name": "Kelly Shaw"}),
        ("Kelly M", {"name": "Kelly M"}),
        ("Kelly Shaw (aka Kel)", {"name": "Kelly Shaw", "aliases": ("Kel",)}),
        ("Unknown male", {"sex": "male", "identity": "unknown", "label": "Unknown male"}),
        ("Unborn baby", {"kind": "pregnancy"}),
        ("not known", {}),
    ],
)
def test_a_name_is_kept_as_typed(text: str, values: dict[str, object]) -> None:
    assert dict(read_name(text, TODAY).values) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("F", {"sex": "female"}),
        ("Boy", {"sex": "male"}),
        ("Non-binary", {"gender": "Non-binary"}),
        ("unknown", {}),
    ],
)
def test_a_sex_is_read_and_another_gender_kept(text: str, values: dict[str, object]) -> None:
    assert dict(read_sex(text).values) == values


def test_what_is_no_sex_says_so() -> None:
    assert "is not a sex" in read_sex("q").problem


def test_why_there_is_no_ethnicity_is_kept() -> None:
    assert dict(read_ethnicity("Declined").values) == {"ethnicity": BackgroundFact(state="declined")}
    assert dict(read_ethnicity("Roma").values) == {"ethnicity": BackgroundFact(state="stated", value="Roma")}
    assert read_ethnicity("n/k").values == ()


def test_a_death_is_read() -> None:
    assert read_death("May 2019", TODAY).words == "died May 2019"
    assert read_death("alive", TODAY).values == ()


@pytest.mark.parametrize("text", ['"', "As above", "ditto", "-do-", "same"])
def test_marks_for_the_same_again(text: str) -> None:
    assert is_ditto(text)


def test_what_cells_look_like() -> None:
    assert is_nothing(" N/K ")
    assert is_no_home("NFA")
    assert is_ethnicity("White British")
    assert is_address("2 Low Lane")
    assert not is_ethnicity("2 White Street")
