"""The JSON Schema of the text form."""

from __future__ import annotations

import argparse
import json

from genogram_app.model.schema import case_schema


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes: none."""
    del parser


def answer(arguments: argparse.Namespace) -> int:
    """Print the schema."""
    del arguments
    print(json.dumps(case_schema(), indent=2))
    return 0
