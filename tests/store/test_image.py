from __future__ import annotations

import pytest
from hypothesis import given

from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError
from genogram_app.store.image import read_image, write_image
from tests.strategies import documents


@given(documents())
def test_everything_a_person_entered_survives_the_file(document: Document) -> None:
    assert read_image(write_image(document)) == document


def test_the_same_case_gives_the_same_bytes(case: Document) -> None:
    assert write_image(case) == write_image(case.replace())


def test_a_long_report_survives_whole(case: Document) -> None:
    long = case.documents[0].replace(text="“Wren”\r\n\x00\t" * 100_000)
    changed = case.replace(documents=(long,))
    assert read_image(write_image(changed)) == changed


@pytest.mark.parametrize("at", [19, 47, 59, 60, 68])
def test_a_header_of_another_making_is_refused(case: Document, at: int) -> None:
    """How it may be read, which schema format, which encoding, which version of the tables, whose file."""
    data = bytearray(write_image(case))
    data[at] ^= 0xFF
    with pytest.raises(CaseError):
        read_image(bytes(data))


def test_a_file_that_would_be_larger_than_its_bytes_is_damaged(case: Document) -> None:
    with pytest.raises(CaseError, match="it is damaged"):
        read_image(write_image(case)[:-4096])


def test_a_case_with_an_id_used_twice_has_no_file(case: Document) -> None:
    twice = case.model_copy(update={"people": case.people * 2})
    with pytest.raises(CaseError, match="do not fit together"):
        write_image(twice)
