"""What a couple's line looks like: its pattern, its slashes, and its words, as at a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import BLACK, WHITE, Path, Point, Primitive, Stroke
from genogram_app.drawing.wrapping import wrap
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.relations import Partnership, Stage
from genogram_app.notation.captions import Caption, beside_level
from genogram_app.notation.doubt import WORDS, is_doubted
from genogram_app.notation.marks import question, slashes
from genogram_app.notation.routes import level_run, route
from genogram_app.notation.style import GREY, KeyStyle, Pattern, Style
from genogram_app.notation.years import had_ended, had_happened, year_words

ENDINGS: frozenset[PartnershipStatus] = frozenset({"separated", "divorced", "widowed"})
"""Statuses that say how a partnership ended."""
_APART: frozenset[PartnershipStatus] = frozenset({"separated", "divorced"})
_PATTERNS: dict[PartnershipStatus, Pattern] = {
    "married": "solid",
    "civil_partnership": "solid",
    "engaged": "dash",
    "cohabiting": "dash",
    "living_apart": "dash",
    "casual": "dot",
    "not_known": "sparse",
}
_DOUBLE = 3.4
"""How broad the two lines of blood relatives are together, in widths of one."""
_BROKEN_IN_WRITE_ENOUGH: frozenset[PartnershipStatus] = frozenset({"engaged", "living_apart", "casual"})
LETTERS: dict[PartnershipStatus, str] = {
    "married": "m.",
    "civil_partnership": "CP",
    "engaged": "e.",
    "cohabiting": "LT",
    "living_apart": "Rel",
    "casual": "casual",
    "not_known": "together",
    "separated": "s.",
    "divorced": "d.",
    "widowed": "w.",
}
"""What stands before the year on the line."""


@dataclass(frozen=True, slots=True)
class CoupleLine:
    """How a couple's line looks.

    `slashes`: 1 when the two have parted, 2 when they divorced. `resumed`: they came together again.
    `question`: a question mark stands on the line. `related` is False for two people who only have a child
    in common. `holds` is False when the partnership began after the date. `base` is the status that sets
    the pattern, `doubted` whether the partnership is not a plain statement. `of_blood` draws two lines, for
    relatives by blood; `number` is the place among several partnerships of one person.
    """

    pattern: Pattern
    words: tuple[str, ...] = ()
    slashes: int = 0
    resumed: bool = False
    question: bool = False
    related: bool = True
    holds: bool = True
    base: PartnershipStatus | None = None
    doubted: bool = False
    letters: tuple[PartnershipStatus, ...] = ()
    of_blood: bool = False
    number: str = ""

    @property
    def written(self) -> tuple[str, ...]:
        """What is written on the line: the words, after the number if there is one."""
        if not self.number:
            return self.words
        first, *others = self.words or ("",)
        return f"({self.number}) {first}".strip(), *others


NOT_A_COUPLE = CoupleLine("solid", related=False)
"""The line of two parents of one child of whom no relationship is stated: thin, without words."""


def couple_line(partnership: Partnership | None, day: date | None, key_style: KeyStyle) -> CoupleLine:
    """Return how a partnership looks as at a day, from the stages that had begun by then.

    A partnership that is alleged, suspected or disputed is never a plain line: it has short dashes, a
    question mark and the word. One that began after the day is thin and grey.
    """
    if partnership is None:
        return NOT_A_COUPLE
    begun = tuple(s for s in partnership.stages if had_happened(s.from_, day))
    doubt = WORDS[partnership.certainty]
    if partnership.stages and not begun:
        words = _words(partnership.stages[:1])
        return CoupleLine("solid", (*words, "later"), holds=False, letters=(partnership.stages[0].status,))
    base = next((s.status for s in reversed(begun) if s.status not in ENDINGS), None)
    parted = _parted(begun, day)
    return CoupleLine(
        "uncertain" if doubt else _pattern(base, begun, key_style),
        (*_words(begun, day), *((doubt,) if doubt else ())),
        _slashes(begun, parted),
        not parted and any(s.status in _APART for s in begun),
        bool(doubt) or (base in (None, "not_known") and not any(s.status == "divorced" for s in begun)),
        base=base,
        doubted=is_doubted(partnership.certainty),
        letters=tuple(dict.fromkeys(s.status for s in begun)),
    )


def _pattern(base: PartnershipStatus | None, begun: Sequence[Stage], key_style: KeyStyle) -> Pattern:
    if base is None:
        # Only the married divorce and are widowed; nothing else says what a couple that parted had been.
        return "solid" if any(s.status in ("divorced", "widowed") for s in begun) else "sparse"
    if key_style == "write_enough" and base != "not_known":
        return "dash" if base in _BROKEN_IN_WRITE_ENOUGH else "solid"
    return _PATTERNS[base]


def _parted(begun: Sequence[Stage], day: date | None) -> bool:
    if not begun:
        return False
    last = begun[-1]
    if last.status in _APART:
        return not had_ended(last.to, day) or last.status == "divorced"
    return last.status != "widowed" and had_ended(last.to, day)


def _slashes(begun: Sequence[Stage], parted: bool) -> int:
    if any(s.status == "divorced" for s in begun):
        return 2
    return 1 if parted or any(s.status == "separated" for s in begun) else 0


def _words(stages: Sequence[Stage], day: date | None = None) -> tuple[str, ...]:
    """One phrase a stage, in order: `m. 2015`; and `ended 2020` where only an end is stated."""
    words: list[str] = []
    for stage in stages:
        year = year_words(stage.from_)
        again = stage.status not in ENDINGS and any(w.startswith(("s.", "d.", "ended")) for w in words)
        words.append(_phrase(stage, year) + (" again" if again else ""))
    last = stages[-1] if stages else None
    if last and last.status not in ENDINGS and had_ended(last.to, day):
        words.append(f"ended {year_words(last.to)}".strip())
    return tuple(word for word in words if word)


def _phrase(stage: Stage, year: str) -> str:
    if stage.status == "not_known" and not year:
        return ""
    return f"{LETTERS[stage.status]} {year}".strip()


def couple_caption(
    look: CoupleLine, points: Sequence[Point], drop: float | None, style: Style
) -> Caption | None:
    """Return the words of a couple's line, wanted above its level run and clear of the children's drop."""
    words = look.written
    if not words:
        return None
    (left, _), (right, _) = level_run(points)
    whole = (", ".join(words),)
    paired = tuple(", ".join(words[i : i + 2]) for i in range(0, len(words), 2))
    room = max(right - left - 2, style.unit)
    narrow = tuple(line for phrase in words for line in wrap(phrase, room, style.caption_size).lines)
    fits = text_width(whole[0], style.caption_size) <= right - left - style.unit / 2
    wordings = (whole, paired, words) if fits else (words, narrow, paired, whole)
    return beside_level(tuple(dict.fromkeys(wordings)), points, style, drop)


def draw_couple(
    look: CoupleLine, points: Sequence[Point], hops: Sequence[Point], drop: float | None, style: Style
) -> tuple[Primitive, ...]:
    """Return the line of a couple through its points; slashes and question mark keep off the drop (an x)."""
    plain = look.related and look.holds
    stroke = style.stroke(
        look.pattern if look.holds else "solid",
        style.line if plain else style.thin,
        BLACK if look.holds else GREY,
    )
    items = list(_lines(look, route(points, stroke, style.unit, hops)))
    free = _free_places(points, drop, 2 if look.slashes and look.question else 1)
    if look.slashes:
        items += slashes(free[0], look.slashes, style, resumed=look.resumed)
    if look.question:
        items += question(free[-1], style)
    return tuple(items)


def _lines(look: CoupleLine, line: Path) -> tuple[Primitive, ...]:
    """The line, or two side by side for relatives by blood: a broad one with white in the middle."""
    if not look.of_blood or line.stroke is None:
        return (line,)
    width = line.stroke.width
    broad = replace(line, stroke=replace(line.stroke, width=_DOUBLE * width))
    return broad, replace(line, stroke=Stroke((_DOUBLE - 2) * width, WHITE))


def _free_places(points: Sequence[Point], drop: float | None, count: int) -> list[Point]:
    """Places on the level run, in the middle of its longest piece that the drop leaves."""
    (left, y), (right, _) = level_run(points)
    if drop is not None and left < drop < right:
        left, right = (left, drop) if drop - left > right - drop else (drop, right)
    return [(left + (right - left) * (i + 1) / (count + 1), y) for i in range(count)]
