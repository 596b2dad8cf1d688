"""A text that uses labels must not give away real names, dates of birth or addresses."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.names_left import names_left

CASE = Document(
    people=(
        Person(id="child", name="Juno Pike", label="Child 1", sex="female", birth="2019-05-14"),
        Person(id="mum", name="Perla Pike", label="Mother", sex="female"),
        Person(id="dad", name="Ned Osier", label="Father 1", sex="male"),
        Person(id="aunt", name="Wanda Pike", sex="female"),
    ),
    households=(Household(id="h1", label="Address 1", address="12 Mill Lane, Northmoor"),),
)
LABELS = "Child 1 lived with Mother at Address 1. Mother was tired. Child 1 slept. "


def found(text: str) -> list[Finding]:
    graph = build_graph(CASE)
    return list(names_left(graph, [read_against(read_narrative("n", text), graph)]))


def test_a_name_left_among_labels_is_found_at_every_place() -> None:
    (finding,) = found(f"{LABELS}Ned Osier came by. Mother asked Ned to go.")
    assert (finding.rule, finding.severity, finding.people) == ("name-left", "privacy", ("dad",))
    assert [e.quote for e in finding.evidence] == ["Ned Osier came by.", "Mother asked Ned to go."]
    assert finding.message == (
        "“Ned Osier” and “Ned” stand in a text that calls people by their labels: names of Father 1."
    )


def test_labels_alone_give_nobody_away() -> None:
    assert found(f"{LABELS}Father 1 came by.") == []


def test_a_working_text_may_use_real_names() -> None:
    assert found("Juno lived with Perla. Ned came by. Perla was tired.") == []


def test_a_working_text_with_a_label_or_two_is_still_one() -> None:
    assert found("Juno lived with Perla. Ned came by. Perla was tired. Ned left. Mother slept.") == []


def test_real_names_in_a_text_for_publication_are_noted_once() -> None:
    (finding,) = found("Version for publication. Juno lived with Perla. Ned came by.")
    assert (finding.rule, finding.severity) == ("names-for-publication", "note")


def test_a_full_date_of_birth_is_found_and_a_year_is_not() -> None:
    assert [f.rule for f in found(f"{LABELS}Child 1 was born on 14 May 2019.")] == ["birth-date-left"]
    assert found(f"{LABELS}Child 1 was born in 2019.") == []


def test_an_address_is_found() -> None:
    (finding,) = found(f"{LABELS}Police went to 12 Mill Lane at night.")
    assert (finding.rule, finding.facts) == ("address-left", ("h1",))
