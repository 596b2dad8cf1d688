"""What a picture shows unless told otherwise."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from genogram_app.drawing.dump import dump
from genogram_app.drawing.primitives import Drawing, Path, Text
from genogram_app.model.document import Document
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.key_entries import key_entries
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A4_LANDSCAPE
from genogram_app.picture.picture import draw
from tests.picture.invented import harbour, orchard
from tests.strategies import documents


def test_bonds_are_off_and_the_family_is_on() -> None:
    options = PictureOptions()
    assert not options.bonds
    assert options.households
    assert options.ages
    assert options.key_style == "mcgoldrick"


def test_options_can_be_compared_and_remembered() -> None:
    assert len({PictureOptions(), PictureOptions(), PictureOptions(bonds=True)}) == 2


def test_a_page_says_what_is_left_out_of_everybody() -> None:
    assert PictureOptions().not_shown == ""
    assert PictureOptions(names=False).not_shown == "Not shown: names."
    hidden = PictureOptions(ages=False, dates=False, tags=False, households=False).not_shown
    assert hidden == "Not shown: ages, dates of birth and death, households, statuses and concerns."
    assert "in doubt" in PictureOptions(certainty=False).not_shown


@pytest.mark.parametrize("layer", ["names", "ages", "dates", "households", "tags", "certainty"])
def test_every_layer_that_is_hidden_is_said_in_the_foot(layer: str) -> None:
    hidden: dict[str, Any] = {layer: False}
    options = PictureOptions(**hidden)
    drawing = page(orchard(), options, A4_LANDSCAPE).drawing
    foot = next(group for group in drawing.groups if group.key == "foot")
    assert options.not_shown in foot.title


def test_where_names_are_not_shown_no_name_is_on_the_page_nor_read_out() -> None:
    options = PictureOptions(names=False, bonds=True, every_home=True, ends=("p2",))
    for document in (orchard(), harbour()):
        told = dump(page(document, replace(options, ends=()), A4_LANDSCAPE).drawing)
        assert [p.name for p in document.people if p.name and re.search(rf"\b{p.name}\b", told)] == []
    assert "family not shown" in dump(page(orchard(), options, A4_LANDSCAPE).drawing)


def test_without_names_the_labels_stay() -> None:
    told = dump(draw(orchard(), PictureOptions(names=False)).drawing)
    assert "Child Q" in told
    assert "Unknown male" in told


def test_less_under_the_symbols_makes_the_drawing_no_larger() -> None:
    whole = draw(orchard()).layout
    bare = draw(orchard(), PictureOptions(names=False, dates=False, tags=False, ages=False)).layout
    assert bare.height < whole.height
    assert bare.width <= whole.width


def marks(drawing: Drawing) -> dict[str, set[str | tuple[float, ...]]]:
    """Which dashes the lines have, and which have a question mark, by what they stand for."""
    found: dict[str, set[str | tuple[float, ...]]] = {}
    for group in drawing.groups:
        seen = found.setdefault(group.key, set())
        seen.update(item.stroke.dash for item in group.items if isinstance(item, Path) and item.stroke)
        seen.update("?" for item in group.items if isinstance(item, Text) and item.content == "?")
    return {key: seen for key, seen in found.items() if not key.startswith("household:")}


@settings(max_examples=10)
@given(documents(max_people=6))
def test_an_allegation_never_looks_like_a_fact_whatever_is_hidden(document: Document) -> None:
    """Every mark of doubt stays; bonds, which have only words, get one; screen readers are told as ever."""
    usual = draw(document, PictureOptions(bonds=True)).drawing
    brief = draw(document, PictureOptions(bonds=True, certainty=False)).drawing
    assert Counter(g.title for g in brief.groups) == Counter(g.title for g in usual.groups)
    kept = marks(brief)
    assert all(seen <= kept[key] for key, seen in marks(usual).items())
    bonds = {group.key: group for group in brief.groups if group.key.startswith("bond:")}
    for bond in document.bonds:
        if is_doubted(bond.certainty) and f"bond:{bond.id}" in bonds:
            items = bonds[f"bond:{bond.id}"].items
            assert any("?" in item.content for item in items if isinstance(item, Text))


def test_without_words_the_key_does_not_speak_of_them() -> None:
    brief = key_entries(draw(orchard(), PictureOptions(certainty=False, bonds=True)).used)
    usual = key_entries(draw(orchard(), PictureOptions(bonds=True)).used)
    assert any("as written" in e.words and "doubt" in e.words for e in usual)
    assert not any("as written" in e.words and "doubt" in e.words for e in brief)
