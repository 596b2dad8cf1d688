"""Reading what the arguments name: cases, texts and dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

from genogram_app.cli.errors import BAD_INPUT, CommandError, sentence
from genogram_app.interchange.convert import load
from genogram_app.interchange.documents.reading import read_document
from genogram_app.model.dates import DateError, read
from genogram_app.model.document import Document

Content = TypeVar("Content")


def read_cases(names: Iterable[str]) -> list[tuple[str, Document]]:
    """Read every named case before anything is answered, so that bad input prints nothing else.

    Raises:
        CommandError: naming the file that cannot be read.
    """
    return [(name, read_one_case(name)) for name in names]


def read_one_case(name: str) -> Document:
    """Read one case.

    Raises:
        CommandError: naming the file.
    """
    return _read(load, name)


def read_narrative_text(name: str) -> str:
    """Read the text of a document.

    Raises:
        CommandError: naming the file.
    """
    return _read(read_document, name).text


def read_day(text: str, argument: str = "--at") -> date:
    """Read a whole date, `2023-06-27`, that an argument gives.

    Raises:
        CommandError: when it is not one day.
    """
    try:
        reading = read(text)
    except DateError as error:
        raise CommandError(f"{argument}: {error}") from error
    if reading.precision != "day" or reading.span.earliest is None:
        raise CommandError(f"{argument}: {text!r} is not one day: write it like 2023-06-27")
    return reading.span.earliest


def _read(reader: Callable[[Path], Content], name: str) -> Content:
    try:
        return reader(Path(name))
    except BAD_INPUT as error:
        said = sentence(error)
        raise CommandError(said if name in said else f"{name}: {said}") from error
