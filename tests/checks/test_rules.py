"""The findings of a drawing are in a stable order, the most pressing first."""

from __future__ import annotations

from genogram_app.checks.finding import SEVERITIES, Finding
from genogram_app.checks.rules import by_severity, structural_findings
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from tests.checks.small_cases import CHILD, FATHER, MOTHER, family


def test_an_empty_case_raises_nothing() -> None:
    assert structural_findings(Document()) == ()


def test_the_most_pressing_come_first() -> None:
    people = (MOTHER.replace(birth="2016"), FATHER, CHILD)
    severities = [SEVERITIES.index(f.severity) for f in structural_findings(family(people=people))]
    assert severities[0] == 0
    assert severities == sorted(severities)


def test_the_same_finding_is_told_once() -> None:
    same = Finding("rule", "gap", "A message.", ("p",))
    assert by_severity(iter((same, same))) == (same,)


def test_findings_are_the_same_each_time() -> None:
    assert structural_findings(family()) == structural_findings(family())


def test_findings_are_those_of_the_case_asked_about() -> None:
    younger = family(people=(MOTHER.replace(birth="2016"), FATHER, CHILD))
    found = [structural_findings(document) for document in (family(), younger, family())]
    assert found[0] == found[2] != found[1]


def test_a_text_changes_nothing_of_what_is_odd_about_a_drawing() -> None:
    text = TextDocument(id="n1", text="Nell met Piotr.")
    assert structural_findings(family().replace(documents=(text,))) == structural_findings(family())


def test_findings_name_only_people_and_facts_of_the_case() -> None:
    document = family(people=(MOTHER.replace(birth="2016"), FATHER, CHILD))
    for finding in structural_findings(document):
        assert all(document.find(item) for item in (*finding.people, *finding.facts))
