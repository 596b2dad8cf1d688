"""A stay of which a text tells is looked for among the residences of the drawing."""

from __future__ import annotations

from collections.abc import Mapping

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.facts.drawn_homes import DrawnHomes
from tests.narrative.telling import family, graph, reading


def verdict(text: str, *, goes_back: bool = False, lives: bool = False) -> str | None:
    claim, *_ = (c for c in reading(text).claims if isinstance(c, Lives))
    found = DrawnHomes(graph()).verdict(claim, moves=True, goes_back=goes_back, lives=lives)
    return found.difference if found else None


def test_a_date_that_the_drawing_leaves_open_speaks_against_nothing() -> None:
    assert verdict("Aaron Finch moved to Address 3 in April 2022.") is None


def test_going_back_to_a_home_that_goes_on_is_no_other_beginning() -> None:
    assert verdict("Tess returned to Address 1 in May 2021.", goes_back=True) is None
    assert verdict("Tess moved to Address 1 in May 2021.") == "start"


def test_a_home_that_ended_long_after_the_move_is_seen() -> None:
    assert verdict("Aaron Finch moved to Address 3 in September 2021.") == "start"


def test_a_denied_stay_that_is_drawn_is_seen() -> None:
    assert verdict("In May 2021 Tess did not live at Address 1.") == "denied"


def test_living_where_only_nights_are_drawn_is_seen() -> None:
    assert verdict("Bea Platt lives at Address 1.", lives=True) == "only stays"
    assert verdict("Bea Platt remained at Address 1.") is None


def test_a_home_that_is_named_is_no_other_home_of_its_owner() -> None:
    text = "In March 2022 Robin slept on Aaron Finch's sofa, Address 3."
    claim = next(c for c in reading(text).claims if isinstance(c, Lives) and c.person == "robin")
    assert DrawnHomes(graph()).households(claim) == {"h3"}


def drawn_otherwise(text: str, *residences: Mapping[str, str | None], area: str = "Eastvale") -> str | None:
    """What speaks against the last stay told, where one more home is drawn and Sylvie lives as given."""
    content = family().model_dump(by_alias=True)
    others = [s for s in content["residences"] if s["person"] != "sylvie"]
    content["residences"] = (*others, *({"id": f"x{n}", **one} for n, one in enumerate(residences)))
    content["households"] += ({"id": "h9", "label": "Nadia’s flat", "area": area},)
    drawn = build_graph(Document.model_validate(content))
    *_, claim = (
        c
        for c in read_against(read_narrative("n", text), drawn).claims
        if isinstance(c, Lives) and c.person == "sylvie"
    )
    found = DrawnHomes(drawn).verdict(claim, moves=True, goes_back=False, lives=True)
    return found.difference if found else None


def test_whoever_went_home_has_one_from_then_on() -> None:
    before = {"person": "sylvie", "household": "h2", "from": "2019", "to": "2022-05-03"}
    assert drawn_otherwise("Sylvie went home on 3 May 2022.", before) == "nowhere"
    assert drawn_otherwise("Sylvie went home on 3 May 2022.", {**before, "to": None}) is None
    assert drawn_otherwise("Sylvie went home on 3 May 2022.") is None


def test_whoever_is_drawn_nowhere_may_live_in_an_empty_home_of_the_area() -> None:
    assert drawn_otherwise("Sylvie lives in Wexmere.", area="Wexmere") == "missing"
    assert drawn_otherwise("Sylvie lives in Northmoor.") is None


def test_of_several_homes_of_somebody_the_one_is_meant_that_is_called_so() -> None:
    nadia = {"person": "nadia", "household": "h9"}, {"person": "nadia", "household": "h3"}
    there = {"person": "sylvie", "household": "h3"}
    assert drawn_otherwise("Sylvie went to live at Nadia Platt's flat.", *nadia, there) == "missing"
    assert drawn_otherwise("Sylvie went to live at Nadia Platt's house.", *nadia, there) is None
