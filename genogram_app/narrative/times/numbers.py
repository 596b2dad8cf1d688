"""Numbers in words and figures: "seven", "twenty-four", "17"."""

from __future__ import annotations

from typing import Final

_ONES: Final = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
            "nineteen",
        ),
        start=1,
    )
}
_TENS: Final = {
    word: 10 * number
    for number, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}

NUMBER: Final = (
    rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(list(_ONES)[:9])}))?|"
    rf"{'|'.join(sorted(_ONES, key=len, reverse=True))}|\d{{1,3}}(?:\.5|½)?)"
)
"""A number in words or figures, as a part of a pattern, without groups."""


def number_of(word: str) -> int | None:
    """Return the whole number that a word or figures say; None for other words."""
    lower = word.lower()
    if lower.isdecimal():
        return int(lower)
    if lower in _ONES or lower in _TENS:
        return _ONES.get(lower) or _TENS[lower]
    tens, hyphen, ones = lower.partition("-")
    return _TENS[tens] + _ONES[ones] if hyphen and tens in _TENS and ones in _ONES else None
