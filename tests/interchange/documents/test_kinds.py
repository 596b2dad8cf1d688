"""A packed file that would fill the memory is a trap, and left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.interchange.documents.kinds import UNPACKED_LIMIT, kind_of
from genogram_app.store.refusals import CaseFileError
from tests.interchange.documents import made


def test_a_file_that_unpacks_to_too_much_is_refused_without_unpacking_it() -> None:
    size = UNPACKED_LIMIT // 5 + 1
    bomb = made.packed({f"word/{n}.xml": b"\0" * size for n in range(5)})
    assert len(bomb) < 1_000_000
    with pytest.raises(CaseFileError, match="unpacks to more"):
        kind_of(Path("report.docx"), bomb)


def test_values_parted_by_commas_are_known_by_the_files_name() -> None:
    assert kind_of(Path("chronology.csv"), b"a,b") == "comma_separated"
    assert kind_of(Path("report.txt"), b"a,b") == "text"
