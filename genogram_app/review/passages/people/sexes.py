"""Men and boys whom the words of a text seem to speak of as women and girls, and the other way round."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.fields import Sex
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.references import Reference
from genogram_app.review.passages.looking import look_again, vouched_for
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.sex_words import SexWord, sex_words
from genogram_app.review.passages.people.sexes_of_unnamed import (
    OPPOSITE,
    Asked,
    by_birth,
    unnamed_of_another_sex,
)

_SPOKEN_OF = {"female": "a woman or girl", "male": "a man or boy"}
_PRONOUNS_ENOUGH = 1
_OUTWEIGH = 4
"""So many pronouns a word beside a name is worth; and so many must speak against each one for the drawing."""
_FEW = 2
"""More relatives than these, all of the other sex, are no sign that one of them is drawn wrongly."""


def sexes_seeming_other(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each person whom the words of the texts seem to make one of the other sex."""
    words: dict[str, list[SexWord]] = {}
    for word in sex_words(graph, passages.all):
        words.setdefault(word.person, []).append(word)
    asked: set[str] = set()
    borne_out = {p.id for p in graph.document.people if vouched_for(graph.document, p.id, ("sex",))}
    for person, said in words.items():
        against = _against(graph, person, said)
        if against and person not in borne_out:
            asked.add(person)
            yield _seems_other(graph, (person,), OPPOSITE[graph.person(person).sex], against)
        elif not against and any(word.sex == graph.person(person).sex for word in said):
            borne_out.add(person)
    for people, sex, telling in (*_relatives(graph, passages), *unnamed_of_another_sex(graph, passages)):
        left = tuple(p for p in people if p not in borne_out)
        if left and asked.isdisjoint(people):
            asked.update(people)
            yield _seems_other(graph, left, sex, telling)


def _seems_other(graph: FamilyGraph, people: Sequence[str], sex: Sex, passages: Sequence[Passage]) -> Finding:
    names = [display_name(graph.person(person)) for person in people]
    each = "both " if len(names) > 1 else ""
    return look_again(
        "sex-seems-other",
        f"The drawing has {in_a_row(names)} as {each}{OPPOSITE[sex]}; "
        f"the text seems to speak of {_SPOKEN_OF[sex]}.",
        people,
        (),
        passages,
    )


def _against(graph: FamilyGraph, person: str, said: Sequence[SexWord]) -> list[Passage]:
    """The passages with words against the drawn sex, where these outweigh the others; else none."""
    drawn = graph.person(person).sex
    against = [word for word in said if word.sex == OPPOSITE.get(drawn)]
    agreeing = [word for word in said if word.sex == drawn]
    if any(word.joined for word in agreeing):
        return []
    weight = sum(_OUTWEIGH if word.joined else 1 for word in against)
    if weight < max(_PRONOUNS_ENOUGH, _OUTWEIGH * len(agreeing)):
        return []
    return [word.passage for word in sorted(against, key=lambda word: not word.joined)]


def _relatives(graph: FamilyGraph, passages: Passages) -> Iterator[Asked]:
    """Yield the few relatives of a kind that the drawing has, where a text speaks of one of the other sex."""
    for passage in passages.all:
        for reference in passage.line.references:
            kin = kin_word(reference.term) if reference.term else None
            if kin is None or kin[2] or reference.people or len(reference.owners) != 1:
                continue
            sex = next((s for s in ("female", "male") if s == reference.sex), None)
            if sex is None or reference.owners[0] not in graph.rank or _by_marriage(reference):
                continue
            relation = "twin" if "twin" in reference.modifiers else kin[0]
            drawn = _drawn_relatives(graph, reference.owners[0], relation)
            if 0 < len(drawn) <= _FEW and all(graph.person(p).sex == OPPOSITE[sex] for p in drawn):
                yield drawn, sex, [passage]


def _by_marriage(reference: Reference) -> bool:
    said = " ".join((reference.term, *reference.modifiers))
    return any(word in said for word in ("step", "foster", "in law", "god", "adopt", "great"))


def _drawn_relatives(graph: FamilyGraph, person: str, relation: str) -> Sequence[str]:
    find = _RELATIVES.get(relation)
    by_term = (
        (kin.person if kin.relative == person else kin.relative)
        for kin in graph.kin
        if person == kin.relative or (person == kin.person and relation in _MUTUAL)
        if (kin_word(kin.term) or ("",))[0] == relation
    )
    return graph.in_file_order({*find(graph, person), *by_term} - {person}) if find else ()


_MUTUAL = frozenset({"sibling", "half sibling"})
"""What somebody is to whoever is that to them."""


def _twins(graph: FamilyGraph, person: str) -> list[str]:
    return [child for birth in graph.document.births if person in birth.children for child in birth.children]


def _aunts_and_uncles(graph: FamilyGraph, person: str) -> list[str]:
    own = [s for parent in graph.parents_of(person) for s in by_birth(graph, parent)]
    return [*own, *(partner for one in own for partner in graph.partners_of(one))]


def _nephews_and_nieces(graph: FamilyGraph, person: str) -> list[str]:
    around = (person, *graph.partners_of(person))
    return [c for one in around for s in by_birth(graph, one) for c in graph.children_of(s)]


_RELATIVES: Mapping[str, Callable[[FamilyGraph, str], Sequence[str]]] = {
    "parent": lambda graph, person: graph.parents_of(person),
    "child": lambda graph, person: graph.children_of(person),
    "sibling": by_birth,
    "half sibling": by_birth,
    "twin": _twins,
    "partner": lambda graph, person: graph.partners_of(person),
    "grandparent": lambda graph, person: [
        p for parent in graph.parents_of(person) for p in graph.parents_of(parent)
    ],
    "grandchild": lambda graph, person: [
        c for child in graph.children_of(person) for c in graph.children_of(child)
    ],
    "aunt or uncle": _aunts_and_uncles,
    "niece or nephew": _nephews_and_nieces,
}
