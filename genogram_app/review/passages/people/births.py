"""Dates of birth and ages that no sentence about the person bears out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.fields import AgeUnit
from genogram_app.model.people import Person
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.age_phrases import AGE_WORDS, AgeSaid, age_said
from genogram_app.narrative.claims.claim import Aged, is_drawn
from genogram_app.narrative.times.durations import Duration
from genogram_app.review.facts.ages import born_by, born_when
from genogram_app.review.facts.drawn_births import DrawnBirth, drawn_births
from genogram_app.review.passages.looking import look_again, vouched_for
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.birth_cues import (
    AGED,
    APART,
    AT_ANOTHER_TIME,
    BIRTH,
    BIRTHDAY,
    BORN,
    BORN_WORDS,
    KEY,
    ORDINALS,
)
from genogram_app.review.passages.said_of import SaidOf, exactness, own_times, said_of, times_of

_YEAR = 366
_APART_ROUND: dict[AgeUnit, int] = {"years": 183, "months": 31, "weeks": 10, "days": 3}
"""In days: how far the time between two births may be rounded."""


@value_object
class _Told:
    """When somebody may have been born by what a passage says; `plainly` where it leaves little doubt."""

    passage: Passage
    spans: tuple[Span, ...]
    plainly: bool
    by_age: bool = False


def births_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each drawn birth or age where the text gives only other ones."""
    told, claimed = _told_births(graph, passages), _born_by_claims(graph, passages)
    for person in graph.document.people:
        if vouched_for(graph.document, person.id, ("birth", "ages")):
            continue
        for drawn in drawn_births(person):
            if any(span.overlaps(drawn.span) for span in claimed.get(person.id, ())):
                # "Ada and Ivo, who were six and four": the first reading knows whose age is whose.
                continue
            yield from _not_found(person, drawn, told.get(person.id, ()), passages)


def _born_by_claims(graph: FamilyGraph, passages: Passages) -> Mapping[str, list[Span]]:
    """Between which days each person was born by the ages that the first reading has understood."""
    found: dict[str, list[Span]] = {}
    for claim in (claim for reading in passages.readings for claim in reading.claims):
        if isinstance(claim, Aged) and claim.said.stance.plain and claim.at is not None:
            found.setdefault(claim.person, []).append(born_by(claim, graph.document.case.prepared_on))
    return found


def _not_found(
    person: Person, drawn: DrawnBirth, told: Sequence[_Told], passages: Passages
) -> Iterator[Finding]:
    """A date of birth that is told outweighs ages, of which it is often not clear when they were reached."""
    dates = [one for one in told if one.plainly and not one.by_age]
    ages = [one for one in told if one.plainly and one.by_age]
    plain = dates or ages
    if not plain or any(span.overlaps(drawn.span) for one in plain for span in one.spans):
        return
    if not _may_be_told(person, drawn, passages):
        exactly = sorted(dates, key=_how_exact), sorted(ages, key=_how_exact)
        first, second = reversed(exactly) if drawn.by_age else exactly
        yield look_again(
            "birth-not-found",
            f"The drawing has {display_name(person)} {'aged ' if drawn.by_age else ''}{drawn.words}; "
            "the text gives other dates or ages.",
            (person.id,),
            (),
            (one.passage for one in (*first, *second, *(one for one in told if not one.plainly))),
        )


def _how_exact(told: _Told) -> int:
    return exactness(told.spans)


def _may_be_told(person: Person, drawn: DrawnBirth, passages: Passages) -> bool:
    """Whether a passage that may speak of the person has the very time beside words of birth."""
    for passage in passages.of(person.id):
        if passage.says(BIRTH) and any(time.overlaps(drawn.span) for time in own_times(passage)):
            return True
    return False


def told_births(graph: FamilyGraph, passages: Passages) -> Mapping[str, Sequence[Passage]]:
    """Return the passages that say when each person may have been born, the plainest and most exact first."""
    return {
        person: [one.passage for one in sorted(told, key=lambda one: (not one.plainly, _how_exact(one)))]
        for person, told in _told_births(graph, passages).items()
    }


def _told_births(graph: FamilyGraph, passages: Passages) -> Mapping[str, list[_Told]]:
    found: dict[str, list[_Told]] = {}
    for person, of_person in said_of(passages, BORN, BORN_WORDS).items():
        for said in of_person:
            own = own_times(said.passage)
            if said.match["who_had"] and not said.reference.term:
                continue  # "Maud had Robin in May" is no birth; "Maud had a second son, Robin, in May" is.
            if times := own or times_of(said.passage):
                plainly = said.surely and bool(own) and not said.match["came"]
                found.setdefault(person, []).append(_Told(said.passage, times, plainly))
    for person, of_person in said_of(passages, KEY, "T").items():
        rows = [said for said in of_person if _is_row(said.passage)]
        found.setdefault(person, []).extend(_Told(s.passage, own_times(s.passage), s.surely) for s in rows)
    for person, of_person in said_of(passages, APART, ("older", "younger", "senior", "junior")).items():
        apart = (one for said in of_person if (one := _apart(graph, said)))
        found.setdefault(person, []).extend(apart)
    since_then = _since_then(graph)
    for pattern, needs in ((AGED, AGE_WORDS), (BIRTHDAY, ("birthday",))):
        for person, of_person in said_of(passages, pattern, needs).items():
            for said in of_person:
                if one := _by_age(said, since_then):
                    found.setdefault(person, []).append(one)
    return found


def _since_then(graph: FamilyGraph) -> Span:
    """The time that a key to the family, and whatever is so now, may tell of: since what is reviewed."""
    case = graph.document.case
    reviewed = span_of(case.incident.date if case.incident else case.review_period)
    return Span(reviewed.earliest, span_of(case.prepared_on).latest)


def _is_row(passage: Passage) -> bool:
    return bool(re.search(r"[\t|]|^[^.]{1,40}?(?: [–-]|:) ", passage.words))


def _by_age(said: SaidOf, since_then: Span) -> _Told | None:
    age = _age(said)
    if age is None:
        return None
    own = own_times(said.passage)
    carried = () if own else said.passage.carried
    row = _is_row(said.passage) and said.match.start() == 0
    now = said.match.groupdict().get("now") is not None
    times = (*own, *carried, *((since_then,) if now or row else ()))
    spans = tuple(born_when(age.least, age.most, age.unit, time) for time in times)
    then = not AT_ANOTHER_TIME.search(said.match.string) and any(map(_within_a_year, carried))
    clear = bool(own) or row or now or then
    return _Told(said.passage, spans, clear and said.surely, by_age=True)


def _apart(graph: FamilyGraph, said: SaidOf) -> _Told | None:
    """By how much somebody is older or younger than another who is drawn with a date of birth."""
    groups = said.match.groupdict()
    mark = next(number for name, number in groups.items() if number and name.startswith("other"))
    other = said.passage.line.references[int(mark)].people
    if other == said.reference.people:
        # "Ada's sister, Una, two years her senior": nobody is her own senior.
        other = said.reference.owners
    age = _age(said)
    drawn = drawn_births(graph.person(other[0])) if len(other) == 1 and is_drawn(other[0]) else ()
    born = drawn[0].span if drawn else ANY_DAY
    if age is None or born == ANY_DAY:
        return None
    span = born_when(age.least, age.most, age.unit, born)
    if "younger" in groups.values() or "junior" in groups.values():
        span = Span(
            born.earliest and born.earliest + (born.earliest - span.latest) if span.latest else None,
            born.latest and born.latest + (born.latest - span.earliest) if span.earliest else None,
        )
    return _Told(said.passage, (span.widened(_APART_ROUND[age.unit]),), said.surely, by_age=True)


def _within_a_year(time: Span) -> bool:
    first, last = time.earliest, time.latest
    return first is not None and last is not None and (last - first).days <= _YEAR


def _age(said: SaidOf) -> AgeSaid | None:
    groups = said.match.groupdict()
    nth = groups.get("nth")
    if nth:
        count = ORDINALS.index(nth) + 1 if nth in ORDINALS else int(nth[:-2])
        return AgeSaid(max(0, count - 1), count, "years")
    words = next((said for name, said in groups.items() if said and name.startswith("age")), "")
    return age_said(words, _length(said.passage, words))


def _length(passage: Passage, words: str) -> Duration | None:
    mark = re.search(r"\bD(\d+)", words)
    return passage.line.durations[int(mark[1])] if mark else None
