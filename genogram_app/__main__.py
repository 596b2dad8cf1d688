"""Start Genogram: a subcommand answers on the command line, anything else opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from genogram_app.cli.commands import COMMANDS
from genogram_app.cli.display import has_display


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line or the window; return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["sample"] and has_display():
        return _open_window([], sample=True)
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from genogram_app.cli.main import run

        return run(arguments)
    return _open_window(arguments, sample=False)


def _open_window(arguments: Sequence[str], *, sample: bool) -> int:
    from genogram_app.app.main import run

    return run(arguments, sample=sample)


if __name__ == "__main__":
    sys.exit(main())
