"""Phrases are joined where they stand as one, and a name tells better than a description who it is."""

from __future__ import annotations

from genogram_app.narrative.people.meant.joining import closed_at, one_of_two, several
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.tokens import tokenise

NAME = Reference(0, 0, "name", ("kit",))
KIN = Reference(2, 3, "kin", ("robin",), term="brother", owners=("tess",))


def test_the_name_says_who_it_is_and_the_description_whose_relative() -> None:
    joined = one_of_two((NAME, KIN), KIN, 3)
    assert (joined.people, joined.term, joined.owners) == (("kit",), "brother", ("tess",))


def test_a_group_with_somebody_unclear_in_it_is_nobody_for_certain() -> None:
    assert several((NAME, KIN), 0, 3).people == ("kit", "robin")
    assert several((NAME, Reference(2, 2, "pronoun")), 0, 2).people == ()


def test_the_closing_comma_belongs_to_an_apposition_before_the_verb() -> None:
    assert closed_at(tokenise("Kit , his brother , was born"), 3) == 4
    assert closed_at(tokenise("Kit , his brother , on Sunday"), 3) == 3
