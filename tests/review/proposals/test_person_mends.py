from __future__ import annotations

import pytest

from genogram_app.edit.session import EditRefused
from genogram_app.model.people import Age, Person, Status
from genogram_app.narrative.claims.claim import Aged, Claim, HasStatus, Older
from genogram_app.review.proposals.person_mends import changed_ages, changed_statuses, exchanged_births
from tests.review.proposals.claiming import accepted, at, basis, family, said, settled


def wren(**fields: object) -> Person:
    return Person.model_validate({"id": "wren", "name": "Wren", **fields})


def test_an_age_that_cannot_be_is_changed_to_the_one_that_is_said() -> None:
    drawn = (Age(value=4, unit="years", at="2020"), Age(value=19, unit="years", at="2023-09"))
    document = family(people=(wren(ages=drawn),))
    after = settled(document, Aged(said(), "wren", 9, 9, "years", at("2023-09")), changed_ages)
    assert after.person("wren").ages == (drawn[1].replace(value=9),)
    assert [(a.fact, a.field, a.says) for a in after.accounts] == [("wren", "ages", "supports")]


def test_an_age_can_take_the_place_of_a_date_of_birth_that_does_not_allow_it() -> None:
    document = family(people=(wren(birth="2010"),))
    claim = Aged(said(), "wren", 4, 4, "years", at("2023-09"))
    (mend,) = changed_ages(basis(document, claim))
    assert "in the place of the birth (2010)" in mend.words
    after = accepted(document, [mend]).person("wren")
    assert (after.birth, after.ages) == (None, (Age(value=4, unit="years", at="2023-09"),))


def test_an_age_that_may_be_right_changes_nothing() -> None:
    document = family(people=(wren(birth="2019", ages=(Age(value=4, unit="years", at="2023"),)),))
    assert list(changed_ages(basis(document, Aged(said(), "wren", 4, 4, "years", at("2023"))))) == []


def test_two_births_the_wrong_way_round_are_exchanged() -> None:
    perry = Person(id="perry", name="Perry", birth="2016-03-02")
    document = family(people=(wren(birth="2019"), perry))
    after = settled(document, Older(said(), "wren", "perry"), exchanged_births)
    assert [p.birth for p in after.people] == ["2016-03-02", "2019"]


@pytest.mark.parametrize("birth", [None, "2015"])
def test_births_that_fit_or_are_not_known_stay(birth: str | None) -> None:
    document = family(people=(wren(birth=birth), Person(id="perry", name="Perry", birth="2016")))
    assert list(exchanged_births(basis(document, Older(said(), "wren", "perry")))) == []


@pytest.mark.parametrize(
    ("claim", "field", "value"),
    [
        (HasStatus(said(), "wren", "CPP", "ended", at("2017-11-20")), "to", "2017-11-20"),
        (HasStatus(said(), "wren", "CPP", "made", at("2015-02")), "from_", "2015-02"),
        (HasStatus(said(), "wren", "CPP", "proposed"), "stage", "proposed"),
        (HasStatus(said(), "wren", "CPP", "made", detail="emotional abuse"), "detail", "emotional abuse"),
        (HasStatus(said(), "wren", "CPP", "made", area="Powys"), "area", "Powys"),
    ],
)
def test_a_drawn_status_is_changed_to_what_is_said_of_it(claim: Claim, field: str, value: str) -> None:
    drawn = Status(code="CPP", detail="neglect", area="Gwent", from_="2016-01", to="2018-03-29")
    document = family(people=(wren(statuses=(drawn,)),))
    after = settled(document, claim, changed_statuses).person("wren")
    assert after.statuses == (drawn.replace(**{field: value}),)


def test_which_of_two_statuses_is_meant_is_not_guessed() -> None:
    drawn = tuple(Status(code="CPP", from_=day) for day in ("2014", "2018"))
    document = family(people=(wren(statuses=drawn),))
    claim = HasStatus(said(), "wren", "CPP", "made", at("2016"))
    assert list(changed_statuses(basis(document, claim))) == []


def test_what_has_changed_since_is_not_written_over() -> None:
    document = family(people=(wren(ages=(Age(value=19, unit="years", at="2023"),)),))
    (mend,) = changed_ages(basis(document, Aged(said(), "wren", 9, 9, "years", at("2023"))))
    with pytest.raises(EditRefused, match="changed"):
        mend.edit.change(family(people=(wren(birth="2001"),)))
