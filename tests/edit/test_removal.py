from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.edit.removal import closure, removal_label, removal_notice, remove, what_goes_with, without
from genogram_app.edit.session import Session
from genogram_app.model.case import CaseInfo, View
from genogram_app.model.document import Document, Item
from genogram_app.model.evidence import Account, Agency, Contact, Source, TextDocument
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership
from tests.strategies import families

DOCUMENT = Document(
    case=CaseInfo(subjects=("p1", "p2")),
    people=tuple(Person(id=f"p{n}") for n in range(1, 6)),
    partnerships=(Partnership(id="u1", partners=("p4", "p5")),),
    parentage=(
        Parentage(id="k1", child="p1", parent="p4", kind="birth"),
        Parentage(id="k2", child="p2", parent="p4", kind="birth"),
    ),
    births=(MultipleBirth(id="m1", children=("p1", "p2", "p3")),),
    kin=(Kin(id="r1", person="p5", relative="p1", term="uncle"),),
    households=(Household(id="h1"), Household(id="h2")),
    residences=(
        Residence(id="s1", person="p1", household="h1"),
        Residence(id="s2", person="p4", household="h1"),
        Residence(id="s3", person="p4", household="h2"),
    ),
    bonds=(Bond(id="b1", from_person="p5", to_person="p4", kind="controlling"),),
    agencies=(Agency(id="a1", name="Police"),),
    contacts=(
        Contact(id="c1", agency="a1", people=("p1",), seen=(("p1", "seen"),), household="h1"),
        Contact(id="c2", people=("p1", "p4"), seen=(("p1", "not_seen"), ("p4", "seen"))),
        Contact(id="c3"),
    ),
    sources=(Source(id="d1", title="Police report", agency="a1"),),
    accounts=(
        Account(id="e1", fact="k1", source="d1", quote="her mother", document="n1", start=0, end=10),
        Account(id="e2", fact="e1"),
        Account(id="e3", fact="p2", source="d1", quote="K", document="n1", start=12, end=13),
    ),
    documents=(TextDocument(id="n1", text="her mother, K"),),
    view=View(positions=(("p1", (1.0, 2.0)), ("p4", (3.0, 4.0))), order=("p4", "p1", "p2")),
)


def test_a_person_goes_with_everything_that_needs_them() -> None:
    after = without(DOCUMENT, ["p1"])
    assert after.case.subjects == ("p2",)
    assert [k.id for k in after.parentage] == ["k2"]
    assert after.kin == ()
    assert [s.id for s in after.residences] == ["s2", "s3"]
    assert after.births[0].children == ("p2", "p3")
    assert [c.id for c in after.contacts] == ["c2", "c3"]
    assert (after.contacts[0].people, after.contacts[0].seen) == (("p4",), (("p4", "seen"),))
    assert [e.id for e in after.accounts] == ["e3"]
    assert after.view.positions == (("p4", (3.0, 4.0)),)
    assert after.view.order == ("p4", "p2")


def test_a_partner_goes_with_partnership_and_bonds_but_not_with_the_other_partner() -> None:
    after = without(DOCUMENT, ["p5"])
    assert (after.partnerships, after.bonds, after.kin) == ((), (), ())
    assert [p.id for p in after.people] == ["p1", "p2", "p3", "p4"]


def test_a_multiple_birth_goes_when_one_child_is_left() -> None:
    assert without(DOCUMENT, ["p1", "p2"]).births == ()


def test_a_household_goes_with_its_residences_and_contacts_stay() -> None:
    after = without(DOCUMENT, ["h1"])
    assert [s.id for s in after.residences] == ["s3"]
    assert after.contacts[0].household is None
    assert len(after.people) == 5


def test_accounts_keep_their_words_without_agency_source_and_text() -> None:
    after = without(DOCUMENT, ["a1", "d1", "n1"])
    assert [e.quote for e in after.accounts] == ["her mother", None, "K"]
    assert {(e.source, e.document, e.start) for e in after.accounts} == {(None, None, None)}
    assert after.contacts[0].agency is None


def test_accounts_of_accounts_go_with_the_fact() -> None:
    assert closure(DOCUMENT, ["k1"]) == {"k1", "e1", "e2"}


def test_what_is_untouched_stays_the_same_object() -> None:
    after = without(DOCUMENT, ["p5"])
    assert after.contacts[1] is DOCUMENT.contacts[1]


def test_removing_what_is_gone_already_is_no_step() -> None:
    session = Session(DOCUMENT)
    session.do(remove(["p9"]))
    assert session.undo_label is None


def test_removing_is_taken_back_whole() -> None:
    session = Session(DOCUMENT)
    session.select(("p1", "p4"))
    session.do(remove(session.selection))
    selected_after = session.selection
    session.undo()
    assert selected_after == ()
    assert session.document is DOCUMENT
    assert session.selection == ("p1", "p4")


def test_a_removal_says_what_goes_with_it() -> None:
    assert what_goes_with(DOCUMENT, ["p4"]) == (
        "parentage of 2 children, 1 partnership, 1 relationship, 2 residences and 2 accounts"
    )
    assert removal_notice(DOCUMENT, ["k2"]) == "Removed parentage."
    said = removal_notice(DOCUMENT, ["p2", "p3"])
    assert said == "Removed 2 items, with parentage by 1 parent, 1 multiple birth and 1 account."


def test_what_is_removed_itself_is_not_counted_as_going_with_it() -> None:
    assert what_goes_with(DOCUMENT, ["p5", "u1", "r1", "b1"]) == ""


@given(families(min_people=2), st.data())
def test_removing_one_child_touches_nobody_else(document: Document, data: st.DataObject) -> None:
    child = data.draw(st.sampled_from([person.id for person in document.people]))
    after = without(document, [child])
    kept = [(name, item) for name, item in document.items() if not _names(item, child)]
    assert all(after.find(item.id) is item for _, item in kept)
    touched = [item for _, item in document.items() if _names(item, child) and after.find(item.id)]
    assert all(isinstance(item, MultipleBirth) for item in touched)
    assert list(after.case.subjects) == [i for i in document.case.subjects if i != child]


def _names(item: Item, person: str) -> bool:
    return f'"{person}"' in item.model_dump_json()


def test_the_menu_says_what_would_be_removed() -> None:
    document = Document(people=(Person(id="p1", name="Ada Finch"), Person(id="p2")), kin=())
    assert removal_label(document, ["p1"]) == "Remove Ada Finch"
    assert removal_label(document, ["p1", "p2", "p9"]) == "Remove 2 items"
    assert removal_label(DOCUMENT, ["u1"]) == "Remove partnership"
