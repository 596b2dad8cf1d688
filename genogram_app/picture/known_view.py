"""A case as a picture shows it that stands for what some agencies knew: whom it shows, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from genogram_app.known.projection import Known, as_known
from genogram_app.known.telling import told
from genogram_app.known.viewpoint import Viewpoint, title_of
from genogram_app.layout.geometry import Layout, Point
from genogram_app.model.document import Document
from genogram_app.picture.leaving_out import shortened
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.standing import places_of

_DOUBT = "perhaps not known yet"


@dataclass(frozen=True, slots=True)
class KnownView:
    """What is drawn of a case as it was known, with what stands under people who are only possibly in it."""

    document: Document
    options: PictureOptions
    doubts: Mapping[str, str]


class KnownViews:
    """Makes the view of one case again and again, anew only when it or somebody's place has changed."""

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._last: tuple[Document, PictureOptions, dict[str, Point], KnownView] | None = None

    def view(self, document: Document, options: PictureOptions, whole: Layout) -> KnownView:
        """Return what was known, everybody at the place where they stand in the layout of the whole case."""
        places, last, undated = places_of(whole), self._last, replace(options, at=None)
        if last is None or last[0] is not document or last[1:3] != (undated, places):
            last = self._last = document, undated, places, _view(document, options, places)
        return replace(last[3], options=replace(last[3].options, at=options.at))


def _view(document: Document, options: PictureOptions, places: Mapping[str, Point]) -> KnownView:
    short = shortened(document, options.ends, options.at, names=options.names).document
    known = _known(short, options)
    here = tuple((p.id, places[p.id]) for p in known.document.people if p.id in places)
    seen = known.document.replace(view=known.document.view.replace(positions=here))
    people = {person.id for person in known.document.people}
    doubts = {d.fact: _DOUBT for d in known.possibly if not d.path and d.fact in people}
    return KnownView(seen, replace(options, known=None, ends=()), doubts)


def view_line(document: Document, options: PictureOptions) -> str:
    """Return the line that says whose view a picture is; empty where nobody asked for one."""
    return title_of(document, options.known) if options.known is not None else ""


def view_notes(document: Document, options: PictureOptions) -> tuple[str, ...]:
    """Return what the foot says of how sure the view is, and of what it lacks."""
    if options.known is None:
        return ()
    return told(document, _known(document, options), names=options.names)


class Shown:
    """The case as a picture's view has it, for what else shows the same view again and again."""

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._last: tuple[Document, Viewpoint | None, Document] | None = None

    def of(self, document: Document, options: PictureOptions) -> Document:
        """Return what is to be shown of a case; the same while neither it nor the view changes."""
        if not is_known_view(options):
            return document
        last = self._last
        if last is None or last[0] is not document or last[1] != options.known:
            last = self._last = document, options.known, _known(document, options).document
        return last[2]


def is_known_view(options: PictureOptions) -> bool:
    """Return whether a picture shows less than the established case."""
    return options.known is not None and not options.known.is_hindsight


def _known(document: Document, options: PictureOptions) -> Known:
    if options.known is None:
        raise ValueError("the picture stands for nobody's view")
    return as_known(document, options.known)
