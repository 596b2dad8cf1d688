"""What the tour says, step by step, and where each step points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Place: TypeAlias = Literal[
    "drawing", "child", "mother", "quick-entry", "household", "text", "findings", "export"
]
"""What a step points at."""


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step: where it points, its title, what it says."""

    place: Place
    title: str
    words: str


STEPS = (
    TourStep(
        "drawing",
        "An invented family",
        "This is the worked example. Squares are male, circles female; a line joins two people who are or "
        "were a couple, and their children hang below it. Whatever you try here, your own cases stay as "
        "they are.",
    ),
    TourStep(
        "child",
        "Select a child",
        "A double outline marks the child under review. Click a person to select them, or walk from "
        "person to person with the arrow keys. The pane on the right then shows what is known of them, "
        "and who said it.",
    ),
    TourStep(
        "mother",
        "Add a relative",
        "With somebody selected, one click adds a relative: the mother here, and the others below. The tip "
        "of each button names its key. If it could mean two things, you are asked; nothing is guessed.",
    ),
    TourStep(
        "quick-entry",
        "Or type a phrase",
        "“mother Kelly Shaw b 1994” adds the mother, “Kelly + Dean, married 2015” makes a couple. What will "
        "be done is shown before you press Enter, and one undo takes it back. The question mark lists what "
        "can be said.",
    ),
    TourStep(
        "household",
        "Put people into a household",
        "Select the people who lived together, then press this. Say in the details since when and until "
        "when, as far as anyone said: “about 2021” is a good answer. The field “As at”, at the top, shows "
        "the family on any day.",
    ),
    TourStep(
        "text",
        "Bring the report’s words",
        "Open the report (Word, PDF or plain text), or paste it. The people it mentions are marked: click a "
        "name to see them on the drawing.",
    ),
    TourStep(
        "findings",
        "Read the findings",
        "Here the program says what is odd in the drawing and what the report says differently, with the "
        "sentence that shows it. Mend the drawing, or explain why it is right; the reason is kept with "
        "the case.",
    ),
    TourStep(
        "export",
        "Export the picture",
        "PDF, PNG or SVG, with a key and the sizes that a report needs. That is all: the example stays "
        "open to try things on. Close it with File ▸ Close case.",
    ),
)
