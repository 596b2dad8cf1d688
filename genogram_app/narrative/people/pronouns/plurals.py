"""Whom "they" means: a group that was spoken of, two who did something together, or so many as are said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import NUMBERS, kin_word, words
from genogram_app.narrative.people.clauses import only_dates, opens_clause, verb_follows
from genogram_app.narrative.people.pronouns.antecedents import says_elders, share_parent
from genogram_app.narrative.people.pronouns.discourse import Case, Discourse, Heard
from genogram_app.narrative.tokens import Token

_COUPLE = words(
    """married marry engaged separated divorced reconciled wed remarried couple marriage wedding relationship
    engagement separation divorce union cohabited cohabiting"""
)
"""Words near "they" and "their" that are said of a couple."""
_COUPLE_VERBS = frozenset({("split", "up"), ("broke", "up"), ("got", "together"), ("never", "married")})
_COUPLE_OF = 2
_HAVE = words("have had")
_BLOOD = frozenset({"parent", "child", "sibling", "half sibling", "grandparent"})
_CHILD = words("son daughter child children sons daughters baby twins")
_OVER_WORDS = 6
"""So many words behind "they" its verb may say that they are a couple."""
_OF_A_KEY = frozenset(":–-")
"""What stands in a key between a name and whose relative that is."""
_TOGETHER = words("with and met married joined")
"""Between two people: they are doing something together."""


@value_object
class Several:
    """Whom "they" certainly means, whom it can mean, and whether it means more than one."""

    people: tuple[str, ...] = ()
    can: tuple[str, ...] = ()
    plural: bool = True


class Plurals:
    """Says whom "they", "them" and "their" mean."""

    def __init__(self, tokens: Sequence[Token], graph: FamilyGraph, discourse: Discourse) -> None:
        """Take the tokens of a text, the family, and who has been spoken of."""
        self._tokens = tokens
        self._graph = graph
        self._discourse = discourse

    def meant(self, i: int, case: Case) -> Several:
        """Return whom a pronoun at a token means."""
        near = [self._without_owners(found) for found in self._discourse.recent(i)]
        near = [[h for h in found if not only_dates(self._tokens, h.first, h.last)] for found in near]
        if case == "possessive" and self._tokens[min(i + 1, len(self._tokens) - 1)].lower == "place":
            # "Other plans took their place."
            return Several()
        number = self._number(i)
        if case == "object" and near and not (number and verb_follows(self._tokens, i + 1)):
            near[0] = _not_doing(near[0])
        if number == _COUPLE_OF and self._says_couple(i, "subject") and (couple := self._couple(near)):
            return couple
        if number:
            found = self._so_many(near, number)
            if found.can:
                return found
            # "The two of them left": at the head of a paragraph it speaks of those of the one before.
            return Several((), self._so_many(list(self._discourse.recent(i, paragraphs=True)), number).can)
        if case == "possessive" and says_elders(self._tokens, i):
            near = [[h for h in found if not self._is_theirs(h)] for found in near]
            both = self._siblings(near)
            if both:
                return both
        if self._says_couple(i, case):
            couple = self._couple(near)
            if couple:
                return couple
            near = _told_as_two(near)
        if case == "possessive" and sum(map(len, near)) <= 1 and (group := self._of_key(i)):
            return Several(group, group)
        if case == "possessive" and self._says_child(i):
            return self._whose_child(near)
        found = self._plain(near)
        # A child is not born to its brother and his mother.
        unlikely = self._says_couple(i, case) and self._are_parent_and_child(found.people)
        return Several((), found.can) if unlikely else found

    def _whose_child(self, near: Sequence[Sequence[Heard]]) -> Several:
        """Whose child "their son" is."""
        couple = self._couple_told(near) or self._couple_near(near)
        if couple:
            return couple
        found = self._plain(_told_as_two(near))
        if self._are_couple(found.people):
            return found
        # "Una has been his wife. Their son" is not hers alone.
        single = not found.plural or self._told_as_kin(found.people, near)
        return Several((), found.can) if single else found

    def couple_before(self, i: int) -> Heard | None:
        """Return the couple named last before "who" at a token, where the words behind it say a couple.

        "The two sons of Ada and Ivo, who had married": it is not the sons who had.
        """
        if not self._says_couple(i, "subject"):
            return None
        last = i - 2 if self._tokens[i - 1].text == "," else i - 1
        return next((h for h in self._discourse.groups_ending_at(last) if self._are_couple(h.people)), None)

    def _of_key(self, i: int) -> tuple[str, ...]:
        """Whose "their father" is in a line of a key: theirs whose relative the line before it told of."""
        in_key = i > 0 and self._tokens[i - 1].text in _OF_A_KEY and says_elders(self._tokens, i)
        return self._discourse.group_of_line_before(i) if in_key else ()

    def so_many(self, i: int, number: int) -> Several:
        """Return whom "all three" at a token means: the nearest group of so many, as far as is certain."""
        return self._so_many([self._without_owners(found) for found in self._discourse.recent(i)], number)

    def _plain(self, near: Sequence[Sequence[Heard]]) -> Several:
        found = Several()
        for back in near:
            groups = {h.who: h for h in _whole(back)}
            if any(h.subject and h.people and not h.outsider for h in groups.values()):
                # "The boys went to carers and are with them. They …": "them" does not stand in their way.
                groups = {who: h for who, h in groups.items() if h.people or h.subject or not h.pronoun}
            if any(h.subject and not h.outsider for h in groups.values()):
                # "The boys went to school. They …": of a family and others, they are those who did something.
                groups = {who: h for who, h in groups.items() if h.subject or not h.outsider}
            single = {h.who: h for h in back if not h.plural}
            can = _everybody(back)
            if len(groups) == 1:
                group = next(iter(groups.values()))
                alone = all({*(h.people or h.candidates)} & {*group.people} for h in single.values())
                sure = not group.outsider and (alone or group.subject)
                return Several(group.people if sure else (), can)
            if groups:
                return Several((), can)
            if single:
                found = self._pair(list(single.values()), can)
            # One man or one woman is not "they": whoever is meant was spoken of further back.
            if len(single) > 1 or found.people:
                return found
        return found

    def _pair(self, single: Sequence[Heard], can: tuple[str, ...]) -> Several:
        if len(single) == 2 and all(h.people for h in single) and any(h.subject for h in single):
            both = tuple(p for h in single for p in h.people)
            return Several(both if self._together(*single) else (), can)
        one = single[0]
        if len(single) == 1 and one.people and self._graph.person(one.people[0]).sex == "not_known":
            return Several(one.people, can, plural=False)
        return Several((), can)

    def _together(self, one: Heard, other: Heard) -> bool:
        """Whether two people are told of as doing something with one another."""
        first, last = sorted((one, other), key=lambda h: h.first)
        between = self._tokens[first.last + 1 : last.first]
        near = [t.lower for t in between[-2:]]
        joined = bool(near) and (near[-1] in _TOGETHER or "to" in near or "see" in near or "seeing" in near)
        return joined or any(t.lower in _COUPLE for t in between)

    def _couple(self, near: Sequence[Sequence[Heard]]) -> Several | None:
        """The couple spoken of last, of whom "they married" is said."""
        spoken: dict[str, None] = {}
        for back in near:
            pairs = [h for h in _whole(back) if self._are_couple(h.people)]
            if pairs:
                told = [h for h in pairs if h.subject] or pairs
                people = {h.people for h in told}
                return Several(told[-1].people if len(people) == 1 else (), _everybody(back))
            spoken.update(dict.fromkeys(p for h in back for p in h.people))
            found = [(a, b) for a in spoken for b in spoken if a < b and self._are_couple((a, b))]
            if found:
                both = self._graph.in_file_order(found[0])
                return Several(both if len(found) == 1 else (), tuple(spoken))
        return None

    def _couple_told(self, near: Sequence[Sequence[Heard]]) -> Several | None:
        """The couple spoken of last as one, whose child "their younger child" is."""
        for back in near:
            pairs = {h.people for h in _whole(back) if self._are_couple(h.people)}
            if pairs:
                return Several(pairs.pop(), _everybody(back)) if len(pairs) == 1 else None
        return None

    def _couple_near(self, near: Sequence[Sequence[Heard]]) -> Several | None:
        """The couple of the sentence last told of, or one of them with somebody of the sentence before it.

        Nobody else may do anything in that sentence.
        """
        told = [people for back in near if (people := dict.fromkeys(p for h in back for p in h.people))]
        if not told:
            return None
        last = tuple(told[0])
        others = tuple(told[1]) if len(last) == 1 and len(told) > 1 else last[1:]
        pairs = {frozenset((a, b)) for a in last for b in others if a != b and self._are_couple((a, b))}
        back = next(back for back in near if any(h.people for h in back))
        doing = {p for h in back if h.subject for p in h.people}
        if len(pairs) != 1 or not doing <= (couple := next(iter(pairs))):
            return None
        return Several(self._graph.in_file_order(couple), tuple(dict.fromkeys((*last, *others))))

    def _siblings(self, near: Sequence[Sequence[Heard]]) -> Several | None:
        """Those spoken of last, where they have a parent in common: "Their mother was widowed"."""
        one_by_one: dict[str, None] = {}
        for n, back in enumerate(near):
            people = tuple(dict.fromkeys(p for h in back for p in h.people))
            if len(people) > 1:
                sure = all(h.people for h in back) and share_parent(self._graph, people)
                return Several(self._graph.in_file_order(people), people) if sure else None
            # "Kit is a boy. Tess is his sister. Una is their mother." Una is none of them.
            one_by_one.update(dict.fromkeys(people if n else ()))
            found = tuple(one_by_one)
            if len(found) > 1:
                related = share_parent(self._graph, found) or _are_siblings(self._graph, found)
                return Several(self._graph.in_file_order(found), found) if related else None
        return None

    def _is_theirs(self, one: Heard) -> bool:
        """Whether it is said of somebody that "Una is their mother", who is none of them."""
        behind = [t.lower for t in self._tokens[one.last + 1 : one.last + 3]]
        return behind in (["is", "their"], ["was", "their"])

    def _are_couple(self, people: Sequence[str]) -> bool:
        if len(people) != 2 or any(p not in self._graph.rank for p in people):
            return False
        one, other = people
        # A guardian shares the child with the parents and is no partner of theirs.
        children = (set(self._graph.children_of(p, LEGAL_KINDS)) for p in (one, other))
        shared = set.intersection(*children)
        return bool(shared or self._graph.partnerships_between(one, other))

    def _are_parent_and_child(self, people: Sequence[str]) -> bool:
        return any(a in self._graph.parents_of(b) for a in people for b in people if a != b)

    def _says_couple(self, i: int, case: Case) -> bool:
        if case == "object":
            return [t.lower for t in self._tokens[max(0, i - 2) : i]] == ["born", "to"]
        after: list[str] = []
        for token in self._tokens[i + 1 : i + 1 + _OVER_WORDS]:
            if opens_clause(token):
                break
            after.append(token.lower)
        if case == "possessive":
            return bool(_COUPLE & set(after[:2]))
        if {*after[:2]} & _HAVE and {*after[1:]} & _CHILD:
            # "They had one son."
            return True
        return bool(_COUPLE & set(after)) or any(pair in _COUPLE_VERBS for pair in pairwise(after))

    def _says_child(self, i: int) -> bool:
        """Whether "their" stands before a child: "their son", "their first child"."""
        return any(t.lower in _CHILD for t in self._tokens[i + 1 : i + 4])

    def _told_as_kin(self, people: Sequence[str], near: Sequence[Sequence[Heard]]) -> bool:
        """Whether one of two is told of as a near relative: "Kit and his father. Their son" is another's."""
        if len(people) != _COUPLE_OF:
            return False
        told = (h for back in near for h in back if not h.plural and {*h.people} & {*people})
        said = (t.lower for h in told for t in self._tokens[max(0, h.first - 2) : h.last + 1])
        return any(kin is not None and kin[0] in _BLOOD for kin in map(kin_word, said))

    def _number(self, i: int) -> int | None:
        """How many are meant: "the two of them", "both of them", "they all three"."""
        before = [t.lower for t in self._tokens[max(0, i - 2) : i]]
        after = self._tokens[i + 1].lower if i + 1 < len(self._tokens) else ""
        said = before[0] if before[1:] == ["of"] else after
        return 2 if said == "both" else NUMBERS.get(said) if before[1:] == ["of"] else None

    def _so_many(self, near: Sequence[Sequence[Heard]], number: int) -> Several:
        """The nearest group of so many, or all who were spoken of, where they are so many."""
        spoken: dict[str, None] = {}
        sure = True
        for back in near:
            fitting = {h.who: h for h in back if h.plural and not h.outsider and len(h.people) == number}
            if len(fitting) == 1:
                return Several(next(iter(fitting)), _everybody(back))
            sure = sure and not any(not h.people and (h.absent or h.plural) for h in back if not h.outsider)
            spoken.update(dict.fromkeys(p for h in back for p in h.people))
            if len(spoken) > number and len(taken := set(_with_groups(back, number))) == 1:
                return Several(taken.pop(), tuple(spoken))
            if len(spoken) >= number:
                exact = sure and not fitting and len(spoken) == number
                return Several(tuple(spoken) if exact else (), tuple(spoken))
        return Several((), tuple(spoken))

    def _without_owners(self, near: Sequence[Heard]) -> list[Heard]:
        """Those who are spoken of themselves, not only as the owners of something."""
        told = any(h.plural and h.subject for h in near)
        return [h for h in near if (h.plural and (h.subject or not told)) or not self._owns(h)]

    def _owns(self, one: Heard) -> bool:
        after = one.last + 1
        return after < len(self._tokens) and self._tokens[after].kind == "possessive"


def _whole(near: Sequence[Heard]) -> Iterator[Heard]:
    """The groups that are no part of another group."""
    groups = [h for h in near if h.plural]
    for one in groups:
        if not any(o is not one and o.first <= one.first and one.last <= o.last for o in groups):
            yield one


def _with_groups(near: Sequence[Heard], number: int) -> Iterator[tuple[str, ...]]:
    """So many as whoever does something and a group together: "Una left Neil, taking the three boys"."""
    groups = [h for h in _whole(near) if len(h.people) == number - 1]
    for doer in near:
        if doer.subject and len(doer.people) == 1 and not doer.plural:
            yield from ((*doer.people, *g.people) for g in groups if doer.people[0] not in g.people)


def _told_as_two(near: Sequence[Sequence[Heard]]) -> list[list[Heard]]:
    """Those spoken of, without groups to whom something is only done.

    No couple is told of in "He moved in with her and Jude. They did not marry."
    """
    return [[h for h in back if h.subject or not h.plural] for back in near]


def _not_doing(near: Sequence[Heard]) -> list[Heard]:
    """Those who may be "them" in a sentence: not whoever does it."""
    doer = next((h for h in reversed(near) if h.subject), None)
    doing = set(doer.people or doer.candidates) if doer else set()
    return [h for h in near if h is not doer and not doing & set(h.people)]


def _everybody(near: Sequence[Heard]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(p for h in near for p in h.people or h.candidates))


def _are_siblings(graph: FamilyGraph, people: Sequence[str]) -> bool:
    """Whether two people are joined as brothers or sisters without a parent."""
    terms = (k.term for k in graph.document.kin if {k.person, k.relative} == {*people})
    return any(found is not None and found[0] == "sibling" for found in map(kin_word, terms))
