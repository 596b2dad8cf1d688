"""Where the reading of a phrase stands: its words, what was read so far, and what it would change."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from genogram_app.entry.draft import Draft
from genogram_app.entry.names import Names
from genogram_app.entry.person_words import PersonReading
from genogram_app.entry.pieces import NotRead, Piece, Problem, Question
from genogram_app.entry.tokens import Token
from genogram_app.entry.vocabulary import LONGEST, NAME_STOPS
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Meant:
    """Characters start..end name this person or household; `words` say who it is; `new` when added."""

    start: int
    end: int
    item: str
    words: str
    new: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """What a phrase is read in: the case, its names and family, who is selected, what day it is."""

    document: Document
    names: Names
    graph: FamilyGraph
    selection: tuple[str, ...]
    today: date | None


class Reader:
    """Reads the tokens of one phrase from left to right."""

    def __init__(self, text: str, tokens: Sequence[Token], situation: Situation) -> None:
        """Begin at the first token."""
        self.text, self.tokens, self.situation = text, tokens, situation
        self.at = 0
        self.draft = Draft(situation.document)
        self.graph = situation.graph
        self.pieces: list[Piece] = []
        self.meant: list[Meant] = []
        self.hints: list[Question] = []
        self.steps: list[str] = []
        self.touched: list[str] = []
        self.expected = "I expect a name, or a word such as mother, child, partner or household"
        self.announced: set[str] = set()
        self._unsaid: dict[str, None] = {}
        self._shouted = text.isupper()

    @property
    def ended(self) -> bool:
        """Whether nothing is left but a full stop or comma."""
        return all(t.is_mark(",", "(", ")") or t.text in (".", "!") for t in self.tokens[self.at :])

    def wording(self, words: Collection[str], at: int | None = None) -> tuple[str, int] | None:
        """Return the longest of some wordings that stands here, and the index after it."""
        start = self.at if at is None else at
        best: tuple[str, int] | None = None
        said = ""
        for index in range(start, min(start + LONGEST, len(self.tokens))):
            token = self.tokens[index]
            if token.kind == "quoted" or (token.kind == "mark" and not token.is_mark("'s")):
                break
            lower = token.lower.replace("-", " ")
            said += lower if token.kind == "mark" else f" {lower}"
            if said.lstrip() in words:
                best = said.lstrip(), index + 1
        return best

    def take(self, words: Collection[str], meaning: str = "word") -> str | None:
        """Take up the longest of some wordings if one stands here, and return it."""
        found = self.wording(words)
        if found is None:
            return None
        self.mark(meaning, self.at, found[1])
        self.at = found[1]
        return found[0]

    def take_value(self, table: Mapping[str, T], meaning: str = "word") -> T | None:
        """Take up the longest wording of a table that stands here, and return what it means."""
        found = self.take(table, meaning)
        return None if found is None else table[found]

    def take_mark(self, *marks: str) -> bool:
        """Take up one of the marks if it stands here."""
        if self.at < len(self.tokens) and self.tokens[self.at].is_mark(*marks):
            self.at += 1
            return True
        return False

    def stops(self, index: int) -> bool:
        """Return whether a name ends before a token; a word with a capital belongs to the name."""
        token = self.tokens[index]
        if token.kind != "word" or (token.text.istitle() and not self._shouted):
            return False
        return self.wording(NAME_STOPS, index) is not None

    def mark(self, meaning: str, first: int, after: int) -> None:
        """Say as what tokens were read."""
        if after > first:
            self.pieces.append(Piece(*self.place(first, after), meaning))

    def place(self, first: int, after: int) -> tuple[int, int]:
        """Return where in the text tokens stand; the last word when there are none."""
        if not self.tokens:
            return 0, 0
        last = len(self.tokens) - 1
        first = min(first, last)
        return self.tokens[first].start, self.tokens[min(max(first, after - 1), last)].end

    def problem(self, sentence: str, first: int | None = None, after: int | None = None) -> NotRead:
        """Return the problem to raise, at the present word unless others are named."""
        start = self.at if first is None else first
        return NotRead(Problem(*self.place(start, start + 1 if after is None else after), sentence))

    def expect(self, expected: str) -> NotRead:
        """Return the problem that something is missing or not understood here: "I expect a date"."""
        if self.at >= len(self.tokens) or self.ended:
            return self.problem(f"Something is missing here: {expected}.", len(self.tokens) - 1)
        word = next(i for i in range(self.at, len(self.tokens)) if not self.tokens[i].is_mark(",", "(", ")"))
        return self.problem(f"“{self.tokens[word].text}” is not understood here: {expected}.", word)

    def name(self, person_id: str) -> str:
        """Return what somebody is called, as they would be."""
        return display_name(self.draft.person(person_id))

    def names(self, people: Sequence[str]) -> str:
        """Return people as a list in words."""
        return listed([self.name(p) for p in people])

    def note_new(self, person_id: str) -> None:
        """Remember that a person is added, to be told with the first thing said of them."""
        self._unsaid[person_id] = None

    def say(self, sentence: str, *people: str) -> None:
        """Add a step, after those that add people who were not told of yet; note whom it touches."""
        for person in list(self._unsaid):
            self.say_added((person,), "")
        self.steps.append(sentence)
        self.touched.extend(people)

    def say_added(self, people: Sequence[str], relation: str) -> None:
        """Add the step that adds people, or says of those who are there what they are: "mother of Isla"."""
        for person in people:
            self.touched.append(person)
            if person in self._unsaid:
                del self._unsaid[person]
                words = sentence_of(self.draft.person(person))
                self.steps.append(f"Adds {words}{', ' if relation else ''}{relation}.")
            elif relation:
                there = ", who is in the case already" if person in self.announced else ""
                self.steps.append(f"{self.name(person)}{there}: {relation}.")

    def finish(self) -> None:
        """Tell of whom nothing was said yet, and refuse what is left.

        Raises:
            NotRead: when words are left that are not understood.
        """
        if not self.ended:
            raise self.expect(self.expected)
        for person in list(self._unsaid):
            self.say_added((person,), "")


def listed(words: Sequence[str]) -> str:
    """Return words as a list: "Kelly, Dean and Isla"."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else list(words))


def sentence_of(person: Person) -> str:
    """Return what is known of a person in words: "Kelly Shaw, female, born 1994"."""
    words = PersonReading(
        name=person.name,
        sex=None if person.sex == "not_known" else person.sex,
        birth=person.birth,
        death=person.death,
        due=person.due,
        ages=person.ages,
        identity=None if person.identity == "known" else person.identity,
        kind=None if person.kind == "person" else person.kind,
        count=person.count,
        label=person.label,
        aliases=person.aliases,
    ).sentence
    return words or display_name(person)
