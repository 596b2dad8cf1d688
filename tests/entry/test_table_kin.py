from __future__ import annotations

from genogram_app.entry.table_kin import Kin
from genogram_app.entry.table_relations import ties_of
from genogram_app.entry.table_rows import RowFacts
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage

CASE = Document(
    people=(Person(id="p1", name="Isla Shaw"), Person(id="p2", name="Kelly Shaw", sex="female")),
    parentage=(Parentage(id="k1", child="p1", parent="p2", kind="birth"),),
)


def row(name: str, relation: str) -> RowFacts:
    return RowFacts((), {"name": name}, relation, ties_of(relation))


def kin(*rows: RowFacts, child: str | int | None = "p1") -> Kin:
    return Kin(rows, tuple(range(len(rows))), build_graph(CASE), child)


def test_the_mother_of_the_case_is_on_the_way_to_a_grandmother() -> None:
    meaning = kin(row("Ann", "MGM")).meanings(0)[0]
    assert meaning.words == "mother of Kelly Shaw"
    assert [(d.kind, d.who, d.to) for d in meaning.deeds] == [("parentage", 0, "p2")]


def test_a_sister_may_be_a_half_sister_until_somebody_says() -> None:
    found = kin(row("Jo", "sister")).meanings(0)
    assert [m.words for m in found] == [
        "sister of Isla Shaw (through whom is not said)",
        "child of Kelly Shaw, like Isla Shaw",
    ]
    assert len(kin(row("Jo", "full sister")).meanings(0)) == 1


def test_two_mothers_leave_open_who_is_on_the_way() -> None:
    rows = (row("Kay", "mother"), row("Ann", "MGM"))
    assert kin(*rows).meanings(1)[0].deeds[0].kind == "kin"


def test_a_person_on_the_way_may_be_called_by_name() -> None:
    rows = (row("Joe Lee", "maternal half-brother"), row("Rob Lee", "father of Joe"))
    assert kin(*rows).meanings(1)[0].words == "father of Joe Lee"


def test_a_person_on_the_way_may_be_called_by_relation() -> None:
    rows = (row("Ann", "MGM"), row("Al", "MGM's partner"))
    assert kin(*rows).meanings(1)[0].words == "partner of Ann"


def test_nobody_is_their_own_relative() -> None:
    assert "kept in the notes" in kin(row("Isla", "mother"), child=0).meanings(0)[0].words


def test_the_sex_of_a_parent_is_that_of_the_words() -> None:
    assert kin(row("Dean", "father")).parents("p1", "female") == ("p2",)
    assert kin(row("Dean", "father")).parents("p1", "male") == (0,)


def test_an_alleged_father_is_no_father_on_the_way() -> None:
    assert kin(row("Dean", "putative father")).parents("p1", "male") == ()
