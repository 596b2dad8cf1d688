"""What reading a document gives: its text, and what a person must know about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

TEXT_LIMIT = 5_000_000
"""The longest text that is taken into a case, in characters; a long report has half a million."""

Watch: TypeAlias = Callable[[int, int], None]
"""Called with how many parts of how many are done; it may raise to stop the reading."""


@dataclass(frozen=True, slots=True)
class TextRead:
    """The text of a document, its media type, and sentences about what could not be read."""

    text: str
    media_type: str = "text/plain"
    remarks: tuple[str, ...] = ()


def nobody_watches(_done: int, _of: int) -> None:
    """Let the reading go on."""
