"""How large, how heavy and how broken the marks of a drawing are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.drawing.primitives import BLACK, Colour, Stroke

KeyStyle: TypeAlias = Literal["mcgoldrick", "write_enough"]
Pattern: TypeAlias = Literal["solid", "dash", "dot", "dashdot", "sparse", "uncertain"]

UNIT = 30.0
"""The side of the male square and the diameter of the female circle, in points."""
DASHES: dict[Pattern, tuple[float, ...]] = {
    "solid": (),
    "dash": (6.0, 3.5),
    "dot": (0.1, 3.2),
    "dashdot": (7.0, 2.6, 0.8, 2.6),
    "sparse": (2.0, 5.0),
    "uncertain": (2.8, 2.4),
}
"""Dash lengths in points, apart enough to tell one from another in black and white at the width of a line."""
GREY: Colour = "#595959"
"""For secondary text; 7.0:1 on white."""
BLUE: Colour = "#0072b2"
RED: Colour = "#b00020"
ORANGE: Colour = "#a84300"
"""Hues that people who are colour-blind tell apart; 5.2:1, 7.3:1 and 6.1:1 on white."""


@dataclass(frozen=True, slots=True)
class Notation:
    """Which conventions a drawing follows where authors differ.

    `key_style` says what solid and broken couple lines mean; `colour` adds hue to what can be told without;
    `years_above` writes birth and death years above the symbol; `shading` fills halves of the symbol for
    recorded concerns; `single_slash` marks a death with one stroke in place of a cross.
    """

    key_style: KeyStyle = "mcgoldrick"
    colour: bool = False
    years_above: bool = False
    shading: bool = False
    single_slash: bool = False


PLAIN = Notation()
"""Solid for married, black and white, ages inside, dates below."""


@dataclass(frozen=True, slots=True)
class Style:
    """The measures of a drawing, in points, and the conventions that it follows."""

    unit: float = UNIT
    line: float = 1.4
    thin: float = 0.8
    cross: float = 1.0
    household: float = 1.5
    household_at_incident: float = 2.3
    name_size: float = 9.0
    detail_size: float = 8.0
    caption_size: float = 8.0
    tag_size: float = 8.0
    age_size: float = 10.5
    smallest_age_size: float = 8.0
    label_width: float = 60.0
    label_gap: float = 4.0
    notation: Notation = PLAIN
    couple_gap: float = 36.0
    """Room between a couple for words such as `m. 2015`."""
    spread: float = 1.0
    """How far siblings and families stand apart, as a share of what is usual."""
    row_spread: float = 1.0
    """How far generations stand apart, as a share of what is usual."""
    abreast: int | None = None
    """Sibships of more children stand in two rows; None for never."""
    doubt_words: bool = True
    """Whether the word for a doubt is written; dashes and question marks are drawn in any case."""

    @property
    def key_style(self) -> KeyStyle:
        """What solid and broken couple lines mean."""
        return self.notation.key_style

    @property
    def colour(self) -> bool:
        """Whether hue is added to black and white."""
        return self.notation.colour

    def hue(self, colour: Colour) -> Colour:
        """Return a colour where colour is wanted, else black."""
        return colour if self.colour else BLACK

    def stroke(
        self, pattern: Pattern = "solid", width: float | None = None, colour: Colour = BLACK
    ) -> Stroke:
        """Return the stroke of a pattern; dots have round caps so that they are dots."""
        return Stroke(
            self.line if width is None else width,
            colour,
            DASHES[pattern],
            "round" if pattern == "dot" else "butt",
        )


STYLE = Style()
"""The measures that drawings use unless they are told others."""
COMPACT = Style(unit=24.0, label_width=50.0, label_gap=3.0, age_size=9.0, smallest_age_size=8.0, tag_size=8.0)
"""Smaller symbols under letters of the same size, for large families on small sheets."""
DENSE = Style(
    unit=20.0,
    label_width=46.0,
    label_gap=2.5,
    name_size=8.2,
    age_size=8.0,
    smallest_age_size=8.0,
    tag_size=8.0,
    line=1.2,
)
"""Symbols hardly larger than two letters, for families that would be too small to read otherwise."""
