"""A finding quotes what else the texts tell of what it is about; what it says does not rest on that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.review.passages.beside import quoting_more
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family, graph, reading


def quoting(text: str, finding: Finding) -> Finding:
    (found,) = quoting_more(graph(), passages_of([reading(text)]), [finding])
    return found


def quotes(text: str, finding: Finding) -> Iterator[str]:
    return (quote.quote for quote in quoting(text, finding).evidence)


@pytest.mark.parametrize(
    ("rule", "people", "facts", "sentence"),
    [
        ("two-homes", "owen", "s6", "In October 2022 Owen Platt moved in at Address 1."),
        ("partner-dead", "june ray", "u4", "June Marden and Ray Marden were married in 1990."),
        ("age-against-birth", "tess", "", "Tess Marden was born in February 2014."),
        ("two-birth-parents", "kit aaron", "k4", "Aaron Finch is the father of Kit Finch."),
        ("order-differs", "callie", "", "Callie Marden has three children."),
        ("whereabouts-not-known", "owen", "", "In October 2022 Owen Platt moved in at Address 1."),
        ("no-father-stated", "kit", "", "Aaron Finch is the father of Kit Finch."),
        ("unconnected-person", "nadia", "", "Nadia Platt had a flat in Eastvale."),
        ("sex-differs", "owen", "", "A woman called Owen Platt rang the school."),
    ],
)
def test_what_is_odd_about_the_drawing_is_seen_beside_the_text(
    rule: str, people: str, facts: str, sentence: str
) -> None:
    finding = Finding(rule, "contradiction", "", tuple(people.split()), tuple(facts.split()))
    assert list(quotes(f"The review met in May. {sentence} It is not known why.", finding)) == [sentence]


def test_a_sentence_that_names_the_parent_drawn_is_quoted_behind_those_that_tell_most() -> None:
    told = [
        "Kit Finch has a father at Address 3.",
        "Kit Finch's father works away.",
        "Kit Finch rang his father.",
        "Kit Finch and a baby were seen by Owen Platt.",
    ]
    content = family().model_dump(by_alias=True)
    content["parentage"] += ({"id": "more", "child": "kit", "parent": "owen", "kind": "birth"},)
    drawn = build_graph(Document.model_validate(content))
    finding = Finding("parent-differs", "contradiction", "", ("kit", "owen"), ("more",))
    (found,) = quoting_more(drawn, passages_of([reading(" ".join(told))]), [finding])
    assert sorted(quote.quote for quote in found.evidence) == sorted(told)
    assert found.evidence[-1].quote == told[-1]


def test_a_sentence_of_another_time_is_not_taken_for_the_one_leant_on() -> None:
    text = "In May 2015 there was a fire at the hostel. Owen Platt moved in at Address 1 on 3 October 2022."
    finding = Finding("two-homes", "contradiction", "", ("owen",), ("s6",))
    assert [quote[:14] for quote in quotes(text, finding)] == ["Owen Platt mov"]


def test_a_sentence_that_tells_no_time_is_followed_by_the_one_that_does() -> None:
    text = "On 3 October 2022 there was a fire at the hostel. Owen Platt moved in at Address 1 that night."
    finding = Finding("two-homes", "contradiction", "", ("owen",), ("s6",))
    assert [quote[:14] for quote in quotes(text, finding)] == ["Owen Platt mov", "On 3 October 2"]


def test_the_name_of_a_finding_does_not_hang_on_what_stands_beside_it() -> None:
    finding = Finding("two-homes", "contradiction", "", ("owen",), ("s6",))
    found = quoting("In October 2022 Owen Platt moved in at Address 1.", finding)
    assert found.evidence
    assert found.key == finding.key


def test_own_sentences_come_first_and_none_comes_twice() -> None:
    text = "In October 2022 Owen Platt moved in at Address 1. Owen Platt left Address 1 in October 2022."
    own = Evidence("n", 50, len(text), text[50:])
    finding = Finding("two-homes", "contradiction", "", ("owen",), ("s6",), (own,))
    assert [quote[:10] for quote in quotes(text, finding)] == ["Owen Platt", "In October"]


def test_findings_of_other_kinds_stay_as_they_are() -> None:
    finding = Finding("background-not-stated", "gap", "", ("owen",))
    assert quoting("In October 2022 Owen Platt moved in at Address 1.", finding) == finding
