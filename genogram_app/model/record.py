"""The base of every part of a case: frozen, strict, and changed only through its constructor."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """An immutable, strictly validated part of a case."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, validate_by_name=True, validate_by_alias=True
    )

    def replace(self, **changes: Any) -> Self:
        """Return a validated copy with the named fields changed.

        Raises:
            pydantic.ValidationError: when a new value is not allowed.
        """
        return type(self)(**{**{name: getattr(self, name) for name in type(self).model_fields}, **changes})
