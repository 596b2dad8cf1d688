"""The person of a row: somebody new, or somebody of the case with what the table adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from genogram_app.entry.matching import plain_name
from genogram_app.entry.table_rows import RowFacts
from genogram_app.entry.table_statuses import status_words
from genogram_app.family.age_words import age_words
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.people import BackgroundFact, Person, Status

_DATES = {"birth": "born", "death": "died", "due": "due"}
_ONCE = {"label": "label", "gender": "gender"}


@dataclass(slots=True)
class Described:
    """A person with what the table says: what that is in words, and what is kept as notes."""

    person: Person
    words: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def set(self, words: str, **values: Any) -> None:
        """Give the person values."""
        self.person = self.person.replace(**values)
        if words:
            self.words.append(words)


def new_person(person_id: str, facts: RowFacts) -> Described:
    """Return somebody whom the case does not have; without name or label they are unnamed."""
    values = {name: value for name, value in facts.values.items() if name != "ethnicity"}
    if not values.keys() & {"name", "label", "identity", "kind"}:
        values["identity"] = "unnamed"
    if values.get("kind") == "pregnancy" and "birth" in values:
        values.setdefault("due", values.pop("birth"))
    found = Described(Person.model_validate({"id": person_id, **values}))
    _say_all(found)
    _take_ethnicity(found, facts.values.get("ethnicity"))
    keep_notes(found, facts.notes)
    return found


def known_person(person: Person, facts: RowFacts) -> Described:
    """Return somebody of the case with what the table adds; what it says otherwise goes into the notes."""
    found, values = Described(person), facts.values
    _take_names(found, values.get("name"), values.get("aliases", ()))
    for name, words in _ONCE.items():
        if values.get(name):
            _take_once(found, name, words, values[name])
    sex = values.get("sex")
    if sex and person.sex == "not_known":
        found.set(str(sex), sex=sex)
    elif sex and sex != person.sex:
        found.notes.append(f"In the table: {str(sex).replace('_', ' ')}")
    for name, words in _DATES.items():
        if isinstance(values.get(name), str):
            _take_date(found, name, words, str(values[name]))
    ages = values.get("ages", ())
    new = tuple(a for a in ages if a not in person.ages) if isinstance(ages, tuple) else ()
    if new:
        found.set(", ".join(f"aged {age_words(age)}" for age in new), ages=(*person.ages, *new))
    _take_ethnicity(found, values.get("ethnicity"))
    _take_statuses(found, values.get("statuses", ()))
    keep_notes(found, (*found.notes, *facts.notes))
    return found


def keep_notes(found: Described, notes: Iterable[str]) -> None:
    """Add notes that the person does not have yet."""
    new = [note for note in dict.fromkeys(notes) if note not in found.person.notes.splitlines()]
    if new:
        text = "\n".join(filter(None, (found.person.notes.rstrip("\n"), *new)))
        found.set("", notes=text)
        found.words.append(f"kept in the notes: {'; '.join(new)}")


def _say_all(found: Described) -> None:
    person = found.person
    found.words.append(display_name(person))
    if person.name and person.label:
        found.words.append(f"labelled {person.label}")
    if person.sex != "not_known":
        found.words.append(person.sex)
    if person.gender:
        found.words.append(person.gender)
    for name, words in _DATES.items():
        if getattr(person, name):
            found.words.append(f"{words} {in_words(getattr(person, name))}")
    found.words += [f"aged {age_words(age)}" for age in person.ages]
    found.words += [f"also known as {alias}" for alias in person.aliases]
    found.words += [status_words(status) for status in person.statuses]


def _take_names(found: Described, name: object, aliases: object) -> None:
    person = found.person
    if isinstance(name, str) and not person.name:
        identity = "known" if person.identity == "unnamed" else person.identity
        found.set(f"named {name}", name=name, identity=identity)
    known = {plain_name(n) for n in (found.person.name, found.person.label, *person.aliases)}
    others = (name, *aliases) if isinstance(aliases, tuple) else (name,)
    new = tuple(o for o in others if isinstance(o, str) and plain_name(o) not in known)
    if new:
        found.set(f"also known as {', '.join(new)}", aliases=(*person.aliases, *new))


def _take_once(found: Described, name: str, words: str, value: object) -> None:
    present = getattr(found.person, name)
    if not present:
        found.set(f"{words} {value}", **{name: value})
    elif present != value:
        found.notes.append(f"In the table: {words} {value}")


def _take_date(found: Described, name: str, words: str, date: str) -> None:
    """Take a date that is new or more exact; one that says something else is a note."""
    present = getattr(found.person, name)
    if present is None:
        found.set(f"{words} {in_words(date)}", **{name: date})
    elif present != date and _is_within(date, present):
        found.set(f"{words} {in_words(date)} (was {in_words(present)})", **{name: date})
    elif present != date:
        found.notes.append(f"In the table: {words} {in_words(date)}")


def _is_within(one: str, other: str) -> bool:
    """Whether a date says the same as another, more exactly."""
    inner, outer = span_of(one), span_of(other)
    if inner.earliest is None or inner.latest is None:
        return False
    return outer.contains(inner.earliest) and outer.contains(inner.latest)


def _take_ethnicity(found: Described, fact: object) -> None:
    if not isinstance(fact, BackgroundFact):
        return
    background = found.person.background
    present = background.ethnicity
    words = fact.value or fact.state.replace("_", " ")
    if present is None or (present.state != "stated" and fact.state == "stated"):
        found.set(f"ethnicity {words}", background=background.replace(ethnicity=fact))
    elif present != fact:
        found.notes.append(f"In the table: ethnicity {words}")


def _take_statuses(found: Described, statuses: object) -> None:
    """Take statuses that are new; one that the case has with more or other details is a note."""
    held = found.person.statuses
    for status in statuses if isinstance(statuses, tuple) else ():
        same = [other for other in held if other.code == status.code]
        if not same:
            found.set(status_words(status), statuses=(*found.person.statuses, status))
        elif not any(_says_no_more(status, other) for other in same):
            found.notes.append(f"In the table: {status_words(status)}")


def _says_no_more(status: Status, held: Status) -> bool:
    """Whether a status says nothing that the one in the case does not say."""
    fields = ("detail", "from_", "to")
    return all(getattr(status, name) in (None, getattr(held, name)) for name in fields)
