"""Relatives of several kinds told beside their names: "a son and two daughters, Kit, Ann and Bea"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.claims.kin.ties import ASIDE, OWNER, Tie, in_quotes, said_by
from genogram_app.narrative.claims.kin.words import OPENINGS, TERM, KinTerm, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.numbers import number_of

_ONE_KIND = rf"(?:(?:an?|another|{{num}}) )?{TERM.replace('?P<kin>', '?:')}"
_KINDS = rf"(?P<kinds>{_ONE_KIND}(?:(?: , and| and| ,) {_ONE_KIND})+)"
_ROW = r"(?P<who>P\d+(?:(?: , and| and| ,) P\d+)+)(?! 's)"
_BESIDE = r"(?:, |: |\( |– |called |named )+"
_RULES = Rules(
    rule("behind", rf"{OWNER} {_KINDS} {_BESIDE}{_ROW}", OPENINGS),
    rule(
        "behind",
        rf"{{of:L}}{ASIDE}(?:who )?{{adv}}(?:has|have|had) {{adv}}{_KINDS} {_BESIDE}{_ROW}",
        OPENINGS,
    ),
    rule("before", rf"{_ROW} (?::|\(|,|are|were) (?:the )?{OWNER} {_KINDS}(?= [.,;:)]|$)", OPENINGS),
)
_KIND = re.compile(rf"{TERM}(?= ,| and|$)")
_MORE = re.compile(rf"(?: , and| and| ,) {_ONE_KIND} {_BESIDE}P\d+ (?:,|and) ".replace("{num}", r"\w+"))


def ties_of_several_kinds(line: Line, telling: Telling) -> Iterator[Tie]:
    """Yield who is whose son and who the daughter, where as many are named as the terms say."""
    for fit in fits(_RULES, line):
        said, owners = said_by(fit, telling), fit.people("of") or fit.people("by")
        people, terms = fit.people("who"), list(_each(fit.said("kinds")))
        if said is None or not owners or set(people) & set(owners) or in_quotes(telling, fit):
            continue
        if len(people) != len(terms):
            continue
        terms = _sure(telling.graph, people, terms)
        yield from (Tie((one,), owners, term, said) for one, term in zip(people, terms, strict=True))


def goes_on_with_another_kind(text: str, at: int) -> bool:
    """Return whether a second kind of relative and the names of both stand behind a place of a line."""
    return _MORE.match(text, at) is not None


def _each(kinds: str) -> Iterator[KinTerm]:
    """The term of each relative: that of "two daughters" twice."""
    for kind in _KIND.finditer(kinds):
        term = read_kin_term(kind["kin"])
        number = number_of(kind["kin"].split()[0]) if term is not None and term.plural else 1
        yield from [term] * (number or 0) if term is not None else ()


def _sure(graph: FamilyGraph, people: Sequence[str], terms: Sequence[KinTerm]) -> list[KinTerm]:
    """The terms, without a sex where the names need not stand in their order."""
    drawn = [graph.person(p).sex if p in graph.rank else "not_known" for p in people]
    told = [term.sex for term in terms]
    apart = any(
        sex not in (said, "not_known") and said != "any" for sex, said in zip(drawn, told, strict=True)
    )
    if apart and sorted(drawn) == sorted(told):
        return [replace(term, sex="any") for term in terms]
    return list(terms)
