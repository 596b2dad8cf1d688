"""What a picture promises of every case, and what is drawn of two invented families."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from math import isfinite
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.drawing import primitives
from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Close, Curve, Drawing, Text
from genogram_app.family.lives import existed_by
from genogram_app.layout.arrange import arrange
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin
from genogram_app.notation.style import Notation
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter, draw, framed
from tests.golden import hold
from tests.picture.invented import harbour, orchard
from tests.small_families import couple, family, parents, person
from tests.strategies import documents, families

GOLDEN = Path(__file__).parent / "golden"
OPTIONS = st.builds(
    PictureOptions,
    at=st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2026, 1, 1))),
    households=st.booleans(),
    bonds=st.booleans(),
    ages=st.booleans(),
    dates=st.booleans(),
    tags=st.booleans(),
    notation=st.builds(
        Notation,
        st.sampled_from(["mcgoldrick", "write_enough"]),
        *(st.booleans() for _ in range(4)),
    ),
)


def numbers(drawing: Drawing) -> list[float]:
    """Every coordinate and size in a drawing."""
    found: list[float] = []
    for group in drawing.groups:
        for item in group.items:
            if isinstance(item, Text):
                found += [*item.origin, item.size]
                continue
            for step in item.steps:
                if not isinstance(step, Close):
                    found += step.to
                if isinstance(step, Curve):
                    found += [*step.control1, *step.control2]
    return found


def keys(drawing: Drawing) -> list[str]:
    """The keys of a drawing's groups, in order of painting."""
    return [group.key for group in drawing.groups]


@settings(max_examples=20)
@given(documents(max_people=7), OPTIONS)
def test_everybody_who_is_there_is_drawn_exactly_once(document: Document, options: PictureOptions) -> None:
    drawn = Counter(key for key in keys(draw(document, options).drawing) if key.startswith("person:"))
    there = (p.id for p in document.people if options.at is None or existed_by(p, options.at))
    assert drawn == Counter(f"person:{person}" for person in there)


@settings(max_examples=20)
@given(families(max_people=8), OPTIONS)
def test_keys_are_unique_titles_are_said_and_numbers_are_numbers(
    document: Document, options: PictureOptions
) -> None:
    drawing = draw(document, options).drawing
    assert max(Counter(keys(drawing)).values(), default=1) == 1
    assert all(group.title for group in drawing.groups)
    assert all(isfinite(number) for number in numbers(drawing))


@settings(max_examples=10)
@given(families(max_people=6), OPTIONS)
def test_a_painter_that_remembers_draws_what_a_new_one_draws(
    document: Document, options: PictureOptions
) -> None:
    painter = Painter()
    painter.draw(document)
    assert painter.draw(document, options) == draw(document, options)


@pytest.mark.parametrize("invented", [orchard, harbour])
def test_the_layout_of_a_picture_is_the_one_that_is_asked_for(invented: Callable[[], Document]) -> None:
    options = PictureOptions(bonds=True)
    request = Painter().layout_request(invented(), options)
    assert arrange(request) == draw(invented(), options).layout


def test_disproved_facts_are_not_drawn() -> None:
    document = family(
        couple("mum", "dad", certainty="disproved"),
        *parents("son", "mum"),
        parents("son", "dad", certainty="disproved"),
        kin=(Kin(id="r1", person="dad", relative="son", term="uncle", certainty="disproved"),),
        bonds=(Bond(id="b1", from_person="dad", to_person="mum", kind="hostile", certainty="disproved"),),
    )
    drawing = draw(document, PictureOptions(bonds=True)).drawing
    assert set(keys(drawing)) == {"person:mum", "person:dad", "person:son", "union:mum", "parentage:son<mum"}


def test_an_offered_home_is_never_outlined() -> None:
    document = family(
        people="son",
        households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2")),
        residences=(
            Residence(id="s1", person="son", household="h1", basis="offered_declined", from_="2020"),
            Residence(id="s2", person="son", household="h2", from_="2020", to=".."),
        ),
    )
    drawn = keys(draw(document, PictureOptions(at=date(2023, 5, 1))).drawing)
    assert "household:h2" in drawn
    assert "household:h1" not in drawn


def test_a_picture_stands_for_the_last_day_of_the_incident() -> None:
    document = family(
        people="son", case=CaseInfo(incident=Incident(kind="death", date="2023-06"), prepared_on="2024-01-05")
    )
    assert draw(document).at == date(2023, 6, 30)


def test_households_are_painted_first_and_people_over_the_lines() -> None:
    document = family(
        *parents("son", "mum"),
        households=(Household(id="h1"),),
        residences=(Residence(id="s1", person="mum", household="h1", from_="2020", to=".."),),
    )
    drawn = keys(draw(document, PictureOptions(at=date(2022, 1, 1))).drawing)
    assert drawn.index("household:h1") < drawn.index("union:mum") < drawn.index("person:mum")


def test_bonds_are_drawn_only_when_asked_for() -> None:
    document = family(
        people="mum dad",
        bonds=(Bond(id="b1", from_person="dad", to_person="mum", kind="controlling", directed=True),),
    )
    assert "bond:b1" not in keys(draw(document).drawing)
    assert "bond:b1" in keys(draw(document, PictureOptions(bonds=True)).drawing)


def test_somebody_who_did_not_change_keeps_the_same_group() -> None:
    painter = Painter()
    document = family(*parents("son", "mum", "dad"))
    before = {g.key: g for g in painter.draw(document).drawing.groups}
    named = document.replace(
        people=tuple(p.replace(notes="seen") if p.id == "dad" else p for p in document.people)
    )
    after = {g.key: g for g in painter.draw(named).drawing.groups}
    assert after["person:son"] is before["person:son"]
    assert after["union:mum+dad"] is before["union:mum+dad"]


def test_one_doubtful_parent_leaves_the_other_a_plain_line() -> None:
    document = family(parents("son", "mum"), parents("son", "dad", certainty="alleged"))
    groups = {g.key: g for g in draw(document).drawing.groups}
    assert "?" not in _words(groups["parentage:son<mum"])
    assert "?" in _words(groups["parentage:son<dad"])
    assert "paternity alleged" in _words(groups["parentage:son<dad"])


def test_a_framed_drawing_fills_its_page_up_to_the_margin() -> None:
    drawing = framed(draw(family(*parents("son", "mum", "dad"))), margin=10.0)
    area = bounds(drawing)
    assert area is not None
    assert (round(area.left, 6), round(area.top, 6)) == (10.0, 10.0)
    assert round(drawing.width - area.right, 6) == 10.0


def test_a_person_placed_by_hand_is_drawn_there() -> None:
    document = family(person("son"), people="")
    placed = document.replace(view=document.view.replace(positions=(("son", (321.0, 123.0)),)))
    box = draw(placed).layout.box_of("son")
    assert (box.x, box.y) == (321.0, 123.0)


def test_an_empty_case_gives_an_empty_picture() -> None:
    assert draw(Document()).drawing.groups == ()
    assert framed(draw(Document())).groups == ()


def test_a_screen_reader_is_told_who_somebody_is() -> None:
    mother = Person(id="p2", name="Kerry", label="Mother", sex="female", birth="1995-03-02")
    drawing = draw(Document(people=(mother,)), PictureOptions(at=date(2022, 6, 1))).drawing
    assert drawing.groups[0].title == "Kerry (Mother), female, born 2 March 1995, aged 27 years"


def _words(group: object) -> list[str]:
    return [item.content for item in getattr(group, "items", ()) if isinstance(item, Text)]


def told(drawing: Drawing) -> str:
    """Each group: its key and title, its words, and the lines and shapes it is made of."""
    lines = []
    for group in sorted(drawing.groups, key=lambda g: g.key):
        words = " ".join(item.content for item in group.items if isinstance(item, Text)).replace(",", "")
        marks = sorted({_mark(item) for item in group.items if isinstance(item, primitives.Path)})
        lines += [f"{group.key}: {group.title}", *(f"  {line}" for line in (words, *marks) if line)]
    return "\n".join(lines) + "\n"


def _mark(path: primitives.Path) -> str:
    if path.stroke is None:
        return f"filled {path.fill}"
    dash = " ".join(f"{length:g}" for length in path.stroke.dash) or "solid"
    return f"line {path.stroke.width:g} {dash} {path.stroke.colour}" + (
        f" on {path.fill}" if path.fill else ""
    )


@pytest.mark.parametrize("invented", [orchard, harbour])
def test_a_family_is_drawn_as_before_wherever_it_stands(invented: Callable[[], Document]) -> None:
    now = told(draw(invented(), PictureOptions(bonds=True)).drawing)
    hold(now, GOLDEN / f"{invented.__name__}.txt")
