"""How a case becomes the rows of its file, and the rows a case again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import apsw

from genogram_app.model.document import FORMAT, LISTS, VERSION, Document
from genogram_app.model.text_form import CaseError, from_content, parse, to_content

_SETTINGS = ("case", "view")
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def write_rows(connection: apsw.Connection, document: Document) -> None:
    """Put a case into the empty tables of a case file."""
    content = to_content(document)
    texts = [(item["id"], item.pop("text", "")) for item in content.get("documents", ())]
    connection.executemany(
        "INSERT INTO item(list, position, id, content) VALUES(?, ?, ?, ?)", _items(content)
    )
    connection.executemany("INSERT INTO document_text(id, text) VALUES(?, ?)", texts)
    settings = [(key, _json(content.get(key, {}))) for key in _SETTINGS]
    connection.executemany("INSERT INTO setting(key, value) VALUES(?, ?)", settings)


def read_rows(connection: apsw.Connection) -> Document:
    """Make a case of the rows of its file.

    Raises:
        CaseError: when they are not a case, naming list, id and field.
    """
    content: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for key, value in connection.execute("SELECT key, value FROM setting ORDER BY key"):
        if key in _SETTINGS:
            content[key] = _parsed(f"the setting {key}", value)
    texts: dict[Any, Any] = dict(connection.execute("SELECT id, text FROM document_text"))
    rows = connection.execute("SELECT list, id, content FROM item ORDER BY list, position, id")
    for name, item_id, value in rows:
        if name not in LISTS:
            raise CaseError([f"the item {item_id!r} stands in a list that no case has: {str(name)[:40]!r}"])
        item = _item(name, item_id, value)
        if name == "documents":
            item["text"] = texts.pop(item_id, "")
        content.setdefault(name, []).append(item)
    if texts:
        raise CaseError([f"there is a text for {next(iter(texts))!r}, which is not one of documents"])
    return from_content(content)


def _items(content: dict[str, Any]) -> Iterator[tuple[str, int, str, str]]:
    for name in LISTS:
        for position, item in enumerate(content.get(name, ())):
            yield name, position, item["id"], _json({k: v for k, v in item.items() if k != "id"})


def _item(name: str, item_id: Any, value: Any) -> dict[str, Any]:
    place = f"{name} ({item_id})"
    content = _parsed(place, value)
    if not isinstance(content, dict):
        raise CaseError([f"{place}: this is not an item"])
    return {**content, "id": item_id}


def _parsed(place: str, value: Any) -> Any:
    try:
        return parse(value)
    except CaseError as error:
        raise CaseError([f"{place}: {problem}" for problem in error.problems]) from None


def _json(content: Any) -> str:
    return _WRITER.encode(content)
