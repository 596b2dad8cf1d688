"""Each part of a text tells of its own time, or of the one before, as its tense says."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.linking import link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.reading import times_in
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import graph


def told_on(text: str, part: str) -> str | None:
    narrative, of = read_narrative("n", text), graph()
    spotted = spot(narrative, of)
    times, _ = times_in(spotted, find_references(spotted, link(spotted)))
    start = narrative.plain.index(part)
    sentence = narrative.sentence_at(start)
    assert sentence is not None
    time = times.of_sentences[sentence.start].on(narrative.plain, start, start + len(part))
    return time.edtf if time else None


@pytest.mark.parametrize(
    ("text", "part", "edtf"),
    [
        ("In May 2020 Robin lived with June.", "Robin lived with June", "2020-05"),
        ("They met in May 2020. Robin lived with June.", "Robin lived with June", "2020-05"),
        ("They met in May 2020. Robin had lived with June.", "Robin had lived with June", "[..2020-05]"),
        ("They met in May 2020. Robin lives with June.", "Robin lives with June", "2024-02-01"),
        ("Robin lived with June until May 2020.", "Robin lived with June", "[..2020-05]"),
        ("Robin lived with June from May 2020 to June 2021.", "Robin lived with June", "[2020-05..]"),
        ("They met in May 2020. A Care Order was made.", "A Care Order was made", "2020-05"),
        ("They met in May 2020.\\n\\nRobin lived with June.", "Robin lived with June", None),
        ("2020: the move\\n\\nRobin lived with June.", "Robin lived with June", "2020"),
        ("They met in May 2020. Callie grew up with June.", "Callie grew up with June", None),
        ("Tess, born on 3 February 2014, lived with June.", "lived with June", None),
        ("May 2020\n\nAaron comes back and stays at June's.", "Aaron comes back and stays", "2020-05"),
        ("May 2020\n\nAaron came back. Robin lives with June.", "Robin lives with June", "2024-02-01"),
        ("May 2020\n\nAaron calls and now lives with June.", "lives with June", "2024-02-01"),
    ],
)
def test_a_part_tells_of_a_time(text: str, part: str, edtf: str | None) -> None:
    assert told_on(text.replace("\\n", "\n"), part) == edtf
