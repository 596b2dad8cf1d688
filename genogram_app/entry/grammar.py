"""The grammar of phrases: which statement a phrase makes, told by its words in order."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.entry.announced import announced_relatives, relation_at, selected_people
from genogram_app.entry.attributes import begins_attributes, description_at
from genogram_app.entry.couples_said import plus, stages_of
from genogram_app.entry.facts_said import background, bond, mark, status, subject
from genogram_app.entry.homes_said import (
    household,
    leaves,
    lives,
    moves,
    new_household,
    not_found,
    placed,
)
from genogram_app.entry.persons import (
    another,
    attributes_here,
    introduced,
    known_list,
    not_understood,
    who,
    who_list,
)
from genogram_app.entry.places import home_here
from genogram_app.entry.reader import Reader
from genogram_app.entry.relating import Claim, among, relate
from genogram_app.entry.tails import Tail, read_tail
from genogram_app.entry.vocabulary import (
    ARTICLES,
    BACKGROUND,
    BONDS,
    CERTAINTIES,
    IS,
    LEAVES,
    LIVING,
    MARK_CODES,
    MOVES,
    NAME_STOPS,
    PLACED,
    RELATIONS,
    STAGES,
    STATUS_CODES,
    SURE,
    UNSEEN,
    Relation,
)
from genogram_app.model.fields import Certainty
from genogram_app.model.people import Person

_VERBS = (
    "after the names I expect live, move, leave, placed, +, is, a relative, a status, or how they are with "
    "each other, such as conflict"
)
_SUBJECT = frozenset({"subject child", "subject children", "subject", "subjects", "the subject child"})
_PREGNANT = frozenset({"pregnant", "is pregnant"})


def read_phrase(reader: Reader) -> None:
    """Read one whole phrase into the reader's draft.

    Raises:
        NotRead: with the problem or question, where it cannot be read.
        EditRefused: when the case would break a rule.
    """
    if not (_introduction(reader) or _of_a_home(reader)):
        _statement(reader)
    reader.finish()


def _introduction(reader: Reader) -> bool:
    """A phrase that begins with what somebody is: "mother Kelly Shaw", "twins Amy, Ben of Kelly"."""
    if reader.take({"household", "new household"}):
        new_household(reader)
        return True
    announced = reader.take({"person"} | _SUBJECT)
    if announced:
        _person(reader, of_review=announced != "person")
        return True
    if _possessive_introduction(reader) or _begins_with_known(reader):
        return _starts_with_owner(reader)
    if not relation_at(reader):
        return False
    announced_relatives(reader, ())
    return True


def _statement(reader: Reader) -> None:
    """A phrase about people of the case: names, then what is said of them."""
    people = known_list(reader)
    if people is None and reader.wording({"new"}):
        people = [introduced(reader)]
        while another(reader):
            people.append(introduced(reader))
        if reader.ended:
            return
    if people is None:
        people = _of_selected(reader) or who_list(reader)
    reader.expected = _VERBS
    _said_of(reader, people)


def _of_selected(reader: Reader) -> list[str]:
    """Who is selected, where the phrase begins with what is said of them: "lives at Address 1", "+ Dean"."""
    first = reader.tokens[0]
    said = reader.stops(0) or first.is_mark("+", "=")
    dated = first.lower[:1].isdecimal()
    said = said or (not dated and begins_attributes(reader.tokens, 0, reader.stops, reader.situation.today))
    return list(selected_people(reader)) if said else []


def _said_of(reader: Reader, people: Sequence[str]) -> None:
    if reader.take_mark("+", "="):
        plus(reader, people)
        return
    if not reader.ended:
        reader.take_mark(",")
    if not _claimed(reader, people) and not attributes_here(reader, people):
        raise not_understood(reader, NAME_STOPS)


def _claimed(reader: Reader, people: Sequence[str]) -> bool:
    """What a verb or noun behind the names says; false when none stands here."""
    return _of_homes(reader, people) or _of_being(reader, people)


def _of_homes(reader: Reader, people: Sequence[str]) -> bool:
    start, pieces = reader.at, len(reader.pieces)
    reader.take(IS - {"on", "is on", "are on"})
    certainty = reader.take_value(SURE, "certainty")
    if certainty:
        living = reader.take_value(LIVING)
        if living:
            lives(reader, people, living, certainty)
            return True
        reader.at = start
        del reader.pieces[pieces:]
        return False
    if reader.take(LEAVES):
        leaves(reader, people)
    elif reader.take(MOVES):
        moves(reader, people)
    elif living := reader.take_value(LIVING):
        lives(reader, people, living)
    elif reader.take(PLACED):
        placed(reader, people)
    elif wording := reader.take(UNSEEN):
        not_found(reader, people, wording)
    else:
        reader.at = start
        del reader.pieces[pieces:]
        return False
    return True


def _of_being(reader: Reader, people: Sequence[str]) -> bool:
    """Relatives, couples, statuses, concerns, background, bonds, attributes; in front "is" and articles."""
    if reader.take(_PREGNANT):
        _pregnant(reader, people)
        return True
    copula = reader.take(IS)
    reader.take(ARTICLES)
    first = reader.at
    certainty = reader.take_value(CERTAINTIES, "certainty")
    reader.take(ARTICLES)
    if reader.take(_SUBJECT):
        subject(reader, people)
    elif wording := _longest(reader):
        _dispatch(reader, people, wording, certainty, first)
    elif copula and _is_owners_relative(reader, people, certainty):
        pass
    elif certainty or not attributes_here(reader, people):
        if copula or certainty:
            raise reader.expect(
                "I expect a relative and of, such as father of Isla, a status, female, male or born"
            )
        return False
    return True


def _longest(reader: Reader) -> str | None:
    """The name of the table whose wording that stands here is the longest."""
    tables = {
        "relation": RELATIONS,
        "stage": STAGES,
        "status": STATUS_CODES,
        "mark": MARK_CODES,
        "background": BACKGROUND,
        "bond": BONDS,
    }
    found = {name: reader.wording(table) for name, table in tables.items()}
    ends = {name: hit[1] for name, hit in found.items() if hit}
    return max(ends, key=lambda name: ends[name]) if ends else None


def _dispatch(
    reader: Reader, people: Sequence[str], table: str, certainty: Certainty | None, first: int
) -> None:
    if table == "relation":
        _relation_of(reader, people, certainty, first)
    elif table == "stage":
        stages_of(reader, people, certainty)
    elif table == "status":
        status(reader, people, reader.take(STATUS_CODES, "status") or "")
    elif table == "mark":
        mark(reader, people, reader.take(MARK_CODES, "status") or "", certainty)
    elif table == "background":
        background(reader, people, reader.take(BACKGROUND) or "")
    elif words := reader.take_value(BONDS, "bond"):
        bond(reader, people, words, certainty)


def _relation_of(reader: Reader, people: Sequence[str], certainty: Certainty | None, first: int) -> None:
    """Whose relatives they are: "father of Isla"; or they are "half-sisters"."""
    wording = reader.take(RELATIONS, "relation")
    relation = RELATIONS[wording or ""]
    if reader.take({"of", "to"}):
        relatives = who_list(reader)
        through = who(reader) if reader.take({"through", "by"}) else None
        claim = Claim(relation, read_tail(reader), first, certainty, through)
        relate(reader, people, claim, relatives)
        return
    among(reader, people, Claim(relation, read_tail(reader), first, certainty))


def _is_owners_relative(reader: Reader, people: Sequence[str], certainty: Certainty | None) -> bool:
    """Whose relative somebody is, with the owner first: "is Isla's father"."""
    owner = _owner(reader)
    if owner is None:
        return False
    first = reader.at
    certainty = certainty or reader.take_value(CERTAINTIES, "certainty")
    wording = reader.take(RELATIONS, "relation")
    if wording is None:
        raise reader.expect("I expect a relative, such as mother, father or partner")
    relate(reader, people, Claim(RELATIONS[wording], read_tail(reader), first, certainty), (owner,))
    return True


def _pregnant(reader: Reader, people: Sequence[str]) -> None:
    if len(people) != 1:
        raise reader.problem("One person is pregnant: name one.", 0, reader.at)
    child = reader.draft.add(Person, kind="pregnancy")
    reader.note_new(child.id)
    attributes_here(reader, (child.id,))
    relate(reader, (child.id,), Claim(Relation("child"), Tail(), 0), people)


def _of_a_home(reader: Reader) -> bool:
    if reader.situation.names.person_at(reader.tokens, reader.at):
        return False
    home = home_here(reader)
    if home is None:
        return False
    household(reader, home)
    return True


def _person(reader: Reader, *, of_review: bool) -> None:
    people = [introduced(reader, ask=True)]
    while another(reader) or reader.take_mark(","):
        people.append(introduced(reader, ask=True))
    if of_review:
        subject(reader, people)
    if not reader.ended:
        reader.expected = _VERBS
        _said_of(reader, people)


def _owner(reader: Reader) -> str | None:
    """Take up the owner of a possessive: "Isla's"."""
    named = reader.situation.names.person_at(reader.tokens, reader.at)
    if named is None or named.after >= len(reader.tokens) or not reader.tokens[named.after].is_mark("'s"):
        return None
    tokens = reader.tokens
    reader.tokens = tokens[: named.after]
    try:
        return who(reader)
    finally:
        reader.tokens = tokens
        reader.take_mark("'s")


def _possessive_introduction(reader: Reader) -> bool:
    """Whether a name stands behind "Isla's mother", so that it says who she is."""
    named = reader.situation.names.person_at(reader.tokens, reader.at)
    if named is None or named.after >= len(reader.tokens) or not reader.tokens[named.after].is_mark("'s"):
        return False
    sure = reader.wording(CERTAINTIES, named.after + 1)
    at = sure[1] if sure else named.after + 1
    found = reader.wording(RELATIONS, at)
    if found is None or found[1] >= len(reader.tokens):
        return False
    if reader.tokens[found[1]].kind == "mark" or description_at(reader.tokens, found[1]):
        return reader.tokens[found[1]].kind != "mark"
    if begins_attributes(reader.tokens, found[1], reader.stops, reader.situation.today):
        return False
    return sure is not None or not reader.stops(found[1])


def _begins_with_known(reader: Reader) -> bool:
    """Whether somebody of the case is named first, as in "Mother lives at Address 1"."""
    named = reader.situation.names.person_at(reader.tokens, reader.at)
    if named is None:
        return False
    if named.after >= len(reader.tokens) or not relation_at(reader):
        return True
    after = reader.tokens[named.after]
    return (
        after.kind == "mark" or reader.stops(named.after) or after.lower in ("aka", "b", "d", "born", "died")
    )


def _starts_with_owner(reader: Reader) -> bool:
    if not _possessive_introduction(reader):
        return False
    owner = _owner(reader)
    if owner is None:
        return False
    announced_relatives(reader, (owner,))
    return True
