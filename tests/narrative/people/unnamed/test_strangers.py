"""An unknown man of the drawing is meant where the text tells of him what his label does."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import family


def first(label: str, text: str) -> tuple[str, ...]:
    case = family().model_dump(by_alias=True, exclude_unset=True)
    man = {"id": "man", "label": label, "identity": "unknown", "sex": "male"}
    case["people"] = (*case["people"], man)
    return (
        read_against(read_narrative("n", text), build_graph(Document.model_validate(case)))
        .references[0]
        .people
    )


def test_the_words_of_the_label_tell_who_is_meant() -> None:
    assert first("man at the door", "An unidentified man opened the door at Address 1.") == ("man",)
    assert first("man at the door", "Door answered at Address 1 by an unidentified man.") == ("man",)
    assert first("man at the door", "The door was shut. An unidentified man rang.") == ()


@pytest.mark.parametrize("label", ["man at the door", "Callie's brother", "a stranger"])
def test_another_man_is_not_meant(label: str) -> None:
    assert first(label, "An unidentified man slept on the sofa at Address 1.") == ()
