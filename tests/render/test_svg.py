from __future__ import annotations

import re
from xml.etree import ElementTree

from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.render.svg import svg_text
from tests.render.specimens import WORDS, specimens

_SVG = "{http://www.w3.org/2000/svg}"


def test_it_is_well_formed_and_states_its_size() -> None:
    root = ElementTree.fromstring(svg_text(specimens()["texts"]))
    assert root.get("viewBox") == "0 0 300 200"
    assert root.get("width") == "300pt"


def test_every_text_can_be_read_aloud() -> None:
    root = ElementTree.fromstring(svg_text(specimens()["texts"]))
    labels = {element.get("aria-label") for element in root.iter(f"{_SVG}g")}
    assert labels >= set(WORDS)


def test_it_needs_no_font_and_loads_nothing() -> None:
    written = svg_text(specimens()["texts"])
    assert "<text" not in written
    assert "font-family" not in written
    assert re.findall(r"https?://[^\"]+", written) == ["http://www.w3.org/2000/svg"]
    assert "<script" not in written


def test_every_group_keeps_its_key_and_says_what_it_is() -> None:
    root = ElementTree.fromstring(svg_text(specimens()["strokes"]))
    (group,) = (element for element in root.iter(f"{_SVG}g") if element.get("id") == "person:p1")
    assert group.findtext(f"{_SVG}title") == "A person"


def test_what_a_person_typed_cannot_break_the_file() -> None:
    words = "</g><script>alert('\"')</script>\x00\x1f & co"
    drawing = Drawing(10, 10, (Group(f'person:"{words}', words, (Text((0, 5), words, 4.0),)),), words)
    root = ElementTree.fromstring(svg_text(drawing))
    assert not list(root.iter(f"{_SVG}script"))
