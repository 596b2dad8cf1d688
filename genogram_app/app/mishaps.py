"""What happens when something breaks: a calm message, and the case stays open."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from genogram_app.ui.window import Window

TITLE = "Something went wrong"
MESSAGE = "The program met an error that it did not expect, and the last action may not have been done."
SAFE = (
    "Your case is still open as it was. Save it under another name (File ▸ Save as…) before you go on, "
    "and send the words on the error stream to whoever looks after the program."
)


def watch(window: Window) -> Callable[[], None]:
    """Show what breaks over the window; return a function that ends it."""
    before = sys.excepthook
    showing = False

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if not isinstance(error, Exception):
            before(kind, error, trace)
            return
        traceback.print_exception(kind, error, trace, file=sys.stderr)
        if showing:
            return  # one message at a time: a repaint that fails would bury the screen
        showing = True
        try:
            window.dialogs.say(TITLE, f"{MESSAGE} ({kind.__name__})", SAFE)
        finally:
            showing = False

    sys.excepthook = show

    def forget() -> None:
        sys.excepthook = before

    return forget
