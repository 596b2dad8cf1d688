from __future__ import annotations

import pytest

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.relations import Parentage, Partnership, Stage
from genogram_app.review.proposals.passage_changes import changes_by_passages
from tests.review.proposals.claiming import SENTENCE, accepted, family

QUOTE = (Evidence("n1", 0, len(SENTENCE), SENTENCE),)
COUPLE = Partnership(id="u1", partners=("avis", "cole"), stages=(Stage(status="cohabiting", from_="2019"),))
HOME = Household(id="h1", label="Address 1")
STAY = Residence(id="s1", person="wren", household="h1", from_="2019")


def changed(
    document: Document, rule: str, people: tuple[str, ...], facts: tuple[str, ...] = (), *terms: str
) -> dict[str, Document]:
    finding = Finding(rule, "unclear", "", people, facts, QUOTE, terms=terms)
    found = list(changes_by_passages(build_graph(document), finding))
    after = {mend.words: accepted(document, [mend]) for mend in found}
    for mend in found:
        with pytest.raises(EditRefused):
            mend.edit.change(after[mend.words])
        assert [a.quote for a in after[mend.words].accounts] == [SENTENCE]
    return after


def test_what_the_text_is_in_doubt_about_can_be_marked_so() -> None:
    document = family(parentage=(Parentage(id="k1", child="wren", parent="cole", kind="birth"),))
    found = changed(document, "certainty-not-found", ("wren", "cole"), ("k1",))
    assert {words: d.parentage[0].certainty for words, d in found.items()} == {
        "Mark it as alleged": "alleged",
        "Mark it as suspected": "suspected",
    }


def test_what_is_drawn_as_doubtful_already_stays() -> None:
    doubtful = Parentage(id="k1", child="wren", parent="cole", kind="birth", certainty="alleged")
    assert changed(family(parentage=(doubtful,)), "certainty-not-found", ("wren",), ("k1",)) == {}


def test_a_parent_or_a_couple_of_whom_no_sentence_tells_can_be_marked_as_disputed() -> None:
    link = Parentage(id="k1", child="wren", parent="cole", kind="birth")
    document = family(parentage=(link,), partnerships=(COUPLE,))
    found = changed(document, "parent-not-found", ("wren", "cole"), ("k1",))
    assert found["Mark it as disputed"].parentage[0].certainty == "disputed"
    found = changed(document, "couple-not-found", ("avis", "cole"), ("u1",))
    assert found["Mark it as disputed"].partnerships[0].certainty == "disputed"


def test_of_relatives_of_another_sex_any_but_whose_they_are_can_be_the_other_one() -> None:
    found = changed(family(), "relative-of-another-sex", ("wren", "perry", "avis"))
    assert list(found) == ["Change the sex of Wren to male", "Change the sex of Perry to female"]


def test_the_sex_can_be_the_other_one() -> None:
    found = changed(family(), "sex-seems-other", ("wren",))
    assert found["Change the sex of Wren to male"].person("wren").sex == "male"


def test_a_couple_can_have_parted_on_a_day_that_is_not_known() -> None:
    found = changed(family(partnerships=(COUPLE,)), "couple-seems-over", ("avis", "cole"), ("u1",))
    stages = found["Draw Avis and Cole as separated, the date not known"].partnerships[0].stages
    assert [(s.status, s.from_) for s in stages] == [("cohabiting", "2019"), ("separated", None)]


def test_a_stay_can_have_been_offered_or_planned() -> None:
    document = family(households=(HOME,), residences=(STAY,))
    found = changed(document, "home-only-offered", ("wren",), ("s1",))
    assert [d.residences[0].basis for d in found.values()] == ["offered_declined", "planned"]


def test_somebody_can_have_lived_where_the_passage_seems_to_have_them() -> None:
    document = family(households=(HOME,), residences=(STAY,))
    found = changed(document, "home-not-drawn", ("wren", "avis"), (), "h1")
    stay = found["Draw Avis as living at Address 1, dates not known"].residences[-1]
    assert (stay.person, stay.household, stay.from_, stay.to) == ("avis", "h1", None, None)
    assert "Draw Wren as living at Address 1, dates not known" in found


def test_without_a_home_on_the_drawing_nothing_is_guessed() -> None:
    assert changed(family(), "home-not-drawn", ("wren",)) == {}


def test_other_findings_change_nothing() -> None:
    assert changed(family(partnerships=(COUPLE,)), "couple-seems-to-go-on", ("avis", "cole"), ("u1",)) == {}


def test_whoever_is_called_a_parent_or_partner_can_be_drawn_so() -> None:
    found = changed(family(), "designation-not-drawn", ("wren", "avis"), (), "parent")
    (line,) = found["Draw Avis as a parent of Wren"].parentage
    assert (line.child, line.parent, line.kind) == ("wren", "avis", "birth")
    found = changed(family(), "designation-not-drawn", ("avis", "cole"), (), "partner")
    (couple,) = found["Draw Cole and Avis as a couple, nothing else known"].partnerships
    assert (couple.partners, couple.stages) == (("avis", "cole"), ())
    assert changed(family(), "designation-not-drawn", ("wren", "avis"), (), "grandparent") == {}


def test_who_is_drawn_as_a_parent_and_called_otherwise_can_be_in_dispute() -> None:
    document = family(parentage=(Parentage(id="k1", child="wren", parent="cole", kind="birth"),))
    found = changed(document, "designation-not-drawn", ("wren", "cole"), ("k1",))
    assert found["Mark it as disputed"].parentage[0].certainty == "disputed"
