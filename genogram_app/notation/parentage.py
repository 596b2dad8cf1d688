"""What the line from parents to a child looks like: its pattern, its words, its doubts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.drawing.primitives import BLACK, Colour, Point, Primitive
from genogram_app.family.certainty import weakest
from genogram_app.family.unions import ChildLink, Union
from genogram_app.model.fields import ParentageKind, Sex
from genogram_app.model.relations import Parentage
from genogram_app.notation.captions import Caption, beside_line
from genogram_app.notation.doubt import WORDS, is_doubted, written
from genogram_app.notation.marks import question
from genogram_app.notation.perhaps import period_doubt
from genogram_app.notation.routes import along, route
from genogram_app.notation.style import GREY, Pattern, Style
from genogram_app.notation.years import holds, period_words, year_words

PATTERNS: dict[ParentageKind, Pattern] = {
    "birth": "solid",
    "adoptive": "dash",
    "foster": "dot",
    "kinship_care": "dashdot",
    "guardian": "dashdot",
    "donor": "dashdot",
    "surrogate": "dashdot",
    "not_known": "sparse",
}
"""The pattern of each kind of parentage; a step-parent has no line."""
_THIN: frozenset[ParentageKind] = frozenset({"donor", "surrogate"})
_LETTERS: dict[ParentageKind, str] = {
    "birth": "",
    "adoptive": "A",
    "foster": "F",
    "kinship_care": "kinship",
    "guardian": "SGO",
    "donor": "D",
    "surrogate": "S",
    "not_known": "?",
}
_PARENT: dict[Sex, str] = {"male": "paternity", "female": "maternity"}


@dataclass(frozen=True, slots=True)
class ChildLine:
    """How the line to one child looks.

    `doubtful` are the parents whose parentage must not look like a fact. `holds` is False when care
    had ended, or had not begun, by the date.
    """

    pattern: Pattern
    words: tuple[str, ...] = ()
    thin: bool = False
    question: bool = False
    holds: bool = True
    kind: ParentageKind = "birth"
    doubtful: tuple[str, ...] = ()

    def written(self, style: Style) -> tuple[str, ...]:
        """Return what is written beside the line."""
        return written(self.words, style, doubted=bool(self.doubtful))


def child_line(
    link: ChildLink,
    facts: Sequence[Parentage],
    sexes: Mapping[str, Sex],
    day: date | None,
    *,
    chosen: bool = False,
) -> ChildLine:
    """Return how the line of a link looks as at a day.

    When one parent is certain and the other alleged, suspected or disputed, the line to the child has short
    dashes, a question mark, and words that say which of the two is in doubt ("paternity alleged"); it never
    looks like a plain line to both. `doubtful_half` tells when the
    certain parent can keep a plain line. On a `chosen` day words say of care whether it is not settled that
    it had begun, or had ended.
    """
    doubtful = tuple(k.parent for k in facts if is_doubted(k.certainty))
    doubt = _doubt_words(facts, doubtful, sexes)
    perhaps = _perhaps(link.kind, facts, day) if chosen and day else ""
    return ChildLine(
        "uncertain" if doubtful else PATTERNS[link.kind],
        tuple(word for word in (_kind_words(link.kind, facts), perhaps, *doubt) if word),
        link.kind in _THIN,
        bool(doubtful) or link.kind == "not_known",
        any(holds(k.from_, None if link.kind == "adoptive" else k.to, day) for k in facts) if facts else True,
        link.kind,
        doubtful,
    )


def _perhaps(kind: ParentageKind, facts: Sequence[Parentage], day: date) -> str:
    """What is not settled of care on a day; an adoption does not end."""
    if kind == "birth":
        return ""
    told = (period_doubt(k.from_, None if kind == "adoptive" else k.to, day) for k in facts)
    return next(filter(None, told), "")


def _kind_words(kind: ParentageKind, facts: Sequence[Parentage]) -> str:
    if kind in ("birth", "not_known"):
        return ""
    dated = next((k for k in facts if k.from_ or k.to), None)
    if kind == "adoptive":
        years = year_words(dated.from_) if dated else ""
    else:
        years = period_words(dated.from_, dated.to) if dated else ""
        years = years.removeprefix("from ")
    return f"{_LETTERS[kind]} {years}".strip()


def _doubt_words(
    facts: Sequence[Parentage], doubtful: tuple[str, ...], sexes: Mapping[str, Sex]
) -> tuple[str, ...]:
    if not doubtful:
        return ()
    word = WORDS[weakest(k.certainty for k in facts if k.parent in doubtful)]
    if (len(doubtful) == 1 and len(facts) > 1) or len(facts) == 1:
        kind = facts[0].kind
        name = (
            _PARENT.get(sexes.get(doubtful[0], "not_known"), "parent")
            if kind in ("birth", "not_known")
            else ""
        )
        return (f"{name} {word}".strip(),)
    return (word,)


def draw_child_line(
    look: ChildLine, points: Sequence[Point], hops: Sequence[Point], style: Style
) -> tuple[Primitive, ...]:
    """Return the line to one child, with a question mark at its middle when it is not certain."""
    width = style.thin if look.thin or not look.holds else style.line
    items: list[Primitive] = [
        route(points, style.stroke(look.pattern, width, _colour(look)), style.unit, hops)
    ]
    if look.question:
        items += question(along(points, 0.5), style)
    return tuple(items)


def _colour(look: ChildLine) -> Colour:
    return BLACK if look.holds else GREY


def child_caption(look: ChildLine, points: Sequence[Point], style: Style) -> Caption | None:
    """Return the words of a child's line, wanted beside it."""
    words = look.written(style)
    return beside_line(words, points, style) if words else None


def shared_look(looks: Sequence[ChildLine]) -> ChildLine:
    """Return how the drop and the bar over several children look: like their lines if alike, else plain.

    A doubt about some of the children stands on their own lines only.
    """
    if looks and all(look.pattern == looks[0].pattern and look.thin == looks[0].thin for look in looks):
        return ChildLine(looks[0].pattern, (), looks[0].thin, holds=any(look.holds for look in looks))
    return ChildLine("solid", holds=not looks or any(look.holds for look in looks))


def doubtful_half(union: Union, looks: Sequence[ChildLine]) -> str | None:
    """Return the partner whose half of the bracket carries the doubt, if the whole doubt can stand there.

    That is so when the two have no stated partnership, so that their bracket says nothing but that they are
    the parents, and the same one of them is in doubt for every child. The other parent then keeps a plain
    line to each child.
    """
    if union.partnership is not None or len(union.partners) != 2 or not looks:
        return None
    first = looks[0].doubtful
    if len(first) == 1 and first[0] in union.partners and all(look.doubtful == first for look in looks):
        return first[0]
    return None


def without_doubt(look: ChildLine) -> ChildLine:
    """Return the same line as it looks when the doubt stands elsewhere."""
    return ChildLine(
        PATTERNS[look.kind], look.words[:-1], look.thin, look.kind == "not_known", look.holds, look.kind
    )


def draw_trunk(
    look: ChildLine, points: Sequence[Point], hops: Sequence[Point], style: Style
) -> tuple[Primitive, ...]:
    """Return a line that several children share, without marks of its own."""
    width = style.thin if look.thin or not look.holds else style.line
    return (route(points, style.stroke(look.pattern, width, _colour(look)), style.unit, hops),)


def draw_doubtful_half(points: Sequence[Point], style: Style) -> tuple[Primitive, ...]:
    """Return the half of a bracket to the parent in doubt: short dashes and a question mark."""
    return (route(points, style.stroke("uncertain"), style.unit), *question(along(points, 0.5), style))
