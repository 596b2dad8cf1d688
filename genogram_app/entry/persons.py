"""Who is meant by a name in a phrase: somebody of the case, a relative of theirs, or somebody new."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from difflib import get_close_matches

from genogram_app.entry.attributes import Stop, description_at, joined, name_end
from genogram_app.entry.names import Named
from genogram_app.entry.person_words import PersonReading, described, person_at
from genogram_app.entry.pieces import Choice, NotRead, Question
from genogram_app.entry.reader import Meant, Reader, listed, sentence_of
from genogram_app.entry.tokens import tokens_of
from genogram_app.entry.vocabulary import RELATIONS, Relation
from genogram_app.family.graph import LEGAL_KINDS
from genogram_app.family.names import display_name
from genogram_app.model.fields import Sex
from genogram_app.model.people import Person

_MOST_CHOICES = 6
_ALIKE = 0.7
_A_NAME = "I expect a name, or unknown male, unnamed girl, unborn child"


def known_list(reader: Reader) -> list[str] | None:
    """Take up a list of people of the case; None, and nothing taken, when somebody else stands in it."""
    start, pieces, meant = reader.at, len(reader.pieces), len(reader.meant)
    people: list[str] = []
    while True:
        if not _is_known(reader):
            reader.at = start
            del reader.pieces[pieces:], reader.meant[meant:]
            return None
        people.append(who(reader))
        if not another(reader):
            return people


def who_list(reader: Reader) -> list[str]:
    """Take up a list of people: "Kelly, Dean and Isla"; nobody is added."""
    people = [who(reader)]
    while another(reader):
        people.append(who(reader))
    return list(dict.fromkeys(people))


def another(reader: Reader) -> bool:
    """Take up the comma or "and" before another name, if one follows."""
    start = reader.at
    comma = reader.take_mark(",")
    joined_by = reader.take({"and"}) or reader.take_mark("&")
    if (joined_by or (comma and _is_known(reader))) and reader.at < len(reader.tokens):
        return True
    if joined_by:
        raise reader.expect("I expect another name")
    reader.at = start
    return False


def who(reader: Reader) -> str:
    """Take up one person of the case and return the id.

    Raises:
        NotRead: when nobody, or more than one, can be meant; with choices where there are any.
    """
    if reader.wording({"new"}):
        return introduced(reader)
    named = _named(reader)
    if named is None:
        raise _nobody(reader)
    person, after = _one(reader, named)
    _mean(reader, person, after)
    return _relative(reader, person)


def introduced(reader: Reader, *, sex: Sex | None = None, ask: bool = False, dated: bool = True) -> str:
    """Take up somebody who may be new, with what is said of them, and return the id.

    With `ask`, a mere part of a name is not taken for somebody who is there. Without `dated`, a date behind
    the name that does not say that it is one of birth is none.
    """
    stop = reader.stops if dated else _or_date(reader)
    new = bool(reader.take({"new"}))
    named = None if new else _named(reader)
    if named is not None and not (ask and not named.whole):
        person, after = _one(reader, named)
        _mean(reader, person, after)
        if reader.at < len(reader.tokens) and reader.tokens[reader.at].is_mark("'s"):
            return _relative(reader, person)
        if ask:
            reader.announced.add(person)
        said, reader.at = person_at(reader.tokens, reader.at, stop, reader.situation.today, named=False)
        _describe(reader, person, said)
        return person
    if named is not None:
        raise _is_it(reader, named)
    return _added(reader, sex, stop, hints=not new)


def say_sex(reader: Reader, person_id: str, sex: Sex | None, first: int, word: str) -> None:
    """Take a sex from a word such as "mother" where none was known.

    Raises:
        NotRead: when another one is recorded.
    """
    person = reader.draft.person(person_id)
    if sex is None or person.sex == sex:
        return
    if person.sex != "not_known":
        sentence = f"{reader.name(person_id)} is recorded as {person.sex}, so “{word}” does not fit."
        raise reader.problem(sentence, first, first + 1)
    reader.draft.put(person.replace(sex=sex))
    if reader.draft.before.find(person_id) is not None:
        reader.say(f"{reader.name(person_id)}: {sex}.", person_id)


def attributes_here(reader: Reader, people: Sequence[str]) -> bool:
    """Take up what is said of people behind their names; false when nothing is.

    A date must say that it is one of birth or death: here it could be one of something else.
    """
    said, after = person_at(reader.tokens, reader.at, _or_date(reader), reader.situation.today, named=False)
    if not said.pieces:
        return False
    reader.at = after
    for person in people:
        _describe(reader, person, said, count=person == people[0])
    return True


def _describe(reader: Reader, person_id: str, said: PersonReading, *, count: bool = True) -> None:
    if count:
        reader.pieces.extend(said.pieces)
    if said.problems:
        raise NotRead(said.problems[0])
    person = reader.draft.person(person_id)
    after = described(person, said)
    if after == person:
        return
    reader.draft.put(after)
    if reader.draft.before.find(person_id) is not None:
        words = PersonReading(
            **{n: getattr(said, n) for n in PersonReading.__dataclass_fields__ if n != "name"}
        )
        reader.say(f"{display_name(person)}: {words.sentence}{_instead(person, after)}.", person_id)


def _instead(before: Person, after: Person) -> str:
    """What a description takes the place of, in words."""
    changed = [n for n in ("name", "sex", "birth", "death", "due", "label") if _replaced(before, after, n)]
    words = PersonReading(**{name: getattr(before, name) for name in changed}).sentence
    return f" (instead of {words})" if words else ""


def _replaced(before: Person, after: Person, field: str) -> bool:
    old = getattr(before, field)
    return old not in (None, "not_known") and old != getattr(after, field)


def _or_date(reader: Reader) -> Stop:
    """A stop before a date as well, which belongs to what follows: "Kelly + Dean 2015"."""
    return lambda index: reader.stops(index) or reader.tokens[index].lower[:1] in tuple("0123456789")


def _added(reader: Reader, sex: Sex | None, stop: Stop, *, hints: bool) -> str:
    first = reader.at
    if first >= len(reader.tokens) or _is_small_word(reader, first):
        raise reader.expect(_A_NAME)
    after_first: Stop = lambda index: index > first and stop(index)  # noqa: E731 - it is handed on once
    said, reader.at = person_at(reader.tokens, first, after_first, reader.situation.today)
    if said.problems:
        raise NotRead(said.problems[0])
    if not (said.name or said.kind or said.identity or said.label):
        reader.at = first
        raise reader.expect(_A_NAME)
    reader.pieces.extend(said.pieces)
    person = reader.draft.add(Person)
    person = described(person, said)
    if sex and person.sex == "not_known":
        person = person.replace(sex=sex)
    reader.draft.put(person)
    reader.note_new(person.id)
    end = next((p.end for p in said.pieces if p.meaning in ("name", "identity", "kind")), said.pieces[0].end)
    place = reader.tokens[first].start, end
    reader.meant.append(Meant(*place, person.id, f"New person: {display_name(person)}", new=True))
    if hints and said.name:
        _hint(reader, said.name, place)
    return person.id


def _hint(reader: Reader, name: str, place: tuple[int, int]) -> None:
    """Offer somebody whose name looks like that of the new person; nothing waits for the answer."""
    alike = reader.situation.names.people_like(name)
    if alike:
        choices = tuple(_choice(reader, person, place) for person in alike)
        sentence = f"New person: {name}. Did you mean {listed_or([reader.name(p) for p in alike])}?"
        reader.hints.append(Question(*place, sentence, choices))


def _after_first(reader: Reader, first: int) -> Stop:
    return lambda index: index > first and reader.stops(index)


def _is_known(reader: Reader) -> bool:
    return reader.at < len(reader.tokens) and _named(reader) is not None


def _named(reader: Reader) -> Named | None:
    """Who the words here can be; nobody when the name goes on with another capital."""
    named = reader.situation.names.person_at(reader.tokens, reader.at)
    if named is None:
        return None
    end = name_end(reader.tokens, reader.at, _after_first(reader, reader.at), reader.situation.today)
    goes_on = end > named.after and reader.tokens[named.after].text[:1].isupper()
    return None if goes_on and not reader.text.isupper() else named


def _one(reader: Reader, named: Named) -> tuple[str, int]:
    """The one person that is meant, with the index after the name; "Kelly (2)" is the second of several."""
    after = named.after
    number = [t.text for t in reader.tokens[after : after + 3]]
    if len(number) == 3 and number[0] == "(" and number[2] == ")" and number[1].isdecimal():
        chosen = int(number[1]) - 1
        if 0 <= chosen < len(named.ids):
            return named.ids[chosen], after + 3
    if len(named.ids) > 1:
        raise _which(reader, named)
    return named.ids[0], after


def _mean(reader: Reader, person: str, after: int) -> None:
    reader.mark("person", reader.at, after)
    words = sentence_of(reader.draft.person(person))
    reader.meant.append(Meant(*reader.place(reader.at, after), person, words, new=False))
    reader.at = after


def _which(reader: Reader, named: Named) -> NotRead:
    place = reader.place(reader.at, named.after)
    typed = joined(reader.tokens[reader.at : named.after])
    choices = [
        _choice(reader, person, place, number=number) for number, person in enumerate(named.ids, start=1)
    ]
    return NotRead(Question(*place, f"Which {typed}?", tuple(choices[:_MOST_CHOICES])))


def _is_it(reader: Reader, named: Named) -> NotRead:
    """Whether a part of a name means somebody who is there or somebody new."""
    place = reader.place(reader.at, named.after)
    typed = reader.text[place[0] : place[1]]
    choices = [_choice(reader, person, place) for person in named.ids[:_MOST_CHOICES]]
    new = Choice(f"A new person: {typed}", f"new {typed}", *place)
    people = listed_or([reader.name(p) for p in named.ids])
    return NotRead(Question(*place, f"Is “{typed}” {people}, or somebody new?", (*choices, new)))


def _choice(reader: Reader, person: str, place: tuple[int, int], *, number: int = 0) -> Choice:
    """The choice of a person, by a name that nobody else bears."""
    own = own_name(reader, person)
    text = f"{reader.text[place[0] : place[1]]} ({number})" if number and own.endswith(")") else own
    return Choice(_told_apart(reader, person), text, *place)


def own_name(reader: Reader, person: str) -> str:
    """Return what somebody is called and nobody else; "Kelly Shaw (2)" for the second of that name."""
    there = reader.draft.person(person)
    names = [n for n in (there.name, there.label, *there.aliases) if n]
    own = next((n for n in names if _means_only(reader, n, person)), None)
    if own or not names:
        return own or display_name(there)
    named = reader.situation.names.person_at(tokens_of(names[0]), 0)
    return f"{names[0]} ({named.ids.index(person) + 1})" if named and person in named.ids else names[0]


def _means_only(reader: Reader, name: str, person: str) -> bool:
    tokens = tokens_of(name)
    named = reader.situation.names.person_at(tokens, 0)
    return named is not None and named.ids == (person,) and named.after == len(tokens)


def _told_apart(reader: Reader, person: str) -> str:
    """A person with what sets them apart: dates, and a relative."""
    graph = reader.graph
    children, parents = graph.children_of(person), graph.parents_of(person)
    words = sentence_of(reader.draft.person(person))
    if children:
        return f"{words}, parent of {listed([reader.name(c) for c in children[:2]])}"
    return f"{words}, child of {listed([reader.name(p) for p in parents[:2]])}" if parents else words


def _is_small_word(reader: Reader, index: int) -> bool:
    """Whether a word is one of the phrase's own, and no name; "sibling 2" is a name."""
    if reader.tokens[index].kind == "mark":
        return True
    after = reader.tokens[index + 1].text if index + 1 < len(reader.tokens) else ""
    return reader.stops(index) and not (reader.wording(RELATIONS, index) and after.isdecimal())


def _nobody(reader: Reader) -> NotRead:
    """Nobody is called so: who could be meant, or somebody new."""
    first = reader.at
    if first >= len(reader.tokens) or _is_small_word(reader, first):
        return reader.expect(reader.expected if first == 0 else "I expect a name")
    end = name_end(reader.tokens, first, _after_first(reader, first), reader.situation.today)
    end = max(end, found.after if (found := description_at(reader.tokens, first)) else end)
    if end == first:
        return reader.expect("I expect a name")
    place = reader.place(first, end)
    typed = reader.text[place[0] : place[1]]
    alike = reader.situation.names.people_like(typed.strip('"“”'))
    choices = [_choice(reader, person, place) for person in alike]
    new = Choice(f"A new person: {typed}", f"new {typed}", *place)
    meant = f" Did you mean {listed_or([reader.name(p) for p in alike])}?" if alike else ""
    return NotRead(Question(*place, f"Nobody here is called “{typed}”.{meant}", (*choices, new)))


def listed_or(words: Sequence[str]) -> str:
    """Return words as alternatives: "Kelly, Dean or Isla"."""
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else list(words))


def _relative(reader: Reader, person: str) -> str:
    """Who "Isla's mother" is; the person themselves when no relative follows."""
    start = reader.at
    if not reader.take_mark("'s"):
        return person
    found = reader.wording(RELATIONS)
    if found is None:
        raise reader.expect("I expect a relative, such as mother, father or partner")
    relation = RELATIONS[found[0]]
    people = _relatives(reader, person, relation)
    if len(people) == 1:
        reader.at = found[1]
        first = reader.meant.pop()
        place = first.start, reader.place(start, found[1])[1]
        words = sentence_of(reader.draft.person(people[0]))
        reader.mark("person", start, found[1])
        reader.meant.append(Meant(*place, people[0], words, new=False))
        return people[0]
    raise _which_relative(reader, person, found, people)


def _which_relative(reader: Reader, person: str, found: tuple[str, int], people: Sequence[str]) -> NotRead:
    owner = reader.meant[-1]
    place = owner.start, reader.place(reader.at, found[1])[1]
    if not people:
        sentence = f"No {found[0]} of {reader.name(person)} is in the case, or no way to tell who it is."
        return reader.problem(sentence, reader.at, found[1])
    choices = tuple(_choice(reader, p, place) for p in people[:_MOST_CHOICES])
    return NotRead(Question(*place, f"Which {found[0]} of {reader.name(person)}?", choices))


def _relatives(reader: Reader, person: str, relation: Relation) -> tuple[str, ...]:
    graph = reader.graph
    how = relation.how
    if how == "parent":
        people = graph.parents_of(person, LEGAL_KINDS if relation.kind == "birth" else {relation.kind})
    elif how == "child":
        people = graph.children_of(person)
    elif how == "partner":
        people = graph.partners_of(person)
    elif how in ("sibling", "full", "half", "twin"):
        parents = graph.parents_of(person, ("birth", "adoptive"))
        people = tuple(dict.fromkeys(c for p in parents for c in graph.children_of(p) if c != person))
    elif how == "grandparent":
        middle = [p for p in graph.parents_of(person) if reader.draft.person(p).sex == relation.side]
        people = tuple(dict.fromkeys(g for p in middle for g in graph.parents_of(p)))
    else:
        people = tuple(r.person for r in graph.kin if r.relative == person and r.term == relation.term)
    return tuple(p for p in people if relation.sex is None or reader.draft.person(p).sex == relation.sex)


def not_understood(reader: Reader, words: Collection[str]) -> NotRead:
    """Return what is wrong with the word here, with the words that look like it where there are any."""
    at = reader.at
    while at < len(reader.tokens) - 1 and reader.tokens[at].kind == "mark":
        at += 1
    typed = reader.tokens[min(at, len(reader.tokens) - 1)]
    near = get_close_matches(typed.lower, words, n=2, cutoff=_ALIKE) if len(typed.lower) > 2 else []
    if reader.ended or not near:
        return reader.expect(reader.expected)
    choices = tuple(Choice(word, word, typed.start, typed.end) for word in near)
    sentence = f"“{typed.text}” is not understood here. Did you mean {listed_or(near)}?"
    return NotRead(Question(typed.start, typed.end, sentence, choices))
