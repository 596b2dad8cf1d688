"""Whether a sentence says that something was so: not advice, not a supposition, not a denial."""

from __future__ import annotations

import re
from functools import cache

from genogram_app.narrative.sentences import Sentence

_NO_FACTS = re.compile(
    r"\b(?:terms of reference|methodolog\w+|recommendation\w*|action plan|glossary|abbreviations|references|"
    r"bibliography|acknowledge\w+|panel members\w*|membership|key lines of enquiry|questions for|contents|"
    r"learning points?|lessons?)\b",
    re.IGNORECASE,
)
_REFLECTION = re.compile(
    r"\b(?:analysis|learning|lessons?|findings?|conclusions?|good practice|themes?|discussion|reflections?|"
    r"appraisal|learned|learnt)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:should|would|could|might|must|ought|(?-i:may)|if|whether|unless|had there been|had they|any|every|"
    r"each|often|typically|generally|always ask|can be|needs? to|professionals are|practitioners are)\b",
    re.IGNORECASE,
)
ADVICE = re.compile(r"\b(?:should|must|ought|need to|needs to)\b")
_DENIED = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|without|denie[ds]|denying|untrue|false(?:ly)?|cannot|\w+n't)\b",
    re.IGNORECASE,
)


def states_facts(sentence: Sentence) -> bool:
    """Return whether the sentence stands in a part of the report that tells what happened."""
    return not sentence.is_heading and not _tells_no_facts(sentence.heading)


@cache
def _tells_no_facts(heading: str) -> bool:
    return bool(_NO_FACTS.search(heading))


def reflects(sentence: Sentence) -> bool:
    """Return whether the sentence stands in a part of the report that speaks in general."""
    return bool(_REFLECTION.search(sentence.heading))


def supposed(text: str) -> bool:
    """Return whether words are advice, a supposition or a generality."""
    return bool(_SUPPOSED.search(text))


def advises(text: str) -> bool:
    """Return whether words tell others what to do."""
    return bool(ADVICE.search(text))


def denied(text: str) -> bool:
    """Return whether words deny something."""
    return bool(_DENIED.search(text))
