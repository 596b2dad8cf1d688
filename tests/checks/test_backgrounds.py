"""Ethnicity and disability are asked for, of the children and of each parent."""

from __future__ import annotations

from genogram_app.checks.backgrounds import backgrounds_stated, missing_background
from genogram_app.checks.case_view import CaseView
from genogram_app.model.people import Background, BackgroundFact, Person
from tests.checks.small_cases import CHILD, FATHER, MOTHER, born_to, family

STATED = BackgroundFact(state="stated", value="White British")


def test_each_child_and_each_parent_is_told_of_once() -> None:
    people = [f.people for f in backgrounds_stated(CaseView(family()))]
    assert people == [("mum",), ("dad",), ("kid",)]


def test_the_message_names_what_is_missing() -> None:
    mother = MOTHER.replace(background=Background(ethnicity=STATED))
    findings = list(backgrounds_stated(CaseView(family(people=(mother, FATHER, CHILD)))))
    assert findings[0].message == "Dilys: disability is not stated."
    assert findings[1].message == "Osric: ethnicity and disability are not stated."


def test_an_answer_that_was_declined_is_an_answer() -> None:
    declined = BackgroundFact(state="declined")
    person = Person(id="p", background=Background(ethnicity=declined, disability=STATED))
    assert missing_background(person) == ()


def test_a_question_not_asked_is_missing() -> None:
    asked = BackgroundFact(state="not_asked")
    person = Person(id="p", background=Background(ethnicity=asked, disability=STATED))
    assert missing_background(person) == ("ethnicity",)


def test_nobody_is_asked_for_the_background_of_a_man_nobody_knows() -> None:
    people = (MOTHER, FATHER.replace(identity="unknown"), CHILD)
    told = [f.people for f in backgrounds_stated(CaseView(family(people=people)))]
    assert ("dad",) not in told


def test_nobody_is_asked_for_the_background_of_several_people_drawn_as_one() -> None:
    several = Person(id="half", label="Half-siblings", count=3)
    document = family(
        people=(MOTHER, FATHER, CHILD, several),
        parentage=(*born_to("kid", "mum", "dad"), *born_to("half", "mum")),
    )
    told = [f.people for f in backgrounds_stated(CaseView(document))]
    assert told == [("mum",), ("dad",), ("kid",)]
