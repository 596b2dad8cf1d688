"""Whoever somebody lives with lives there too; children go along with a parent."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def living(text: str) -> set[tuple[str, str | None]]:
    return {(c.person, c.place.household) for c in reading(text).claims if isinstance(c, Lives)}


def test_companions_live_where_somebody_lives() -> None:
    assert living("Dale lived at Address 3 with Nadia.") == {("dale", "h3"), ("nadia", "h3")}


def test_whoever_brings_somebody_up_lived_there() -> None:
    assert living("Tess was raised by June at Address 4.") == {("tess", "h4"), ("june", "h4")}


def test_somebody_visited_with_is_no_companion() -> None:
    assert living("Dale was seen at Address 3 with Nadia.") == set()


def test_nobody_moves_into_the_home_of_their_own_young_children() -> None:
    assert living("Callie moved in with Robin in May 2022.") == set()
    told = living("Callie took a tenancy at Address 3. In May 2022 she moved in with Robin.")
    assert told == {("callie", "h3"), ("robin", "h3")}
    assert living("June moved in with Callie in May 2022.") == {("june", "h1")}
