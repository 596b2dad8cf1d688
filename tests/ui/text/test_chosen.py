from __future__ import annotations

from genogram_app.edit.text_links import link_words
from genogram_app.narrative.people.states import Words
from genogram_app.narrative.text import read_narrative
from genogram_app.ui.text.chosen import Chosen, link_of, sentence_span
from tests.ui.conftest import family

SENTENCE = "She left in May."


def test_the_sentence_of_a_place_is_found_in_the_original_text() -> None:
    text = "Wren’s  mother\u00a0came. She left in May.\n\nNobody knew."
    span = sentence_span(read_narrative("n1", text), text.index("left"))
    assert span is not None
    assert text[slice(*span)].strip() == SENTENCE


def test_a_pronoun_means_somebody_else_in_another_sentence_and_a_name_does_not() -> None:
    assert not Chosen("n1", 0, 3, "She", SENTENCE, Words(0, 3, "unclear", how="pronoun")).holds_everywhere
    assert not Chosen("n1", 0, 3, "She", SENTENCE).holds_everywhere
    assert Chosen("n1", 0, 4, "Wren", SENTENCE, Words(0, 4, "linked", ("p1",))).holds_everywhere


def test_what_was_said_of_the_sentence_goes_before_what_was_said_of_the_text() -> None:
    document = family()
    for edit in (link_words("n1", "She", "p1"), link_words("n1", "She", "p2", sentence=SENTENCE)):
        document = edit.change(document)
    here, elsewhere = (Chosen("n1", 0, 3, "She", sentence) for sentence in (SENTENCE, "She stayed."))
    assert [link.person for link in (link_of(document, here), link_of(document, elsewhere)) if link] == [
        "p2",
        "p1",
    ]
    assert link_of(document, Chosen("n1", 0, 3, "Her", SENTENCE)) is None
