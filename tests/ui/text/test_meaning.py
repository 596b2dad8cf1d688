from __future__ import annotations

from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.states import Words
from genogram_app.ui.text.meaning import meaning, named
from tests.ui.conftest import family


def test_a_relationship_is_told_with_whose_it_is() -> None:
    reference = Reference(0, 1, "kin", ("p2",), term="mother", owners=("p1",))
    words = Words(0, 10, "linked", ("p2",), how="kin", reference=reference)
    assert meaning(family(), words, "her mother") == (
        "“her mother” means Odette Tarlow.\nUnderstood as mother of Wren Tarlow."
    )


def test_of_unclear_words_everybody_is_named_who_can_be_meant() -> None:
    words = Words(0, 3, "unclear", (), ("p1", "p2"), how="pronoun")
    told = meaning(family(), words, "she")
    assert "not clear whom “she” means" in told
    assert "It can be Wren Tarlow or Odette Tarlow." in told


def test_what_was_said_by_hand_is_told_so() -> None:
    words = Words(0, 3, "not_family", how="corrected")
    assert meaning(family(), words, "Bea").endswith("This was said by hand.")


def test_those_who_are_not_drawn_have_no_name() -> None:
    assert named(family(), ("p1", "absent:Hester", "p1")) == ["Wren Tarlow"]
