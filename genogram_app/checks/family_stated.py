"""Relatives whom nobody has stated: missing parents, a family drawn too small, people joined to nobody."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.births import PARENT_WORD
from genogram_app.checks.case_view import FIRM, CaseView
from genogram_app.checks.finding import Finding
from genogram_app.family.names import in_a_row


def subject_stated(view: CaseView) -> Iterator[Finding]:
    """Find a case in which no subject child is named."""
    if view.document.people and not view.document.case.subjects:
        yield Finding("no-subject", "gap", "No subject child is named.")


def parents_stated(view: CaseView) -> Iterator[Finding]:
    """Find children without a stated mother or father, and parents who have not been identified.

    Of several children drawn as one, each may have another parent who is not drawn: none is asked for.
    """
    for child in view.young:
        if not view.living(child):
            continue
        parents = [k.parent for k in view.birth_parents(child)]
        for word in () if view.people[child].count else _missing(view, parents):
            message = f"{view.name(child)}'s {word} is not stated."
            yield Finding(f"no-{word}-stated", "gap", message, (child,))
        yield from _unidentified_parents(view, child, parents)


def too_many_parents(view: CaseView) -> Iterator[Finding]:
    """Find children with two birth mothers or two birth fathers, none of them in doubt."""
    for child in (p.id for p in view.document.people if not p.count):
        sure = [k for k in view.birth_parents(child) if k.kind == "birth" and k.certainty in FIRM]
        for sex, word in PARENT_WORD.items():
            same = [k for k in sure if view.people[k.parent].sex == sex]
            if len(same) > 1:
                names = in_a_row([view.name(k.parent) for k in same])
                message = f"{view.name(child)} is drawn with more than one birth {word}: {names}."
                people = (child, *(k.parent for k in same))
                yield Finding("two-birth-parents", "unclear", message, people, tuple(k.id for k in same))


def wider_family_stated(view: CaseView) -> Iterator[Finding]:
    """Find subject children drawn with the nuclear family only."""
    for subject in view.document.case.subjects:
        parents = view.graph.parents_of(subject)
        if parents and not any(_more_than_couple(view, subject, parent) for parent in parents):
            message = (
                f"Only the nearest family of {view.name(subject)} is drawn: no grandparent, aunt or uncle, "
                "nor earlier or later partner of a parent."
            )
            yield Finding("nuclear-family-only", "gap", message, (subject,))


def joined_to_somebody(view: CaseView) -> Iterator[Finding]:
    """Find people who are joined to nobody by partnership, parentage, kin, bond or household."""
    document = view.document
    joined = {p for u in view.graph.partnerships for p in u.partners}
    joined |= {p for k in view.graph.parentages for p in (k.parent, k.child)}
    joined |= {p for r in view.graph.kin for p in (r.person, r.relative)}
    joined |= set(view.residences)
    joined |= {p for b in document.bonds for p in (b.from_person, b.to_person)}
    for person in document.people:
        if person.id not in joined and len(document.people) > 1:
            message = f"{view.name(person.id)} is joined to nobody: no relation and no home is stated."
            yield Finding("unconnected-person", "gap", message, (person.id,))


def _missing(view: CaseView, parents: list[str]) -> list[str]:
    """Which of mother and father a child lacks; a parent whose sex is not known may be either."""
    sexes = [view.people[p].sex for p in parents]
    free = sum(1 for sex in sexes if sex not in PARENT_WORD)
    missing = [word for sex, word in PARENT_WORD.items() if sex not in sexes][: max(0, 2 - len(parents))]
    return missing[: 2 - free]


def _unidentified_parents(view: CaseView, child: str, parents: list[str]) -> Iterator[Finding]:
    for parent in parents:
        if view.people[parent].identity == "unknown":
            word = PARENT_WORD.get(view.people[parent].sex, "parent")
            message = f"{view.name(child)}'s {word} has not been identified."
            yield Finding("parent-not-identified", "gap", message, (child, parent))


def _more_than_couple(view: CaseView, subject: str, parent: str) -> bool:
    graph = view.graph
    if graph.parents_of(parent) or any(r.relative in (subject, parent) for r in graph.kin):
        return True
    others = {p for child in graph.children_of(parent) for p in graph.parents_of(child)}
    return bool({*others, *graph.partners_of(parent)} - set(graph.parents_of(subject)) - {parent})
