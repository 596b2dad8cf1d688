"""How well one colour shows on another, as the Web Content Accessibility Guidelines measure it."""

from __future__ import annotations

from PySide6.QtGui import QColor

WORDS, MARKS = 4.5, 3.0
"""What words and what marks and controls need at least on their ground (WCAG 2.1, level AA)."""


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours: 1 for the same, 21 for black on white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour: 0 for black, 1 for white."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
