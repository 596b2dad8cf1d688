"""The names, codes and pronouns of a text by themselves, outside the kin phrases in which they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from genogram_app.narrative.lexicon import KIN_OPENINGS, MODIFIERS, NUMBERS, kin_word
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.pronouns.words import PRONOUN
from genogram_app.narrative.people.references import Reference, ReferenceKind
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.tokens import Token

_OWNERS = frozenset({"his", "her", "their"})
_EVERYBODY = frozenset({"both", "all", "the"})
_WHAT_THEY_ARE = frozenset({"are", "were", "have", "had", "share", "shared"})
_CHILD = frozenset({"boy", "girl", "baby", "child", "infant", "toddler"})
_UNIONS = frozenset({"marriage", "relationship", "union"})
_OPENS_LIST = frozenset(",:–(")
_BEHIND = 2
"""So many words before "the children" are read for whose relative they say somebody is."""


def bare_references(
    narrative: Narrative, linked: Sequence[Linked], references: Sequence[Reference]
) -> tuple[Reference, ...]:
    """Return the names, codes, roles and pronouns of a text, in order; kin terms stay words between them.

    In "his brother, Kit" these are "his" and "Kit", in "Callie, mother of both children" also the children;
    so a rule can tell who is said to be whose brother, whatever the drawing has. `linked` and `references`
    are those of the same text.
    """
    return tuple(_Bare(narrative, linked, references).all())


class _Bare:
    def __init__(
        self, narrative: Narrative, linked: Sequence[Linked], references: Sequence[Reference]
    ) -> None:
        self.tokens = narrative.tokens
        self.named = {
            one.first: one
            for one in linked
            if one.how in ("name", "code", "role") and (one.people or one.known_by)
        }
        # The phrase within others comes last, and so is the one that counts.
        self.at = {r.first: r for r in _all(references)}
        whose = (g for r in self.at.values() for g in self._groups_owning(r))
        self.groups = {r.first: r for r in (*references, *whose) if self._is_owner(r)}
        self.groups |= {c.first: c for r in self.at.values() for c in self._child_owning(r)}

    def all(self) -> list[Reference]:
        found: list[Reference] = []
        reached = 0
        for i in sorted({*self.named, *self.groups, *self.tokens.saying(PRONOUN.keys())}):
            reference = self._at(i, found) if i >= reached else None
            if reference is not None:
                found.append(reference)
                reached = reference.last + 1
        return found

    def _at(self, i: int, before: Sequence[Reference]) -> Reference | None:
        return self._name(i) or self.groups.get(i) or self._pronoun(i, before)

    def _is_owner(self, group: Reference) -> bool:
        """Whether a group owns ("mother of both children", "the boys' mother") or is something."""
        i, behind = group.first, group.last + 1
        if not (group.plural and group.people) or self.tokens[i].lower not in _EVERYBODY:
            return False
        if behind < len(self.tokens):
            next_one = self.tokens[behind]
            if next_one.kind == "possessive" or next_one.lower in _WHAT_THEY_ARE:
                return True
        if i and self.tokens[i - 1].lower == "fathered":
            return True
        of = i >= _BEHIND and self.tokens[i - 1].lower in ("of", "to")
        return of and kin_word(self.tokens[i - 2].lower) is not None

    def _groups_owning(self, relative: Reference) -> Iterator[Reference]:
        """The groups whose relative a phrase says somebody is: "the boys" of "the aunt of the boys"."""
        if not relative.owners[1:]:
            return
        tokens = self.tokens
        for i in range(relative.first, relative.last + 1):
            if tokens[i].kind == "possessive":
                yield _group(relative.first, i - 1, relative.owners)
                return
            if tokens[i].lower in ("of", "to"):
                yield _group(i + 1, relative.last, relative.owners)
                return

    def _child_owning(self, relative: Reference) -> Iterator[Reference]:
        """The child of "the girl's father", where it is certain which."""
        tokens, i = self.tokens, relative.first
        if len(relative.owners) != 1 or tokens[i].lower != "the" or tokens[i + 2].kind != "possessive":
            return
        if tokens[i + 1].lower in _CHILD:
            yield Reference(i, i + 1, "description", relative.owners, candidates=relative.owners)

    def _name(self, i: int) -> Reference | None:
        one = self.named.get(i)
        if one is None:
            return None
        around = self.at.get(i)
        # "Mr and Mrs Hale" is one name for two.
        couple = around is not None and around.plural and around.last == one.last and len(around.people) == 2
        certain = around.people if couple and around else one.people if len(one.people) == 1 else ()
        last = self._with_alias(one) if certain and not couple else one.last
        return Reference(i, last, one.how, certain, couple, one.people, one.known_by, sex=one.sex)

    def _with_alias(self, named: Linked) -> int:
        """The last token of a name with what else the same person is called behind it: "Callie (CM)"."""
        alias, closing = self.named.get(named.last + _BEHIND), named.last + _BEHIND
        if alias is None or alias.people != named.people or self.tokens[closing - 1].text != "(":
            return named.last
        closing = alias.last + 1
        closed = closing < len(self.tokens) and self.tokens[closing].text == ")"
        return closing if closed else named.last

    def _pronoun(self, i: int, before: Sequence[Reference]) -> Reference | None:
        word = self.tokens[i].lower
        if word == "whose" and before and i - before[-1].last <= 2:
            people = self._children_before(before) or before[-1].people
            return Reference(i, i, "possessive", people, len(people) > 1)
        if word not in PRONOUN or word.startswith("who"):
            return None
        people, plural = self._meant(i), PRONOUN[word][1]
        possible = () if people else self._possible(i)
        owns = word in _OWNERS and _owns(self.tokens, i)
        certain = people if plural or len(people) == 1 else ()
        kind: ReferenceKind = "possessive" if owns else "pronoun"
        return Reference(i, i, kind, certain, plural, people, sex=PRONOUN[word][0], possible=possible)

    def _children_before(self, before: Sequence[Reference]) -> tuple[str, ...]:
        """Those of a row of children named last: "two sons, Kit and Joe, whose father"; else nobody."""
        first, found = before[-1].first, list(before[-1].people)
        for reference in reversed(before[:-1]):
            if not 0 < first - reference.last <= _BEHIND or self.tokens[first - 1].lower not in ("and", ","):
                break
            first, found = reference.first, [*reference.people, *found]
        counted = [t.lower for t in self.tokens[max(0, first - _BEHIND) : first]]
        kin = kin_word(counted[0]) if len(counted) == _BEHIND and counted[1] in _OPENS_LIST else None
        row = len(found) > 1 and kin is not None and kin[0] == "child" and kin[2]
        return tuple(found) if row else ()

    def _meant(self, i: int) -> tuple[str, ...]:
        """Whom a pronoun certainly means: as a phrase by itself, or as the owner of the phrase it opens."""
        around = self.at.get(i)
        if around is None:
            return ()
        return around.people if around.kind == "pronoun" else around.owners

    def _possible(self, i: int) -> tuple[str, ...]:
        """Whom a pronoun may mean that is not certain."""
        around = self.at.get(i)
        if around is None:
            return ()
        return around.possible if around.kind == "pronoun" else around.possible_owners


def _group(first: int, last: int, people: tuple[str, ...]) -> Reference:
    return Reference(first, last, "group", people, plural=True, candidates=people)


def _all(references: Iterable[Reference]) -> Iterator[Reference]:
    for reference in references:
        yield reference
        yield from _all(reference.parts)


def _owns(tokens: Sequence[Token], i: int) -> bool:
    """Whether "his", "her" or "their" stands before a kin term, or a marriage."""
    if tokens[i].lower != "her":
        return True
    after = next((t for t in tokens[i + 1 : i + 3] if t.lower not in NUMBERS), None)
    return after is not None and (
        after.lower in KIN_OPENINGS
        or after.lower in MODIFIERS
        or after.lower in _UNIONS
        or after.lower.startswith(("half", "step"))
    )
