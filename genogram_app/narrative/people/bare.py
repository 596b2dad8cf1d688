"""The names, codes and pronouns of a text by themselves, outside the kin phrases in which they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import KIN_OPENINGS, MODIFIERS, PRONOUNS, SUBJECT_PRONOUNS
from genogram_app.narrative.people.antecedents import Antecedents, Spoken
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.text import Narrative, sentence_of_each
from genogram_app.narrative.tokens import Token


def bare_references(
    narrative: Narrative, graph: FamilyGraph, linked: Sequence[Linked], references: Sequence[Reference]
) -> tuple[Reference, ...]:
    """Return the names, codes, roles and pronouns of a text, in order; kin terms stay words between them.

    In "his brother, Kit" these are "his" and "Kit"; so a rule can tell who is said to be whose brother,
    whatever the drawing has. `linked` and `references` are those of the same text.
    """
    return tuple(_Bare(narrative, graph, linked, references).all())


class _Bare:
    def __init__(
        self,
        narrative: Narrative,
        graph: FamilyGraph,
        linked: Sequence[Linked],
        references: Sequence[Reference],
    ) -> None:
        self.tokens = narrative.tokens
        self.antecedents = Antecedents(self.tokens, sentence_of_each(narrative), graph)
        self.named = {
            one.first: one
            for one in linked
            if one.how in ("name", "code", "role") and (one.people or one.known_by)
        }
        self.kin = {one.first: one for one in linked if one.how == "kin"}
        self.references = references
        self.firsts = [r.first for r in references]

    def all(self) -> list[Reference]:
        found: list[Reference] = []
        i = 0
        while i < len(self.tokens):
            reference = self._name(i) or self._pronoun(i, found)
            if reference is None:
                self._hear_kin(i)
                i += 1
                continue
            found.append(reference)
            i = reference.last + 1
        return found

    def _name(self, i: int) -> Reference | None:
        one = self.named.get(i)
        if one is None:
            return None
        around = self._around(i)
        # "Mr and Mrs Hale" is one name for two.
        couple = around is not None and around.plural and around.last == one.last and len(around.people) == 2
        certain = around.people if couple and around else one.people if len(one.people) == 1 else ()
        self.antecedents.hear(Spoken(i, one.last, one.people, one.sex))
        return Reference(i, one.last, one.how, certain, couple, one.people, one.known_by, sex=one.sex)

    def _hear_kin(self, i: int) -> None:
        one = self.kin.get(i)
        if one is not None:
            self.antecedents.hear(Spoken(i, one.last, one.people, one.sex))

    def _pronoun(self, i: int, before: Sequence[Reference]) -> Reference | None:
        word = self.tokens[i].lower
        if word == "whose" and before and i - before[-1].last <= 2:
            return Reference(i, i, "possessive", before[-1].people)
        owns = word in PRONOUNS and _owns(self.tokens, i)
        if word not in SUBJECT_PRONOUNS and word not in PRONOUNS:
            return None
        people, plural = self._meant(i, word), word in ("they", "them", "their")
        certain = people if plural or len(people) == 1 else ()
        sex = SUBJECT_PRONOUNS.get(word) or PRONOUNS[word]
        return Reference(i, i, "possessive" if owns else "pronoun", certain, plural, people, sex=sex)

    def _meant(self, i: int, word: str) -> tuple[str, ...]:
        """Whom a pronoun certainly means: as a phrase by itself, or as the owner of the phrase it opens."""
        around = self._around(i)
        if around is not None and around.kind == "pronoun":
            return around.people
        if around is not None and around.owners:
            return around.owners
        people, sure = self.antecedents.before(i, word)
        return people if sure else ()

    def _around(self, i: int) -> Reference | None:
        """The reference that begins with a token."""
        place = bisect_right(self.firsts, i) - 1
        found = self.references[place] if place >= 0 else None
        return found if found is not None and found.first == i else None


def _owns(tokens: Sequence[Token], i: int) -> bool:
    """Whether "his", "her" or "their" stands before a kin term."""
    if tokens[i].lower != "her":
        return True
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and (
        after.lower in KIN_OPENINGS or after.lower in MODIFIERS or after.lower.startswith(("half", "step"))
    )
