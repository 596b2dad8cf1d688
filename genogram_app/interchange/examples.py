"""The invented families that come with the program, to learn from."""

from __future__ import annotations

from typing import Literal, TypeAlias

from genogram_app.drawing.resources import resource
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case

Example: TypeAlias = Literal["one-home", "three-homes", "on-the-move"]


def load_example(name: Example) -> Document:
    """Return an example as a new case, which has no file of its own.

    Raises:
        FileNotFoundError: when the installation is incomplete.
    """
    return read_case(resource(f"samples/{name}.case.json").read_bytes())
