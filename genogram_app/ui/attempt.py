"""Trying an edit: done, or refused with a sentence for the user."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from pydantic import ValidationError

from genogram_app.edit.session import Edit, EditRefused, Session
from genogram_app.model.text_form import describe

Attempt: TypeAlias = Callable[[Edit], str | None]
"""Does an edit; returns None when it was done, else why it was refused."""


def attempt(session: Session, edit: Edit) -> str | None:
    """Do an edit in the session; the case stays as it was when it is refused."""
    try:
        session.do(edit)
    except EditRefused as refusal:
        return str(refusal)
    except ValidationError as error:
        return sentence(describe(error))
    return None


def sentence(words: str) -> str:
    """Return the words with a capital and a full stop."""
    ended = stopped(words)
    return ended[:1].upper() + ended[1:]


def stopped(words: str) -> str:
    """Return the words with a full stop; they may begin with a file's name, which stays as it is."""
    words = words.strip()
    return words if words.endswith((".", "?", "!", "…")) else words + "."
