from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.known.projection import FACTS, as_known
from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Agency, Source
from tests.known.families import account, case
from tests.strategies import documents, families

DAY = date(2023, 6, 30)
SOCIAL_CARE = Viewpoint(("a1",), DAY)


def reasons(document: Document, viewpoint: Viewpoint = SOCIAL_CARE) -> dict[str, str]:
    return {left.fact: left.reason for left in as_known(document, viewpoint).left_out}


def test_a_relation_brings_the_people_whom_it_names() -> None:
    known = as_known(case(account("k2")), SOCIAL_CARE).document
    assert [p.id for p in known.people] == ["p1", "p3"]
    assert [k.id for k in known.parentage] == ["k2"]


def test_a_residence_brings_its_home() -> None:
    known = as_known(case(account("s3")), SOCIAL_CARE).document
    assert [h.id for h in known.households] == ["h1"]


def test_a_contact_brings_everybody_it_names_seen_or_not() -> None:
    contact = {"id": "c1", "agency": "a1", "people": ["p1"], "seen": {"p4": "not_seen"}, "date": "2023-02"}
    known = as_known(case(contacts=[contact]), SOCIAL_CARE).document
    assert [p.id for p in known.people] == ["p1", "p4"]


def test_the_contact_of_another_agency_brings_nobody() -> None:
    contact = {"id": "c1", "agency": "a2", "people": ["p1"], "date": "2023-02"}
    assert as_known(case(contacts=[contact]), SOCIAL_CARE).document.people == ()


def test_what_was_recorded_on_no_stated_date_is_kept_and_told() -> None:
    known = as_known(case(account("s3", "d4")), SOCIAL_CARE)
    assert [s.id for s in known.document.residences] == ["s3"]
    assert {d.fact for d in known.possibly} == {"s3", "p4"}


def test_a_stay_that_had_not_begun_is_not_possibly_known() -> None:
    document = case(account("s3", "d4"))
    assert reasons(document, Viewpoint(("a1",), date(2023, 3, 31)))["s3"] == "later"


def test_each_fact_left_out_says_why() -> None:
    found = reasons(
        case(
            account("k1", "d2"),
            account("k2", known_on="2024"),
            account("u1"),
            account("u1", says="withdrawn"),
            account("s3", says="disputes"),
            account("s2", "d3"),
        )
    )
    assert found["k1"] == "not_recorded"
    assert found["k2"] == "later"
    assert found["u1"] == "withdrawn"
    assert found["s3"] == "disputed"
    assert found["s2"] == "no_record"


def test_facts_that_are_in_no_agencys_record_are_counted() -> None:
    assert as_known(case(account("p4")), SOCIAL_CARE).without_record == 9


def test_several_agencies_know_together_what_any_of_them_knows() -> None:
    document = case(account("k1"), account("k2", "d2"))
    known = as_known(document, Viewpoint(("a1", "a2"), DAY)).document
    assert [k.id for k in known.parentage] == ["k1", "k2"]


def test_the_established_case_is_the_document_itself() -> None:
    document = case(account("k1"))
    assert as_known(document, ESTABLISHED).document is document


def test_the_reviews_own_texts_are_nobodys_record() -> None:
    text = {"id": "n1", "text": "Dean Price moved in."}
    said = account("s3", document="n1", start=0, end=10, quote="Dean Price")
    known = as_known(case(said, documents=[text]), SOCIAL_CARE).document
    assert known.documents == ()
    assert known.accounts[0].quote == "Dean Price"


def test_a_parent_whom_the_review_disproved_never_makes_somebody_their_own_ancestor() -> None:
    parentage = [
        {"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"},
        {"id": "k2", "child": "p2", "parent": "p1", "kind": "birth", "certainty": "disproved"},
    ]
    document = case(account("k1"), account("k2"), parentage=parentage)
    assert reasons(document)["k2"] == "unclear"


def test_an_agency_that_the_case_does_not_have_knew_nothing() -> None:
    assert as_known(case(account("p1")), Viewpoint(("a9",))).document.people == ()


viewpoints = st.builds(
    Viewpoint,
    st.lists(st.sampled_from(("a1", "a2")), min_size=1, unique=True).map(tuple),
    st.none() | st.dates(date(1960, 1, 1), date(2027, 1, 1)),
)


@given(documents(6, min_people=2), viewpoints)
def test_a_projection_is_a_valid_case_that_holds_nothing_new(
    document: Document, viewpoint: Viewpoint
) -> None:
    wanted = tuple(a for a in viewpoint.agencies if document.find(a) is not None)
    known = as_known(document, Viewpoint(wanted, viewpoint.by)).document
    assert {item.id for _, item in known.items()} <= {item.id for _, item in document.items()}
    Document.model_validate_json(known.model_dump_json(by_alias=True))


@given(documents(6, min_people=2), st.dates(date(1980, 1, 1), date(2026, 1, 1)), st.integers(1, 4000))
def test_where_nothing_is_withdrawn_a_later_day_knows_no_less(
    document: Document, day: date, more: int
) -> None:
    kept = tuple(a for a in document.accounts if a.says == "supports")
    document = document.replace(accounts=kept)
    agencies = tuple(agency.id for agency in document.agencies)
    early, late = (
        {
            item.id
            for name in FACTS
            for item in getattr(as_known(document, Viewpoint(agencies, by)).document, name)
        }
        for by in (day, day + timedelta(days=more))
    )
    assert early <= late


@given(families(6))
def test_where_one_agency_recorded_everything_its_view_is_the_case(family: Document) -> None:
    facts = [item for name in (*FACTS, "households") for item in getattr(family, name)]
    family = family.replace(
        **{
            name: tuple(
                item.replace(certainty="stated") if hasattr(item, "certainty") else item
                for item in getattr(family, name)
                if getattr(item, "certainty", "") != "disproved"
            )
            for name in FACTS
        }
    )
    whole = family.replace(
        agencies=(Agency(id="a1", name="Police"),),
        sources=(Source(id="d1", title="File", agency="a1", date="2020"),),
        accounts=tuple(
            Account(id=f"e{n}", fact=item.id, source="d1")
            for n, item in enumerate(facts)
            if family.find(item.id) is not None
        ),
    )
    assert as_known(whole, Viewpoint(("a1",))).document == whole
