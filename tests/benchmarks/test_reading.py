from __future__ import annotations

from benchmarks.reading import joined, of_length, told


def test_a_family_told_again_has_other_names() -> None:
    first, second = told("teddy"), told("teddy", renamed=True)
    assert "Chloe" in first[1]
    assert "Chloe" not in second[1]
    assert "Tamsin" in second[1]
    names = [{p.get("name") for p in case["people"]} - {None} for case, _ in (first, second)]
    assert not names[0] & names[1]


def test_joined_cases_hold_everybody_of_each() -> None:
    cases = [told("teddy")[0], told("teddy", renamed=True)[0]]
    document = joined(cases)
    assert len(document.people) == sum(len(case["people"]) for case in cases)
    assert len(document.case.subjects) == 2


def test_a_text_is_repeated_up_to_its_length() -> None:
    assert of_length(["one two\n\nthree"], 5) == "one two\n\nthree\n\none two"
