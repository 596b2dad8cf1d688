from datetime import date

import pytest

from genogram_app.cli.cases import read_day
from genogram_app.cli.errors import CommandError


def test_a_day_is_read() -> None:
    assert read_day("2023-06-27") == date(2023, 6, 27)


@pytest.mark.parametrize("text", ["2023-06", "2023-06-31", "..", "[..2019-01-01]", "tomorrow"])
def test_what_is_not_one_day_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(CommandError, match="--at"):
        read_day(text)
