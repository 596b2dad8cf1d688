"""Sentences that may say who is whose parent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import AreSiblings, IsKin, IsParent
from genogram_app.review.passages.passage import Passage, Passages

PARENT = re.compile(
    r"\b(?:(?:(?:god|grand)-?)?(?:mothers?|fathers?|parents?)|mums?|mams?|mumm(?:y|ies)|moms?|dads?|dadd(?:y|ies)|"
    r"(?:father|mother|parent)(?:ed|ing|age|hood)|sons?|daughters?|child|children|bab(?:y|ies)|infants?|"
    r"newborns?|twins?|triplets|boys?|girls?|kids?|bairns?|offspring|toddlers?|born|births?|pregnan\w+|"
    r"conce(?:ived|ption)|deliver(?:ed|y)|expecting|miscarr\w+|stillb\w+|eldest|oldest|youngest|"
    r"first-?born|sir(?:e|ed)|bore|paternity|maternity|dna|"
    r"(?:is|was|be|being) (?:his|hers|[a-z]+'s)(?=[.,;:!?\"]| (?:and|but|too)\b)|"
    r"was the (?:result|outcome))\b"
)
"""Words with which a text speaks of parents and their children."""
_PREGNANCY = re.compile(
    r"\b(?:pregnan\w+|miscarr\w+|stillb\w+|stillborn|unborn|expecting|terminat(?:ed|ion)|abortion|"
    r"lost (?:a|the|her|their|another|one) (?:bab(?:y|ies)|child)|"
    r"due (?:in|on|at|around|about|towards|by|early|late|date)|"
    r"antenatal|gestation|scan)\b"
)
_FATHER = r"fathers?|fathered|dads?|dadd(?:y|ies)|paternity|dna"
_FATHERS = re.compile(rf"\b(?:{_FATHER}|(?:is|was) (?:his|\w+'s))\b")
_MOTHER = r"pregnan\w+|mothers?|mums?|mams?|mumm(?:y|ies)|moms?|gave birth|bore|deliver(?:ed|y)"
_EITHER = r"parents?|parentage|born|births?|child of|children of"
_GRAND = re.compile(r"\bgrand(?:mother|father|parent)\b")
_AUNT = re.compile(r"(?<!great )\b(?:aunt(?:ie|y)?|uncle)\b")
_WORDS = {
    "male": re.compile(rf"\b(?:{_FATHER}|{_EITHER}|sons? of|daughters? of)\b"),
    "female": re.compile(rf"\b(?:{_MOTHER}|{_EITHER}|sons? of|daughters? of)\b"),
}
_WORDS |= dict.fromkeys(("intersex", "not_known"), re.compile(rf"\b(?:{_FATHER}|{_MOTHER}|{_EITHER})\b"))


@dataclass(frozen=True)
class ToldParents:
    """What the texts may say of parents and children."""

    graph: FamilyGraph
    passages: Passages

    @cached_property
    def claimed(self) -> frozenset[tuple[str, str]]:
        """Each parent and child of whom a text says so, or that somebody says so."""
        claims = (claim for reading in self.passages.readings for claim in reading.claims)
        return frozenset((c.parent, c.child) for c in claims if isinstance(c, IsParent))

    @cached_property
    def siblings(self) -> frozenset[frozenset[str]]:
        """Each two people whom a text calls brothers or sisters."""
        claims = (claim for reading in self.passages.readings for claim in reading.claims)
        return frozenset(frozenset((c.one, c.other)) for c in claims if isinstance(c, AreSiblings))

    @cached_property
    def by_grandchild(self) -> frozenset[tuple[str, str]]:
        """Each grandparent of whom a text says so, with those who can be meant for their children."""
        claims = [c for reading in self.passages.readings for c in reading.claims if isinstance(c, IsKin)]
        found = set[tuple[str, str]]()
        for claim in claims:
            parents = self.graph.parents_of(claim.relative_of) if claim.relative_of in self.graph.rank else ()
            if _GRAND.search(claim.term):
                found |= {(claim.person, parent) for parent in parents}
            elif _AUNT.search(claim.term):
                found |= {
                    (elder, claim.person) for parent in parents for elder in self.graph.parents_of(parent)
                }
        return frozenset(found)

    def may_be(self, link: Parentage) -> bool:
        """Return whether some sentence may say that somebody is the parent of a child."""
        said = (link.parent, link.child)
        if not self.passages.naming(link.parent) or said in self.claimed or said in self.by_grandchild:
            return True
        if self.has_name(link.child):
            return any(joins(p, link) for p in self._with_child_words(link.child)) or self._by_sibling(link)
        return any(link.parent in p.named_near for p in self._of_unnamed_child(link))

    def speaking_of_parents(self, link: Parentage) -> Sequence[Passage]:
        """Return the passages that speak of the parents of a child, the most telling first."""
        if self.has_name(link.child):
            return sorted(self._with_child_words(link.child), key=lambda p: self._telling(p, link))
        return self._of_unnamed_child(link)

    def has_name(self, child: str) -> bool:
        """Return whether the texts name a child, so that sentences about it can be told from others."""
        return not self.is_expected(child) and bool(self.passages.naming(child))

    def is_expected(self, child: str) -> bool:
        """Return whether a child is a pregnancy or was lost before it had a name."""
        return self.graph.person(child).kind != "person"

    def _with_child_words(self, person: str) -> list[Passage]:
        return [p for p in self.passages.naming(person) if p.says(PARENT)]

    def _of_unnamed_child(self, link: Parentage) -> list[Passage]:
        """Passages with the other parent, or with the drawn one where there is no other."""
        others = set(self.graph.parents_of(link.child)) - {link.parent}
        if self.is_expected(link.child):
            word = _FATHERS if self.graph.person(link.parent).sex == "male" else _PREGNANCY
            return sorted(
                self._of_pregnancies,
                key=lambda p: (not p.says(word), p.named_near.isdisjoint(others), not p.says(_PREGNANCY)),
            )
        known = others or {link.parent}
        return [p for one in known for p in self._with_child_words(one) if one in p.named_people]

    @cached_property
    def _of_pregnancies(self) -> list[Passage]:
        """Passages of the paragraphs that tell of a pregnancy: those that tell of it themselves first."""
        about = {_paragraph(p) for p in self.passages.all if p.says(_PREGNANCY)}
        return [p for p in self.passages.all if _paragraph(p) in about and p.named_near and p.says(PARENT)]

    def _by_sibling(self, link: Parentage) -> bool:
        """Whether the text makes the child a sibling of another child of that parent."""
        return any(
            frozenset((link.child, other)) in self.siblings and (link.parent, other) in self.claimed
            for other in self.graph.children_of(link.parent)
        )

    def _telling(self, passage: Passage, link: Parentage) -> tuple[bool, bool, bool, bool, int]:
        """Order passages: those that may speak of the person as a child, with a word for such a parent."""
        named = [n for n in passage.named if link.child in n.people]
        family = {link.child, *self.graph.children_of(link.parent)}
        others = any(not n.people & family for n in passage.named)
        start = passage.line.sentence.start
        spots = [start + match.start() for match in PARENT.finditer(passage.words)]
        near = min((abs(spot - n.start) for spot in spots for n in named), default=0)
        word = _WORDS[self.graph.person(link.parent).sex]
        as_parent = not passage.named_near.isdisjoint(self.graph.children_of(link.child))
        return not named, as_parent, word.search(passage.words) is None, not others, near


def joins(passage: Passage, link: Parentage) -> bool:
    """Return whether one of the two is named in a sentence and the other in it or just before."""
    pair = {link.parent, link.child}
    return pair <= passage.named_near and not pair.isdisjoint(passage.named_people)


def _paragraph(passage: Passage) -> tuple[int, int]:
    return id(passage.reading), passage.line.sentence.paragraph
