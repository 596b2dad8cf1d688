"""A parent whom nobody knows is drawn as unknown, never beside one who is named."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.review.drafting.draft import draft

BEGINNING = "Una, aged 3, lives with her mother, Chloe. "


def drafted(text: str) -> Document:
    document = draft(BEGINNING + text)
    assert document is not None
    return document


def test_the_parent_is_unknown_and_rests_on_the_sentence() -> None:
    document = drafted("The identity of Una's father has never been established.")
    (father,) = (p for p in document.people if p.label == "Una's father")
    assert father.sex == "male"
    assert any(a.fact == father.id and "never been established" in (a.quote or "") for a in document.accounts)


@pytest.mark.parametrize(
    "text",
    [
        "Una has never been told who her father is. A man called Sol is believed to be Una's father.",
        "Una's father, Neil, has never been identified by the police.",
        "Una's father is not named in any record.",
    ],
)
def test_nobody_unknown_stands_beside_one_told_of_or_for_want_of_a_record(text: str) -> None:
    unknown = [p for p in drafted(text).people if p.identity == "unknown"]
    assert not unknown
