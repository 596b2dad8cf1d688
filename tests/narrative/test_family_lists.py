"""Each line of a list of the family is read as an entry of a key, however it is written."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.draft import draft

FAMILY = (
    ("Wren", "subject child", "5 months", "14.03.2024"),
    ("Tilda", "mother", "23", "11/06/2001"),
    ("Corin", "father", "25", "2 May 1999"),
    ("Briony", "maternal grandmother", "49", "1975"),
    ("Ellery", "mother's partner", "30", "1994"),
    ("Hester", "mother of Corin", "51", "1973"),
)
LINES = (
    "{name}, {relation}, born {birth}",
    "{name}, {relation}, DOB {birth}",
    "{name}, {relation}, {age}",
    "{name} – {relation} – aged {age}",
    "{name} ({relation}) DOB {birth}",
    "{name} ({relation}, {age})",
    "{name} ({age}), {relation}",
    "{name} ({age}) – {relation}",
    "• {name}, {relation}, aged {age}",
    "1.2 {name}: {relation}; aged {age}.",
    "{name}\t{relation}\t{birth}",
    "{Relation}: {name} ({age})",
    "{Relation} – {name}, DOB {birth}",
    "{Relation}\t{name}\t{age}",
)


def drafted(line: str) -> Document:
    said = [
        line.format(
            name=name, relation=relation, Relation=relation[0].upper() + relation[1:], age=age, birth=born
        )
        for name, relation, age, born in FAMILY
    ]
    found = draft("Family composition\n\n" + "\n".join(said) + "\n\nThe review\n\nWren was seen at home.\n")
    assert found is not None
    return found


@pytest.mark.parametrize("line", LINES)
def test_a_list_of_the_family_is_drafted_from_however_it_is_written(line: str) -> None:
    found = drafted(line)
    names = {person.id: person.name for person in found.people}
    parents = {(names[link.child], names[link.parent]) for link in found.parentage if link.parent}
    assert sorted(filter(None, names.values())) == sorted(name for name, *_ in FAMILY)
    assert parents == {("Wren", "Tilda"), ("Wren", "Corin"), ("Tilda", "Briony"), ("Corin", "Hester")}
    assert [{names[p] for p in couple.partners} for couple in found.partnerships] == [{"Tilda", "Ellery"}]
    assert [names[subject] for subject in found.case.subjects] == ["Wren"]
    assert all(person.birth or person.ages for person in found.people)


def test_a_place_in_a_list_leads_back_to_the_original_text() -> None:
    text = "Wren, subject child, 14.03.2024\nTilda, mother, 11/06/2001\nCorin, father, 2 May 1999\n"
    narrative = read_narrative("n", text)
    start = narrative.plain.index("mother, born")
    assert (
        text[slice(*narrative.original(start, start + len("mother, born 11/06/2001")))]
        == "mother, 11/06/2001"
    )


def test_the_side_of_a_half_sibling_stays_with_the_relation() -> None:
    lines = "Wren, subject child\nIvo, half-brother (father's side), 7\nTilda, mother, 23"
    assert (
        "Ivo: Wren's half-brother (father's side), aged 7." in read_narrative("n", lines).plain.splitlines()
    )


@pytest.mark.parametrize(
    "text",
    [
        "Tilda, mother of two, came in.\nShe was tired.\nCorin, her partner, was not seen.",
        "Mother: White British\nFather: Black Caribbean\nMaternal grandmother: Welsh",
        "Tilda, mother, 23\nCorin, father, 25",
        "Chair: Ada Pell\nAuthor: Ivor Stone\nNurse: Una Hart",
        "The father, Corin\nThe health visitor, Una\nThe mother, Tilda\nThe school",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert read_narrative("n", text).plain.split() == text.split()


def test_the_list_need_not_say_who_the_subject_is_when_names_come_first() -> None:
    plain = read_narrative("n", "Tilda (mother)\nCorin (father)\nBriony (MGM)\nEzra (brother, 4)").plain
    assert {"Tilda: mother.", "Briony: maternal grandmother."} <= set(plain.splitlines())


KEY = (
    "Wren\tthe baby at the centre of this review",
    "Ivo\tWren's half-brother, a toddler",
    "Tilda\tmother of both children",
    "Corin\tWren's father",
    "Ivo's father\ta man whom nobody has named",
    "Hester, Ada\tmaternal aunts",
    "Piers and Hal\tHester's sons",
)


def test_a_list_goes_on_behind_a_line_in_other_words() -> None:
    plain = read_narrative("n", "\n".join(KEY)).plain
    assert {
        "Tilda: mother of Wren and Ivo.",
        "Hester and Ada are Wren's maternal aunts.",
        "Piers and Hal are Hester's sons.",
    } <= set(plain.splitlines())


def test_everybody_in_a_row_of_names_is_drafted() -> None:
    found = draft("Who is who\n\n" + "\n".join(KEY) + "\n\nThe review\n\nWren was seen at home.\n")
    assert found is not None
    names = {person.id: person.name for person in found.people}
    links = {(names[link.parent], names[link.child]) for link in found.parentage if link.parent}
    assert {"Hester", "Ada", "Piers", "Hal"} <= set(names.values())
    assert {("Tilda", "Wren"), ("Tilda", "Ivo"), ("Hester", "Piers"), ("Hester", "Hal")} <= links


def test_names_in_a_row_may_stand_behind_their_relation() -> None:
    text = "Subject child: Wren\nMother: Tilda\nMaternal uncles: Piers, Hal\nCousin: Ivo"
    assert "Wren's maternal uncles are Piers and Hal." in read_narrative("n", text).plain.splitlines()
