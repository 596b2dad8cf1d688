"""Passages to look at again are quoted, and never more than unclear."""

from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.evidence import Account
from genogram_app.review.passages.looking import already_said, look_again, matters, unsourced
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family, reading


def test_a_finding_quotes_each_passage_once() -> None:
    (passage,) = passages_of([reading("Robin lives here.")]).all
    finding = look_again("rule", "Words.", ("robin",), ("s3",), [passage, passage])
    assert finding.severity == "unclear"
    assert [e.quote for e in finding.evidence] == ["Robin lives here."]


def test_what_has_an_account_needs_no_passage() -> None:
    document = family()
    assert "s3" in unsourced(document)
    account = Account(id="a1", fact="s3", source="d1")
    assert "s3" not in unsourced(document.model_copy(update={"accounts": (account,)}))


def test_a_home_read_in_a_sentence_is_not_said_again_of_that_sentence() -> None:
    def about(rule: str, start: int) -> Finding:
        return Finding(rule, "unclear", "", ("tess",), (), (Evidence("n", start, start + 9, "somewhere"),))

    known = already_said([about("residence-missing", 100)])
    assert not known.isdisjoint(matters(about("home-not-drawn", 100)))
    assert known.isdisjoint(matters(about("home-not-drawn", 200)))
