"""Every command of the editor on whatever is picked, for tests that edit a case in any order."""

from __future__ import annotations

from collections.abc import Callable

from genogram_app.edit import (
    findings,
    homes,
    items,
    merging,
    moves,
    people,
    positions,
    relations,
    removal,
    splitting,
    texts,
)
from genogram_app.edit.session import Edit
from genogram_app.model.people import BackgroundFact

Pick = Callable[[str], str]
"""Picks an id of a list of the document, or one that does not exist when the list is empty."""

COMMANDS: dict[str, Callable[[Pick], Edit]] = {
    "add a person": lambda _: people.add_person(),
    "add a partner": lambda pick: people.add_partner(pick("people")),
    "add a child": lambda pick: people.add_child((pick("people"), pick("people"))),
    "add a mother": lambda pick: people.add_parent(pick("people"), "female"),
    "add a sibling": lambda pick: people.add_sibling(pick("people"), "male"),
    "add an unborn child": lambda pick: people.add_unborn((pick("people"),)),
    "add an unknown male": lambda pick: people.add_unknown_male(pick("households")),
    "mark the subject": lambda pick: people.set_subject(pick("people"), on=True),
    "unmark the subject": lambda pick: people.set_subject(pick("people"), on=False),
    "name": lambda pick: people.set_name(pick("people"), "Bo"),
    "partnership": lambda pick: relations.add_partnership(pick("people"), pick("people"), "married"),
    "stage": lambda pick: relations.add_stage(pick("partnerships"), "separated"),
    "parentage": lambda pick: relations.add_parentage(pick("people"), pick("people")),
    "kin": lambda pick: relations.add_kin(pick("people"), pick("people"), "great-aunt"),
    "bond": lambda pick: relations.add_bond(pick("people"), pick("people"), "close"),
    "twins": lambda pick: relations.add_multiple_birth((pick("people"), pick("people"), pick("people"))),
    "household": lambda pick: homes.add_household((pick("people"),)),
    "residence": lambda pick: homes.add_residence(pick("people"), pick("households"), "2020"),
    "move house": lambda pick: moves.move_residents((pick("people"),), pick("households"), "2022"),
    "whereabouts": lambda pick: homes.add_whereabouts(pick("people")),
    "leave": lambda pick: homes.leave_household((pick("people"),), pick("households")),
    "place": lambda pick: positions.set_positions({pick("people"): (10.0, 20.0)}),
    "tidy": lambda _: positions.clear_positions(),
    "text": lambda _: texts.add_text(None, "Ada and Bo."),
    "change the text": lambda pick: texts.set_text(pick("documents"), "Bo."),
    "explain": lambda _: findings.dismiss(("f1",), "It is so."),
    "restore": lambda _: findings.restore(("f1",)),
    "ethnicity": lambda pick: items.set_field(
        pick("people"), "background.ethnicity", BackgroundFact(state="declined")
    ),
    "a date that is none": lambda pick: items.set_field(pick("people"), "birth", "soon"),
    "title": lambda _: items.set_case(title="Child K"),
    "merge people": lambda pick: merging.merge(pick("people"), pick("people")),
    "merge households": lambda pick: merging.merge(pick("households"), pick("households")),
    "split": lambda pick: splitting.split_person(
        pick("people"), [pick(name) for name in ("residences", "parentage", "partnerships", "accounts")], "Bo"
    ),
    "remove": lambda pick: removal.remove((pick("people"),)),
    "remove a relation": lambda pick: removal.remove((pick("parentage"), pick("partnerships"))),
    "remove a household": lambda pick: removal.remove((pick("households"),)),
    "add two people": lambda pick: items.together(
        "Add two", [people.add_person(), people.add_partner(pick("people"))]
    ),
}
