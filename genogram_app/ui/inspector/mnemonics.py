"""Which letter of each label leads to its field, together with Alt: each letter once, none of the menus'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MENUS = frozenset("faevth")
"""The letters of the menu bar, which stay its own."""


def with_letters(labels: Sequence[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Return labels with `&` before the letter that leads to each; unmarked where no letter is left.

    `taken` are letters that lead elsewhere. Beginnings of words come before letters within them.
    """
    used = set(MENUS) | set(taken)
    return tuple(_marked(label.replace("&", "&&"), used) for label in labels)


def letter_of(label: str) -> str | None:
    """Return the letter that is marked in a label."""
    place = label.replace("&&", "  ").find("&")
    return label[place + 1].lower() if 0 <= place < len(label) - 1 else None


def _marked(label: str, used: set[str]) -> str:
    beginnings = [i for i, letter in enumerate(label) if letter.isalpha() and (i == 0 or label[i - 1] == " ")]
    within = [i for i, letter in enumerate(label) if letter.isalpha() and i not in beginnings]
    for place in (*beginnings, *within):
        letter = label[place].lower()
        if letter not in used and letter.isascii():
            used.add(letter)
            return f"{label[:place]}&{label[place:]}"
    return label
