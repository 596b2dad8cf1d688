"""Whom "he" and "she" mean: the one who can be meant, or who is told of where others only stand by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.clauses import ADVERBS, infinitive_between, only_dates
from genogram_app.narrative.people.pronouns.discourse import Case, Discourse, Heard
from genogram_app.narrative.people.references import MOST_POSSIBLE
from genogram_app.narrative.tokens import Token

_TURNS = words(
    """told asked met phoned rang called texted accused assaulted hit punched attacked pushed blamed argued
    saw found helped visited informed contacted threatened resembled followed joined knew hurt"""
)
"""Verbs after which the next "he" may be either of two men."""
_TELLS = words("told informed phoned rang texted")
_ADVISES = words("should must could might needed ought would may")
_SAYS = words(
    """said says say stated states told tells reported reports disclosed claimed claims alleged alleges
    explained explains thought thinks believed believes admitted admits denied denies confirmed recalled
    recalls felt feels wished wishes insisted maintained maintains accepted accepts acknowledged"""
)
_SPEAKS = _SAYS - words("told tells reported")
_COPULAS = words("is are was were")
_LINKS = words("that how if whether")
_HAS = words("has had have having with")
_LIVING = words("living staying sleeping lodging stopping residing home back")
_SOMEBODY = words("somebody someone anybody anyone nobody everybody everyone it we they which")
"""Subjects that no phrase for a person of the family stands for."""
_QUARREL = words(
    """row rows quarrel quarrels quarrelling quarrelled argument arguments arguing argued disagreement
    disagreements dispute disputes fight fighting falling fallen fall-out altercation rift breakdown
    difficulties     differences tension tensions relationship"""
)
"""Behind "after a quarrel with June, she" it is the other one of whom the text goes on to tell."""
_BEFORE_WITH = 3
_NEARLY = 4
_FROM_VERB = 3
"""So many words behind a subject its verb is looked for."""

Fits = Callable[[str], bool]


class Singular:
    """Says whom a pronoun for one person means."""

    def __init__(self, tokens: Sequence[Token], graph: FamilyGraph, discourse: Discourse) -> None:
        """Take the tokens of a text, the family, and who has been spoken of."""
        self._tokens = tokens
        self._graph = graph
        self._discourse = discourse

    def meant(
        self, i: int, sex: SexOfTerm, case: Case, fits: Fits, without: Sequence[str] = ()
    ) -> tuple[Heard | None, tuple[str, ...]]:
        """Return the one person whom a pronoun at a token means, or None; and all whom it can.

        `fits` says of whom its words can be said at all; `without` are those of whom this is said already.
        """
        here, doer = True, None
        for near in self._discourse.recent(i):
            able = [h for h in near if not h.plural and self._may_be(h, sex, fits) and not _among(h, without)]
            able = self._each_once(able, sex, fits)
            if case == "subject":
                whom = self._whom(able, i)
                able = [h for h in able if h.who != whom and not self._quarrelled_with(h, i)]
            if not here:
                able = [h for h in able if not only_dates(self._tokens, h.first, h.last)] or able
            if case == "possessive" and here:
                said_of = self._subject_of_copula(near, i)
                able = [h for h in able if not any(_within(h, group) for group in said_of)]
            if case == "object":
                doer = self._doer(near, i) if here else doer
                able = [h for h in able if doer is None or not set(h.who) <= set(doer.who)]
            able = list(self._without_owners(able))
            if able:
                chosen = self._here(able, i, case) if here else self._before(near, able, case)
                if chosen is not None and here and case == "subject":
                    chosen = None if self._may_go_back(chosen, i, sex, fits) else chosen
                if chosen is not None and case != "possessive" and _is_only_listed(chosen, near):
                    able += self._told_of_before(chosen, i, sex, fits)
                    chosen = chosen if all(h.who == chosen.who for h in able) else None
                return chosen, tuple(dict.fromkeys(p for h in able for p in h.people or h.candidates))
            here = False
        return self._of_paragraph_before(i, sex, case, fits)

    def _told_of_before(self, listed: Heard, i: int, sex: SexOfTerm, fits: Fits) -> list[Heard]:
        """Of whom the sentences before the list told who can be meant as well as somebody in it."""
        earlier = (h for near in self._discourse.recent(i) for h in near if h.first < listed.first)
        return [h for h in earlier if h.subject and not h.plural and self._may_be(h, sex, fits)]

    def _of_paragraph_before(
        self, i: int, sex: SexOfTerm, case: Case, fits: Fits
    ) -> tuple[Heard | None, tuple[str, ...]]:
        """The only one of the last sentence before, for "his" or "she" at the head of a paragraph.

        Whoever did nothing in that sentence is meant if nobody else who can be did in the whole paragraph.
        """
        near = self._discourse.last_of_paragraph_before(i) if case != "object" else ()
        able = {h.who: h for h in near if not h.plural and self._may_be(h, sex, fits)}
        one = next(iter(able.values())) if len(able) == 1 else None
        if one is None or not one.people:
            return None, ()
        if not one.subject and case != "possessive":
            told = self._discourse.paragraph_before(i)
            doers = {h.who for h in told if h.subject and not h.plural and self._may_be(h, sex, fits)}
            if doers != {one.who}:
                return None, ()
        return _of_family(one), one.people

    def possible(
        self, i: int, sex: SexOfTerm, case: Case, fits: Fits, without: Sequence[str] = ()
    ) -> tuple[str, ...]:
        """Return whom a pronoun at a token may mean, those who did something first."""
        found: dict[str, None] = {}
        for back, near in enumerate(self._discourse.recent(i)):
            doer = self._doer(near, i) if case == "object" and back == 0 else None
            able = [h for h in near if self._may_be(h, sex, fits) and not h.outsider]
            able = [h for h in able if not _among(h, without) and (sex == "any" or not h.plural)]
            able = [h for h in able if doer is None or h.who != doer.who]
            for one in sorted(able, key=lambda h: (not h.subject, -h.first)):
                found.update(dict.fromkeys(self._drawn_of_sex(one.people or one.candidates, sex, fits)))
        return tuple(found)[:MOST_POSSIBLE]

    def _whom(self, able: Sequence[Heard], i: int) -> tuple[str, ...]:
        """Who is "whom" just before a pronoun, and so another one: "June, with whom she lives"."""
        if self._tokens[i - 1].lower != "whom":
            return ()
        words = [t.text for t in self._tokens[max(0, i - 3) : i - 1]]
        last = i - 3 - (words[0] == ",") if words[-1:] != [","] else i - 3
        return next((h.who for h in able if h.last in (last, i - 2)), ())

    def _quarrelled_with(self, one: Heard, i: int) -> bool:
        """Whether "after a quarrel with June," stands directly before a pronoun, which is not June then."""
        between, at = self._tokens[one.last + 1 : i], one.first - 1
        if [t.text for t in between] not in ([], [","]) or at < 1 or self._tokens[at].lower != "with":
            return False
        return any(t.lower in _QUARREL for t in self._tokens[max(0, at - _BEFORE_WITH) : at])

    def _drawn_of_sex(self, people: Sequence[str], sex: SexOfTerm, fits: Fits) -> Iterator[str]:
        for person in people:
            if person not in self._graph.rank or not fits(person):
                continue
            if sex == "any" or self._graph.person(person).sex in (sex, "not_known"):
                yield person

    def _here(self, able: Sequence[Heard], i: int, case: Case) -> Heard | None:
        """The one meant among those of the same sentence."""
        found = {h.who: h for h in able}
        if len(found) == 1:
            return _of_family(able[-1])
        if case == "object":
            return self._again(able, i)
        if case == "subject" and self._heads_entry(able[0]):
            # "Mother: mother of Kit and Tess; she was 28 when …" goes on about whom the entry is.
            return _of_family(able[0])
        if case == "possessive" and (after := self._behind_semicolon(able, i)):
            able = after
        speaker = self._speaker(able, i)
        if speaker is not None:
            return _of_family(speaker)
        subjects = {h.who: h for h in able if h.subject and not self._owns(h)}
        if len(subjects) != 1:
            return None
        chosen = next(iter(subjects.values()))
        others = [h for h in able if h.who != chosen.who]
        if self._doubtful_sex(chosen) and any(o.sex != "any" or not o.outsider for o in others):
            return None
        if all(o.outsider for o in others):
            # "Callie told the health visitor that she …": whoever speaks, speaks of herself.
            return _of_family(chosen)
        if self._turns(chosen):
            return _of_family(chosen) if self._speaks_of_self(chosen, able, i) else None
        if self._is_topic(chosen, able, i):
            return _of_family(chosen)
        if any(not self._owns(o) and o.first > chosen.first for o in others):
            return None
        return _of_family(chosen)

    def _heads_entry(self, one: Heard) -> bool:
        """Whether somebody stands before a colon at the beginning of a sentence, as in a key."""
        after = one.last + 1
        return self._discourse.begins(one.first) and any(
            t.text == ":" for t in self._tokens[after : after + 1]
        )

    def _behind_semicolon(self, able: Sequence[Heard], i: int) -> Sequence[Heard]:
        """Those of the clause of a token that has a subject, where a semicolon stands before it."""
        last = next((k for k in range(i, able[0].first, -1) if self._tokens[k].text == ";"), None)
        here = [h for h in able if last is not None and h.first > last]
        return here if any(h.subject for h in here) else ()

    def _before(self, near: Sequence[Heard], able: Sequence[Heard], case: Case) -> Heard | None:
        """The one meant among those of an earlier sentence."""
        found = {h.who: h for h in able}
        last = able[-1]
        if len(found) == 1:
            return _of_family(last)
        owners = {h.who: h for h in able if self._is_owner(h)}
        if len(owners) == 1 and case == "subject":
            owner = next(iter(owners.values()))
            if all(_is_only_listed(h, near) for h in able if h.who != owner.who):
                # "Kit and Ray are his sons. He …": neither of two is told of by "he".
                return _of_family(owner)
        subjects = {h.who: h for h in able if h.subject and not self._owns(h)}
        if len(subjects) != 1 or case == "object":
            return None
        chosen = next(iter(subjects.values()))
        if self._doubtful_sex(chosen) or self._turns(chosen):
            return None
        if any(h.first == chosen.first and h.who != chosen.who for h in able):
            return None
        if case == "possessive" and not (chosen.pronoun or self._goes_on(chosen, near[0].first)):
            return None
        later = [h for h in near if h.outsider and not h.plural and h.first > chosen.last]
        return None if later else _of_family(chosen)

    def _subject_of_copula(self, near: Sequence[Heard], i: int) -> Sequence[Heard]:
        """Of whom "are his sons" is said by a pronoun at a token, and so are not "he" themselves."""
        at = i - 1
        while at > 0 and self._tokens[at].lower in ADVERBS:
            at -= 1
        return [h for h in near if h.last == at - 1] if self._tokens[at].lower in _COPULAS else ()

    def _speaker(self, able: Sequence[Heard], i: int) -> Heard | None:
        """Who "says that she": whoever stands directly before the verb, also "June, who says that she"."""
        at = i - 2 if self._tokens[i - 1].lower in _LINKS else i - 1
        if at < 1 or self._tokens[at].lower not in _SPEAKS:
            return None
        at -= 1
        while at > 0 and (self._tokens[at].lower in ADVERBS or self._tokens[at].lower in ("has", "had")):
            at -= 1
        return next((h for h in reversed(able) if h.last == at), None)

    def _again(self, able: Sequence[Heard], i: int) -> Heard | None:
        """Whom the same "him" meant before in the sentence, where nobody else was named since."""
        word = self._tokens[i].lower
        last = able[-1]
        same = last.pronoun and last.first == last.last and self._tokens[last.first].lower == word
        return _of_family(last) if same and not last.subject and last.people else None

    def _may_go_back(self, chosen: Heard, i: int, sex: SexOfTerm, fits: Fits) -> bool:
        """Whether "June said that she" may speak of somebody who was the subject of the sentence before."""
        if not any(t.lower in _SAYS for t in self._tokens[max(0, i - 2) : i]):
            return False
        near = self._discourse.recent(i)
        next(near, None)
        subjects = [h for h in next(near, []) if h.subject and self._may_be(h, sex, fits)]
        return any(h.who != chosen.who for h in subjects) and not any(h.who == chosen.who for h in subjects)

    def _speaks_of_self(self, chosen: Heard, able: Sequence[Heard], i: int) -> bool:
        """Whether "she told June that she …" is said by whom the text tells of, and not as advice to June."""
        after = self._tokens[i + 1].lower if i + 1 < len(self._tokens) else ""
        if self._tokens[i - 1].lower != "that" or after in _ADVISES:
            return False
        tells = any(t.lower in _TELLS for t in self._behind(chosen))
        return tells and (chosen.pronoun or self._is_topic(chosen, able, i))

    def _is_topic(self, chosen: Heard, able: Sequence[Heard], i: int) -> bool:
        """Whether the sentence goes on about the subject of the one before, or has said "he" of him."""
        return any(h.pronoun and h.who == chosen.who for h in able) or self._goes_on(chosen, i)

    def _goes_on(self, chosen: Heard, i: int) -> bool:
        """Whether somebody was a subject already in the sentence before that of a token."""
        near = self._discourse.recent(i)
        next(near, None)
        return any(h.subject and h.who == chosen.who for h in next(near, []))

    def _turns(self, one: Heard) -> bool:
        return any(t.lower in _TURNS for t in self._behind(one))

    def _behind(self, one: Heard) -> Sequence[Token]:
        return self._tokens[one.last + 1 : one.last + 1 + _FROM_VERB]

    def _each_once(self, able: Sequence[Heard], sex: SexOfTerm, fits: Fits) -> list[Heard]:
        """Those who may be meant, without a "she" that can only be one of the others."""
        known = {p for h in able for p in h.people}
        left = {h.first: set(self._drawn_of_sex(h.candidates, sex, fits)) for h in able if h.pronoun}
        return [
            h
            for h in able
            if h.meant or not h.pronoun or len(left[h.first]) != 1 or not left[h.first] <= known
        ]

    def _without_owners(self, able: Sequence[Heard]) -> Iterator[Heard]:
        """Those who are spoken of themselves: of "June's mother" the mother, of "at June's" nobody."""
        others = [h for h in able if not self._owns(h)]
        for one in able:
            apart = self._owns(one) and any(h.who != one.who and not h.outsider for h in others)
            if not apart or self._is_kept(one, others):
                yield one

    def _is_kept(self, owner: Heard, others: Sequence[Heard]) -> bool:
        """Whether the owner may be meant too: June, where it was said that "June's mother was ill"."""
        if any(h.first == owner.first and h.last > owner.last for h in others):
            return not self._discourse.begins(owner.first, within=_NEARLY)
        return owner.subject and self._discourse.begins(owner.first)

    def _owns(self, one: Heard) -> bool:
        """Whether somebody is only spoken of as the owner of what follows."""
        after = one.last + 1
        return after < len(self._tokens) and self._tokens[after].kind == "possessive"

    def _doer(self, near: Sequence[Heard], i: int) -> Heard | None:
        """Who does what is done to whoever "him" at a token is, and so cannot be him."""
        doer = next((h for h in reversed(near) if h.subject and not self._is_owner(h)), None)
        doer = self._doer_of_participle(near, i) or doer
        if doer is None or infinitive_between(self._tokens, doer.last + 1, i):
            return None
        return None if any(t.lower in _SOMEBODY for t in self._tokens[doer.last + 1 : i]) else doer

    def _doer_of_participle(self, near: Sequence[Heard], i: int) -> Heard | None:
        """Who lives with "her" in "June has Ray living with her", which may well be June."""
        last = near[-1] if near else None
        if last is None or last.subject or self._tokens[last.first - 1].lower not in _HAS:
            return None
        following = self._tokens[last.last + 1 : i]
        return last if following and following[0].lower in _LIVING else None

    def _is_owner(self, one: Heard) -> bool:
        """Whether somebody is only spoken of by "his", "her" or "their"."""
        return (
            one.pronoun and self._tokens[one.last].lower in ("his", "her", "their") and one.first == one.last
        )

    def _doubtful_sex(self, one: Heard) -> bool:
        drawn = [p for p in one.people if p in self._graph.rank]
        return any(self._graph.person(p).sex == "not_known" for p in drawn)

    def _may_be(self, one: Heard, sex: SexOfTerm, fits: Fits) -> bool:
        if sex == "any" or one.outsider:
            return sex == "any" or one.sex in (sex, "any")
        if one.sex not in (sex, "any"):
            return False
        drawn = [p for p in one.people or one.candidates if p in self._graph.rank]
        return not drawn or any(True for _ in self._drawn_of_sex(drawn, sex, fits))


def _within(one: Heard, group: Heard) -> bool:
    """Whether somebody is one of those of a list, or the one of whom a phrase tells."""
    return group.first <= one.first and one.last <= group.last


def _is_only_listed(one: Heard, near: Sequence[Heard]) -> bool:
    """Whether somebody stands among others in every phrase that speaks of them: "Maud, Len and June"."""
    groups = [h for h in near if h.plural and h.last > h.first]
    said = [h for h in near if h.who == one.who]
    return all(any(g.first <= h.first and h.last <= g.last for g in groups) for h in said)


def _among(one: Heard, people: Sequence[str]) -> bool:
    """Whether somebody is one of some people."""
    return bool(one.who) and {*one.who} <= {*people}


def _of_family(one: Heard) -> Heard | None:
    return None if one.outsider else one
