"""Whom one phrase means by itself: a name, a role, a description of a relative, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from genogram_app.model.dates import Span
from genogram_app.narrative.lexicon import NUMBERS, kin_word
from genogram_app.narrative.people.clauses import completes_copula, is_subject, verb_follows
from genogram_app.narrative.people.kin.kinsfolk import Kinsfolk, Meant
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.meant.descriptions import NOUNS, Descriptions, is_called
from genogram_app.narrative.people.meant.joining import (
    Listed,
    couple_told,
    is_kin,
    is_name,
    several,
    stranger_beside,
)
from genogram_app.narrative.people.meant.notes import Notes
from genogram_app.narrative.people.meant.parallels import Parallels
from genogram_app.narrative.people.meant.pronoun_references import Pronouns
from genogram_app.narrative.people.names.others import OTHERS, several_others, sex_of_other, speaks_of_other
from genogram_app.narrative.people.pronouns.discourse import Discourse, Heard, heard
from genogram_app.narrative.people.pronouns.words import PRONOUN, quoted_tokens
from genogram_app.narrative.people.references import Reference, ReferenceKind, few
from genogram_app.narrative.people.spotting import Spotted
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.narrative.times.events import report_date
from genogram_app.narrative.times.roughly import Roughly

_PREGNANT = re.compile(
    r"\b(?:pregnan|unborn|expecting|conceived|(?:is|was) due\b|pre-birth|"
    r"(?:until|before) the (?:new )?baby\b)",
    re.IGNORECASE,
)
_OF_A_COUPLE = frozenset({"young", "elderly", "older", "married", "unmarried", "engaged"})
"""Words that may stand before "couple" and leave it the one spoken of."""
_COUPLE = 2
AND = frozenset({"and", "&"})
ALL_OF = frozenset({"both", "all"})
_ANY = frozenset({"every", "each", "any", "no", "many", "most", "some", "such", "whose"})
"""Before a kin term without an article: nobody of the family is meant."""
_ALONE = frozenset({"parent", "grandparent", "step parent"})
"""Relatives of the subject child who are spoken of without an article: "with mother", "nan said"."""
_OF_SUBJECT = _ALONE | {"aunt or uncle", "great grandparent", "great aunt or uncle"}
_OPENING_WORDS = frozenset({"the", *ALL_OF, *PRONOUN, *OTHERS})
"""Words with which phrases begin that hold no name and no kin term."""


class Singles:
    """Reads single phrases of one text from left to right, and remembers whom they mean."""

    def __init__(self, spotted: Spotted, linked: Sequence[Linked]) -> None:
        """Take what was spotted in a text, and what linking made of it."""
        self.spotted, self.graph = spotted, spotted.graph
        self.tokens, self.sentences = spotted.narrative.tokens, spotted.sentences
        self.subjects = subject_children(self.graph)
        self.names = _longest(one for one in linked if one.how in ("name", "code", "unnamed_man"))
        self.absent = {one.last: one for one in linked if one.how in ("kin", "role") and one.absent}
        owned = [p for p in spotted.phrases if p.owner_kind == "possessive"]
        self.possessed = {p.owner: p for p in owned}
        self.kin = {p.first: p for p in spotted.phrases if p.owner_kind != "possessive"}
        self.discourse = Discourse(self.tokens, self.sentences, self.graph)
        explicit = spotted.times.explicit
        report = report_date(spotted.narrative, spotted.graph, explicit)
        self.roughly = Roughly(spotted.narrative, explicit, report)
        self.notes = Notes(spotted, self.discourse, self.roughly)
        self.kinsfolk = Kinsfolk(self.graph, spotted.relatives)
        self.descriptions = Descriptions(self.graph, spotted.relatives, self.discourse)
        self.quoted = quoted_tokens(spotted.narrative)
        self.pronouns = Pronouns(spotted, self.discourse, self.names, self.quoted, self.roughly)
        self.parallels = Parallels(spotted, self.names)

    def openings(self) -> Sequence[int]:
        """Return the tokens at which a phrase may begin, or somebody is heard of, in order."""
        words = self.tokens.saying(_OPENING_WORDS)
        return sorted({*words, *self.names, *self.kin, *self.spotted.professionals})

    def at(
        self, i: int, listed: Listed, beside: Reference | None = None, without: Reference | None = None
    ) -> Reference | None:
        """Return the phrase that begins at a token, by itself, or None.

        `listed` reads the list of phrases at a token, `beside` is the phrase before this one in a list, and
        `without` the one of which this is said.
        """
        if i in self.names:
            found = self._name(self.names[i])
        elif i in self.spotted.professionals:
            return None
        elif i in self.kin:
            found = self._relative(self.kin[i], listed, beside, without)
        else:
            found = self.pronouns.at(i) or self._noun(i)
        while found is not None:
            self.hear(found)
            phrase = self.possessed.get(found.last)
            if phrase is None:
                break
            found = self._kin(phrase, found.people, found.first, found.possible)
        return found

    def _name(self, one: Linked) -> Reference | None:
        couple = any(t.lower in AND for t in self.tokens[one.first : one.last + 1])
        people = one.people if len(one.people) == 1 or (couple and len(one.people) == 2) else ()
        called = one.known_by if one.absent else ""
        return Reference(one.first, one.last, one.how, people, couple, one.people, called, "", one.sex)

    def indefinite(self, i: int) -> Reference | None:
        """Return the phrase "a brother" at a token, which by itself means nobody; None for any other."""
        phrase = self.kin.get(i)
        if phrase is None or not phrase.indefinite or phrase.plural or phrase.owner_kind != "none":
            return None
        found = self._reference(phrase, i, ((), ()), (), "kin")
        beside = self.tokens[i - 1].text == "," and self.discourse.ending_at(i - 2)
        if not beside and not is_called(self.tokens, phrase.head + 1, self.names):
            # "Robin, a boy who …" and "a boy called Robin" speak of nobody but Robin.
            self.hear(found)
        return replace(found, absent="")

    def of_both(self, parts: Sequence[Reference]) -> Reference | None:
        """Return whom "Callie and Aaron's son" means, read as two parts: the son of both, if any."""
        if len(parts) != 2 or not is_kin(parts[1]) or not is_name(parts[0]) or len(parts[1].owners) != 1:
            return None
        phrase = next((p for p in self.possessed.values() if p.head == parts[1].last), None)
        owners = (*parts[0].people, *parts[1].owners)
        if phrase is None or phrase.relation != "child" or len(owners) != 2:
            return None
        if not set.intersection(*(set(self.graph.children_of(o)) for o in owners)):
            return None
        return self._kin(phrase, owners, parts[0].first)

    def parent_and_child(self, parts: Sequence[Reference]) -> Reference | None:
        """Return whom "mother and daughter" means: the only such two spoken of just before, if any."""
        if len(parts) != 2 or any(part.first != part.last for part in parts):
            return None
        if [kin[0] for part in parts if (kin := kin_word(part.term))] != ["parent", "child"]:
            return None
        of_sex, spoken = self.spotted.relatives.of_sex, dict[str, None]()
        for near in self.discourse.recent(parts[0].first):
            spoken.update(dict.fromkeys(p for h in near for p in h.people if p in self.graph.rank))
            pairs = [
                (parent, child)
                for child in of_sex(spoken, parts[1].sex)
                for parent in of_sex(self.graph.parents_of(child), parts[0].sex)
                if parent in spoken
            ]
            if pairs:
                group = several(parts, parts[0].first, parts[1].last)
                both = pairs[0] if len(pairs) == 1 else ()
                return replace(group, people=both, candidates=tuple(dict.fromkeys(chain(*pairs))))
        return None

    def _relative(
        self, phrase: KinPhrase, listed: Listed, beside: Reference | None, without: Reference | None
    ) -> Reference | None:
        """A description of a relative whose owner is a pronoun, follows "of", or is not said."""
        if phrase.owner_kind == "pronoun" and phrase.owner is not None:
            owners = self.parallels.owners(phrase) or self._beside(phrase.owner, beside)
            if owners is not None:
                return self._kin(phrase, owners, phrase.first)
            owner = self.pronouns.at(
                phrase.owner, self.parallels.said_of(phrase) if without is None else without.meant
            )
            owners, possible = (owner.people, owner.possible) if owner else ((), ())
            return self._kin(phrase, owners, phrase.first, possible)
        if phrase.owner_kind == "of" and phrase.owner is not None:
            behind = listed(phrase.owner)
            found = self._kin(phrase, behind[0].people if behind else (), phrase.first)
            if phrase.indefinite and phrase.relation in ("sibling", "half sibling"):
                # "A brother of the twins" need not be the one who is drawn.
                found = replace(found, people=(), possible=few(found.people))
            return replace(found, last=behind[0].last) if behind else None
        if phrase.indefinite or self._counts_behind(phrase.head + 1):
            return None
        the = self.tokens[phrase.first].lower == "the" or self.notes.leaves_out_the(phrase, beside)
        if beside is not None and is_kin(beside) and beside.kind in ("kin", "group") and not the:
            return self._kin(phrase, beside.owners, phrase.first)
        return self._anchored(phrase, the=the)

    def _beside(self, i: int, beside: Reference | None) -> tuple[str, ...] | None:
        """Whose relative stands behind "and" with a pronoun: "Callie and her son"; None if nothing tells."""
        word = self.tokens[i].lower
        if beside is not None and word == "their":
            return couple_told(beside)
        if beside is None or beside.plural:
            return None if beside else stranger_beside(self.tokens, i)
        if beside.term and self.tokens[beside.first].lower == word:
            return beside.owners
        people, sex = beside.people, PRONOUN[word][0]
        fits = bool(people) and self.graph.person(people[0]).sex in (sex, "not_known")
        return people if fits and not beside.term else () if fits else None

    def _counts_behind(self, i: int) -> bool:
        """Whether "mother of four" says how many children somebody has."""
        if i + 1 >= len(self.tokens) or self.tokens[i].lower != "of":
            return False
        return not (self.tokens[i + 1].capital or self.tokens[i + 1].lower == "the")

    def _anchored(self, phrase: KinPhrase, *, the: bool) -> Reference | None:
        """A description without an owner: of the subject child, or of the people spoken of."""
        known: Meant
        before = self.tokens[phrase.first - 1].lower if phrase.first else ""
        if (phrase.plural and not the and not self._all_of(phrase.first)) or (not the and before in _ANY):
            return None
        owners: tuple[str, ...] = ()
        if phrase.relation == "parent" and phrase.plural:
            known, owners = self.descriptions.parents(phrase.first), self.subjects
        elif phrase.plural and phrase.relation in ("child", "sibling"):
            if phrase.number is None:
                phrase = replace(phrase, number=self._number_before(phrase.first))
            known = self.descriptions.children.meant(phrase.first, phrase, self._when(phrase.head))
        elif phrase.relation == "child" and the and self._tells_of_pregnancy(phrase.head):
            known = self.descriptions.unborn(phrase.first, self._when(phrase.head))
        elif phrase.relation == "child" and the:
            known = self.descriptions.child(phrase.first, phrase, self._when(phrase.head))
        elif phrase.relation in _OF_SUBJECT and (the or phrase.relation in _ALONE):
            owners = self._anchors(phrase)
            return self._kin(phrase, owners, phrase.first)
        elif the:
            known = self.descriptions.noun(phrase.first, "man" if phrase.sex == "male" else "woman")
        else:
            return None
        return self._reference(phrase, phrase.first, known, owners, "description")

    def _number_before(self, i: int) -> int | None:
        """How many are said before "children" at a token: "both", "all five of the"."""
        before = [t.lower for t in self.tokens[max(0, i - 2) : i]]
        said = before[0] if before[1:] == ["of"] else before[-1] if before else ""
        return 2 if "both" in before else NUMBERS.get(said)

    def _all_of(self, i: int) -> bool:
        """Whether "both" or "all" stands before a token."""
        before = [t.lower for t in self.tokens[max(0, i - 2) : i]]
        return bool(before) and (before[-1] in ALL_OF or (before[-1] == "of" and before[0] in ALL_OF))

    def _anchors(self, phrase: KinPhrase) -> tuple[str, ...]:
        """Whose mother "the mother" is: the subject child's, unless another child was spoken of last."""
        if self.tokens[phrase.head].capital or len(self.subjects) != 1:
            return self.subjects
        if self._tells_of_pregnancy(phrase.head):
            return ()
        for near in self.discourse.recent(phrase.first, back=1):
            children = {
                h.people[0]
                for h in near
                if len(h.people) == 1 and h.people[0] not in self.subjects and self._child(h.people[0])
            }
            subject = any(set(h.people) & set(self.subjects) for h in near)
            if children and not subject:
                same = all(self._alike(c, phrase) for c in children)
                return self.subjects if same else ()
        return self.subjects

    def _tells_of_pregnancy(self, i: int) -> bool:
        """Whether the sentence of a token or the one before speaks of a child who is expected."""
        sentence, plain = self.sentences[i], self.spotted.narrative.plain
        if sentence is None:
            return False
        start = max(sentence.start - 200, plain.rfind("\n", 0, sentence.start) + 1)
        return bool(_PREGNANT.search(plain, start, sentence.end))

    def _child(self, person: str) -> bool:
        """Whether somebody is a brother or sister of the subject child, of either side or none."""
        return person in self.spotted.relatives.find(self.subjects[0], "sibling")

    def _alike(self, child: str, phrase: KinPhrase) -> bool:
        find = self.spotted.relatives.find
        ours = find(self.subjects[0], phrase.relation, phrase.sex, phrase.side)
        return find(child, phrase.relation, phrase.sex, phrase.side) == ours

    def _kin(
        self, phrase: KinPhrase, owners: Sequence[str], first: int, possible_owners: tuple[str, ...] = ()
    ) -> Reference:
        self.parallels.tell(phrase, tuple(owners))
        on = self._when(phrase.head)
        known = self.kinsfolk.meant(owners, phrase, on) if owners else ((), ())
        role = self.tokens[phrase.head].capital and phrase.owner_kind == "none"
        found = self._reference(phrase, first, known, tuple(owners), "role" if role else "kin")
        if owners or phrase.plural:
            return found
        may_be = self.kinsfolk.possible(possible_owners, phrase, on)
        return replace(found, possible=may_be, possible_owners=possible_owners)

    def _is_told_of_another(self, phrase: KinPhrase) -> bool:
        """Whether "the father" is what somebody is said to be, without saying whose."""
        before = self.tokens[phrase.first - 1].lower if phrase.first else ""
        said = self.tokens[phrase.first].lower == "the" and phrase.relation == "parent"
        return said and (before == "as" or completes_copula(self.tokens, phrase.first))

    def _reference(
        self, phrase: KinPhrase, first: int, known: Meant, owners: tuple[str, ...], kind: ReferenceKind
    ) -> Reference:
        people, able = known
        if phrase.first and self.tokens[phrase.first - 1].lower == "who":
            # "She did not know who the father was."
            people = ()
        if phrase.owner_kind == "none" and not phrase.plural and self._is_told_of_another(phrase):
            # "Mr Hale was the father": of whom, is another question.
            people = ()
        if phrase.head in self.quoted and phrase.owner_kind in ("none", "pronoun"):
            people = ()
        lacking = self.absent.get(phrase.head)
        absent = lacking.known_by if lacking and not people and not able and not phrase.plural else ""
        return Reference(
            first,
            phrase.head,
            "group" if phrase.plural else kind,
            people,
            phrase.plural,
            able,
            absent,
            phrase.term,
            phrase.sex,
            owners,
            phrase.modifiers,
            phrase.number,
            possible=() if people or absent or phrase.plural else few(able),
        )

    def _noun(self, i: int) -> Reference | None:
        """A description that says nobody's relative: "the couple", "the man"."""
        noun = i + 1
        if self.tokens[i].lower != "the" or noun >= len(self.tokens):
            return None
        if self.tokens[noun].lower in _OF_A_COUPLE and self._is_couple(noun + 1):
            noun += 1
        word = self.tokens[noun].lower
        bearers = self._named_family(noun)
        if bearers:
            people = bearers if len(bearers) == _COUPLE else ()
            return Reference(i, noun, "group", people, plural=True, candidates=bearers)
        if word not in NOUNS or (noun + 1 < len(self.tokens) and self._compound(noun + 1)):
            return None
        people, able = self.descriptions.noun(i, word)
        sex, plural = NOUNS[word]
        possible = () if people or plural else few(able)
        return Reference(
            i, noun, "group" if plural else "description", people, plural, able, sex=sex, possible=possible
        )

    def _is_couple(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i].lower == "couple"

    def _named_family(self, noun: int) -> tuple[str, ...]:
        """Those who bear the surname of "the Hales"."""
        token = self.tokens[noun]
        surname = token.text.removesuffix("s") if token.capital and token.text.endswith("s") else ""
        return self.spotted.gazetteer.surnames.get(surname, ()) if noun not in self.names else ()

    def _compound(self, i: int) -> bool:
        """Whether a noun goes on: "the family court", "the household income"."""
        after = self.tokens[i]
        return after.kind == "word" and (i in self.spotted.professionals or after.capital)

    def hear(self, found: Reference, *, whole: bool = False) -> None:
        """Remember that a phrase was heard; a `whole` one instead of the phrases that it is made of."""
        if found.term and found.kind not in ("name", "code") and self._is_said_of(found):
            return
        subject = is_subject(self.tokens, found.first, found.last)
        self.discourse.hear(heard(found, subject=subject), whole=whole)

    def _is_said_of(self, found: Reference) -> bool:
        """Whether a phrase only says what somebody is: "is her partner", "named him as the father"."""
        if completes_copula(self.tokens, found.first):
            return True
        named = found.first > 0 and self.tokens[found.first - 1].lower == "as"
        return named and not verb_follows(self.tokens, found.last + 1)

    def hear_other(self, i: int) -> None:
        """Remember somebody who is no family, where a token says so."""
        if speaks_of_other(self.tokens, i, self.spotted.professionals):
            plural, subject = several_others(self.tokens[i]), is_subject(self.tokens, i, i)
            sex = sex_of_other(self.tokens[i])
            self.discourse.hear(Heard(i, i, sex=sex, plural=plural, subject=subject, outsider=True))

    def _when(self, i: int) -> Span | None:
        """When the sentence of a token roughly is; None where it tells of births, which may be later."""
        sentence = self.sentences[i]
        if sentence is None or " born" in self.spotted.narrative.plain[sentence.start : sentence.end]:
            return None
        time = self.roughly.at(sentence)
        return time.span if time else None


def _longest(linked: Iterator[Linked]) -> dict[int, Linked]:
    found: dict[int, Linked] = {}
    for one in linked:
        if one.head and (one.first not in found or one.last > found[one.first].last):
            found[one.first] = one
    return found
