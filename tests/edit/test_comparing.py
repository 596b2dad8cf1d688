from __future__ import annotations

from genogram_app.edit.comparing import Compared, compared
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household
from genogram_app.model.people import Background, BackgroundFact, Person


def preferred(one: dict[str, object], other: dict[str, object]) -> dict[str, int]:
    people = (Person.model_validate({"id": "a", **one}), Person.model_validate({"id": "b", **other}))
    return {c.field: c.preferred for c in compared(Document(people=people), "a", "b") if c.differs}


def test_the_stated_is_preferred_to_the_unknown() -> None:
    assert preferred({"sex": "not_known", "name": " "}, {"sex": "male", "name": "Dean"}) == {
        "name": 1,
        "sex": 1,
    }


def test_between_two_stated_values_the_one_that_is_kept_is_preferred() -> None:
    assert preferred({"sex": "female", "birth": "1990"}, {"sex": "male", "birth": "1991"}) == {
        "sex": 0,
        "birth": 0,
    }


def test_a_date_within_the_other_says_more() -> None:
    assert preferred({"birth": "1994~"}, {"birth": "1994-03"}) == {"birth": 1}
    assert preferred({"birth": "1994-03"}, {"birth": "1994"}) == {"birth": 0}
    assert preferred({"birth": "1994"}, {"birth": "[..1994-03]"}) == {"birth": 0}


def test_somebody_who_is_known_is_not_unknown() -> None:
    assert preferred({"identity": "unknown"}, {"identity": "unnamed"}) == {"identity": 1}


def test_a_child_who_was_born_is_not_a_pregnancy_any_more() -> None:
    assert preferred({"kind": "pregnancy"}, {"kind": "person"}) == {"kind": 1}


def test_a_stated_background_is_preferred_to_one_not_asked_for() -> None:
    not_asked, stated = BackgroundFact(state="not_asked"), BackgroundFact(state="stated", value="Welsh")
    one, other = Background(first_language=not_asked), Background(first_language=stated, religion=not_asked)
    assert preferred({"background": one}, {"background": other}) == {
        "background.first_language": 1,
        "background.religion": 1,
    }


def test_a_contact_at_which_both_were_recorded_is_a_field_too() -> None:
    contact = Contact(id="c1", people=("a", "b"), seen=(("b", "seen"), ("a", "not_seen")))
    document = Document(people=(Person(id="a"), Person(id="b")), contacts=(contact,))
    assert compared(document, "a", "b")[-1] == Compared("seen.c1", ("not_seen", "seen"), 0)


def test_households_are_compared_too() -> None:
    document = Document(households=(Household(id="h1"), Household(id="h2", label="Address 2")))
    label, kind = compared(document, "h1", "h2")
    assert (label.field, label.preferred, kind.differs) == ("label", 1, False)
    assert compared(document, "h1", "p1") == ()
