"""The names of the subcommands, and where each is answered."""

from __future__ import annotations

COMMANDS: dict[str, str] = {
    "check": "say what is odd in a case, and what its drawing and a text say differently",
    "report": "write the findings of a case for the panel's file, as a web page or comma-separated values",
    "accounts": "print who says what of each fact, side by side, or write it as a web page or values",
    "layout": "print where a case's people, lines and households go, as JSON",
    "residents": "print who lived where on a date, as JSON",
    "moves": "print who moved from where to where, how often and through which areas, as JSON",
    "known": "print a case as an agency had it recorded by a day, or who is missing from its record",
    "render": "draw a case as PDF, PNG or SVG",
    "series": "draw the household on several dates side by side, as PDF, PNG or SVG",
    "notation": "draw the sheet of all symbols and lines as PDF, PNG or SVG",
    "convert": "turn a case file into another form (.genogram, .case.json)",
    "schema": "print the JSON Schema of the text form",
    "draft": "propose a case from a text",
    "sample": "open the sample case; with no display, draw and check it",
    "self-test": "check that this installation can do its work",
}
"""Each subcommand with what its help says; `name` is answered in the module `name` of this room."""
