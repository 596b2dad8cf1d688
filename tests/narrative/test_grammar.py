"""Rules fit lines, and their slots give people, times and homes."""

from __future__ import annotations

from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import lines_of
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import lines

MOVED = rule("moved", r"{who:P} {adv}moved to {home:H} in {on:T}", "moved")


def test_slots_give_who_when_and_where() -> None:
    (line,) = lines("Owen Platt then moved to Address 4 in June 2020.")
    (fit,) = fits(Rules(MOVED), line)
    place, time = fit.place("home"), fit.time("on")
    assert fit.person("who") == "owen"
    assert place is not None
    assert place.household == "h4"
    assert time is not None
    assert time.edtf == "2020-06"


def test_a_rule_is_not_tried_without_one_of_its_words() -> None:
    (line,) = lines("Owen Platt then went to Address 4 in June 2020.")
    assert list(fits(Rules(MOVED), line)) == []


def test_somebody_who_is_not_certain_fills_no_slot() -> None:
    *_, line = lines("Owen Platt met Aaron Finch. He moved to Address 4 in June 2020.")
    assert [fit.person("who") for fit in fits(Rules(MOVED), line)] == [None]


def test_a_slot_gives_how_long() -> None:
    (line,) = lines("Owen Platt lived at Address 4 for about six weeks.")
    (fit,) = fits(Rules(rule("lived", r"{who:P} lived at {home:H} for {for:D}", "lived")), line)
    duration = fit.duration("for")
    assert duration is not None
    assert (duration.least, duration.most, duration.unit) == (5, 7, "weeks")


def test_a_rule_that_opens_with_a_mark_on_one_branch_only_still_begins_at_a_word() -> None:
    either = rule("either", r"{who:P} left|left {whom:P}")
    (line,) = lines("It cleft Owen Platt in two.")
    assert list(fits(Rules(either), line)) == []
    (line,) = lines("Aaron Finch left.")
    (fit,) = fits(Rules(either), line)
    assert fit.said("who") == "P0"


def test_a_line_that_is_read_again_has_its_own_people_in_the_slots() -> None:
    text = read_narrative("n", "He left.")
    left = rule("left", r"{who:P} left")
    for people in (("owen",), ("aaron",)):
        (line,) = lines_of(text, (Reference(0, 0, "pronoun", people),), (), (), ())
        assert [fit.people("who") for fit in fits(Rules(left), line)] == [people]
