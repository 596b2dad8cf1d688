"""What a paragraph has said so far of homes: the last one, who moved last, who lives where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.claims.homes.complements import Complement
from genogram_app.narrative.claims.homes.destinations import people_meant
from genogram_app.narrative.claims.homes.groups import number_before, with_their_children
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import AREA, Place

_MARK = re.compile(r"[PG]\d+")
_NEAR = re.compile(
    r"(?<!\S)(?:(?:miles|minutes|hours|walk|away|doors|streets|yards|distance|drive|corner|journeys?|rides?|"
    r"stops?) from|near|opposite|"
    r"outside|(?:next|close) to|"
    r"(?:next|same|nearest|adjoining) (?:street|door|road|estate|block) (?:to|as)) $"
)
_LEFT = re.compile(r"(?<!\S)(?:left|leaving|leaves|vacated|moved out of|moving out of) $")
_OFFERED = re.compile(
    r"(?<!\S)(?:offer(?:ed|s|ing)?|view(?:ed|ing)?|shown|suggested|proposed|applied|bid|waiting|refused|declined)"
    r"(?: (?!(?:and|but|who|which) )[^\s,;:.]+){0,8} $"
)
"""Before a home that somebody was only offered, or asked for."""
_SOME_OTHER_HOME = re.compile(
    r"(?<!\S)(?:to|into|for|in|at) (?:[PGX]\d+ (?:'s? )?|an? )(?:(?!of|and)[a-z-]+ ){0,2}"
    r"(?:flat|house|home|bungalow|cottage|bedsit|caravan|maisonette|room|place)(?!\S)|"
    r"(?<!\S)the (?:(?:old|whole|empty) )?(?:flat|house|bungalow|cottage|caravan)(?= [a-z])"
    r"(?! (?:in|where|that|of) )"
)
"""A home of which nobody can say which one it is: whoever then lives "there" does so in none named before."""
_HOME_MARK = re.compile(r"(?<!\S)H(\d+)")
_HOMES = words("flat house home bungalow cottage bedsit caravan maisonette room place")
_MOST_THEY = 3
"""More people than these are hardly ever meant by "they" where no sentence before says who moved."""


@dataclass(slots=True)
class Moment:
    """What the paragraph has said so far: the last home, who moved last, and stays that have not ended."""

    paragraph: int = -1
    last: Place | None = None
    _offered: tuple[int, Place | None] = (0, None)
    """A home that was offered, of which the text has told since the last one, and in which sentence."""
    people: tuple[str, ...] = ()
    sentence: int = -1
    open: dict[str, int] = field(default_factory=dict)
    sentences: int = 0
    line: Line | None = None
    """The sentence before, with those whom it leaves out."""
    _last_told: int = -1
    homes: dict[str, tuple[int, Place]] = field(default_factory=dict)
    """Where somebody lives as the paragraph has told, and in which of its sentences it has."""

    def keep(self, claim: Lives) -> None:
        """Keep where somebody lives from now on, and a home that no words but its area name as the last."""
        self.homes.pop(claim.person, None)
        if not claim.place.household:
            return
        if claim.place.key.startswith(AREA) or claim.place.said == "home":
            self.last = claim.place
        if claim.pattern == "lives" and claim.to is None and not claim.said.stance.denied:
            self.homes[claim.person] = self.sentences, claim.place

    def told_just_now(self, complement: Complement, goal: Place) -> Place:
        """The home of somebody's, where this sentence or the one before has said which it is."""
        if not goal.of or goal.household or complement.homes:
            return goal
        at, place = self.homes.get(goal.of, (self.sentences, goal))
        return place if self.sentences - at <= 1 else goal

    def destination(self, verb: Verb, complement: Complement) -> Place | None:
        """The home meant by "there": who moves there moves to the one just offered, if one was."""
        at, offered = self._offered
        just = offered is not None and self.sentences - at <= 1
        return offered if just and verb.act == "arrives" and complement.there else self.last

    def home_told(self) -> Place | None:
        """The home in which this sentence or the one before has said last that somebody lives."""
        at, place = next(reversed(self.homes.values()), (self.sentences, None))
        return place if self.sentences - at <= 1 else None

    def who(
        self, telling: Telling, line: Line, marks: str, taken_by: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Return whom marks mean; "they" are those who moved last, where nobody else can be meant."""
        people: list[str] = []
        said = _MARK.findall(marks)
        if said and telling.narrative.tokens[line.references[int(said[-1][1:])].first].lower == "who":
            # "Two sisters, Ann and Bea, and a brother, Kit, who lives with June."
            said = said[-1:]
        for mark in said:
            reference = line.references[int(mark[1:])]
            they = reference.kind == "pronoun" and mark[0] == "G"
            if they and line.text.find(f"the two of {mark}") >= 0 and len(reference.candidates) == 2:
                people += reference.candidates
            elif they and len(self.people) > 1 and self._speaks_of_movers(telling, line, reference):
                moved = [p for p in self.people if p in reference.people or p in reference.candidates]
                people += moved if number_before(line, mark) in (None, len(moved)) else ()
            elif reference.kind == "group" and not reference.people:
                # Of "Sylvie and her two lodgers" one at least is certain.
                parts = (p for part in reference.parts for p in part.people)
                people += with_their_children(telling, line, reference, taken_by) or parts
            elif not they or len(reference.people) in (*range(_MOST_THEY + 1), number_before(line, mark)):
                people += people_meant(line, mark)
        return tuple(dict.fromkeys(people))

    def _speaks_of_movers(self, telling: Telling, line: Line, they: Reference) -> bool:
        """Whether nobody else was spoken of since the text told who moved, who could be "they"."""
        if they.people:
            # Of a larger group only those may be meant who moved; another group is meant itself.
            return set(self.people) <= set(they.people)
        if set(they.candidates) <= set(self.people):
            return True
        told = self.sentence
        between = (s for s in telling.narrative.sentences if told < s.start < line.sentence.start)
        return not any(between)

    def remember(self, line: Line, people: Sequence[str]) -> None:
        """Keep who moved or stayed, all those of one sentence together, for a "they" that comes behind."""
        same = self.sentence == line.sentence.start
        before = self.people if same or not people else ()
        self.people = tuple(dict.fromkeys((*before, *people)))
        self.sentence = line.sentence.start

    def remember_places(self, line: Line, start: int, end: int) -> None:
        """Keep the home of which a part of a line speaks last; not one only near or only offered.

        A home that somebody left comes before none of which the same sentence has told.
        """
        reached = start
        for match in _HOME_MARK.finditer(line.text, start, end) if line.places else ():
            place = line.places[int(match[1])].place
            at, reached = match.span()
            if _NEAR.search(line.text, 0, at):
                continue
            if _OFFERED.search(line.text, 0, at):
                self._offered = self.sentences, place
                continue
            self._offered = 0, None
            told_here = self._last_told == line.sentence.start
            if place.key.startswith(AREA) or (told_here and _LEFT.search(line.text, 0, at)):
                continue
            self.last, self._last_told = place, line.sentence.start
        some = self.last is not None and not line.words.isdisjoint(_HOMES)
        if some and _SOME_OTHER_HOME.search(line.text, reached, end):
            self.last = None
