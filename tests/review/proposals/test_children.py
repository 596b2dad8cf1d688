"""Children may live with their mother; that is said with doubt, and not where the text speaks against it."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person, Status
from genogram_app.model.relations import Parentage
from genogram_app.review.proposals.children import children_at_home
from tests.review.proposals.claiming import SENTENCE, accepted, family

AVIS = Parentage(id="k1", child="wren", parent="avis", kind="birth")


def housed(*others: Residence, **changes: object) -> Document:
    """Avis, Wren's mother, lives at Address 1; of Wren nothing is said."""
    homes = (
        Household(id="h1", label="Address 1", kind="own_home"),
        Household(id="h2", label="Placement 1", kind="foster"),
    )
    stay = Residence(id="s1", person="avis", household="h1")
    quoted = Account(id="e1", fact="s1", quote=SENTENCE, document="n1", start=0, end=len(SENTENCE))
    document = family(parentage=(AVIS,), households=homes, residences=(stay, *others), accounts=(quoted,))
    wren = document.person("wren").replace(**changes)
    return document.replace(people=tuple(wren if p.id == "wren" else p for p in document.people))


def words(document: Document) -> list[str]:
    return [p.words for p in children_at_home(build_graph(document))]


def test_a_child_is_perhaps_where_the_mother_lives() -> None:
    document = housed()
    found = list(children_at_home(build_graph(document)))
    assert [p.words for p in found] == ["Draw Wren as perhaps living at Address 1 with Avis"]
    after = accepted(document, found)
    assert [(s.person, s.certainty) for s in after.residences if s.household == "h1"] == [
        ("avis", "stated"),
        ("wren", "suspected"),
    ]
    assert after.accounts[-1].quote == SENTENCE
    assert words(after) == []


@pytest.mark.parametrize(
    "document",
    [
        housed(Residence(id="s2", person="wren", household="h2")),
        housed(birth="2019-03-02", statuses=(Status(code="ICO", from_="2019-03-03"),)),
        housed(Residence(id="s2", person="wren", household="h1", pattern="overnights")),
        family(parentage=(AVIS,)),
    ],
)
def test_nothing_is_supposed_where_the_child_was_elsewhere_or_nobody_has_a_home(document: Document) -> None:
    assert words(document) == []


def test_a_grown_child_is_not_supposed_at_home() -> None:
    document = housed()
    child = Parentage(id="k2", child="nan", parent="wren", kind="birth")
    people = (*document.people, Person(id="nan", name="Nan"))
    assert words(document.replace(people=people, parentage=(AVIS, child))) == []
