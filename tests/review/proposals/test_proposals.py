"""What the texts say and the drawing lacks is proposed once, and a finding brings what would mend it."""

from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.people import Person
from genogram_app.review.findings import findings_of, read_texts
from genogram_app.review.proposals.proposals import proposals, proposals_for
from tests.review.proposals.claiming import SENTENCE, accepted, family

TEXT = "Wren was born on 4 May 2019. Wren was born on 4 May 2019, as her brother Perry told the school."


def case(**wren: str) -> Document:
    person = Person.model_validate({"id": "wren", "name": "Wren", **wren})
    return Document(people=(person,), documents=(TextDocument(id="n1", text=TEXT),))


def test_everything_is_proposed_with_a_sentence_and_accepting_it_leaves_nothing_to_propose() -> None:
    document = case()
    found = list(proposals(document, read_texts(document)))
    assert {"Add Perry", "Enter that Wren was born 4 May 2019"} <= {p.words for p in found}
    assert all(p.evidence for p in found)
    after = accepted(document, found)
    assert accepted(after, found) == after
    left = {p.words for p in proposals(after, read_texts(after))}
    assert not {"Add Perry", "Enter that Wren was born 4 May 2019"} & left


def test_a_drawn_fact_is_never_changed_by_what_is_proposed() -> None:
    document = case(birth="2018")
    after = accepted(document, list(proposals(document, read_texts(document))))
    assert after.person("wren").birth == "2018"


def test_a_finding_brings_its_mends() -> None:
    document = case(birth="2018")
    readings = read_texts(document)
    differs = next(f for f in findings_of(document, readings) if f.rule == "birth-differs")
    words = [p.words for p in proposals_for(document, differs, readings)]
    assert words[0] == "Change the date of birth of Wren to 4 May 2019"
    assert words[-1].startswith("Keep the drawing")


def test_somebody_left_out_can_be_added_from_the_finding() -> None:
    document = case()
    readings = read_texts(document)
    left_out = next(f for f in findings_of(document, readings) if f.rule.endswith("left-out"))
    assert [p.words for p in proposals_for(document, left_out, readings)] == ["Add Perry"]


def test_sentences_beside_a_finding_about_the_drawing_leave_its_mend() -> None:
    document = family()
    quote = (Evidence("n1", 0, len(SENTENCE), SENTENCE),)
    alone = Finding("no-mother-stated", "gap", "", ("wren",))
    quoting = Finding("no-mother-stated", "gap", "", ("wren",), (), quote, beside=1)
    words = [mend.words for mend in proposals_for(document, alone, ())]
    assert words == ["Add the mother of Wren, not named"]
    assert [mend.words for mend in proposals_for(document, quoting, ())] == words
