"""How certain a statement is, as a drawing shows it: plain, or with a question mark and a word."""

from __future__ import annotations

from genogram_app.model.fields import Certainty
from genogram_app.notation.style import Style

WORDS: dict[Certainty, str] = {
    "established": "",
    "stated": "",
    "alleged": "alleged",
    "suspected": "suspected",
    "disputed": "disputed",
    "disproved": "disproved",
    "not_known": "unconfirmed",
}
"""What is written beside a line; nothing beside what was simply stated."""


def written(words: tuple[str, ...], style: Style, *, doubted: bool) -> tuple[str, ...]:
    """Return the words to write beside a line, of which the last says how certain it is if it is doubted."""
    return words if style.doubt_words or not doubted else words[:-1]


def is_doubted(certainty: Certainty) -> bool:
    """Return whether a statement must not look like a fact."""
    return bool(WORDS[certainty])
