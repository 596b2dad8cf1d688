"""What a pattern needs is told from the pattern, and no line that it fits is ever passed over."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

from benchmarks.statement_tables import rows
from genogram_app.narrative import claims
from genogram_app.narrative.grammar import Rule
from genogram_app.narrative.needed import needed, openings
from tests.narrative.telling import lines


@pytest.mark.parametrize(
    ("pattern", "clauses"),
    [
        ("married", [{"married"}]),
        (r"[P]\d+ (?:soon )?(?:married|wed) (?:in )?(?P<on>T\d+)", [{"married", "wed"}, {"T"}, {"P"}]),
        (r"mov(?:e|ed|es|ing)(?: out)?", [{"move", "moved", "moves", "moving"}]),
        (r"(?:a|the )?sons?", []),
        (r"(?:the )?sons?", [{"son", "sons"}]),
        (r"(?:[^.]*? )?to (?:be )*wed", [{"wed"}, {"to"}]),
        (r"left|was thrown out", [{"left", "thrown"}]),
        (r"left|(?:\w+ )*", []),
        (r"\w+ly born(?= on)", [{"born"}]),
        (r"came ?(?:into)? home", [{"home"}]),
        (r"(?:left(?= on)|moved) \w+", [{"left", "moved"}]),
        (r"(?:(?:gave|gives) up|returned)(?: (?:the|her) keys|(?= \w))", [{"up", "returned"}]),
        (r"re-?joined", [{"rejoined", "re-joined"}]),
        (r"(?:one|two){2} sons", [{"sons"}]),
        (r"(?:seven|\d{1,2}) years", [{"years"}, {"seven", "0"}]),
        (r"(?:seventh|[4-9](?:th|rd)) child", [{"child"}, {"seventh", "0"}]),
        (r"(?:was )?(?:D\d+|\d+)", [{"D", "0"}]),
        (r"(?:room|flat\d) (?:1|2[ab]) there", [{"there"}, {"0"}]),
        (r"(?:her )+(?<=her )home(?!s)", [{"home"}, {"her"}]),
    ],
)
def test_a_line_needs_the_words_that_a_pattern_cannot_do_without(
    pattern: str, clauses: list[set[str]]
) -> None:
    assert [set(clause) for clause in needed(pattern)] == clauses


def test_no_line_that_a_rule_fits_lacks_what_the_rule_needs() -> None:
    spoken = [line for row in rows()[::24] for line in lines(row.sentences)]
    passed_over = [
        (rule.pattern.pattern, line.text)
        for rule in _rules()
        for line in spoken
        if any(map(line.words.isdisjoint, rule.needs)) and rule.pattern.search(line.text)
    ]
    assert passed_over == []


def test_every_rule_of_the_grammar_needs_something() -> None:
    unbound = [rule.pattern.pattern for rule in _rules() if not rule.needs]
    assert unbound == []


def _rules() -> Iterator[Rule]:
    """Every rule that a module of claims keeps, by itself or with others."""
    for module in pkgutil.walk_packages(claims.__path__, f"{claims.__name__}."):
        for kept in vars(import_module(module.name)).values():
            yield from _within(kept)


def _within(kept: object) -> Iterator[Rule]:
    if isinstance(kept, Rule):
        yield kept
    elif isinstance(kept, tuple | list):
        for one in kept:
            yield from _within(one)


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"\b(?:Sept|May|[Cc]hristmas)\b", {"sept", "may", "chri"}),
        (r"(?<![\w-])(?:b ?& ?b|a car|his)", {"b.", "a.", "his"}),
        (r"(?:a )?year|y/?o\b", {"a.", "year", "y.", "yo"}),
        (r"(?:x|)abc|(?:no)+ne", {"xabc", "abc", "no"}),
        (r"\d+ years|in May", set()),
    ],
)
def test_it_is_told_how_the_first_word_begins(pattern: str, begins: set[str]) -> None:
    assert openings(pattern) == begins
