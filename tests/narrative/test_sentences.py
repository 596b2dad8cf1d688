"""Sentences end where a reader would end them."""

from __future__ import annotations

import pytest

from genogram_app.narrative.sentences import is_heading, split_sentences


def _split(plain: str) -> list[str]:
    return [plain[s.start : s.end] for s in split_sentences(plain)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sib. 2 was seen by Dr. Orme with Ms. Hale on the ward.",
        "She was aged 6 yrs. when it began.",
        "It was seen on 12.06.11 by the nurse.",
        "The dose was 2.5 ml. a day.",
        "He said (it was late. They had gone.) that he was tired.",
        'She said "I went. He stayed." and left.',
        "J. Orme wrote to approx. ten people.",
    ],
)
def test_a_full_stop_inside_does_not_end_it(sentence: str) -> None:
    assert _split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("She came. He went.", 2),
        ("Was she seen? She was.", 2),
        ('He said "no." She left.', 2),
        ("It was Child K. She was seen.", 2),
        ("It ended (see 6.1). It began again.", 2),
        ("He was 31. In 2012 he left.", 2),
        ("She stayed at Maud's. He left.", 2),
        ("She remains at Address C. FK was seen.", 2),
        ("She was 28 when she had K. He was older.", 2),
        ("It was born c. 2018 in a barn.", 1),
    ],
)
def test_a_full_stop_before_a_capital_ends_it(text: str, count: int) -> None:
    assert len(_split(text)) == count


def test_a_paragraph_number_is_no_part_of_the_sentence() -> None:
    assert _split("3.4 Mother left. 3 people stayed.") == ["Mother left.", "3 people stayed."]
    assert _split("(a) Mother left.") == ["Mother left."]


def test_a_bracket_that_is_never_closed_does_not_swallow_the_text() -> None:
    text = "She left (and he stayed. " + "They were seen again. " * 40
    assert len(_split(text.strip())) > 10


def test_a_sentence_knows_its_heading() -> None:
    sentences = split_sentences("4 ANALYSIS\nShe came.\nHe went.")
    assert [s.heading for s in sentences] == ["ANALYSIS"] * 3
    assert [s.is_heading for s in sentences] == [True, False, False]


def test_a_list_entry_is_no_heading() -> None:
    assert not is_heading("Mother: 24")
    assert not is_heading("She came.")
    assert is_heading("What happened next")


@pytest.mark.parametrize(
    "line", ["Father of Child A (Mr Tobin)", "Callie Marsh – mother", "Dean - her brother"]
)
def test_an_entry_of_a_key_is_no_heading(line: str) -> None:
    assert not is_heading(line)


@pytest.mark.parametrize("line", ["Family background", "Child protection (2019)", "Chapter 3 – Analysis"])
def test_a_heading_with_a_bracket_or_dash_stays_one(line: str) -> None:
    assert is_heading(line)


def test_a_numbered_part_is_a_heading_with_its_colon() -> None:
    assert is_heading("SECTION SEVEN: RECOMMENDATIONS")
    assert is_heading("Appendix 2: Genogram")
    assert not is_heading("Child 2: half-brother of Kit")
    assert not is_heading("Section 47: it was decided, at last, to begin")
