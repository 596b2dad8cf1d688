from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.model.evidence import Account, Source, TextDocument


def test_a_quotation_does_not_end_before_it_begins() -> None:
    assert Account(id="e1", fact="p1", start=5, end=5).end == 5
    with pytest.raises(ValidationError, match="the quotation ends before it begins"):
        Account(id="e1", fact="p1", start=5, end=4)


@pytest.mark.parametrize("value", ["2019", 3, 2.5, True, None])
def test_an_account_keeps_the_value_it_gives_as_it_is(value: str | float | bool | None) -> None:
    kept = Account(id="e1", fact="p1", field="birth", value=value).value
    assert (kept, type(kept)) == (value, type(value))


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_an_account_gives_no_value_that_a_file_cannot_hold(value: float) -> None:
    with pytest.raises(ValidationError):
        Account(id="e1", fact="p1", value=value)


def test_a_source_is_open_and_received_until_somebody_says_otherwise() -> None:
    source = Source(id="d1", title="Police report")
    assert (source.use, source.state) == ("open", "received")


def test_a_text_is_kept_to_the_last_character() -> None:
    text = "  First line\r\n\tsecond\u00a0line \n"
    assert TextDocument(id="n1", text=text).text == text
