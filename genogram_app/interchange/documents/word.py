"""The text of a Word document: paragraphs, tables, footnotes; tracked changes as if accepted."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import mammoth
from mammoth.documents import Element

from genogram_app.interchange.documents.html_text import text_of_html
from genogram_app.interchange.documents.kinds import damaged
from genogram_app.interchange.documents.text_read import TextRead, Watch

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MACROS = "The document holds macros. They were not run and are not kept."


def read_bytes(path: Path, data: bytes, _watch: Watch) -> TextRead:
    """Return the text of a Word document (Office Open XML).

    Raises:
        CaseFileError: when it is damaged.
    """
    try:
        html = mammoth.convert_to_html(io.BytesIO(data), convert_image=_no_picture).value
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            macros = any(name.lower().endswith("vbaproject.bin") for name in packed.namelist())
    except Exception as error:
        raise damaged(path) from error
    return TextRead(text_of_html(html), MEDIA_TYPE, (_MACROS,) if macros else ())


def _no_picture(_image: Element) -> list[Element]:
    return []
