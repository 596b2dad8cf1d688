"""Births that cannot be as they are drawn: parents too young or dead, children too close together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from genogram_app.checks.case_view import BIRTH_KINDS, CaseView, years_between
from genogram_app.checks.finding import Finding
from genogram_app.family.born import span_by_ages
from genogram_app.model.dates import Span, span_of
from genogram_app.model.fields import ParentageKind
from genogram_app.model.people import LOSSES, Age
from genogram_app.model.relations import MultipleBirth, Parentage

TOO_YOUNG = 12
CONFIRM_BELOW = 16
POSTHUMOUS_DAYS = 300
"""The longest time after a father's death at which his child may be born."""
CLOSEST_BIRTHS_DAYS = 240
"""The shortest time between two births of one mother, about eight months."""
TWINS_APART_DAYS = 120
"""The longest time between the births of twins that has been recorded is about four months."""
BY_BIRTH: tuple[ParentageKind, ...] = ("birth",)
PARENT_WORD = {"female": "mother", "male": "father"}


def parents_before_children(view: CaseView) -> Iterator[Finding]:
    """Find birth parents born after their child, too young at the birth or dead long before it."""
    for fact in view.graph.parentages:
        if fact.kind in BIRTH_KINDS:
            yield from _parent_age(view, fact)
            yield from _parent_dead(view, fact)


def births_too_close(view: CaseView) -> Iterator[Finding]:
    """Find children of one mother born less than eight months apart who are not from one pregnancy."""
    together = {frozenset(pair) for m in view.document.births for pair in combinations(m.children, 2)}
    told: set[frozenset[str]] = set()
    for mother in view.people:
        for one, other in combinations(_borne_by(view, mother), 2):
            pair = frozenset((one, other))
            if pair not in together and pair not in told:
                told.add(pair)
                yield from _close_pair(view, mother, one, other)


def multiple_births(view: CaseView) -> Iterator[Finding]:
    """Find twins, triplets and more whose dates or mothers differ."""
    for birth in view.document.births:
        yield from _dates_apart(view, birth)
        yield from _mothers_differ(view, birth)


def ages_against_birth(view: CaseView) -> Iterator[Finding]:
    """Find stated ages that no day of the stated birth date allows, or that cannot all be true."""
    for person in view.document.people:
        if person.kind != "person" or person.count:
            continue
        spans = [_span(age) for age in person.ages]
        if person.birth and any(not span.overlaps(span_of(person.birth)) for span in spans):
            yield _contradiction(
                "age-against-birth",
                f"{view.name(person.id)}'s stated age does not fit the date of birth.",
                (person.id,),
            )
        elif not person.birth and any(not one.overlaps(other) for one, other in combinations(spans, 2)):
            yield _contradiction(
                "ages-disagree", f"{view.name(person.id)}'s stated ages cannot all be right.", (person.id,)
            )


def gap_days(one: Span, other: Span) -> tuple[int, int | None]:
    """Return the fewest and the most days that may lie between two dates; None when there is no bound."""
    fewest = 0
    if one.is_before(other) and one.latest and other.earliest:
        fewest = (other.earliest - one.latest).days
    elif other.is_before(one) and other.latest and one.earliest:
        fewest = (one.earliest - other.latest).days
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return fewest, None
    return fewest, max((one.latest - other.earliest).days, (other.latest - one.earliest).days)


def _parent_age(view: CaseView, fact: Parentage) -> Iterator[Finding]:
    parent, child = view.born(fact.parent), view.born(fact.child)
    if parent.earliest is None or child.latest is None:
        return
    oldest = years_between(parent.earliest, child.latest)
    who, whom = view.name(fact.parent), view.name(fact.child)
    if parent.earliest > child.latest:
        message = f"{who} is drawn as {whom}'s {_word(view, fact)} but was born after {whom}."
        yield _contradiction("born-before-parent", message, (fact.parent, fact.child), (fact.id,))
    elif oldest < TOO_YOUNG:
        message = (
            f"{who} was at most {oldest} when {whom} was born and is drawn as {whom}'s {_word(view, fact)}."
        )
        yield _contradiction("parent-age", message, (fact.parent, fact.child), (fact.id,))
    elif oldest < CONFIRM_BELOW:
        message = f"{who} was {oldest} or younger when {whom} was born. Please confirm the dates."
        yield Finding("parent-age-confirm", "unclear", message, (fact.parent, fact.child), (fact.id,))


def _parent_dead(view: CaseView, fact: Parentage) -> Iterator[Finding]:
    death, birth = view.died(fact.parent), view.born(fact.child)
    mother = view.people[fact.parent].sex == "female" and fact.kind == "birth"
    days = 0 if mother else POSTHUMOUS_DAYS
    if death.latest is None or birth.earliest is None or (birth.earliest - death.latest).days <= days:
        return
    who, whom = view.name(fact.parent), view.name(fact.child)
    when = "before" if mother else "long before"
    message = f"{who} died {when} {whom} was born and is drawn as {whom}'s {_word(view, fact)}."
    yield _contradiction("parent-dead-before-birth", message, (fact.parent, fact.child), (fact.id,))


def _borne_by(view: CaseView, mother: str) -> tuple[str, ...]:
    if view.people[mother].sex != "female":
        return ()
    children = view.graph.children_of(mother, BY_BIRTH)
    return tuple(child for child in children if view.living(child) and not view.people[child].count)


def _close_pair(view: CaseView, mother: str, one: str, other: str) -> Iterator[Finding]:
    # Only dates count here: ages are too coarse to say that two births are months apart.
    born = [span_of(view.people[p].birth) for p in (one, other)]
    fewest, most = gap_days(born[0], born[1])
    if most is None or most >= CLOSEST_BIRTHS_DAYS:
        return
    names = f"{view.name(one)} and {view.name(other)}"
    people = (one, other, mother)
    if fewest > 1:
        message = f"{names} are both drawn as born to {view.name(mother)} less than eight months apart."
        yield _contradiction("births-too-close", message, people)
    else:
        message = f"{names} have the same mother and nearly the same date of birth. Are they twins?"
        yield Finding("twins-not-stated", "unclear", message, people)


def _dates_apart(view: CaseView, birth: MultipleBirth) -> Iterator[Finding]:
    for one, other in combinations(birth.children, 2):
        fewest, _ = gap_days(_arrival(view, one), _arrival(view, other))
        names = f"{view.name(one)} and {view.name(other)} are drawn as born together"
        if fewest > TWINS_APART_DAYS:
            message = f"{names} but their dates of birth are months apart."
            yield _contradiction("twins-apart", message, (one, other), (birth.id,))
        elif fewest > 1:
            message = f"{names} on different days. Please confirm the dates."
            yield Finding("twins-apart-confirm", "unclear", message, (one, other), (birth.id,))


def _mothers_differ(view: CaseView, birth: MultipleBirth) -> Iterator[Finding]:
    mothers = [_mothers(view, child) for child in birth.children]
    for (one, first), (other, second) in combinations(zip(birth.children, mothers, strict=True), 2):
        if first and second and not first & second:
            names = f"{view.name(one)} and {view.name(other)}"
            message = f"{names} are drawn as born together but to different mothers."
            yield _contradiction("twins-two-mothers", message, (one, other), (birth.id,))


def _mothers(view: CaseView, child: str) -> frozenset[str]:
    parents = view.graph.parents_of(child, BY_BIRTH)
    return frozenset(parent for parent in parents if view.people[parent].sex == "female")


def _arrival(view: CaseView, person: str) -> Span:
    found = view.people[person]
    return span_of(found.death if found.kind in LOSSES else found.birth)


def _span(age: Age) -> Span:
    """Every day of birth that agrees with an age; weeks and days may be rounded either way."""
    return span_by_ages((age,)).widened({"weeks": 7, "days": 1}.get(age.unit, 0))


def _word(view: CaseView, fact: Parentage) -> str:
    return PARENT_WORD.get(view.people[fact.parent].sex, "parent")


def _contradiction(rule: str, message: str, people: tuple[str, ...], facts: tuple[str, ...] = ()) -> Finding:
    return Finding(rule, "contradiction", message, people, facts)
