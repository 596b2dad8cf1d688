"""Whom "the family" means where it lives or moves, and "mother and baby": those told of so far, as a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.family.residents import timed
from genogram_app.model.dates import Span
from genogram_app.narrative.claims.claim import Born, Lives, is_drawn
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.narrative.searching import found_in
from genogram_app.narrative.times.numbers import number_of

_TRIGGERS = frozenset({"family", "household", "baby"})
_BEGINS = (
    r"(?:^|(?<= T\d )|(?<= T\d\d )|(?<=^T\d )|(?<=, )|(?<= and )|(?<= but )|(?<=; )|(?<= when )|(?<= until )|"
    r"(?<= before )|(?<= that )|(?<= then )|(?<= where )|(?<= later )|(?<= after )|(?<= while )|(?<= there ))"
)
_FAMILY = re.compile(
    rf"(?:(?=the ){_BEGINS}the |^)(?:whole |entire )?(?:family|household)"
    r"(?= (?:all |together |then |now |still |also |had |have |has |was |were |is |are )*"
    r"(?:– |\( |, by |moved|lived|left|returned|stay|remain|rehoused|re-housed|living|evicted|settled|fled|"
    r"housed|accommodated|placed|gave up|took|set up|rented|share|occup|moving|came|went|"
    r"(?:back )?(?:at|in|to|with) (?:H\d|P\d)))"
)
_MOTHER_AND_BABY = re.compile(
    rf"(?=[bmP]){_BEGINS}(?:both )?(?:mother|(?P<mother>P\d+)) and (?:the |her )?(?:new )?"
    r"(?:baby|newborn|infant)(?= )"
)
_COUNTED = re.compile(
    r" (?:– |\( |, )(?:[a-z]+ ){0,3}?"
    r"(?P<adults>[a-z]+) adults and (?:the |X\d+ )?(?P<children>[a-z]+) children"
)
_NEAR = 400
"""Within so many characters of a birth "mother and baby" are those of whom it tells."""


def with_families(line: Line, telling: Telling, told: Sequence[Lives]) -> Line:
    """Return the line with marks for "the family" and "mother and baby", where it is certain who they are.

    `told` is what the text has said so far of where people live.
    """
    if line.words.isdisjoint(_TRIGGERS):
        return line
    family = found_in(_FAMILY, line.text, line.words)
    if family is not None:
        line = _marked(line, family, _family(line, family, telling, told))
    mother_and_baby = found_in(_MOTHER_AND_BABY, line.text, line.words)
    if mother_and_baby is not None:
        line = _marked(line, mother_and_baby, _mother_and_baby(line, mother_and_baby, telling))
    return line


def _marked(line: Line, match: re.Match[str], people: Sequence[str]) -> Line:
    """The line with one mark for several words."""
    if len(people) < 2:
        return line
    first, last = line.unit_at(match.start()), line.unit_at(match.end())
    group = Reference(0, 0, "group", tuple(people), plural=True, candidates=tuple(people))
    units = line.text.split(" ")
    units[first : last + 1] = [f"G{len(line.references)}"]
    whole = (line.spans[first][0], line.spans[last][1])
    return replace(
        line,
        text=" ".join(units),
        words=line.words | {"G"},
        spans=(*line.spans[:first], whole, *line.spans[last + 1 :]),
        references=(*line.references, group),
    )


def _family(line: Line, match: re.Match[str], telling: Telling, told: Sequence[Lives]) -> tuple[str, ...]:
    """Those who live with the child of whom the text is about, or with its parents, as the text has told."""
    on = telling.on(line, *line.plain_span(match.start(), match.end()))
    homes = _homes_told(told)
    graph = telling.graph
    subjects = subject_children(graph)
    parents = tuple(dict.fromkeys(p for s in subjects for p in graph.parents_of(s)))
    theirs = {homes[s] for s in subjects if s in homes} or {homes[p] for p in parents if p in homes}
    if on is None or len(theirs) != 1:
        return ()
    there = {p for p, home in homes.items() if home in theirs}
    adults = there & {*parents, *(partner for p in parents if p in there for partner in graph.partners_of(p))}
    children = {c for a in adults for c in graph.children_of(a) if c in there} - adults
    if not children or not _as_counted(_COUNTED.match(line.text, match.end()), len(adults), len(children)):
        return ()
    family = graph.in_file_order(adults | children)
    return tuple(p for p in family if not _is_elsewhere(telling, p, adults, on.span))


def _homes_told(told: Sequence[Lives]) -> dict[str, str]:
    """Where each lives by now, as far as the text has told in order."""
    homes: dict[str, str] = {}
    since: dict[str, Span] = {}
    for claim in told:
        home = claim.place.household or claim.place.of
        if not (_is_home(claim) and home and is_drawn(claim.person)):
            continue
        began, before = claim.from_, since.get(claim.person)
        if began is not None and before is not None and began.span.is_before(before):
            continue
        if claim.to is None:
            homes[claim.person] = home
            if began is not None:
                since[claim.person] = began.span
        elif homes.get(claim.person) == home:
            del homes[claim.person]
    return homes


def _is_home(claim: Lives) -> bool:
    stance, place = claim.said.stance, claim.place
    sure = stance.sureness == "asserted" and not stance.denied and claim.basis in ("actual", "ordered")
    return sure and claim.pattern == "lives" and place.kind not in ("hospital", "custody", "foster", "street")


def _as_counted(match: re.Match[str] | None, adults: int, children: int) -> bool:
    """Whether a family may be so many as the text says."""
    if match is None:
        return True
    said = number_of(match["adults"]), number_of(match["children"])
    return said[0] is not None and adults <= said[0] and children == said[1]


def _is_elsewhere(telling: Telling, person: str, adults: set[str], time: Span) -> bool:
    """Whether somebody is drawn to live certainly in another home than the adults at a time."""
    document = telling.graph.document
    days = [day for day in (time.earliest, time.latest) if day is not None]
    with_them = {s.household for s in document.residences if s.person in adults}
    stays = timed(document, document.residences_of(person))
    return any(
        s.residence.household not in with_them and all(s.standing_on(day) == "certainly" for day in days)
        for s in stays
        if days
    )


def _mother_and_baby(line: Line, match: re.Match[str], telling: Telling) -> tuple[str, ...]:
    """The child of whose birth the text told just before, and its mother."""
    here, _ = telling.narrative.original(*line.plain_span(match.start(), match.end()))
    born = list(_born_near(telling, here))
    if not born:
        return ()
    graph = telling.graph
    mothers = tuple(p for p in graph.parents_of(born[-1]) if graph.person(p).sex == "female")
    said = match["mother"]
    if said and line.references[int(said[1:])].people != mothers:
        return ()
    return (*mothers, born[-1]) if len(mothers) == 1 else ()


def _born_near(telling: Telling, position: int) -> Iterator[str]:
    for claim in telling.told:
        if isinstance(claim, Born) and is_drawn(claim.person) and 0 <= position - claim.said.start < _NEAR:
            yield claim.person
