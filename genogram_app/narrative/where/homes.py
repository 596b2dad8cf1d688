"""The homes of which a text speaks: by label, by whose they are, by kind, by the one named before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import AREA, Place, PlaceExpression
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.where.labels import areas, labels
from genogram_app.narrative.where.owners import owned_homes
from genogram_app.narrative.where.phrases import phrases

_BRACKETED = re.compile(
    r"(?:,? in [A-Z][\w'-]+(?: (?:of|on|[A-Z\d][\w'-]*)){0,3}|,? over the [^().;,]{1,40}|"
    r", an? (?:[a-z][\w-]* ){1,4}(?=at |in |on ))?"
    r",? ?(?:(?:in|on|at) )?\(?$"
)
_AGAIN = re.compile(
    r"\b(?:the|that) (?:(?:same|new|rented|council|temporary|damp) )*(?P<noun>flat|house|property|bungalow|"
    r"bedsit|caravan|maisonette|address|tenancy|cottage|farm|farmhouse|smallholding|croft|houseboat|unit)\b"
    r"(?! visits?| of\b| where| which| in which|'s)"
)
_AT_WORK_TOO = ("farm", "farmhouse", "smallholding", "croft", "unit")
"""What need not be a home of which nobody has said so."""
_ANY_HOME = frozenset({"house", "property", "address"})
"""What any home may be called."""
_NO_HOUSE = ("hospital", "custody", "refuge", "hostel", "residential")
"""Kinds of homes that nobody calls "the flat" or "the house"."""
_SOME_HOME = re.compile(
    r"\b(?:an?|their|his|her|the) (?:[\w-]+ ){0,3}(?:flat|house|home|bungalow|bedsit|caravan|"
    r"maisonette|room|studio|"
    r"property|tenancy|sofa)\b"
)

_A_HOME = re.compile(
    r"\ban? (?:[\w-]+ ){0,3}?(?:flat|house|bungalow|bedsit|caravan|maisonette|studio|property)\b"
)


def place_expressions(
    narrative: Narrative, graph: FamilyGraph, references: Sequence[Reference] = ()
) -> Sequence[PlaceExpression]:
    """Return the homes that a text speaks of, in order, none within another.

    A label in brackets names the home before it: "a council house in Stennerby (Address 3)" is Address 3.
    """
    named = sorted(labels(narrative, graph), key=lambda expression: expression.start)
    spoken = _none_within([*named, *owned_homes(narrative, references), *phrases(narrative)])
    spoken = list(_with_brackets(narrative, spoken, named))
    again = [*spoken, *_named_again(narrative, spoken)]
    return _none_within([*again, *areas(narrative, graph)])


def _none_within(expressions: Iterable[PlaceExpression]) -> list[PlaceExpression]:
    """In order, without those that begin within another; of two that begin together the longer one."""
    found: list[PlaceExpression] = []
    for expression in sorted(expressions, key=lambda e: (e.start, -e.end, e.place.household is None)):
        if not found or expression.start >= found[-1].end:
            found.append(expression)
    return found


def _with_brackets(
    narrative: Narrative, spoken: Sequence[PlaceExpression], named: Sequence[PlaceExpression]
) -> Iterator[PlaceExpression]:
    """Join a home to the label in brackets behind it, and take in what stands before such a label."""
    labelled = {expression.start for expression in named}
    before: PlaceExpression | None = None
    for expression in spoken:
        if expression.start in labelled:
            expression, joined = _joined(narrative, before, expression)
            before = None if joined else before
        if before is not None:
            yield before
        before = expression
    if before is not None:
        yield before


def _joined(
    narrative: Narrative, before: PlaceExpression | None, label: PlaceExpression
) -> tuple[PlaceExpression, bool]:
    plain = narrative.plain
    after = label.end + (plain[label.end : label.end + 1] == ")")
    if before is not None and before.place.household in (None, label.place.household):
        gap = plain[before.end : label.start]
        if gap.strip() and _BRACKETED.fullmatch(gap):
            place = replace(label.place, of=before.place.of)
            return PlaceExpression(before.start, after, place), True
    start = label.start
    if plain[start - 1 : start] == "(":
        # "… moved to a rented house in Stennerby (Address 1)": the words before the bracket are that home.
        sentence = narrative.sentence_at(start)
        since = max(sentence.start if sentence else 0, before.end if before else 0, start - 90)
        homes = list(_SOME_HOME.finditer(plain, since, start - 1))
        if homes and _BRACKETED.fullmatch(plain[homes[-1].end() : start]):
            return replace(label, start=homes[-1].start(), end=after), False
    elif plain[start - 2 : start] in (", ", ": "):
        # "… with Ray in a rented flat, Address 1".
        some = [m for m in _A_HOME.finditer(plain, max(0, start - 60), start - 2) if m.end() == start - 2]
        if some and (before is None or before.end <= some[-1].start()):
            return replace(label, start=some[-1].start()), False
    return label, False


def _named_again(narrative: Narrative, spoken: Sequence[PlaceExpression]) -> Iterator[PlaceExpression]:
    """Yield "the flat" and the like: the one flat of the text, or the last home of the paragraph."""
    for match in _AGAIN.finditer(narrative.plain):
        before = [e for e in spoken if e.end <= match.start()]
        such = {
            e.place.household: e.place
            for e in before
            if (e.place.household or match["noun"] in _AT_WORK_TOO)
            and _is_called(narrative, e, match["noun"])
        }
        if len(such) == 1 and not (match["noun"] in _ANY_HOME and _is_left_behind(narrative, before, match)):
            last: Place | None = next(iter(such.values()))
        elif match["noun"] in _AT_WORK_TOO:
            continue
        else:
            homes = [e for e in before if e.place.kind not in _NO_HOUSE]
            last = last_before(narrative, homes, match.start())
        if last is not None and (last.household or _may_be_a(match["noun"], last)):
            yield PlaceExpression(match.start(), match.end(), replace(last, said=match.group()))


def _is_left_behind(narrative: Narrative, before: Sequence[PlaceExpression], match: re.Match[str]) -> bool:
    """Whether a text has gone on from the only home that it calls a house to another one."""
    homes = [e for e in before if e.place.household and e.place.kind not in _NO_HOUSE]
    if not homes or _is_called(narrative, homes[-1], match["noun"]):
        return False
    here = narrative.sentence_at(match.start())
    there = [narrative.sentence_at(e.start) for e in homes if _is_called(narrative, e, match["noun"])]
    return not any(here and s and s.paragraph == here.paragraph for s in there)


def _is_called(narrative: Narrative, home: PlaceExpression, noun: str) -> bool:
    """Whether a text calls a home by a noun: "a flat (Address 2)", "the croft at Fernlea"."""
    # "Tern House" is a name: not every house of which the text speaks later is that one.
    if noun in narrative.plain[home.start : home.end]:
        return True
    return narrative.plain.endswith((f" {noun} at ", f" {noun}, "), 0, home.start)


def _may_be_a(noun: str, home: Place) -> bool:
    """Whether a home that is only called somebody's can be a flat, or the like: not "her mother's house"."""
    return bool(home.of) and (noun in home.said or noun in _ANY_HOME)


def last_before(narrative: Narrative, spoken: Sequence[PlaceExpression], position: int) -> Place | None:
    """Return the home of which the paragraph spoke last before a position of the plain text."""
    sentence = narrative.sentence_at(position)
    for expression in reversed(spoken):
        if expression.end > position or expression.place.key.startswith(AREA):
            continue
        there = narrative.sentence_at(expression.start)
        same = sentence and there and there.paragraph == sentence.paragraph
        return expression.place if same else None
    return None
