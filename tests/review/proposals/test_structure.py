from __future__ import annotations

import json

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.checks.rules import structural_findings
from genogram_app.edit.session import EditRefused
from genogram_app.model.document import Document
from genogram_app.review.proposals.proposals import proposals_for
from genogram_app.review.proposals.structure import mends_of_structure


def case(birth: str, death: str | None, from_: str, to: str | None) -> Document:
    """One child with one stay."""
    return Document.model_validate_json(
        json.dumps(
            {
                "people": [{"id": "p1", "name": "Fen Marlow", "birth": birth, "death": death}],
                "households": [{"id": "h1", "label": "Address 1"}],
                "residences": [{"id": "s1", "person": "p1", "household": "h1", "from": from_, "to": to}],
            }
        )
    )


def odd(document: Document, rule: str) -> Finding:
    return next(f for f in structural_findings(document) if f.rule == rule)


@pytest.mark.parametrize(
    ("document", "rule", "words"),
    [
        (
            case("2020-05-01", "2019-05-01", "2021", None),
            "death-before-birth",
            "Exchange the dates of birth and death of Fen Marlow",
        ),
        (
            case("2015-05-01", None, "2021-03", "2020-03"),
            "end-before-beginning",
            "Exchange the two dates of the stay",
        ),
        (
            case("2020-05-01", None, "2019-03", None),
            "residence-before-birth",
            "Let the stay begin with the birth (1 May 2020)",
        ),
        (
            case("2020-05-01", "2022-06-07", "2020-05-01", "2023"),
            "residence-after-death",
            "Let the stay end with the death (7 June 2022)",
        ),
    ],
)
def test_what_cannot_be_is_mended_in_one_step(document: Document, rule: str, words: str) -> None:
    finding = odd(document, rule)
    (mend,) = mends_of_structure(document, finding)
    assert mend.words == words
    after = mend.edit.change(document)
    assert rule not in {f.rule for f in structural_findings(after)}


def test_children_of_one_day_can_be_recorded_as_twins() -> None:
    children = [{"id": f"p{n}", "name": name, "birth": "2020-05-01"} for n, name in ((1, "Fen"), (2, "Ivo"))]
    document = Document.model_validate_json(
        json.dumps(
            {
                "people": [*children, {"id": "p3", "name": "Una", "sex": "female"}],
                "parentage": [
                    {"id": f"k{n}", "child": f"p{n}", "parent": "p3", "kind": "birth"} for n in (1, 2)
                ],
            }
        )
    )
    (mend,) = mends_of_structure(document, odd(document, "twins-not-stated"))
    after = mend.edit.change(document)
    assert mend.words == "Record Fen and Ivo as born together"
    assert after.births[0].children == ("p1", "p2")
    with pytest.raises(EditRefused):
        mend.edit.change(after)


def test_a_stay_that_has_changed_since_is_left_alone() -> None:
    document = case("2020-05-01", None, "2019-03", None)
    (mend,) = mends_of_structure(document, odd(document, "residence-before-birth"))
    with pytest.raises(EditRefused):
        mend.edit.change(case("2020-05-01", None, "2019-04", None))


def test_what_only_a_person_can_answer_is_not_guessed() -> None:
    document = case("2020-05-01", None, "2021", None)
    assert mends_of_structure(document, odd(document, "no-subject")) == ()


def test_what_is_odd_about_the_drawing_is_mended_without_a_text() -> None:
    document = case("2020-05-01", None, "2019-03", None)
    finding = odd(document, "residence-before-birth")
    assert [p.words for p in proposals_for(document, finding, ())] == [
        "Let the stay begin with the birth (1 May 2020)"
    ]


@pytest.mark.parametrize(("noun", "sex"), [("mother", "female"), ("father", "male")])
def test_a_parent_who_is_not_stated_can_have_a_place_without_a_name(noun: str, sex: str) -> None:
    document = case("2020-05-01", None, "2021", None)
    finding = Finding(f"no-{noun}-stated", "gap", "", ("p1",))
    (mend,) = mends_of_structure(document, finding)
    assert mend.words == f"Add the {noun} of Fen Marlow, not named"
    after = mend.edit.change(document)
    parent = after.people[-1]
    assert (parent.label, parent.sex, parent.identity) == (
        f"{noun.capitalize()} of Fen Marlow",
        sex,
        "unnamed",
    )
    assert [(k.child, k.parent, k.kind) for k in after.parentage] == [("p1", parent.id, "birth")]
    with pytest.raises(EditRefused, match="already"):
        mend.edit.change(after)
