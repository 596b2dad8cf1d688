"""Which household is meant in a phrase: one of the case, the home of somebody, or a new one."""

from __future__ import annotations

from genogram_app.entry.names import Named
from genogram_app.entry.persons import listed_or
from genogram_app.entry.pieces import Choice, NotRead, Problem, Question
from genogram_app.entry.reader import Meant, Reader
from genogram_app.entry.tails import Tail, words_here
from genogram_app.entry.vocabulary import ARTICLES, HOMES
from genogram_app.model.dates import OPEN
from genogram_app.model.homes import Household, Residence


def home_here(reader: Reader) -> str | None:
    """Take up a household of the case if its label stands here."""
    named = reader.situation.names.home_at(reader.tokens, reader.at)
    return _take_home(reader, named) if named else None


def home_or_new(reader: Reader) -> str:
    """Take up a household, one of the case or a new one by its label or kind, and return the id."""
    found = home_here(reader)
    if found:
        return found
    start = reader.at
    article = reader.take(ARTICLES)
    kind = reader.take_value(HOMES, "household")
    if kind and reader.at == start + 1 and not article and not reader.ended and not _tail_follows(reader):
        kind = None
    if kind:
        return _home_of_kind(reader, start, kind, one=article == "the")
    reader.at = start
    label = words_here(reader, "new household", "I expect an address or label, such as Address 1")
    place = reader.place(start, reader.at)
    alike = reader.situation.names.homes_like(label)
    home = reader.draft.add(Household, label=label)
    reader.say(f"Adds household {label}.")
    reader.meant.append(Meant(*place, home.id, f"New household: {label}", new=True))
    if alike:
        labels = [reader.draft.household(h).label or "" for h in alike]
        choices = tuple(Choice(words, words, *place) for words in labels)
        sentence = f"New household: {label}. Did you mean {listed_or(labels)}?"
        reader.hints.append(Question(*place, sentence, choices))
    return home.id


def _tail_follows(reader: Reader) -> bool:
    return reader.tokens[reader.at].is_mark(",", "(") or bool(
        reader.wording({"from", "since", "until", "till", "to", "in", "on"})
    )


def _home_of_kind(reader: Reader, start: int, kind: str, *, one: bool) -> str:
    there = [h for h in reader.draft.every(Household) if h.kind == kind]
    words = kind.replace("_", " ")
    if one:
        if len(there) != 1:
            few = "no" if not there else "more than one"
            raise reader.problem(f"There is {few} {words} in the case: write its label.", start, reader.at)
        return there[0].id
    taken = {h.label for h in reader.draft.every(Household)}
    number = next(n for n in range(1, len(taken) + 2) if f"Address {n}" not in taken)
    home = reader.draft.add(Household, label=f"Address {number}", kind=kind)
    reader.say(f"Adds household {home.label}, {words}.")
    reader.meant.append(
        Meant(*reader.place(start, reader.at), home.id, f"New household: {home.label}, {words}", new=True)
    )
    return home.id


def existing_home(reader: Reader) -> str:
    """Take up a household of the case and return the id.

    Raises:
        NotRead: when there is none of that name, with those that look like it.
    """
    found = home_here(reader)
    if found:
        return found
    start = reader.at
    label = words_here(reader, "household", "I expect an address or label, such as Address 1")
    alike = reader.situation.names.homes_like(label)
    labels = [reader.draft.household(h).label or "" for h in alike]
    place = reader.place(start, reader.at)
    if not labels:
        raise reader.problem(f"There is no household “{label}” in the case.", start, reader.at)
    choices = tuple(Choice(words, words, *place) for words in labels)
    sentence = f"There is no household “{label}”. Did you mean {listed_or(labels)}?"
    raise NotRead(Question(*place, sentence, choices))


def _take_home(reader: Reader, named: Named) -> str:
    place = reader.place(reader.at, named.after)
    if len(named.ids) > 1:
        raise reader.problem("Several households are called so.", reader.at, named.after)
    reader.mark("household", reader.at, named.after)
    reader.meant.append(Meant(*place, named.ids[0], home_name(reader, named.ids[0]), new=False))
    reader.at = named.after
    return named.ids[0]


def home_of(reader: Reader, person: str, *, add: bool) -> str:
    """Return the one home in which somebody lives, as far as nothing says that it ended.

    With `add`, a home is added for who has none.

    Raises:
        NotRead: when there is none, or more than one.
    """
    homes = tuple(
        dict.fromkeys(
            s.household
            for s in reader.draft.every(Residence)
            if s.person == person and s.household and s.to in (None, OPEN) and s.pattern == "lives"
        )
    )
    if len(homes) == 1:
        return homes[0]
    name = reader.name(person)
    if not homes and add:
        taken = {h.label for h in reader.draft.every(Household)}
        number = next(n for n in range(1, len(taken) + 2) if f"Address {n}" not in taken)
        home = reader.draft.add(Household, label=f"Address {number}")
        reader.draft.add(Residence, person=person, household=home.id)
        reader.say(f"Adds household {home.label}, the home of {name}.", person)
        return home.id
    if not homes:
        sentence = f"No home of {name} is known: write at and the address."
    else:
        labels = listed_or([home_name(reader, h) for h in homes])
        sentence = f"{name} has several homes: write at {labels}."
    named = reader.meant[-1]
    raise NotRead(Problem(named.start, named.end, sentence))


def put_in_area(reader: Reader, home: str, tail: Tail) -> None:
    """Say in which area a household is, when the words do.

    Raises:
        NotRead: when another area is recorded.
    """
    if tail.area is None:
        return
    there = reader.draft.household(home)
    if there.area and there.area.casefold() != tail.area.casefold():
        sentence = (
            f"{home_name(reader, home)} is in {there.area}: change that first, or name another address."
        )
        raise reader.problem(sentence, reader.at - 1)
    if not there.area:
        reader.draft.put(there.replace(area=tail.area))


def home_name(reader: Reader, home: str) -> str:
    """Return what a household is called."""
    there = reader.draft.household(home)
    return there.label or there.address or "the household"
