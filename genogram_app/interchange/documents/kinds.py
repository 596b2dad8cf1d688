"""Which kind of document a file is, by what is in it; what cannot be read is refused with what to do."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Literal, TypeAlias

from genogram_app.store.refusals import CaseFileError, not_opened

Kind: TypeAlias = Literal[
    "word", "pdf", "open_document", "rich_text", "spreadsheet", "comma_separated", "text"
]
UNPACKED_LIMIT = 250 * 1024 * 1024
"""A packed document that unpacks to more bytes is refused: it would fill the memory."""
_MOST_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF_16_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LOCKED = "it is locked by a password; save a copy without one and open that"
_OLDER = "it is in an older form of Word or Excel; save it as .docx or .xlsx and open that"
_DAMAGED = "it is damaged or was not copied whole; get the file again"
_BOMB = "it unpacks to more than a document can hold, and was left alone"
_PICTURE = "it is a picture; the program reads text. Ask for a version of the document with text"
_OTHER = "it is not a document with text that the program knows (.docx, .pdf, .odt, .rtf, .xlsx, .csv, .txt)"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")


def kind_of(path: Path, data: bytes) -> Kind:
    """Return the kind of a file.

    Raises:
        CaseFileError: for a kind that is not read, and for a packed file that is locked, damaged or a trap.
    """
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rich_text"
    if data.startswith(_OLE):
        raise not_opened(path, _LOCKED if _UTF_16_ENCRYPTED in data else _OLDER)
    if data.startswith(b"PK"):
        return _packed_kind(path, data)
    if data.startswith(_PICTURES):
        raise not_opened(path, _PICTURE)
    return "comma_separated" if path.suffix.lower() in (".csv", ".tsv") else "text"


def _packed_kind(path: Path, data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = {part.filename for part in packed.infolist()}
            _refuse_a_trap(path, packed)
            if "mimetype" in parts:
                return _open_document_kind(path, packed)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, OSError, RuntimeError, NotImplementedError):
        raise not_opened(path, _DAMAGED) from None
    if "word/document.xml" in parts or any(part.startswith("word/") for part in parts):
        return "word"
    if any(part.startswith("xl/") for part in parts):
        return "spreadsheet"
    raise not_opened(path, _OTHER)


def _refuse_a_trap(path: Path, packed: zipfile.ZipFile) -> None:
    parts = packed.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise not_opened(path, _BOMB)
    if any(part.flag_bits & 1 for part in parts):
        raise not_opened(path, _LOCKED)
    for part in parts:
        # Declared entities can make a small part grow without end; no word processor writes any.
        if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in packed.open(part).read(2048):
            raise not_opened(path, _BOMB)


def _open_document_kind(path: Path, packed: zipfile.ZipFile) -> Kind:
    stated = packed.read("mimetype").decode("ascii", "replace")
    if b"manifest:encryption-data" in _part(packed, "META-INF/manifest.xml"):
        raise not_opened(path, _LOCKED)
    if stated.startswith("application/vnd.oasis.opendocument.text"):
        return "open_document"
    if stated.startswith("application/vnd.oasis.opendocument.spreadsheet"):
        return "spreadsheet"
    raise not_opened(path, _OTHER)


def _part(packed: zipfile.ZipFile, name: str) -> bytes:
    return packed.read(name) if name in packed.namelist() else b""


def damaged(path: Path) -> CaseFileError:
    """Return the refusal of a file that is not what it should be inside."""
    return not_opened(path, _DAMAGED)


def locked(path: Path) -> CaseFileError:
    """Return the refusal of a file that needs a password."""
    return not_opened(path, _LOCKED)
