"""Saying who lived where and when: living, moving, leaving, being placed, not being found."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.edit.moves import ended_by_move, later_home
from genogram_app.entry.persons import introduced, who
from genogram_app.entry.pieces import Choice, NotRead, Question
from genogram_app.entry.places import existing_home, home_name, home_of, home_or_new, put_in_area
from genogram_app.entry.reader import Reader
from genogram_app.entry.tails import Tail, as_time, date_here, read_tail, words_here
from genogram_app.entry.vocabulary import ARTICLES, HOMES, RELATIONS, UNSEEN, Living, Relation
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.fields import Certainty, ResidenceBasis, ResidencePattern
from genogram_app.model.homes import Household, Residence
from genogram_app.model.relations import Parentage

_A_PLACE = "I expect at and an address, such as “at Address 1”, or with and a name"
_A_KIND = "I expect in and an area, or a kind of home such as refuge, hostel or foster home"
_PATTERN_WORDS: dict[ResidencePattern, str] = {
    "lives": "live at",
    "part_time": "live part of the time at",
    "overnights": "stay overnight at",
    "visits": "visit",
    "not_known": "stay at",
}
_BASIS_WORDS: dict[ResidenceBasis, str] = {
    "reported": ": reported to live at",
    "ordered": ": ordered to live at",
    "planned": ": planned to live at",
    "offered_declined": ": offered and declined",
}
_REPORTED_WORDS: dict[tuple[ResidencePattern, ResidenceBasis], str] = {
    ("overnights", "reported"): ": reported to stay overnight at",
    ("visits", "reported"): ": reported to visit",
}
_PLACED_AS = ("foster carer", "kinship carer", "special guardian", "carer")


def lives(reader: Reader, people: Sequence[str], living: Living, certainty: Certainty | None = None) -> None:
    """Read where and when people live, after the word that says that they do."""
    lives_at(reader, people, _place_of(reader, people), living, certainty)


def lives_at(
    reader: Reader, people: Sequence[str], home: str, living: Living, certainty: Certainty | None = None
) -> None:
    """Read when people live in a home, after the words that say which one."""
    tail = as_time(reader, read_tail(reader, places=True))
    tail.certainty = tail.certainty or certainty
    put_in_area(reader, home, tail)
    for person in people:
        _reside(reader, person, home, tail, living)
    how = (
        _REPORTED_WORDS.get((living.pattern, living.basis))
        or _BASIS_WORDS.get(living.basis)
        or _verb(_PATTERN_WORDS[living.pattern], people)
    )
    reader.say(f"{reader.names(people)}{how} {home_name(reader, home)}{tail.words}.", *people)


def moves(reader: Reader, people: Sequence[str]) -> None:
    """Read where and when people moved; homes that nothing says ended, end then."""
    if not reader.take({"to", "into", "in with"}):
        raise reader.expect("I expect to and an address")
    home = home_or_new(reader)
    tail = read_tail(reader, places=True)
    if tail.to is not None:
        raise reader.problem("A move has one date: write on 2023-06-15.", 0, reader.at)
    if tail.begins is None:
        raise reader.expect("I expect the date of the move, such as on 2023-06-15")
    put_in_area(reader, home, tail)
    for person in people:
        _refuse_later_home(reader, person, home, tail.begins)
        for ended in tuple(ended_by_move(reader.draft.every(Residence), (person,), home, tail.begins)):
            reader.draft.put(ended)
        _reside(reader, person, home, Tail(from_=tail.begins, to=tail.to, certainty=tail.certainty), Living())
    verb = _verb("move", people)
    left = "Homes that nothing says ended, end then."
    when = tail.words.replace(" from", ",", 1)
    reader.say(f"{reader.names(people)}{verb} to {home_name(reader, home)}{when}. {left}", *people)


def leaves(reader: Reader, people: Sequence[str]) -> None:
    """Read which home people left, and when."""
    home = existing_home(reader)
    if reader.wording({"until", "till", "to"}):
        sentence = "This does not say when they left: write leaves and on with a date, or lives at and from."
        raise reader.problem(sentence)
    reader.take({"since", "from"})
    tail = Tail(to=date_here(reader)) if not reader.ended else None
    if tail is None or tail.to is None:
        raise reader.expect("I expect when they left, such as on 2023-06")
    for person in people:
        there = [s for s in reader.draft.every(Residence) if s.person == person and s.household == home]
        still = [s for s in there if s.to in (None, OPEN)]
        if len(still) != 1:
            raise _not_there(reader, person, home, len(still))
        if still[0].from_ and span_of(tail.to).is_before(span_of(still[0].from_)):
            raise reader.problem(f"{reader.name(person)} came to {home_name(reader, home)} only later.")
        reader.draft.put(still[0].replace(to=tail.to))
    verb = _verb("leave", people)
    when = tail.words.replace(" until", ",", 1)
    reader.say(f"{reader.names(people)}{verb} {home_name(reader, home)}{when}.", *people)


def placed(reader: Reader, people: Sequence[str]) -> None:
    """Read with whom, where and when children are placed; as what the carer cares is asked if not known."""
    if reader.wording({"at", "in"}):
        lives(reader, people, Living())
        return
    if not reader.take({"with"}):
        raise reader.expect("I expect with and a name, or at and an address")
    relation, carer = _carer(reader, people)
    home = home_or_new(reader) if reader.take({"at"}) else None
    tail = as_time(reader, read_tail(reader, places=True))
    if relation is not None:
        _cares(reader, people, carer, relation, tail)
    home = home or home_of(reader, carer, add=True)
    put_in_area(reader, home, tail)
    for person in people:
        _reside(reader, person, home, tail, Living())
    verb = _verb("live", people)
    whose = f"{home_name(reader, home)} with {reader.name(carer)}"
    reader.say(f"{reader.names(people)}{verb} at {whose}{tail.words}.", *people)


def not_found(reader: Reader, people: Sequence[str], wording: str) -> None:
    """Read since when nobody knows where people are."""
    whereabouts = UNSEEN[wording]
    if wording == "whereabouts" and not reader.take({"not known", "unknown"}):
        raise reader.expect("I expect not known")
    tail = as_time(reader, read_tail(reader))
    for person in people:
        reader.draft.add(
            Residence,
            person=person,
            whereabouts=whereabouts,
            from_=tail.from_,
            to=tail.to,
            certainty=tail.certainty or "stated",
        )
    words = "missing" if whereabouts == "missing" else "whereabouts not known"
    reader.say(f"{reader.names(people)}: {words}{tail.words}.", *people)


def household(reader: Reader, home: str) -> None:
    """Read what is said of a household: of which kind it is, in which area."""
    before = reader.draft.household(home)
    reader.take({"is"})
    while not reader.ended:
        reader.take_mark(",")
        if reader.take({"in", "is in"}):
            area = words_here(reader, "place", "I expect the name of a council or town")
            reader.draft.put(reader.draft.household(home).replace(area=area))
            continue
        reader.take(ARTICLES)
        kind = reader.take_value(HOMES)
        if kind is None:
            raise reader.expect(_A_KIND)
        reader.draft.put(reader.draft.household(home).replace(kind=kind))
    after = reader.draft.household(home)
    if after == before and reader.draft.before.find(home) is not None:
        raise reader.expect(_A_KIND)
    kind_words = "" if after.kind == "not_known" else f", {after.kind.replace('_', ' ')}"
    area_words = f", in {after.area}" if after.area else ""
    new = "Adds household " if reader.draft.before.find(home) is None else ""
    reader.say(f"{new}{home_name(reader, home)}{kind_words}{area_words}.")
    reader.touched.append(home)


def new_household(reader: Reader) -> None:
    """Read a household that is to be added, after the word "household"."""
    if reader.situation.names.home_at(reader.tokens, reader.at):
        household(reader, home_or_new(reader))
        return
    label = words_here(reader, "new household", "I expect the household’s label, such as Address 2")
    home = reader.draft.add(Household, label=label)
    household(reader, home.id)


def _place_of(reader: Reader, people: Sequence[str]) -> str:
    if reader.take({"with"}):
        host = who(reader)
        if host in people:
            raise reader.problem("People live with somebody else.")
        return home_of(reader, host, add=False)
    if not reader.take({"at", "in"}) and not reader.situation.names.home_at(reader.tokens, reader.at):
        raise reader.expect(_A_PLACE)
    return home_or_new(reader)


def _carer(reader: Reader, people: Sequence[str]) -> tuple[Relation | None, str]:
    """The carer, and as what they care unless the case says it already."""
    wording = reader.take(RELATIONS)
    if wording:
        return RELATIONS[wording], introduced(reader, sex=RELATIONS[wording].sex)
    start = reader.at
    carer = who(reader)
    cared = {k.child for k in reader.draft.every(Parentage) if k.parent == carer}
    if cared.issuperset(people):
        return None, carer
    place = reader.place(start, start)
    at = place[0]
    choices = tuple(Choice(_as_what(words), f"{words} ", at, at) for words in _PLACED_AS)
    sentence = f"As what does {reader.name(carer)} care for {reader.names(people)}?"
    raise NotRead(Question(at, reader.place(start, reader.at)[1], sentence, choices))


def _as_what(words: str) -> str:
    return "Not known" if words == "carer" else words[:1].upper() + words[1:]


def _cares(reader: Reader, people: Sequence[str], carer: str, relation: Relation, tail: Tail) -> None:
    if relation.how != "parent":
        raise reader.problem("A child is placed with a carer, such as a foster carer or kinship carer.", 0, 1)
    for child in people:
        there = (
            k
            for k in reader.draft.every(Parentage)
            if (k.child, k.parent, k.kind) == (child, carer, relation.kind)
        )
        if child != carer and not any(there):
            reader.draft.add(
                Parentage, child=child, parent=carer, kind=relation.kind, from_=tail.from_, to=tail.to
            )
    reader.say_added(
        (carer,), f"{relation.term} of {reader.names(people)}{Tail(from_=tail.from_, to=tail.to).words}"
    )


def _reside(reader: Reader, person: str, home: str, tail: Tail, living: Living) -> None:
    fields: dict[str, object] = {
        "from_": tail.from_,
        "to": tail.to,
        "pattern": living.pattern,
        "basis": living.basis,
        "certainty": tail.certainty or "stated",
    }
    for there in reader.draft.every(Residence):
        if (there.person, there.household) == (person, home) and _same_stay(there, fields):
            reader.draft.put(there.replace(from_=tail.from_ or there.from_, to=tail.to or there.to))
            return
    reader.draft.add(Residence, person=person, household=home, **fields)


def _same_stay(there: Residence, fields: dict[str, object]) -> bool:
    """Whether the words add dates to a stay that is in the case, and contradict nothing of it."""
    alike = all(getattr(there, n) == fields[n] for n in ("pattern", "basis", "certainty"))
    return alike and all(
        getattr(there, n) is None or fields[n] is None or getattr(there, n) == fields[n]
        for n in ("from_", "to")
    )


def _refuse_later_home(reader: Reader, person: str, home: str, on: str) -> None:
    later = later_home(reader.draft.every(Residence), person, home, on)
    if later is not None and later.household:
        where, since = home_name(reader, later.household), in_words(later.from_)
        raise reader.problem(
            f"{reader.name(person)} came to {where} only later ({since}): "
            "write lives at, from and until in place of moves.",
            0,
            reader.at,
        )


def _not_there(reader: Reader, person: str, home: str, count: int) -> NotRead:
    name, where = reader.name(person), home_name(reader, home)
    if count:
        return reader.problem(f"{name} has {count} stays at {where} without an end: change them in Details.")
    return reader.problem(f"Nothing says that {name} lives at {where}.", 0, reader.at)


def _verb(verb: str, people: Sequence[str]) -> str:
    """A verb behind a blank, as it stands with one person or several."""
    first, _, rest = verb.partition(" ")
    return f" {first}{'s' if len(people) == 1 else ''} {rest}".rstrip()
