"""The phrase that a pronoun makes: whom it means, or whom it may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.model.dates import Span, span_of
from genogram_app.narrative.lexicon import NUMBERS, words
from genogram_app.narrative.people.clauses import verb_like
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.people.meant.ahead import Ahead
from genogram_app.narrative.people.pronouns.discourse import Discourse
from genogram_app.narrative.people.pronouns.grown import grown_up, least_age, only_of_a_child, too_young
from genogram_app.narrative.people.pronouns.plurals import Plurals
from genogram_app.narrative.people.pronouns.singular import Singular
from genogram_app.narrative.people.pronouns.words import PRONOUN, case_of
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.spotting import Spotted
from genogram_app.narrative.times.roughly import Roughly

_VERBS_OF_ONE = words("was is has lives does")
"""Verbs of which one person is the subject."""
_LIVES = words("lived lives moved stayed stays rented lodged married works worked settled")
_UNTIL = frozenset({"until", "till"})
_DOES = 8
"""So many words behind a pronoun it is told until when."""
_IS = words("is was became remains remained")
_ENDS = frozenset(";:()")
_GOES_ON = words("and but so while whereas although though because when")


class Pronouns:
    """Reads the pronouns of one text from left to right."""

    def __init__(
        self,
        spotted: Spotted,
        discourse: Discourse,
        names: Mapping[int, Linked],
        quoted: frozenset[int],
        roughly: Roughly,
    ) -> None:
        """Take what was spotted in a text, who was spoken of, the names, the quoted tokens, and the times."""
        self.roughly = roughly
        self.tokens, self.sentences = spotted.narrative.tokens, spotted.sentences
        self.graph, self.discourse, self.names, self.quoted = spotted.graph, discourse, names, quoted
        self.singular = Singular(self.tokens, self.graph, discourse)
        self.ahead = Ahead(spotted, discourse, names)
        self.plurals = Plurals(self.tokens, self.graph, discourse)

    def at(self, i: int, without: Sequence[str] = ()) -> Reference | None:
        """Return the pronoun at a token, or None; `without` are those of whom this is said already."""
        word = self.tokens[i].lower
        if word not in PRONOUN:
            return None
        case = case_of(self.tokens, i)
        sex, plural = PRONOUN[word]
        age = least_age(self.tokens, i, case)
        if case == "relative":
            return self._relative_pronoun(i)
        lives = case == "subject" and not plural and self._of_the_living(i)
        young = not plural and only_of_a_child(self.tokens, i, case)
        others = self._named_behind(i) if case != "possessive" and not plural else frozenset()

        def fits(person: str) -> bool:
            if person in others or too_young(self.graph, person, age):
                return False
            if lives and self._is_dead(person, i):
                return False
            return not (young and grown_up(self.graph, person))

        if plural:
            they = self.plurals.meant(i, case)
            people, able, several = they.people, they.can, they.plural
        else:
            without = without or (self._said_of(i) if case == "possessive" else ())
            one, able = self.singular.meant(i, sex, case, fits, without)
            people, several = (one.people if one else ()), False
            if one is not None and one.absent and i not in self.quoted:
                return Reference(i, i, "pronoun", absent=one.absent, sex=sex)
        if not (people or able):
            people = self.ahead.named(i, sex, plural=plural)
        if i in self.quoted:
            people = ()
        possible = () if people else self.singular.possible(i, sex, case, fits, without)
        return Reference(i, i, "pronoun", people, several, able, sex=sex, possible=possible)

    def _of_the_living(self, i: int) -> bool:
        """Whether the word behind a pronoun tells of what only somebody who is alive does."""
        return i + 1 < len(self.tokens) and self.tokens[i + 1].lower in _LIVES

    def _is_dead(self, person: str, i: int) -> bool:
        """Whether somebody drawn was certainly dead when the sentence of a token roughly is."""
        death = self.graph.person(person).death if person in self.graph.rank else None
        sentence = self.sentences[i]
        if death is None or sentence is None:
            return False
        then = self.roughly.at(sentence)
        if then is None:
            return False
        until = any(token.lower in _UNTIL for token in self.tokens[i + 1 : i + 1 + _DOES])
        # Whoever "lived there until May" was alive in May.
        span = Span(then.span.latest, then.span.latest) if until else then.span
        return span_of(death).is_before(span)

    def counted(self, i: int) -> Reference | None:
        """Return the phrase that "both" or "all three" at a token makes before a verb, if any."""
        both = self.tokens[i].lower == "both"
        last = i if both else i + 1
        number = 2 if both else NUMBERS.get(self.tokens[min(last, len(self.tokens) - 1)].lower)
        if number is None or last + 1 >= len(self.tokens) or not verb_like(self.tokens[last + 1]):
            return None
        they = self.plurals.so_many(i, number)
        return (
            Reference(i, last, "group", they.people, plural=True, candidates=they.can) if they.can else None
        )

    def _said_of(self, i: int) -> tuple[str, ...]:
        """Of whom "is his carer" is said at the token of "his", and so is not him."""
        one = self.discourse.ending_at(i - 2) if i > 1 and self.tokens[i - 1].lower in _IS else None
        return one.people if one is not None else ()

    def _named_behind(self, i: int) -> frozenset[str]:
        """Who is named behind a pronoun in its clause, and so is not meant by it: "she left June"."""
        found: set[str] = set()
        for k in range(i + 1, len(self.tokens)):
            token = self.tokens[k]
            if self.sentences[k] is not self.sentences[i] or token.text in _ENDS or k in self.quoted:
                break
            if token.lower in _GOES_ON and self.tokens[k - 1].text == ",":
                break
            one = self.names.get(k)
            if one is not None and len(one.people) == 1:
                found.update(one.people)
        return frozenset(found)

    def _relative_pronoun(self, i: int) -> Reference | None:
        """Whoever stands before "who"."""
        behind = self._before_aside(i - 1)
        last = behind - 1 if self.tokens[behind].text in ",(" else behind
        one = self.discourse.ending_at(last)
        following = self.tokens[i + 1].lower if i + 1 < len(self.tokens) else ""
        if one is not None and one.plural and following in _VERBS_OF_ONE:
            one = self.discourse.last_of(last)
        elif one is not None and one.plural:
            one = self.plurals.couple_before(i) or one
        if one is None or one.outsider or self.sentences[one.last] is not self.sentences[i]:
            return None
        return Reference(i, i, "pronoun", one.people, one.plural, one.candidates, one.absent, sex=one.sex)

    def _before_aside(self, last: int) -> int:
        """The comma before "a girl" in "Robin, a girl who …", or the token itself."""
        for i in range(last, max(0, last - 4), -1):
            if self.tokens[i].lower in ("a", "an"):
                return i - 1 if i < last and self.tokens[i - 1].text == "," else last
            if self.tokens[i].kind != "word":
                break
        return last
