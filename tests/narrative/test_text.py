"""Whatever is found in the plain text leads back to the original words."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.text import Narrative, narrative_of, once_for_each_text, read_narrative


def _found(text: str, plain: str) -> str:
    """The original of a part of the plain text."""
    narrative = read_narrative("n", text)
    start = narrative.plain.index(plain)
    first, last = narrative.original(start, start + len(plain))
    return text[first:last]


def test_curly_quotes_and_hard_spaces_are_matched_as_plain_ones() -> None:
    assert _found("It was Nell’s\u00a0aunt.", "Nell's aunt") == "Nell’s\u00a0aunt"


def test_a_ligature_is_matched_letter_by_letter() -> None:
    assert _found("Grifﬁn came.", "Griffin") == "Grifﬁn"


def test_a_line_that_was_wrapped_goes_on() -> None:
    text = "On that day the midwife was told by her half\nbrother Wilf that nobody had been there at all."
    assert _found(text, "half brother Wilf") == "half\nbrother Wilf"


def test_a_word_broken_at_the_end_of_a_line_is_joined() -> None:
    text = "The review was told of this by her grand-\nmother in the same week."
    assert _found(text, "grandmother") == "grand-\nmother"


def test_a_compound_broken_at_its_hyphen_keeps_it() -> None:
    text = "The review was told of this by her half-\nbrother in the same week."
    assert _found(text, "half-brother") == "half-\nbrother"


def test_a_list_of_short_lines_is_not_joined() -> None:
    narrative = read_narrative("n", "Mother: 24\nFather: 31\nAdult A: her father")
    assert len(narrative.sentences) == 3


def test_the_long_lines_of_a_key_are_not_joined() -> None:
    text = "Mother - mother of Child P and of Siblings 1, 2 and 3\nFather 1 - father of Siblings 1 and 2\n"
    assert len(read_narrative("n", text).sentences) == 2
    coded = "Mother (M): mother of Sibling 1 and of K, 28\nFather of K (FK): a man of 33 when K was born"
    assert len(read_narrative("n", coded).sentences) == 2


def test_a_hyphen_by_itself_is_a_dash() -> None:
    assert (
        read_narrative("n", "Callie - his aunt - was half-asleep.").plain
        == "Callie – his aunt – was half-asleep."
    )


def test_a_soft_hyphen_is_no_letter() -> None:
    assert _found("her grand\u00admother", "grandmother") == "grand\u00admother"


@given(st.text(alphabet="aB .’“ﬁ\n-\u00a0\u00ad1,()", max_size=60))
def test_every_token_comes_from_the_original(text: str) -> None:
    narrative = read_narrative("n", text)
    for token in narrative.tokens:
        start, end = narrative.original(token.start, token.end)
        assert 0 <= start < end <= len(text)


@given(st.text(alphabet="aB .’“ﬁ\n-\u00a0\u00ad1,()", max_size=60))
def test_sentences_follow_each_other(text: str) -> None:
    sentences = read_narrative("n", text).sentences
    assert all(one.end <= other.start for one, other in pairwise(sentences))


def test_the_sentence_at_a_place_is_found() -> None:
    narrative = read_narrative("n", "One came. Two went.")
    sentence = narrative.sentence_at(12)
    assert sentence is not None
    assert narrative.plain[sentence.start : sentence.end] == "Two went."
    assert narrative.sentence_at(9) is None


def test_what_hangs_on_a_text_alone_is_worked_out_once() -> None:
    asked: list[int] = []

    @once_for_each_text
    def length(narrative: Narrative, factor: int) -> int:
        asked.append(factor)
        return factor * len(narrative.plain)

    first, second = read_narrative("n", "Tess left."), read_narrative("n", "Tess came.")
    assert [length(first, 1), length(first, 1), length(first, 2), length(second, 1)] == [10, 10, 20, 10]
    assert asked == [1, 2, 1]


def test_a_text_of_a_case_is_prepared_once_while_the_case_has_it() -> None:
    text = TextDocument(id="n1", text="Nell met Piotr.")
    assert narrative_of(text) is narrative_of(text)
    assert narrative_of(text.replace(text="Nell left Piotr.")).plain == "Nell left Piotr."


def test_of_each_text_only_the_version_read_last_is_kept() -> None:
    text = TextDocument(id="n1", text="Nell met Piotr.")
    other = text.replace(text="Nell left Piotr.")
    first = narrative_of(text)
    assert narrative_of(other) is narrative_of(other)
    assert narrative_of(text) is not first


def test_the_next_version_of_a_text_has_what_was_found_in_the_lines_of_the_last() -> None:
    text = TextDocument(id="n1", text="Nell met Piotr.")
    narrative_of(text).found_in_lines["P0 met P1 ."] = "met"
    other = text.replace(text="Then Nell met Piotr.")
    assert narrative_of(other).found_in_lines == {"P0 met P1 .": "met"}
    assert narrative_of(TextDocument(id="n2", text="Nell met Piotr.")).found_in_lines == {}


def test_a_list_of_people_is_not_joined_where_its_lines_end_with_a_name() -> None:
    listed = (
        "Tess, eldest child, DOB 03/05/2012, daughter of Dale",
        "Robin, second child, DOB 21/09/2015, son of Aaron",
        "Callie, mother of both children, DOB 14/02/1994",
    )
    assert [read_narrative("n", "\n".join(listed)).plain.count("\n")] == [2]
    wrapped = "Callie, who had been seen that morning at the surgery by Tess.\nRobin, who came, was well."
    assert "\n" not in read_narrative("n", wrapped).plain


def test_an_entry_of_a_chronology_is_not_joined_to_the_one_before() -> None:
    first = "10/10/2022: Evicted from Address 3. Callie and the boys to June."
    for second in ("24/10/2022: Tess seen.", "24 October 2022 – Tess seen.", "24.10.22 Tess seen."):
        assert "\n" in read_narrative("n", f"{first}\n{second}").plain
    wrapped = "It was agreed at the meeting that the plan would be reviewed on"
    assert "\n" not in read_narrative("n", f"{wrapped}\n24/10/2022 and closed.").plain
