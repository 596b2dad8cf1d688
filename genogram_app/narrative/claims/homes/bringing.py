"""Whom others take, bring, send or leave somewhere, and who goes along: "she took Kit to live at MGM's"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from genogram_app.model.fields import HouseholdKind
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Lives, is_drawn
from genogram_app.narrative.claims.homes.complements import Complement, complement_of
from genogram_app.narrative.claims.homes.destinations import people_meant, with_companions_told
from genogram_app.narrative.claims.homes.errands import is_call, takes_people
from genogram_app.narrative.claims.homes.moment import Moment
from genogram_app.narrative.claims.homes.subjects import MARKS, authority_of, subject_of
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line

_OBJECTS = re.compile(rf" (?:all (?:\S+ )?|both )?(?P<people>{MARKS})")
_TO_LIVE = re.compile(r" to live(?!\S)")
_SHELTERS: set[HouseholdKind] = {"refuge", "hostel", "temporary"}


@value_object
class Brought:
    """Who takes whom, and where: the verb is what those do who move.

    `line` says with whom they live then, where only one reading is left; `start` is where the takers stand in
    it; `leave_too` says that those who are taken left a home.
    """

    line: Line
    start: int
    takers: tuple[str, ...]
    people: tuple[str, ...]
    movers: tuple[str, ...]
    verb: Verb
    complement: Complement
    leave_too: bool


def brought(
    line: Line, verb: Verb, stop: int, telling: Telling, moment: Moment, told: Sequence[Lives]
) -> Brought | None:
    """Return whom a verb of taking moves, of a clause that ends at `stop`; `told` is what was read so far."""
    objects = _OBJECTS.match(line.text[verb.end :])
    subject = subject_of(line.text, verb.start) or authority_of(line.text, verb)
    if line.text[:stop].endswith((" to ", " back to ")):
        stop = len(line.text)
    if objects is None or subject is None or subject.mode != "happened":
        return None
    behind_them = verb.end + objects.end()
    lets = verb.said == "let"
    if is_call(telling.narrative, line, verb) or not (lets or takes_people(line.text, behind_them)):
        return None
    complement = complement_of(line.text, behind_them, stop)
    takers = moment.who(telling, line, line.text[subject.start : subject.end])
    people = moment.who(telling, line, objects["people"], taken_by=takers)
    behind = line.text[behind_them : complement.end]
    line = with_companions_told(telling, line, (*takers, *people), complement)
    others = {p for mark in complement.companions for p in people_meant(line, mark)}
    if _go_along(behind, reflexive=bool(others & set(takers)), others=bool(others)):
        people = (*takers, *people)
        complement.companions = []
    if not people or verb.said.startswith(("kept", "keeps")):
        return None
    act = _act(verb, behind, _told_here(line, telling, told), takers)
    # Who brings somebody back has not come to stay.
    along = () if act.act == "returns" else _takers_along(line, takers, people, complement, telling)
    took = verb.said.startswith(("took", "takes")) and bool(complement.homes or complement.companions)
    movers = tuple(dict.fromkeys((*along, *people)))
    return Brought(line, subject.start, takers, people, movers, act, complement, took)


def _go_along(behind: str, *, reflexive: bool, others: bool) -> bool:
    """Whether whoever takes the others lives there too: "took Kit to live at …", "… with her at …"."""
    if _TO_LIVE.match(behind):
        return reflexive or not others
    lives = re.match(r" (?:back )?(?:home )?(?:with \S+ )?to live|.* with (?:P|G)\d+(?: |$)", behind)
    return lives is not None and reflexive


def _act(verb: Verb, behind: str, told: Sequence[Lives], takers: Sequence[str]) -> Verb:
    """What those do whom somebody takes: they come, come back, are put out, or stay where they are left."""
    if verb.said.startswith(("left", "leav")):
        # Whoever has moved away has left others behind.
        moved = any(claim.person in takers and (claim.from_ or claim.to) for claim in told)
        return replace(verb, act="stays" if moved else "is")
    back = " back" in behind or "returned" in verb.said
    verb = replace(verb, act="leaves" if behind.startswith(" out ") else "returns" if back else "arrives")
    # "She took Kit to live with Maud at Address 4": Maud lives there too.
    return replace(verb, said="moved to live") if _TO_LIVE.match(behind) else verb


def _told_here(line: Line, telling: Telling, told: Sequence[Lives]) -> Sequence[Lives]:
    """What the sentence has told so far."""
    sentence = telling.narrative.original(line.sentence.start, line.sentence.end)
    return [claim for claim in told if claim.said.sentence == sentence]


def _takers_along(
    line: Line, takers: Sequence[str], people: Sequence[str], complement: Complement, telling: Telling
) -> tuple[str, ...]:
    """A parent who takes children to a refuge, or the like, stays there with them."""
    kinds = {line.places[int(mark[1:])].place.kind for prep, mark in complement.homes if prep != "from"}
    children = {c for taker in takers if is_drawn(taker) for c in telling.graph.children_of(taker)}
    return tuple(takers) if kinds and kinds <= _SHELTERS and set(people) <= children else ()
