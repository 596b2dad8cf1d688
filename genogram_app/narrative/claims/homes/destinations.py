"""Which homes a move or a stay is about: the one that somebody left, and the one where they were then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from genogram_app.narrative.claims.claim import is_drawn
from genogram_app.narrative.claims.homes.complements import Complement
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import AREA, Place

_ELSEWHERE = re.compile(
    r"(?:mov\w+|travel\w+|flew|went|gone|return\w*) (?:in)?to "
    r"(?!live |stay |be with |lodge |join |with |(?:the )?(?:\S+ )?care |[A-Z]\d)"
)
"""A move to a place by name is no move to the home of whoever comes along."""
_MOVES_IN = re.compile(
    r"(?:mov\w+ (?:back )?in|(?:came|comes|come) (?:back )?to (?:stay|live|lodge))(?!\S)"
    r"(?: with (?:(?P<them>G\d+)|\S+))?"
)
"""Into the home of which the text told just before, where they say neither which other nor whose it is."""


def places_of(
    line: Line, person: str, verb: Verb, complement: Complement, last: Place | None
) -> tuple[Place | None, Place | None]:
    """Return the home that somebody left and the one in which they were from then on.

    `last` is the home of which the paragraph spoke last.
    """
    homes = [(prep, line.places[int(mark[1:])].place) for prep, mark in complement.homes]
    exact = [(prep, place) for prep, place in homes if not place.key.startswith(AREA)]
    left = next((place for prep, place in exact if prep == "from" and verb.act != "stays"), None)
    if verb.act == "leaves" or "evicted" in verb.said:
        return _left_for(verb, exact, left, last)
    goal = next((place for prep, place in exact if prep != "from"), None)
    if goal is None and verb.said.startswith(("went", "gone", "go")):
        left = None
    if verb.said.startswith(("ha", "occup")) and (goal is None or not (goal.household or goal.of)):
        return None, None
    if goal is None and (complement.there or verb.said.startswith("shar")):
        goal = last
    elsewhere = _ELSEWHERE.match(line.text, verb.start)
    if goal is None and complement.companions and not elsewhere:
        goal = _home_of(line, complement.companions, person)
    if goal is None and complement.towards and verb.act in ("arrives", "returns") and not elsewhere:
        goal = _home_of(line, complement.towards, person)
    stays = verb.act == "stays" or verb.said == "settled"
    if goal is None and homes and stays and not complement.companions:
        goal = next((place for prep, place in homes if prep in ("in", "at")), None)
    if goal is None and verb.said.startswith("joined") and complement.objects:
        goal = _home_of(line, complement.objects, person)
    if goal is None and not homes and _moves_in_there(line, verb):
        goal = last
    if goal is None and verb.act == "returns" and (complement.at_home or "home" in verb.said):
        goal = Place(None, "home", of=person)
    return left, goal


def _moves_in_there(line: Line, verb: Verb) -> bool:
    """Whether somebody "moved in", or "moved in with them", which is with those of whom the text told."""
    moves = _MOVES_IN.match(line.text, verb.start)
    if moves is None or not moves["them"]:
        return moves is not None and " with " not in moves.group()
    return line.references[int(moves["them"][1:])].kind == "pronoun"


def area_of(line: Line, complement: Complement) -> Place | None:
    """Return the area in which a home is said to lie, if one is: "with Ray in Eastvale"."""
    places = (line.places[int(mark[1:])].place for prep, mark in complement.homes if prep in ("in", "to"))
    return next((place for place in places if place.key.startswith(AREA)), None)


def _left_for(
    verb: Verb, homes: Sequence[tuple[str, Place]], left: Place | None, last: Place | None
) -> tuple[Place | None, Place | None]:
    """The home that somebody left, and where they went, if that is said."""
    if homes and homes[0][0] == "for":
        return left or last, homes[0][1]
    if homes and homes[0][0] == "in" and homes[0][1].kind == "street":
        # "He left in the car."
        return None, None
    here = homes[0][1] if homes else last
    onwards = next((place for prep, place in homes[1:] if prep in ("for", "to", "with", "at")), None)
    if onwards is not None or _moved_out_to(verb, homes):
        return (left or here, onwards) if onwards else (None, here)
    bare = not homes and not verb.said.startswith(("moved out", "moving out"))
    return (None if bare else left or here), None


def _moved_out_to(verb: Verb, homes: Sequence[tuple[str, Place]]) -> bool:
    """Whether the one home named is that to which somebody went: "she moved out, to a flat"."""
    return verb.said.startswith(("moved out", "moving out")) and [prep for prep, _ in homes] == ["to"]


def people_meant(line: Line, mark: str) -> tuple[str, ...]:
    """Return whom a mark certainly means, on the drawing or not; nobody where that is not certain."""
    reference = line.references[int(mark[1:])]
    return reference.people or ((f"absent:{reference.absent}",) if reference.absent else ())


def with_companions_told(telling: Telling, line: Line, people: Sequence[str], complement: Complement) -> Line:
    """Return the line in which it is known with whom people live, where only one reading is left.

    "Him" is the only one who can be meant but they; "them" are the parents with whom "their son" lives; and
    of "his partner and her children" the partner is known if the children are not.
    """
    told: dict[int, Reference] = {}
    for mark in (*complement.companions, *complement.towards):
        reference = line.references[int(mark[1:])]
        known = people_meant(line, mark)
        host = _hosts(line, mark)
        if host:
            told[int(mark[1:])] = replace(reference, people=host)
            continue
        # "She took Kit to live with him": nobody lives with himself.
        himself = reference.kind == "pronoun" and not reference.plural and set(known) <= set(people)
        meant = _left_over(telling, line, people, reference) if himself or not known else ()
        if meant:
            told[int(mark[1:])] = replace(reference, people=meant)
    if not told:
        return line
    return replace(line, references=tuple(told.get(n, r) for n, r in enumerate(line.references)))


def _hosts(line: Line, mark: str) -> tuple[str, ...]:
    """Who "has Kit living with her", where a pronoun says with whom."""
    host = _HAS_LIVING.search(line.text)
    if host is None or host["with"] != mark or line.references[int(mark[1:])].kind != "pronoun":
        return ()
    return people_meant(line, host["host"])


def _left_over(telling: Telling, line: Line, people: Sequence[str], reference: Reference) -> tuple[str, ...]:
    if reference.kind != "pronoun":
        parts = tuple(p for part in reference.parts for p in part.people if p not in people)
        return parts or _their_parent(telling, people, reference)
    if not reference.plural:
        others = tuple(p for p in reference.candidates if p not in people)
        return others if len(others) == 1 < len(reference.candidates) else ()
    if len(people) != 1 or not _is_theirs(telling, line, people[0]):
        return ()
    return _parents_among(telling, people[0], reference.candidates)


def _their_parent(telling: Telling, people: Sequence[str], reference: Reference) -> tuple[str, ...]:
    """The mother or father whom those who live with "their mother" or "their father" have in common."""
    tokens, graph = telling.narrative.tokens, telling.graph
    said = " ".join(token.lower for token in tokens[reference.first : reference.last + 1])
    sex = _PARENT.get(said.removeprefix("their ")) if said.startswith("their ") else None
    if sex is None or not people or not all(map(is_drawn, people)):
        return ()
    of_all = set(graph.parents_of(people[0])).intersection(*map(graph.parents_of, people))
    found = tuple(p for p in of_all if graph.person(p).sex == sex)
    return found if len(found) == 1 else ()


_HAS_LIVING = re.compile(
    r"(?:^|(?<=[,;] )|(?<=and ))(?P<host>P\d+) (?:, P\d+ (?:is|was) [^,;]{1,20} , )?(?:(?:has|had) )+"
    r"[PG]\d+ (?:(?:now|also|still|then) )?(?:living|staying|lodging) with (?P<with>P\d+)(?! 's)(?!\S)"
)
_PARENT = {"mother": "female", "mum": "female", "father": "male", "dad": "male"}


def _parents_among(telling: Telling, child: str, candidates: Sequence[str]) -> tuple[str, ...]:
    """Both parents of somebody, or the only couple, if they are among those who can be meant."""
    graph = telling.graph
    if not is_drawn(child):
        return ()
    drawn = [p for p in candidates if is_drawn(p)]
    parents = graph.parents_of(child)
    pairs = combinations(drawn, 2)
    couples = [both for both in pairs if both[1] in graph.partners_of(both[0]) and set(parents) <= set(both)]
    return couples[0] if len(couples) == 1 else ()


def _is_theirs(telling: Telling, line: Line, child: str) -> bool:
    """Whether the sentence calls somebody "their son"."""
    tokens = telling.narrative.tokens
    named = (r for r in line.references if r.people == (child,) and r.term)
    return any(tokens[r.first].lower == "their" for r in named)


def _home_of(line: Line, marks: Sequence[str], person: str) -> Place | None:
    """The home of somebody with whom a person is: of the first who is certain."""
    references: list[Reference] = [line.references[int(mark[1:])] for mark in marks]
    others = [p for reference in references for p in reference.people if p != person]
    if others:
        return Place(None, f"with {others[0]}", of=others[0])
    absent = next((reference.absent for reference in references if reference.absent), "")
    return Place(None, "with somebody", key=f"home of {absent}") if absent else None
