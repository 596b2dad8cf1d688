"""Who lives in a home besides those of whom a clause says so: companions, and children who go along."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.family.born import born_span
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Lives, Said, is_drawn
from genogram_app.narrative.claims.homes.complements import Complement
from genogram_app.narrative.claims.homes.destinations import area_of, people_meant
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.homes.subjects import MARKS
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.times.when import When

RAISING = ("bring", "brought", "rais")
"""Verbs with whose object, or by whose agent, somebody lived as a child."""
_LIVING = ("liv", "resid", "grew", *RAISING, "shar", "mov", "joined the", "set", "cared", "looked")
"""Words that say of those with whom somebody lives or moves in that they live there too."""
_PRESENT = re.compile(r"(?:live|lives|living|reside|resides|residing|share|shares)\b")
_MOVES_IN = re.compile(r"mov\w+ (?:back )?in\b")
_MOVES_TO = re.compile(r"mov\w+ (?:in)?to\b")
_ALONG = re.compile(
    rf"(?:and|but|,) (?:that |often |usually |always )*(?P<who>{MARKS}) (?:always |usually |often |also )*"
    r"(?:went|came|goes|comes|moved|stayed|travelled|accompanied) "
    r"(?:(?:too|as well|along)(?= [.,;]|$)|(?:along )?(?:with )?(?P<with>[PG]\d+)(?= [.,;]| there|$))"
)
_MARK = re.compile(r"[PG]\d+")

_GROWN_UP = 16 * 365
"""In days: from this age on somebody may have a home into which a parent moves."""


@value_object
class Companions:
    """Tells who else is in a home, of a text and the residences of its drawing."""

    telling: Telling
    homes: Homes

    def who_are_there(self, line: Line, claim: Lives, verb: Verb, complement: Complement) -> Iterator[Lives]:
        """Yield that others live where somebody does, children who come along first."""
        yield from self._children(line, claim, verb, complement)
        yield from self._children_kept(line, claim, verb, complement)
        yield from self._companions(line, claim, verb, complement)

    def with_own_children_along(
        self, line: Line, person: str, verb: Verb, complement: Complement, on: When | None
    ) -> Complement:
        """Return a complement in which young children come along, in whose home nobody "moves in"."""
        with_ = [p for mark in complement.companions for p in people_meant(line, mark)]
        told = complement.homes or complement.there
        if not _MOVES_IN.match(verb.said) or told or not with_ or not is_drawn(person):
            return complement
        own = set(self.telling.graph.children_of(person))
        young = all(p in own and self.is_young(p, on) for p in with_)
        along = [*complement.along, *complement.companions]
        return replace(complement, companions=[], along=along, there=True) if young else complement

    def is_young(self, child: str, on: When | None) -> bool:
        """Return whether somebody was a child at a time, or has no family of their own if none is known."""
        graph = self.telling.graph
        born = born_span(graph.person(child)).earliest
        if on is not None and on.span.latest is not None and born is not None:
            return (on.span.latest - born).days < _GROWN_UP
        return not (graph.children_of(child) or graph.partners_of(child))

    def are_grown(self, line: Line, people: Sequence[str]) -> bool:
        """Return whether all of some people are grown up, whom others care for wherever these live."""
        drawn = [p for p in people if is_drawn(p)]
        on = self.telling.on(line, line.sentence.start, line.sentence.end) if drawn else None
        return bool(drawn) and not any(self.is_young(p, on) for p in drawn)

    def who_went_along(self, line: Line, told: Sequence[Lives]) -> Iterator[Lives]:
        """Yield that others went where the sentence has somebody stay: "and Kit went with her"."""
        here = self.telling.narrative.original(line.sentence.start, line.sentence.end)
        for match in _ALONG.finditer(line.text):
            said = [c for c in told if c.said.sentence == here and c.place.household and c.basis == "actual"]
            with_ = people_meant(line, match["with"]) if match["with"] else tuple(c.person for c in said[-1:])
            for mark in _MARK.findall(match["who"]):
                for person in people_meant(line, mark):
                    if person not in {c.person for c in said}:
                        yield from (replace(c, person=person) for c in said if c.person in with_)

    def _children(self, line: Line, claim: Lives, verb: Verb, complement: Complement) -> Iterator[Lives]:
        """Children with whom a parent goes somewhere are there too: "She fled to a refuge with Kit"."""
        told = verb.said.startswith(_LIVING) and claim.place.household
        if told or verb.act not in ("arrives", "returns") or not is_drawn(claim.person):
            return
        if claim.place.kind not in ("hospital", "custody"):
            with_ = {p for mark in complement.companions for p in people_meant(line, mark)}
            children = self.telling.graph.children_of(claim.person)
            yield from (replace(claim, person=p) for p in children if p in with_)

    def _children_kept(self, line: Line, claim: Lives, verb: Verb, complement: Complement) -> Iterator[Lives]:
        """Children with whom a parent "remained" at home lived there too, however long the parent stayed."""
        if not verb.said.startswith("remain") or not claim.place.household or not is_drawn(claim.person):
            return
        with_ = {p for mark in complement.companions for p in people_meant(line, mark)}
        said = replace(claim.said, on=claim.from_ or claim.to or claim.said.on)
        for child in self.telling.graph.children_of(claim.person):
            if child in with_ and _named(line, complement):
                yield replace(claim, said=said, person=child, from_=None, to=None)

    def _companions(self, line: Line, claim: Lives, verb: Verb, complement: Complement) -> Iterator[Lives]:
        """Whoever somebody lives with lives there too; children with whom somebody moves on move too."""
        shares, moved = verb.said.startswith("shar"), verb.act in ("arrives", "returns")
        homes = _named(line, complement)
        hosts = verb.said.startswith(_LIVING) or verb.said.endswith("live")
        hosts = hosts or bool(homes and verb.said == "placed")
        marks = list(complement.companions) if hosts else []
        marks += complement.by if verb.said.startswith(RAISING) else []
        if moved and homes and claim.place.kind not in ("hospital", "custody"):
            marks += complement.towards
        if verb.said.startswith(RAISING):
            marks += [*complement.objects, *_MARK.findall(verb.said)]
        taken = [p for mark in complement.along for p in people_meant(line, mark) if moved]
        others = [p for mark in marks for p in people_meant(line, mark) if p != claim.person] + taken
        place = claim.place
        if place.household and place.of:
            others = [p for p in others if p != place.of]
        elif moved and not (homes or complement.there or place.household):
            # They live in the home of those to whom somebody moves, wherever that is.
            return
        elif not (homes or complement.there or shares):
            place = self._home_shared(claim, area_of(line, complement), verb) or place
            others = [p for p in others if is_drawn(p) and not any(self.homes.of(p))]
            if not self._elders(claim.person).isdisjoint(others):
                # Whoever lives with an aunt does so in her home, wherever that is.
                others = []
        if not place.household:
            return
        on = claim.from_ or claim.to or claim.said.on
        children = self.telling.graph.children_of(claim.person) if is_drawn(claim.person) else ()
        for other in others:
            along = other in taken or (_MOVES_TO.match(verb.said) and other in children)
            from_ = claim.from_ if along else None
            said = self.homes.in_life(replace(claim.said, on=None if from_ else on), other)
            yield replace(claim, said=said, person=other, place=place, from_=from_, to=None)

    def _elders(self, person: str) -> frozenset[str]:
        """The parents, grandparents, aunts and uncles of somebody, and relatives drawn by a word."""
        graph = self.telling.graph
        if not is_drawn(person):
            return frozenset()
        parents = graph.parents_of(person)
        grand = [p for parent in parents for p in graph.parents_of(parent)]
        aunts = [p for one in grand for p in graph.children_of(one)]
        elders = {*parents, *grand, *aunts} - {person}
        by_word = (kin.person for kin in graph.kin if kin.relative == person)
        return frozenset({*elders, *by_word, *(p for one in elders for p in graph.partners_of(one))})

    def _home_shared(self, claim: Lives, area: Place | None, verb: Verb) -> Place | None:
        """The one home in which somebody is drawn who lives with people for whom none is drawn.

        It may lie in the area of which the words tell.
        """
        if claim.place.household:
            return replace(claim.place, of="", key="")
        on = claim.from_ or claim.said.on
        if on is None and not _PRESENT.match(verb.said):
            return None
        homes = {s.household for s in self.homes.of(claim.person, on.span if on else None)}
        if claim.from_ is not None and len(homes) > 1:
            homes = {h for h in homes if self.homes.begins(claim.person, h, claim.from_.span)}
        only = next(iter(homes)) if len(homes) == 1 else None
        if only and area and self.homes.household(only).area not in (None, area.key.removeprefix(AREA)):
            return None
        return replace(claim.place, household=only, of="", key="") if only else None

    def of_somebody(self, line: Line, said: Said, verb: Verb, complement: Complement) -> Iterator[Lives]:
        """Yield that those live in a home with whom somebody lives there, whoever that is."""
        homes = [line.places[int(mark[1:])].place for mark in _named(line, complement)]
        if not verb.said.startswith(_LIVING) or verb.act not in ("arrives", "stays") or len(homes) != 1:
            return
        if homes[0].household and not said.stance.denied and not complement.times[1:]:
            times = (line.times[int(mark[1:])].means for _, mark in complement.times)
            on = next(times, said.on)
            for mark in complement.companions:
                there = (p for p in people_meant(line, mark) if is_drawn(p))
                yield from (Lives(replace(said, on=on), p, homes[0]) for p in there)


def _named(line: Line, complement: Complement) -> list[str]:
    """The marks of the homes that words name as such, and not by the area alone."""
    marks = (mark for prep, mark in complement.homes if prep != "from")
    return [mark for mark in marks if not line.places[int(mark[1:])].place.key.startswith(AREA)]
