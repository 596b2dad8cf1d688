"""The pictures of one case at several dates, in all of which everybody stands at the same place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from genogram_app.model.document import Document
from genogram_app.notation.style import STYLE, Style
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter, Picture
from genogram_app.picture.standing import Standing


class Stills:
    """Draws one case at any dates; the family is laid out once, each date takes from that who is there."""

    def __init__(
        self,
        document: Document,
        options: PictureOptions,
        standing: Standing | None = None,
        style: Style = STYLE,
        days: tuple[date, ...] = (),
    ) -> None:
        """Begin with nothing drawn; people keep to the `standing` of a picture shown before, if given.

        Where `days` names all dates that will be asked for, people stand no further apart than these need.
        """
        self._document, self._options, self._standing = document, options, standing
        self._painter = Painter(style, days)

    def at(self, day: date) -> Picture:
        """Return the picture at a date."""
        return self._painter.draw(self._document, replace(self._options, at=day), self._standing)
