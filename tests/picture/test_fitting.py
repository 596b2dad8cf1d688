"""A family that is too wide is drawn closer, in the fewest steps, until its words can be read."""

from __future__ import annotations

import pytest

from genogram_app.drawing.primitives import Text
from genogram_app.model.case import CaseInfo, View
from genogram_app.model.document import Document
from genogram_app.notation.style import STYLE
from genogram_app.picture.fitting import CLOSE, DEEP, LOOKS, LOW, Fitting, Wishes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A3_LANDSCAPE, A4_LANDSCAPE, A4_PORTRAIT, READABLE, Paper, turned
from tests.picture.invented import harbour, many, moved, orchard
from tests.small_families import family, parents


def fitting(size: int) -> Fitting:
    return Fitting(many(size), PictureOptions())


@pytest.mark.parametrize("style", [*LOOKS, CLOSE, LOW, DEEP])
def test_no_style_has_letters_too_small_to_read(style: object) -> None:
    picture = next(fitting(12).picture(each) for each in (*LOOKS, CLOSE, LOW, DEEP) if each == style)
    texts = [item for group in picture.drawing.groups for item in group.items if isinstance(item, Text)]
    assert min(text.size for text in texts) >= READABLE


def test_a_small_family_is_drawn_in_the_usual_way() -> None:
    fit = Fitting(harbour(), PictureOptions())
    assert fit.best((A4_LANDSCAPE,)) == fit.page(A4_LANDSCAPE, STYLE)


@pytest.mark.parametrize("size", [20, 30])
def test_a_wide_family_is_drawn_so_that_it_can_be_read(size: int) -> None:
    fit = fitting(size)
    best = fit.best((A4_LANDSCAPE,))
    assert best.text_size_pt >= fit.page(A4_LANDSCAPE, STYLE).text_size_pt
    assert best.fits


def test_a_family_that_cannot_be_read_gets_the_largest_letters_there_are() -> None:
    fit = fitting(80)
    best = fit.best((A4_LANDSCAPE,))
    assert not best.fits
    assert best.text_size_pt >= fit.page(A4_LANDSCAPE, STYLE).text_size_pt


def test_the_sheet_is_turned_when_that_makes_the_letters_larger() -> None:
    fit = fitting(36)
    either = fit.best(turned("A4"))
    assert either.text_size_pt >= fit.best((A4_PORTRAIT,)).text_size_pt
    assert Fitting(orchard(), PictureOptions()).best(turned("A4")).drawing.width == A4_LANDSCAPE.width


def test_places_chosen_by_hand_are_kept() -> None:
    document = many(30).replace(view=View(positions=(("p0", (0.0, 0.0)),)))
    fit = Fitting(document, PictureOptions())
    assert fit.best((A4_LANDSCAPE,)) == fit.page(A4_LANDSCAPE, STYLE)


def test_a_larger_sheet_needs_no_new_drawing() -> None:
    fit = Fitting(orchard(), PictureOptions())
    fit.best((A4_LANDSCAPE,))
    assert fit.picture(STYLE) is fit.picture(STYLE)
    assert fit.best((A3_LANDSCAPE,)).text_size_pt >= fit.best((A4_LANDSCAPE,)).text_size_pt


def test_the_marking_is_that_of_the_case_unless_another_is_wished() -> None:
    def words(wishes: Wishes) -> set[str]:
        drawing = Fitting(orchard(), PictureOptions(), wishes).best((A4_LANDSCAPE,)).drawing
        return {item.content for group in drawing.groups for item in group.items if isinstance(item, Text)}

    assert "CONFIDENTIAL – not for publication" in words(Wishes())
    assert "DRAFT" in words(Wishes(marking="DRAFT"))
    assert "Key" not in words(Wishes(key=False))


def test_other_wishes_keep_what_is_drawn() -> None:
    fit = Fitting(orchard(), PictureOptions())
    drawn = fit.picture(STYLE)
    marked = fit.wishing(Wishes(marking="DRAFT", key=False))
    assert marked.picture(STYLE) is drawn
    assert fit.wishes == Wishes()


def test_the_foot_says_how_often_the_child_moved_where_that_is_wished() -> None:
    fit = Fitting(moved(), PictureOptions(), Wishes(moves=True))
    (foot,) = (group for group in fit.best((A4_LANDSCAPE,)).drawing.groups if group.key == "foot")
    assert foot.title.startswith("Isla moved once, in two council areas (Norfolk and Suffolk)")
    (plain,) = (g for g in fit.wishing(Wishes()).best((A4_LANDSCAPE,)).drawing.groups if g.key == "foot")
    assert "moved" not in plain.title


def siblings(number: int) -> Document:
    """A mother of many children."""
    children = [f"child{n}" for n in range(number)]
    return family(*(parents(child, "mum") for child in children), case=CaseInfo(subjects=("child0",)))


def test_on_a_high_sheet_wide_sibships_stand_in_two_rows() -> None:
    fit = Fitting(siblings(22), PictureOptions())
    two_rows = fit.page(A4_PORTRAIT, DEEP).text_size_pt
    assert two_rows > fit.page(A4_PORTRAIT, CLOSE).text_size_pt
    assert fit.best((A4_PORTRAIT,)).text_size_pt >= two_rows


@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A4_PORTRAIT])
def test_no_closer_style_would_have_been_larger(paper: Paper) -> None:
    fit = fitting(60)
    best = fit.best((paper,)).text_size_pt
    assert best >= max(fit.page(paper, style).text_size_pt for style in (CLOSE, LOW))
