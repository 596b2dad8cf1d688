"""Whose relatives are told of one after the other: "her mother, Ada, her father, Ivo, and her brother"."""

from __future__ import annotations

from collections.abc import Mapping

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.pronouns.words import PRONOUN
from genogram_app.narrative.people.spotting import Spotted
from genogram_app.narrative.people.subjects import subject_children

_BETWEEN = words("and , ; while")
_AND = words("and , both")
_BEFORE_NAME = words("is was , called named be being as are were remains")
_LIVES = words("live lives lived living stays stayed staying resides resided remains remained")
_CALL = words("call called name named")
_ARE = words("are were")
_BEEN = _ARE | words("been is was became becomes remained remains")
_HAS_BEEN = words("has had always also now long since then still")
_ELDERS = frozenset({"parent", "grandparent"})
_CLAUSE = 14
"""So many words a clause with "who" may have before "with his mother"."""
_OF_ONE = frozenset({"parent", "step parent", "sibling", "half sibling", "grandparent", "aunt or uncle"})
"""Relatives whom one person has beside others: "her mother, Ada, and her partner" speaks of Ada's."""


class Parallels:
    """Says whose relative a pronoun owns that goes on with another's relatives."""

    def __init__(self, spotted: Spotted, names: Mapping[int, Linked]) -> None:
        """Take what was spotted in a text, and its names by their first token."""
        self._tokens, self._sentences = spotted.narrative.tokens, spotted.sentences
        self._graph: FamilyGraph = spotted.graph
        self._phrases = {phrase.head: phrase for phrase in spotted.phrases}
        self._names, self._beginning = {one.last: one for one in names.values()}, names
        self._subjects = subject_children(spotted.graph)
        self._told: dict[int, tuple[str, ...]] = {}

    def tell(self, phrase: KinPhrase, owners: tuple[str, ...]) -> None:
        """Remember whose relative a phrase tells of."""
        self._told[phrase.head] = owners

    def owners(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Return whose relative a phrase with a pronoun tells of, as the one directly before it does."""
        if phrase.owner is None:
            return ()
        before, word = self._before(phrase) or self._theirs_before(phrase), self._tokens[phrase.owner].lower
        if before is None or before.owner is None:
            before = self._opening_before(phrase) or self._said_before(phrase)
        if before is None or before.owner is None:
            if word == "their":
                return self._row_before(self._who_at(phrase))
            owners = self._who_lives(phrase) or self._called(phrase) or self._same(phrase, word)
            return self._of_sex(owners, word)
        if before.owner_kind == "pronoun":
            return self._told.get(before.head, ()) if self._tokens[before.owner].lower == word else ()
        owner = self._names.get(before.owner)
        people = owner.people if owner is not None and before.owner_kind == "possessive" else ()
        return self._of_sex(people, word)

    def _of_sex(self, people: tuple[str, ...], word: str) -> tuple[str, ...]:
        fits = len(people) == 1 and self._graph.person(people[0]).sex in (PRONOUN[word][0], "not_known")
        return people if fits else ()

    def _who_lives(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Of whom "who lives with his mother" is said: of whoever stands before "who"."""
        name = self._names.get(self._who_at(phrase))
        return name.people if name is not None else ()

    def _who_at(self, phrase: KinPhrase) -> int:
        """The token before "who" in "Kit, who lives with his mother"; -1 for other sentences."""
        tokens, i = self._tokens, phrase.first - 1
        if phrase.relation not in _ELDERS or tokens[i].lower != "with" or tokens[i - 1].lower not in _LIVES:
            return -1
        for k in range(i - 2, max(0, i - _CLAUSE), -1):
            if tokens[k].text in ",;:.":
                return -1
            if tokens[k].lower == "who":
                return self._bracket(k - 2 if tokens[k - 1].text == "," else k - 1)
        return -1

    def _row_before(self, last: int) -> tuple[str, ...]:
        """Everybody in a row of names that ends at a token."""
        found: tuple[str, ...] = ()
        name = self._names.get(last)
        while name is not None:
            found = (*name.people, *found)
            before = self._back(name.first - 1, _AND)
            name = self._names.get(before) if before < name.first - 1 else None
        return found if len(found) > 1 else ()

    def _same(self, phrase: KinPhrase, word: str) -> tuple[str, ...]:
        """Whose grandmother "her grandmother" was already in the sentence."""
        for head, owners in reversed(self._told.items()):
            found = self._phrases.get(head)
            if found is None or self._sentences[head] is not self._sentences[phrase.first]:
                return ()
            said = found.owner is not None and self._tokens[found.owner].lower == word
            if said and found.relation == phrase.relation and phrase.relation in _ELDERS:
                return owners
        return ()

    def _called(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Whose mother "we call his mother Ada" speaks of, where the paragraph has named nobody yet."""
        tokens, first = self._tokens, phrase.first
        sentence = self._sentences[first]
        if (
            first == 0
            or tokens[first - 1].lower not in _CALL
            or sentence is None
            or phrase.relation not in _OF_ONE
        ):
            return ()
        begins = next(i for i in range(first, -1, -1) if i == 0 or self._sentences[i - 1] is not sentence)
        opens = begins == 0 or tokens[begins].opens_line or self._paragraph(begins - 1) != sentence.paragraph
        return self._subjects if opens else ()

    def _paragraph(self, i: int) -> int:
        sentence = self._sentences[i]
        return -1 if sentence is None else sentence.paragraph

    def said_of(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Return whom a phrase is said of, who so is not its owner: "the school had June as her mother"."""
        last = self._tokens[phrase.first - 1].lower if phrase.first else ""
        if last != "as" and last not in _BEEN:
            return ()
        name = self._names.get(self._bracket(self._back(phrase.first - 2, _HAS_BEEN)))
        found: tuple[str, ...] = ()
        while name is not None:
            # "Kit and Joe are his sons": he is neither.
            found = (*found, *name.people)
            before = self._back(name.first - 1, _AND) if last in _ARE else name.first - 1
            name = self._names.get(self._bracket(before)) if before < name.first - 1 else None
        return found

    def _before(self, phrase: KinPhrase) -> KinPhrase | None:
        """The relative with a name who stands directly before a phrase in the same sentence."""
        first = phrase.first
        at = self._back(first - 1, _BETWEEN)
        if at == first - 1:
            return None
        at = self._bracket(at)
        name = self._names.get(at)
        while name is not None and (other := self._names.get(name.first - 2)) is not None:
            if self._tokens[name.first - 1].lower != "and":
                break
            name = other
        found = self._phrases.get(self._back(name.first - 1, _BEFORE_NAME)) if name is not None else None
        if found is None or self._sentences[found.head] is not self._sentences[first]:
            return None
        both = {found.relation, phrase.relation} <= _OF_ONE
        return found if both and (not found.plural or found.relation == "parent") else None

    def _opening_before(self, phrase: KinPhrase) -> KinPhrase | None:
        """The child's relative who opens the sentence before as a phrase opens its own.

        "Her mother, Ada, was 20. Her father, Ivo, was a driver." tells of the child's relatives one by one.
        """
        if not self._opens(phrase):
            return None
        before = self._sentences[phrase.first - 1]
        for head, owners in reversed(self._told.items()):
            found = self._phrases.get(head)
            if found is None or self._sentences[head] is not before:
                return None
            if found.owner is not None and found.owner_kind == "pronoun" and self._opens(found):
                word = self._tokens[found.owner].lower
                another = (found.relation, found.sex) != (phrase.relation, phrase.sex)
                alike = word == self._tokens[phrase.first].lower and another
                theirs = set(owners) <= set(self._subjects) and not self._is_parent_of(phrase, found)
                return found if alike and theirs else None
        return None

    def _is_parent_of(self, phrase: KinPhrase, other: KinPhrase) -> bool:
        """Whether the one named beside a phrase is drawn as a parent of the one beside another phrase."""
        people = [self._people_beside(one) for one in (phrase, other)]
        return any(p in self._graph.parents_of(child) for p in people[0] for child in people[1])

    def _people_beside(self, phrase: KinPhrase) -> tuple[str, ...]:
        at = phrase.head + 1
        name = self._beginning.get(at + 1 if self._tokens[at].text == "," else at)
        return name.people if name is not None else ()

    def _said_before(self, phrase: KinPhrase) -> KinPhrase | None:
        """What the clause before said that somebody is: "Kit is his brother; his father is Ivo"."""
        tokens, opens = self._tokens, phrase.first - 1
        if phrase.relation not in _OF_ONE or tokens[opens].text not in (";", "and"):
            return None
        found = self._phrases.get(opens - 1)
        if found is None or found.owner_kind != "pronoun" or found.relation not in _OF_ONE:
            return None
        another = (found.relation, found.sex) != (phrase.relation, phrase.sex)
        return found if another and tokens[found.first - 1].lower in _BEEN else None

    def _opens(self, phrase: KinPhrase) -> bool:
        """Whether a sentence begins with one relative by name."""
        first = phrase.first
        opens = first > 0 and self._sentences[first - 1] is not self._sentences[first]
        return opens and phrase.relation in _OF_ONE and not phrase.plural and self._named(phrase)

    def _named(self, phrase: KinPhrase) -> bool:
        """Whether a name stands beside a relative: "her mother, Ada,"."""
        behind = self._tokens[phrase.head + 1 : phrase.head + 3]
        at = 1 if behind and behind[0].text == "," else 0
        return len(behind) > at and behind[at].capital

    def _theirs_before(self, phrase: KinPhrase) -> KinPhrase | None:
        """The last relative of the same sentence who was called "their": "Ada is their mother, Ivo …"."""
        if (
            phrase.owner is None
            or self._tokens[phrase.owner].lower != "their"
            or phrase.relation not in _OF_ONE
        ):
            return None
        for head in reversed(self._told):
            found = self._phrases.get(head)
            if found is None or self._sentences[head] is not self._sentences[phrase.first]:
                return None
            if found.owner_kind == "pronoun" and found.relation in _OF_ONE and self._told[head]:
                return found
        return None

    def _back(self, at: int, over: frozenset[str]) -> int:
        while at > 0 and self._tokens[at].lower in over:
            at -= 1
        return at

    def _bracket(self, at: int) -> int:
        """The token before something in brackets that ends at a token, or the token itself."""
        if self._tokens[at].text != ")":
            return at
        return next((i - 1 for i in range(at, max(0, at - 8), -1) if self._tokens[i].text == "("), at)
