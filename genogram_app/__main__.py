"""Start Genogram: a subcommand answers on the command line, a case file or nothing opens the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from genogram_app.cli.commands import COMMANDS
from genogram_app.cli.display import has_display


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line or the window; return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["sample"] and has_display():
        return _open_window([], sample=True)
    if not arguments or (len(arguments) == 1 and _is_case(arguments[0])):
        if has_display() or os.environ.get("QT_QPA_PLATFORM"):
            return _open_window(arguments, sample=False)
        print("genogram: there is no display to open a window on (try genogram --help)", file=sys.stderr)
        return 2
    from genogram_app.cli.main import run

    return run(arguments)


def _is_case(argument: str) -> bool:
    """Whether an argument can be a file to open: the window says what is wrong with one that is not there."""
    return argument not in COMMANDS and (Path(argument).suffix != "" or Path(argument).exists())


def _open_window(arguments: Sequence[str], *, sample: bool) -> int:
    # Nothing that is loaded at the start is rubbish; the window takes up collecting when it stands.
    gc.disable()
    from genogram_app.app.main import run

    return run(arguments, sample=sample)


if __name__ == "__main__":
    sys.exit(main())
