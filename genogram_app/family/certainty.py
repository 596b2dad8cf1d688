"""How sure a statement is that rests on several facts: as sure as the weakest of them."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.model.fields import Certainty

STRENGTH: tuple[Certainty, ...] = (
    "established",
    "stated",
    "alleged",
    "suspected",
    "disputed",
    "not_known",
    "disproved",
)
"""Strongest first."""


def strength(certainty: Certainty) -> int:
    """Return the place of a certainty, 0 for the strongest."""
    return STRENGTH.index(certainty)


def weakest(certainties: Iterable[Certainty]) -> Certainty:
    """Return the weakest of the certainties; established when there are none."""
    return max(certainties, key=strength, default="established")


def doubt_in_words(certainty: Certainty) -> str:
    """Return what is added to a sentence that is in doubt, " (disputed)"; nothing where it is stated."""
    if certainty in ("established", "stated"):
        return ""
    return " (not certain)" if certainty == "not_known" else f" ({certainty})"
