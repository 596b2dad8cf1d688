"""People whom the text speaks of and the drawing leaves out, and people of the drawing it never names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.people import Person
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.people.unnamed.home import lives_there
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.text import Narrative
from genogram_app.review.evidence import MOST_QUOTED, sentences_of
from genogram_app.review.spelling import bearers_of_another_sex, nearest_name


def people_left_out(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find people whom a text names or describes and who are not on the drawing: one finding a person."""
    found: dict[str, list[tuple[Narrative, Mention]]] = {}
    for reading in readings:
        linked = {(words.start, words.end) for words in reading.words if words.state == "linked"}
        for mention in reading.mentions:
            # Read with the sentences around it, a description may mean somebody drawn after all.
            if mention.absent and mention.how != "unnamed_man" and (mention.start, mention.end) not in linked:
                found.setdefault(mention.known_by, []).append((reading.narrative, mention))
    spelled: dict[str, list[tuple[Narrative, Mention]]] = {}
    for known_by, places in found.items():
        # A sentence that gives the name tells more than one that only describes.
        places = sorted(places, key=lambda place: place[1].how not in ("name", "code"))
        first = places[0][1]
        near = nearest_name(first.head, graph) if first.how == "name" else None
        if near:
            spelled.setdefault(near.id, []).extend(places)
        else:
            yield _left_out(graph, known_by, places)
    for person, places in spelled.items():
        yield _spelled_otherwise(graph.person(person), places)


def people_never_mentioned(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find named people of the drawing of whom no text speaks."""
    if not readings:
        return
    spoken_of = {p for reading in readings for m in reading.mentions for p in (m.person, *m.candidates) if p}
    for person in graph.document.people:
        if person.id not in spoken_of and person.identity == "known" and (person.name or person.label):
            message = f"{display_name(person)} is on the drawing but the text never mentions them."
            yield Finding("never-mentioned", "note", message, (person.id,))


def _spelled_otherwise(person: Person, places: list[tuple[Narrative, Mention]]) -> Finding:
    """A drawn person whose name the text spells in other ways: one question, with every place."""
    names = tuple(dict.fromkeys(m.head for _, m in places if m.how == "name"))
    written = f"The text writes {in_a_row(names)}; the drawing has {display_name(person)}."
    message = f"{written} Are they one person?"
    return Finding("spelling-differs", "unclear", message, (person.id,), (), _evidence(places), (), names)


def _left_out(graph: FamilyGraph, known_by: str, places: list[tuple[Narrative, Mention]]) -> Finding:
    evidence = _evidence(places)
    _, mention = places[0]
    if mention.how == "name":
        if only_a_friend(places):
            message = f"{mention.head} is a friend in the text and not on the drawing; friends need not be."
            return Finding("friend-left-out", "note", message, (), (), evidence)
        are = "are" if " and " in mention.head or " & " in mention.head else "is"
        message = f"{mention.head} {are} in the text but not on the drawing."
        alike = bearers_of_another_sex(mention.head, graph)
        if alike:
            drawn = in_a_row([f"{display_name(p)} as {p.sex}" for p in alike])
            message = f"{mention.head} {are} in the text; the drawing has {drawn}. Is this the same person?"
        people = tuple(p.id for p in alike)
        return Finding("person-left-out", "omission", message, people, (), evidence)
    if mention.how == "code":
        message = _codes(tuple(dict.fromkeys(m.head for _, m in places if m.how == "code")))
        return Finding("person-left-out", "omission", message, (), (), evidence)
    narrative = places[0][0]
    said = " ".join(narrative.text[mention.start : mention.end].split())
    owner = known_by.split()[0]
    people = (owner,) if graph.document.find(owner) else ()
    if known_by.endswith(" pregnancy"):
        of_whom = f" of {display_name(graph.person(owner))}" if people else ""
        message = f"The text tells of {_article(mention.head)}{of_whom} that is not on the drawing."
        return Finding("pregnancy-left-out", "omission", message, people, (), evidence)
    message = f"The text speaks of “{said}”, who is not on the drawing."
    return Finding("relative-left-out", "omission", message, people, (), evidence)


def only_a_friend(places: list[tuple[Narrative, Mention]]) -> bool:
    """Return whether somebody is a friend of whom no sentence says that they live or stay with anybody."""
    friend = all(mention.friend for _, mention in places if mention.how == "name")
    return friend and not any(lives_there(n.text[slice(*mention.sentence)]) for n, mention in places)


def _codes(codes: tuple[str, ...]) -> str:
    if len(codes) == 1:
        return f"{codes[0]} is in the text but not on the drawing."
    listed = f"{', '.join(codes[:-1])} and {codes[-1]}"
    return f"The text speaks of {listed}; the drawing does not have so many people who can be meant."


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _evidence(places: list[tuple[Narrative, Mention]]) -> tuple[Evidence, ...]:
    found: dict[Evidence, None] = {}
    for narrative, mention in places:
        found.update(dict.fromkeys(sentences_of(narrative, (mention,))))
    return tuple(found)[:MOST_QUOTED]
