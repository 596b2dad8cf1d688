"""A stay begins and ends where the words say so, never on the day on which the text says that it goes on."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def period(text: str) -> tuple[str | None, str | None]:
    claim = next(c for c in reading(text).claims if isinstance(c, Lives))
    return claim.from_.edtf if claim.from_ else None, claim.to.edtf if claim.to else None


def test_a_stay_that_has_lasted_ever_since_has_no_day_on_which_the_report_says_so() -> None:
    text = "June 2023\n\nIn May 2022 they met. Owen has lived at Address 4 ever since."
    assert period(text) == (None, None)


def test_between_two_times_a_stay_fills_the_whole() -> None:
    assert period("Owen lived at Address 4 between May 2021 and June 2022.") == ("2021-05", "2022-06")


def test_a_first_day_and_a_length_give_the_end() -> None:
    assert period("On 3 May 2021 Owen moved to Address 4 for two weeks.")[1] == "2021-05-17~"


def test_a_move_in_an_entry_of_a_chronology_is_of_its_day() -> None:
    entry = "Date\tSource\tEvent\n04.05.22\tHousing\tOwen moves into Address 4."
    before = "Date\tSource\tEvent\n04.05.22\tHousing\tOwen had moved into Address 4."
    assert period(entry) == ("2022-05-04", None)
    assert period(before)[0] is None


def test_what_did_not_happen_until_a_day_happened_then() -> None:
    (claim,) = (c for c in reading("Aaron Finch did not leave Address 1 until April 2022.").claims)
    assert isinstance(claim, Lives)
    assert not claim.said.stance.denied
    assert claim.to is not None
    assert claim.to.edtf == "2022-04"


def test_whoever_lives_somewhere_by_a_time_lives_there_then() -> None:
    text = "Callie and Owen met in spring 2020 and were living together at Address 4 by that Christmas."
    stays = [claim for claim in reading(text).claims if isinstance(claim, Lives)]
    assert [claim.said.on.edtf for claim in stays if claim.said.on] == ["2020-12~", "2020-12~"]


def test_whoever_had_moved_by_a_time_may_have_moved_before() -> None:
    assert period("Owen met Callie in 2019 and had moved to Address 4 by May 2021.")[0] is None
