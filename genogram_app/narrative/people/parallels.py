"""Whose relatives are told of one after the other: "her mother, Ada, her father, Ivo, and her brother"."""

from __future__ import annotations

from collections.abc import Mapping

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.people.kin_phrases import KinPhrase
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.pronouns import PRONOUN
from genogram_app.narrative.people.spotting import Spotted

_BETWEEN = words("and , ; while")
_BEFORE_NAME = words("is was , called named be being as are were remains")
_OF_ONE = frozenset({"parent", "sibling", "half sibling", "grandparent", "aunt or uncle"})
"""Relatives whom one person has beside others: "her mother, Ada, and her partner" speaks of Ada's."""


class Parallels:
    """Says whose relative a pronoun owns that goes on with another's relatives."""

    def __init__(self, spotted: Spotted, names: Mapping[int, Linked]) -> None:
        """Take what was spotted in a text, and its names by their first token."""
        self._tokens, self._sentences = spotted.narrative.tokens, spotted.sentences
        self._graph: FamilyGraph = spotted.graph
        self._phrases = {phrase.head: phrase for phrase in spotted.phrases}
        self._names = {one.last: one for one in names.values()}
        self._told: dict[int, tuple[str, ...]] = {}

    def tell(self, phrase: KinPhrase, owners: tuple[str, ...]) -> None:
        """Remember whose relative a phrase tells of."""
        self._told[phrase.head] = owners

    def owners(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Return whose relative a phrase with a pronoun tells of, as the one directly before it does."""
        before = self._before(phrase) or self._theirs_before(phrase)
        if before is None or phrase.owner is None or before.owner is None:
            return ()
        word = self._tokens[phrase.owner].lower
        if before.owner_kind == "pronoun":
            return self._told.get(before.head, ()) if self._tokens[before.owner].lower == word else ()
        owner = self._names.get(before.owner)
        people = owner.people if owner is not None and before.owner_kind == "possessive" else ()
        sex = PRONOUN[word][0]
        fits = len(people) == 1 and self._graph.person(people[0]).sex in (sex, "not_known")
        return people if fits else ()

    def _before(self, phrase: KinPhrase) -> KinPhrase | None:
        """The relative with a name who stands directly before a phrase in the same sentence."""
        first = phrase.first
        at = self._back(first - 1, _BETWEEN)
        if at == first - 1:
            return None
        at = self._bracket(at)
        name = self._names.get(at)
        found = self._phrases.get(self._back(name.first - 1, _BEFORE_NAME)) if name is not None else None
        if found is None or self._sentences[found.head] is not self._sentences[first]:
            return None
        both = {found.relation, phrase.relation} <= _OF_ONE
        return found if both and not found.plural else None

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
