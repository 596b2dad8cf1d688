"""A picture on one sheet: title, family, key and foot, the family as large as fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.drawing.transform import moved, placed
from genogram_app.model.document import Document
from genogram_app.notation.key_entries import key_entries
from genogram_app.notation.title import (
    TitleBlock,
    foot_height,
    foot_items,
    foot_lines,
    subtitle,
    title_block,
)
from genogram_app.picture.key_room import Family, Setting, best_setting
from genogram_app.picture.known_view import view_line
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import MARGIN, READABLE, Paper
from genogram_app.picture.picture import Picture
from genogram_app.picture.present import LATER

_GAP = 10.0
_AROUND = 2.0
_SMALLEST = 0.05
_ROUNDING = 0.005


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet that is set; `text_size_pt` is its smallest text, `fits` whether all is there and readable."""

    drawing: Drawing
    text_size_pt: float
    fits: bool


@dataclass(frozen=True, slots=True)
class SetPage:
    """A page whose parts have their places, before it is drawn.

    `family_size_pt` is the size of the smallest text in the family, `corner` the upper left one of its room.
    """

    picture: Picture
    family: Family
    setting: Setting
    title: TitleBlock
    line: str
    foot: tuple[str, ...]
    corner: tuple[float, float]
    family_size_pt: float

    @property
    def is_readable(self) -> bool:
        """Whether the family's words are large enough in print."""
        return self.family_size_pt >= READABLE - _ROUNDING


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about a page but the picture.

    `marking` are the words in the upper right corner, `notes` what the foot says besides what the case says.
    """

    document: Document
    options: PictureOptions
    paper: Paper
    marking: str
    key: bool = True
    notes: tuple[str, ...] = ()
    number: str = "Page 1 of 1"

    def page(self, picture: Picture) -> Page:
        """Return a picture drawn on the sheet, as large as the key allows."""
        return self.drawn(self.set(picture))

    def set(self, picture: Picture, area: Bounds | None = None) -> SetPage:
        """Give everything its place, without drawing it; `area` has to be seen, by default what is drawn."""
        case, paper = self.document.case, self.paper
        width = paper.width - 2 * MARGIN
        notes = (*picture.notes, *self.notes)
        foot = foot_lines(case, self.document.sources, self.options.key_style, width, notes)
        line = subtitle(picture.at, households=self.options.households, period=picture.period)
        view = view_line(self.document, self.options)
        title = title_block(case, line, self.marking, (MARGIN, MARGIN), width, view)
        top = MARGIN + title.height + _GAP / 2
        height = paper.height - MARGIN - foot_height(foot) - _GAP / 2 - top
        # What the picture says of those who came later stands in the foot.
        people = replace(picture.drawing, groups=tuple(g for g in picture.drawing.groups if g.key != LATER))
        drawn = bounds(people) or Bounds(0.0, 0.0, 0.0, 0.0)
        family = Family(people, area or drawn.grown(_AROUND))
        smallest = smallest_text(people.groups)
        entries = key_entries(picture.used) if self.key else ()
        setting = best_setting(family, entries, (width, height), READABLE / smallest)
        size = smallest * max(setting.scale, _SMALLEST)
        return SetPage(
            picture, family, setting, title, ", ".join(filter(None, (line, view))), foot, (MARGIN, top), size
        )

    def drawn(self, page: SetPage) -> Page:
        """Draw a page that is set."""
        paper = self.paper
        foot_at = MARGIN, paper.height - MARGIN - foot_height(page.foot)
        foot = foot_items(page.foot, foot_at, paper.width - 2 * MARGIN, self.number)
        groups = (
            Group("title", page.line, page.title.items),
            *_set(page.family, page.setting, page.corner),
            Group("foot", " ".join(page.foot), foot),
        )
        drawing = Drawing(paper.width, paper.height, groups, f"{page.picture.drawing.title}: {page.line}")
        smallest = smallest_text(groups)
        return Page(drawing, smallest, smallest >= READABLE - _ROUNDING and _is_inside(drawing))


def _set(family: Family, setting: Setting, corner: tuple[float, float]) -> Iterator[Group]:
    """The family's groups and the key, in a room with this upper left corner."""
    scale = max(setting.scale, _SMALLEST)
    right = corner[0] + setting.family_at[0] - family.area.left * scale
    down = corner[1] + setting.family_at[1] - family.area.top * scale
    yield from placed(family.drawing, scale, right, down).groups
    for number, (block, (x, y)) in enumerate(setting.keys, start=1):
        name, title = ("key", "Key") if number == 1 else (f"key:{number}", "Key, continued")
        yield moved(Group(name, title, block.items), corner[0] + x, corner[1] + y)


def smallest_text(groups: Iterable[Group]) -> float:
    """Return the size of the smallest text in groups, in points; infinite where there are no words."""
    return min(
        (item.size for group in groups for item in group.items if isinstance(item, Text)),
        default=float("inf"),
    )


def _is_inside(drawing: Drawing) -> bool:
    area = bounds(drawing)
    return area is None or (
        area.left >= 0 and area.top >= 0 and area.right <= drawing.width and area.bottom <= drawing.height
    )
