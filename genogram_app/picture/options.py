"""What a picture shows, as chosen by the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from genogram_app.notation.style import PLAIN, KeyStyle, Notation


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """The choices for one picture.

    `at` is the date that the picture stands for; None takes the one that the case suggests. Bonds are off
    unless asked for, because they belong on a separate layer. `notation` says which conventions are followed.
    Where no date was chosen, everybody is in one home unless `every_home` asks for all of them. With
    `two_rows` a sibship that is very wide stands in two rows. At the people in `ends` the picture ends:
    whoever is joined to the subjects only through them is left out, which the picture says.
    """

    at: date | None = None
    households: bool = True
    bonds: bool = False
    ages: bool = True
    dates: bool = True
    tags: bool = True
    notation: Notation = PLAIN
    every_home: bool = False
    two_rows: bool = False
    ends: tuple[str, ...] = ()

    @property
    def key_style(self) -> KeyStyle:
        """What solid and broken couple lines mean."""
        return self.notation.key_style
