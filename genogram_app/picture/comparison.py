"""What was established and what was known, side by side at the same places, with those missing below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.fonts import ascent, line_height, text_width
from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.drawing.shapes import polyline
from genogram_app.drawing.transform import moved
from genogram_app.drawing.wrapping import wrap
from genogram_app.known.missing import gaps_sentence, missing_from, person_words, why_words
from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint
from genogram_app.model.document import Document
from genogram_app.notation.style import STYLE, Style
from genogram_app.picture.fitting import LOOKS, Fitting
from genogram_app.picture.known_view import view_line
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import Paper
from genogram_app.picture.picture import Picture
from genogram_app.picture.present import LATER
from genogram_app.picture.sheet import Page, SetPage, Sheet

_BETWEEN = 30.0
_BENEATH = 14.0
_HEAD = 1.35
"""How much larger than a name the words are that say whose view a picture is."""


def comparison(then: Fitting, papers: Sequence[Paper]) -> Page:
    """Return a page with the established case at the left and what the options say was known at the right.

    Both are drawn to one scale, and whoever is in both stands at the same place. Below stand those of the
    child's homes whom the record lacks, by name unless names are not shown.
    """
    document, options = then.document, then.options
    now = Fitting(document, replace(options, known=ESTABLISHED), then.wishes)
    pages: list[tuple[Sheet, SetPage]] = []
    for style in (STYLE, *LOOKS):
        beside = _beside(document, options, now.picture(style), then.picture(style), style)
        sheets = [replace(then.sheet(paper), options=replace(options, known=None)) for paper in papers]
        pages += [(sheet, sheet.set(beside)) for sheet in sheets]
        if any(page.is_readable for _, page in pages):
            break
    sheet, page = max(pages, key=lambda found: found[1].family_size_pt)
    return sheet.drawn(page)


def _beside(
    document: Document, options: PictureOptions, now: Picture, then: Picture, style: Style
) -> Picture:
    """Both pictures as one; the second is moved to the right by the width of the first."""
    left, right = _without_later(now.drawing), _without_later(then.drawing)
    areas = [area for area in (bounds(left), bounds(right)) if area is not None]
    if not areas:
        return now
    area = areas[0].around(areas[-1])
    established = view_line(document, replace(options, known=ESTABLISHED))
    known = view_line(document, options)
    step = max(area.width, text_width(established, style.name_size * _HEAD, bold=True)) + _BETWEEN
    groups = (
        _heading("established", established, area.left, area, style),
        *left.groups,
        _divider(area, step, style),
        _heading("known", known, area.left + step, area, style),
        *(replace(group, key=f"known:{group.key}") for group in moved(right, step, 0.0).groups),
        _missing(document, options, area, step + area.width, style),
    )
    drawing = Drawing(step + area.width, area.height, groups, f"{now.drawing.title}: {established}; {known}")
    return replace(now, drawing=drawing)


def _without_later(drawing: Drawing) -> Drawing:
    """What a picture says of those who came later stands in the foot."""
    return replace(drawing, groups=tuple(group for group in drawing.groups if group.key != LATER))


def _heading(name: str, words: str, x: float, area: Bounds, style: Style) -> Group:
    size = style.name_size * _HEAD
    set_words = wrap(words, max(area.width, text_width("established by", size)), size, bold=True).lines
    step = line_height(size)
    first = area.top - _BENEATH - (len(set_words) - 1) * step
    items = (Text((x, first + n * step), said, size, bold=True) for n, said in enumerate(set_words))
    return Group(f"view:{name}", words, tuple(items))


def _divider(area: Bounds, step: float, style: Style) -> Group:
    x = area.left + step - _BETWEEN / 2
    return Group("view:between", "", (polyline(((x, area.top), (x, area.bottom)), style.stroke()),))


def _missing(document: Document, options: PictureOptions, area: Bounds, width: float, style: Style) -> Group:
    """The people whom the record lacks, as lines beneath both pictures."""
    size, said = style.name_size, tuple(missing_lines(document, options))
    wrapped = [words for each in said for words in wrap(each, width, size).lines]
    top = area.bottom + _BENEATH + ascent(size)
    items = (Text((area.left, top + n * line_height(size)), words, size) for n, words in enumerate(wrapped))
    return Group("view:missing", " ".join(said), tuple(items))


def missing_lines(document: Document, options: PictureOptions) -> Iterator[str]:
    """Yield what is said of those missing: how many, and each of them where names are shown."""
    viewpoint = options.known or Viewpoint()
    if viewpoint.is_hindsight:
        return
    gaps = missing_from(document, viewpoint)
    yield gaps_sentence(document, gaps, named=False)
    for missing in gaps.missing if options.names else ():
        yield f"{person_words(document, missing)}: {why_words(document, gaps, missing)}."
