"""What is written on the drawing of people who are known already: a couple's stages, homes and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from genogram_app.edit.homes import next_label
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.entry.couples_said import stages_of
from genogram_app.entry.homes_said import lives_at
from genogram_app.entry.names import Names
from genogram_app.entry.phrases import LONGEST_PHRASE, Reading, phrases_of
from genogram_app.entry.pieces import NotRead, Problem, Question
from genogram_app.entry.places import home_or_new
from genogram_app.entry.reader import Reader, Situation
from genogram_app.entry.tokens import tokens_of
from genogram_app.entry.vocabulary import LIVING, STAGES, SURE, Living
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household

_Read: TypeAlias = tuple[Reading, Document]
_TIMES = frozenset({"from", "since", "until", "till", "to"})
_A_HOME = "I expect at and an address, such as “at Address 1 from 2019”"
_NO_COUPLE = (
    "Here this could be of no couple, or of more than one: "
    "select the couple’s line, press Enter and write it there."
)


def read_stages(words: str, partners: Sequence[str], document: Document, *, today: date | None) -> Reading:
    """Return what words say of a couple: "cohabiting from 2019 to 2021, separated 2021".

    Then the first of the two is selected, whose family can be told on.
    """

    def about(reader: Reader) -> None:
        _stages(reader, partners, "I expect married, cohabiting, casual, separated or divorced, with a date")

    return _done(_read(words, document, today, about), document, tuple(partners[:1]))


def read_home(words: str, people: Sequence[str], document: Document, *, today: date | None) -> Reading:
    """Return where words say that people live, and when: "Address 1 from 2019 to May 2021".

    How they live may come first: "stay overnight at Address 1". Several homes stand between semicolons.
    The people stay selected, so that more can be told of them; a household for nobody is selected itself.
    """

    def about(reader: Reader) -> None:
        _home(reader, people)

    read = _read(words, document, today, about)
    new = tuple(home.id for home in read[1].households if document.find(home.id) is None)
    return _done(read, document, None if people else new)


def read_behind_name(
    words: str, person: str, partners: Sequence[str], document: Document, *, today: date | None
) -> Reading:
    """Return what words behind a name say: "at Address 1 from 2019 to 2021; cohabiting from 2019".

    A home of the person begins with "at" or with how they live there; anything else is of the couple that the
    `partners` are, empty when the person is not part of exactly one. Then the first of the couple is selected
    if anything was said of it.
    """
    select: tuple[str, ...] | None = None

    def about(reader: Reader) -> None:
        nonlocal select
        if _begins_home(reader):
            _home(reader, (person,))
        elif partners:
            _stages(reader, partners, f"{_A_HOME}, or married, cohabiting, separated and so on, with a date")
            select = tuple(partners[:1])
        elif reader.wording(STAGES):
            raise reader.problem(_NO_COUPLE)
        else:
            raise reader.expect(_A_HOME)

    read = _read(words, document, today, about)
    return _done(read, document, select)


def _begins_home(reader: Reader) -> bool:
    """Whether a home is said here; "live together as a couple" is none."""
    home, stage = reader.wording({"at", *LIVING}), reader.wording(STAGES)
    return home is not None and (stage is None or home[1] > stage[1])


def _stages(reader: Reader, partners: Sequence[str], expected: str) -> None:
    says_something = reader.wording({*STAGES, *SURE, *_TIMES}) or reader.tokens[0].text[:1].isdecimal()
    if not says_something:
        raise reader.expect(expected)
    stages_of(reader, partners, None)


def _home(reader: Reader, people: Sequence[str]) -> None:
    living = (reader.take_value(LIVING) if people else None) or Living()
    reader.take({"at", "in"})
    home = _without_label(reader) if reader.wording(_TIMES) else home_or_new(reader)
    reader.expected = "I expect a time only when people are selected: Esc, and select them first"
    if people:
        reader.expected = "I expect from or until and a date, or a semicolon before the next home"
        lives_at(reader, people, home, living)


def _without_label(reader: Reader) -> str:
    """A household of which only is said since when people live there."""
    home = reader.draft.add(Household, label=next_label(reader.situation.document))
    reader.say(f"Adds household {home.label}.")
    return home.id


def _read(words: str, document: Document, today: date | None, about: Callable[[Reader], None]) -> _Read:
    """Read one statement after the other, each in the case as those before it leave it."""
    after, steps = document, list[str]()
    for tokens in phrases_of(tokens_of(words)):
        if len(tokens) > LONGEST_PHRASE:
            sentence = f"This is too much: write at most {LONGEST_PHRASE} words."
            return Reading(problems=(Problem(tokens[0].start, tokens[-1].end, sentence),)), document
        reader = Reader(words, tokens, Situation(after, Names(after), FamilyGraph(after), (), today))
        try:
            about(reader)
            reader.finish()
            after = reader.draft.document()
        except NotRead as stopped:
            if isinstance(stopped.why, Question):
                return Reading(questions=(stopped.why,)), document
            return Reading(problems=(stopped.why,)), document
        except EditRefused as refused:
            problem = Problem(tokens[0].start, tokens[-1].end, str(refused))
            return Reading(problems=(problem,)), document
        steps.extend(reader.steps)
    return Reading(tuple(steps)), after


def _done(read: _Read, document: Document, select: tuple[str, ...] | None) -> Reading:
    """The reading with the edit that leads to it; only the document it was read in can be changed so."""
    reading, after = read
    if after is document:
        return reading

    def change(current: Document) -> Document:
        if current is not document:
            raise EditRefused("The case has changed since this was read: write it again.")
        return after

    return replace(reading, edit=Edit("Written on the drawing", change, select=select))
