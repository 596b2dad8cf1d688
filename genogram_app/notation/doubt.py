"""How certain a statement is, as a drawing shows it: plain, or with a question mark and a word."""

from __future__ import annotations

from genogram_app.model.fields import Certainty

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


def is_doubted(certainty: Certainty) -> bool:
    """Return whether a statement must not look like a fact."""
    return bool(WORDS[certainty])
