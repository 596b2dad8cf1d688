"""Whom every phrase of a text means: names, roles, descriptions, lists, groups and pronouns, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.meant.joining import (
    closed_at,
    closes,
    is_kin,
    is_list,
    is_name,
    one_of_two,
    several,
)
from genogram_app.narrative.people.meant.parts import PartsOf
from genogram_app.narrative.people.meant.single import ALL_OF, AND, Singles
from genogram_app.narrative.people.names.titled import may_be_called
from genogram_app.narrative.people.pronouns.words import PRONOUN
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.spotting import Spotted


def find_references(spotted: Spotted, linked: Sequence[Linked]) -> tuple[Reference, ...]:
    """Return the phrases of a text that mean people, in order, one for each noun phrase."""
    return tuple(_Finder(spotted, linked).all())


_ALIKE = frozenset({"to", "with", "of", "by", "at"})
"""What may stand before each of several to whom somebody else belongs or goes."""
_NOUN_BEGINS = frozenset({"a", "an", "the", "his", "her", "their"})


class _Finder:
    """One pass over one text; what it has read so far decides what pronouns and groups mean."""

    def __init__(self, spotted: Spotted, linked: Sequence[Linked]) -> None:
        self.tokens, self.sentences = spotted.narrative.tokens, spotted.sentences
        self.singles = Singles(spotted, linked)
        self.names = self.singles.names
        self.graph = spotted.graph
        self.parts = PartsOf(
            self.tokens, self.sentences, self.graph, self.singles.discourse, self.singles.names
        )

    def all(self) -> Iterator[Reference]:
        """Yield the phrases from left to right, none within another."""
        reached = 0
        for i in self.singles.openings():
            if i < reached:
                continue
            found = [self.parts.part(one) for one in self._phrases(i)] or self._part(i)
            yield from found
            if found:
                reached = found[-1].last + 1
            else:
                self.singles.hear_other(i)

    def _single(
        self, i: int, beside: Reference | None = None, without: Reference | None = None
    ) -> Reference | None:
        return self.singles.at(i, self._phrases, beside, without)

    def _part(self, i: int) -> list[Reference]:
        """One of several spoken of before, who is named by none of their names: "the latter"."""
        found = self.parts.at(i)
        if found is None:
            return []
        self.singles.hear(found)
        return [found]

    def _phrases(self, i: int) -> list[Reference]:
        """The phrases that begin at a token: one, or those of a list that is none."""
        if self.tokens[i].lower in ALL_OF and i + 1 < len(self.tokens):
            behind = i + 2 if self.tokens[i + 1].lower == "of" and i + 2 < len(self.tokens) else i + 1
            found = self._phrases(behind) if behind < len(self.tokens) else []
            if not found:
                return self._so_many(i)
            if not found[0].plural:
                return found
            whole = replace(found[0], first=i)
            self.singles.hear(whole, whole=len(found) == 1)
            return [whole, *found[1:]]
        first = self._one(i)
        return self._listed(first) if first else []

    def _so_many(self, i: int) -> list[Reference]:
        """Whom "both" and "all three" mean by themselves, before a verb."""
        counted = self.singles.pronouns.counted(i)
        if counted is None:
            return []
        self.singles.hear(counted)
        return [counted]

    def _listed(self, first: Reference) -> list[Reference]:
        """A phrase with those that follow it in a list, joined if they are one."""
        parts = [first]
        seen = False
        while True:
            behind, joined = self._next_in_list(parts[-1].last + 1)
            goes_on = behind and (joined or self.tokens[behind].lower not in PRONOUN)
            following = self._one(behind, beside=parts[-1]) if goes_on else None
            if following is None:
                break
            parts.append(following)
            seen = seen or joined
        if not seen:
            return parts
        start = first.first
        while start and self.sentences[start - 1] is self.sentences[first.first]:
            start -= 1
        if not is_list(self.tokens, parts, start):
            return parts
        if self._goes_on_alike(parts):
            return [*self._together(parts[:-1]), parts[-1]]
        return self._together(parts)

    def _goes_on_alike(self, parts: Sequence[Reference]) -> bool:
        """Whether the last of a list begins another part of the sentence: "Kit to June and Tess to Maud"."""
        before, behind = parts[0].first - 1, parts[-1].last + 1
        if before < 0 or behind + 1 >= len(self.tokens):
            return False
        alike = self.tokens[before].lower == self.tokens[behind].lower in _ALIKE
        following = self.tokens[behind + 1]
        return alike and (following.capital or following.lower in _NOUN_BEGINS)

    def _together(self, parts: Sequence[Reference]) -> list[Reference]:
        """The parts of a list as one phrase."""
        if len(parts) == 1:
            return [*parts]
        parts = [self._another(part, parts) for part in parts]
        told = self.singles.of_both(parts) or self.singles.parent_and_child(parts)
        group = told or several(parts, parts[0].first, parts[-1].last)
        self.singles.hear(group)
        return [group]

    def _another(self, part: Reference, parts: Sequence[Reference]) -> Reference:
        """A phrase of a list; a pronoun means nobody whom the list names besides: "Callie and he"."""
        others = [p for one in parts if one is not part for p in one.people]
        # "Callie and her family" may well be hers.
        owns = self.tokens[part.first].lower in ("his", "her")
        if part.kind != "pronoun" or owns or part.plural or not set(part.people) & set(others):
            return part
        return self.singles.pronouns.at(part.first, without=others) or part

    def _next_in_list(self, i: int) -> tuple[int, bool]:
        """The token at which a list goes on, or 0; and whether "and" stands before it."""
        tokens = self.tokens
        if i + 1 >= len(tokens) or self.sentences[i] is not self.sentences[i - 1]:
            return 0, False
        if tokens[i].lower in AND:
            return i + 1, True
        if tokens[i].text != ",":
            return (i + 1, True) if tokens[i - 1].text == "," and tokens[i].lower in AND else (0, False)
        if tokens[i + 1].lower in AND and i + 2 < len(tokens):
            return i + 2, True
        return i + 1, False

    def _one(self, i: int, beside: Reference | None = None) -> Reference | None:
        """The phrase that begins at a token, with what is said of the same person beside it."""
        found = self._single(i, beside)
        if found is None:
            return self._introduced(i)
        joined = self._with_apposition(found)
        if joined is not found:
            self.singles.hear(joined, whole=True)
        return joined

    def _introduced(self, i: int) -> Reference | None:
        """A name with what introduces it: "a son, Kit"; a son without a name is nobody who can be meant."""
        kin = self.singles.indefinite(i)
        joined = self._with_apposition(kin) if kin else None
        if joined is None or joined is kin:
            return None
        self.singles.hear(joined, whole=True)
        return joined

    def _with_apposition(self, found: Reference) -> Reference:
        tokens, i = self.tokens, found.last + 1
        if i + 1 >= len(tokens) or self.sentences[i] is not self.sentences[found.last]:
            return found
        if is_kin(found) and i in self.names:
            return self._named(found, i, closed=False)
        mark = tokens[i].text
        if mark not in (",", "(", "–", ":") or (mark == ":" and not self._key(found)):
            return found
        if is_kin(found) and (i + 1 in self.names or (found.plural and mark == ":")):
            return self._named(found, i + 1, closed=True)
        if is_kin(found) and not found.plural and (again := self._introduced(i + 1)):
            return one_of_two((found, again), found, again.last)
        if is_name(found):
            joined = self._described(found, i + 1)
            goes_on = mark == ":" and self.tokens[min(joined.last + 1, len(tokens) - 1)].text == ","
            return found if goes_on else joined
        return found

    def _key(self, found: Reference) -> bool:
        """Whether a colon behind a phrase says who that is: in a list of people, or before their names."""
        first = found.first
        return found.plural or first == 0 or self.sentences[first - 1] is not self.sentences[first]

    def _named(self, kin: Reference, i: int, *, closed: bool) -> Reference:
        """A description with the name, or the names, behind it."""
        if kin.plural:
            parts = self._listed(name) if (name := self._single(i)) else []
            whole = len(parts) == 1 and parts[0].plural and all(is_name(p) for p in parts[0].parts)
            if not whole:
                return kin
            # "Her two children, Kit and Tess, and Ray": the third of a list is none of the two.
            named = parts[0].parts[: kin.number or None]
            last = self._close(kin.last + 1, (named or parts)[-1].last)
            return several(named, kin.first, last, kin)
        name = self._single(i)
        if name is None or name.plural or not is_name(name):
            return kin
        if not may_be_called(self.tokens, name.first, kin.sex):
            # "The mother, Mr Hale and a neighbour": two of several who are listed.
            return kin
        if closed and not closes(self.tokens, name.last + 1):
            return kin
        last = self._close(kin.last + 1, name.last) if closed else name.last
        listed = [t.lower for t in self.tokens[name.last + 1 : name.last + 3]] == [",", "and"]
        if closed and listed and kin.people and not set(kin.people) & set(name.people):
            return kin
        return one_of_two((kin, name), kin, last)

    def _described(self, name: Reference, i: int) -> Reference:
        """A name with the description behind it: "Kit, his younger brother,"; "Callie (Mother)"."""
        if i in self.names and self.tokens[i - 1].text != "(":
            return name
        phrase = self.singles.kin.get(i)
        open_ended = phrase and (phrase.indefinite or not closes(self.tokens, phrase.head + 1))
        if phrase and open_ended and phrase.owner_kind != "of":
            return name
        if phrase and self._is_of_the_next(name, phrase):
            return name
        kin = self._single(i, without=name)
        if kin is None or not closes(self.tokens, kin.last + 1) or kin.plural:
            return name
        last = self._close(i - 1, kin.last)
        if not may_be_called(self.tokens, name.first, kin.sex):
            return name
        if is_kin(kin):
            return one_of_two((name, kin), kin, last)
        same = bool(kin.people) and kin.people == name.people
        return replace(name, last=last, parts=(name, kin)) if same else name

    def _is_of_the_next(self, name: Reference, phrase: KinPhrase) -> bool:
        """Whether a description is of the name behind it: "Ann, her husband, Neil, and their daughter"."""
        behind = phrase.head + 1
        named = behind + 1 in self.names and self.tokens[behind].text == ","
        sexes = {self.graph.person(person).sex for person in name.people if person in self.graph.rank}
        return named and (phrase.sex, sexes) in (("male", {"female"}), ("female", {"male"}))

    def _close(self, opened: int, last: int) -> int:
        """The last token of an apposition, with the mark that closes it."""
        mark, tokens = self.tokens[opened].text, self.tokens
        if mark == "(":
            return last + 1 if last + 1 < len(tokens) and tokens[last + 1].text == ")" else last
        if mark == "–":
            return last + 1 if last + 1 < len(tokens) and tokens[last + 1].text == "–" else last
        return closed_at(tokens, last) if mark == "," else last
