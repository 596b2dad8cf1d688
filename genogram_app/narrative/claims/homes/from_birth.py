"""Stays that begin with a life: "came home from the maternity ward", "spent his first months at June's"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from genogram_app.model.dates import span_of
from genogram_app.narrative.claims.claim import Claim, Lives, is_drawn
from genogram_app.narrative.claims.homes.complements import Complement
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place
from genogram_app.narrative.times.when import When, between, when, worked_out

_EARLY = re.compile(
    r"(?<!\S)(?:(?P<whose>[PGX]\d+)(?: 's?)? (?:very )?(?:first|early|earliest) "
    r"(?:(?:\S+ )??(?:years?|months?|weeks?|days?)|life|childhood|D\d+)(?!\S)|"
    r"(?:the|most of the) (?:very )?(?:first|early|earliest) (?:\S+ ){1,4}?of (?P<life>[PGX]\d+)(?: 's?)? "
    r"(?:life|lives|childhood)(?!\S))"
)
_BORN = re.compile(
    r"\b(?:(?:maternity|labour|post-?natal|birthing|delivery) (?:ward|unit|suite|hospital|wing|centre)|"
    r"special care baby unit|neonatal unit|as a (?:newborn|new-born)(?: baby)?|shortly after birth)\b",
    re.IGNORECASE,
)
_INTO = Rules(
    rule("born into", r"{who:L} (?:was|were) (?:both |all )?born into {home:H}"),
    rule("born there", r"{who:L} (?:was|were) (?:both |all )?born there(?!\S)", "born"),
)
_HOME = re.compile(r"(?<!\S)H(\d+)")
_HOME_WITHIN = 28
"""In days: so long after a birth a child may have come home from the hospital."""

_GROWN_UP = 15
"""In years: until about this age somebody grows up."""


def born_into(line: Line, telling: Telling, last: Place | None, told: Sequence[Claim]) -> Iterator[Lives]:
    """Yield who lives in a home from birth because the text says that they were born into it, or "there".

    "There" is `last`, where a parent of theirs lives as has been told.
    """
    for fit in fits(_INTO, line):
        said, place = telling.said(fit), fit.place("home") or _home_before(line, fit.match.start()) or last
        if said is None or place is None or not place.household:
            continue
        there = {c.person for c in told if isinstance(c, Lives) and c.place.household == place.household}
        for person in fit.people("who"):
            if fit.rule.name == "born there" and not _has_parent(telling, person, there):
                continue
            birth = telling.graph.person(person).birth if is_drawn(person) else None
            if birth is not None:
                yield Lives(replace(said, on=None), person, place, from_=worked_out(when(birth)))


def _home_before(line: Line, at: int) -> Place | None:
    """The home that a line names last before a place in it."""
    marks = _HOME.findall(line.text, 0, at)
    return line.places[int(marks[-1])].place if marks else None


def _has_parent(telling: Telling, person: str, people: Collection[str]) -> bool:
    return is_drawn(person) and not set(telling.graph.parents_of(person)).isdisjoint(people)


def of_early_life(line: Line, complement: Complement) -> bool:
    """Return whether words behind a verb tell of the first years, months or weeks of a life."""
    return _EARLY.search(line.text, 0, complement.end) is not None


def since_birth(line: Line, telling: Telling, person: str, verb: Verb, complement: Complement) -> When | None:
    """Return when the stay of a person began that the words say to have begun with that person's birth."""
    if not is_drawn(person):
        return None
    birth = telling.graph.person(person).birth
    if birth is None:
        return None
    if _is_of(person, line, _EARLY.search(line.text, 0, complement.end)):
        return worked_out(when(birth))
    plain = telling.narrative.plain[slice(*line.plain_span(verb.start, complement.end))]
    comes_home = verb.act in ("arrives", "returns") and _BORN.search(plain)
    # Of a mother who comes home with her baby the words tell no birth.
    if not comes_home or telling.graph.children_of(person):
        return None
    born = worked_out(when(birth))
    last = born.span.latest
    return born if last is None else replace(born, span=replace(born.span, latest=_later(last)))


def childhood(telling: Telling, person: str, verb: Verb) -> When | None:
    """Return the years in which somebody "grew up"; None for any other verb, and where no birth is drawn."""
    drawn = is_drawn(person) and verb.said.startswith("grew")
    birth = telling.graph.person(person).birth if drawn else None
    if birth is None:
        return None
    born = when(birth)
    if born.span.latest is None:
        return None
    return between(worked_out(born), when(str(born.span.latest.year + _GROWN_UP)))


def _later(day: date) -> date:
    return date.fromordinal(day.toordinal() + _HOME_WITHIN)


def _is_of(person: str, line: Line, match: re.Match[str] | None) -> bool:
    """Whether the early years are the person's own: "his", where that is nobody else's."""
    if match is None:
        return False
    reference = line.references[int((match["whose"] or match["life"])[1:])]
    return person in reference.people or (
        reference.kind in ("pronoun", "possessive") and not reference.people
    )


def not_before_birth(claim: Lives, telling: Telling) -> Lives:
    """Return the claim without a time, carried from earlier sentences, at which its person was not born."""
    said = claim.said
    if said.on is None or not said.on.inferred or not is_drawn(claim.person):
        return claim
    unborn = said.on.span.is_before(span_of(telling.graph.person(claim.person).birth))
    return replace(claim, said=replace(said, on=None)) if unborn else claim
