"""How a family is drawn so that its words are large enough on a sheet: the usual way first, then closer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace

from genogram_app.audience.marking import protective_marking
from genogram_app.model.document import Document
from genogram_app.notation.style import COMPACT, DENSE, STYLE, Style
from genogram_app.picture.crowding import rows_of, width_of_rows
from genogram_app.picture.known_view import view_notes
from genogram_app.picture.leaving_out import shortened
from genogram_app.picture.moves_note import moves_note
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import READABLE, Paper
from genogram_app.picture.picture import Painter, Picture
from genogram_app.picture.sheet import Page, SetPage, Sheet, smallest_text

SNUG = replace(DENSE, name_size=8.0, unit=16.0, label_width=44.0, label_gap=2.0, couple_gap=12.0, spread=0.9)
"""Symbols of two letters' size, people no further apart than their words need."""
CLOSE = replace(SNUG, label_width=36.0, couple_gap=8.0)
"""Labels of more and shorter lines, for rows of many people."""
LOW = replace(SNUG, label_width=60.0, row_spread=0.75)
"""Labels of fewer and longer lines, generations closer together, for many generations."""
DEEP = replace(CLOSE, abreast=3)
"""Sibships of many children in two rows, for sheets that are higher than wide."""


LOOKS = (COMPACT, DENSE, SNUG)
"""The styles that are tried after the usual one, the pleasanter to look at first."""
_NEARLY = 0.8
_HEAD_AND_FOOT = 160.0
"""About what title, key and foot take of a sheet's height, in points."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a sheet is to have: the marking (the one that the case asks for when None), and whether a key.

    With `moves`, the foot says how often the children under review moved.
    """

    marking: str | None = None
    key: bool = True
    moves: bool = False


class Fitting:
    """Sets one case on sheets; every look of the family is laid out once, whatever the paper."""

    def __init__(
        self,
        document: Document,
        options: PictureOptions,
        wishes: Wishes | None = None,
        *,
        painter: Painter | None = None,
    ) -> None:
        """Begin with nothing drawn.

        Args:
            document: the case.
            options: what to show.
            wishes: what the sheet is to have.
            painter: one that has drawn the case in the usual way before, so that it is not laid out twice.

        Raises:
            KeyError: when the picture is to end at nobody of the case.
            SubjectError: when it is to end at a subject.
        """
        self.document, self.options, self.wishes = document, options, wishes or Wishes()
        self.shortened = shortened(document, options.ends, options.at, names=options.names)
        self._painters: dict[Style, Painter] = {STYLE: painter} if painter else {}
        self._pictures: dict[Style, Picture] = {}
        self._view_notes = view_notes(document, options)

    def wishing(self, wishes: Wishes) -> Fitting:
        """Return a fitting of the same picture with other wishes, which keeps what is drawn."""
        other = copy(self)
        other.wishes = wishes
        return other

    def picture(self, style: Style) -> Picture:
        """Return the family in a style."""
        if style not in self._pictures:
            self._pictures[style] = self._painter(style).draw(self.document, self.options)
        return self._pictures[style]

    def _painter(self, style: Style) -> Painter:
        if style not in self._painters:
            self._painters[style] = Painter(style)
        return self._painters[style]

    def best(self, papers: Sequence[Paper]) -> Page:
        """Return the first page whose words can all be read, else the one with the largest words.

        One style is tried after another, each on every paper; those that will hardly make the words large
        enough come last, and only when that is nearly reached. Where places were chosen by hand there is
        only the usual style.
        """
        paper, best = self._on_any(papers, STYLE)
        for style in () if best.is_readable else self._closer(papers[-1], best):
            if style is None:
                if best.family_size_pt < _NEARLY * READABLE:
                    break
                continue
            other, tried = self._on_any(papers, style)
            if tried.family_size_pt > best.family_size_pt:
                paper, best = other, tried
            if best.is_readable:
                break
        return self.sheet(paper).drawn(best)

    def _on_any(self, papers: Sequence[Paper], style: Style) -> tuple[Paper, SetPage]:
        """The paper on which a style has the largest words."""
        pages = [(paper, self.sheet(paper).set(self.picture(style))) for paper in papers]
        return max(pages, key=lambda found: found[1].family_size_pt)

    def _expected(self, usual: SetPage) -> dict[Style, float]:
        """About how large the words come out in each style: the rows need not be laid out to tell."""
        rows = rows_of(usual.picture.layout)
        widths = {
            style: width_of_rows(rows, self._painter(style).layout_request(self.document, self.options))
            for style in (STYLE, *LOOKS)
        }
        size = usual.family_size_pt * widths[STYLE] / smallest_text(usual.picture.drawing.groups)
        return {style: size / widths[style] * min(style.tag_size, style.smallest_age_size) for style in LOOKS}

    def _closer(self, paper: Paper, usual: SetPage) -> Iterator[Style | None]:
        """The styles but for the usual one, best first; None parts those that will hardly do.

        Those that may do in the end depend on the shape of the family.
        """
        if self.document.view.positions:
            return
        area = usual.family.area
        is_tall = area.height * paper.width > (paper.height - _HEAD_AND_FOOT) * area.width
        expected = self._expected(usual)
        hardly = [style for style in LOOKS if expected[style] < READABLE]
        yield from (style for style in LOOKS if style not in hardly)
        yield from (LOW, CLOSE) if is_tall else (CLOSE,)
        if paper.height > paper.width:
            yield DEEP
        yield None
        yield from (*reversed(hardly), *(() if is_tall else (LOW,)))

    def page(self, paper: Paper, style: Style) -> Page:
        """Return the family in a style on a sheet."""
        return self.sheet(paper).page(self.picture(style))

    def sheet(self, paper: Paper) -> Sheet:
        """Return a sheet with everything but the family."""
        marking = self.wishes.marking
        words = protective_marking(self.document) if marking is None else marking
        moves = (moves_note(self.document, self.options),) if self.wishes.moves else ()
        return Sheet(self.document, self.options, paper, words, self.wishes.key, (*moves, *self.notes))

    @property
    def notes(self) -> tuple[str, ...]:
        """What is left out of the picture, in sentences."""
        return tuple(filter(None, (*self._view_notes, self.shortened.sentence, self.options.not_shown)))
