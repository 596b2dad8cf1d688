from __future__ import annotations

from genogram_app.model.relations import Partnership, Stage
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.review.proposals.stage_mends import changed_stages
from tests.review.proposals.claiming import at, basis, family, said, settled


def stages(*found: tuple[str, str | None, str | None]) -> tuple[Stage, ...]:
    return tuple(Stage.model_validate({"status": s, "from": a, "to": b}) for s, a, b in found)


def couple(*found: tuple[str, str | None, str | None]) -> Partnership:
    return Partnership(id="u1", partners=("avis", "cole"), stages=stages(*found))


def test_a_wedding_is_put_where_the_text_has_it() -> None:
    document = family(partnerships=(couple(("cohabiting", "2009", "2012"), ("married", "2012", None)),))
    claim = ArePartners(said(), "avis", "cole", "married", "began", at("2011-06"))
    after = settled(document, claim, changed_stages)
    assert after.partnerships[0].stages == stages(
        ("cohabiting", "2009", "2011-06"), ("married", "2011-06", None)
    )
    assert [a.fact for a in after.accounts] == ["u1"]


def test_the_first_time_together_is_when_they_became_a_couple() -> None:
    document = family(partnerships=(couple(("not_known", "2019", None)),))
    claim = ArePartners(said(), "avis", "cole", "not_known", "began", at("2021"))
    assert settled(document, claim, changed_stages).partnerships[0].stages[0].from_ == "2021"


def test_an_end_is_changed_whether_it_is_drawn_as_one_or_as_a_time_apart() -> None:
    claim = ArePartners(said(), "cole", "avis", "separated", "ended", at("2023-05"))
    ended = family(partnerships=(couple(("cohabiting", "2019", "2022")),))
    assert settled(ended, claim, changed_stages).partnerships[0].stages[0].to == "2023-05"
    apart = family(partnerships=(couple(("cohabiting", "2019", "2022"), ("separated", "2022", None)),))
    assert settled(apart, claim, changed_stages).partnerships[0].stages == stages(
        ("cohabiting", "2019", "2023-05"), ("separated", "2023-05", None)
    )


def test_a_date_that_may_be_the_same_or_is_not_known_stays() -> None:
    claim = ArePartners(said(), "avis", "cole", "married", "began", at("2012-06"))
    for day in ("2012", None):
        document = family(partnerships=(couple(("married", day, None)),))
        assert list(changed_stages(basis(document, claim))) == []


def test_which_of_two_marriages_is_meant_is_not_guessed() -> None:
    document = family(partnerships=(couple(("married", "2005", "2008"), ("married", "2012", None)),))
    claim = ArePartners(said(), "avis", "cole", "married", "began", at("2010"))
    assert list(changed_stages(basis(document, claim))) == []
