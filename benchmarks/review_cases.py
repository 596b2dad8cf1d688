"""The families of `benchmarks.review_families` as cases, and what the layout of each is asked for."""

from __future__ import annotations

from benchmarks.review_families import Bond, Match, Relative, ReviewFamily, Sex, Tie
from genogram_app.layout.request import LayoutRequest
from genogram_app.model import fields
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import MultipleBirth, Parentage, Partnership, Stage
from genogram_app.picture.picture import Painter

_SEX: dict[Sex, fields.Sex] = {"male": "male", "female": "female", "unknown": "not_known"}
_STATUS: dict[Bond, fields.PartnershipStatus] = {
    "married": "married",
    "cohabiting": "cohabiting",
    "separated": "separated",
    "divorced": "divorced",
    "casual": "casual",
}
_KIND: dict[Tie, fields.ParentageKind] = {"birth": "birth", "adopted": "adoptive", "foster": "foster"}


def case_of_family(family: ReviewFamily) -> Document:
    """Return a family as a case without homes.

    A union of one person is nobody's partnership: its children have one stated parent. Two such unions of
    one person look alike in a case, for nothing can say whose children have the same unknown parent.
    """
    couples = [(n, union) for n, union in enumerate(family.unions, 1) if len(union.partners) == 2]
    links = [
        (parent.id, placed.child.id, _KIND[placed.tie])
        for union in family.unions
        for placed in union.children
        for parent in union.partners
    ]
    return Document(
        case=CaseInfo(title=family.name),
        people=tuple(_person(relative) for relative in family.people),
        partnerships=tuple(_partnership(f"U{n}", union) for n, union in couples),
        parentage=tuple(
            Parentage(id=f"k{n}", child=child, parent=parent, kind=kind)
            for n, (parent, child, kind) in enumerate(links)
        ),
        births=_births(family),
    )


def request_of_family(family: ReviewFamily) -> LayoutRequest:
    """Return what the layout of a family is asked for, with its people's symbols and labels."""
    return Painter().layout_request(case_of_family(family))


def _person(relative: Relative) -> Person:
    return Person(
        id=relative.id,
        name=relative.id,
        sex=_SEX[relative.sex],
        birth=str(relative.birth),
        death=str(relative.death) if relative.death is not None else None,
    )


def _partnership(name: str, union: Match) -> Partnership:
    one, other = union.partners
    stage = Stage(status=_STATUS[union.bond], from_=str(union.start))
    return Partnership(id=name, partners=(one.id, other.id), stages=(stage,))


def _births(family: ReviewFamily) -> tuple[MultipleBirth, ...]:
    groups: dict[str, list[str]] = {}
    for union in family.unions:
        for placed in union.children:
            if placed.twins is not None:
                groups.setdefault(placed.twins, []).append(placed.child.id)
    return tuple(MultipleBirth(id=f"m{n}", children=tuple(group)) for n, group in enumerate(groups.values()))
