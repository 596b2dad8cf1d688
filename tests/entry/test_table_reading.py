from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.edit.session import EditRefused, Session
from genogram_app.entry.table_reading import NEW, OUT, Answers, TableReading, read_table, same_words
from genogram_app.entry.table_text import grid_of_text
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage

TODAY = date(2026, 11, 22)
FAMILY = (
    "Name\tRelationship\tDOB/Age\tM/F\tAddress\tOther\n"
    "Isla Shaw\tSubject child\t3/2/21\tF\t2 Low Lane\tCP plan\n"
    "Kelly Shaw\tMother\t12/3/94\tF\t\"\t\n"
    "Dean Price\tFather\t29\tM\t14 High Rd\t\n"
    "Ann Shaw\tMGM\t1970\tF\tas mother\tsmokes\n"
    "Joe Shaw\thalf-sibling (maternal)\t2015\tM\tas mother\t\n"
    "Rob Lee\tFather of Joe\tn/k\tM\t\t\n"
    "Unknown male\tmother's partner\t\t\tas Kelly\t\n"
    "Bo Shaw\tBrother\t2019\tM\t\t\n"
)  # fmt: skip


LIKELY = (
    "Name|Relationship|DOB|Address|Isla|Kelly Shaw|mother|MGM|brother|son|subject|father of Joe|"
    'Isla’s mother|12/3/94|29|unborn|"|as mother|F|NFA'
)
CELLS = st.one_of(st.sampled_from(LIKELY.split("|")), st.text(max_size=12))


def read(text: str, document: Document | None = None, answers: Answers | None = None) -> TableReading:
    grid = grid_of_text(text)
    assert grid
    return read_table(grid, document or Document(), TODAY, answers)


def added(text: str, document: Document | None = None, answers: Answers | None = None) -> Document:
    session = Session(document or Document())
    session.do(read(text, document, answers).edit())
    return session.document


def names(document: Document, *ids: str) -> tuple[str, ...]:
    return tuple(document.person(i).name or document.person(i).label or "" for i in ids)


def test_a_composition_table_becomes_a_family() -> None:
    case = added(FAMILY)
    assert names(case, *case.case.subjects) == ("Isla Shaw",)
    assert {(*names(case, k.parent, k.child), k.kind) for k in case.parentage} == {
        ("Kelly Shaw", "Isla Shaw", "birth"),
        ("Dean Price", "Isla Shaw", "birth"),
        ("Ann Shaw", "Kelly Shaw", "birth"),
        ("Kelly Shaw", "Joe Shaw", "birth"),
        ("Rob Lee", "Joe Shaw", "birth"),
    }
    assert [names(case, *u.partners) for u in case.partnerships] == [("Kelly Shaw", "Unknown male")]
    assert [(*names(case, r.person, r.relative), r.term) for r in case.kin] == [
        ("Bo Shaw", "Isla Shaw", "brother")
    ]


def test_people_with_the_same_address_share_a_household() -> None:
    case = added(FAMILY)
    homes = {h.id: h.address for h in case.households}
    assert sorted(homes.values(), key=str) == ["14 High Rd", "2 Low Lane"]
    low = [names(case, s.person)[0] for s in case.residences if homes[s.household or ""] == "2 Low Lane"]
    assert low == ["Isla Shaw", "Kelly Shaw", "Ann Shaw", "Joe Shaw", "Unknown male"]


def test_parents_of_one_child_are_not_made_a_couple() -> None:
    case = added("Name\tRole\nIsla\tsubject\nKelly\tmother\nDean\tfather\n")
    assert case.partnerships == ()


def test_an_age_is_no_date_of_birth() -> None:
    dean = added(FAMILY).people[2]
    assert (dean.birth, dean.ages[0].value, dean.ages[0].at) == (None, 29, None)
    answered = added(FAMILY, answers=Answers(ages_at="2017-06")).people[2]
    assert answered.ages[0].at == "2017-06"


def test_pasting_the_same_table_again_adds_nothing() -> None:
    once = added(FAMILY)
    again = read(FAMILY, once)
    assert [row.state for row in again.rows] == ["match"] * 6 + ["ask", "match"]
    unknown = once.people[6].id
    assert added(FAMILY, once, Answers(choices={6: unknown})) == once


def test_one_step_takes_it_all_back() -> None:
    session = Session(Document())
    session.do(read(FAMILY).edit())
    assert len(session.selection) == 8
    session.undo()
    assert session.document == Document()


def test_a_row_of_the_case_is_found_by_name_and_says_what_is_new() -> None:
    case = Document(people=(Person(id="p1", name="Kelly Shaw", birth="1994"),))
    reading = read(FAMILY, case)
    assert reading.rows[1].state == "match"
    assert "born 12 March 1994 (was 1994)" in reading.rows[1].does
    assert added(FAMILY, case).person("p1").birth == "1994-03-12"


def test_somebody_who_may_be_another_has_to_be_chosen() -> None:
    case = Document(people=(Person(id="p1", name="Kelly Shaw", birth="1970"),))
    reading = read(FAMILY, case)
    assert reading.rows[1].state == "ask"
    with pytest.raises(EditRefused):
        Session(case).do(reading.edit())
    assert len(added(FAMILY, case, Answers(choices={1: NEW})).people) == 9


def test_a_mother_whom_the_case_has_already_is_asked_about() -> None:
    case = Document(
        people=(Person(id="p1", name="Isla Shaw"), Person(id="p2", sex="female", identity="unnamed")),
        parentage=(Parentage(id="k1", child="p1", parent="p2", kind="birth"),),
        case=CaseInfo(subjects=("p1",)),
    )
    reading = read(FAMILY, case)
    assert [(m.person, m.why) for m in reading.rows[1].matches] == [("p2", "the case has this mother")]
    assert reading.rows[1].state == "ask"
    named = added(FAMILY, case, Answers(choices={1: "p2"}))
    assert named.person("p2").name == "Kelly Shaw"
    assert sum(k.parent == "p2" and k.child == "p1" for k in named.parentage) == 1


def test_without_a_mother_a_grandmother_is_only_said_to_be_one() -> None:
    case = added("Name\tRole\nIsla\tsubject\nAnn\tMGM\n")
    assert len(case.people) == 2
    assert [(r.term, r.relative) for r in case.kin] == [("mgm", "p1")]


def test_a_mother_of_the_case_is_the_one_on_the_way() -> None:
    case = added("Name\tRole\nIsla\tsubject\nKelly\tmother\n")
    more = added("Name\tRole\nAnn\tmaternal grandmother\nRob\tmother's ex-husband\n", case)
    assert [(k.parent, k.child) for k in more.parentage] == [("p2", "p1"), ("p3", "p2")]
    assert [s.status for s in more.partnerships[0].stages] == ["married", "separated"]


@pytest.mark.parametrize(
    ("meaning", "parents"),
    [(0, []), (1, ["Kelly", "Dean"]), (2, ["Kelly"]), (3, ["Dean"])],
)
def test_a_brother_is_placed_as_somebody_chooses(meaning: int, parents: list[str]) -> None:
    text = "Name\tRole\nIsla\tsubject\nKelly\tmother\nDean\tfather\nBo\tbrother\n"
    case = added(text, answers=Answers(meanings={3: meaning}))
    assert [names(case, k.parent)[0] for k in case.parentage if k.child == "p4"] == parents
    assert len(case.kin) == (meaning == 0)


def test_a_grandmother_whose_side_is_not_said_is_on_no_side() -> None:
    text = "Name\tRole\nIsla\tsubject\nKelly\tmother\nAnn\tgrandmother\n"
    reading = read(text)
    assert [m.words for m in reading.rows[2].meanings] == [
        "grandmother of Isla (through whom is not said)",
        "mother of Kelly",
    ]
    assert [r.term for r in added(text).kin] == ["grandmother"]


def test_a_son_is_nobodys_until_somebody_says_whose() -> None:
    case = added("Name\tRole\nIsla\tsubject\nKelly\tmother\nJoe\tson\n")
    assert (len(case.parentage), case.kin) == (1, ())
    assert case.people[2].notes == "Relationship to the child: son"


def test_relations_are_to_the_child_that_was_chosen() -> None:
    text = "Name\tRole\nKelly\tmother\nIsla\t\n"
    assert read(text).child is None
    assert added(text).parentage == ()
    chosen = added(text, answers=Answers(child=1))
    assert [(k.parent, k.child) for k in chosen.parentage] == [("p1", "p2")]
    assert read(FAMILY, answers=Answers(child="")).child is None


def test_a_row_can_be_left_out() -> None:
    case = added(FAMILY, answers=Answers(choices={1: OUT}))
    assert "Kelly Shaw" not in [p.name for p in case.people]
    assert ("mgm", "Ann Shaw") in [(r.term, names(case, r.person)[0]) for r in case.kin]


def test_a_column_can_be_read_as_something_else() -> None:
    kinds = list(read(FAMILY).columns.kinds)
    kinds[kinds.index("notes")] = "label"
    assert added(FAMILY, answers=Answers(kinds=tuple(kinds))).people[0].label == "CP plan"


def test_two_rows_of_one_name_are_said_to_be_so() -> None:
    reading = read("Name\tRole\nIsla\tsubject\nKelly\tmother\nKelly\tbrother\n")
    assert [row.does.endswith("another row has the same name") for row in reading.rows] == [False, True, True]


def test_nonsense_is_left_out_unless_somebody_wants_it() -> None:
    reading = read("?\t&&&\n%%\t///\n")
    assert [row.state for row in reading.rows] == ["out", "out"]
    with pytest.raises(EditRefused):
        Session(Document()).do(reading.edit())


def test_rows_with_the_same_words_are_known() -> None:
    text = "Name\tRole\nIsla\tsubject\nKelly\tmother\nBo\tbrother\nJo\tsister\nAl\tBrother\n"
    assert same_words(read(text), 2) == (4,)


def test_every_word_of_the_table_is_somewhere_in_the_case() -> None:
    text = "Name\tRole\tDOB\tSchool\nIsla Shaw\tsubject\t2021\tSt Ann\nZed Lowe\tqqq\tsoon\tHill Top\n"
    case = added(text).model_dump_json()
    assert all(
        word in case for word in ("Isla Shaw", "2021", "St Ann", "Zed Lowe", "qqq", "soon", "Hill Top")
    )


def test_a_person_keeps_what_the_table_does_not_say() -> None:
    once = added(FAMILY)
    kelly = once.person("p2").replace(label="Mother")
    case = once.replace(people=tuple(kelly if p.id == "p2" else p for p in once.people))
    assert added("Name\tRole\nKelly Shaw\tMother\n", case).person("p2") == kelly
    assert replace(Answers(), child="p1").child == "p1"


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=8))
def test_any_table_is_read_and_can_be_added_or_is_refused_in_words(rows: list[list[str]]) -> None:
    grid = grid_of_text("\n".join("\t".join(row) for row in rows) + "\t")
    if grid is None:
        return
    waiting = [i for i, row in enumerate(read_table(grid, Document(), TODAY).rows) if row.state == "ask"]
    reading = read_table(grid, Document(), TODAY, Answers(choices=dict.fromkeys(waiting, NEW)))
    session = Session(Document())
    if reading.count("out") < len(reading.rows):
        session.do(reading.edit())
        assert len(session.document.people) == reading.count("new")
    else:
        with pytest.raises(EditRefused):
            session.do(reading.edit())
