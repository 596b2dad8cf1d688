"""The command line: parse, answer, and report bad input in one line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import NoReturn

from genogram_app.cli.commands import COMMANDS
from genogram_app.cli.errors import BAD_INPUT, CommandError, sentence


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line on standard error."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (try {self.prog.split()[0]} --help)\n")


def run(argv: Sequence[str]) -> int:
    """Answer one subcommand; return the exit status (0 done, 1 a failed self-test, 2 bad input)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures are painted without a screen
    try:
        arguments = _parser(argv).parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        status: int = arguments.answer(arguments)
    except BrokenPipeError:
        # The reader of our output has gone; what is left to print goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (CommandError, *BAD_INPUT) as error:
        print(f"genogram {arguments.command}: {sentence(error)}", file=sys.stderr)
        return 2
    return status


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="genogram",
        description="Genograms and family-household maps for child-safeguarding reviews. "
        "Without a subcommand, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Genogram {version('genogram')}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    for name, summary in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=summary, description=summary.capitalize() + ".")
        if name in argv:  # only the subcommand that is asked for is loaded
            module = import_module(f"genogram_app.cli.{name.replace('-', '_')}")
            module.add_arguments(subparser)
            subparser.set_defaults(answer=module.answer)
    return parser
