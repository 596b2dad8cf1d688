"""What a picture shows, as chosen by the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from genogram_app.notation.style import KeyStyle


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """The choices for one picture.

    `at` is the date that the picture stands for; None takes the one that the case suggests. Bonds are off
    unless asked for, because they belong on a separate layer.
    Where no date was chosen, everybody is in one home unless `every_home` asks for all of them.
    """

    at: date | None = None
    households: bool = True
    bonds: bool = False
    key_style: KeyStyle = "mcgoldrick"
    ages: bool = True
    dates: bool = True
    tags: bool = True
    every_home: bool = False
