"""The pictures of one case while it is edited: whoever an edit leaves alone stays where they stood."""

from __future__ import annotations

import weakref
from dataclasses import dataclass, replace
from typing import TypeAlias

from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter, Picture
from genogram_app.picture.standing import NOBODY, Standing, crossings, restored, stand_alike

_Key: TypeAlias = tuple[int, tuple[str, ...], bool]
"""Which document, by identity, at whom its picture ended, and whether a date was chosen."""
_IN_FULL = 20
"""Of so many documents the picture is remembered, of all others only who stood left of whom."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """What arranging a picture afresh would do.

    `order` is who would stand left of whom, `alike` says whether they stand so already, and `fewer` how many
    crossings of lines there would be less (below zero: more).
    """

    order: tuple[str, ...]
    alike: bool
    fewer: int


class SteadyPainter:
    """Draws one picture after the other, each so that people stand where they stood in the one before.

    A case drawn once stands in the same order whenever it comes back, as it does by undo and redo; one of the
    last cases has the very picture that was shown of it. An order that an edit puts into the case is taken
    up. The case itself is never changed.
    """

    def __init__(self) -> None:
        """Begin with nothing drawn."""
        self._painter = Painter()
        self._standing = NOBODY
        self._order: tuple[str, ...] = ()
        self._options = PictureOptions()
        self._drawn: Document | None = None
        self._picture: Picture | None = None
        self._standings: dict[_Key, tuple[weakref.ref[Document], Standing]] = {}
        self._pictures: dict[int, tuple[weakref.ref[Document], PictureOptions, Picture]] = {}

    def draw(self, document: Document, options: PictureOptions, *, opened: bool = False) -> Picture:
        """Return the picture of a document; one just `opened` has nothing to do with the one before."""
        if opened and document is not self._drawn:
            self._order = document.view.order
            picture = self._painter.draw(document, options, Standing(document.view.order))
        else:
            picture = self._shown(document, options) or self._painter.draw(
                document, options, self._before(document, options)
            )
        self._options = options
        self._standing, self._drawn, self._picture = picture.standing, document, picture
        self._order = (
            restored(picture.standing.order, self._order) if options.ends else picture.standing.order
        )
        self._remember(_key(document, options), document, picture.standing)
        self._keep(document, options, picture)
        return picture

    def tidied(self, document: Document, options: PictureOptions) -> Tidied:
        """Return how everybody would stand if nobody had stood anywhere before."""
        shown, before = self._picture, self._standing
        fresh = self._painter.draw(document, options, replace(before, order=(), held=False))
        alike = shown is not None and stand_alike(shown.layout, fresh.layout)
        fewer = 0 if shown is None else crossings(shown.layout) - crossings(fresh.layout)
        return Tidied(fresh.standing.order, alike, fewer)

    def kept(self, document: Document) -> Document:
        """Return the document as a file keeps it: with the order of its picture, and places of its layout.

        Whoever opens it again finds everybody where the picture shows them, or a few points from there.
        """
        order = tuple(i for i in self._order if document.find(i) is not None)
        standing = self._standing
        if document.view.positions:
            # The layout that the file leads to is one in which nobody is held in place, everybody is shown
            # and no date chosen.
            whole = replace(self._options, ends=(), at=None, whole_period=False)
            before = replace(standing, order=order, held=False)
            standing = self._painter.draw(document, whole, before).standing
        places = standing.on_layout(dict(document.view.positions))
        return document.replace(view=document.view.replace(order=order, positions=tuple(places.items())))

    def _before(self, document: Document, options: PictureOptions) -> Standing:
        """How people stood when the document was drawn so last, else in the picture before.

        Whoever was not shown in that is where they were in the one before it.
        """
        known, ends = self._standings.get(_key(document, options)), options.ends
        if known is not None and known[0]() is document:
            return known[1] if known[1].free else replace(self._standing, order=known[1].order)
        if self._is_new_order(document):
            return replace(self._standing, order=document.view.order, held=False)
        return self._standing if ends == self._options.ends else replace(self._standing, order=self._order)

    def _is_new_order(self, document: Document) -> bool:
        """Whether the case holds another order than before, and not only because people have gone."""
        before = () if self._drawn is None else self._drawn.view.order
        return document.view.order != tuple(i for i in before if document.find(i) is not None)

    def _shown(self, document: Document, options: PictureOptions) -> Picture | None:
        """The picture that was shown of one of the last documents, if it was shown in the same way."""
        known = self._pictures.get(id(document))
        return known[2] if known and known[0]() is document and known[1] == options else None

    def _keep(self, document: Document, options: PictureOptions, picture: Picture) -> None:
        self._pictures = {other: kept for other, kept in self._pictures.items() if kept[0]() is not None}
        self._pictures.pop(id(document), None)
        self._pictures[id(document)] = weakref.ref(document), options, picture
        if len(self._pictures) > _IN_FULL:
            del self._pictures[next(iter(self._pictures))]

    def _remember(self, key: _Key, document: Document, standing: Standing) -> None:
        """By identity: a document is compared and hashed by everything that it holds, which takes long."""
        alive = {other: kept for other, kept in self._standings.items() if kept[0]() is not None}
        alive.pop(key, None)
        for other in [*alive][-_IN_FULL : -_IN_FULL + 1]:
            alive[other] = alive[other][0], Standing(alive[other][1].order)
        self._standings = alive | {key: (weakref.ref(document), standing)}


def _key(document: Document, options: PictureOptions) -> _Key:
    return id(document), options.ends, options.at is not None and not options.whole_period
