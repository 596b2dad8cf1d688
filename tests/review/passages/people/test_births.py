"""A drawn date of birth or age of which the text knows only other ones is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.model.evidence import Account
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.births import births_not_found
from tests.narrative.telling import family, graph, reading
from tests.review.passages.drawn import redrawn


def found(text: str) -> list[Finding]:
    return list(births_not_found(graph(), passages_of([reading(text)])))


def test_only_another_date_of_birth_is_told() -> None:
    (finding,) = found("It was in May 2016 that Callie gave birth to Robin.")
    assert (finding.rule, finding.severity, finding.people) == ("birth-not-found", "unclear", ("robin",))
    assert (
        finding.message == "The drawing has Robin Finch born 14 May 2019; the text gives other dates or ages."
    )
    assert [e.quote for e in finding.evidence] == ["It was in May 2016 that Callie gave birth to Robin."]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("In May 2021 Robin, just five years old, had a new coat.", ["robin"]),
        ("Callie, aged 21 in 2010, lived with June.", ["callie"]),
        ("Kit is six months younger than Robin.", ["kit"]),
        ("Aaron is Callie's senior by twelve years.", ["aaron"]),
        ("Aaron, who drank, is ten years Callie's senior.", ["aaron"]),
        ("Aaron, who was fond of Callie, is four years Callie's senior.", []),
        ("On his eighth birthday, in May 2021, Robin had a bike.", []),
        ("Tess was 12 on 3 March 2021.", ["tess"]),
        ("Robin: born 14 May 2018", ["robin"]),
        ("On 14 May 2016 Callie was delivered of a boy, Robin.", ["robin"]),
        ("Robin had been born on 14 May 2016, in hospital.", ["robin"]),
        ("Robin arrived three weeks early, on 14 May 2016.", ["robin"]),
        ("Robin came into the world on 14 May 2016.", ["robin"]),
        ("At the age of six, in June 2022, Robin started school.", ["robin"]),
        ("In 2020 Callie, a woman of 31, moved to the coast.", ["callie"]),
        ("The second was Robin, whom Callie had in May 2016.", ["robin"]),
        ("In May 2019 Callie had her first son at nineteen.", ["callie"]),
    ],
)
def test_other_ages_and_distances_are_told(text: str, people: list[str]) -> None:
    assert [p for finding in found(text) for p in finding.people] == people


@pytest.mark.parametrize(
    "text",
    [
        "Robin was born on 14 May 2019.",
        "Robin arrived at 37 weeks in May 2019.",
        "Robin, who is now four, lives with Maud.",
        "On his second birthday, in May 2021, Robin was given a bike.",
        "Kit is two years younger than Robin.",
        "Robin's father was born in 1990.",
        "Robin was seen when another child was born in 2013.",
        "Callie was twelve weeks pregnant in March 2021.",
        "Tess's youngest brother was born in August 2021.",
        "Robin was three when Aaron left.",
        "Maud had Robin in May 2016 for a week.",
        "Robin arrived in May 2016 with two bags.",
        "Robin stayed with Maud for two years from 2021.",
        "In May 2019 Callie had a flat at 19 Elm Road.",
        "In June 2022 Robin and Kit, who were three and under one, were well.",
        "Aaron left in May 2021. Robin, two by then, was at nursery.",
        "Professionals should ask whether Robin was born in 2016.",
    ],
)
def test_what_agrees_and_what_tells_of_something_else_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_date_that_an_account_bears_out_is_not_asked_for() -> None:
    document = family()
    told = Account(id="a9", fact="robin", field="birth", quote="born in May")
    case = document.model_dump(by_alias=True, exclude_unset=True)
    case["accounts"] = (*case.get("accounts", ()), told)
    read = passages_of([reading("It was in May 2016 that Callie gave birth to Robin.")])
    assert list(births_not_found(redrawn(case), read)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Callie Marden (28 in 2022) – mother of Robin.",
        "Bea – the daughter, aged 6 in 2023, of Owen and Nadia.",
    ],
)
def test_the_time_of_an_age_in_a_list_of_people_is_no_date_of_birth(text: str) -> None:
    assert found(text) == []
