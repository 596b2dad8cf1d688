"""Names and pronouns are found inside the phrases in which they stand."""

from __future__ import annotations

from genogram_app.narrative.people.bare import bare_references
from genogram_app.narrative.people.linking import link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import graph


def _bare(text: str) -> tuple[Reference, ...]:
    spotted = spot(read_narrative("n", text), graph())
    linked = link(spotted)
    return bare_references(spotted.narrative, linked, find_references(spotted, linked))


def test_a_name_inside_a_kin_phrase_is_found_by_itself() -> None:
    assert [r.people for r in _bare("Callie's younger sister, Sylvie, rang.")] == [("callie",), ("sylvie",)]


def test_a_possessive_pronoun_is_told_from_the_others() -> None:
    kinds = [(r.kind, r.people) for r in _bare("Aaron said that he had seen his brother, Kit.")]
    assert kinds == [
        ("name", ("aaron",)),
        ("pronoun", ("aaron",)),
        ("possessive", ("aaron",)),
        ("name", ("kit",)),
    ]


def test_whose_means_the_person_named_before_it() -> None:
    found = _bare("Callie, whose sister Sylvie rang, was out.")
    assert [(r.kind, r.people) for r in found][:2] == [("name", ("callie",)), ("possessive", ("callie",))]


def test_her_before_no_relative_is_no_possessive() -> None:
    assert [r.kind for r in _bare("Callie said that June had seen her yesterday.")][-1] == "pronoun"


def test_a_second_he_means_whom_the_first_one_at_the_beginning_does() -> None:
    found = _bare("Robin was born in 2019. He is Callie's second child, with Aaron, and he has a cold.")
    assert [r.people for r in found if r.kind == "pronoun"] == [("robin",), ("robin",)]
