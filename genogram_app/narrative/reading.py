"""One text read against a drawing: whom it speaks of, and what it says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.document import Document
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.ages import ages
from genogram_app.narrative.claims.births import births_and_deaths
from genogram_app.narrative.claims.claim import Claim, is_drawn
from genogram_app.narrative.claims.counts import counts
from genogram_app.narrative.claims.couples.partnerships import partnerships
from genogram_app.narrative.claims.dates_told import dates_told
from genogram_app.narrative.claims.day_of_ages import day_of_ages
from genogram_app.narrative.claims.homes.offers import offers
from genogram_app.narrative.claims.homes.residence import residences
from genogram_app.narrative.claims.kin.care import care_of_groups
from genogram_app.narrative.claims.kin.further_children import further_children
from genogram_app.narrative.claims.kin.parentage import parents_described
from genogram_app.narrative.claims.kin.relations import relations_said
from genogram_app.narrative.claims.legal_statuses.statuses import statuses
from genogram_app.narrative.claims.order import order
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line, lines_of
from genogram_app.narrative.people.bare import bare_references
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.linking import Linked, link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.mentions import Mention, mentions_of
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.spotting import Spotted, spot
from genogram_app.narrative.people.states import Words, words_of
from genogram_app.narrative.text import Narrative, read_narrative
from genogram_app.narrative.times.anchored import Person
from genogram_app.narrative.times.durations import Duration, durations
from genogram_app.narrative.times.expressions import Times, all_times
from genogram_app.narrative.times.focus import SentenceTime
from genogram_app.narrative.where.homes import place_expressions

READERS: Sequence[Callable[[Line, Telling], Iterator[Claim]]] = (
    births_and_deaths,
    ages,
    care_of_groups,
    parents_described,
    statuses,
)
"""What is looked for in each sentence; one module of `claims` for each kind of statement."""
READERS_IN_ORDER: Sequence[Callable[[Sequence[Line], Telling], Iterator[Claim]]] = (
    partnerships,
    further_children,
    residences,
    offers,
)
"""What is looked for in all sentences of a text in order, because each may lean on those before."""

BARE_READERS: Sequence[Callable[[Line, Telling], Iterator[Claim]]] = (
    relations_said,
    counts,
    order,
)
"""The same, for sentences in which only names, codes and pronouns are marks, and kin terms are words."""

NEED_NOBODY = frozenset({statuses, counts})
"""Of those, what is looked for also in sentences that speak of nobody."""


@value_object
class Reading:
    """A text with whom it mentions and what it says; and its sentences with the marks they were read by."""

    narrative: Narrative
    mentions: tuple[Mention, ...]
    references: tuple[Reference, ...]
    claims: tuple[Claim, ...]
    words: tuple[Words, ...] = ()
    lines: tuple[Line, ...] = ()
    bare: tuple[Line, ...] = ()
    """The same sentences with kin terms as words: only names, codes and pronouns are marks."""
    times: Mapping[int, SentenceTime] = field(default_factory=dict)
    """By where a sentence begins in the plain text: the time it tells of."""


def times_in(spotted: Spotted, references: Sequence[Reference]) -> tuple[Times, tuple[Duration, ...]]:
    """Return the times of a text, also those that hang on births and deaths; and its lengths of time."""
    narrative, graph, full = spotted.narrative, spotted.graph, spotted.times
    lengths = durations(narrative)
    tokens = narrative.tokens
    people = [
        Person(tokens[r.first].start, tokens[r.last].end, _born_as_one(graph, r.people), _youngest(graph, r))
        for r in references
    ]
    told = dates_told(narrative, graph, references, full.expressions)
    return all_times(narrative, graph, people, full, lengths, told), lengths


def _born_as_one(graph: FamilyGraph, people: Sequence[str]) -> str | None:
    """The one of whom a phrase speaks, or the first of twins: "their second birthday" is one day."""
    together = any(set(people) <= set(birth.children) for birth in graph.document.births)
    return people[0] if len(people) == 1 or (people and together) else None


def _youngest(graph: FamilyGraph, reference: Reference) -> str | None:
    """Of several whom "she" may mean, the one whose parents or grandparents all others are."""
    if reference.kind != "pronoun" or reference.plural or reference.people:
        return None
    for one in reference.candidates:
        others = set(reference.candidates) - {one}
        parents = set(graph.parents_of(one)) if is_drawn(one) else set()
        if others and parents and others <= parents.union(*map(graph.parents_of, parents)):
            return one
    return None


@value_object
class _Spoken:
    """Whom a text speaks of, and when: what is read of it before homes and statements are."""

    facts: tuple[object, ...]
    spotted: Spotted
    linked: Sequence[Linked]
    references: tuple[Reference, ...]
    times: Times
    lengths: Sequence[Duration]
    bare: tuple[Line, ...]


def _spoken(narrative: Narrative, graph: FamilyGraph) -> _Spoken:
    """Return that; as it was read before, where only homes and accounts are drawn otherwise since.

    A draft draws homes in many rounds, and an edit of a home is no reason to look for people again.
    """
    facts, before = _hangs_on(graph.document), narrative.worked_out.get(_spoken)
    known: _Spoken | None = before if before and before.facts == facts else None
    spotted = _held_against(known.spotted, narrative, graph) if known else spot(narrative, graph)
    linked = known.linked if known else link(spotted)
    # Whether children are with a parent, homes can tell.
    references = find_references(spotted, linked)
    if known and known.references == references:
        times, lengths, bare = known.times, known.lengths, known.bare
    else:
        times, lengths = times_in(spotted, references)
        names = bare_references(narrative, linked, references)
        bare = tuple(lines_of(narrative, names, times.expressions, (), ()))
    found = _Spoken(facts, spotted, linked, references, times, lengths, bare)
    # A text that is kept by what it keeps, or by a case that holds it, would never be forgotten.
    narrative.worked_out[_spoken] = replace(found, spotted=_held_against(spotted, _NO_TEXT, _NOBODY))
    return found


def _held_against(spotted: Spotted, narrative: Narrative, graph: FamilyGraph) -> Spotted:
    return replace(spotted, narrative=narrative, graph=graph, relatives=Relatives(graph))


_NO_TEXT, _NOBODY = read_narrative("", ""), build_graph(Document())


def _hangs_on(document: Document) -> tuple[object, ...]:
    """What of a drawing names, descriptions and times hang on: everything about people but their homes."""
    relations = document.partnerships, document.parentage, document.births, document.kin
    return document.case, document.people, *relations, document.view.links


def read_against(narrative: Narrative, graph: FamilyGraph) -> Reading:
    """Read a text against a drawing."""
    spoken = _spoken(narrative, graph)
    spotted, linked, references = spoken.spotted, spoken.linked, spoken.references
    places = place_expressions(narrative, graph, references)
    times, bare = spoken.times, spoken.bare
    lines = tuple(lines_of(narrative, references, times.expressions, places, spoken.lengths))
    telling = Telling(narrative, graph, times.of_sentences, day_of_ages(lines, graph))
    telling.bare.update((line.sentence.start, line) for line in bare)
    for line, readers in (*((line, READERS) for line in lines), *((line, BARE_READERS) for line in bare)):
        for read in readers if line.references else NEED_NOBODY.intersection(readers):
            # Claim by claim: what a sentence says first can tell what is meant further on in it.
            for claim in read(line, telling):
                telling.told.append(claim)
    for read_all in READERS_IN_ORDER:
        telling.told.extend(read_all(lines, telling))
    return Reading(
        narrative,
        mentions_of(narrative, linked),
        references,
        tuple(telling.told),
        words_of(spotted, references),
        lines,
        bare,
        times.of_sentences,
    )
