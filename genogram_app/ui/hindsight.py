"""The switch for hindsight: the drawing as the review established it, or as an agency knew it on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from genogram_app.edit.session import Session
from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint, agencies_with_records, agency_name, title_of
from genogram_app.model.document import Document
from genogram_app.picture.known_view import is_known_view
from genogram_app.ui.canvas.announce import announce
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.middle import Middle
from genogram_app.ui.pane_round import Stop
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

if TYPE_CHECKING:
    from genogram_app.ui.hindsight_strip import HindsightStrip

NO_RECORDS = (
    "No agency’s records are in this case yet: give statements a source with an agency, and a date on which "
    "it was known."
)
RESTING = (
    "The drawing shows what was known, so it cannot be changed by hand here. Choose “As established by the "
    "review” above it, or use the details and tables, which show the case as established."
)


class Hindsight:
    """Joins the strip to the case, to what the drawing shows, and to the hands on the canvas."""

    def __init__(
        self,
        session: Session,
        options: ViewOptions,
        switch: QAction,
        middle: Middle,
        canvas: CanvasView,
        today: Callable[[], date],
        select: Callable[[tuple[str, ...]], None],
        compare: Callable[[], object],
    ) -> None:
        """`switch` shows the strip, `select` selects people, `compare` offers a page with both views."""
        self._session, self._options, self._switch = session, options, switch
        self._middle, self._canvas, self._today, self._select = middle, canvas, today, select
        self._strip: HindsightStrip | None = None
        self._told: tuple[Document, Viewpoint] | None = None
        self._compare = compare
        switch.toggled.connect(lambda on: self._show(on=on))
        session.document_changed.listen(lambda _: self._follow_case())
        options.changed.listen(lambda _: self._follow())

    @property
    def strip(self) -> HindsightStrip:
        """The strip, made when it is first asked for."""
        if self._strip is None:
            from genogram_app.ui.hindsight_strip import HindsightStrip

            strip = self._strip = HindsightStrip(self._today)
            strip.view_wanted.connect(self._choose)
            strip.person_wanted.connect(lambda person: self._select((person,)))
            strip.closed.connect(lambda: self._switch.setChecked(False))
            strip.compare_wanted.connect(self._beside)
            self._middle.add_head(strip)
        return self._strip

    def stops_in_sight(self) -> list[Stop]:
        """Return where the keyboard goes on its way round the window."""
        return [(self.strip, self.strip.reachable)] if self._switch.isChecked() else []

    def _show(self, *, on: bool) -> None:
        """Without the strip there is nothing but the established case."""
        self.strip.setVisible(on)
        self.strip.choose(())
        self._options.look_as(ESTABLISHED if on else None)
        self._follow()
        if on:
            self.strip.established.setFocus()
        else:
            self._canvas.setFocus()

    def _beside(self) -> None:
        """Compare with the record of the agency that is chosen, whichever view is shown."""
        self.strip.known.setChecked(True)
        self._compare()

    def _choose(self) -> None:
        strip, document = self.strip, self._session.document
        by = strip.by or self._options.day(document)
        view = Viewpoint(strip.agencies, by) if strip.agencies else ESTABLISHED
        self._options.look_as(view)
        announce(strip, title_of(document, view), aloud=True)

    def _follow_case(self) -> None:
        """Another case begins as it was established."""
        if self._session.undo_label is None and self._session.redo_label is None:
            self._switch.setChecked(False)
        self._follow()

    def _follow(self) -> None:
        """Keep to the case, to the date shown, and to the view that was chosen."""
        document, view = self._session.document, self._options.picture().known
        self._canvas.hands.resting = resting_words(self._options)
        if view is None or not self._switch.isChecked():
            return
        self._offer(document)
        wanted = self._kept(document, view)
        if wanted != view:
            self._options.look_as(wanted)
        elif self._told is None or self._told[0] is not document or self._told[1] != view:
            self._told = document, view
            self._tell(document, view)

    def _kept(self, document: Document, view: Viewpoint) -> Viewpoint:
        """The view with the date that is shown now where none was typed; the review's if nobody is left."""
        agencies = self.strip.agencies
        if view.is_hindsight or not agencies:
            return ESTABLISHED
        return Viewpoint(agencies, self.strip.by or self._options.day(document))

    def _offer(self, document: Document) -> None:
        found = agencies_with_records(document)
        offered: list[tuple[str, tuple[str, ...]]] = [(agency_name(agency), (agency.id,)) for agency in found]
        if len(found) > 1:
            offered.append((tr("all agencies together"), tuple(agency.id for agency in found)))
        self.strip.offer(offered)

    def _tell(self, document: Document, view: Viewpoint) -> None:
        if not self.strip.agency.count():
            self.strip.tell(tr(NO_RECORDS), ())
        elif view.is_hindsight:
            self.strip.tell("", ())
        else:
            self.strip.tell(*told_of(document, view))


def resting_words(options: ViewOptions) -> str:
    """Return why nothing that is drawn can be changed by hand; empty when it can."""
    return tr(RESTING) if is_known_view(options.picture()) else ""


def told_of(document: Document, view: Viewpoint) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return what the strip says of a view, and the lines of the missing with their ids."""
    from genogram_app.known.missing import gaps_sentence, missing_from, person_words, why_words
    from genogram_app.known.projection import as_known
    from genogram_app.known.telling import told

    gaps = missing_from(document, view)
    sentences = (gaps_sentence(document, gaps, named=False), *told(document, as_known(document, view)))
    lines = tuple(
        (f"{person_words(document, m)}: {why_words(document, gaps, m)}", m.person) for m in gaps.missing
    )
    return " ".join(sentences), lines
