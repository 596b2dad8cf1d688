"""A complete drawing raises nothing against its text, and whoever is left out of it is missed."""

from __future__ import annotations

import gc
import time
import weakref
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.checks.finding import SEVERITIES
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.review.families import FAMILIES, HARBOUR, text, without
from tests.strategies import documents

FROM_TEXT = frozenset(
    {
        "person-left-out",
        "relative-left-out",
        "pregnancy-left-out",
        "unnamed-man-left-out",
        "spelling-differs",
        "never-mentioned",
    }
)
FOUND = {
    "harbour": "maud-vane isolde hector-vane sabine elowen winifred lorcan rufus-thorne gareth kit "
    "barnaby gareths-mother lost stairs",
    "quarry": "u s1 mother father a b c mothers-mother bs-son s1-father ex-wife asleep",
    "orchard": "ingrid odette keziah juno marguerite hedda desmond lionel tobias neil jasper felix "
    "horace alistair neils-daughter marguerites-mother horaces-wife bloke van",
}

NOUNS = ("his mother", "her half-brother,", "Callum", "Mother", "MGM", "Sibling 2", "an unknown man", "SW4")
VERBS = ("said", "was", "is", "called", "has a daughter", "miscarried", "who", "She", "of", "and", "the", "A")
MARKS = ("(aged 6)", "2.1", "Mr", ":", "–", ",", ".", "\n", "’s", "“", "”")
PARTS = st.sampled_from((*NOUNS, *VERBS, *MARKS))
TEXTS = st.lists(PARTS, max_size=40).map(" ".join)


def _from_text(document: Document, name: str) -> set[str]:
    findings = review(document, [text(name)])
    return {f.message for f in findings if f.rule in FROM_TEXT and f.severity != "note"}


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_a_complete_drawing_agrees_with_its_text(name: str) -> None:
    assert [f.message for f in review(FAMILIES[name], [text(name)]) if f.rule in FROM_TEXT] == []


@pytest.mark.parametrize(("name", "person"), [(n, p) for n, people in FOUND.items() for p in people.split()])
def test_whoever_is_left_out_is_missed(name: str, person: str) -> None:
    assert _from_text(without(FAMILIES[name], person), name)


@pytest.mark.parametrize(("name", "person"), [("harbour", "tamsin"), ("orchard", "bronwen")])
def test_a_friend_who_is_left_out_is_a_note(name: str, person: str) -> None:
    findings = review(without(FAMILIES[name], person), [text(name)])
    assert [f.severity for f in findings if f.rule == "friend-left-out"] == ["note"]


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_every_quotation_is_the_texts_own_words(name: str) -> None:
    narrative = text(name)
    for person in FOUND[name].split():
        for finding in review(without(FAMILIES[name], person), [narrative]):
            assert all(narrative.text[e.start : e.end] == e.quote for e in finding.evidence)


def test_the_texts_of_the_case_are_checked_too() -> None:
    own = TextDocument(id="n1", text="Pip has a brother, Callum.")
    findings = review(HARBOUR.replace(documents=(own,)))
    assert [e.document for f in findings if f.rule == "person-left-out" for e in f.evidence] == ["n1"]


def test_findings_are_in_order_of_severity_and_always_the_same() -> None:
    document = without(HARBOUR, "isolde")
    first, second = review(document, [text("harbour")]), review(document, [text("harbour")])
    order = [SEVERITIES.index(f.severity) for f in first]
    assert first == second
    assert order == sorted(order)


def test_a_long_report_is_read_while_one_waits() -> None:
    long = read_narrative("long", (text("harbour").text + "\n\n") * 40)
    before = time.process_time()
    review(HARBOUR, [long])
    assert time.process_time() - before < 5


@given(documents(max_people=6), TEXTS)
def test_findings_quote_and_refer_to_what_is_there(document: Document, words: str) -> None:
    findings = review(document, [read_narrative("n", words)], date(2024, 5, 1))
    texts = {"n": words, **{d.id: d.text for d in document.documents}}
    for finding in findings:
        assert all(texts[e.document][e.start : e.end] == e.quote != "" for e in finding.evidence)
        assert all(document.find(i) is not None for i in (*finding.people, *finding.facts))
    order = [SEVERITIES.index(f.severity) for f in findings]
    assert order == sorted(order)


def test_a_check_leaves_nothing_that_keeps_itself() -> None:
    # A long text would leave dozens of megabytes each time it is typed in, until somebody looked for circles.
    narrative = text("harbour").text
    review(HARBOUR, [read_narrative("report", narrative)])
    gc.collect()
    gc.disable()
    try:
        review(HARBOUR, [read_narrative("report", f"{narrative} More is not known.")])
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_a_text_is_forgotten_with_the_case_that_held_it() -> None:
    held = TextDocument(id="t1", title="Report", media_type="text/plain", text=text("harbour").text)
    documents = weakref.WeakSet([held])
    case = HARBOUR.replace(documents=(held,))
    review(case)
    del held, case
    assert list(documents) == []
