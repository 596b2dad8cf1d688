"""A mention says where, how and who, and stays clear of professionals."""

from __future__ import annotations

from tests.narrative.wilf import mentions


def test_a_mention_has_its_sentence() -> None:
    text = "One came. Wilf’s mother left."
    found = mentions(text)
    assert [text[m.start : m.end] for m in found] == ["Wilf", "Wilf’s mother"]
    assert all(text[slice(*m.sentence)] == "Wilf’s mother left." for m in found)


def test_the_mentions_of_a_person_are_those_that_are_certain() -> None:
    found = mentions("Mrs Prosser came with Dilys.")
    assert [m.head for m in found if m.person == "mum"] == ["Dilys"]


def test_ways_of_speaking_are_told_apart() -> None:
    found = mentions("Mother, Wilf, Sibling 2 and her sisters met an unknown man.")
    assert [m.how for m in found] == ["role", "name", "code", "group", "unnamed_man"]


def test_professionals_are_no_mentions() -> None:
    assert mentions("PC Adair, SW4 and the midwife met at Address 4.") == ()
