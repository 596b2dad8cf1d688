from __future__ import annotations

from genogram_app.ui.examining import examine
from tests.ui.conftest import TODAY, family


def test_a_look_over_a_case_finds_what_is_missing() -> None:
    assert any("p1" in finding.people for finding in examine(family(), TODAY).findings)


def test_mentions_stand_where_the_text_has_them() -> None:
    text = family().documents[0].text
    words = examine(family(), TODAY).by_text["n1"].words
    assert [(text[w.start : w.end], w.people) for w in words] == [
        ("Wren", ("p1",)),
        ("Odette Tarlow", ("p2",)),
    ]
