"""Nobody lives before birth or after death, and nothing ends before it begins."""

from __future__ import annotations

from genogram_app.checks import lifespans
from genogram_app.model.dates import Span, span_of
from genogram_app.model.people import Status
from genogram_app.model.relations import Partnership, Stage
from tests.checks.small_cases import CHILD, FATHER, MOTHER, couple, family, found, home, lives


def test_a_death_comes_after_the_birth() -> None:
    people = (MOTHER, FATHER, CHILD.replace(death="2014"))
    assert found(lifespans.death_before_birth, family(people=people)) == ["death-before-birth"]
    people = (MOTHER, FATHER, CHILD.replace(death="2015"))
    assert found(lifespans.death_before_birth, family(people=people)) == []


def test_every_kind_of_period_ends_after_it_begins() -> None:
    mother = MOTHER.replace(statuses=(Status(code="CPP", from_="2019", to="2018"),))
    document = family(
        people=(mother, FATHER, CHILD),
        households=(home("flat"),),
        residences=(lives("kid", "flat", "2019-03", "2019-02"),),
        partnerships=(couple("mum", "dad", "married", "2014", "2012"),),
    )
    assert found(lifespans.end_before_beginning, document) == ["end-before-beginning"] * 3


def test_a_period_may_end_in_the_month_it_begins() -> None:
    document = family(households=(home("flat"),), residences=(lives("kid", "flat", "2019-03", "2019-03-05"),))
    assert found(lifespans.end_before_beginning, document) == []


def test_a_couple_separate_after_they_were_together() -> None:
    stages = (Stage(status="separated", from_="2012"), Stage(status="cohabiting", from_="2014"))
    document = family(partnerships=(Partnership(id="u", partners=("mum", "dad"), stages=stages),))
    assert found(lifespans.stage_order, document) == ["partnership-order"]


def test_a_couple_may_separate_between_two_times_together() -> None:
    stages = (
        Stage(status="cohabiting", from_="2012"),
        Stage(status="separated", from_="2013"),
        Stage(status="cohabiting", from_="2014"),
    )
    document = family(partnerships=(Partnership(id="u", partners=("mum", "dad"), stages=stages),))
    assert found(lifespans.stage_order, document) == []


def test_a_couple_are_not_together_after_a_death() -> None:
    people = (MOTHER, FATHER.replace(death="2016-02"), CHILD)
    late = couple("mum", "dad", "married", "2014", "2018")
    assert found(lifespans.partner_dead, family(people=people, partnerships=(late,))) == ["partner-dead"]
    widowed = couple("mum", "dad", "widowed", "2016-02")
    assert found(lifespans.partner_dead, family(people=people, partnerships=(widowed,))) == []


def test_a_couple_are_not_together_before_a_birth() -> None:
    early = couple("mum", "dad", "cohabiting", "1980")
    assert found(lifespans.partner_dead, family(partnerships=(early,))) == ["partner-not-born"] * 2


def test_nobody_lives_anywhere_before_birth_or_after_death() -> None:
    people = (MOTHER, FATHER, CHILD.replace(death="2020-03-01"))
    stays = (lives("kid", "flat", "2014", "2015-09"), lives("kid", "flat", "2019", "2020-06"))
    document = family(people=people, households=(home("flat"),), residences=stays)
    expected = ["residence-before-birth", "residence-after-death"]
    assert found(lifespans.residence_against_life, document) == expected


def test_a_plan_does_not_count_as_a_residence() -> None:
    stays = (lives("kid", "flat", "2010", "2012", basis="planned"),)
    document = family(households=(home("flat"),), residences=stays)
    assert found(lifespans.residence_against_life, document) == []


def test_an_order_is_not_made_after_death() -> None:
    child = CHILD.replace(death="2020-03-01", statuses=(Status(code="CPP", from_="2020-05"),))
    document = family(people=(MOTHER, FATHER, child))
    assert found(lifespans.status_after_death, document) == ["status-after-death"]


def test_only_the_days_that_every_reading_allows_are_certain() -> None:
    assert lifespans.certain_period("2019-03", "2019-06") == Span(
        span_of("2019-03-31").earliest, span_of("2019-06-01").latest
    )
    assert lifespans.certain_period("2019", "2019") is None
    assert lifespans.certain_period("2019", None) is None
    assert lifespans.certain_period("2019", "..") == Span(span_of("2019-12-31").earliest, None)
