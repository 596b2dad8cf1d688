"""Printing pages: the sheets that an export writes, on a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from genogram_app.drawing.primitives import Drawing
from genogram_app.render.qt import paint

_POINTS_PER_INCH = 72.0


class PrintError(Exception):
    """Pages that were not printed; says why and what to do."""


def is_any_installed() -> bool:
    """Return whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(drawings: Sequence[Drawing], name: str) -> QPrinter:
    """Return the usual printer with the paper that the sheets are set on; `name` is what its queue shows."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    printer.setPageLayout(_layout(drawings[0]))
    printer.setFromTo(1, len(drawings))
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    return printer


def print_sheets(drawings: Sequence[Drawing], printer: QPrinter) -> None:
    """Print the chosen ones of the sheets; where other paper was chosen, as large as they fit.

    Raises:
        PrintError: when the printer does not begin, or gives up on the way.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(f"The printer “{printer.printerName()}” could not be started.")
    try:
        for number, drawing in enumerate(chosen(drawings, printer)):
            if number and not printer.newPage():
                raise PrintError(f"The printer stopped after sheet {number} of {len(drawings)}.")
            _paint(painter, drawing, printer)
    finally:
        painter.end()


def chosen(drawings: Sequence[Drawing], printer: QPrinter) -> Sequence[Drawing]:
    """Return those of the sheets that were asked for, all of them where no range was chosen."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return drawings
    return drawings[max(printer.fromPage(), 1) - 1 : printer.toPage() or None]


def _layout(drawing: Drawing) -> QPageLayout:
    """The page of a drawing, without margins: the drawing has its own."""
    short, long = sorted((drawing.width, drawing.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = drawing.width > drawing.height
    way = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    page = QPageLayout(size, way, QMarginsF())
    page.setMode(QPageLayout.Mode.FullPageMode)
    return page


def _paint(painter: QPainter, drawing: Drawing, printer: QPrinter) -> None:
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
    fits = min(paper.width() / drawing.width, paper.height() / drawing.height)
    # Papers are known to the whole point only: a sheet on its own paper is not made smaller for that.
    scale = 1.0 if abs(fits - 1.0) < 0.01 else fits
    painter.save()
    painter.scale(*[scale * printer.resolution() / _POINTS_PER_INCH] * 2)
    paint(painter, drawing)
    painter.restore()
