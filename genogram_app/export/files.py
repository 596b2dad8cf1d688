"""Drawings as files for readers: PDF, PNG or SVG, whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from genogram_app.drawing.primitives import Drawing
from genogram_app.store.swap import replace_file

SUFFIXES = (".pdf", ".png", ".svg")
"""The kinds of picture that can be written."""


class ExportError(Exception):
    """A picture that could not be written; says what happened, what is safe and what to do."""


def export_drawing(drawing: Drawing, path: Path, *, dpi: float = 300, author: str = "") -> None:
    """Write a drawing to a file of the kind that its suffix names; `dpi` counts for PNG only.

    Raises:
        ExportError: when it cannot be written; a file that was there before is as it was.
    """
    export_sheets((drawing,), path, dpi=dpi, author=author)


def export_sheets(
    drawings: Sequence[Drawing], path: Path, *, dpi: float = 300, author: str = ""
) -> tuple[Path, ...]:
    """Write drawings and return the files: one PDF with a page for each, or a numbered PNG or SVG for each.

    Raises:
        ExportError: when they cannot be written; files that were there before are as they were, but for
            those that the message names.
    """
    paths = sheet_paths(path, len(drawings))
    try:
        contents = _contents(drawings, path.suffix.lower(), dpi, author)
    except ValueError as error:
        raise ExportError(f"{path.name} was not written: {error}.") from error
    for number, (target, content) in enumerate(zip(paths, contents, strict=True)):
        try:
            replace_file(target, content)
        except OSError as error:
            raise ExportError(_failure(target, error, paths[:number])) from error
    return paths


def sheet_paths(path: Path, sheets: int) -> tuple[Path, ...]:
    """Return the files that so many sheets become: `family.png` becomes `family-1.png`, `family-2.png`."""
    if sheets == 1 or path.suffix.lower() == ".pdf":
        return (path,)
    return tuple(path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(1, sheets + 1))


def _contents(drawings: Sequence[Drawing], suffix: str, dpi: float, author: str) -> list[bytes]:
    """What the files hold; all of it is made before any is written."""
    if suffix == ".pdf":
        from genogram_app.render.pdf import pdf_bytes

        return [pdf_bytes(*drawings, author=author)]
    return [drawing_bytes(drawing, suffix, dpi=dpi, author=author) for drawing in drawings]


def _failure(path: Path, error: OSError, written: Sequence[Path]) -> str:
    reason = error.strerror or str(error)
    done = f" Written already: {', '.join(each.name for each in written)}." if written else ""
    return (
        f"{path} was not written: {reason}. What was there before is as it was.{done} "
        "Choose another folder or name, or close the program that has the file open."
    )


def drawing_bytes(drawing: Drawing, suffix: str, *, dpi: float = 300, author: str = "") -> bytes:
    """Return the content of the file that a drawing becomes.

    Raises:
        ValueError: when the suffix is not one of `SUFFIXES`, or the picture is too large for pixels.
    """
    # Each painter is loaded when it is first asked for: together they would delay the first window.
    match suffix:
        case ".pdf":
            from genogram_app.render.pdf import pdf_bytes

            return pdf_bytes(drawing, author=author)
        case ".png":
            from genogram_app.render.png import png_bytes

            return png_bytes(drawing, dpi)
        case ".svg":
            from genogram_app.render.svg import svg_text

            return svg_text(drawing).encode()
        case _:
            raise ValueError(
                f"pictures are written as {', '.join(SUFFIXES)}, not {suffix or 'without a suffix'}"
            )
