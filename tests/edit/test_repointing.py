from __future__ import annotations

from hypothesis import given, settings

from genogram_app.edit.repointing import pairs_renamed, refers_to, renamed, repointed
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Contact
from genogram_app.model.relations import MultipleBirth, Parentage
from tests.strategies import documents


def test_every_reference_follows() -> None:
    assert repointed(Parentage(id="k1", child="a", parent="b", kind="birth"), {"b": "c"}).id == "k1"
    assert repointed(Account(id="e1", fact="a"), {"a": "b"}) == Account(id="e1", fact="b")
    contact = Contact(id="c1", people=("a", "b"), seen=(("b", "seen"), ("a", "not_seen")), household="h1")
    expected = Contact(id="c1", people=("a",), seen=(("a", "not_seen"),), household="h2")
    assert repointed(contact, {"b": "a", "h1": "h2"}) == expected


def test_whoever_stands_for_two_stands_once() -> None:
    birth = MultipleBirth(id="m1", children=("a", "b", "c"))
    assert repointed(birth, {"c": "a"}) == MultipleBirth(id="m1", children=("a", "b"))
    assert renamed(("a", "b", "c"), {"a": "c"}) == ("c", "b")
    assert pairs_renamed((("a", 1), ("b", 2)), {"a": "b"}) == (("b", 2),)


@settings(max_examples=20)
@given(documents(max_people=4, min_people=1))
def test_after_repointing_nothing_refers_to_what_was_replaced(document: Document) -> None:
    for _, item in document.items():
        assert repointed(item, {"gone": "p1"}) is item
        for person in document.people:
            assert not refers_to(repointed(item, {person.id: "new"}), person.id)
