"""Passages to look at again are quoted, and never more than unclear."""

from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.evidence import Account
from genogram_app.review.passages.looking import look_again, said_once, unsourced
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

    said = [about("residence-missing", 100)]
    assert list(said_once(said, [about("home-not-drawn", 100)])) == said
    assert len(list(said_once(said, [about("home-not-drawn", 200)]))) == 2


def test_what_is_said_already_quotes_what_would_be_looked_at_again() -> None:
    def about(rule: str, start: int) -> Finding:
        return Finding(
            rule, "unclear", "", ("tess",), ("s1",), (Evidence("n", start, start + 9, "somewhere"),)
        )

    (finding,) = said_once([about("residence-start-differs", 100)], [about("home-date-not-found", 200)])
    assert finding.rule == "residence-start-differs"
    assert [quote.start for quote in finding.evidence] == [100, 200]


def test_what_stands_beside_a_finding_does_not_make_it_another_one() -> None:
    said = Finding("r", "contradiction", "", (), ("s1",), (Evidence("n", 1, 9, "one"),))
    again = Finding("s", "unclear", "", (), ("s1",), (Evidence("n", 20, 29, "another"),))
    (finding,) = said_once([said], [again])
    assert [quote.quote for quote in finding.evidence] == ["one", "another"]
    assert finding.key == said.key
