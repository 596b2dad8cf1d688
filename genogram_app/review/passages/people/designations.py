"""People whom a report calls by a relation, as "Mother" or "Father of Zed", and who are drawn otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.kin.words import read_kin_term
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.listed_relations import in_full
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.review.facts.counted_words import relative_word
from genogram_app.review.passages.looking import look_again, unsourced
from genogram_app.review.passages.passage import Passage, Passages

_OF = re.compile(r"(?P<head>[A-Z][\w -]+) (?:of|to) (?:the )?(?P<owner>[^,;'’]+)")
_OWNED = re.compile(r"(?P<owner>[^,;'’]+)['’]s? (?P<head>[\w -]+)")
_NUMBER = re.compile(r" (?:\d{1,2}|[A-Z])$")
_ANYBODY = words("baby boy child girl infant lad newborn twin")
_SIBLINGS = frozenset({"sibling", "half sibling"})
_ABOVE = frozenset({"grandparent", "great grandparent", "aunt or uncle", "great aunt or uncle"})
_NO_PARENT = _ABOVE | _SIBLINGS | {"cousin", "step parent", "partner"}
_RELATIONS = frozenset({*_NO_PARENT, "parent", "child", "grandchild", "niece or nephew"})


@value_object
class _Designation:
    """What somebody is called instead of a name: the relation, and to whom it is, first of all."""

    person: str
    relation: str
    side: str
    owners: tuple[str, ...]


def designations_not_drawn(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each person who is called by a relation that the drawing does not have."""
    relatives, asked = Relatives(graph), unsourced(graph.document)
    without: set[str] = set()
    for one in sorted(_designations(graph), key=lambda one: one.relation != "parent"):
        if one.person not in asked:
            continue
        # "PGM" may be the grandmother of a half-brother alone.
        of = one.owners if one.relation not in _ABOVE else _with_siblings(relatives, one.owners)
        joined = any(one.person in relatives.find(o, one.relation, side=one.side) for o in of)
        # Without the mother there is no grandmother either: that is one thing to look at.
        if not joined and (one.relation == "partner" or without.isdisjoint(one.owners)):
            yield from _not_joined(graph, passages, one)
            without.update(one.owners if one.relation == "parent" else ())
        for link in graph.parentages_as_parent(one.person):
            if one.relation in _NO_PARENT and link.id in asked and _is_otherwise(graph, one, link):
                yield from _otherwise(graph, passages, one, link)


def _designations(graph: FamilyGraph) -> Iterator[_Designation]:
    called = {display_name(person).lower(): person.id for person in graph.document.people}
    subjects = tuple(dict.fromkeys((*subject_children(graph), *graph.document.case.subjects)))
    for person in graph.document.people:
        found = _designation(person, called, subjects) if person.id not in subjects else None
        if found is not None:
            yield found


def _designation(person: Person, called: dict[str, str], subjects: Sequence[str]) -> _Designation | None:
    name = display_name(person)
    whose = _OF.fullmatch(name) or _OWNED.fullmatch(name)
    owner = called.get(whose["owner"].lower()) if whose else None
    bare = name if whose else _NUMBER.sub("", name)
    term = read_kin_term((whose["head"] if whose else in_full(bare)).lower()) if name[:1].isupper() else None
    if term is None or term.plural or term.term in _ANYBODY or (whose and owner is None):
        return None
    relation = term.relation if term.parentage != "step" else f"step {term.relation}"
    # "Father 1" and "Partner 2" may be those of any children; a brother or sister is one of the subject.
    of_any = (bare != name and relation not in _SIBLINGS) or (relation == "partner" and not whose)
    if relation not in _RELATIONS or of_any:
        return None
    return _Designation(person.id, relation, term.side, (owner,) if owner else tuple(subjects))


def _with_siblings(relatives: Relatives, people: Sequence[str]) -> set[str]:
    return {one for person in people for one in (person, *relatives.find(person, "sibling"))}


def _is_otherwise(graph: FamilyGraph, one: _Designation, link: Parentage) -> bool:
    """Whether somebody is drawn as a parent of the one child whose grandmother, say, they are called."""
    if link.kind not in LEGAL_KINDS or len(one.owners) != 1:
        return False
    if link.child in one.owners:
        return True
    called = read_kin_term(_NUMBER.sub("", display_name(graph.person(link.child))).lower())
    return one.relation in _ABOVE and called is not None and called.relation in _SIBLINGS


def _not_joined(graph: FamilyGraph, passages: Passages, one: _Designation) -> Iterator[Finding]:
    about = _speaking(passages, one.person, one.owners)
    if about and one.owners:
        name, owner = display_name(graph.person(one.person)), display_name(graph.person(one.owners[0]))
        relation = relative_word(one.relation, "any")
        one_of = f"{'an' if relation[0] in 'aeiou' else 'a'} {relation} of {owner}"
        message = f"The text calls somebody {name}; the drawing does not show them as {one_of}."
        people = one.owners[0], one.person
        yield look_again("designation-not-drawn", message, people, (), about, (one.relation,))


def _otherwise(
    graph: FamilyGraph, passages: Passages, one: _Designation, link: Parentage
) -> Iterator[Finding]:
    about = _speaking(passages, one.person, (link.child,))
    if about:
        name, child = display_name(graph.person(one.person)), display_name(graph.person(link.child))
        message = f"The drawing has {name} as a parent of {child}; the text calls them {name}."
        yield look_again("designation-not-drawn", message, (link.child, one.person), (link.id,), about)


def _speaking(passages: Passages, person: str, others: Sequence[str]) -> list[Passage]:
    """The passages that speak of somebody, those that speak of others too first."""
    speaking = [passage for passage in passages.all if person in passage.people]
    return sorted(speaking, key=lambda passage: passage.people.isdisjoint(others))
