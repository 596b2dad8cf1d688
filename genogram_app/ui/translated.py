"""The words of the interface in the language that was chosen; English where there is no translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "Genogram"
"""The whole interface is one context: the same words mean the same everywhere."""


def tr(words: str) -> str:
    """Return words of the interface in the user's language, with mnemonics and {places} as they are."""
    return QCoreApplication.translate(CONTEXT, words)


def counted(number: int, none: str, one: str, many: str) -> str:
    """Return how many there are in words: "no people", "1 person" or, of more, "%n people".

    A translation of `many` has as many forms as its language has, and answers for every number but 0.
    """
    if number == 0:
        return tr(none)
    told = QCoreApplication.translate(CONTEXT, many, "", number)
    if number == 1 and told == many.replace("%n", "1"):
        return tr(one)
    return told.replace("%n", str(number))
