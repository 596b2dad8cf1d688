"""Reading the text of a document, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from genogram_app.interchange.documents.kinds import Kind, kind_of
from genogram_app.interchange.documents.text_read import TEXT_LIMIT, TextRead, Watch, nobody_watches
from genogram_app.store.refusals import not_opened
from genogram_app.store.whole_file import read_file

FILE_LIMIT = 50 * 1024 * 1024
"""The largest file that is read, in bytes."""

READERS: Mapping[Kind, str] = {
    "word": "word",
    "pdf": "pdf",
    "open_document": "open_document",
    "rich_text": "rich_text",
    "spreadsheet": "spreadsheet",
    "comma_separated": "comma_separated",
    "text": "plain",
}
"""The module that reads each kind; its libraries are loaded when such a file is opened."""
_EMPTY = "there is no text in it"
_TOO_LONG = f"its text is longer than {TEXT_LIMIT // 1_000_000} million characters, as long as thirty books"


def read_document(path: Path, watch: Watch = nobody_watches) -> TextRead:
    """Return the text of a document, with what has to be said of it; nothing in it is run or fetched.

    Pages are parted by form feeds, table cells by tabs, rows and paragraphs by line ends. `watch` is called
    with how many parts are done, of how many; it may raise to stop the reading.

    Raises:
        CaseFileError: when it cannot be read: missing, too large, locked by a password, damaged, a picture.
    """
    data = read_file(path, FILE_LIMIT)
    kind = kind_of(path, data)
    reader: Callable[[Path, bytes, Watch], TextRead] = import_module(
        f"genogram_app.interchange.documents.{READERS[kind]}"
    ).read_bytes
    found = reader(path, data, watch)
    if not found.text.strip():
        raise not_opened(path, found.remarks[0] if found.remarks else _EMPTY)
    if len(found.text) > TEXT_LIMIT:
        raise not_opened(path, _TOO_LONG)
    return found
