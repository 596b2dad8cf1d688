"""One person who is left out is one finding; somebody drawn and never named is a note."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.model.people import Person
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.wilf import family


def _findings(text: str, rule: str) -> list[Finding]:
    return [f for f in review(family(), [read_narrative("n", text)]) if f.rule == rule]


def test_all_places_of_one_person_are_one_finding() -> None:
    text = "Nobody asked Callum. Wilf has a brother, Callum. Callum was told."
    (finding,) = _findings(text, "person-left-out")
    assert finding.message == "Callum is in the text but not on the drawing."
    assert len(finding.evidence) == 3


def test_a_relative_without_a_name_is_told_by_the_texts_words() -> None:
    (finding,) = _findings("Osric's brother was told.", "relative-left-out")
    assert finding.message == "The text speaks of “Osric's brother”, who is not on the drawing."
    assert finding.people == ("dad",)


def test_a_slip_of_the_pen_is_asked_about() -> None:
    (finding,) = _findings("Dilys told her sister, Caryss, of it.", "spelling-differs")
    assert finding.people == ("aunt",)


def test_two_slips_in_one_name_are_one_question_with_every_place() -> None:
    text = "Dilys told her sister, Caryss, of it. Caryss wept. Dilys told her sister, Cariys, more."
    (finding,) = _findings(text, "spelling-differs")
    assert finding.message.startswith("The text writes Caryss and Cariys; the drawing has Carys")
    assert len(finding.evidence) == 3


def test_a_loss_is_told_of() -> None:
    (finding,) = _findings("Dilys miscarried in May.", "pregnancy-left-out")
    assert finding.message == "The text tells of a miscarriage of Dilys Prosser that is not on the drawing."


def test_people_the_text_never_names_are_noted() -> None:
    found = {f.people[0] for f in _findings("Wilf and Dilys came with Osric.", "never-mentioned")}
    assert "gran" in found
    assert not {"kid", "mum", "dad", "wife"} & found


def test_without_a_text_nobody_is_unmentioned() -> None:
    assert not [f for f in review(family()) if f.rule == "never-mentioned"]


def test_somebody_without_any_name_need_not_be_named() -> None:
    person = Person(id="x", identity="unnamed", sex="female")
    document = family().replace(people=(*family().people, person))
    findings = review(document, [read_narrative("n", "Wilf came.")])
    assert ("x",) not in [f.people for f in findings if f.rule == "never-mentioned"]


def test_a_man_by_title_is_asked_about_beside_the_only_bearer_of_the_name_who_is_a_woman() -> None:
    document = family().replace(people=(*family().people, Person(id="x", name="Anton Sturt", sex="female")))
    findings = review(document, [read_narrative("n", "There was a lodger, Mr Sturt.")])
    (finding,) = [f for f in findings if f.rule == "person-left-out"]
    assert finding.people == ("x",)
    assert "the drawing has Anton Sturt as female" in finding.message


def test_a_wife_of_the_same_name_is_nobody_of_the_drawing() -> None:
    people = (Person(id="x", name="Anton Sturt", sex="male"), Person(id="y", name="Avis Sturt", sex="female"))
    document = family().replace(people=(*family().people, *people))
    findings = review(document, [read_narrative("n", "There was a lodger, Mr Sturt.")])
    assert not [f for f in findings if f.rule == "person-left-out"]
