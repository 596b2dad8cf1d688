"""Whatever a text holds, reading it ends, and everything that is read stands in it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.narrative.telling import reading

WORDS = [
    "Callie",
    "Robin",
    "Kit",
    "Aaron",
    "Finch",
    "Mother",
    "Mrs",
    "Marden",
    "SW1",
    "He",
    "she",
    "their",
    "who",
    "the",
    "a",
    "and",
    ",",
    ".",
    ";",
    ":",
    "(",
    ")",
    "[",
    "]",
    "–",
    "-",
    "'",
    '"',
    "’",
    "“",
    "”",
    "'s",
    "was",
    "were",
    "is",
    "had",
    "lived",
    "moved",
    "in",
    "with",
    "to",
    "at",
    "from",
    "until",
    "born",
    "died",
    "aged",
    "married",
    "separated",
    "son",
    "daughter",
    "mother",
    "brother's",
    "half-sister",
    "children",
    "two",
    "three",
    "first",
    "eldest",
    "Address",
    "1",
    "2",
    "3.2.14",
    "2019",
    "May",
    "14",
    "spring",
    "weeks",
    "later",
    "if",
    "not",
    "should",
    "said",
    "told",
    "believed",
    "alleged",
    "child",
    "protection",
    "plan",
    "ended",
    "offered",
    "refused",
    "a",
    "fortnight",
    "\n",
    "\n\n",
    "\t",
    "1.1",
    "•",
    "ﬁ",
    "שלום",
    "\u200b",
    "\x0c",
]
texts = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


@settings(deadline=None)
@given(texts)
def test_every_claim_stands_in_its_sentence_and_every_sentence_in_the_text(text: str) -> None:
    found = reading(text)
    for claim in found.claims:
        said = claim.said
        assert 0 <= said.sentence[0] <= said.start < said.end <= said.sentence[1] <= len(text)
    for mention in found.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
    tokens = found.narrative.tokens
    for reference in found.references:
        assert 0 <= reference.first <= reference.last < len(tokens)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_characters_at_all_are_read(text: str) -> None:
    assert reading(text).narrative.text == text
