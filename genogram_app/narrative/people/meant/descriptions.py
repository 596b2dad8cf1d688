"""Whom "the couple", "both parents", "the man" and "the baby" mean."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import date

from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import Span
from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.kin.kinsfolk import Meant
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.meant.children import ORDER, Children
from genogram_app.narrative.people.pronouns.discourse import Discourse, Heard
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.narrative.tokens import Token

NOUNS: dict[str, tuple[SexOfTerm, bool]] = {
    "couple": ("any", True),
    "pair": ("any", True),
    "man": ("male", False),
    "woman": ("female", False),
    "men": ("male", True),
    "women": ("female", True),
    "toddler": ("any", False),
    "teenager": ("any", False),
    "schoolgirl": ("female", False),
    "schoolboy": ("male", False),
}
"""Nouns that are no kin terms and mean people behind "the": the sex said, and whether several."""

_FURTHEST_BACK = 8
"""So many sentences of a paragraph back an unknown man is still the man."""
_PREGNANCY = 275
"""In days."""
_YOUNG = frozenset({"toddler", "teenager", "schoolgirl", "schoolboy"})


_SMALL = {"baby": 2, "newborn": 1, "infant": 3, "toddler": 4}
"""The age in years up to which somebody may be called so."""

_CALLED = words("called named call calls as")
_BEFORE_CALLED = words(", who whom which we i it will shall has known here below referred to only")
_REACH = 7
"""Tokens behind a noun within which stands what somebody is called."""


class Descriptions:
    """Answers whom descriptions mean that say nobody's relative."""

    def __init__(self, graph: FamilyGraph, relatives: Relatives, discourse: Discourse) -> None:
        """Take the family, and who has been spoken of."""
        self._graph = graph
        self._relatives = relatives
        self._discourse = discourse
        self.children = Children(graph, relatives, discourse)
        self._subjects = subject_children(graph)

    def noun(self, i: int, noun: str) -> Meant:
        """Return who "the couple", "the man" at a token is, certainly and possibly."""
        sex, plural = NOUNS[noun]
        if noun in ("couple", "pair"):
            return self._couple(i)
        if plural:
            return (), ()
        if noun in ("man", "woman") and (unnamed := self._unnamed(i, sex)) is not None:
            return unnamed, unnamed
        return self._last_one(i, sex, young=noun in _YOUNG)

    def _unnamed(self, i: int, sex: SexOfTerm) -> tuple[str, ...] | None:
        """The unknown man of the paragraph, who is "the man" rather than anybody with a name."""
        heard = [h for near in self._discourse.recent(i, back=_FURTHEST_BACK) for h in near if not h.plural]
        drawn = {p for h in heard for p in h.people if self._is_unnamed(p)}
        known = self._relatives.of_sex(drawn, sex)
        nameless = (h for h in heard if h.sex == sex and not h.pronoun)
        strangers = any(h.outsider or not (h.people or h.candidates) for h in nameless)
        if not known and not strangers:
            return None
        return known if len(known) == 1 else ()

    def _is_unnamed(self, person: str) -> bool:
        return person in self._graph.rank and self._graph.person(person).identity in ("unknown", "unnamed")

    def unborn(self, i: int, on: Span | None) -> Meant:
        """Return who "the baby" is where a child is expected: the only one drawn, of a woman spoken of.

        It may be the child of the review before the birth.
        """
        if len(self._subjects) == 1 and self._is_due(self._born(self._subjects[0]), on):
            return self._subjects, self._subjects
        expected = tuple(p.id for p in self._graph.document.people if p.kind == "pregnancy")
        spoken = {p for near in self._discourse.recent(i) for h in near for p in h.people}
        sure = len(expected) == 1 and bool(spoken & set(self._graph.parents_of(expected[0])))
        return (expected if sure else ()), expected or self._subjects

    def _is_due(self, born: Span, on: Span | None) -> bool:
        """Whether a birth comes within so many months after a time."""
        if on is None or on.earliest is None or on.latest is None or not (born.earliest and born.latest):
            return False
        return on.latest < born.earliest and (born.latest - on.earliest).days <= _PREGNANCY

    def parents(self, i: int) -> Meant:
        """Return who "the parents" and "both parents" are: those spoken of last, or the subject child's."""
        family = {tuple(self._graph.parents_of(s)) for s in self._subjects}
        both = next(iter(family)) if len(family) == 1 else ()
        children = {
            p for h in next(self._discourse.recent(i), []) for p in h.people if self.children.is_child(p)
        }
        if any(set(self._graph.parents_of(c)) != set(both) for c in children):
            return (), both
        last = next((h for h in self._groups(i) if self._couple_of(h.people)), None)
        if last is not None and set(last.people) != set(both):
            return (), tuple(dict.fromkeys((*last.people, *both)))
        return (both if len(both) == 2 else ()), both

    def _of_age(self, person: str, term: str, on: Span | None) -> bool:
        """Whether somebody may be called so at a time: a baby is not four years old, nor unborn."""
        born = self._born(person)
        if on is None or (on.latest and _is_after(born, on.latest)):
            return on is None
        youngest = on.earliest - born.latest if on.earliest and born.latest else None
        return youngest is None or term not in _SMALL or youngest.days <= _SMALL[term] * 366

    def _born(self, person: str) -> Span:
        return born_span(self._graph.person(person))

    def child(self, i: int, phrase: KinPhrase, on: Span | None = None) -> Meant:
        """Return who "the child", "the boy", "the baby" is, at the time that is told of."""
        if phrase.modifiers & ORDER:
            return self.children.ranked_one(i, phrase, on), self.children.meant(i, phrase, on)[1]
        if phrase.term.startswith("step"):
            return self._step_child(i, phrase)
        near = self._last_one(i, phrase.sex, young=True)
        if near[0] or near[1]:
            sure = near[0] and self._of_age(near[0][0], phrase.term, on)
            return (near[0] if sure else ()), near[1]
        of_sex = self._relatives.of_sex(self._subjects, phrase.sex)
        subjects = tuple(p for p in of_sex if self._of_age(p, phrase.term, on))
        return (subjects if len(subjects) == 1 else ()), subjects

    def _step_child(self, i: int, phrase: KinPhrase) -> Meant:
        """Who "the stepson" is: spoken of last, the subject, or the only one with a step-parent."""
        graph, people = self._graph, (p.id for p in self._graph.document.people)
        with_step = {p for p in people if self._step_parents(p)}
        able = self._relatives.of_sex(graph.in_file_order(with_step), phrase.sex)
        near = self._last_one(i, phrase.sex, young=True)[0]
        last = near if near and near[0] in with_step else ()
        of_review = tuple(p for p in able if p in graph.document.case.subjects)
        sure = (found for found in (last, of_review, able) if len(found) == 1)
        return next(sure, ()), able

    def _step_parents(self, child: str) -> set[str]:
        parents = self._graph.parents_of(child)
        step = set(self._graph.parents_of(child, frozenset({"step"})))
        return step | {p for parent in parents for p in self._graph.partners_of(parent)} - {*parents}

    def _couple(self, i: int) -> Meant:
        for near in self._discourse.recent(i):
            pairs = [h for h in near if h.plural and self._couple_of(h.people)]
            if pairs:
                return pairs[-1].people, pairs[-1].people
            single = list(dict.fromkeys(h.people[0] for h in near if len(h.people) == 1))
            found = [(a, b) for a in single for b in single if a < b and self._couple_of((a, b))]
            if found:
                return (self._graph.in_file_order(found[0]) if len(found) == 1 else ()), tuple(single)
        return (), ()

    def _last_one(self, i: int, sex: SexOfTerm, *, young: bool) -> Meant:
        """The only child, or the only grown person, of the sex in the nearest sentence that has one."""
        for near in self._discourse.recent(i, back=2):
            able = {p for h in near for p in h.people if p in self._graph.rank}
            able = {p for p in self._relatives.of_sex(able, sex) if self.children.is_child(p) == young}
            doubtful = any(not h.people and not h.plural and (h.candidates or h.absent) for h in near)
            if able:
                sure = len(able) == 1 and not doubtful
                return (tuple(able) if sure else ()), self._graph.in_file_order(able)
        return (), ()

    def _groups(self, i: int) -> Iterator[Heard]:
        for near in self._discourse.recent(i):
            yield from (h for h in reversed(near) if h.plural and len(h.people) > 1)

    def _couple_of(self, people: Sequence[str]) -> bool:
        if len(people) != 2 or any(p not in self._graph.rank for p in people):
            return False
        one, other = people
        shared = set(self._graph.children_of(one)) & set(self._graph.children_of(other))
        return bool(shared or self._graph.partnerships_between(one, other))


def _is_after(born: Span, day: date) -> bool:
    return born.earliest is not None and born.earliest > day


def is_called(tokens: Sequence[Token], i: int, names: Container[int]) -> bool:
    """Return whether a name follows as what somebody is called: "called Robin", "whom it calls Robin"."""
    behind = [t.lower for t in tokens[i : i + _REACH]]
    at = next((k for k, word in enumerate(behind) if word in _CALLED), None)
    return at is not None and {*behind[:at]} <= _BEFORE_CALLED and i + at + 1 in names
