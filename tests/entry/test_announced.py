"""Phrases that begin with what somebody is."""

from __future__ import annotations

import pytest

from tests.entry.invented import done, read

PHRASES: list[tuple[str, list[str]]] = [
    ("mum Mary Shaw b 1970 of Kelly Shaw", ["Adds Mary Shaw, female, born 1970, mother of Kelly Shaw."]),
    ("mother Mary", ["Adds Mary, female, mother of Isla Carter."]),
    ("birth mother Mary Shaw of Kelly Shaw", ["Adds Mary Shaw, female, mother of Kelly Shaw."]),
    ("adoptive mother Mary Shaw of Isla", ["Adds Mary Shaw, female, adoptive mother of Isla Carter."]),
    (
        "foster mother Mary Shaw of Isla from 2023-05 to 2023-09",
        ["Adds Mary Shaw, female, foster carer of Isla Carter from May 2023 until September 2023."],
    ),
    (
        "foster carers Mary Shaw f and Jim Shaw m of Isla since May 2023",
        [
            "Adds Mary Shaw, female, foster carer of Isla Carter from May 2023.",
            "Adds Jim Shaw, male, foster carer of Isla Carter from May 2023.",
        ],
    ),
    ("stepfather Rob Nye of Isla", ["Adds Rob Nye, male, stepfather of Isla Carter."]),
    ("step-mother Jo Bell of Isla", ["Adds Jo Bell, female, stepmother of Isla Carter."]),
    (
        "kinship carer Mary Shaw f of Isla from June 2023",
        ["Adds Mary Shaw, female, kinship carer of Isla Carter from June 2023."],
    ),
    ("special guardian Mary Shaw of Isla", ["Adds Mary Shaw, special guardian of Isla Carter."]),
    ("sperm donor Rob Nye of Isla", ["Adds Rob Nye, male, donor of Isla Carter."]),
    ("surrogate mother Jo Bell of Isla", ["Adds Jo Bell, female, surrogate mother of Isla Carter."]),
    ("carer Mary Shaw of Isla", ["Adds Mary Shaw, carer of Isla Carter."]),
    ("putative father Rob Nye of Isla", ["Adds Rob Nye, male, alleged father of Isla Carter."]),
    ("suspected father unknown male of Isla", ["Adds Unknown male, suspected father of Isla Carter."]),
    ("father unknown male 2 of Joe", ["Adds Unknown male 2, father of Joe Shaw."]),
    (
        "parents Jo Bell f and Jim Bell m of Dean",
        ["Adds Jo Bell, female, mother of Dean Price.", "Adds Jim Bell, male, father of Dean Price."],
    ),
    (
        "mother Mary Shaw, father Jim Shaw of Kelly Shaw",
        ["Adds Mary Shaw, female, mother of Kelly Shaw.", "Adds Jim Shaw, male, father of Kelly Shaw."],
    ),
    (
        "mother Mary Shaw and father Jim Shaw of Kelly Shaw",
        ["Adds Mary Shaw, female, mother of Kelly Shaw.", "Adds Jim Shaw, male, father of Kelly Shaw."],
    ),
    (
        "daughter Bea b 3 May 2021 of Kelly Shaw and Dean",
        ["Adds Bea, female, born 3 May 2021, daughter of Kelly Shaw and Dean Price."],
    ),
    ("son Tim of Kelly Shaw", ["Adds Tim, male, son of Kelly Shaw."]),
    (
        "baby boy Tim b 2/6/24 of Kelly Shaw and Dean",
        ["Adds Tim, male, born 2 June 2024, son of Kelly Shaw and Dean Price."],
    ),
    ("child Tim m b 2010 of Kelly Shaw", ["Adds Tim, male, born 2010, son of Kelly Shaw."]),
    ("child Tim of Kelly Shaw b about 2010 m", ["Adds Tim, male, born about 2010, son of Kelly Shaw."]),
    (
        "children Amy f, Ben m and Cal of Kelly Shaw and Dean",
        [
            "Adds Amy, female, daughter of Kelly Shaw and Dean Price.",
            "Adds Ben, male, son of Kelly Shaw and Dean Price.",
            "Adds Cal, child of Kelly Shaw and Dean Price.",
        ],
    ),
    (
        "sons Tom, Tim of Kelly Shaw b 2010",
        ["Adds Tom, male, born 2010, son of Kelly Shaw.", "Adds Tim, male, born 2010, son of Kelly Shaw."],
    ),
    ("adopted daughter Bea of Kelly Shaw", ["Adds Bea, female, adopted daughter of Kelly Shaw."]),
    ("foster child Bea of Ann Lowe from 2020", ["Adds Bea, foster child of Ann Lowe from 2020."]),
    ("stepson Tim of Dean", ["Adds Tim, male, stepson of Dean Price."]),
    (
        "unborn child of Kelly Shaw and Dean due 2027-01",
        ["Adds Unborn child, due January 2027, child of Kelly Shaw and Dean Price."],
    ),
    (
        "unborn baby Tia of Kelly Shaw due Jan 2027",
        ["Adds Tia, unborn child, due January 2027, child of Kelly Shaw."],
    ),
    ("miscarriage 2019 of Kelly Shaw", ["Adds Miscarriage, 2019, child of Kelly Shaw."]),
    (
        "stillbirth m 3/4/18 of Kelly Shaw and Dean",
        ["Adds Stillborn child, male, 3 April 2018, son of Kelly Shaw and Dean Price."],
    ),
    ("termination 2016 of Kelly Shaw", ["Adds Termination of pregnancy, 2016, child of Kelly Shaw."]),
    ("pregnancy loss of Kelly Shaw", ["Adds Pregnancy loss, child of Kelly Shaw."]),
    (
        "twins Amy f, Ben m of Kelly Shaw b 2019",
        [
            "Adds Amy, female, born 2019, daughter of Kelly Shaw.",
            "Adds Ben, male, born 2019, son of Kelly Shaw.",
            "Amy and Ben: twins.",
        ],
    ),
    (
        "identical twins Amy, Bea of Kelly Shaw and Dean",
        [
            "Adds Amy, child of Kelly Shaw and Dean Price.",
            "Adds Bea, child of Kelly Shaw and Dean Price.",
            "Amy and Bea: identical twins.",
        ],
    ),
    (
        "triplets Amy, Bea, Cal of Kelly Shaw",
        [
            "Adds Amy, child of Kelly Shaw.",
            "Adds Bea, child of Kelly Shaw.",
            "Adds Cal, child of Kelly Shaw.",
            "Amy, Bea and Cal: triplets.",
        ],
    ),
    (
        "twin sister Amy of Isla",
        ["Adds Amy, female, daughter of Kelly Shaw and Dean Price.", "Isla Carter and Amy: twins."],
    ),
    (
        "identical twin Amy f of Isla",
        ["Adds Amy, female, daughter of Kelly Shaw and Dean Price.", "Isla Carter and Amy: identical twins."],
    ),
    ("brother Tim of Isla", ["Adds Tim, male, brother of Isla Carter (through whom is not stated)."]),
    ("full brother Tim of Isla", ["Adds Tim, male, son of Kelly Shaw and Dean Price."]),
    ("full sister Amy of Joe", ["Adds Amy, female, full sister of Joe Shaw (through whom is not stated)."]),
    (
        "half-brother Tim of Isla",
        ["Adds Tim, male, half-brother of Isla Carter (through whom is not stated)."],
    ),
    ("half brother Tim of Isla through Kelly Shaw", ["Adds Tim, male, son of Kelly Shaw."]),
    (
        "step-sister Amy of Isla",
        ["Adds Amy, female, step-sister of Isla Carter (through whom is not stated)."],
    ),
    (
        "grandmother Mary of Isla",
        ["Adds Mary, female, grandmother of Isla Carter (through whom is not stated)."],
    ),
    (
        "maternal grandmother Mary Shaw of Isla",
        ["Adds Mary Shaw, female, mother of Kelly Shaw (maternal grandmother of Isla Carter)."],
    ),
    (
        "MGM Mary Shaw of Isla",
        ["Adds Mary Shaw, female, mother of Kelly Shaw (maternal grandmother of Isla Carter)."],
    ),
    ("PGF Jim Price", ["Adds Jim Price, male, father of Dean Price (paternal grandfather of Isla Carter)."]),
    (
        "paternal grandparents Jim m and Pat f of Isla",
        [
            "Adds Jim, male, father of Dean Price (paternal grandparent of Isla Carter).",
            "Adds Pat, female, mother of Dean Price (paternal grandparent of Isla Carter).",
        ],
    ),
    (
        "maternal grandmother Mary of Joe",
        ["Adds Mary, female, maternal grandmother of Joe Shaw (through whom is not stated)."],
    ),
    (
        "great-aunt Mary of Isla",
        ["Adds Mary, female, great-aunt of Isla Carter (through whom is not stated)."],
    ),
    ("cousin Tim m of Isla", ["Adds Tim, male, cousin of Isla Carter (through whom is not stated)."]),
    (
        "mother-in-law Pat of Kelly Shaw",
        ["Adds Pat, female, mother-in-law of Kelly Shaw (through whom is not stated)."],
    ),
    ("godmother Pat of Isla", ["Adds Pat, female, godmother of Isla Carter (through whom is not stated)."]),
    ("wife Jo Bell of Dean", ["Adds Jo Bell, female.", "Dean Price and Jo Bell: married."]),
    ("ex-wife Jo Bell of Dean", ["Adds Jo Bell, female.", "Dean Price and Jo Bell: separated."]),
    (
        "partner Rob Nye m of Ann Lowe",
        ["Adds Rob Nye, male.", "Ann Lowe and Rob Nye: a couple, status not known."],
    ),
    (
        "girlfriend Jo Bell of Dean from 2020 to 2021",
        ["Adds Jo Bell, female.", "Dean Price and Jo Bell: together, status not known from 2020 until 2021."],
    ),
    ("fiancé Rob Nye of Ann Lowe", ["Adds Rob Nye, male.", "Ann Lowe and Rob Nye: engaged."]),
    ("civil partner Pat of Ann Lowe", ["Adds Pat.", "Ann Lowe and Pat: civil partnership."]),
    ("former partner Rob Nye of Ann Lowe", ["Adds Rob Nye.", "Ann Lowe and Rob Nye: separated."]),
    ("Isla's uncle Rob Nye", ["Adds Rob Nye, male, uncle of Isla Carter (through whom is not stated)."]),
    ("Isla's alleged father Rob Nye", ["Adds Rob Nye, male, alleged father of Isla Carter."]),
    ("Isla's foster carer Ann Lowe", ["Ann Lowe, who is in the case already: foster carer of Isla Carter."]),
    (
        "Kelly Shaw's partner Rob Nye",
        ["Adds Rob Nye.", "Kelly Shaw and Rob Nye: a couple, status not known."],
    ),
    ("Joe's mother Kelly Shaw", ["Kelly Shaw, who is in the case already: mother of Joe Shaw."]),
]


@pytest.mark.parametrize(("phrase", "steps"), PHRASES)
def test_relatives_are_added_by_what_they_are(phrase: str, steps: list[str]) -> None:
    reading = read(phrase)
    assert list(reading.steps) == steps
    assert reading.edit is not None


def test_a_child_has_the_parents_who_are_named_and_no_others() -> None:
    document = done("child Bea f b 2021-02 of Kelly Shaw")
    assert [(k.child, k.parent, k.kind) for k in document.parentage[2:]] == [("p9", "p2", "birth")]
    assert document.people[-1].birth == "2021-02"


def test_an_alleged_father_stays_alleged() -> None:
    assert done("alleged father Rob Nye of Isla").parentage[-1].certainty == "alleged"


def test_twins_are_born_together_of_the_parents_who_are_named() -> None:
    document = done("identical twins Amy f, Ben m of Kelly Shaw and Dean b 2019")
    assert (document.births[0].children, document.births[0].zygosity) == (("p9", "p10"), "identical")
    assert len(document.parentage) == 6


def test_the_path_to_a_grandparent_is_drawn_only_where_it_is_known() -> None:
    assert done("maternal grandmother Mary of Isla").parentage[-1].child == "p2"
    assert done("maternal grandmother Mary of Joe").kin[-1].term == "maternal grandmother"


def test_whose_child_it_is_is_asked_where_the_parent_has_a_partner() -> None:
    (question,) = read("child Bea f", ("p2",)).questions
    texts = [choice.applied("child Bea f") for choice in question.choices]
    assert texts == ["child Bea f of Kelly Shaw and Dean Price", "child Bea f of Kelly Shaw"]


def test_a_man_whom_nobody_can_identify_is_unknown_and_male() -> None:
    man = done("suspected father unknown male of Isla").people[-1]
    assert (man.name, man.sex, man.identity) == (None, "male", "unknown")


def test_a_loss_keeps_its_date_as_the_format_has_it() -> None:
    lost = done("miscarriage 2019 of Kelly Shaw").people[-1]
    assert (lost.kind, lost.death, lost.birth) == ("miscarriage", "2019", None)
