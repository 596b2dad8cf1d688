"""Copying from the drawing: a picture, sentences and a table, for the programs into which they are pasted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from math import sqrt

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QCursor, QGuiApplication

from genogram_app.audience.marking import protective_marking
from genogram_app.drawing.primitives import Drawing
from genogram_app.edit.session import Session
from genogram_app.family.composition import composition
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.notation.sentences import called
from genogram_app.picture.known_view import Shown, view_line
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.copied_tables import as_html, made_by_qt
from genogram_app.ui.excerpt import Excerpt, excerpt, sheet
from genogram_app.ui.inspector.counted_moves import copy_moves
from genogram_app.ui.menus import Actions
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

DPI = 216.0
"""Dots per inch of a copied picture: three times as many as the points of the drawing."""
MOST_DOTS = 8_000_000
"""A larger picture is copied with fewer dots, so that other programs can take it."""
_PAPER = "A4"


class Copying(QObject):
    """Puts what is selected, or the whole page, on the clipboard."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        options: ViewOptions,
        kept: Callable[[Document], Document],
        commit: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        """`kept` gives the case as people stand in the window, `tell` says what was done."""
        super().__init__(canvas)
        self._session, self._canvas, self._options = session, canvas, options
        self._kept, self._commit, self._tell = kept, commit, tell

    def answer(self, actions: Actions) -> None:
        """Answer the actions that copy from the drawing."""
        actions["copy"].triggered.connect(lambda _=False: self.copy())
        actions["copy-picture"].triggered.connect(lambda _=False: self.copy_picture())
        actions["copy-moves"].triggered.connect(lambda _=False: self.copy_moves())

    def copy(self) -> None:
        """Copy what is selected, or everything: as a picture, in sentences and as a table."""
        self._commit()
        picture, document = self._canvas.picture_scene.picture, self._session.document
        if picture is None or not document.people:
            return
        part = excerpt(picture, document, self._session.selection)
        marking = protective_marking(document)
        options, day = self._options.picture(), self._options.day(document)
        view = view_line(document, options)
        drawing = sheet(part, picture, marking, households=options.households, view=view)
        data = picture_data(drawing)
        data.setText(in_words(part, drawing.title, marking, options.not_shown))
        head = " · ".join(filter(None, (marking, view)))
        known = Shown().of(document, options)
        data.setHtml(f"<p><b>{escape(head)}</b></p>{table_of(known, part.people, options, day)}")
        QGuiApplication.clipboard().setMimeData(data)
        people = "1 person was" if len(part.people) == 1 else f"{len(part.people)} people were"
        self._tell(tr("{people} copied, as a picture, in sentences and as a table.").format(people=people))

    def copy_moves(self) -> None:
        """Copy the moves of the people who are selected, or of the subject children, as a table."""
        self._commit()
        document = self._session.document
        selected = tuple(i for i in self._session.selection if isinstance(document.find(i), Person))
        there = copy_moves(document, selected or document.case.subjects)
        self._tell(
            tr("The table of moves was copied: paste it into Word or Excel.")
            if there
            else tr("Nothing was copied: no move is known of whoever is selected, or of the child.")
        )

    def copy_picture(self) -> None:
        """Copy the page as it is exported on A4, with title, key and foot."""
        from genogram_app.picture.fitting import Fitting
        from genogram_app.picture.paper import turned

        self._commit()
        document = self._session.document
        if not document.people:
            return
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            page = Fitting(self._kept(document), self._options.picture()).best(turned(_PAPER))
            QGuiApplication.clipboard().setMimeData(picture_data(page.drawing))
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._tell(tr("The drawing was copied with its key, as a picture of an A4 page."))


def picture_data(drawing: Drawing) -> QMimeData:
    """Return a drawing for the clipboard, as dots and as SVG."""
    from genogram_app.render.png import image, png_bytes
    from genogram_app.render.svg import svg_text

    dpi = dots_per_inch(drawing)
    data = made_by_qt()
    data.setData("image/svg+xml", svg_text(drawing).encode())
    data.setData("image/png", png_bytes(drawing, dpi))
    data.setImageData(image(drawing, dpi))
    return data


def dots_per_inch(drawing: Drawing) -> float:
    """Return the resolution at which a drawing is copied."""
    return min(DPI, 72.0 * sqrt(MOST_DOTS / max(drawing.width * drawing.height, 1.0)))


def in_words(part: Excerpt, title: str, marking: str, not_shown: str) -> str:
    """Return the part as text: marking, title, a line for each person and relation, what is left out."""
    return "\n".join(filter(None, (marking, title, *part.sentences, not_shown))) + "\n"


def table_of(document: Document, people: tuple[str, ...], options: PictureOptions, day: date | None) -> str:
    """Return the people as an HTML table as at a day, with the columns whose content the drawing shows."""
    columns = (
        (0, "Name"),
        (1, "Relationship to the child"),
        *(((2, "Date of birth or age"),) if options.dates else ()),
        (3, "Sex"),
        *(((5, "Address"),) if options.households else ()),
    )
    rows = {
        member.person: [member.cells[n] for n, _ in columns]
        for member in composition(_as_called(document, options), day)
    }
    return as_html([words for _, words in columns], [rows[person] for person in people])


def _as_called(document: Document, options: PictureOptions) -> Document:
    """The case with of everybody only what the drawing shows of names and ages."""
    if options.names and options.ages:
        return document
    return document.replace(people=tuple(_as_shown(person, options) for person in document.people))


def _as_shown(person: Person, options: PictureOptions) -> Person:
    name = person.name if options.names else called(person, names=False)
    return person.replace(name=name, ages=person.ages if options.ages else ())
