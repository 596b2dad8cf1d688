from __future__ import annotations

from genogram_app.model.evidence import Account, Source
from genogram_app.model.relations import Bond
from genogram_app.ui.inspector.related import between, people_of, related, title
from tests.ui.conftest import family


def test_a_person_leads_to_partners() -> None:
    found = [(link.heading, link.words, link.id) for link in related(family(), "p2")]
    assert found == [("Partners", "Piers Quill: cohabiting", "u1")]


def test_a_residence_leads_to_its_person_and_household() -> None:
    assert [link.id for link in related(family(), "s1")] == ["p1", "h1"]


def test_titles_say_what_joins_whom() -> None:
    assert title(family(), "k1") == "Odette Tarlow, birth parent of Wren Tarlow"
    assert title(family(), "u1") == "Odette Tarlow and Piers Quill"
    assert title(family(), "s1") == "Wren Tarlow: Address 1"


def test_two_people_lead_to_all_that_is_said_of_both() -> None:
    assert [(link.words, link.id) for link in between(family(), "p1", "p2")] == [
        ("Odette Tarlow, birth parent of Wren Tarlow", "k1")
    ]
    assert [link.words for link in between(family(), "p2", "p3")] == [
        "Odette Tarlow and Piers Quill: cohabiting"
    ]


def test_the_people_of_a_relation_are_named_elder_first() -> None:
    assert people_of(family().find("k1")) == ("p2", "p1")


def test_a_fact_leads_to_who_says_so_in_which_words() -> None:
    source = Source(id="d1", title="Police report")
    accounts = (
        Account(id="e1", fact="u1", source="d1", quote="They lived\ntogether"),
        Account(id="e2", fact="u1", says="disputes", field="stages", value="2019"),
    )
    document = family().replace(sources=(source,), accounts=accounts)
    said = [link.words for link in related(document, "u1") if link.heading == "Who says so"]
    assert said == ["“They lived together” (Police report)", "Source not named disputes stages (2019)"]


def test_who_is_violent_to_whom_is_never_left_open() -> None:
    bond = Bond(id="b1", from_person="p3", to_person="p2", kind="violence", directed=True)
    document = family().replace(bonds=(bond,))
    assert [k.words for k in related(document, "p2") if k.id == "b1"] == [
        "Piers Quill: violent to Odette Tarlow"
    ]
    assert [k.words for k in related(document, "p3") if k.id == "b1"] == ["Violent to Odette Tarlow"]
    mutual = family().replace(bonds=(bond.replace(directed=False),))
    assert [k.words for k in related(mutual, "p2") if k.id == "b1"] == ["Piers Quill: violence"]


def test_an_allegation_never_reads_like_a_fact() -> None:
    document = family()
    alleged = document.parentage[1].replace(certainty="alleged")
    document = document.replace(parentage=(document.parentage[0], alleged))
    assert [k.words for k in between(document, "p1", "p3")] == [
        "Piers Quill, birth parent of Wren Tarlow (alleged)"
    ]
