from __future__ import annotations

from genogram_app.edit.people import add_parent, add_partner
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.ui.relatives import Choice, child, parent, sibling
from tests.ui.conftest import family


def after(document: Document, edit: Edit) -> Document:
    session = Session(document)
    session.do(edit)
    return session.document


def words(choices: tuple[Choice, ...]) -> list[str]:
    return [choice.words for choice in choices]


def test_a_second_mother_is_asked_what_she_is() -> None:
    offered = parent("female")(family(), ("p1",))
    assert words(offered)[:2] == ["Alleged mother", "Step-mother"]
    alleged = after(family(), offered[0].edit).parentage[-1]
    assert (alleged.kind, alleged.certainty) == ("birth", "alleged")
    assert after(family(), offered[1].edit).parentage[-1].kind == "step"


def test_the_first_mother_is_not_asked_about() -> None:
    assert len(parent("female")(family(), ("p2",))) == 1


def test_whose_child_is_asked_of_parents_who_were_never_called_a_couple() -> None:
    strangers = family().replace(partnerships=())
    assert words(child("Son", "male")(strangers, ("p2",))) == [
        "Son of Odette Tarlow and Piers Quill",
        "Son of Odette Tarlow, other parent not known",
    ]


def test_a_sibling_may_be_a_half_sibling_by_another_partner() -> None:
    document = after(family(), add_partner("p2"))
    other = document.people[-1]
    document = document.replace(people=(*document.people[:-1], other.replace(name="Dean Fry")))
    offered = sibling("male")(document, ("p1",))
    assert words(offered) == [
        "Brother: child of Odette Tarlow and Piers Quill",
        "Half-brother: child of Odette Tarlow and Dean Fry",
        "Brother or half-brother: child of Odette Tarlow, other parent not known",
        "Brother or half-brother: child of Piers Quill, other parent not known",
    ]
    half = after(document, offered[1].edit)
    born = half.people[-1]
    assert born.sex == "male"
    assert [k.parent for k in half.parentage if k.child == born.id] == ["p2", other.id]
    assert offered[1].edit.label == "Add half-brother"


def test_a_sibling_of_somebody_without_parents_is_only_called_a_sibling() -> None:
    (offered,) = sibling("female")(family(), ("p3",))
    assert offered.words == "Sister, parents not known"
    assert after(family(), offered.edit).kin[-1].term == "sister"


def test_an_alleged_parent_is_nobody_elses_parent() -> None:
    orphan = after(family().replace(parentage=()), add_parent("p1", "male", certainty="alleged"))
    assert words(sibling("male")(orphan, ("p1",))) == ["Brother, parents not known"]
