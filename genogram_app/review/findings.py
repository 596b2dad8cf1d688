"""What to look at in a case: the drawing by itself, and the drawing held against the report's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain

from genogram_app.checks.finding import Finding
from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.checks.rules import by_severity, structural_findings
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.reading import Reading, read_against
from genogram_app.narrative.text import Narrative, narrative_of
from genogram_app.review.accounts.differing import accounts_that_differ, left_to_accounts
from genogram_app.review.facts.ages import ages_that_differ
from genogram_app.review.facts.births import births_and_deaths_that_differ
from genogram_app.review.facts.certain_reading import as_sure_as_read
from genogram_app.review.facts.certainty import certainties_overstated
from genogram_app.review.facts.counts import counts_that_differ
from genogram_app.review.facts.couples import couples_that_differ
from genogram_app.review.facts.homes import homes_that_differ
from genogram_app.review.facts.kin import kin_that_differ
from genogram_app.review.facts.order import order_that_differs
from genogram_app.review.facts.parents import fathers_not_known, parents_that_differ
from genogram_app.review.facts.sexes import sexes_that_differ
from genogram_app.review.facts.sexes_of_relatives import relatives_of_another_sex
from genogram_app.review.facts.siblings import siblings_that_differ
from genogram_app.review.facts.statuses import statuses_that_differ
from genogram_app.review.facts.widowhoods import widowhoods_that_differ
from genogram_app.review.names_left import names_left
from genogram_app.review.passages.beside import quoting_more
from genogram_app.review.passages.certainties import certainties_not_found
from genogram_app.review.passages.couples.questions import couples_seeming_otherwise
from genogram_app.review.passages.homes.born_there import not_drawn_at_birth
from genogram_app.review.passages.homes.counts import household_counts_differ
from genogram_app.review.passages.homes.dates import home_dates_not_found
from genogram_app.review.passages.homes.drawn_apart import families_drawn_apart
from genogram_app.review.passages.homes.empty import homes_empty
from genogram_app.review.passages.homes.gaps import homes_left_out
from genogram_app.review.passages.homes.indoors import people_indoors_not_drawn
from genogram_app.review.passages.homes.moved_elsewhere import moves_elsewhere
from genogram_app.review.passages.homes.not_drawn import homes_not_drawn
from genogram_app.review.passages.homes.not_told import homes_not_told
from genogram_app.review.passages.homes.now_and_then import recurring_stays_not_drawn
from genogram_app.review.passages.homes.only_offered import homes_only_offered
from genogram_app.review.passages.looking import said_once
from genogram_app.review.passages.numbers import numbers_not_found
from genogram_app.review.passages.passage import Passages, passages_of
from genogram_app.review.passages.people.ages_told import ages_not_told
from genogram_app.review.passages.people.births import births_not_found
from genogram_app.review.passages.people.deaths import deaths_not_found
from genogram_app.review.passages.people.designations import designations_not_drawn
from genogram_app.review.passages.people.men import signs_not_found
from genogram_app.review.passages.people.names import names_not_found
from genogram_app.review.passages.people.parentage_kinds import parentage_kinds_not_found
from genogram_app.review.passages.people.parents import parents_not_found
from genogram_app.review.passages.people.sexes import sexes_seeming_other
from genogram_app.review.passages.people.statuses import statuses_not_found
from genogram_app.review.passages.people.unnamed_children import unnamed_children_not_found
from genogram_app.review.people_named import people_left_out, people_never_mentioned
from genogram_app.review.unnamed_men import men_left_out

_FACTS: Sequence[Callable[[FamilyGraph, Sequence[Reading]], Iterator[Finding]]] = (
    births_and_deaths_that_differ,
    couples_that_differ,
    ages_that_differ,
    statuses_that_differ,
    parents_that_differ,
    fathers_not_known,
    siblings_that_differ,
    kin_that_differ,
    homes_that_differ,
    certainties_overstated,
    sexes_that_differ,
    widowhoods_that_differ,
    relatives_of_another_sex,
    people_left_out,
    men_left_out,
    counts_that_differ,
    order_that_differs,
    people_never_mentioned,
    names_left,
    accounts_that_differ,
)
"""What the texts say, held against the drawing: one function for each kind of finding."""

_LOOK_AGAIN: Sequence[Callable[[FamilyGraph, Passages], Iterator[Finding]]] = (
    home_dates_not_found,
    homes_not_drawn,
    homes_left_out,
    homes_empty,
    homes_not_told,
    moves_elsewhere,
    families_drawn_apart,
    recurring_stays_not_drawn,
    people_indoors_not_drawn,
    homes_only_offered,
    household_counts_differ,
    not_drawn_at_birth,
    sexes_seeming_other,
    couples_seeming_otherwise,
    births_not_found,
    ages_not_told,
    deaths_not_found,
    statuses_not_found,
    parents_not_found,
    designations_not_drawn,
    parentage_kinds_not_found,
    names_not_found,
    signs_not_found,
    unnamed_children_not_found,
    certainties_not_found,
    numbers_not_found,
)
"""Where the texts, read more loosely, seem to say otherwise than the drawing: passages to look at again."""


def review(
    document: Document, narratives: Sequence[Narrative] = (), today: date | None = None
) -> tuple[Finding, ...]:
    """Return every finding about a case, the most pressing first.

    `narratives` are texts besides those the case holds. Findings that somebody has explained are not left
    out: compare `Finding.key` with `document.view.dismissed`.
    """
    return findings_of(document, read_texts(document, narratives), today)


def read_texts(document: Document, narratives: Sequence[Narrative] = ()) -> tuple[Reading, ...]:
    """Return each text of the case, and each of the others, read against the drawing."""
    graph = build_graph(document)
    own = [narrative_of(text) for text in document.documents if text.text.strip()]
    return tuple(read_against(narrative, graph) for narrative in (*own, *narratives))


def findings_of(
    document: Document,
    readings: Sequence[Reading],
    today: date | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Finding, ...]:
    """Return every finding about a case whose texts have been read; `limits` say how long is too long."""
    graph, passages = build_graph(document), passages_of(readings)
    drawn = structural_findings(document, today, limits)
    found = chain(drawn, _about_texts(graph, readings, passages))
    return by_severity(quoting_more(graph, passages, found))


def _about_texts(graph: FamilyGraph, readings: Sequence[Reading], passages: Passages) -> Iterator[Finding]:
    differ = (finding for differ in _FACTS for finding in differ(graph, readings))
    said = list(left_to_accounts(list(as_sure_as_read(readings, differ))))
    again = (finding for look_again in _LOOK_AGAIN for finding in look_again(graph, passages))
    yield from said_once(said, again)
