"""Every sample of the key fits its place and is readable."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from genogram_app.drawing.dump import dump
from genogram_app.drawing.primitives import Drawing, Group, Primitive, Text
from genogram_app.model.fields import BondKind, Zygosity
from genogram_app.notation import key_samples as sample
from genogram_app.notation.persons import Shape
from genogram_app.notation.shading import HALF_WORDS, Shade
from genogram_app.notation.style import DASHES, Notation
from genogram_app.notation.tags import MEANINGS, Tag
from tests.golden import hold
from tests.notation.seen import extent, words

SAMPLES: list[tuple[Primitive, ...]] = [
    *(sample.person(shape, subject=True, dead=True, inside="7") for shape in get_args(Shape)),
    sample.person("square", adopted=True),
    *(sample.person("circle", shades=(Shade(half),)) for half in HALF_WORDS),
    sample.person("square", dead=True, notation=Notation(single_slash=True)),
    sample.person("square", question=True, identified=False),
    sample.person("diamond", count=3),
    *(sample.couple(pattern, strokes=2, resumed=True, doubt=True) for pattern in DASHES),
    sample.couple("dash", strokes=1, on_off=True),
    *(sample.couple("solid", tag=letters) for letters in ("FM", "NC")),
    sample.co_parents(),
    sample.years(),
    sample.not_at_the_date(),
    *(sample.child(pattern, question=True) for pattern in DASHES),
    *(sample.twins(zygosity) for zygosity in get_args(Zygosity)),
    sample.kin("alleged"),
    sample.home(main=True),
    sample.home(uncertain=True),
    sample.home(rhythm=1),
    sample.parts(),
    sample.tether(),
    *(sample.bond(kind) for kind in get_args(BondKind)),
    sample.bond("neglect", Notation(colour=True)),
    sample.tag(Tag("CPP-N", "CPP-N", ended=True)),
    sample.stillbirth("circle"),
    sample.words("?"),
]


@pytest.mark.parametrize("items", SAMPLES)
def test_a_sample_fits_its_place(items: tuple[Primitive, ...]) -> None:
    area = extent(items)
    assert max(-area.left, area.right) <= sample.WIDTH / 2 + 1
    assert max(-area.top, area.bottom) <= sample.HEIGHT / 2 + 1.5
    assert all(item.size >= 8 for item in items if isinstance(item, Text))


def test_an_entry_of_words_alone_has_an_empty_sample() -> None:
    assert sample.nothing() == ()


def test_every_usual_code_fits_the_key() -> None:
    assert all(extent(sample.tag(Tag(code, code))).right <= sample.WIDTH / 2 + 3 for code in MEANINGS)


def test_the_samples_are_drawn_as_before() -> None:
    groups = tuple(Group(f"sample:{i}", "", items) for i, items in enumerate(SAMPLES))
    now = dump(Drawing(sample.WIDTH, sample.HEIGHT, groups))
    hold(now, Path(__file__).parent / "golden" / "samples.txt")


def test_the_sample_of_several_people_holds_their_number() -> None:
    assert words(sample.person("diamond", count=3)) == ["3"]
