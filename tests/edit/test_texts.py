from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.edit.session import Session
from genogram_app.edit.texts import (
    add_source_of_text,
    add_text,
    remove_text,
    replace_text,
    set_text,
    set_title,
)
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.model.people import Person

TEXT = "Ada lived with her aunt. The aunt moved."


def case(*places: tuple[int, int]) -> Document:
    accounts = tuple(
        Account(id=f"e{n}", fact="p1", document="n1", quote=TEXT[a:b], start=a, end=b)
        for n, (a, b) in enumerate(places, 1)
    )
    return Document(
        people=(Person(id="p1"),), documents=(TextDocument(id="n1", text=TEXT),), accounts=accounts
    )


def places(document: Document) -> list[tuple[int | None, int | None]]:
    return [(e.start, e.end) for e in document.accounts]


def test_a_text_is_added_and_selected() -> None:
    session = Session(Document())
    session.do(add_text("Draft 1", TEXT))
    assert session.document.documents == (TextDocument(id="n1", title="Draft 1", text=TEXT),)
    assert session.selection == ("n1",)


def test_quotations_before_a_change_stay_and_those_after_move() -> None:
    after = set_text("n1", TEXT.replace("her aunt", "her great-aunt")).change(case((0, 3), (29, 33)))
    assert places(after) == [(0, 3), (35, 39)]
    assert after.documents[0].text[35:39] == "aunt"


def test_words_that_moved_within_the_change_are_found_again() -> None:
    after = set_text("n1", "The aunt moved. Ada lived with her aunt.").change(case((0, 9)))
    assert places(after) == [(16, 25)]


def test_a_quotation_whose_words_are_gone_keeps_them_without_a_place() -> None:
    after = set_text("n1", "Nothing.").change(case((0, 9)))
    assert places(after) == [(None, None)]
    assert after.accounts[0].quote == "Ada lived"


def test_quotations_from_other_texts_do_not_move() -> None:
    document = case((0, 3))
    document = document.replace(documents=(*document.documents, TextDocument(id="n2", text="x")))
    assert places(set_text("n2", "y").change(document)) == [(0, 3)]


@given(st.text("ab .", max_size=12), st.integers(0, len(TEXT)), st.integers(0, 12))
def test_a_place_always_holds_the_words_that_it_held(insert: str, at: int, cut: int) -> None:
    new = TEXT[:at] + insert + TEXT[at + cut :]
    after = set_text("n1", new).change(case((0, 3), (4, 9), (19, 23), (34, 39)))
    for account in after.accounts:
        if account.start is not None:
            assert new[account.start : account.end] == account.quote


def test_typing_is_one_step_and_the_title_another() -> None:
    session = Session(case())
    session.do(set_text("n1", TEXT + "!"))
    session.do(set_text("n1", TEXT + "!!"))
    session.do(set_title("n1", "Draft"))
    session.undo()
    session.undo()
    assert session.undo_label is None


def test_a_text_can_go_while_what_it_said_stays() -> None:
    after = remove_text("n1").change(case((0, 3)))
    assert after.documents == ()
    assert (after.accounts[0].quote, after.accounts[0].document) == ("Ada", None)


def test_the_next_draft_takes_the_quotations_along_and_says_which_are_lost() -> None:
    document = case((4, 23), (29, 39))
    session = Session(document)
    draft = "Foreword.\n\nAda lived with\nher aunt. Nobody moved."
    session.do(replace_text("n1", draft, media_type="application/pdf"))
    kept, lost = session.document.accounts
    assert draft[kept.start : kept.end] == kept.quote == "lived with\nher aunt"
    assert (lost.start, lost.quote) == (None, "aunt moved")
    assert session.document.documents[0].media_type == "application/pdf"
    session.undo()
    assert session.document == document


def test_a_text_gives_the_account_of_a_source_that_is_added_with_it() -> None:
    session = Session(Document(documents=(TextDocument(id="n1", text="She left."),)))
    session.do(add_source_of_text("n1", "School"))
    (source,) = session.document.sources
    assert source.title == "School"
    assert session.document.documents[0].source == source.id
    assert session.selection == (source.id,)
    session.undo()
    assert session.document.sources == ()
