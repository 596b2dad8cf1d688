"""Saying how people are related: parents, children, partners, siblings and other kin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from genogram_app.entry.persons import say_sex
from genogram_app.entry.reader import Reader
from genogram_app.entry.tails import Tail
from genogram_app.entry.vocabulary import LASTING, Relation, StageWords
from genogram_app.family.terms import by_sex
from genogram_app.model.fields import Certainty, ParentageKind, Sex
from genogram_app.model.relations import Kin, MultipleBirth, Parentage, Partnership, Stage

_KIND_WORDS: dict[ParentageKind, tuple[str, str, str]] = {
    "birth": ("mother", "father", "parent"),
    "adoptive": ("adoptive mother", "adoptive father", "adoptive parent"),
    "foster": ("foster carer", "foster carer", "foster carer"),
    "step": ("stepmother", "stepfather", "step-parent"),
    "kinship_care": ("kinship carer", "kinship carer", "kinship carer"),
    "guardian": ("special guardian", "special guardian", "special guardian"),
    "donor": ("donor", "donor", "donor"),
    "surrogate": ("surrogate mother", "surrogate", "surrogate"),
    "not_known": ("carer", "carer", "carer"),
}
_CHILD_WORDS: dict[ParentageKind, str] = {"adoptive": "adopted ", "foster": "foster ", "step": "step"}
_BIRTH: tuple[ParentageKind, ...] = ("birth", "not_known")
_BY_BIRTH: tuple[ParentageKind, ...] = ("birth",)


@dataclass(frozen=True, slots=True)
class Claim:
    """A relation as words state it: which one, with when and how sure, and where the word stands."""

    relation: Relation
    tail: Tail
    first: int
    certainty: Certainty | None = None
    through: str | None = None

    @property
    def sure(self) -> Certainty | None:
        """How sure it is, when that is said."""
        return self.certainty or self.tail.certainty

    @property
    def prefix(self) -> str:
        """How sure it is, as a word before the relation."""
        return f"{_CERTAINTY_WORDS.get(self.sure, self.sure)} " if self.sure else ""


_CERTAINTY_WORDS: dict[Certainty | None, str] = {"disproved": "not the"}


def relate(reader: Reader, people: Sequence[str], claim: Claim, relatives: Sequence[str]) -> None:
    """Say that people are the relatives of others: the mother of Isla, the children of Kelly and Dean."""
    relation = claim.relation
    for person in people:
        say_sex(reader, person, relation.sex, claim.first, relation.term)
    if relation.how == "parent":
        _parents(reader, people, claim, relatives)
    elif relation.how == "child":
        _children(reader, people, claim, relatives)
    elif relation.how == "partner":
        _partners(reader, people, claim, relatives)
    elif relation.how == "grandparent":
        _grandparents(reader, people, claim, relatives)
    elif relation.how in ("full", "twin"):
        _full_siblings(reader, people, claim, relatives)
    elif claim.through is not None:
        _children(reader, people, claim, (claim.through,))
    else:
        _kin(reader, people, claim, relatives)


def couple(
    reader: Reader,
    one: str,
    other: str,
    stages: Sequence[tuple[StageWords, Tail]],
    certainty: Certainty | None,
) -> None:
    """Say that two people are or were a couple, through the stages told."""
    if one == other:
        raise reader.problem("A couple are two different people.", 0, reader.at)
    there = [u for u in reader.draft.every(Partnership) if set(u.partners) == {one, other}]
    told = tuple(Stage(status=s.status, manner=s.manner, from_=t.begins, to=t.to) for s, t in stages)
    if there:
        _add_to(reader, there[0], told, certainty)
    else:
        told = told or (Stage(status="not_known"),)
        reader.draft.add(Partnership, partners=(one, other), stages=told, certainty=certainty or "stated")
    said = "; ".join(_stage_in_words(s, t) for s, t in stages) or "a couple, status not known"
    sure = f" ({certainty})" if certainty else ""
    reader.say(f"{reader.names((one, other))}: {said}{sure}.", one, other)


def twins(reader: Reader, people: Sequence[str], relation: Relation) -> None:
    """Say that children were born together."""
    if len(people) < 2:
        raise reader.problem("Twins are two children or more.", 0, reader.at)
    for birth in reader.draft.every(MultipleBirth):
        if not set(birth.children).isdisjoint(people):
            other = next(p for p in people if p in birth.children)
            raise reader.problem(f"{reader.name(other)} is part of a multiple birth already.", 0, reader.at)
    reader.draft.add(MultipleBirth, children=tuple(people), zygosity=relation.zygosity)
    how = "" if relation.zygosity == "not_known" else f"{relation.zygosity} "
    word = {2: "twins", 3: "triplets"}.get(len(people), "a multiple birth")
    reader.say(f"{reader.names(people)}: {how}{word}.", *people)


def among(reader: Reader, people: Sequence[str], claim: Claim) -> None:
    """Say that people are each other's relatives: "Amy and Ben are cousins"."""
    if claim.relation.how == "twin":
        twins(reader, people, claim.relation)
        return
    if len(people) < 2 or claim.relation.how in ("parent", "child", "grandparent"):
        raise reader.expect("I expect of and a name")
    for one, other in combinations(people, 2):
        relate(reader, (one,), claim, (other,))


def _parents(reader: Reader, parents: Sequence[str], claim: Claim, children: Sequence[str]) -> None:
    for parent in parents:
        said = [_parentage(reader, child, parent, claim) for child in children]
        if any(said):
            word = _parent_word(claim.relation.kind, reader.draft.person(parent).sex)
            reader.say_added((parent,), f"{claim.prefix}{word} of {reader.names(children)}{claim.tail.words}")


def _children(reader: Reader, children: Sequence[str], claim: Claim, parents: Sequence[str]) -> None:
    for child in children:
        for parent in parents:
            _parentage(reader, child, parent, claim)
        word = by_sex(reader.draft.person(child).sex, "daughter", "son", "child")
        kind = _CHILD_WORDS.get(claim.relation.kind, "")
        reader.say_added((child,), f"{claim.prefix}{kind}{word} of {reader.names(parents)}{claim.tail.words}")


def _parentage(reader: Reader, child: str, parent: str, claim: Claim) -> bool:
    if child == parent:
        raise reader.problem("Nobody is their own parent.", claim.first, reader.at)
    kind, sure = claim.relation.kind, claim.sure
    for there in reader.draft.every(Parentage):
        if (there.child, there.parent, there.kind) == (child, parent, kind):
            changes: dict[str, object] = {"certainty": sure} if sure else {}
            changes |= {"from_": claim.tail.begins} if claim.tail.begins else {}
            changes |= {"to": claim.tail.to} if claim.tail.to else {}
            after = there.replace(**changes)
            if after == there:
                word = _parent_word(kind, reader.draft.person(parent).sex)
                sentence = f"{reader.name(parent)} is {word} of {reader.name(child)} already."
                raise reader.problem(sentence, claim.first, claim.first + 1)
            reader.draft.put(after)
            return True
    _refuse_own_ancestor(reader, child, parent, claim)
    reader.draft.add(
        Parentage,
        child=child,
        parent=parent,
        kind=kind,
        from_=claim.tail.begins,
        to=claim.tail.to,
        certainty=sure or "stated",
    )
    return True


def _refuse_own_ancestor(reader: Reader, child: str, parent: str, claim: Claim) -> None:
    if claim.sure == "disproved":
        return
    above, found = [parent], {parent}
    while above:
        parents = reader.graph.parents_of(above.pop())
        above.extend(p for p in parents if p not in found)
        found.update(parents)
    if child in found:
        sentence = f"{reader.name(child)} is already a parent or ancestor of {reader.name(parent)}."
        raise reader.problem(sentence, claim.first, claim.first + 1)


def _partners(reader: Reader, partners: Sequence[str], claim: Claim, people: Sequence[str]) -> None:
    if len(people) != 1:
        raise reader.problem("A partner is one person’s partner: name one person.", claim.first, reader.at)
    stage = claim.relation.stage
    told = stage and (stage.status != "not_known" or claim.tail.begins or claim.tail.to)
    for partner in partners:
        couple(reader, people[0], partner, ((stage, claim.tail),) if stage and told else (), claim.sure)


def _grandparents(reader: Reader, people: Sequence[str], claim: Claim, children: Sequence[str]) -> None:
    """Through the one parent of that side; where that parent is not known, only what was said."""
    for child in children:
        middle = [
            p
            for p in reader.graph.parents_of(child, _BIRTH)
            if reader.draft.person(p).sex == claim.relation.side
        ]
        if len(middle) != 1:
            _kin(reader, people, claim, (child,))
            continue
        birth = Claim(Relation("parent"), claim.tail, claim.first, claim.certainty)
        for person in people:
            _parentage(reader, middle[0], person, birth)
            word = _parent_word("birth", reader.draft.person(person).sex)
            term = f"({claim.relation.term} of {reader.name(child)})"
            reader.say_added((person,), f"{claim.prefix}{word} of {reader.name(middle[0])} {term}")


def _full_siblings(reader: Reader, people: Sequence[str], claim: Claim, relatives: Sequence[str]) -> None:
    """By the same stated birth parents; where none is stated, only what was said."""
    for relative in relatives:
        sure = [
            k.parent
            for k in reader.graph.parentages_as_child(relative, _BY_BIRTH)
            if k.certainty in ("established", "stated")
        ]
        if sure:
            birth = Claim(Relation("child"), Tail(), claim.first, claim.certainty)
            missing = [p for p in people if not set(sure) <= set(reader.graph.parents_of(p, _BY_BIRTH))]
            for person in missing:
                theirs = reader.graph.parents_of(person, _BY_BIRTH)
                _children(reader, (person,), birth, [p for p in sure if p not in theirs])
        elif claim.relation.how == "full":
            _kin(reader, people, claim, (relative,))
        if claim.relation.how == "twin":
            twins(reader, (relative, *people), claim.relation)


def _kin(reader: Reader, people: Sequence[str], claim: Claim, relatives: Sequence[str]) -> None:
    for person in people:
        sex = reader.draft.person(person).sex
        term = _term_for(claim.relation, sex)
        for relative in relatives:
            if person == relative:
                raise reader.problem("This takes two different people.", claim.first, reader.at)
            same = (
                k
                for k in reader.draft.every(Kin)
                if (k.person, k.relative, k.term) == (person, relative, term)
            )
            if any(same):
                sentence = f"{reader.name(person)} is {term} of {reader.name(relative)} already."
                raise reader.problem(sentence, claim.first, claim.first + 1)
            reader.draft.add(
                Kin, person=person, relative=relative, term=term, certainty=claim.sure or "stated"
            )
        words = f"{claim.prefix}{term} of {reader.names(relatives)} (through whom is not stated)"
        reader.say_added((person,), words)


def _term_for(relation: Relation, sex: Sex) -> str:
    """The term as it was said; in the singular when it was said of several."""
    return (
        relation.term
        if relation.sex or not relation.term.endswith("sibling")
        else _sibling(relation.term, sex)
    )


def _sibling(term: str, sex: Sex) -> str:
    return term.removesuffix("sibling") + by_sex(sex, "sister", "brother", "sibling")


def _add_to(
    reader: Reader, partnership: Partnership, stages: tuple[Stage, ...], certainty: Certainty | None
) -> None:
    bare = partnership.stages == (Stage(status="not_known"),)
    new = tuple(stage for stage in stages if stage not in partnership.stages)
    sure = certainty or partnership.certainty
    if not new and sure == partnership.certainty:
        sentence = f"{reader.names(partnership.partners)} are a couple in the case already."
        raise reader.problem(f"{sentence} Write what changed, such as “, separated 2019”.", 0, reader.at)
    # Somebody who tells all stages tells the first one too: nothing is dropped that was told.
    told = stages if new and bare else (*partnership.stages, *new)
    reader.draft.put(partnership.replace(stages=told, certainty=sure))


def _stage_in_words(stage: StageWords, tail: Tail) -> str:
    words = "together, status not known" if stage.status == "not_known" else stage.status.replace("_", " ")
    manner = {"forced": "forced marriage", "judicial": "separated by a court", "annulled": "annulled"}
    when = tail.words if stage.status in LASTING or tail.to else tail.words.replace(" from", "", 1)
    return f"{manner.get(stage.manner or '', words)}{when}"


def _parent_word(kind: ParentageKind, sex: Sex) -> str:
    return by_sex(sex, *_KIND_WORDS[kind])
