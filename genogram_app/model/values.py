"""Value objects: small records that are equal when their fields are, and never change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value_object(kind: type[T]) -> type[T]:
    """Make a class a dataclass with slots that is hashed by its fields and, to the type checker, frozen.

    At run time nothing stops an assignment: a dataclass that does takes four times as long to make. So it is
    for what a check of a text makes by the hundred thousand; other records are frozen dataclasses.
    """
    return dataclass(slots=True, unsafe_hash=True)(kind)
