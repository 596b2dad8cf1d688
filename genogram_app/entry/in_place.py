"""What is written on the drawing of people who are known already: a couple's stages, a home and its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from genogram_app.edit.homes import next_label
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.entry.couples_said import stages_of
from genogram_app.entry.homes_said import lives_at
from genogram_app.entry.names import Names
from genogram_app.entry.phrases import LONGEST_PHRASE, Reading
from genogram_app.entry.pieces import NotRead, Problem, Question
from genogram_app.entry.places import home_or_new
from genogram_app.entry.reader import Reader, Situation
from genogram_app.entry.tokens import tokens_of
from genogram_app.entry.vocabulary import LIVING, STAGES, SURE, Living
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household

_TIMES = frozenset({"from", "since", "until", "till", "to"})


def read_stages(words: str, partners: Sequence[str], document: Document, *, today: date | None) -> Reading:
    """Return what words say of a couple: "cohabiting from 2019 to 2021, separated 2021"."""

    def about(reader: Reader) -> None:
        says_something = reader.wording({*STAGES, *SURE, *_TIMES}) or reader.tokens[0].text[:1].isdecimal()
        if not says_something:
            raise reader.expect("I expect married, cohabiting, casual, separated or divorced, with a date")
        stages_of(reader, partners, None)

    return _read(words, document, today, about)


def read_home(words: str, people: Sequence[str], document: Document, *, today: date | None) -> Reading:
    """Return where words say that people live, and when: "Address 1 from 2019 to May 2021".

    How they live may come first: "stay overnight at Address 1".
    """

    def about(reader: Reader) -> None:
        living = (reader.take_value(LIVING) if people else None) or Living()
        reader.take({"at", "in"})
        home = _without_label(reader) if reader.wording(_TIMES) else home_or_new(reader)
        reader.touched.append(home)
        reader.expected = "I expect a time only when people are selected: Esc, and select them first"
        if people:
            lives_at(reader, people, home, living)

    return _read(words, document, today, about)


def _without_label(reader: Reader) -> str:
    """A household of which only is said since when people live there."""
    home = reader.draft.add(Household, label=next_label(reader.situation.document))
    reader.say(f"Adds household {home.label}.")
    return home.id


def _read(words: str, document: Document, today: date | None, about: Callable[[Reader], None]) -> Reading:
    tokens = tokens_of(words)
    if not tokens:
        return Reading()
    if len(tokens) > LONGEST_PHRASE:
        sentence = f"This is too much: write at most {LONGEST_PHRASE} words."
        return Reading(problems=(Problem(0, len(words), sentence),))
    situation = Situation(document, Names(document), FamilyGraph(document), (), today)
    reader = Reader(words, tokens, situation)
    try:
        about(reader)
        reader.finish()
        after = reader.draft.document()
    except NotRead as stopped:
        if isinstance(stopped.why, Question):
            return Reading(questions=(stopped.why,))
        return Reading(problems=(stopped.why,))
    except EditRefused as refused:
        return Reading(problems=(Problem(tokens[0].start, tokens[-1].end, str(refused)),))
    return Reading(tuple(reader.steps), edit=_edit(document, after, reader.touched))


def _edit(document: Document, after: Document, touched: Sequence[str]) -> Edit:
    """The edit that leads to what was read; only the document it was read in can be changed so."""

    def change(current: Document) -> Document:
        if current is not document:
            raise EditRefused("The case has changed since this was read: write it again.")
        return after

    return Edit("Written on the drawing", change, select=tuple(touched[:1]) or None)
