"""The head of an entry tells whose relative somebody is, and is read as saying so."""

from __future__ import annotations

import pytest

from genogram_app.narrative.key_heads import relations_in_heads


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Father of Child A – lived with Mother.", [": father of Child A; "]),
        (
            "Father of Zed (FZ): aged 30 in 2020.\nZed's Uncle: her husband.",
            [": father of Zed; ", ": uncle of Zed; "],
        ),
        ("Father of Child A: Mr Ivo Hale.", []),
        ("Father of Zed: Father of Zed and of Kit.", ["father"]),
        ("Father of Zed: Director of a firm.", []),
        ("Friend of Mother: aged 30.", []),
        ("Parents of Zed: both aged 30.", []),
        ("The father of Zed: aged 30.", []),
        ("Mother of Zed lived with Ned.", []),
    ],
)
def test_what_heads_say(text: str, said: list[str]) -> None:
    assert [change[2] for change in relations_in_heads(text)] == said
