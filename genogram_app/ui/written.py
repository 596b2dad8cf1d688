"""What is written on the drawing means: a name and what stands behind it, a couple's stages, homes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from genogram_app.edit.homes import add_household
from genogram_app.edit.items import set_field
from genogram_app.edit.people import set_name
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.entry.in_place import read_behind_name, read_home, read_stages
from genogram_app.entry.person_words import describe_person, read_person
from genogram_app.entry.phrases import Reading
from genogram_app.entry.pieces import Problem, Question
from genogram_app.entry.tokens import tokens_of
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

_PERSON = "Such as: Kelly Shaw f b 1994; at Address 1 from 2019 to 2021"
_PARTNER = "Such as: Kelly Shaw f b 1994; cohabiting from 2019; at Address 1 from 2019 to 2021"
_COUPLE = "Such as: cohabiting from 2019 to 2021, separated 2021"
_HOME = "Such as: Address 1 from 2019 to May 2021; Address 2 from May 2021"


@dataclass(frozen=True, slots=True)
class Topic:
    """What is written about: an item of the case, or else the people of whom one says where they live."""

    item: str = ""
    people: tuple[str, ...] = ()

    @property
    def is_home(self) -> bool:
        """Whether it is asked where people live, or what a new household is called."""
        return not self.item


@dataclass(frozen=True, slots=True)
class Asking:
    """How it is asked: what is there already, what stands in an empty field, what a screen reader says."""

    there: str
    instead: str
    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """What words would do: how they are read, what is not understood, the edit, and the one that keeps all.

    `edit` is what the words say; `kept` takes words that were not understood as a name.
    """

    sentence: str = ""
    problem: Problem | None = None
    edit: Edit | None = None
    kept: Edit | None = None


def asking(topic: Topic, document: Document) -> Asking | None:
    """Return how to ask; None when nothing can be written there."""
    if topic.is_home:
        return Asking("", "household", "Where they live" if topic.people else "Name of the household")
    match document.find(topic.item):
        case Person() as person:
            return Asking(person.name or "", display_name(person), f"Name of {display_name(person)}")
        case Household() as home:
            instead = home.label or "household"
            return Asking(home.label or "", instead, f"Name of {instead}")
        case Partnership() as couple:
            names = " and ".join(display_name(document.person(i)) for i in couple.partners)
            return Asking("", names, f"How {names} are or were together")
        case _:
            return None


def example(topic: Topic, document: Document) -> str:
    """Return what could be written, to be shown while the field is empty."""
    if topic.is_home:
        return _HOME if topic.people else ""
    match document.find(topic.item):
        case Person():
            return _PARTNER if _only_couple(topic.item, document) else _PERSON
        case Partnership():
            return _COUPLE
        case _:
            return ""


def read_written(topic: Topic, words: str, document: Document, today: date) -> Written:
    """Return what words mean there, in the case as it is now."""
    if topic.is_home:
        return _home(topic.people, words, document, today)
    match document.find(topic.item):
        case Person():
            return _named(topic.item, words, document, today)
        case Household():
            label = words.strip() or None
            return Written(edit=set_field(topic.item, "label", label, label="Rename household"))
        case Partnership() as couple:
            return _from(read_stages(words, couple.partners, document, today=today))
        case _:
            return Written()


def _person(person: str, words: str, today: date) -> Written:
    reading = read_person(words, today=today)
    if reading.problems:
        return Written(problem=reading.problems[0], kept=set_name(person, words))
    only_name = {piece.meaning for piece in reading.pieces} <= {"name"}
    edit = set_name(person, reading.name) if only_name else describe_person(person, reading)
    return Written("" if reading.sentence == words.strip() else reading.sentence, edit=edit)


def _named(person: str, words: str, document: Document, today: date) -> Written:
    """Behind the first semicolon stand homes, and the stages of the one couple that somebody is part of."""
    end = next((token.start for token in tokens_of(words) if token.is_mark(";")), len(words))
    name, behind = words[:end], words[end + 1 :]
    said = _person(person, name, today)
    if not behind.strip("; "):
        return said
    if said.edit is None:
        return replace(said, kept=set_name(person, words))
    named = said.edit.change(document)
    couple = _only_couple(person, document)
    partners = couple.partners if couple else ()
    # As many blanks as the name has letters: places in the words stay what they are.
    read = _from(read_behind_name(" " * (end + 1) + behind, person, partners, named, today=today))
    if read.edit is None:
        return replace(read, kept=set_name(person, words))
    then = read.edit

    def change(current: Document) -> Document:
        if current is not document:
            raise EditRefused("The case has changed since this was read: write it again.")
        return then.change(named)

    edit = Edit("Describe person", change, select=then.select)
    who = said.sentence or name.strip()
    return Written(f"{who}. {read.sentence}" if who else read.sentence, edit=edit)


def _only_couple(person: str, document: Document) -> Partnership | None:
    """The couple that somebody is part of, when they are part of one and no more."""
    couples = [couple for couple in document.partnerships if person in couple.partners]
    return couples[0] if len(couples) == 1 else None


def _home(people: tuple[str, ...], words: str, document: Document, today: date) -> Written:
    """Without words it is a new household, called as the next address."""
    if not words.strip():
        return Written(edit=add_household(people))
    label = " ".join(words.split())
    return _from(read_home(words, people, document, today=today), add_household(people, label))


def _from(reading: Reading, kept: Edit | None = None) -> Written:
    wrong = next(iter((*reading.problems, *map(_as_problem, reading.questions))), None)
    return Written(" ".join(reading.steps), wrong, reading.edit, kept if wrong else None)


def _as_problem(question: Question) -> Problem:
    """A question with its answers in words: there is no room for buttons on the drawing."""
    answers = " or ".join(f"“{choice.text.strip()}”" for choice in question.choices)
    return Problem(question.start, question.end, f"{question.sentence} Write {answers}.")
