"""Each kind of fact has the words with which texts speak of it."""

from __future__ import annotations

from genogram_app.review.passages.topics import of_bond, of_concern, of_term


def test_harm_and_concerns_have_words_of_their_own() -> None:
    violence, drugs = of_bond("violence"), of_concern("SM")
    assert violence
    assert drugs
    assert violence.search("he punched her")
    assert drugs.search("she used heroin")
    assert not drugs.search("he punched her")


def test_closeness_and_codes_of_ones_own_need_no_words() -> None:
    assert of_bond("close") is None
    assert of_concern("XYZ") is None


def test_a_relation_is_spoken_of_by_the_last_word_of_its_term() -> None:
    assert of_term("maternal great-aunt").search("her aunt verna")
    assert not of_term("maternal great-aunt").search("his cousin")
