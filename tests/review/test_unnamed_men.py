"""Each unnamed man of the text needs an unnamed man on the drawing who can be him."""

from __future__ import annotations

from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.wilf import family

TWO_MEN = (
    "On 3 May an unknown male answered the door at Address 2.\n"
    "In August a stranger in a green hat was asleep on the sofa.\n"
)


def _men(text: str, *drawn: Person) -> list[str]:
    document = family().replace(people=(*family().people, *drawn))
    findings = review(document, [read_narrative("n", text)])
    return [f.message for f in findings if f.rule == "unnamed-man-left-out"]


def _man(person: str, label: str) -> Person:
    return Person(id=person, label=label, sex="male", identity="unknown")


def test_men_whom_the_drawing_lacks_are_a_matter_of_safety() -> None:
    assert len(_men(TWO_MEN)) == 2


def test_a_drawn_man_answers_for_the_one_his_label_fits() -> None:
    (message,) = _men(TWO_MEN, _man("m1", "man in a green hat, August"))
    assert "unknown male" in message


def test_as_many_men_drawn_as_told_of_raise_nothing() -> None:
    assert _men(TWO_MEN, _man("m1", "man 1"), _man("m2", "man 2")) == []


def test_of_several_men_those_named_right_behind_are_not_looked_for() -> None:
    told = "Two men were asleep at Address 2. One was Osric; the other would not give a name.\n"
    assert len(_men(told)) == 1
    assert _men(told, _man("m1", "man on the sofa")) == []


def test_the_message_uses_the_texts_own_words() -> None:
    assert "“an unknown male answered the door at Address 2”" in _men(TWO_MEN)[0]


def test_a_son_without_a_name_is_not_the_man_at_the_door() -> None:
    son = Person(id="son", sex="male", identity="unnamed")
    document = family()
    link = document.parentage[0].replace(id="k", child="son", parent="dad")
    document = document.replace(people=(*document.people, son), parentage=(*document.parentage, link))
    findings = review(document, [read_narrative("n", "An unknown male answered the door.")])
    assert [f.rule for f in findings if f.severity == "safety"] == ["unnamed-man-left-out"]


def test_the_same_man_told_of_twice_is_one_finding() -> None:
    twice = "On 3 May an unknown male answered the door. The door was answered on 3 May by an unknown male."
    assert len(_men(twice)) == 1


def test_a_drawn_man_answers_for_the_one_at_his_home_on_his_day() -> None:
    home = Household(id="a2", label="Address 2")
    stay = Residence(id="s9", person="m1", household="a2", from_="2023-05-03", pattern="not_known")
    document = family()
    document = document.replace(
        people=(*document.people, _man("m1", "man")),
        households=(*document.households, home),
        residences=(*document.residences, stay),
    )
    text = "A stranger was asleep on the sofa.\nOn 3 May 2023 a man answered the door at Address 2.\n"
    messages = [f.message for f in review(document, [read_narrative("n", text)]) if f.severity == "safety"]
    assert ["stranger" in m for m in messages if "The text says" in m] == [True]


def test_two_men_drawn_as_one_answer_for_two() -> None:
    assert len(_men(TWO_MEN, _man("m1", "men"))) == 1
    assert _men(TWO_MEN, _man("m1", "men").replace(count=2)) == []


def test_two_men_need_two_on_the_drawing() -> None:
    text = "Two men were in the flat at Address 2 when the police came; neither gave a name."
    assert len(_men(text, _man("m1", "man 1"))) == 1
    assert _men(text, _man("m1", "man 1"), _man("m2", "man 2")) == []


def test_the_man_who_was_never_traced_is_the_one_told_of_before() -> None:
    text = "On 3 May an unknown male answered the door at Address 2.\nThe man has never been traced."
    assert len(_men(text)) == 1


def test_the_message_quotes_words_within_quotation_marks() -> None:
    (message,) = _men("Dilys met a man “in a green hat” at the door.")
    assert "“a man in a green hat at the door”" in message
