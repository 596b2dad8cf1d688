"""Holding a text's descriptions of people against the drawing, from left to right."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from genogram_app.family.graph import LEGAL_KINDS
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import LINE_ABBREVIATIONS, PRONOUNS, SexOfTerm, words
from genogram_app.narrative.people.kin.appositions import (
    beside_code,
    completes_a_copula,
    said_of,
    stated_sexes,
)
from genogram_app.narrative.people.kin.missing import is_role, missing_key, named_keys
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.names.codes import codes_left_out
from genogram_app.narrative.people.names.gazetteer import NameMatch
from genogram_app.narrative.people.names.newcomers import Newcomer
from genogram_app.narrative.people.pronouns.antecedents import Antecedents, Spoken
from genogram_app.narrative.people.spotting import Spotted
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.narrative.people.unnamed.men import UnnamedMan
from genogram_app.narrative.people.unnamed.pregnancies import Pregnancy, is_drawn, pregnancies, said_pregnant
from genogram_app.narrative.people.unnamed.strangers import Strangers
from genogram_app.narrative.scope import states_facts, supposed
from genogram_app.narrative.text import token_starts

How: TypeAlias = Literal["name", "role", "code", "kin", "unnamed_man", "group"]
_PREGNANCY = "pregnancy"
_ADVERBS = words("had has also then again now already subsequently later")
_HAVE = words("has have had fathered")
_WITH = words("with by")
_HAD = words("a an another one two three four five six seven also already")
_LIVES_WITH = re.compile(r"\b(?:lives|now living|now living together|now)\b[^.;]*\bwith $")


@value_object
class Linked:
    """A description in the text: tokens, whom it may be, and whether nobody on the drawing can be meant."""

    first: int
    last: int
    how: How
    head: str
    people: tuple[str, ...]
    absent: bool = False
    known_by: str = ""
    said_of: str | None = None
    sex: SexOfTerm = "any"
    holds: bool = False
    friend: bool = False


Item: TypeAlias = NameMatch | KinPhrase | Newcomer | UnnamedMan | Pregnancy | Linked


def link(spotted: Spotted) -> tuple[Linked, ...]:
    """Return the descriptions of people in a text, in order."""
    return tuple(_Linker(spotted).all())


class _Linker:
    """One pass over one text; what it has read so far decides what pronouns mean."""

    def __init__(self, spotted: Spotted) -> None:
        self.narrative, self.graph = spotted.narrative, spotted.graph
        self.tokens, self.sentences = spotted.narrative.tokens, spotted.sentences
        self.relatives, self.gazetteer = spotted.relatives, spotted.gazetteer
        self.matches, self.codes, self.phrases = spotted.names, spotted.codes, spotted.phrases
        self.professionals, self.new, self.men = spotted.professionals, spotted.newcomers, spotted.men
        self.nobody_left = spotted.nobody_left
        self.subjects = subject_children(self.graph)
        self.at = {p.first: p for p in self.phrases}
        self.opened = {p.head: p.first for p in self.phrases}
        self.antecedents = Antecedents(self.tokens, self.sentences, self.graph)
        self.strangers = Strangers(self.tokens, self.graph)
        self.ends: dict[int, tuple[str, ...]] = {m.last: m.people for m in self.matches}
        self.starts: dict[int, tuple[str, ...]] = {m.first: m.people for m in self.matches}
        self.lasts: dict[int, int] = {m.first: m.last for m in self.matches}
        self.keys: dict[KinPhrase, Sequence[str]] = {}
        self.firsts: dict[int, int] = {m.last: m.first for m in self.matches}

    def all(self) -> Iterator[Linked]:
        starts = token_starts(self.narrative)
        items: list[tuple[int, Item]] = [
            *((m.first, m) for m in self.matches),
            *((p.first, p) for p in self.phrases),
            *((n.first, n) for n in self.new),
            *((u.first, u) for u in self.men),
            *((c.first, c) for c in self._codes()),
            *((a.first, a) for a in self._abbreviations()),
            *((i, Linked(i, i, "name", "", ())) for i in sorted(self.professionals)),
            *((i, self._called(i, sex, p, sex)) for i, p, sex in stated_sexes(self.tokens, self.ends)),
            *((bisect_left(starts, p.start), p) for p in pregnancies(self.narrative)),
        ]
        found = [self._one(item) for _, item in sorted(items, key=lambda pair: pair[0])]
        yield from self._with_names([linked for linked in found if linked])

    def _one(self, item: Item) -> Linked | None:
        if isinstance(item, Pregnancy):
            return self._pregnancy(item)
        if isinstance(item, KinPhrase):
            return self._kin(item)
        if isinstance(item, NameMatch):
            self._heard(item.first, item.last, item.people)
            return Linked(item.first, item.last, item.how, self._said(item.first, item.last), item.people)
        if isinstance(item, Newcomer):
            if item.last in self.ends:
                return None
            self._heard(item.first, item.last, ())
            return self._newcomer(item)
        if isinstance(item, UnnamedMan):
            return self._unnamed(item)
        self._heard(item.first, item.last, item.people)
        return item if item.head else None

    def _unnamed(self, man: UnnamedMan) -> Linked | None:
        """A man without a name, unless he is a child's friend."""
        if man.owner is not None and not self._of_grown(man):
            return None
        said, drawn = self._said(man.first, man.last), self.strangers.meant(man)
        known_by = "" if drawn else man.known_by
        return Linked(man.first, man.last, "unnamed_man", said, drawn, not drawn, known_by, sex=man.sex)

    def _of_grown(self, man: UnnamedMan) -> bool:
        """Whether whoever has him for a friend is not a child of the family."""
        owner = man.owner if man.owner is not None else man.first
        word, people, sure = self.tokens[owner].lower, self.ends.get(owner, ()), True
        if pronoun := word in PRONOUNS:
            people, sure = self.antecedents.before(owner, word)
        children = [p for p in people if not self.graph.children_of(p) and not self.graph.partners_of(p)]
        if pronoun and man.sex == "any" and not (sure and people):
            return False
        return not children or (len(children) < len(people) and man.sex == "male")

    def _heard(self, first: int, last: int, people: tuple[str, ...], sex: SexOfTerm = "any") -> None:
        self.ends[last] = people
        self.antecedents.hear(Spoken(first, last, people, sex))

    def _kin(self, phrase: KinPhrase) -> Linked | None:
        owners, sure = self._owners(phrase)
        people = self._relatives_of(owners, phrase)
        anchored = phrase.owner_kind == "none" and not phrase.indefinite and not phrase.plural
        role = anchored and self.tokens[phrase.head].capital
        if anchored:
            owners, sure = self.subjects, False
            people = self._relatives_of(owners, phrase)
            if role and phrase.relation == "step parent":
                # "Stepfather" as a name is nobody whom the report calls "Father".
                people = tuple(p for p in people if p not in self.graph.parents_of(owners[0], LEGAL_KINDS))
        if phrase.indefinite and (phrase.owner_kind != "of" or phrase.relation == "child"):
            return self._had(phrase)
        if not phrase.plural:
            self._heard(phrase.first, phrase.head, people, phrase.sex)
        beside = said_of(self.tokens, phrase, self.starts, self.ends, self.lasts)
        sure = sure and beside is None
        absent = self._absent(phrase, owners, people, sure=sure) or self._no_parent(phrase, people, role=role)
        known_by = self._known_by(owners, phrase)
        if not people and not absent and beside is None:
            return None
        people = people or ((beside,) if beside else ())
        how: How = "group" if phrase.plural else "role" if role else "kin"
        owner = phrase.owner if phrase.owner_kind == "possessive" and phrase.owner is not None else -1
        first = self.firsts.get(owner, self.opened.get(owner, phrase.first))
        owner_of = phrase.owner if phrase.owner_kind == "of" and phrase.owner is not None else -1
        nested = self._nested(owner_of)
        last = nested.head if nested else self.lasts.get(owner_of, phrase.head)
        holds = beside is not None and any(
            beside in self.relatives.find(owner, phrase.relation) for owner in owners
        )
        known_by = known_by if absent else ""
        return Linked(first, last, how, phrase.term, people, absent, known_by, beside, phrase.sex, holds)

    def _no_parent(self, phrase: KinPhrase, people: Sequence[str], *, role: bool) -> bool:
        """Whether "Mother" or "Maternal Aunt" is a relative of the subject child whom the drawing lacks."""
        sentence = self.sentences[phrase.first]
        called = is_role(phrase) and (not phrase.side or self.nobody_left)
        named = role and called and bool(self.subjects) and not people
        return named and sentence is not None and states_facts(sentence)

    def _had(self, phrase: KinPhrase) -> Linked | None:
        """Whom "she has a daughter" speaks of: nobody on the drawing may be her daughter."""
        if not (phrase.first and self.tokens[phrase.first - 1].text == ","):
            self._heard(phrase.first, phrase.head, (), phrase.sex)
        owners = self._subject_of_having(phrase) or self._left_by(phrase)
        beside = said_of(self.tokens, phrase, self.starts, self.ends, self.lasts)
        if beside:
            return self._called(phrase.head, phrase.term, beside, phrase.sex, phrase.relation)
        own = replace(phrase, relation="own child") if phrase.relation == "child" else phrase
        people = tuple(p for p in self._relatives_of(owners, own) if p not in self._named_before(phrase))
        named = any(n.first - phrase.head in (1, 2, 3) for n in self.new)
        known_by = self._known_by(owners, phrase)
        if len(owners) != 1 or people or named or not self._absent(phrase, owners, people, sure=True):
            return None
        return Linked(phrase.first, phrase.head, "kin", phrase.term, (), absent=True, known_by=known_by)

    def _named_before(self, phrase: KinPhrase) -> set[str]:
        """Who is named before in the sentence: in "two sons: Kit, and a boy" the boy is not Kit."""
        ends = (i for i in self.ends if i < phrase.first)
        return {p for i in ends if self.sentences[i] is self.sentences[phrase.first] for p in self.ends[i]}

    def _called(self, at: int, word: str, person: str, sex: SexOfTerm, relation: str = "") -> Linked:
        """A word that is said of a person by itself: "a son, Wilf", "Sibling 2: female"."""
        inverse = {"child": "parent", "sibling": "sibling"}.get(relation)
        holds = not relation or bool(inverse and self.relatives.find(person, inverse))
        return Linked(at, at, "kin", word, (person,), said_of=person, sex=sex, holds=holds)

    def _subject_of_having(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Whoever "has" stands behind, earlier in the sentence."""
        sentence = self.sentences[phrase.first]
        for i in range(phrase.first - 1, max(0, phrase.first - 40), -1):
            if self.sentences[i] != sentence or self.tokens[phrase.first - 1].lower in _WITH:
                break
            if self.tokens[i].lower in _HAVE and self.tokens[i + 1].lower in _HAD:
                at = i - 2 if self.tokens[i - 1].lower in _ADVERBS else i - 1
                subject = self.tokens[at]
                if subject.lower in ("he", "she"):
                    return self.antecedents.before(at, subject.lower)[0]
                return self.ends.get(at, ())
        return ()

    def _left_by(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Whose "earlier partner" is spoken of: the one grown person named before in the sentence."""
        sentence = self.sentences[phrase.first]
        if phrase.relation != "partner" or not phrase.ended or sentence is None:
            return ()
        named = {
            p
            for i, people in self.ends.items()
            if i < phrase.first and self.sentences[i] == sentence
            for p in people or ("",)
        }
        grown = [p for p in named if p and (self.graph.children_of(p) or self.graph.partners_of(p))]
        return tuple(grown) if len(named) == 1 else ()

    def _owners(self, phrase: KinPhrase) -> tuple[tuple[str, ...], bool]:
        """Whose relative is described, and whether that is certain."""
        if phrase.owner is None:
            return (), False
        if phrase.owner_kind == "possessive":
            people = self.ends.get(phrase.owner, ())
            return people, bool(people)
        if phrase.owner_kind == "of":
            if self._nested(phrase.owner) is not None:
                return self._owners_behind(phrase.owner)
            people = self.starts.get(phrase.owner, ())
            # "The father of Perla's flatmate" is not Perla's father.
            owns = self._owns(phrase.owner)
            return ((), False) if owns else (people, bool(people))
        return self.antecedents.before(phrase.owner, self.tokens[phrase.owner].lower)

    def _owns(self, first: int) -> bool:
        """Whether a name that begins at a token has a possessive ending."""
        after = self.lasts.get(first, first) + 1
        return after < len(self.tokens) and self.tokens[after].kind == "possessive"

    def _nested(self, first: int) -> KinPhrase | None:
        """The description that begins with a token: "her eldest child", "Perla's eldest child"."""
        return self.at.get(self.lasts.get(first, first)) if self._owns(first) else self.at.get(first)

    def _owners_behind(self, first: int) -> tuple[tuple[str, ...], bool]:
        """Whoever a description behind "of" means: "the children", "her eldest child"."""
        nested = self._nested(first)
        if nested is None:
            return (), False
        if nested.owner_kind == "none":
            child = nested.relation == "child" and not nested.modifiers and not nested.indefinite
            return (self.subjects, bool(self.subjects)) if child else ((), False)
        owners, sure = self._owners(nested)
        own = replace(nested, relation="own child") if nested.relation == "child" else nested
        people = self._relatives_of(owners, own)
        return people, sure and bool(people)

    def _relatives_of(self, owners: Sequence[str], phrase: KinPhrase) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for owner in owners:
            people = self.relatives.find(owner, phrase.relation_meant, phrase.sex, phrase.side)
            if phrase.relation == "partner" and self._now(phrase):
                people = self.relatives.of_now(owner, people, new="new" in phrase.modifiers)
            elif phrase.term.startswith("ex ") or phrase.ended:
                people = tuple(p for p in people if not self.relatives.certainly_together(owner, p))
            people = people or self.relatives.labelled(owner, phrase.term)
            found.update(dict.fromkeys(people))
        return tuple(found)

    def _now(self, phrase: KinPhrase) -> bool:
        """Whether the text speaks of a partner of the present."""
        sentence = self.sentences[phrase.first]
        if phrase.ended or sentence is None:
            return False
        before = self.narrative.plain[sentence.start : self.tokens[phrase.first].start]
        return phrase.new or bool(_LIVES_WITH.search(before))

    def _absent(self, phrase: KinPhrase, owners: Sequence[str], people: Sequence[str], *, sure: bool) -> bool:
        """Whether the text certainly speaks of a relative who is not on the drawing."""
        sentence = self.sentences[phrase.first]
        if people or not sure or not owners or phrase.plural or sentence is None:
            return False
        # "She was Winston's sister" says something of somebody who has been named already.
        before = {t.lower for t in self.tokens[max(0, phrase.first - 2) : phrase.first]}
        if phrase.owner_kind != "none" and (completes_a_copula(self.tokens, phrase) or "who" in before):
            return False
        start, head = self.tokens[phrase.first].start, self.tokens[phrase.head]
        clause = re.split(r"[,;:]|\bbut\b", self.narrative.plain[sentence.start : start])[-1]
        called = head.capital and phrase.owner_kind != "of"
        return states_facts(sentence) and not supposed(clause) and not called

    def _known_by(self, owners: Sequence[str], phrase: KinPhrase) -> str:
        sexes: tuple[SexOfTerm, ...] = ("female", "male") if phrase.plural else (phrase.sex,)
        keys = [missing_key(self.relatives, owner, phrase, sex) for owner in owners for sex in sexes]
        self.keys[phrase] = keys
        return keys[0] if keys else ""

    def _with_names(self, found: Sequence[Linked]) -> Iterator[Linked]:
        """Let a relative who is described in one place and named in another be one person."""
        names = [(n.phrase, n.name) for n in self.new if n.phrase is not None]
        codes = [c for c in found if c.how == "code" and c.absent]
        beside = ((p, c) for c in codes for p in self.phrases if beside_code(self.tokens, p, c.first, c.last))
        names += [(p, c.known_by) for p, c in beside]
        named = named_keys(self.keys, names)
        for linked in found:
            known_by = named.get(linked.known_by, linked.known_by)
            yield replace(linked, known_by=known_by) if linked.how == "kin" else linked

    def _newcomer(self, item: Newcomer) -> Linked:
        name, friend = item.name, item.friend
        return Linked(item.first, item.last, "name", name, (), absent=True, known_by=name, friend=friend)

    def _pregnancy(self, told: Pregnancy) -> Linked | None:
        first = bisect_left(self.tokens, told.start, key=lambda token: token.start)
        last = bisect_left(self.tokens, told.end, key=lambda token: token.start) - 1
        sentence = self.sentences[first]
        if sentence is None or not states_facts(sentence) or self.tokens[first - 1].lower in ("not", "if"):
            return None
        women, sure = self._subject(first)
        women = women if sure else self._expecting(first) if told.due else ()
        if is_drawn(self.graph, women, told):
            return None
        head = "unborn baby" if told.outcome == "expected" else told.outcome
        known_by = f"{women[0] if women else '?'} {_PREGNANCY}"
        return Linked(first, last, "kin", head, (), absent=True, known_by=known_by)

    def _expecting(self, before: int) -> tuple[str, ...]:
        """The one woman who has been said to be pregnant before a token."""
        ends = (
            bisect_left(self.tokens, at, key=lambda token: token.start)
            for at in said_pregnant(self.narrative)
        )
        told = [self._subject(verb) for verb in ends if verb < before]
        women = {people for people, sure in told if sure and len(people) == 1}
        return next(iter(women)) if len(women) == 1 else ()

    def _subject(self, verb: int) -> tuple[tuple[str, ...], bool]:
        """Whoever stands directly before a verb."""
        i = verb - 1
        while i > 0 and self.tokens[i].lower in _ADVERBS:
            i -= 1
        if self.tokens[i].lower == "and":
            # "She has three children and is expecting her fourth."
            i = next(k for k in range(i, -1, -1) if k == 0 or self.sentences[k - 1] is not self.sentences[i])
        if self.tokens[i].lower == "she":
            return self.antecedents.before(i, "she")
        last = self.lasts.get(i, i)
        return self.ends.get(last, ()), last in self.ends

    def _codes(self) -> Iterator[Linked]:
        """Codes that the drawing does not explain, and whether somebody is left to bear them."""
        absent = codes_left_out(self.graph, self.relatives, self.gazetteer, self.codes, self.matches)
        for code in self.codes:
            known_by = absent.get(code.key, "")
            head = code.said if known_by else ""
            yield Linked(code.first, code.last, "code", head, (), bool(known_by), known_by)

    def _abbreviations(self) -> Iterator[Linked]:
        """MGM, PGF and the like, from the subject child."""
        for i in self.tokens.capitals:
            token = self.tokens[i]
            steps = LINE_ABBREVIATIONS.get(token.text)
            if steps is None or i in self.starts or not self.subjects:
                continue
            (first_relation, first_sex), (relation, sex) = steps
            parents = self.relatives.find(self.subjects[0], first_relation, first_sex)
            legal = self.graph.parents_of(self.subjects[0], LEGAL_KINDS)
            parents = tuple(p for p in parents if p in legal) or parents
            people = tuple(p for parent in parents for p in self.relatives.find(parent, relation, sex))
            absent = len(parents) == 1 and not people
            known_by = f"{parents[0]} {relation} {sex}" if absent else ""
            yield Linked(i, i, "code", token.text, tuple(dict.fromkeys(people)), absent, known_by)

    def _said(self, first: int, last: int) -> str:
        return self.narrative.plain[self.tokens[first].start : self.tokens[last].end]
