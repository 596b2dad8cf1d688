from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.edit.comparing import compared
from genogram_app.edit.merging import in_order, merge, merge_refusals, replacements
from genogram_app.edit.removal import without
from genogram_app.edit.repointing import refers_to
from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.case import CaseInfo, Dismissal, View
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Contact
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Age, Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage
from tests.strategies import documents

DEAN = Person(id="dean", name="Dean Price", sex="male", birth="1994-03")
MAN = Person(
    id="man", label="Unknown male", sex="male", identity="unknown", aliases=("D",), birth="1994-03-09"
)
CASE = Document(
    case=CaseInfo(subjects=("isla",)),
    people=(Person(id="isla"), Person(id="kelly"), MAN, DEAN),
    partnerships=(
        Partnership(id="u1", partners=("kelly", "man"), stages=(Stage(status="not_known"),)),
        Partnership(id="u2", partners=("dean", "kelly"), stages=(Stage(status="cohabiting", from_="2019"),)),
    ),
    parentage=(
        Parentage(id="k1", child="isla", parent="man", kind="birth", certainty="alleged"),
        Parentage(id="k2", child="isla", parent="dean", kind="birth", parental_responsibility=True),
    ),
    households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2", area="Hull")),
    residences=(
        Residence(id="s1", person="man", household="h1"),
        Residence(id="s2", person="dean", household="h1"),
        Residence(id="s3", person="dean", household="h2", from_="2020"),
    ),
    accounts=(
        Account(id="e1", fact="man", field="birth", quote="born 9 March 1994"),
        Account(id="e2", fact="dean", field="birth", quote="born in March 1994"),
        Account(id="e3", fact="u1", quote="her boyfriend"),
        Account(id="e4", fact="u2", field="stages.0.from_", quote="since 2019"),
    ),
    view=View(positions=(("man", (3.0, 4.0)),), order=("man", "kelly", "dean")),
)


def merged(document: Document, kept: str, gone: str, **choices: int) -> Document:
    session = Session(document)
    session.do(merge(kept, gone, {field: 1 if side else 0 for field, side in choices.items()}))
    assert len(session.steps) == 1
    return session.document


def test_the_known_is_kept_and_the_unknown_becomes_part_of_it() -> None:
    assert in_order(CASE, "man", "dean") == ("dean", "man")
    after = merged(CASE, "dean", "man")
    assert [person.id for person in after.people] == ["isla", "kelly", "dean"]
    dean = after.person("dean")
    assert (dean.name, dean.label, dean.identity) == ("Dean Price", "Unknown male", "known")


def test_the_exact_date_is_preferred_to_the_rough_one() -> None:
    assert merged(CASE, "dean", "man").person("dean").birth == "1994-03-09"


def test_what_one_chooses_counts() -> None:
    assert merged(CASE, "dean", "man", birth=0).person("dean").birth == "1994-03"


def test_a_relation_that_both_have_is_one_with_all_that_was_said_of_it() -> None:
    after = merged(CASE, "dean", "man")
    (couple,), (parentage,) = after.partnerships, after.parentage
    assert (couple.id, couple.stages) == ("u2", (Stage(status="cohabiting", from_="2019"),))
    assert (parentage.certainty, parentage.parental_responsibility) == ("stated", True)
    assert [e.fact for e in after.accounts] == ["dean", "dean", "u2", "u2"]
    assert replacements(CASE, "dean", "man") == {"man": "dean", "u1": "u2", "k1": "k2", "s1": "s2"}


def test_histories_follow_one_another_when_their_dates_say_so() -> None:
    later = Partnership(
        id="u1", partners=("kelly", "man"), stages=(Stage(status="married", from_="2022-05"),)
    )
    after = merged(CASE.replace(partnerships=(later, CASE.partnerships[1])), "dean", "man")
    assert [stage.status for stage in after.partnerships[0].stages] == ["cohabiting", "married"]


def test_an_account_of_a_stage_follows_the_stage() -> None:
    earlier = Partnership(id="u1", partners=("kelly", "man"), stages=(Stage(status="casual", from_="2015"),))
    after = merged(CASE.replace(partnerships=(earlier, CASE.partnerships[1])), "dean", "man")
    assert after.accounts[3].field == "stages.1.from_"


def test_histories_that_contradict_each_other_stay_apart() -> None:
    other = Partnership(id="u1", partners=("kelly", "man"), stages=(Stage(status="divorced"),))
    after = merged(CASE.replace(partnerships=(other, CASE.partnerships[1])), "dean", "man")
    assert [u.id for u in after.partnerships] == ["u1", "u2"]


def test_what_is_disproved_of_one_and_stated_of_the_other_stays_apart() -> None:
    disproved = CASE.parentage[0].replace(certainty="disproved")
    after = merged(CASE.replace(parentage=(disproved, CASE.parentage[1])), "dean", "man")
    assert [(k.id, k.parent) for k in after.parentage] == [("k1", "dean"), ("k2", "dean")]


def test_what_only_the_less_sure_statement_says_is_not_made_sure() -> None:
    alleged = CASE.parentage[0].replace(from_="2021")
    after = merged(CASE.replace(parentage=(alleged, CASE.parentage[1])), "dean", "man")
    assert [(k.certainty, k.from_) for k in after.parentage] == [("alleged", "2021"), ("stated", None)]


def test_an_account_of_a_value_that_was_not_chosen_disputes_the_other() -> None:
    rough, exact = merged(CASE, "dean", "man").accounts[1], merged(CASE, "dean", "man").accounts[0]
    assert (rough.says, rough.value, rough.quote) == ("disputes", "1994-03", "born in March 1994")
    assert (exact.says, exact.value) == ("supports", None)


def test_an_account_of_the_chosen_value_supports_it() -> None:
    said = Account(id="e5", fact="man", says="disputes", field="birth", value="1994-03")
    after = merged(CASE.replace(accounts=(said,)), "dean", "man", birth=0)
    assert (after.accounts[0].says, after.accounts[0].value) == ("supports", None)


def test_the_other_name_lives_on_as_an_alias() -> None:
    named = CASE.replace(
        people=(*CASE.people[:2], MAN.replace(name="Dino", label="Adult 3"), DEAN.replace(label="Adult 2")),
        accounts=(Account(id="e1", fact="man", field="name", quote="Dino"),),
    )
    after = merged(named, "dean", "man", name=1, label=0)
    dean = after.person("dean")
    assert (dean.name, dean.label, dean.aliases) == ("Dino", "Adult 2", ("D", "Dean Price", "Adult 3"))
    assert merged(named, "dean", "man", name=0).accounts[0].field == "aliases"


def test_stated_ages_and_notes_of_both_are_kept() -> None:
    ages = Age(value=25, unit="years"), Age(value=26, unit="years")
    people = (MAN.replace(ages=ages, notes="Seen twice."), DEAN.replace(ages=ages[1:], notes="Moved."))
    dean = merged(Document(people=people), "dean", "man").person("dean")
    assert (dean.ages, dean.notes) == ((ages[1], ages[0]), "Moved.\nSeen twice.")


def test_both_stand_where_either_was_put_by_hand() -> None:
    view = merged(CASE, "dean", "man").view
    assert (view.positions, view.order) == ((("dean", (3.0, 4.0)),), ("dean", "kelly"))


def test_a_merged_child_under_review_is_still_under_review() -> None:
    after = merged(CASE.replace(case=CaseInfo(subjects=("isla", "man"))), "dean", "man")
    assert after.case.subjects == ("isla", "dean")


def test_how_both_were_seen_at_a_contact_is_a_choice() -> None:
    contact = Contact(id="c1", people=("man", "dean"), seen=(("man", "seen"), ("dean", "not_recorded")))
    seen = CASE.replace(contacts=(contact,))
    assert merged(seen, "dean", "man").contacts[0].seen == (("dean", "seen"),)
    assert merged(seen, "dean", "man", **{"seen.c1": 0}).contacts[0].seen == (("dean", "not_recorded"),)
    assert merged(seen, "dean", "man").contacts[0].people == ("dean",)


def test_explained_findings_stay_explained() -> None:
    explained = CASE.replace(view=View(dismissed=(Dismissal(finding="old", reason="So it is."),)))
    session = Session(explained)
    session.do(merge("dean", "man", explained={"old": "new"}))
    assert session.document.view.dismissed == (Dismissal(finding="new", reason="So it is."),)


def test_somebody_born_with_two_was_born_with_both() -> None:
    births = (
        MultipleBirth(id="m1", children=("dean", "isla")),
        MultipleBirth(id="m2", children=("man", "kelly")),
    )
    after = merged(Document(people=CASE.people, births=births), "dean", "man")
    assert after.births == (MultipleBirth(id="m1", children=("dean", "isla", "kelly")),)


@pytest.mark.parametrize(
    ("lists", "reason"),
    [
        ({"partnerships": (Partnership(id="u9", partners=("man", "dean")),)}, "recorded as a couple"),
        ({"parentage": (Parentage(id="k9", child="man", parent="dean", kind="birth"),)}, "parent and child"),
        ({"births": (MultipleBirth(id="m9", children=("man", "dean")),)}, "born together"),
        ({"kin": (Kin(id="r9", person="man", relative="dean", term="uncle"),)}, "recorded as related"),
        ({"bonds": (Bond(id="b9", from_person="man", to_person="dean", kind="close"),)}, "with each other"),
        (
            {
                "parentage": (
                    Parentage(id="k8", child="man", parent="kelly", kind="birth"),
                    Parentage(id="k9", child="kelly", parent="dean", kind="birth"),
                )
            },
            "Dean Price is an ancestor of Unknown male",
        ),
        (
            {
                "births": (
                    MultipleBirth(id="m8", children=("man", "isla"), zygosity="identical"),
                    MultipleBirth(id="m9", children=("dean", "kelly"), zygosity="fraternal"),
                )
            },
            "multiple births of different kinds",
        ),
    ],
)
def test_who_cannot_be_one_person_is_refused_with_the_reason(lists: dict[str, object], reason: str) -> None:
    document = Document(people=CASE.people).replace(**lists)
    (said,) = merge_refusals(document, "dean", "man")
    assert reason in said
    with pytest.raises(EditRefused, match=reason):
        Session(document).do(merge("dean", "man"))


def test_several_people_drawn_as_one_are_not_one_person() -> None:
    several = Document(people=(DEAN, Person(id="p2", label="Half-siblings", count=3)))
    assert merge_refusals(several, "dean", "p2") == (
        "Half-siblings stands for several people, and Dean Price does not.",
    )


def test_a_person_and_a_household_cannot_be_one() -> None:
    assert merge_refusals(CASE, "dean", "h1") == ("Only two people, or two households, can be merged.",)
    assert merge_refusals(CASE, "dean", "dean")
    assert merge_refusals(CASE, "dean", "nobody")


def test_two_households_become_one() -> None:
    after = merged(CASE, "h1", "h2")
    assert after.households == (Household(id="h1", label="Address 1", area="Hull"),)
    assert [(s.id, s.household) for s in after.residences] == [("s1", "h1"), ("s2", "h1"), ("s3", "h1")]


@settings(max_examples=15)
@given(documents(max_people=4, min_people=2), st.data())
def test_merging_loses_nothing_that_anyone_said(document: Document, data: st.DataObject) -> None:
    kept, gone = data.draw(st.sampled_from(list(permutations([p.id for p in document.people], 2))))
    document = _of_two(document, kept, gone)
    choices = {c.field: data.draw(st.sampled_from((0, 1))) for c in compared(document, kept, gone)}
    after = merged(document, kept, gone, **choices)
    same = replacements(document, kept, gone)
    assert [e.id for e in after.accounts] == [e.id for e in document.accounts]
    assert [(e.quote, e.source, e.document, e.start) for e in after.accounts] == [
        (e.quote, e.source, e.document, e.start) for e in document.accounts
    ]
    told = {r.replace(id="s", person=same.get(r.person, r.person)) for r in document.residences}
    assert {r.replace(id="s") for r in after.residences} == told
    assert not any(refers_to(item, gone) for _, item in after.items())
    assert not any(after.find(other) for other in same)
    touched = {kept, *same, *same.values()}
    for _, item in document.items():
        if item.id not in touched and not any(refers_to(item, i) for i in touched):
            assert after.find(item.id) is item


def _of_two(document: Document, kept: str, gone: str) -> Document:
    """The case without what says that two people cannot be one, where it says so."""
    if merge_refusals(document, kept, gone):
        people = tuple(p.replace(count=None) for p in document.people)
        pair = {kept, gone}
        between = [item.id for _, item in document.items() if all(refers_to(item, i) for i in pair)]
        above = [k.id for k in document.parentage if k.child in pair]
        births = [m.id for m in document.births]
        facts = {*between, *above, *births} - {c.id for c in document.contacts}
        document = without(document.replace(people=people), facts)
    return document


@settings(max_examples=15)
@given(documents(max_people=4, min_people=2), st.data())
def test_merging_is_possible_unless_it_is_refused_with_a_reason(
    document: Document, data: st.DataObject
) -> None:
    ids = [person.id for person in document.people]
    kept, gone = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
    session = Session(document)
    if merge_refusals(document, kept, gone):
        with pytest.raises(EditRefused):
            session.do(merge(kept, gone))
    else:
        session.do(merge(kept, gone))
        assert session.document.find(gone) is None
