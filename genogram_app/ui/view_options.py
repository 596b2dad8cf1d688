"""What the drawing shows: the date it stands for, households, bonds."""

from __future__ import annotations

from datetime import date

from genogram_app.edit.events import Event
from genogram_app.model.document import Document
from genogram_app.picture.as_at import as_at
from genogram_app.picture.options import PictureOptions


class ViewOptions:
    """The choices of the window; `changed` tells when one is another."""

    def __init__(self) -> None:
        """Begin with households, without bonds, at the date that the case suggests."""
        self.changed: Event[None] = Event()
        self.at: date | None = None
        self.households = True
        self.bonds = False

    def picture(self) -> PictureOptions:
        """Return the choices as the picture takes them."""
        return PictureOptions(at=self.at, households=self.households, bonds=self.bonds)

    def sheet(self, document: Document) -> PictureOptions:
        """Return the choices with the date written out, as a page states it."""
        return PictureOptions(at=self.day(document), households=self.households, bonds=self.bonds)

    def day(self, document: Document) -> date | None:
        """Return the date that the drawing stands for: the chosen one, else what the case suggests."""
        return self.at or as_at(document)

    def show_at(self, day: date | None) -> None:
        """Choose a date; None goes back to what the case suggests."""
        if day != self.at:
            self.at = day
            self.changed.tell(None)

    def show_households(self, on: bool) -> None:
        """Choose whether households are outlined."""
        if on != self.households:
            self.households = on
            self.changed.tell(None)

    def show_bonds(self, on: bool) -> None:
        """Choose whether bonds are drawn."""
        if on != self.bonds:
            self.bonds = on
            self.changed.tell(None)
