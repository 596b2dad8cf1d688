"""Bad input on the command line: which errors it is, and how each is told in one line."""

from __future__ import annotations

from genogram_app.export.files import ExportError
from genogram_app.model.dates import DateError
from genogram_app.model.text_form import CaseError
from genogram_app.store.refusals import CaseFileError


class CommandError(Exception):
    """A request that cannot be answered; the message says what and where."""


BAD_INPUT = (CaseError, CaseFileError, DateError, ExportError, OSError)
"""What reading and writing raise when the input, not the program, is at fault."""


def sentence(error: BaseException) -> str:
    """Return what happened as one line."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return " ".join(str(error).split())
