from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError, read_case, write_case
from genogram_app.store.form import Form, open_as, save_as
from genogram_app.store.image import read_image, write_image
from genogram_app.store.refusals import CaseFileError

FORMS = {
    "database": Form(write_image, read_image, 1_000_000),
    "text": Form(lambda document: write_case(document).encode(), read_case, 1_000_000),
}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> Form:
    return FORMS[str(request.param)]


def test_a_case_is_opened_as_it_was_saved(form: Form, case: Document, target: Path) -> None:
    save_as(form, case, target)
    assert open_as(form, target) == case


def test_a_case_that_cannot_be_written_down_leaves_the_old_file(
    form: Form, case: Document, target: Path
) -> None:
    target.write_bytes(b"old")
    people = (case.people[0].model_copy(update={"name": "\ud83d"}), case.people[1])
    with pytest.raises(CaseFileError, match="cannot be saved: the case cannot be written down"):
        save_as(form, case.model_copy(update={"people": people}), target)
    assert target.read_bytes() == b"old"


def test_a_case_that_breaks_a_rule_leaves_the_old_file(form: Form, case: Document, target: Path) -> None:
    target.write_bytes(b"old")
    with pytest.raises(CaseFileError, match="cannot be saved: the case cannot be written down"):
        save_as(form, case.model_copy(update={"people": ()}), target)
    assert target.read_bytes() == b"old"


def test_a_case_that_would_not_be_the_same_again_leaves_the_old_file(
    form: Form, case: Document, target: Path
) -> None:
    target.write_bytes(b"old")
    view = case.view.model_copy(update={"positions": (("p1", (1.0, 1.0)), ("p1", (2.0, 2.0)))})
    with pytest.raises(CaseFileError, match="would not be the same"):
        save_as(form, case.model_copy(update={"view": view}), target)
    assert target.read_bytes() == b"old"


def test_a_file_larger_than_any_case_is_refused(form: Form, target: Path) -> None:
    target.write_bytes(bytes(1_000_001))
    with pytest.raises(CaseFileError, match="it is larger than"):
        open_as(form, target)


def test_what_the_form_refuses_is_told_with_the_name_of_the_file(form: Form, target: Path) -> None:
    target.write_bytes(b"\xff")
    with pytest.raises(CaseFileError, match=rf"^{target.name} cannot be opened: ") as caught:
        open_as(form, target)
    assert isinstance(caught.value, CaseError)
    assert caught.value.path == target
