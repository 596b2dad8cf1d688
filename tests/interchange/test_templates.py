from __future__ import annotations

import pytest

from benchmarks.layout import faults
from genogram_app.interchange.templates import TEMPLATES, load_template
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case, write_case
from genogram_app.picture.picture import Painter, draw
from genogram_app.review.findings import review

NAMES = [template.name for template in TEMPLATES]


@pytest.fixture(params=NAMES)
def family(request: pytest.FixtureRequest) -> Document:
    return load_template(request.param)


def test_a_template_is_a_whole_case_about_somebody(family: Document) -> None:
    assert read_case(write_case(family)) == family
    assert family.case.subjects


def test_a_template_lays_out_without_a_fault(family: Document) -> None:
    found = faults(Painter().layout_request(family), draw(family).layout)
    assert {name: count for name, count in found.items() if count} == {}


def test_a_template_claims_no_name_and_no_date(family: Document) -> None:
    assert all(person.name is None and person.label for person in family.people)
    assert not any(person.birth or person.death or person.ages for person in family.people)
    assert not any(home.from_ or home.to for home in family.residences)
    assert family.case.title == ""


def test_no_template_says_that_anybody_is_or_was_married(family: Document) -> None:
    stages = [stage for couple in family.partnerships for stage in couple.stages]
    assert {(stage.status, stage.from_, stage.to) for stage in stages} <= {("not_known", None, None)}


def test_a_template_contradicts_nothing(family: Document) -> None:
    assert [f.message for f in review(family) if f.severity == "contradiction"] == []


def test_every_template_says_when_it_is_of_use() -> None:
    assert all(template.use.endswith(".") for template in TEMPLATES)
    assert len({template.title for template in TEMPLATES}) == len(TEMPLATES)
