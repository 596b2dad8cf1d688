"""A drawing as a file for readers: PDF, PNG or SVG, whole or not at all."""

from __future__ import annotations

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
    try:
        replace_file(path, drawing_bytes(drawing, path.suffix.lower(), dpi=dpi, author=author))
    except ValueError as error:
        raise ExportError(f"{path.name} was not written: {error}.") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(
            f"{path} was not written: {reason}. What was there before is as it was. "
            "Choose another folder or name, or close the program that has the file open."
        ) from error


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
