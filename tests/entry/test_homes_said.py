"""Saying who lived where and when."""

from __future__ import annotations

import pytest

from tests.entry.invented import done, read

_ENDED = "Homes that nothing says ended, end then."
PHRASES: list[tuple[str, list[str]]] = [
    (
        "Kelly Shaw, Dean, Isla live at Address 1 from 2023-04",
        ["Kelly Shaw, Dean Price and Isla Carter live at Address 1 from April 2023."],
    ),
    (
        "Kelly Shaw, Dean, Isla live at Address 3 from 2023-04 in Norfolk",
        [
            "Adds household Address 3.",
            "Kelly Shaw, Dean Price and Isla Carter live at Address 3 from April 2023 in Norfolk.",
        ],
    ),
    ("Isla lives at Address 2", ["Isla Carter lives at Address 2."]),
    ("Isla lived at Address 2 from 2019 to 2020", ["Isla Carter lives at Address 2 from 2019 until 2020."]),
    (
        "Isla lives at address 2 since 12/3/21 until now",
        ["Isla Carter lives at Address 2 from 12 March 2021 continuing."],
    ),
    (
        "Joe lives at 12 High Street from 2020",
        ["Adds household 12 High Street.", "Joe Shaw lives at 12 High Street from 2020."],
    ),
    (
        'Joe lives at "Flat in the Yard" from 2020',
        ["Adds household Flat in the Yard.", "Joe Shaw lives at Flat in the Yard from 2020."],
    ),
    (
        "Joe stays overnight at Address 2 from 2020 until 2021",
        ["Joe Shaw stays overnight at Address 2 from 2020 until 2021."],
    ),
    ("Joe stays at Address 2 from 2020", ["Joe Shaw stays at Address 2 from 2020."]),
    ("Joe visits Address 1", ["Joe Shaw visits Address 1."]),
    (
        "Joe lives part time at Address 2 from 2020",
        ["Joe Shaw lives part of the time at Address 2 from 2020."],
    ),
    ("Joe reportedly lives at Address 1", ["Joe Shaw: reported to live at Address 1."]),
    ("Joe reported to stay overnight at Address 1", ["Joe Shaw: reported to stay overnight at Address 1."]),
    ("Joe reportedly visits Address 1", ["Joe Shaw: reported to visit Address 1."]),
    ("Joe ordered to live at Address 2 from 2023", ["Joe Shaw: ordered to live at Address 2 from 2023."]),
    ("Joe to live at Address 2 from 2027", ["Joe Shaw: planned to live at Address 2 from 2027."]),
    ("Joe declined Address 2 from 2023", ["Joe Shaw: offered and declined Address 2 from 2023."]),
    ("Joe allegedly lives at Address 1", ["Joe Shaw lives at Address 1 (alleged)."]),
    ("Joe lives at Address 1 (alleged)", ["Joe Shaw lives at Address 1 (alleged)."]),
    ("Joe lives with Dean from 2023", ["Joe Shaw lives at Address 1 from 2023."]),
    ("Joe lives with Isla's father", ["Joe Shaw lives at Address 1."]),
    ("Isla's mother lives at Address 2", ["Kelly Shaw lives at Address 2."]),
    (
        "Isla moves to Address 2 on 2023-06-15",
        ["Isla Carter moves to Address 2, 15 June 2023. Homes that nothing says ended, end then."],
    ),
    (
        "Isla and Joe move to Address 7 in Leeds on 3/4/23",
        [
            "Adds household Address 7.",
            f"Isla Carter and Joe Shaw move to Address 7, 3 April 2023 in Leeds. {_ENDED}",
        ],
    ),
    (
        "Dean moved to Address 7 in March 2023",
        [
            "Adds household Address 7.",
            "Dean Price moves to Address 7, March 2023. Homes that nothing says ended, end then.",
        ],
    ),
    ("Dean leaves Address 1 on 2023-06", ["Dean Price leaves Address 1, June 2023."]),
    ("Isla not at Address 1 since 2023-06", ["Isla Carter leaves Address 1, June 2023."]),
    ("Isla no longer at Address 1 from 2023-06", ["Isla Carter leaves Address 1, June 2023."]),
    ("Dean and Isla left Address 1 in June 2023", ["Dean Price and Isla Carter leave Address 1, June 2023."]),
    ("Dean moved out of Address 1 on 3/6/23", ["Dean Price leaves Address 1, 3 June 2023."]),
    (
        "Isla placed with foster carer Ann Lowe from 2023-05",
        [
            "Ann Lowe: foster carer of Isla Carter from May 2023.",
            "Adds household Address 3, the home of Ann Lowe.",
            "Isla Carter lives at Address 3 with Ann Lowe from May 2023.",
        ],
    ),
    (
        "Isla placed with foster carers Pat Reed f",
        [
            "Adds Pat Reed, female, foster carer of Isla Carter.",
            "Adds household Address 3, the home of Pat Reed.",
            "Isla Carter lives at Address 3 with Pat Reed.",
        ],
    ),
    (
        "Isla placed with kinship carer Mary Shaw f at Address 2 from 2023-05",
        [
            "Adds Mary Shaw, female, kinship carer of Isla Carter from May 2023.",
            "Isla Carter lives at Address 2 with Mary Shaw from May 2023.",
        ],
    ),
    ("Isla placed with Dean from 2023-05", ["Isla Carter lives at Address 1 with Dean Price from May 2023."]),
    ("Isla placed at Address 2 from 2023-05", ["Isla Carter lives at Address 2 from May 2023."]),
    (
        "Isla was placed with Kelly Shaw at Address 2 from 2023-05",
        ["Isla Carter lives at Address 2 with Kelly Shaw from May 2023."],
    ),
    (
        "Isla whereabouts not known from 2023-04 to 2023-06",
        ["Isla Carter: whereabouts not known from April 2023 until June 2023."],
    ),
    ("Isla missing since June 2023", ["Isla Carter: missing from June 2023."]),
    ("Isla went missing from 1/6/23 to 5/6/23", ["Isla Carter: missing from 1 June 2023 until 5 June 2023."]),
    (
        "Isla lives in a refuge from 2023",
        ["Adds household Address 3, refuge.", "Isla Carter lives at Address 3 from 2023."],
    ),
    (
        "Isla lives in foster care from 2023",
        ["Adds household Address 3, foster.", "Isla Carter lives at Address 3 from 2023."],
    ),
    (
        "Joe lives in prison since 2020",
        ["Adds household Address 3, custody.", "Joe Shaw lives at Address 3 from 2020."],
    ),
    (
        "Joe lives in hospital from 2020 to 2021",
        ["Adds household Address 3, hospital.", "Joe Shaw lives at Address 3 from 2020 until 2021."],
    ),
    ("Address 2 is a refuge in Norfolk", ["Address 2, refuge, in Norfolk."]),
    ("Address 2 in Norfolk", ["Address 2, in Norfolk."]),
    ("Address 2 is in Great Yarmouth", ["Address 2, in Great Yarmouth."]),
    ("Address 1, hostel", ["Address 1, hostel, in Suffolk."]),
    ("household Address 9, hostel, in Leeds", ["Adds household Address 9, hostel, in Leeds."]),
    ('household "The Elms"', ["Adds household The Elms."]),
]


@pytest.mark.parametrize(("phrase", "steps"), PHRASES)
def test_homes_have_residents_and_dates(phrase: str, steps: list[str]) -> None:
    reading = read(phrase)
    assert list(reading.steps) == steps
    assert reading.edit is not None


def test_a_move_ends_the_homes_before_it_and_no_others() -> None:
    stays = done("Isla moves to Address 2 on 2023-06-15").residences
    assert [(s.person, s.household, s.from_, s.to) for s in stays] == [
        ("p1", "h1", "2021-02", "2023-06-15"),
        ("p3", "h1", None, None),
        ("p1", "h2", "2023-06-15", None),
    ]


def test_nobody_moves_before_they_came_to_the_home_they_live_in() -> None:
    reading = read("Isla moves to Address 2 on 2020-03-01")
    assert reading.edit is None
    assert "only later (February 2021)" in reading.problems[0].sentence


def test_leaving_ends_a_stay() -> None:
    assert done("Dean leaves Address 1 on 2023-06").residences[1].to == "2023-06"


def test_dates_are_added_to_a_stay_that_is_there() -> None:
    stays = done("Dean lives at Address 1 from 2022").residences
    assert (len(stays), stays[1].from_) == (2, "2022")


def test_an_offer_is_no_home() -> None:
    assert done("Joe declined Address 2 from 2023").residences[-1].basis == "offered_declined"


def test_who_is_placed_lives_with_the_carer() -> None:
    document = done("Isla placed with foster carer Ann Lowe from 2023-05")
    carer, child = document.residences[-2:]
    assert (carer.person, child.person, carer.household) == ("p5", "p1", child.household)
    assert (document.parentage[-1].kind, document.parentage[-1].from_) == ("foster", "2023-05")


def test_as_what_a_carer_cares_is_asked_with_not_known_as_an_answer() -> None:
    (question,) = read("Isla placed with Ann Lowe from 2023-05").questions
    text = question.choices[-1].applied("Isla placed with Ann Lowe from 2023-05")
    assert question.choices[-1].words == "Not known"
    assert done(text).parentage[-1].kind == "not_known"
