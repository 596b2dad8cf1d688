"""What a person has said of some words holds before what the program reads, and only for those words."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.model.case import TextLink
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.reading import Reading, read_against
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import family


def _reading(text: str, *links: TextLink) -> Reading:
    document = family()
    texts = (TextDocument(id="n", title="Report", text=text), TextDocument(id="other", title="Notes"))
    document = document.replace(documents=texts, view=document.view.replace(links=links))
    return read_against(read_narrative("n", text), build_graph(document))


def _people(text: str, *links: TextLink) -> list[tuple[str, ...]]:
    return [r.people for r in _reading(text, *links).references]


def test_words_mean_whom_a_person_has_said() -> None:
    text = "Owen met Aaron. He left. He came back."
    assert _people(text, TextLink(document="n", words="He", person="owen"))[2:] == [("owen",), ("owen",)]


def test_a_link_for_one_sentence_leaves_the_others() -> None:
    text = "Callie rang “Big Jay”. Big Jay was out."
    link = TextLink(document="n", words="Big Jay", sentence="Big Jay was out.", person="dale")
    assert _people(text, link) == [("callie",), ("dale",)]


def test_words_of_another_text_are_not_meant() -> None:
    assert _people("Big Jay was out.", TextLink(document="other", words="Big Jay", person="dale")) == []


def test_somebody_who_is_no_family_is_left_out() -> None:
    link = TextLink(document="n", words="Owen", meaning="not_family")
    assert _people("Owen met Aaron.", link) == [("aaron",)]
    assert [w.state for w in _reading("Owen met Aaron.", link).words] == ["not_family", "linked"]


def test_somebody_who_is_not_drawn_is_absent() -> None:
    link = TextLink(document="n", words="Owen", meaning="not_drawn")
    assert [r.absent for r in _reading("Owen met Aaron.", link).references] == ["Owen", ""]
