"""Whether this installation can do its work: draw, export, save, open and check, without a display."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from genogram_app.export.files import export_drawing
from genogram_app.interchange.convert import load, save
from genogram_app.interchange.examples import load_example
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case, write_case
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import A4_LANDSCAPE
from genogram_app.review.findings import review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes: none."""
    del parser


def answer(arguments: argparse.Namespace) -> int:
    """Try each thing in turn; print one line a thing; return 1 when any failed."""
    del arguments
    failed = 0
    with TemporaryDirectory() as folder:
        document = load_example("three-homes")
        for name, attempt in _attempts(document, Path(folder)):
            try:
                problem = None if attempt() else "gave another result than expected"
            except Exception as error:  # noqa: BLE001 - whatever goes wrong is what the test is to tell
                problem = f"{type(error).__name__}: {error}"
            print(f"{'ok' if problem is None else 'FAILED':6} {name}{f' ({problem})' if problem else ''}")
            failed += problem is not None
    return 1 if failed else 0


def _attempts(document: Document, folder: Path) -> Iterator[tuple[str, Callable[[], bool]]]:
    yield "the text form keeps a case whole", lambda: read_case(write_case(document)) == document
    yield "a case file keeps a case whole", lambda: _kept(document, folder / "case.genogram")
    yield "the text is held against the drawing", lambda: bool(review(document, ()))
    for suffix, beginning in (("pdf", b"%PDF-"), ("png", b"\x89PNG"), ("svg", b"<?xml")):
        target = folder / f"picture.{suffix}"
        yield f"a picture is exported as {suffix.upper()}", partial(_drawn, document, target, beginning)


def _kept(document: Document, path: Path) -> bool:
    save(document, path)
    return load(path) == document


def _drawn(document: Document, path: Path, beginning: bytes) -> bool:
    export_drawing(page(document, PictureOptions(), A4_LANDSCAPE).drawing, path, dpi=72)
    return path.read_bytes().startswith(beginning)
