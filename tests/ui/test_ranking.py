from __future__ import annotations

from time import process_time

import pytest

from genogram_app.ui.ranking import Entry, ranked


def entry(words: str, beside: str = "", *, enabled: bool = True) -> Entry:
    return Entry(words, words, beside, lambda: None, enabled=enabled)


ENTRIES = (
    entry("Export picture", "File"),
    entry("Unknown male", "Add"),
    entry("Undo", "Edit", enabled=False),
    entry("Kelly Shaw (Kel)", "Mother"),
    entry("Mother", "Add"),
    entry("Tidy", "View"),
    entry("Kim Tidy-Hall", "Aunt"),
)


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("exp", "Export picture"),
        ("pict exp", "Export picture"),
        ("kel", "Kelly Shaw (Kel)"),
        ("mother", "Mother"),
        ("moth kel", "Kelly Shaw (Kel)"),
        ("un", "Unknown male"),
        ("hall", "Kim Tidy-Hall"),
        ("ntid", ""),
        ("port", "Export picture"),
        ("expic", "Export picture"),
        ("zzz", ""),
    ],
)
def test_beginnings_of_words_come_first(wanted: str, first: str) -> None:
    found = ranked(ENTRIES, wanted)
    assert (found[0].words if found else "") == first


def test_what_was_chosen_before_comes_first_among_equals() -> None:
    assert [e.words for e in ranked(ENTRIES, "tid")][:2] == ["Tidy", "Kim Tidy-Hall"]
    assert ranked(ENTRIES, "tid", recent=("Kim Tidy-Hall",))[0].words == "Kim Tidy-Hall"
    assert [e.words for e in ranked(ENTRIES, "", recent=("Tidy", "Mother"))][:3] == [
        "Tidy",
        "Mother",
        "Export picture",
    ]


def test_what_is_not_possible_now_is_seen_after_its_equals() -> None:
    assert [e.words for e in ranked(ENTRIES, "un")][:2] == ["Unknown male", "Undo"]


def test_a_key_stroke_is_answered_quickly_for_three_hundred_people() -> None:
    many = [entry(f"Person {n} Longname Of Family {n % 7}", "great-aunt") for n in range(400)]
    ranked(many, "fam")
    start = process_time()
    ranked(many, "lo fam 39 grea")
    assert process_time() - start < 0.05
