from __future__ import annotations

from argparse import ArgumentParser

import pytest

from genogram_app.cli.errors import CommandError
from genogram_app.cli.page_arguments import add_page_arguments, dpi_of, papers_of
from genogram_app.picture.paper import A3_PORTRAIT, A4_LANDSCAPE, A4_PORTRAIT


def parsed(*arguments: str):  # type: ignore[no-untyped-def]
    parser = ArgumentParser()
    add_page_arguments(parser)
    return parser.parse_args(["-o", "out.pdf", *arguments])


def test_paper_is_a4_turned_either_way_unless_another_is_named() -> None:
    assert papers_of(parsed()) == (A4_LANDSCAPE, A4_PORTRAIT)
    assert papers_of(parsed("--paper", "A3", "--portrait")) == (A3_PORTRAIT,)


def test_paper_turned_both_ways_is_refused() -> None:
    with pytest.raises(CommandError, match="turned the other way"):
        papers_of(parsed("--paper", "a4-portrait", "--landscape"))


def test_dots_an_inch_have_limits() -> None:
    assert dpi_of(parsed("--dpi", "150")) == 150
    with pytest.raises(CommandError, match="--dpi"):
        dpi_of(parsed("--dpi", "7"))
