"""What typed phrases ask for."""

from __future__ import annotations

from time import process_time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from genogram_app.edit.session import Session
from genogram_app.entry.names import Names
from genogram_app.entry.phrases import read_phrases
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import words
from tests.entry.invented import TODAY, done, invented, read

_WORDS = sorted(
    words(
        """Kelly Shaw Dean Isla Joe mother father of and + , ( ) ; new from to in on until 2019 12/3/21 b d f
        m aka
        lives at Address 1 2 with moves leaves placed is the alleged not twins child unborn married separated
        conflict CP plan neglect 's " household refuge unknown male about between / = & : born 31/2/2020
        whereabouts known"""
    )
)
ANYTHING = st.text(max_size=60) | st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join)


@given(ANYTHING, st.sampled_from([(), ("p2",), ("p2", "p3"), ("h1",), ("gone",)]))
@settings(max_examples=250, deadline=None)
@example("Kelly's", ())
@example('"', ())
@example("(2)", ("p2",))
def test_anything_is_read_done_or_pointed_at(text: str, selection: tuple[str, ...]) -> None:
    document = invented()
    reading = read_phrases(text, document, selection=selection, today=TODAY)
    pieces = [(p.start, p.end) for p in reading.pieces] + [(m.start, m.end) for m in reading.meant]
    why = [(p.start, p.end) for p in reading.problems] + [(q.start, q.end) for q in reading.questions]
    assert all(0 <= start < end <= len(text) for start, end in (*pieces, *why))
    assert (reading.edit is None) == (bool(why) or not reading.steps)
    if reading.edit is not None:
        assert reading.edit.change(document) != document


@given(ANYTHING)
@settings(max_examples=50, deadline=None)
def test_the_same_words_are_always_read_the_same(text: str) -> None:
    first, second = read(text), read(text)
    assert (first.steps, first.pieces, first.problems, first.questions) == (
        second.steps,
        second.pieces,
        second.problems,
        second.questions,
    )


def test_a_long_text_is_refused_before_it_takes_long() -> None:
    for text in ("Kelly " * 2000, "a;" * 5000, "(" * 10_000, "about " * 1700, "mother Mary of Joe\n" * 500):
        began = process_time()
        assert read(text).edit is None
        assert process_time() - began < 3


def test_a_phrase_is_read_at_once_in_a_large_family() -> None:
    people = tuple(Person(id=f"p{i}", name=f"Wren{'abcdefghij'[i % 10]} Hollis{i}") for i in range(300))
    document = Document(people=people)
    names = Names(document)
    began = process_time()
    for _ in range(20):
        reading = read_phrases("mother Mary Oake b 1970 of Wrena Hollis10", document, names=names)
    assert reading.edit is not None
    assert (process_time() - began) / 20 < 0.015


def test_undo_leads_back_to_the_same_document() -> None:
    session = Session(invented())
    before = session.document
    edit = read("twins Amy f, Ben m of Kelly Shaw b 2019; Amy lives at Address 9 from 2020").edit
    assert edit is not None
    session.do(edit)
    assert session.document != before
    session.undo()
    assert session.document is before


def test_phrases_may_name_whom_those_before_them_added() -> None:
    document = done("mother Mary of Kelly Shaw\nMary + Jim, married 1980; Mary lives at Address 5 from 1990")
    assert [p.name for p in document.people[-2:]] == ["Mary", "Jim"]
    assert (document.partnerships[-1].partners, document.residences[-1].person) == (("p9", "p10"), "p9")


def test_several_phrases_are_one_step() -> None:
    session = Session(invented())
    edit = read("Joe b 2010; Ann Lowe f").edit
    assert edit is not None
    session.do(edit)
    session.undo()
    assert session.undo_label is None


def test_one_phrase_that_is_not_understood_holds_up_all() -> None:
    reading = read("Joe b 2010; Ann Lowe livs")
    assert (len(reading.steps), reading.edit) == (1, None)


def test_who_was_added_is_selected() -> None:
    session = Session(invented())
    edit = read("twins Amy f, Ben m of Kelly Shaw").edit
    assert edit is not None
    session.do(edit)
    assert session.selection == ("p9", "p10")


def test_an_edit_done_on_a_changed_case_reads_the_words_again() -> None:
    session = Session(invented())
    mother, sister = read("mother Mary of Joe").edit, read("sister Amy of Joe").edit
    assert mother is not None
    assert sister is not None
    session.do(mother)
    session.do(sister)
    assert [p.name for p in session.document.people[-2:]] == ["Mary", "Amy"]


def test_nothing_is_done_by_nothing() -> None:
    assert read("  ;\n ,").edit is None
    assert read("").problems == ()
