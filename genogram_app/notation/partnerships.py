"""What a couple's line looks like: its pattern, its slashes, and its words, as at a date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import BLACK, WHITE, Path, Point, Primitive, Stroke
from genogram_app.model.fields import PartnershipStatus, StageManner
from genogram_app.model.relations import Partnership, Stage
from genogram_app.notation.captions import Caption, beside_level, narrowed
from genogram_app.notation.doubt import WORDS, is_doubted
from genogram_app.notation.doubt import written as written_words
from genogram_app.notation.marks import boxed_letters, question, slashes
from genogram_app.notation.perhaps import settled
from genogram_app.notation.routes import level_run, route
from genogram_app.notation.stages import APART, ENDINGS, LETTERS, is_on_off, on_off_words, said, written
from genogram_app.notation.style import GREY, KeyStyle, Pattern, Style
from genogram_app.notation.years import had_ended, had_happened

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
_LOOSE: frozenset[PartnershipStatus] = frozenset({"living_apart", "casual", "not_known"})
_DOTTED: frozenset[StageManner] = frozenset({"undisclosed", "non_consensual"})
_TAGS: dict[StageManner, str] = {"forced": "FM", "non_consensual": "NC"}


@dataclass(frozen=True, slots=True)
class CoupleLine:
    """How a couple's line looks.

    `slashes`: 1 when the two have parted, 2 when they divorced. `resumed`: they came together again.
    `question`: a question mark stands on the line. `related` is False for two people who only have a child
    in common. `holds` is False when the partnership began after the date. `base` is the status that sets
    the pattern, `doubted` whether the partnership is not a plain statement. `of_blood` draws two lines, for
    relatives by blood; `number` is the place among several partnerships of one person. `on_off`: they parted
    and came together again and again. `tag` stands in a box on the line. `said` are the words in full.
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
    on_off: bool = False
    tag: str = ""
    manners: tuple[StageManner, ...] = ()
    said: tuple[str, ...] = ()

    def written(self, style: Style) -> tuple[str, ...]:
        """Return what is written on the line: the words, after the number if there is one."""
        words = written_words(self.words, style, doubted=self.doubted)
        if not self.number:
            return words
        first, *others = words or ("",)
        return f"({self.number}) {first}".strip(), *others


NOT_A_COUPLE = CoupleLine("solid", related=False)
"""The line of two parents of one child of whom no relationship is stated: thin, without words."""


def couple_line(
    partnership: Partnership | None, day: date | None, key_style: KeyStyle, *, chosen: bool = False
) -> CoupleLine:
    """Return how a partnership looks as at a day, from the stages that had begun by then.

    A partnership that is alleged, suspected or disputed is never a plain line: it has short dashes, a
    question mark and the word. One that began after the day is thin and grey. On a `chosen` day, what may
    have happened by then is not drawn as if it had; a question mark and words say that it may have.
    """
    if partnership is None:
        return NOT_A_COUPLE
    begun, perhaps = _begun(partnership, day, chosen=chosen)
    doubt = WORDS[partnership.certainty]
    if partnership.stages and not begun:
        return _later(partnership.stages[:1])
    base = next((s for s in reversed(begun) if s.status not in ENDINGS), None)
    parted, on_off, doubts = _parted(begun, day), is_on_off(begun), (doubt,) if doubt else ()
    words = on_off_words(begun) if on_off else written(begun, day)
    return CoupleLine(
        "uncertain" if doubt else _pattern(base, begun, key_style),
        (*words, *perhaps, *doubts),
        _slashes(begun, parted),
        not parted and not on_off and any(s.status in APART for s in begun),
        bool(doubt or perhaps) or _is_of_unknown_kind(base, begun),
        base=base.status if base else None,
        doubted=is_doubted(partnership.certainty),
        letters=tuple(dict.fromkeys(s.status for s in begun if _is_written(LETTERS[s.status], words))),
        on_off=on_off,
        tag=_TAGS.get(base.manner, "") if base and base.manner else "",
        manners=tuple(dict.fromkeys(s.manner for s in begun if s.manner)),
        said=(*said(begun, day), *perhaps, *doubts),
    )


def _begun(
    partnership: Partnership, day: date | None, *, chosen: bool
) -> tuple[tuple[Stage, ...], tuple[str, ...]]:
    """The stages that had begun, and words about those of which that is not settled."""
    if chosen and day is not None:
        return settled(partnership.stages, day)
    return tuple(s for s in partnership.stages if had_happened(s.from_, day)), ()


def _is_written(letters: str, words: Sequence[str]) -> bool:
    return any(word.split()[0] == letters for word in words)


def _later(stages: Sequence[Stage]) -> CoupleLine:
    """The line of a couple who came together after the date."""
    return CoupleLine(
        "solid",
        (*written(stages), "later"),
        holds=False,
        letters=(stages[0].status,),
        said=(*said(stages), "after the date of the drawing"),
    )


def _is_of_unknown_kind(base: Stage | None, begun: Sequence[Stage]) -> bool:
    if base is None:
        return not any(s.status == "divorced" for s in begun)
    return base.status == "not_known" and base.manner not in _DOTTED


def _pattern(base: Stage | None, begun: Sequence[Stage], key_style: KeyStyle) -> Pattern:
    if base is None:
        # Only the married divorce and are widowed; nothing else says what a couple that parted had been.
        return "solid" if any(s.status in ("divorced", "widowed") for s in begun) else "sparse"
    if base.manner == "non_consensual":
        return "dot"
    pattern = "dot" if base.manner in _DOTTED and base.status in _LOOSE else _PATTERNS[base.status]
    if key_style == "write_enough" and pattern != "sparse":
        return "dash" if pattern == "dot" or base.status in _BROKEN_IN_WRITE_ENOUGH else "solid"
    return pattern


def _parted(begun: Sequence[Stage], day: date | None) -> bool:
    if not begun:
        return False
    last = begun[-1]
    if last.status in APART:
        return not had_ended(last.to, day) or last.status == "divorced"
    return last.status != "widowed" and had_ended(last.to, day)


def _slashes(begun: Sequence[Stage], parted: bool) -> int:
    if any(s.status == "divorced" for s in begun):
        return 2
    return 1 if parted or any(s.status == "separated" for s in begun) or is_on_off(begun) else 0


def couple_caption(
    look: CoupleLine, points: Sequence[Point], drop: float | None, style: Style
) -> Caption | None:
    """Return the words of a couple's line, wanted above its level run and clear of the children's drop."""
    words = look.written(style)
    if not words:
        return None
    (left, _), (right, _) = level_run(points)
    whole = (", ".join(words),)
    paired = tuple(", ".join(words[i : i + 2]) for i in range(0, len(words), 2))
    room = max(right - left - 2, style.unit)
    narrow = narrowed(words, room, style)
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
    marks = _marks(look)
    free = _free_places(points, drop, max(len(marks), 1))
    for mark, place in zip(marks, free, strict=False):
        items += mark(place, style)
    return tuple(items)


def _marks(look: CoupleLine) -> list[Callable[[Point, Style], tuple[Primitive, ...]]]:
    """What stands on the line: slashes, question mark, box."""
    marks: list[Callable[[Point, Style], tuple[Primitive, ...]]] = []
    if look.slashes:
        marks.append(partial(_strokes, look))
    if look.question:
        marks.append(question)
    if look.tag:
        marks.append(partial(boxed_letters, look.tag))
    return marks


def _strokes(look: CoupleLine, centre: Point, style: Style) -> tuple[Primitive, ...]:
    return slashes(centre, look.slashes, style, resumed=look.resumed, on_off=look.on_off)


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
