"""Whom a pronoun can mean: the people spoken of shortly before, and whether that is certain."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import combinations

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import PRONOUNS, SUBJECT_PRONOUNS, SexOfTerm, kin_word, words
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token

_CHILDREN = words("children kids boys girls twins siblings brothers sisters")
_FURTHEST_BACK = 3
"""How many sentences of a paragraph a pronoun reaches back."""


@value_object
class Spoken:
    """Somebody spoken of: tokens, whom it may be (nobody: not on the drawing), and the sex the words say."""

    first: int
    last: int
    people: tuple[str, ...]
    sex: SexOfTerm = "any"


class Antecedents:
    """Remembers who has been spoken of, in order."""

    def __init__(
        self, tokens: Sequence[Token], sentences: Sequence[Sentence | None], graph: FamilyGraph
    ) -> None:
        """Take the tokens of a text, the sentence of each, and the family."""
        self._tokens = tokens
        self._sentences = sentences
        self._graph = graph
        self._spoken: list[Spoken] = []

    def hear(self, spoken: Spoken) -> None:
        """Remember that somebody has been spoken of."""
        self._spoken.append(spoken)

    def before(self, pronoun: int, word: str) -> tuple[tuple[str, ...], bool]:
        """Return everybody whom a pronoun can mean, and whether nobody else can be meant."""
        sentence = self._sentences[pronoun]
        if sentence is None:
            return (), False
        opening = bisect_left(self._tokens, sentence.start, key=lambda token: token.start)
        if (
            opening < pronoun
            and self._tokens[opening].lower == word
            and self._tokens[pronoun - 1].text == ";"
        ):
            # "His parents are June and Ray; his brother is Kit."
            return self.before(opening, word)
        sex = PRONOUNS.get(word) or SUBJECT_PRONOUNS[word]
        near = self._fitting(sentence, pronoun, sex)
        if not near or self._subject_pronoun(sentence, pronoun, sex):
            near = [*self._earlier(sentence, pronoun, sex), *near]
        if word == "their":
            people, sure = self._siblings(near, pronoun) or self._couple(near)
            return people, sure and all(t.lower not in _CHILDREN for t in self._tokens[opening:pronoun])
        people = tuple(dict.fromkeys(p for s in near for p in self._of_sex(s.people, sex)))
        return people, bool(people) and all(s.people for s in near)

    def _earlier(self, sentence: Sentence, pronoun: int, sex: SexOfTerm) -> list[Spoken]:
        """Those who fit in the nearest earlier sentence of the paragraph that has any."""
        back = 0
        found: list[Spoken] = []
        last: Sentence | None = sentence
        for spoken in reversed(self._spoken):
            at = self._sentences[spoken.first]
            if at is None or at.start >= sentence.start:
                continue
            if at.paragraph != sentence.paragraph or back > _FURTHEST_BACK:
                break
            if at != last:
                back, last = back + 1, at
                found = [*self._fitting(at, pronoun, sex), *found]
                # "She" in that sentence speaks of somebody further back, who may be meant here too.
                if found and not self._subject_pronoun(at, self._last_token(at), sex):
                    break
        return found

    def _fitting(self, sentence: Sentence, pronoun: int, sex: SexOfTerm) -> list[Spoken]:
        """Those spoken of in a sentence before the pronoun whose sex does not speak against it."""
        found: list[Spoken] = []
        for spoken in reversed(self._spoken):
            at = self._sentences[spoken.first]
            if at is not None and at.start < sentence.start:
                break
            if at == sentence and spoken.last < pronoun and self._fits(spoken, sex):
                found.insert(0, spoken)
        return found

    def _fits(self, spoken: Spoken, sex: SexOfTerm) -> bool:
        if sex == "any" or not spoken.people:
            return sex == "any" or spoken.sex in (sex, "any")
        return bool(self._of_sex(spoken.people, sex))

    def _of_sex(self, people: Sequence[str], sex: SexOfTerm) -> tuple[str, ...]:
        return tuple(p for p in people if sex == "any" or self._graph.person(p).sex in (sex, "not_known"))

    def _subject_pronoun(self, sentence: Sentence, pronoun: int, sex: SexOfTerm) -> bool:
        """Whether "he" or "she" stands in the sentence before, so that its reference lies further back."""
        for i in range(pronoun - 1, -1, -1):
            if self._sentences[i] != sentence:
                return False
            said = SUBJECT_PRONOUNS.get(self._tokens[i].lower) or PRONOUNS.get(self._tokens[i].lower)
            if (said and "any" in (said, sex)) or said == sex:
                return True
        return False

    def _last_token(self, sentence: Sentence) -> int:
        return bisect_left(self._tokens, sentence.end, key=lambda token: token.start)

    def _siblings(self, near: Sequence[Spoken], pronoun: int) -> tuple[tuple[str, ...], bool] | None:
        """Everybody near, unsure, where some have a parent in common whom "their mother" may mean."""
        people = tuple(dict.fromkeys(p for s in near for p in s.people))
        if not says_elders(self._tokens, pronoun):
            return None
        return (
            (people, False)
            if any(share_parent(self._graph, pair) for pair in combinations(people, 2))
            else None
        )

    def _couple(self, near: Sequence[Spoken]) -> tuple[tuple[str, ...], bool]:
        """The last two who are a couple or have a child together; otherwise everybody near, unsure."""
        people = list(dict.fromkeys(p for s in near for p in s.people))
        for i in range(len(people) - 1, 0, -1):
            for other in people[:i]:
                if self._graph.partnerships_between(people[i], other) or self._share_child(people[i], other):
                    return (other, people[i]), True
        return tuple(people), False

    def _share_child(self, one: str, other: str) -> bool:
        return bool(set(self._graph.children_of(one)) & set(self._graph.children_of(other)))


def says_elders(tokens: Sequence[Token], their: int) -> bool:
    """Return whether "their" stands before a parent or grandparent: "their late mother"."""
    kin = (kin_word(token.lower) for token in tokens[their + 1 : their + 3])
    return any(found is not None and found[0] in ("parent", "step parent", "grandparent") for found in kin)


def share_parent(graph: FamilyGraph, people: Sequence[str]) -> bool:
    """Return whether all of some people have a drawn parent in common."""
    parents = [set(graph.parents_of(person)) if person in graph.rank else set() for person in people]
    return bool(parents) and bool(set.intersection(*parents))
