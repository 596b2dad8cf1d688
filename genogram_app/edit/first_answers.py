"""A new case from three answers: who the child is, which date matters, who lived with the child."""

from __future__ import annotations

import re
from dataclasses import dataclass

from genogram_app.edit.homes import next_label
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.model.case import Incident
from genogram_app.model.document import Document, Item
from genogram_app.model.fields import IncidentKind, ParentageKind, Sex
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage

UNKNOWN_MALE = "unknown male"
SAME_PARENTS = "sibling, same parents"
RELATIONS = (
    "mother",
    "father",
    "mother’s partner",
    "father’s partner",
    SAME_PARENTS,
    "sibling",
    "half-sibling",
    "grandmother",
    "grandfather",
    "foster carer",
    "adoptive parent",
    "special guardian",
    UNKNOWN_MALE,
)
"""What somebody can be to the child, as offered; any other words are kept as they were said."""

_PARENTS: dict[str, tuple[Sex, ParentageKind]] = {
    "mother": ("female", "birth"),
    "father": ("male", "birth"),
    "foster carer": ("not_known", "foster"),
    "adoptive parent": ("not_known", "adoptive"),
    "special guardian": ("not_known", "guardian"),
}
_PARTNERS = {"mother’s partner": "mother", "father’s partner": "father"}
_SEXES: dict[str, Sex] = {"grandmother": "female", "grandfather": "male", UNKNOWN_MALE: "male"}
_NOTHING_SAID = ("", "not known", "other")
_LABEL = re.compile(r"(child|baby|young person|adult|subject|sibling|twin)( [a-z]{1,2}| \d{1,2})?", re.I)


@dataclass(frozen=True, slots=True)
class ChildAnswer:
    """Who a child under review is, as far as known; `date` is that of birth, of one unborn the day due."""

    name: str = ""
    sex: Sex = "not_known"
    date: str | None = None
    unborn: bool = False


@dataclass(frozen=True, slots=True)
class MemberAnswer:
    """Somebody who lived with the children: who to whom, and since when as far as known.

    `of` are the places of the children among those asked about; empty stands for all of them.
    """

    relation: str = ""
    name: str = ""
    since: str | None = None
    of: tuple[int, ...] = ()

    @property
    def says_nothing(self) -> bool:
        """Whether the row was left empty."""
        return not (self.relation.strip() or self.name.strip() or self.since)


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """The answers to the three questions; every one may be left open."""

    children: tuple[ChildAnswer, ...] = (ChildAnswer(),)
    incident: IncidentKind | None = None
    date: str | None = None
    members: tuple[MemberAnswer, ...] = ()


def new_case(answers: FirstAnswers) -> Document:
    """Return a case that says what the answers say and nothing more.

    A date without an incident is not part of the case: it is the day for which somebody wants to see the
    family.

    Raises:
        pydantic.ValidationError: when an answer is no value of the case, such as a date that is not EDTF.
    """
    document, children = Document(), list[str]()
    for answer in answers.children:
        document, child = _with_child(document, answer)
        children.append(child)
    incident = Incident(kind=answers.incident, date=answers.date) if answers.incident else None
    title = next((a.name.strip() for a in answers.children if _is_label(a.name)), "")
    case = document.case.replace(subjects=tuple(children), incident=incident, title=title)
    members = tuple(member for member in answers.members if not member.says_nothing)
    return _with_members(document.replace(case=case), tuple(children), members)


def _with_child(document: Document, answer: ChildAnswer) -> tuple[Document, str]:
    fields = _called(answer.name) | {"sex": answer.sex}
    fields |= {"kind": "pregnancy", "due": answer.date} if answer.unborn else {"birth": answer.date}
    return _with(document, "people", Person, **fields)


def _with_members(
    document: Document, children: tuple[str, ...], members: tuple[MemberAnswer, ...]
) -> Document:
    """Parents before those who are something to the child only through them."""
    known: list[tuple[MemberAnswer, str, tuple[str, ...]]] = []
    for member in members:
        document, person = _with_member(document, member)
        of = tuple(children[place] for place in member.of if place < len(children)) or children
        known.append((member, person, of))
    for member, person, of in known:
        if _term(member) in _PARENTS:
            document = _with_parent(document, person, of, _PARENTS[_term(member)][1])
    for member, person, of in known:
        if _term(member) not in _PARENTS:
            document = _with_relation(document, _term(member), person, of)
    return _with_home(document, children, known) if known else document


def _with_member(document: Document, member: MemberAnswer) -> tuple[Document, str]:
    term = _term(member)
    sex = _PARENTS[term][0] if term in _PARENTS else _SEXES.get(term, "not_known")
    fields = _called(member.name) | {"sex": sex}
    if term == UNKNOWN_MALE and not member.name.strip():
        fields |= {"identity": "unknown", "label": "Unknown male"}
    return _with(document, "people", Person, **fields)


def _with_parent(document: Document, parent: str, of: tuple[str, ...], kind: ParentageKind) -> Document:
    for child in of:
        document, _ = _with(document, "parentage", Parentage, child=child, parent=parent, kind=kind)
    return document


def _with_relation(document: Document, term: str, person: str, of: tuple[str, ...]) -> Document:
    if term in _PARTNERS:
        return _with_partner(document, term, person, of)
    if term == SAME_PARENTS:
        return _with_sibling(document, person, of)
    if term in (*_NOTHING_SAID, UNKNOWN_MALE):
        return document
    return _with_kin(document, term, person, of)


def _with_partner(document: Document, term: str, person: str, of: tuple[str, ...]) -> Document:
    """Whose partner it is, is known only when exactly one such parent was named."""
    sex = _PARENTS[_PARTNERS[term]][0]
    named = {i for i in _birth_parents(document, of) if document.person(i).sex == sex}
    if len(named) != 1:
        return _with_kin(document, term, person, of)
    stages = (Stage(status="not_known"),)
    pair = (*named, person)
    return _with(document, "partnerships", Partnership, partners=pair, stages=stages)[0]


def _with_sibling(document: Document, person: str, of: tuple[str, ...]) -> Document:
    parents = _birth_parents(document, of)
    for parent in parents:
        document = _with_parent(document, parent, (person,), "birth")
    return document if parents else _with_kin(document, "sibling", person, of)


def _with_kin(document: Document, term: str, person: str, of: tuple[str, ...]) -> Document:
    for child in of:
        document, _ = _with(document, "kin", Kin, person=person, relative=child, term=term)
    return document


def _with_home(
    document: Document, children: tuple[str, ...], known: list[tuple[MemberAnswer, str, tuple[str, ...]]]
) -> Document:
    """How an unknown man was present in the home is not known either."""
    document, home = _with(document, "households", Household, label=next_label(document))
    for child in children:
        if document.person(child).kind == "person":
            document, _ = _with(document, "residences", Residence, person=child, household=home)
    for member, person, _ in known:
        how = "not_known" if document.person(person).identity == "unknown" else "lives"
        fields = {"person": person, "household": home, "from": member.since, "pattern": how}
        document, _ = _with(document, "residences", Residence, **fields)
    return document


def _birth_parents(document: Document, of: tuple[str, ...]) -> tuple[str, ...]:
    """The birth parents that all of the children have."""
    each = [{k.parent for k in document.parentage if k.child == c and k.kind == "birth"} for c in of]
    shared = set.intersection(*each)
    return tuple(person.id for person in document.people if person.id in shared)


def _with(document: Document, list_name: str, made: type[Item], /, **fields: object) -> tuple[Document, str]:
    item = made.model_validate({"id": next_id(document, list_name), **fields})
    return added(document, list_name, item), item.id


def _called(name: str) -> dict[str, object]:
    said = " ".join(name.split())
    return {"label" if _is_label(said) else "name": said or None}


def _is_label(name: str) -> bool:
    """Whether it is how reviews speak of somebody without a name: "Child K", "Sibling 2"."""
    return _LABEL.fullmatch(" ".join(name.split())) is not None


def _term(member: MemberAnswer) -> str:
    return " ".join(member.relation.replace("'", "’").casefold().split())
