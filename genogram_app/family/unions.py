"""Unions: who has children with whom, as a drawing needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from genogram_app.family.born import born_span, in_order
from genogram_app.family.certainty import strength, weakest
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.fields import Certainty, ParentageKind
from genogram_app.model.relations import Parentage, Partnership


@dataclass(frozen=True, slots=True)
class ChildLink:
    """One child of a union.

    `parentages` are the ids of the parentage facts that the link stands for (one for each partner who is
    stated as a parent). `primary` marks the link under which the child is placed; every child with any link
    has exactly one primary link. `kind` and `certainty` are the weakest of its facts.
    """

    child: str
    parentages: tuple[str, ...]
    kind: ParentageKind
    certainty: Certainty
    primary: bool


@dataclass(frozen=True, slots=True)
class Union:
    """A couple, two people with a child in common, or one stated parent; and their children, oldest first.

    `id` is the partnership's id when there is one, else the partners' ids joined with `+`.
    `partners` are one or two people. Nobody is invented: a child with one stated parent has a union of one.
    """

    id: str
    partners: tuple[str, ...]
    partnership: str | None
    children: tuple[ChildLink, ...]


PARENT_SETS: tuple[tuple[ParentageKind, ...], ...] = (
    ("birth", "not_known"),
    ("adoptive",),
    ("guardian", "kinship_care"),
    ("foster",),
    ("donor",),
    ("surrogate",),
)
"""Kinds that make up one set of parents, the set that places the child first; step-parents draw no line."""

_Parents = tuple[str, ...]
_KINDS = tuple(kind for kinds in PARENT_SETS for kind in kinds)
_SET_OF = {kind: place for place, kinds in enumerate(PARENT_SETS) for kind in kinds}


def find_unions(graph: FamilyGraph) -> tuple[Union, ...]:
    """Return every union, those that are certainly earlier first, otherwise in file order.

    Every parentage but those of step-parents is in exactly one link; a child has one link in a union at most.
    """
    links = _all_links(graph)
    found = [Union(u.id, u.partners, u.id, ()) for u in graph.partnerships]
    found += [
        Union("+".join(parents), parents, None, ())
        for parents in links
        if not (len(parents) == 2 and graph.partnerships_between(*parents))
    ]
    whole = [_with_children(graph, union, links) for union in found]
    return tuple(in_order(whole, [_began(graph, union) for union in whole]))


def _all_links(graph: FamilyGraph) -> dict[_Parents, list[ChildLink]]:
    """Every link under the parents it hangs from; parents of a pair in the order of the file."""
    links: dict[_Parents, list[ChildLink]] = {}
    for child in dict.fromkeys(k.child for k in graph.parentages):
        for parents, link in _links_of(graph, child).items():
            links.setdefault(parents, []).append(link)
    return links


def _links_of(graph: FamilyGraph, child: str) -> dict[_Parents, ChildLink]:
    """The links of one child, the primary one first."""
    facts: dict[_Parents, list[Parentage]] = {}
    groups: dict[int, list[Parentage]] = {}
    for k in graph.parentages_as_child(child):
        if k.kind in _SET_OF:
            groups.setdefault(_SET_OF[k.kind], []).append(k)
    for place in sorted(groups):
        for parents, members in _split(graph, groups[place]).items():
            facts.setdefault(parents, []).extend(members)
    return {
        parents: _link(child, members, primary=place == 0)
        for place, (parents, members) in enumerate(facts.items())
    }


def _link(child: str, facts: Sequence[Parentage], *, primary: bool) -> ChildLink:
    """One link; where the same parents are a child's parents in two ways, the first set names the kind."""
    leading = min(_SET_OF[k.kind] for k in facts)
    kinds = [k.kind for k in facts if _SET_OF[k.kind] == leading]
    certainty = weakest(k.certainty for k in facts)
    return ChildLink(child, tuple(k.id for k in facts), max(kinds, key=_KINDS.index), certainty, primary)


def _split(graph: FamilyGraph, group: Sequence[Parentage]) -> dict[_Parents, list[Parentage]]:
    """Divide the facts of one set of parents among the couples and single parents that they make."""
    by_parent: dict[str, list[Parentage]] = {}
    for k in group:
        by_parent.setdefault(k.parent, []).append(k)
    pairs = _pairs(graph, by_parent)
    divided: dict[_Parents, list[Parentage]] = {}
    for pair in pairs:
        divided[pair] = [k for parent in pair for k in by_parent.pop(parent)]
    for parent, facts in by_parent.items():
        place = _place_of_further(graph, parent, facts, pairs)
        divided.setdefault(place, []).extend(facts)
    return divided


def _pairs(graph: FamilyGraph, by_parent: dict[str, list[Parentage]]) -> list[_Parents]:
    """The couples among the parents of one set, best established first; nobody in two of them."""
    candidates = [
        (graph.rank[a] > graph.rank[b] and (b, a)) or (a, b)
        for a, b in combinations(by_parent, 2)
        if _belong_together(graph, by_parent, a, b)
    ]
    if len(candidates) > 1:
        candidates.sort(key=lambda pair: _weakness(graph, by_parent, pair))
    chosen: list[_Parents] = []
    for pair in candidates:
        if not any(parent in other for other in chosen for parent in pair):
            chosen.append(pair)
        if _by_birth(by_parent):
            break  # nobody has two mothers and two fathers by birth: the others are further claims
    return chosen


def _by_birth(by_parent: dict[str, list[Parentage]]) -> bool:
    return any(k.kind in PARENT_SETS[0] for facts in by_parent.values() for k in facts)


def _belong_together(graph: FamilyGraph, by_parent: dict[str, list[Parentage]], a: str, b: str) -> bool:
    """Whether two parents of one set are its parents together.

    Birth parents are; two adopters are when they are the only ones. Others may have come one after
    the other, so that only a partnership or the same stated period joins them.
    """
    if graph.partnerships_between(a, b) or _by_birth(by_parent):
        return True
    first, second = by_parent[a][0], by_parent[b][0]
    if first.kind == "adoptive" and len(by_parent) == 2:
        return True
    periods_agree = (first.kind, first.from_, first.to) == (second.kind, second.from_, second.to)
    return periods_agree and first.from_ is not None and first.kind not in ("donor", "surrogate")


def _weakness(
    graph: FamilyGraph, by_parent: dict[str, list[Parentage]], pair: tuple[str, str]
) -> tuple[int, ...]:
    """How well established a pair of parents is, the best with the least; file order decides in the end."""
    facts = [min(by_parent[parent], key=lambda k: strength(k.certainty)) for parent in pair]
    strengths = [strength(k.certainty) for k in facts]
    sexes = [graph.person(parent).sex for parent in pair]
    return (
        # With more than two birth parents stated, a mother and a father before two mothers or two fathers.
        int(sexes[0] == sexes[1] != "not_known"),
        max(strengths),
        sum(strengths),
        sum(k.kind == "not_known" for k in facts),
        int(not graph.partnerships_between(*pair)),
        *sorted(list(by_parent).index(parent) for parent in pair),
    )


def _place_of_further(
    graph: FamilyGraph, parent: str, facts: Sequence[Parentage], pairs: Sequence[_Parents]
) -> _Parents:
    """Where a further parent hangs: with a parent of the pair whose partner they are or were, else alone."""
    if facts[0].kind not in PARENT_SETS[0]:
        return (parent,)
    for other in (member for pair in pairs for member in pair):
        if graph.partnerships_between(parent, other):
            first, second = graph.in_file_order((parent, other))
            return (first, second)
    return (parent,)


def _with_children(graph: FamilyGraph, union: Union, links: dict[_Parents, list[ChildLink]]) -> Union:
    if union.partnership is None:
        parents = union.partners
    else:
        parents = graph.in_file_order(union.partners)
        if graph.partnerships_between(*union.partners)[0].id != union.partnership:
            return union  # a second partnership of the same two people: the first one holds the children
    return Union(union.id, union.partners, union.partnership, _oldest_first(graph, links.get(parents, [])))


def _oldest_first(graph: FamilyGraph, links: Sequence[ChildLink]) -> tuple[ChildLink, ...]:
    """Children in order of birth as far as anyone said; those of one multiple birth side by side."""
    if len(links) < 2:
        return tuple(links)
    born = {link.child: born_span(graph.person(link.child)) for link in links}
    groups = _births(graph, links)
    spans = [_hull([born[link.child] for link in group]) for group in groups]
    return tuple(
        link
        for group in in_order(groups, spans)
        for link in in_order(group, [born[link.child] for link in group])
    )


def _births(graph: FamilyGraph, links: Sequence[ChildLink]) -> list[list[ChildLink]]:
    """The children of each birth, in file order; an expected child without a date after the others."""
    birth_of: dict[str, tuple[str, int]] = {}
    for birth in graph.document.births:
        for place, child in enumerate(birth.children):
            birth_of.setdefault(child, (birth.id, place))
    groups: dict[str, list[ChildLink]] = {}
    for link in sorted(links, key=lambda link: _undated_pregnancy(graph, link.child)):
        groups.setdefault(birth_of.get(link.child, (link.child, 0))[0], []).append(link)
    return [sorted(g, key=lambda link: birth_of.get(link.child, ("", 0))[1]) for g in groups.values()]


def _undated_pregnancy(graph: FamilyGraph, child: str) -> bool:
    person = graph.person(child)
    return person.kind == "pregnancy" and person.due is None


def _hull(spans: Sequence[Span]) -> Span:
    """The days of all the spans that say anything, taken together."""
    if len(spans) == 1:
        return spans[0]
    known = [span for span in spans if span != ANY_DAY]
    starts = [span.earliest for span in known if span.earliest]
    ends = [span.latest for span in known if span.latest]
    return Span(
        min(starts) if known and len(starts) == len(known) else None,
        max(ends) if known and len(ends) == len(known) else None,
    )


def _began(graph: FamilyGraph, union: Union) -> Span:
    """When a union began: at its earliest stage, else by the birth of the eldest child that has a date."""
    own = graph.partnerships_of(union.partners[0]) if union.partnership else ()
    partnership = next((u for u in own if u.id == union.partnership), None)
    stated = _first_stage(partnership) if partnership else ANY_DAY
    if stated != ANY_DAY:
        return stated
    born = (born_span(graph.person(link.child)) for link in union.children)
    return next((span for span in born if span != ANY_DAY), ANY_DAY)


def _first_stage(partnership: Partnership) -> Span:
    starts = [span_of(stage.from_) for stage in partnership.stages]
    bounds = starts + [span_of(stage.to) for stage in partnership.stages]
    latest = min((span.latest for span in bounds if span.latest), default=None)
    known = [span.earliest for span in starts if span.earliest]
    earliest = min(known) if known and len(known) == len(starts) else None
    return Span(earliest if not (earliest and latest and latest < earliest) else latest, latest)
