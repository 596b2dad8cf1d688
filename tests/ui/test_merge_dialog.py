from __future__ import annotations

from collections.abc import Mapping

from pytestqt.qtbot import QtBot

from genogram_app.edit.comparing import Side
from genogram_app.edit.merging import merge
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household
from genogram_app.model.people import Background, BackgroundFact, Person
from genogram_app.model.relations import Partnership
from genogram_app.ui.attempt import attempt
from genogram_app.ui.merge_dialog import MergeDialog, field_words, value_words

CASE = Document(
    people=(
        Person(id="p1", name="Dean & Sons", sex="male", birth="1994-03"),
        Person(id="p2", label="Unknown male", sex="male", identity="unknown", birth="1993"),
        Person(id="p3", name="Kelly Shaw"),
    ),
    partnerships=(Partnership(id="u1", partners=("p1", "p3")),),
    households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2")),
)


def opened(qtbot: QtBot, session: Session, kept: str, gone: str) -> MergeDialog:
    def do(choices: Mapping[str, Side]) -> str | None:
        return attempt(session, merge(kept, gone, choices))

    dialog = MergeDialog(session.document, kept, gone, do)
    qtbot.addWidget(dialog)
    return dialog


def test_one_chooses_only_where_the_two_differ(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Session(CASE), "p1", "p2")
    assert list(dialog.choices) == ["name", "label", "identity", "birth"]
    chosen = [0 if pair[0].isChecked() else 1 for pair in dialog.choices.values()]
    assert chosen == [0, 1, 0, 0]


def test_a_screen_reader_hears_whose_word_it_is(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Session(CASE), "p1", "p2")
    assert dialog.choices["birth"][1].accessibleName() == "Date of birth: 1993 (Unknown male)"


def test_what_one_chooses_is_taken(qtbot: QtBot) -> None:
    session = Session(CASE)
    dialog = opened(qtbot, session, "p1", "p2")
    dialog.choices["birth"][1].click()
    dialog.ok.click()
    assert session.document.person("p1").birth == "1993"
    assert session.steps == ("Merge Unknown male into Dean & Sons",)


def test_two_who_cannot_be_one_are_refused_before_anything_is_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Session(CASE), "p1", "p3")
    assert "recorded as a couple" in dialog.problem.text()
    assert not dialog.ok.isEnabled()


def test_a_merge_that_is_refused_leaves_the_dialog_open(qtbot: QtBot) -> None:
    dialog = MergeDialog(CASE, "p1", "p2", lambda _: "It cannot be done.")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ok.click()
    assert dialog.isVisible()
    assert dialog.problem.text() == "It cannot be done."
    assert dialog.ok.isEnabled()


def test_households_are_merged_the_same_way(qtbot: QtBot) -> None:
    session = Session(CASE)
    dialog = opened(qtbot, session, "h1", "h2")
    assert dialog.windowTitle() == "Merge households"
    dialog.ok.click()
    assert [home.label for home in session.document.households] == ["Address 1"]


def test_values_are_shown_in_plain_words() -> None:
    assert value_words("birth", "1994-03") == "March 1994"
    assert value_words("sex", "not_known") == "Not known"
    assert value_words("name", None) == "Not stated"
    assert value_words("background.religion", BackgroundFact(state="not_asked")) == "Not asked"
    assert value_words("kind", "own_home") == "Own home"


def test_every_field_has_words() -> None:
    contact = Contact(id="c1", kind="Home visit", people=("p1", "p2"))
    document = CASE.replace(contacts=(contact,))
    fields = {*Person.model_fields, *Household.model_fields} & {"name", "due", "area", "address", "gender"}
    assert all(field_words(document, field) for field in fields)
    assert all(field_words(document, f"background.{field}") for field in Background.model_fields)
    assert field_words(document, "seen.c1") == "Seen: Home visit"
