"""Copying the chart of homes: the picture of its page, and what it shows in sentences."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from genogram_app.drawing.primitives import Drawing
from genogram_app.model.document import Document
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.page import chart_pages
from genogram_app.picture.paper import A4_LANDSCAPE, Paper
from genogram_app.ui.clipboard import picture_data


def chart_data(document: Document, options: ChartOptions) -> QMimeData:
    """Return the chart for the clipboard: on A4, which is made longer where that is too short."""
    drawing = _on_one_page(document, options)
    data = picture_data(drawing)
    data.setText("\n".join((drawing.title, *(group.title for group in drawing.groups))) + "\n")
    return data


def _on_one_page(document: Document, options: ChartOptions) -> Drawing:
    drawings = chart_pages(document, options, A4_LANDSCAPE)
    height = A4_LANDSCAPE.height
    while len(drawings) > 1:
        height *= len(drawings)
        drawings = chart_pages(document, options, Paper("A4 long", A4_LANDSCAPE.width, height))
    return drawings[0]
