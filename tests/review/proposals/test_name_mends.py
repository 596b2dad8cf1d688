from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.review.proposals.name_mends import mends_of_names
from tests.review.proposals.claiming import SENTENCE, accepted, family

QUOTE = (Evidence("n1", 0, len(SENTENCE), SENTENCE),)


def mended(document: Document, rule: str, *terms: str, about: tuple[str, ...] = ()) -> dict[str, Document]:
    finding = Finding(rule, "unclear", "", about, (), QUOTE, terms=terms)
    found = list(mends_of_names(build_graph(document), finding))
    return {mend.words: accepted(document, [mend]) for mend in found}


def test_another_spelling_is_another_name_or_the_right_one() -> None:
    document = family(people=(Person(id="wren", name="Magdalena Tarlow"),))
    found = mended(document, "spelling-differs", "Magdelena", about=("wren",))
    alias, right = found.values()
    assert list(found) == [
        "Record “Magdelena” as another name of Magdalena Tarlow",
        "Change the name of Magdalena Tarlow to Magdelena Tarlow",
    ]
    assert alias.person("wren").aliases == ("Magdelena",)
    assert right.person("wren").name == "Magdelena Tarlow"
    assert [(a.fact, a.field, a.quote) for a in right.accounts] == [("wren", "name", SENTENCE)]


def test_a_whole_name_takes_the_place_of_a_whole_name() -> None:
    document = family(people=(Person(id="wren", name="Esther Ackahe"),))
    found = mended(document, "spelling-differs", "Esther Ackah", about=("wren",))
    assert "Change the name of Esther Ackahe to Esther Ackah" in found


def test_a_name_of_nobody_can_be_somebody_new() -> None:
    (after,) = mended(family(), "name-not-found", "Delyth").values()
    assert (after.people[-1].name, after.people[-1].sex) == ("Delyth", "not_known")


def test_a_sign_of_a_man_can_be_drawn_as_somebody_unknown() -> None:
    (after,) = mended(family(), "somebody-not-found", "male voice").values()
    new = after.people[-1]
    assert (new.label, new.identity, new.sex) == ("Male voice", "unknown", "male")
    (after,) = mended(family(), "somebody-not-found", "lodger").values()
    assert after.people[-1].sex == "not_known"


def test_other_findings_have_no_names_to_mend() -> None:
    assert mended(family(), "person-left-out", "Delyth") == {}
