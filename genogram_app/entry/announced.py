"""Phrases that begin with what somebody is: "mother Kelly Shaw", "twins Amy, Ben of Kelly"."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.entry.attributes import description_at
from genogram_app.entry.persons import (
    attributes_here,
    introduced,
    listed_or,
    own_name,
    say_sex,
    who,
    who_list,
)
from genogram_app.entry.pieces import Choice, NotRead, Question
from genogram_app.entry.reader import Reader
from genogram_app.entry.relating import Claim, among, relate
from genogram_app.entry.tails import Tail, as_time, read_tail
from genogram_app.entry.vocabulary import ARTICLES, CERTAINTIES, RELATIONS, Relation
from genogram_app.model.fields import Certainty
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership


def announced_relatives(reader: Reader, owners: Sequence[str]) -> None:
    """Read relatives with their names, and whose they are: of those named, or of who is selected."""
    groups: list[tuple[Relation, list[str], int, Certainty | None]] = []
    while True:
        reader.take(ARTICLES)
        first = reader.at
        certainty = reader.take_value(CERTAINTIES, "certainty")
        relation = _announced(reader)
        groups.append((relation, _bearers(reader, relation), first, certainty))
        start = reader.at
        reader.take_mark(",")
        reader.take({"and"})
        if reader.at == start or reader.ended or not relation_at(reader):
            reader.at = start
            break
    everybody = [p for _, people, _, _ in groups for p in people]
    relatives = list(owners) or (who_list(reader) if reader.take({"of", "to"}) else [])
    through = who(reader) if reader.take({"through", "by"}) else None
    tail = _after(reader, everybody)
    for relation, people, first, certainty in groups:
        # Several twins are children of those named; one twin is the twin of somebody.
        born = Relation("child", term="child") if relation.how == "twin" and relation.several else relation
        theirs = relatives or _unsaid_relatives(reader, born)
        relate(reader, people, Claim(born, tail, first, certainty, through), theirs)
        if born is not relation:
            among(reader, people, Claim(relation, Tail(), first))


def _announced(reader: Reader) -> Relation:
    """The relation that a word announces; "unborn child" stays for the person to be read from."""
    if _unborn_at(reader, reader.at):
        return Relation("child", term="child")
    wording = reader.take(RELATIONS, "relation")
    if wording is None:
        raise reader.expect("I expect a relative, such as mother, child or partner")
    return RELATIONS[wording]


def _bearers(reader: Reader, relation: Relation) -> list[str]:
    """Who is the relative: those named; before "of", the one who is selected."""
    selected = selected_people(reader)
    if reader.wording({"of"}) and len(selected) == 1:
        return list(selected)
    return _introduced_list(reader, relation)


def selected_people(reader: Reader) -> tuple[str, ...]:
    """Return the people among what is selected."""
    document = reader.situation.document
    return tuple(i for i in reader.situation.selection if isinstance(document.find(i), Person))


def _introduced_list(reader: Reader, relation: Relation) -> list[str]:
    first = reader.at
    people = [_one_introduced(reader, relation, first)]
    while True:
        start = reader.at
        separated = reader.take_mark(",", "&")
        separated = bool(reader.take({"and"})) or separated
        if not separated or reader.ended or relation_at(reader) or _tail_here(reader):
            reader.at = start
            break
        people.append(_one_introduced(reader, relation, first))
    return people


def _one_introduced(reader: Reader, relation: Relation, first: int) -> str:
    person = introduced(reader, sex=relation.sex, ask=True)
    say_sex(reader, person, relation.sex, first - 1, relation.term)
    return person


def _tail_here(reader: Reader) -> bool:
    return reader.wording({"from", "since", "until", "of", *CERTAINTIES}) is not None


def _after(reader: Reader, people: Sequence[str]) -> Tail:
    """What is said of all of them behind "of Kelly": attributes, then dates and certainty."""
    start = reader.at
    reader.take_mark(",")
    if reader.ended or not attributes_here(reader, people):
        reader.at = start
    return as_time(reader, read_tail(reader))


def _unsaid_relatives(reader: Reader, relation: Relation) -> tuple[str, ...]:
    """Whose relative it is when no "of" says so: the selected person's, or the only subject child's."""
    selected = selected_people(reader)
    if not selected:
        subjects = reader.situation.document.case.subjects
        if len(subjects) == 1 and relation.how not in ("child", "partner"):
            return subjects
        raise reader.expect(f"I expect of and a name: whose {relation.term or 'relative'} it is")
    if relation.how == "child" and len(selected) == 1:
        _ask_other_parent(reader, selected[0])
    if len(selected) > (2 if relation.how == "child" else 1):
        raise reader.expect(f"I expect of and a name: whose {relation.term or 'relative'} it is")
    return selected


def _ask_other_parent(reader: Reader, parent: str) -> None:
    """Whose child it is, is asked where the parent has partners: it is never guessed."""
    partners = [
        p for u in reader.draft.every(Partnership) if parent in u.partners for p in u.partners if p != parent
    ]
    if not partners:
        return
    end = reader.tokens[-1].end
    own = own_name(reader, parent)
    choices = [
        Choice(
            f"{reader.name(parent)} and {reader.name(p)}", f" of {own} and {own_name(reader, p)}", end, end
        )
        for p in dict.fromkeys(partners)
    ]
    alone = Choice(f"{reader.name(parent)}, other parent not stated", f" of {own}", end, end)
    names = listed_or([c.words for c in choices])
    sentence = f"Whose child: of {names}, or of {reader.name(parent)} with nobody else stated?"
    raise NotRead(Question(reader.tokens[0].start, end, sentence, (*choices, alone)))


def relation_at(reader: Reader) -> bool:
    """Return whether a relative or an unborn child is announced here, perhaps with how sure it is."""
    start = reader.at
    found = reader.wording(ARTICLES)
    at = found[1] if found else start
    sure = reader.wording(CERTAINTIES, at)
    at = sure[1] if sure else at
    if at < len(reader.tokens) and _unborn_at(reader, at):
        return True
    word = reader.wording(RELATIONS, at)
    return word is not None and not _is_code(reader, at, word[1])


def _is_code(reader: Reader, first: int, after: int) -> bool:
    """Whether a relative's word is the name of somebody: "Sibling 2", "Mother M"."""
    if after >= len(reader.tokens):
        return False
    code = reader.tokens[after].text
    capital = reader.tokens[first].text[:1].isupper()
    return (code.isdecimal() and len(code) < 3) or (capital and len(code) == 1 and code.isupper())


def _unborn_at(reader: Reader, at: int) -> bool:
    found = description_at(reader.tokens, at) if reader.tokens[at].kind == "word" else None
    return found is not None and found.meaning == "kind"
