from __future__ import annotations

from datetime import date

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.picture.moves_note import moves_note
from genogram_app.picture.options import PictureOptions
from tests.picture.invented import moved

REVIEWED = moved().replace(case=CaseInfo(subjects=("isla",), review_period="2022/2023"))


def test_the_moves_of_each_child_are_told_for_the_review_period() -> None:
    assert moves_note(REVIEWED, PictureOptions()) == (
        "In the review period (between 2022 and 2023): Isla moved once, "
        "in two council areas (Norfolk and Suffolk), once across a boundary."
    )


def test_without_names_no_area_is_named_either() -> None:
    assert moves_note(moved(), PictureOptions(names=False)) == (
        "Child K moved once, in two council areas, once across a boundary."
    )


def test_nothing_is_told_where_there_is_no_child() -> None:
    assert moves_note(Document(), PictureOptions(at=date(2022, 1, 1))) == ""
