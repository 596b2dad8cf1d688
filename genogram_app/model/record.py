"""The base of every part of a case: frozen, strict, and changed only through its constructor."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


def has_half_character(text: str) -> bool:
    """Return whether the text holds a lone surrogate, which no file can hold."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _holds_half_character(value: Any) -> bool:
    if isinstance(value, str):
        return has_half_character(value)
    return isinstance(value, tuple) and any(isinstance(v, str) and has_half_character(v) for v in value)


class Record(BaseModel):
    """An immutable, strictly validated part of a case."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, validate_by_name=True, validate_by_alias=True
    )

    def model_post_init(self, _context: Any, /) -> None:
        """Refuse half a character, which the clipboard may hold: it is text to Python but to no file.

        Not in a validator: those run again whenever a record that holds this one is made.
        """
        for name, value in self.__dict__.items():
            if _holds_half_character(value):
                raise ValueError(f"{name.rstrip('_')}: the text holds half a character (a lone surrogate)")

    def replace(self, **changes: Any) -> Self:
        """Return a validated copy with the named fields changed.

        Raises:
            pydantic.ValidationError: when a new value is not allowed.
        """
        return type(self)(**{**{name: getattr(self, name) for name in type(self).model_fields}, **changes})
