"""The grammar of phrases."""

from __future__ import annotations

import pytest

from tests.entry.invented import read, refused

PEOPLE: list[tuple[str, list[str]]] = [
    ("subject child Rob Nye m b 1980", ["Adds Rob Nye, male, born 1980, subject child."]),
    ("person Rob Nye m b 1980", ["Adds Rob Nye, male, born 1980."]),
    ("new Rob Nye m b 1980", ["Adds Rob Nye, male, born 1980."]),
    ("new Mark Close", ["Adds Mark Close."]),
    ("Kelly Shaw aka Kel", ["Kelly Shaw: also known as Kel."]),
    ("Isla b 12/3/21", ["Isla Carter: born 12 March 2021."]),
    ("Kelly Shaw d 2020", ["Kelly Shaw: died 2020."]),
    ("Kelly Shaw born 1993", ["Kelly Shaw: born 1993 (instead of born 1994)."]),
    ("Isla is female b 2021", ["Isla Carter: female, born 2021."]),
    ("Ann Lowe is female", ["Ann Lowe: female."]),
    ("Tee f", ["Tia-Mae O'Dwyer: female."]),
    ("adult 2 m b about 1980", ["Adult 2: male, born about 1980."]),
    ("Child K b 2021-02", ["Isla Carter: born February 2021."]),
    ('"Tia-Mae O\'Dwyer" f', ["Tia-Mae O'Dwyer: female."]),
    ("tia-mae o’dwyer aged 14 in 2020", ["Tia-Mae O'Dwyer: aged 14 in 2020."]),
    ("Joe is a subject child", ["Joe Shaw: subject child."]),
]
SELECTED: list[tuple[str, list[str], list[str]]] = [
    ("child Bea f of Kelly Shaw", ["p2"], ["Adds Bea, female, daughter of Kelly Shaw."]),
    ("child Bea f", ["p2", "p3"], ["Adds Bea, female, daughter of Kelly Shaw and Dean Price."]),
    ("mother Mary Shaw", ["p4"], ["Adds Mary Shaw, female, mother of Joe Shaw."]),
    ("brother Tim", ["p4"], ["Adds Tim, male, brother of Joe Shaw (through whom is not stated)."]),
    ("+ Ann Lowe, casual from 2020", ["p4"], ["Joe Shaw and Ann Lowe: casual from 2020."]),
    (
        "partner Jo Bell f",
        ["p4"],
        ["Adds Jo Bell, female.", "Joe Shaw and Jo Bell: a couple, status not known."],
    ),
    (
        "alleged grandmother of Joe",
        ["p5"],
        ["Ann Lowe: female.", "Ann Lowe: alleged grandmother of Joe Shaw (through whom is not stated)."],
    ),
    ("b 2010", ["p4"], ["Joe Shaw: born 2010."]),
    ("lives at Address 2 from 2020", ["p4"], ["Joe Shaw lives at Address 2 from 2020."]),
    ("aka Joey", ["p4"], ["Joe Shaw: also known as Joey."]),
    (
        "father Bob Fox; mother Pat Fox",
        ["p4"],
        ["Adds Bob Fox, male, father of Joe Shaw.", "Adds Pat Fox, female, mother of Joe Shaw."],
    ),
]
REFUSED: list[tuple[str, str, str]] = [
    ("aunt mother of Isla", "mother", "I expect a name"),
    ("Joe 2010", "2010", "not understood"),
    ("Isla CP plan neglct from 2023", "neglct", "not understood"),
    ("Isla CP plan neglect and haste", "haste", "kind of harm"),
    ("foster carer Ann Lowe of Isla 2023", "2023", "begin or end"),
    ("Joe lives at Address 2 2019", "2019", "begin or end"),
    ("Kelly + unknown male, casual", "Kelly", "Which Kelly?"),
    ("Kely Shaw lives at Address 1", "Kely Shaw", "Nobody here is called “Kely Shaw”. Did you mean "),
    ("Kelly Shaw livs at Address 1", "livs", "“livs” is not understood here. Did you mean live"),
    ("Kelly Shaw lives", "lives", "Something is missing here: I expect at and an ad"),
    ("Kelly Shaw lives at", "at", "Something is missing here: I expect an address o"),
    ("Kelly Shaw lives at Address 1 from", "from", "Something is missing here: I expect a date, such"),
    (
        "Kelly Shaw lives at Address 1 from 31/2/2021",
        "31/2/2021",
        "“31/2/2021” names a day that does not exist.",
    ),
    ("Kelly Shaw lives at Address 1 from 2021 to 2019", "2019", "This ends before it begins."),
    (
        "Kelly Shaw lives at Address 1 from 2021 since 2022",
        "2022",
        "This was said already: leave one of them out.",
    ),
    (
        "Kelly Shaw lives at Address 1 until 2021 until 2022",
        "2021 until 2022",
        "Two dates can mean a time or one uncertain date:",
    ),
    (
        "Kelly Shaw lives at Address 1 in Norfolk",
        "Norfolk",
        "Address 1 is in Suffolk: change that first, or n",
    ),
    (
        "Kelly Shaw lives at Address 1 from 2019/2020",
        "2019/2020",
        "Two dates can mean a time or one uncertain date:",
    ),
    ("Isla lives at Address 2 in 2019", "in 2019", "Did this begin or end in 2019?"),
    ("Isla lives with Ann Lowe", "Ann Lowe", "No home of Ann Lowe is known: write at and the a"),
    ("Isla lives with Isla", "Isla", "People live with somebody else."),
    ("Isla moves", "moves", "Something is missing here: I expect to and an ad"),
    ("Isla moves to Address 2", "2", "Something is missing here: I expect the date of "),
    ("Isla moves to Address 2 on soon", "soon", "“soon” is not a date: write it like 3 December 2"),
    (
        "Isla moves to Address 2 from 2020 to 2021",
        "Isla moves to Address 2 from 2020 to 2021",
        "A move has one date: write on 2023-06-15.",
    ),
    ("Dean leaves Address 9 on 2023", "Address 9", "There is no household “Address 9” in the case."),
    ("Dean leaves Adress 1 on 2023", "Adress 1", "There is no household “Adress 1”. Did you mean A"),
    ("Dean leaves Address 1", "1", "Something is missing here: I expect when they le"),
    (
        "Kelly Shaw leaves Address 1 on 2023",
        "Kelly Shaw leaves Address 1 on 2023",
        "Nothing says that Kelly Shaw lives at Address 1.",
    ),
    ("Isla leaves Address 1 on 2019", "2019", "Isla Carter came to Address 1 only later."),
    ("Isla not at Address 1 until 2023", "until", "This does not say when they left: write leaves a"),
    ("Isla placed", "placed", "Something is missing here: I expect with and a n"),
    ("Isla placed with Ann Lowe from 2023-05", "Ann Lowe", "As what does Ann Lowe care for Isla Carter?"),
    ("Isla placed with Nobody", "Nobody", "Nobody here is called “Nobody”."),
    ("Isla placed with sister Ann Lowe", "Isla", "A child is placed with a carer, such as a foster"),
    ("Isla whereabouts", "whereabouts", "Something is missing here: I expect not known."),
    ("Isla lives in the refuge", "the refuge", "There is no refuge in the case: write its label."),
    ("father Dean", "Dean", "Is “Dean” Dean Price, or somebody new?"),
    ("wife Kelly of Dean", "Kelly", "Is “Kelly” Kelly Shaw or Kelly Price, or somebod"),
    ("mother", "mother", "Something is missing here: I expect a name, or u"),
    ("mother b 1970", "b", "“b” is not understood here: I expect a name, or "),
    ("mother of", "of", "“of” is not understood here: I expect a name, or"),
    ("mother Mary of", "of", "Something is missing here: I expect a name."),
    ("mother Mary of Zed", "Zed", "Nobody here is called “Zed”."),
    ("mother Kelly Shaw", "mother", "Kelly Shaw is mother of Isla Carter already."),
    ("mother Dean Price of Joe", "mother", "Dean Price is recorded as male, so “mother” does"),
    ("child Bea f", "f", "Something is missing here: I expect of and a nam"),
    ("partner Rob Nye", "Nye", "Something is missing here: I expect of and a nam"),
    ("Isla is the mother of Kelly Shaw", "mother", "Kelly Shaw is already a parent or ancestor of Is"),
    ("Isla is the mother of Isla", "mother of Isla", "Nobody is their own parent."),
    ("Dean is the father of Isla", "father", "Dean Price is father of Isla Carter already."),
    ("Dean is the alleged", "alleged", "Something is missing here: I expect a relative a"),
    ("Dean is", "is", "Something is missing here: I expect a relative a"),
    ("Dean is Isla's", "'s", "Something is missing here: I expect a relative, "),
    ("Isla's mother", "mother", "Something is missing here: after the names I exp"),
    ("Isla's sister lives at Address 1", "sister", "No sister of Isla Carter is in the case, or no w"),
    ("Isla's parent lives at Address 1", "Isla's parent", "Which parent of Isla Carter?"),
    ("Isla, Joe", "Joe", "Something is missing here: after the names I exp"),
    ("Isla and", "and", "Something is missing here: I expect another name."),
    ("+", "+", "“+” is not understood here: I expect a name, or "),
    ("Kelly Shaw +", "+", "Something is missing here: I expect a name, or u"),
    ("Kelly Shaw + Dean", "Kelly Shaw + Dean", "Kelly Shaw and Dean Price are a couple in the ca"),
    ("Kelly Shaw + Dean, cohabiting 2019", "2019", "Did this begin or end in 2019?"),
    ("Kelly Shaw + Dean, wedded 2019", "wedded", "“wedded” is not understood here: I expect a comm"),
    ("Kelly Shaw + Kelly Shaw", "Kelly Shaw + Kelly Shaw", "A couple are two different people."),
    ("Kelly Shaw, Dean + Joe", "Kelly Shaw, Dean +", "A couple are two people: write one name before t"),
    (
        "Kelly Shaw, Dean, Joe married 2020",
        "Kelly Shaw, Dean, Joe married",
        "A couple are two people: name two.",
    ),
    ("Isla CP plan neglect from soon", "soon", "“soon” is not a date: write it like 3 December 2"),
    ("Isla is a subject child", "Isla is a subject child", "Isla Carter is a subject child already."),
    ("Kelly Shaw ethnicity", "ethnicity", "Something is missing here: I expect what it is, "),
    ("Kelly Shaw conflict", "conflict", "Something is missing here: I expect two people, "),
    ("Kelly Shaw, Dean, Joe conflict", "conflict", "Something is missing here: I expect two people, "),
    ("Kelly Shaw conflict with Zed", "Zed", "Nobody here is called “Zed”."),
    ("Kelly Shaw b 199x", "199x", "“199x” does not say which year: write the year w"),
    ("Kelly Shaw f m", "m", "The sex is given twice: leave one of them out."),
    ("Kelly Shaw b 1994", "Kelly Shaw b 1994", "The case says this already."),
    ("Adult 3 lives at Address 1", "Adult 3", "Nobody here is called “Adult 3”."),
    ("Sibling 2 b 2010", "Sibling 2", "Nobody here is called “Sibling 2”."),
    ("twins Amy of Kelly Shaw", "twins Amy of Kelly Shaw", "Twins are two children or more."),
    ("Joe is a twin", "Joe is a twin", "Twins are two children or more."),
    (
        "partner Jo of Kelly Shaw and Dean",
        "partner Jo of Kelly Shaw and Dean",
        "A partner is one person’s partner: name one person.",
    ),
    ("household", "household", "Something is missing here: I expect the househol"),
    ("household Address 1", "1", "Something is missing here: I expect in and an ar"),
    ("Address 2 is", "is", "Something is missing here: I expect in and an ar"),
    ("Address 2 is lovely", "lovely", "“lovely” is not understood here: I expect in and"),
    ("lives at", "lives", "“lives” is not understood here: I expect a name,"),
    ("who", "who", "Nobody here is called “who”."),
    ("Kelly Shaw is nice", "nice", "“nice” is not understood here: I expect a relati"),
    ("of", "of", "“of” is not understood here: I expect a name, or"),
    ("Isla half-sister", "half-sister", "Something is missing here: I expect of and a name."),
    ("Joe ICO alleged", "alleged", "A status is made, proposed or ended: leave out h"),
    ('"Kelly', '"Kelly', "Which Kelly?"),
    ("new", "new", "Something is missing here: I expect a name, or u"),
    ("subject child", "child", "Something is missing here: I expect a name, or u"),
    ("Isla Carter is the daughter of Kelly Shaw", "daughter", "Kelly Shaw is mother of Isla Carter already."),
    ("Joe is the son of Isla's brother", "brother", "No brother of Isla Carter is in the case, or no "),
]


@pytest.mark.parametrize(("phrase", "steps"), PEOPLE)
def test_people_are_added_and_described(phrase: str, steps: list[str]) -> None:
    reading = read(phrase)
    assert list(reading.steps) == steps
    assert reading.edit is not None


@pytest.mark.parametrize(("phrase", "selection", "steps"), SELECTED)
def test_a_phrase_without_its_person_is_about_who_is_selected(
    phrase: str, selection: list[str], steps: list[str]
) -> None:
    assert list(read(phrase, selection).steps) == steps


@pytest.mark.parametrize(("phrase", "pointed_at", "sentence"), REFUSED)
def test_what_cannot_be_done_is_pointed_at(phrase: str, pointed_at: str, sentence: str) -> None:
    word, said = refused(phrase)
    assert word == pointed_at
    assert sentence in said
