"""Texts and people that differ are told as accounts, never as contradictions."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.review.accounts.differing import accounts_that_differ
from genogram_app.review.findings import read_texts, review
from tests.review.accounts.cases import disagreeing


def case(*texts: str) -> Document:
    held = (TextDocument(id=f"n{n}", title=f"Text {n}", text=text) for n, text in enumerate(texts, 1))
    return disagreeing().replace(documents=tuple(held), accounts=())


def found(document: Document) -> list[Finding]:
    return list(accounts_that_differ(build_graph(document), read_texts(document)))


def test_two_documents_with_two_dates_are_quoted_side_by_side() -> None:
    (finding,) = found(case("Corin was born on 11 April 2020.", "Corin was born on 4 November 2020."))
    assert (finding.rule, finding.severity, finding.people) == ("accounts-differ", "unclear", ("p1",))
    assert [e.document for e in finding.evidence] == ["n1", "n2"]
    assert finding.message == (
        "Corin Vale: date of birth: two accounts differ. Text 1: 11 April 2020. Text 2: 4 November 2020."
    )


def test_two_documents_with_two_relations_of_a_pair_differ() -> None:
    (finding,) = found(case("Dunstan is Petra's uncle.", "Dunstan was Petra's grandfather. He was kind."))
    assert finding.rule == "accounts-differ"
    assert len(finding.evidence) == 2


def test_what_is_kept_as_accounts_is_settled() -> None:
    texts = ("Corin was born on 11 April 2020.", "Corin was born on 4 November 2020.")
    first, second = (
        Account(id=f"e{n}", fact="p1", field="birth", document=f"n{n}", start=0, end=len(words), quote=words)
        for n, words in enumerate(texts, 1)
    )
    kept = (first, second.replace(says="disputes", value="2020-11-04"))
    assert found(case(*texts).replace(accounts=kept)) == []


def test_a_persons_other_date_differs_from_the_drawing() -> None:
    (finding,) = found(case("Petra told the nurse that Corin was born on 4 November 2020."))
    assert (finding.rule, finding.severity) == ("account-differs-from-drawing", "unclear")


@pytest.mark.parametrize(
    "texts",
    [
        ("Corin was born on 11 April 2020.", "Corin was born in April 2020."),
        ("Petra is Corin's mother.", "Petra was the carer of Corin. Petra is his mother."),
        ("Dunstan is Corin's father.", "Corin's father lived elsewhere."),
        ("Corin was born on 4 November 2020.",),
        ("Dunstan was Petra's cousin.", "Petra and Dunstan married in June 2018."),
    ],
)
def test_what_can_both_be_so_is_not_told(texts: tuple[str, ...]) -> None:
    assert found(case(*texts)) == []


def _reviewed(*rows: str) -> set[str]:
    text = "Date\tSource\tEvent\n" + "\n".join(f"01/0{n}/2021\t{row}" for n, row in enumerate(rows, 1))
    return {f.rule for f in review(case(text)) if f.rule in ("accounts-differ", "birth-differs")}


def test_two_agencies_of_a_chronology_that_differ_stand_side_by_side() -> None:
    rows = ("GP\tCorin was born on 11 April 2020.", "School\tCorin was born on 4 November 2020.")
    assert _reviewed(*rows) == {"accounts-differ"}


def test_an_agency_that_no_other_contradicts_can_contradict_the_drawing() -> None:
    assert _reviewed("School\tCorin was born on 4 November 2020.") == {"birth-differs"}
