"""Real names, dates of birth and addresses that are left in a text which otherwise uses labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import TITLES
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.people.names.gazetteer import canonical_code
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.times.expressions import time_expressions
from genogram_app.review.evidence import quoted

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BIRTH = re.compile(r"\b(?:born|birth|birthday|dob|d\.o\.b)\b", re.IGNORECASE)
_PUBLIC = re.compile(
    r"\b(?:for publication|to be published|published version|(?:names|identities) have been changed|"
    r"not (?:their|the|his|her) real names?|pseudonyms?|anonymised|redacted version)\b",
    re.IGNORECASE,
)
_FRONT = 4000
"""What a text says of itself stands within so many characters of its beginning."""
_LABELS_AT_LEAST = 2


def names_left(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find what tells who people are in texts that call them by their labels."""
    labelled = {p.id: p for p in graph.document.people if _has_both(p)}
    for reading in readings:
        named = _named(reading, labelled)
        by_label = sum(1 for mention in reading.mentions if _is_label(mention, reading, labelled))
        by_name = sum(len(mentions) for mentions in named.values())
        if by_label >= _LABELS_AT_LEAST and by_label > by_name:
            yield from (_name_left(reading, labelled, people, m) for people, m in named.items())
            yield from _births_left(reading, labelled)
            yield from _addresses_left(graph, reading)
        elif by_name and not by_label:
            yield from _meant_for_others(reading, labelled, named)


def _has_both(person: Person) -> bool:
    """Whether somebody has a real name, and another one to be called by."""
    name, label = (person.name or "").strip(), (person.label or "").strip()
    return bool(name and label) and name.casefold() != label.casefold() and canonical_code(name) is None


def _named(reading: Reading, labelled: dict[str, Person]) -> dict[tuple[str, ...], list[Mention]]:
    """The places at which the text calls people by a part of their real name."""
    found: dict[tuple[str, ...], list[Mention]] = {}
    for mention in reading.mentions:
        people = tuple(p for p in mention.candidates if p in labelled)
        if mention.how != "name" or not people:
            continue
        said = _words(reading.narrative.text[mention.start : mention.end])
        if any(said & _real_words(labelled[p]) for p in people):
            found.setdefault(people, []).append(mention)
    return found


def _is_label(mention: Mention, reading: Reading, labelled: dict[str, Person]) -> bool:
    """Whether a mention is the label of somebody who also has a name."""
    person = labelled.get(mention.person or "")
    if person is None or mention.how not in ("name", "role", "code"):
        return False
    return not _words(reading.narrative.text[mention.start : mention.end]) & _real_words(person)


def _real_words(person: Person) -> set[str]:
    """The words of somebody's real names that are not in the label."""
    names = [person.name or "", *(a for a in person.aliases if canonical_code(a) is None)]
    return {w for name in names for w in _words(name)} - _words(person.label or "")


def _words(text: str) -> set[str]:
    return {w.casefold() for w in _WORD.findall(text)} - set(TITLES) - {"the", "and", "of"}


def _name_left(
    reading: Reading, labelled: dict[str, Person], people: tuple[str, ...], mentions: Sequence[Mention]
) -> Finding:
    text = reading.narrative.text
    said = dict.fromkeys(" ".join(text[m.start : m.end].split()) for m in mentions)
    labels = in_a_row([labelled[p].label or "" for p in people])
    stands = "stands" if len(said) == 1 else "stand"
    message = (
        f"{in_a_row([f'“{words}”' for words in said])} {stands} in a text that calls people by their labels: "
        f"{'a name' if len(said) == 1 else 'names'} of {labels}."
    )
    evidence = _places(reading, [m.sentence for m in mentions])
    return Finding("name-left", "privacy", message, people, (), evidence)


def _places(reading: Reading, spans: Sequence[tuple[int, int]]) -> tuple[Evidence, ...]:
    """Every sentence in which something must be changed, each once."""
    return tuple(quoted(reading.narrative, *span) for span in dict.fromkeys(spans))


def _births_left(reading: Reading, labelled: dict[str, Person]) -> Iterator[Finding]:
    born = {p.birth: p for p in labelled.values() if p.birth and len(p.birth) == len("2000-01-01")}
    narrative = reading.narrative
    for time in time_expressions(narrative) if born else ():
        person = born.get(time.means.edtf) if time.means else None
        sentence = narrative.sentence_at(time.start)
        if person is None or sentence is None:
            continue
        if not _BIRTH.search(narrative.plain[sentence.start : sentence.end]):
            continue
        message = (
            f"The full date of birth of {person.label} stands in a text that calls people by their labels."
        )
        evidence = _places(reading, [narrative.original(sentence.start, sentence.end)])
        yield Finding("birth-date-left", "privacy", message, (person.id,), (), evidence)


def _addresses_left(graph: FamilyGraph, reading: Reading) -> Iterator[Finding]:
    narrative = reading.narrative
    for household in graph.document.households:
        street = (household.address or "").splitlines()[0].split(",")[0].strip() if household.address else ""
        if not household.label or not re.search(r"[A-Za-z]", street) or street == household.label:
            continue
        whole = street if re.search(r"\d", street) else " ".join((household.address or "").split())
        found = re.finditer(rf"(?<!\w){re.escape(whole)}(?!\w)", narrative.plain, re.IGNORECASE)
        sentences = [s for match in found if (s := narrative.sentence_at(match.start()))]
        if sentences:
            message = f"The address of {household.label} stands in a text that calls people by their labels."
            evidence = _places(reading, [narrative.original(s.start, s.end) for s in sentences])
            yield Finding("address-left", "privacy", message, (), (household.id,), evidence)


def _meant_for_others(
    reading: Reading, labelled: dict[str, Person], named: dict[tuple[str, ...], list[Mention]]
) -> Iterator[Finding]:
    """One note on a text that says it is for publication and calls people by their real names throughout."""
    front = _PUBLIC.search(reading.narrative.plain, 0, _FRONT)
    sentence = reading.narrative.sentence_at(front.start()) if front else None
    if sentence is None:
        return
    people = tuple(dict.fromkeys(p for of in named for p in of))
    names = in_a_row([display_name(labelled[p]) for p in people])
    message = f"The text says that it is for publication, and calls people by their real names: {names}."
    evidence = _places(reading, [reading.narrative.original(sentence.start, sentence.end)])
    yield Finding("names-for-publication", "note", message, people, (), evidence)
