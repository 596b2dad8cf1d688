"""Words of a text that somebody points at: where they stand, their sentence, whom they mean so far."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genogram_app.model.case import TextLink
from genogram_app.model.document import Document

if TYPE_CHECKING:
    from genogram_app.narrative.people.states import Words
    from genogram_app.narrative.text import Narrative

_ONLY_HERE = frozenset({"pronoun", "possessive", "group", "description", "kin", "unnamed_man"})
"""Kinds of words that mean somebody else in another sentence."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Half-open offsets of words in a text with its id; `sentence` and `words` are None where not known."""

    text: str
    start: int
    end: int
    said: str
    sentence: str | None = None
    words: Words | None = None

    @property
    def holds_everywhere(self) -> bool:
        """Whether what is said of the words is likely to hold wherever they stand."""
        if self.sentence is None:
            return True
        by_kind = self.words is not None and self.words.how in _ONLY_HERE
        return not by_kind and self.said.casefold() not in _PRONOUNS


_PRONOUNS = frozenset(
    ("he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs", "who", "whom")
)


def sentence_span(narrative: Narrative, offset: int) -> tuple[int, int] | None:
    """Return the half-open offsets, in the original text, of the sentence that holds an offset."""
    sentences = narrative.sentences
    index = bisect_right(sentences, offset, key=lambda s: narrative.original(s.start, s.end)[0]) - 1
    if index < 0:
        return None
    start, end = narrative.original(sentences[index].start, sentences[index].end)
    return (start, end) if offset < end else None


def link_of(document: Document, chosen: Chosen) -> TextLink | None:
    """Return what was said by hand of the words: of their sentence, or else of the whole text."""
    said, sentence = _plain(chosen.said), _plain(chosen.sentence or "")
    own = [link for link in document.view.links if link.document == chosen.text and link.words == said]
    here = (link for link in own if link.sentence is not None and link.sentence == sentence)
    return next(here, next((link for link in own if link.sentence is None), None))


def _plain(words: str) -> str:
    return " ".join(words.split())
