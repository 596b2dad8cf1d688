"""Which line stands for how two people are with each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.drawing.primitives import BLACK, Colour
from genogram_app.model.fields import BondKind
from genogram_app.notation.style import BLUE, GREY, ORANGE, RED, Pattern

Core: TypeAlias = Literal["none", "line", "zigzag", "tall", "cut", "mended", "box"]
Arrow: TypeAlias = Literal["none", "filled", "hollow", "open"]

_APART = 0.10
_OUTER = 0.20


@dataclass(frozen=True, slots=True)
class BondLook:
    """How one kind of bond is drawn.

    `offsets` are straight lines beside the middle, in units; `core` runs in the middle; `arrow` stands at the
    second person when the bond has a direction; `tag` is written on the line; `hue` is added where colour is
    wanted.
    """

    words: str
    core: Core = "line"
    offsets: tuple[float, ...] = ()
    arrow: Arrow = "none"
    tag: str = ""
    pattern: Pattern = "solid"
    hue: Colour = BLACK


LOOKS: dict[BondKind, BondLook] = {
    "close": BondLook("Close", "none", (-_APART / 2, _APART / 2), hue=BLUE),
    "very_close": BondLook("Very close", "line", (-_APART, _APART), hue=BLUE),
    "support": BondLook("Important support", arrow="open", tag="support", hue=BLUE),
    "distant": BondLook("Distant", pattern="dot", hue=GREY),
    "cut_off": BondLook("No contact, estranged", "cut", hue=GREY),
    "contact_resumed": BondLook("Contact resumed after a break", "mended", hue=GREY),
    "conflict": BondLook("Conflict", "zigzag", hue=ORANGE),
    "hostile": BondLook("Hostile", "tall", tag="H", hue=ORANGE),
    "close_conflict": BondLook("Close and in conflict", "zigzag", (-_OUTER, _OUTER), hue=ORANGE),
    "very_close_conflict": BondLook(
        "Very close and in conflict", "zigzag", (-_OUTER, 0.0, _OUTER), hue=ORANGE
    ),
    "violence": BondLook("Domestic abuse, violence", "zigzag", arrow="filled", tag="DA", hue=RED),
    "controlling": BondLook("Controlling or coercive", "box", arrow="filled", hue=RED),
    "physical_abuse": BondLook("Physical abuse", "zigzag", arrow="filled", tag="P", hue=RED),
    "emotional_abuse": BondLook("Emotional abuse", "zigzag", arrow="hollow", tag="E", hue=RED),
    "sexual_abuse": BondLook(
        "Sexual abuse or exploitation", "zigzag", (-_OUTER, _OUTER), "filled", "S", hue=RED
    ),
    "neglect": BondLook("Neglect", arrow="hollow", tag="N", pattern="dash", hue=RED),
    "caring": BondLook("Cares for", arrow="filled", tag="care"),
    "contact": BondLook("Contact", tag="contact"),
    "other": BondLook("Other, as written", tag="other"),
}
"""How each kind of bond is drawn, in the order of the key; no two alike without colour."""
