"""The picture on a sheet of paper: title, family, key and foot, as large as fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.audience.marking import protective_marking
from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.drawing.transform import moved, scaled
from genogram_app.model.document import Document
from genogram_app.notation.key import COLUMN_GAP, KeyBlock, key_block
from genogram_app.notation.key_entries import KeyEntry, key_entries
from genogram_app.notation.style import COMPACT, DENSE
from genogram_app.notation.title import (
    foot_height,
    foot_items,
    foot_lines,
    subtitle,
    title_height,
    title_items,
)
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter, Picture, framed

MARGIN = 26.0
"""White at the edges of the sheet, in points; printers leave that much."""
LARGEST_SCALE = 1.25
"""A small family is not blown up beyond this."""
READABLE = 7.0
"""Text below this size, in points, is too small to print."""
COMFORTABLE = 7.5
"""Text of this size, in points, needs no further try with smaller symbols."""
_GAP = 10.0
_STRIP = (3, 4, 5, 6, 7)
_COLUMN = 128.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper: its name, width and height in points."""

    name: str
    width: float
    height: float


A4_LANDSCAPE = Paper("A4 landscape", 841.89, 595.28)
A4_PORTRAIT = Paper("A4 portrait", 595.28, 841.89)
A3_LANDSCAPE = Paper("A3 landscape", 1190.55, 841.89)
A3_PORTRAIT = Paper("A3 portrait", 841.89, 1190.55)
PAPERS = (A4_LANDSCAPE, A4_PORTRAIT, A3_LANDSCAPE, A3_PORTRAIT)
"""The sheets that a picture can be set on."""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet that is set; `text_size_pt` is its smallest text, `fits` whether all is there and readable."""

    drawing: Drawing
    text_size_pt: float
    fits: bool


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """One way to share the space between head and foot: a key, and where the picture may be."""

    key: KeyBlock
    key_at: tuple[float, float]
    room: tuple[float, float]

    def scale(self, family: Drawing) -> float:
        """How large the family may be drawn; below zero when the key leaves no room."""
        return min(self.room[0] / family.width, self.room[1] / family.height, LARGEST_SCALE)


def page(
    document: Document,
    options: PictureOptions,
    paper: Paper,
    *,
    marking: str | None = None,
    key: bool = True,
    painter: Painter | None = None,
) -> Page:
    """Set the picture of a document on a sheet.

    Args:
        document: the case.
        options: what to show.
        paper: the sheet.
        marking: the words in the upper right corner; none when empty, those that the case asks for when None.
        key: whether the key is on the page.
        painter: one that has drawn the case before, so that nothing is laid out twice.
    """
    words = protective_marking(document) if marking is None else marking
    sheet = _Sheet(document, options, paper, words, key)
    best = sheet.page((painter or Painter()).draw(document, options))
    for style in () if document.view.positions else (COMPACT, DENSE):
        if best.text_size_pt < COMFORTABLE:
            smaller = sheet.page(Painter(style).draw(document, options))
            best = max(best, smaller, key=lambda way: way.text_size_pt)
    return best


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Everything about a page but the picture."""

    document: Document
    options: PictureOptions
    paper: Paper
    marking: str
    key: bool

    def page(self, picture: Picture) -> Page:
        """Set a picture as large as the key allows."""
        case, paper = self.document.case, self.paper
        width = paper.width - 2 * MARGIN
        foot = foot_lines(case, self.document.sources, self.options.key_style, width)
        top = MARGIN + title_height() + _GAP / 2
        foot_top = paper.height - MARGIN - foot_height(foot)
        family = framed(picture, margin=2.0)
        entries = key_entries(picture.used) if self.key else ()
        best = max(
            _arrangements(entries, width, foot_top - _GAP / 2 - top), key=lambda way: way.scale(family)
        )
        line = subtitle(picture.at, households=self.options.households)
        groups = (
            Group("title", line, title_items(case, line, self.marking, (MARGIN, MARGIN), width)),
            *_placed(family, max(best.scale(family), 0.05), best.room, (MARGIN, top)),
            *_key_groups(best, (MARGIN, top)),
            Group("foot", " ".join(foot), foot_items(foot, (MARGIN, foot_top))),
        )
        drawing = Drawing(paper.width, paper.height, groups, f"{picture.drawing.title}: {line}")
        smallest = min(text.size for text in _texts(drawing))
        return Page(drawing, smallest, smallest >= READABLE and _is_inside(drawing))


def _arrangements(entries: tuple[KeyEntry, ...], width: float, height: float) -> Iterator[_Arrangement]:
    """The key in one or two columns at the right, or in a strip below the picture."""
    if not entries:
        yield _Arrangement(KeyBlock((), 0.0, 0.0), (0.0, 0.0), (width, height))
        return
    for columns in (1, 2):
        block = key_block(entries, _COLUMN, columns)
        room = width - block.width - _GAP if block.height <= height else -1.0
        yield _Arrangement(block, (width - block.width, 0.0), (room, height))
    for columns in _STRIP:
        block = key_block(entries, (width + COLUMN_GAP) / columns - COLUMN_GAP, columns)
        yield _Arrangement(block, (0.0, height - block.height), (width, height - block.height - _GAP))


def _placed(
    family: Drawing, scale: float, room: tuple[float, float], corner: tuple[float, float]
) -> tuple[Group, ...]:
    """The family's groups, scaled and in the middle of their room."""
    right = corner[0] + (room[0] - family.width * scale) / 2
    down = corner[1] + (room[1] - family.height * scale) / 2
    return moved(scaled(family, scale), right, down).groups


def _key_groups(way: _Arrangement, corner: tuple[float, float]) -> tuple[Group, ...]:
    if not way.key.items:
        return ()
    group = Group("key", "Key", way.key.items)
    return (moved(group, corner[0] + way.key_at[0], corner[1] + way.key_at[1]),)


def _texts(drawing: Drawing) -> Iterator[Text]:
    return (item for group in drawing.groups for item in group.items if isinstance(item, Text))


def _is_inside(drawing: Drawing) -> bool:
    area = bounds(drawing)
    return area is None or (
        area.left >= 0 and area.top >= 0 and area.right <= drawing.width and area.bottom <= drawing.height
    )
