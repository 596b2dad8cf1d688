"""The words of the interface in the language that was chosen; English where there is no translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "Genogram"
"""The whole interface is one context: the same words mean the same everywhere."""


def tr(words: str) -> str:
    """Return words of the interface in the user's language, with mnemonics and {places} as they are."""
    return QCoreApplication.translate(CONTEXT, words)


def counted(number: int, one: str, many: str) -> str:
    """Return how many there are, in words: `one` is told of 1, `many` of any other, with %n for the number.

    A translation of `many` has as many forms as its language has; Welsh has six.
    """
    source = one if number == 1 else many
    told = QCoreApplication.translate(CONTEXT, many, "", number)
    if told == many.replace("%n", str(number)):
        told = QCoreApplication.translate(CONTEXT, source)
    return told.replace("%n", str(number))
