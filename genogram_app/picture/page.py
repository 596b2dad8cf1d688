"""The picture on a sheet of paper: title, family, key and foot, as large as fits."""

from __future__ import annotations

from genogram_app.model.document import Document
from genogram_app.picture.fitting import Fitting, Wishes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import Paper
from genogram_app.picture.picture import Painter
from genogram_app.picture.sheet import Page


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
    return Fitting(document, options, Wishes(marking, key), painter=painter).best((paper,))
