"""When a text says that somebody was born or died."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.narrative.claims.claim import Born, Claim, Died
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import fits, rule
from genogram_app.narrative.lines import Line

_RULES = (
    rule("born", r"{who:P} (?:, )?(?:was|were) {adv}born (?:[^T;]*? )??(?:on|in|during) {on:T}", "born"),
    rule(
        "died",
        r"{who:P} (?:had |has )?{adv}(?:died|was pronounced dead) (?:[^T;]*? )??(?:on|in|during) {on:T}",
        "died dead",
    ),
)


def births_and_deaths(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield the births and deaths of which a sentence tells."""
    for fit in fits(_RULES, line):
        who, on, said = fit.person("who"), fit.time("on"), telling.said(fit)
        if who is None or on is None or said is None:
            continue
        yield Born(said, who, on) if fit.rule.name == "born" else Died(said, who, on)
