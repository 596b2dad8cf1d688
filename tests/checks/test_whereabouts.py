"""Days of which nobody can say where the child lived are told of once, with how sure that is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.checks import whereabouts
from genogram_app.checks.case_view import CaseView
from genogram_app.checks.limits import Limits
from genogram_app.model.homes import Residence
from tests.checks.small_cases import CHILD, family, found, lives, reviewed, told

HOME = lives("kid", "flat", "2015-07-01", "2019-03-10")


def test_days_without_a_home_are_told_with_their_dates() -> None:
    document = reviewed(HOME, lives("kid", "house", "2019-04-01", ".."))
    (message,) = told(whereabouts.whereabouts_stated, document)
    assert message == (
        "Nobody can say where Wilf lived: certainly from 11 March 2019 to 31 March 2019 "
        "(3 weeks, no home is stated)."
    )


def test_a_child_who_always_had_a_home_raises_nothing() -> None:
    document = reviewed(HOME, lives("kid", "house", "2019-03-10", ".."))
    assert told(whereabouts.whereabouts_stated, document) == []


def test_a_few_days_are_let_pass_up_to_the_limit() -> None:
    document = reviewed(HOME, lives("kid", "house", "2019-03-13", ".."))
    assert found(whereabouts.whereabouts_stated, document) == []
    assert told(whereabouts.whereabouts_stated, document, Limits(gap_days=2)) != []


def test_whereabouts_that_the_case_says_are_not_known_are_told_however_short() -> None:
    lost = Residence.model_validate(
        {"id": "lost", "person": "kid", "whereabouts": "missing", "from": "2019-03-10", "to": "2019-03-11"}
    )
    document = reviewed(HOME, lost, lives("kid", "house", "2019-03-11", ".."))
    (finding,) = whereabouts.whereabouts_stated(CaseView(document))
    assert (
        "certainly from 10 March 2019 to 11 March 2019 (2 days, when the child was missing)"
        in finding.message
    )
    assert finding.facts == ("lost",)


def test_a_hand_over_within_a_month_is_no_gap() -> None:
    document = reviewed(lives("kid", "flat", "2015-07-01", "2019-03"), lives("kid", "house", "2019-03", ".."))
    assert found(whereabouts.whereabouts_stated, document) == []


def test_a_home_in_doubt_leaves_a_possible_gap() -> None:
    document = reviewed(HOME, lives("kid", "house", "2019-03-11", "..", certainty="alleged"))
    (message,) = told(whereabouts.whereabouts_stated, document)
    assert "possibly from 11 March 2019 to 31 December 2019" in message


def test_only_the_days_of_the_review_count() -> None:
    document = reviewed(lives("kid", "flat", "2018-01-01", ".."))
    assert found(whereabouts.whereabouts_stated, document) == []


def test_several_gaps_of_a_child_are_one_finding() -> None:
    document = reviewed(HOME, lives("kid", "house", "2019-04-01", "2019-05-01"))
    (message,) = told(whereabouts.whereabouts_stated, document)
    assert message.count("certainly") == 2


def test_a_subject_who_is_an_adult_is_not_asked_after() -> None:
    document = reviewed(HOME, people=(*family().people[:2], CHILD.replace(birth="1990")))
    assert found(whereabouts.whereabouts_stated, document) == []


def test_a_child_without_any_home_is_told_of_where_the_case_has_homes() -> None:
    assert told(whereabouts.home_stated, reviewed(lives("mum", "flat", "2018", ".."))) == [
        "No home is stated for Wilf."
    ]
    assert told(whereabouts.home_stated, reviewed()) == []
    assert told(whereabouts.home_stated, reviewed(HOME)) == []


ENDS = {"2019-03": ["2019-03-01", "2019-03-31"], "2019": ["2019-02", "2019-10-05"], "2018": ["2018-06"]}
STARTS = {"2019-06": ["2019-06-01", "2019-06-30"], "2019": ["2019-04", "2019-12-01"], "2020": ["2020-05"]}


@given(st.sampled_from(sorted(ENDS)), st.sampled_from(sorted(STARTS)), st.data())
def test_narrowing_a_date_never_takes_a_certain_gap_away(end: str, start: str, data: st.DataObject) -> None:
    wide = reviewed(lives("kid", "flat", "2015-07-01", end), lives("kid", "house", start, ".."))
    ended, began = data.draw(st.sampled_from(ENDS[end])), data.draw(st.sampled_from(STARTS[start]))
    narrow = reviewed(lives("kid", "flat", "2015-07-01", ended), lives("kid", "house", began, ".."))
    if any("certainly" in message for message in told(whereabouts.whereabouts_stated, wide)):
        assert any("certainly" in message for message in told(whereabouts.whereabouts_stated, narrow))


def test_a_home_with_a_date_left_open_leaves_no_possible_gap() -> None:
    assert found(whereabouts.whereabouts_stated, reviewed(lives("kid", "flat", None, ".."))) == []
    assert found(whereabouts.whereabouts_stated, reviewed(lives("kid", "flat", None, None))) == []
    assert found(whereabouts.whereabouts_stated, reviewed(lives("kid", "flat", "[..2019-11]", ".."))) == []
