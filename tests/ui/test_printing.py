from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from genogram_app.drawing.primitives import Drawing
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import PAPERS, Paper
from genogram_app.render.pdf import pdf_bytes
from genogram_app.ui.printing import PrintError, chosen, print_sheets, printer_for
from tests.ui.conftest import family


def _page(paper: Paper) -> Drawing:
    return page(family(), PictureOptions(), paper).drawing


def _printed(drawings: tuple[Drawing, ...], path: Path) -> Path:
    printer = printer_for(drawings, "Child W")
    printer.setOutputFileName(str(path))
    print_sheets(drawings, printer)
    del printer  # the file is whole once the printer is gone
    return path


def _darkness(pdf: Path | bytes, scale: float = 2.0) -> NDArray[np.float64]:
    """How much ink there is in each square of 24 dots, of which there are `scale` in a point."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=scale, grayscale=True).to_numpy()
    ink = 255.0 - picture.reshape(picture.shape[0], -1)
    high, wide = (n // 24 * 24 for n in ink.shape)
    squares: NDArray[np.float64] = ink[:high, :wide].reshape(high // 24, 24, wide // 24, 24).mean(axis=(1, 3))
    return squares


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_sheet_is_printed_on_its_paper(qtbot: QtBot, tmp_path: Path, paper: Paper) -> None:
    drawing = _page(paper)
    printed = PdfReader(_printed((drawing, drawing), tmp_path / "printed.pdf"))
    assert len(printed.pages) == 2
    for sheet in printed.pages:
        assert float(sheet.mediabox.width) == pytest.approx(paper.width, abs=1)
        assert float(sheet.mediabox.height) == pytest.approx(paper.height, abs=1)


def test_the_ink_is_where_the_pdf_export_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    drawing = _page(PAPERS[0])
    printed = _darkness(_printed((drawing,), tmp_path / "printed.pdf"))
    _have_their_ink_alike(printed, _darkness(pdf_bytes(drawing)))


def _have_their_ink_alike(printed: NDArray[np.float64], exported: NDArray[np.float64]) -> None:
    high, wide = (min(a, b) for a, b in zip(printed.shape, exported.shape, strict=True))
    printed, exported = printed[:high, :wide], exported[:high, :wide]
    assert exported.max() > 20
    assert np.abs(printed - exported).mean() < 1
    assert np.corrcoef(printed.ravel(), exported.ravel())[0, 1] > 0.95


def test_only_the_chosen_sheets_are_printed(qtbot: QtBot) -> None:
    drawings = tuple(Drawing(100, 100, (), str(number)) for number in range(1, 6))
    printer = printer_for(drawings, "Child W")
    assert chosen(drawings, printer) == drawings
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    assert [drawing.title for drawing in chosen(drawings, printer)] == ["2", "3", "4"]


def test_on_smaller_paper_the_sheet_is_made_smaller(qtbot: QtBot, tmp_path: Path) -> None:
    papers = {paper.name: paper for paper in PAPERS}
    large, small = _page(papers["A3 portrait"]), _page(papers["A4 portrait"])
    printer = printer_for((large,), "Child W")
    printer.setPageLayout(printer_for((small,), "Child W").pageLayout())
    printer.setOutputFileName(str(tmp_path / "small.pdf"))
    print_sheets((large,), printer)
    del printer
    printed = _darkness(tmp_path / "small.pdf")
    _have_their_ink_alike(printed, _darkness(pdf_bytes(large), 2.0 * small.width / large.width))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    drawing = _page(PAPERS[0])
    printer = printer_for((drawing,), "Child W")
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(PrintError, match="could not be started"):
        print_sheets((drawing,), printer)
