"""Saying things of people: statuses, concerns, background, and how they are with each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.entry.date_words import may_be_date
from genogram_app.entry.persons import who
from genogram_app.entry.reader import Reader
from genogram_app.entry.tails import Tail, as_time, read_tail, words_here
from genogram_app.entry.vocabulary import (
    BACKGROUND,
    BACKGROUND_STATES,
    HARMS,
    MARK_CODES,
    MARKS,
    STATUS_CODES,
    SURE,
    BondWords,
)
from genogram_app.model.fields import Certainty, StatusStage
from genogram_app.model.people import BackgroundFact, Mark, Status
from genogram_app.model.relations import Bond
from genogram_app.model.statuses import MEANINGS

_TOWARDS = frozenset({"to", "towards", "toward", "of", "with", "for", "against", "from"})
_STAGES: Mapping[str, StatusStage] = {"proposed": "proposed", "ended": "ended", "made": "made"}


def status(reader: Reader, people: Sequence[str], wording: str) -> None:
    """Read the detail, dates and area of a legal or care status."""
    stage = reader.take_value(_STAGES) or "made"
    detail = _detail(reader)
    tail = read_tail(reader, places=True)
    stage = reader.take_value(_STAGES) or stage
    code = STATUS_CODES[wording]
    for person in people:
        there = reader.draft.person(person)
        new = Status(code=code, detail=detail, area=tail.area, from_=tail.begins, to=tail.to, stage=stage)
        if tail.certainty:
            raise reader.problem(
                "A status is made, proposed or ended: leave out how sure it is.", reader.at - 1
            )
        if new in there.statuses:
            raise reader.problem(f"{reader.name(person)} has this status already.", 0, reader.at)
        reader.draft.put(there.replace(statuses=(*there.statuses, new)))
    words = MEANINGS[code] + (f", {detail}" if detail else "") + ("" if stage == "made" else f", {stage}")
    reader.say(f"{reader.names(people)}: {words}{tail.words}.", *people)


def mark(reader: Reader, people: Sequence[str], wording: str, certainty: Certainty | None) -> None:
    """Read the dates and certainty of a concern or need."""
    tail = as_time(reader, read_tail(reader))
    sure = tail.certainty or certainty
    code = MARK_CODES[wording]
    for person in people:
        there = reader.draft.person(person)
        new = Mark(code=code, from_=tail.from_, to=tail.to, certainty=sure or "stated")
        if new in there.marks:
            raise reader.problem(f"This is recorded of {reader.name(person)} already.", 0, reader.at)
        reader.draft.put(there.replace(marks=(*there.marks, new)))
    how = f" ({certainty})" if certainty else ""
    reader.say(f"{reader.names(people)}: {MARKS[code][0]}{tail.words}{how}.", *people)


def background(reader: Reader, people: Sequence[str], wording: str) -> None:
    """Read what is stated of somebody's background, or why nothing is."""
    reader.take_mark(":")
    state = reader.take_value(BACKGROUND_STATES)
    value = None if state else _rest(reader)
    for person in people:
        there = reader.draft.person(person)
        fact = BackgroundFact.model_validate({"state": state or "stated", "value": value})
        known = there.background.replace(**{BACKGROUND[wording]: fact})
        reader.draft.put(there.replace(background=known))
    said = value or (state or "").replace("_", " ")
    reader.say(f"{reader.names(people)}: {wording}, {said}.", *people)


def bond(reader: Reader, people: Sequence[str], words: BondWords, certainty: Certainty | None) -> None:
    """Read towards whom, since when and how sure it is how people are with each other."""
    detail = words.detail
    others: Sequence[str] = ()
    if not _tail_or_end(reader):
        reader.take(_TOWARDS)
        others = (who(reader),)
    tail = as_time(reader, read_tail(reader))
    sure = tail.certainty or certainty
    pairs = [(p, o) for p in people for o in others] if others else [(people[0], p) for p in people[1:]]
    if not pairs or len(people) > 2:
        raise reader.expect("I expect two people, as in Kelly and Dean conflict, or Kelly close to Dean")
    for one, other in pairs:
        if one == other:
            raise reader.problem("This takes two different people.", 0, reader.at)
        directed = words.directed and bool(others)
        _add_bond(reader, (one, other), words, directed=directed, tail=tail, sure=sure)
        how = _bond_in_words(words.kind, detail)
        sides = f"{reader.name(one)} to {reader.name(other)}" if directed else reader.names((one, other))
        said = f" ({certainty})" if certainty else ""
        reader.say(f"{sides}: {how}{tail.words}{said}.", one, other)


def subject(reader: Reader, people: Sequence[str]) -> None:
    """Count people among the subject children."""
    for person in people:
        if person in reader.draft.subjects:
            raise reader.problem(f"{reader.name(person)} is a subject child already.", 0, reader.at)
        reader.draft.add_subject(person)
        reader.say_added((person,), "subject child")


def _add_bond(
    reader: Reader,
    pair: tuple[str, str],
    words: BondWords,
    *,
    directed: bool,
    tail: Tail,
    sure: Certainty | None,
) -> None:
    fields = {
        "kind": words.kind,
        "directed": directed,
        "detail": words.detail,
        "from_": tail.from_,
        "to": tail.to,
    }
    for there in reader.draft.every(Bond):
        ends = (there.from_person, there.to_person)
        if (ends == pair or (not directed and set(ends) == set(pair))) and all(
            getattr(there, name) == value for name, value in fields.items()
        ):
            raise reader.problem("This is in the case already.", 0, reader.at)
    reader.draft.add(Bond, from_person=pair[0], to_person=pair[1], certainty=sure or "stated", **fields)


def _bond_in_words(kind: str, detail: str | None) -> str:
    return f"{kind.replace('_', ' ')}{f', {detail}' if detail else ''}"


def _detail(reader: Reader) -> str | None:
    """What a status is for: a kind of harm, or any words behind "for" or a colon, or in brackets."""
    if not (reader.take({"for", "under"}) or reader.take_mark("(", ":")):
        found = reader.take(HARMS, "detail")
        return _more_harm(reader, found) if found else None
    words = words_here(reader, "detail", "I expect what it is for")
    reader.take_mark(")")
    return words


def _more_harm(reader: Reader, first: str) -> str:
    """Several kinds of harm: "neglect and emotional abuse"."""
    words = first
    while reader.take({"and"}):
        more = reader.take(HARMS, "detail")
        if more is None:
            raise reader.expect("I expect a kind of harm, such as neglect; other words stand behind for")
        words = f"{words} and {more}"
    return words


def _rest(reader: Reader) -> str:
    words = [words_here(reader, "detail", "I expect what it is, or not stated")]
    while not reader.ended:
        mark = "," if reader.take_mark(",") else ""
        words[-1] += mark
        words.append(words_here(reader, "detail", "I expect what it is, or not stated"))
    return " ".join(words)


def _tail_or_end(reader: Reader) -> bool:
    if reader.ended or reader.tokens[reader.at].is_mark(",", "("):
        return True
    return bool(reader.wording({"since", "until", "till", "on", "in", *SURE})) or _from_date(reader)


def _from_date(reader: Reader) -> bool:
    """Whether a date follows "from" or "to", and not a person."""
    here = reader.at + 1 if reader.wording({"from", "to"}) else reader.at
    return may_be_date(reader.tokens, here)
