"""What each source says of a fact stands side by side, and what cannot both be so is marked."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.interchange.examples import load_example
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.review.accounts.compared import Compared, compared, place_words
from genogram_app.review.findings import read_texts
from tests.review.accounts.cases import disagreeing


def of(document: Document, fact: str, detail: str = "") -> Compared:
    groups = compared(build_graph(document), read_texts(document))
    return next(group for group in groups if group.key == (fact, detail))


def with_text(text: str, source: str | None = None) -> Document:
    held = TextDocument(id="n1", title="Draft", text=text, source=source)
    return disagreeing().replace(documents=(held,))


def withdrawing(known_on: str | None) -> Document:
    document = disagreeing()
    taken_back = Account(id="e9", fact="p1", field="birth", source="d2", says="withdrawn", known_on=known_on)
    return document.replace(accounts=(*document.accounts, taken_back))


def test_two_values_without_a_common_reading_differ() -> None:
    group = of(disagreeing(), "p1", "birth")
    assert group.differs
    assert group.about(disagreeing()) == "Corin Vale: date of birth"
    assert [(s.said_by, s.date, s.says) for s in group.sayings] == [
        ("Custody record (Ashmere Police)", "2022-03-01", "11 April 2020"),
        ("School file", "2023", "4 November 2020"),
    ]


def test_a_date_that_is_only_less_exact_does_not_differ() -> None:
    group = of(disagreeing(), "u1", "stages.0.from")
    assert (group.differs, group.drawn_otherwise) == (False, False)
    assert group.about(disagreeing()) == "Petra Vale and Dunstan Orme, couple: married from"


def test_what_a_source_took_back_differs_from_nothing() -> None:
    assert not of(withdrawing("2023-05"), "p1", "birth").is_open
    assert [s.stands for s in of(withdrawing(None), "p1", "birth").sayings] == [True, False, False]


def test_a_withdrawal_takes_back_nothing_that_was_said_after_it() -> None:
    assert of(withdrawing("2021"), "p1", "birth").differs


def test_what_differs_comes_first_and_what_nobody_says_last() -> None:
    groups = compared(build_graph(disagreeing()))
    assert groups[0].key == ("p1", "birth")
    assert {g.fact for g in groups if not g.sayings} == {"p2", "p3", "k1", "s1"}
    assert not any(g.sayings for g in groups[-4:])


def test_a_text_is_a_voice_beside_the_accounts() -> None:
    document = with_text("Corin Vale was born on 4 November 2020.")
    group = of(document, "p1", "birth")
    said = group.sayings[-1]
    assert (said.said_by, said.recorded, said.says) == ("Draft", False, "4 November 2020")
    assert (said.account.says, said.account.value) == ("disputes", "2020-11-04")
    assert place_words(document, said.account) == "Draft"


def test_a_text_speaks_for_the_source_it_belongs_to() -> None:
    group = of(with_text("Corin Vale was born on 4 November 2020.", source="d2"), "p1", "birth")
    assert {s.voice for s in group.sayings[1:]} == {("d2", "")}


def test_a_sentence_that_an_account_quotes_is_no_second_saying() -> None:
    sentence = "Petra said that Dunstan Orme was the father of Corin."
    quoting = Account(id="e9", fact="k2", quote=sentence, document="n1", start=0, end=len(sentence))
    document = with_text(sentence)
    group = of(document.replace(accounts=(*document.accounts, quoting)), "k2")
    assert [s.account.id for s in group.sayings] == ["e3", "e9"]
    assert group.sayings[1].said_by == "Petra Vale, in Draft"


def test_coming_home_again_is_no_other_beginning_of_a_stay() -> None:
    groups = compared(
        build_graph(disagreeing()), read_texts(with_text("Corin went back to Address 1 in May 2022."))
    )
    assert not any(g.key == ("s1", "from") for g in groups)


def test_the_agencies_of_the_sample_differ_on_one_stay() -> None:
    document = load_example("on-the-move")
    groups = compared(build_graph(document), read_texts(document))
    differing = [g for g in groups if g.is_open]
    assert [g.about(document) for g in differing] == ["Lee Garrick at Address 7"]
    assert {s.said_by.partition(" (")[0] for s in differing[0].sayings} >= {"Kestrel Bay social care record"}


def test_every_one_of_two_thousand_accounts_is_compared() -> None:
    document = disagreeing()
    many = tuple(
        Account(id=f"x{n}", fact=("p1", "p2", "p3", "k1")[n % 4], source=("d1", "d2", "d3")[n % 3])
        for n in range(2000)
    )
    document = document.replace(accounts=many)
    graph = build_graph(document)
    assert sum(len(g.sayings) for g in compared(graph)) == 2000
