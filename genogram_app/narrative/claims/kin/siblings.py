"""What a text says of brothers and sisters: full, half, step, and through whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

from genogram_app.family.graph import BIRTH_KINDS
from genogram_app.family.siblings import siblings_of
from genogram_app.narrative.claims.claim import AreSiblings, SiblingKind, is_drawn
from genogram_app.narrative.claims.kin.ties import Tie, in_quotes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import Line

_PARENT = r"(?P<which>father|dad|mother|mum)s?"
_SHARING: tuple[tuple[SiblingKind, str], ...] = (
    ("full", r"{who:L} (?:,? who )?{adv}shared? (?:both|the same) (?:birth )?parents"),
    (
        "full",
        r"{who:L} (?:,? who )?{adv}(?:have|had|has) (?:both parents in common|the same (?:birth )?parents)",
    ),
    ("full", r"{who:L} (?:,? who )?{adv}(?:have|had) the same mother and (?:the same )?father"),
    (
        "half",
        (
            rf"{{who:L}} (?:,? who )?{{adv}}(?:have|had|has|shared?) (?:[^.;]*? but (?:have |had )?)?"
            rf"different (?:birth )?{_PARENT}"
        ),
    ),
    (
        "half",
        rf"{{who:L}} (?:,? who )?{{adv}}(?:have|had|share|shared) only (?:the same |an? |their )?{_PARENT}",
    ),
    (
        "not_said",
        (
            rf"{{who:L}} (?:,? who )?{{adv}}(?:have|had|share|shared) (?:the same|an?) (?:birth )?{_PARENT}"
            r"(?! but| and| \(| , [PG]\d+ , but)"
        ),
    ),
)
_WITH_ANOTHER = Rules(
    rule(
        "sharing with",
        r"{who:L} {adv}shares? (?P<what>both parents|the same parents|"
        r"(?:an?|the same|only an?) (?:birth )?(?P<which>father|dad|mother|mum)) with {other:L}",
        "share shares",
    )
)
_BY_DIFFERENT = Rules(
    rule(
        "by different",
        r"{of:P}(?: [^.;:,PG]{1,40} and)? (?:has|have|had) two (?:(?!other|more|further)[a-z]+ )?"
        r"(?:children|sons|daughters) (?:, )?(?:each )?(?:by|with|from|to) (?:{num} )?different "
        r"(?:mothers|fathers|women|men|partners)",
        "different",
    )
)
_HALF = r"(?:older |elder |younger |other |much |adult |grown-up )*half[- ](?:brothers?|sisters?|siblings?)"
_CALLED_HALF = re.compile(r"(?P<owner>.+?)'s? (?:[a-z]+ )?half[- ](?:brother|sister|sibling)")
_OF_BOTH_SEXES = Rules(
    rule(
        "half-siblings of both sexes",
        rf"{{who:L}} {{adv}}(?:has|have|had) (?:an? |{{num}} )?{_HALF}(?: and (?:an? |{{num}} )?{_HALF})?"
        r"(?: (?:on|through|by|from) (?:X\d+ |the )?(?P<which>father|dad|mother|mum)(?: 's side| 's)?)?"
        r" (?:,|:|–|\() {other:L}(?! 's)(?= [.,;)]| who\b|$)",
        "half-brother half-brothers half-sister half-sisters half-sibling half-siblings half",
    )
)
_ALIKE = r"(?:identical|fraternal|non-identical|baby)"
_TWINS = Rules(
    rule(
        "twins named",
        rf"(?:the|X\d+|'s|of|had|has|were|are|{_ALIKE}) (?:{_ALIKE} )*"
        r"(?:twins|twin (?:boys|girls|sons|daughters|brothers|sisters)) "
        r"(?:, |\( |: |– )?(?:called |named )?{who:L}"
        r"(?! 's)(?= [,.;:)–](?! and)| who\b| were\b| are\b| had\b| have\b|$)",
        "twins twin",
    )
)
_PAIR = 2
_NO_FULL = Rules(
    rule(
        "no full siblings",
        r"{who:P} (?:[^.;PG]*? )?(?:has|had) no full "
        r"(?P<kin>siblings?|(?:brothers?|sisters?)(?! or)|brothers? or sisters?|sisters? or brothers?)",
        "no",
    )
)
_KINDS = {rule(f"sharing {kind}", pattern, "share shared have had has"): kind for kind, pattern in _SHARING}
_RULES = Rules(*_KINDS)
_SEX_OF = {"brother": "male", "sister": "female"}
_THROUGH = {"father": "paternal", "dad": "paternal", "mother": "maternal", "mum": "maternal"}
_OTHER = {"paternal": "maternal", "maternal": "paternal"}


def called_half(line: Line, telling: Telling) -> Iterator[AreSiblings]:
    """Yield whose half-sibling somebody is who has no other name than that: "Kit's half-sister"."""
    narrative = telling.narrative
    for reference in line.references:
        start, end = narrative.tokens[reference.first].start, narrative.tokens[reference.last].end
        called = _CALLED_HALF.fullmatch(narrative.plain, start, end) if len(reference.people) == 1 else None
        said = telling.said_between(line, start, end) if called else None
        if called is None or said is None:
            continue
        for person in telling.graph.document.people:
            names = (person.name, (person.name or "").split(" ")[0], person.label, *person.aliases)
            if called["owner"] in names and person.id != reference.people[0]:
                yield AreSiblings(said, reference.people[0], person.id, "half")


def siblings_said(tie: Tie) -> Iterator[AreSiblings]:
    """Yield the pairs of siblings that a stated relation says."""
    if tie.term.relation not in ("sibling", "half sibling"):
        return
    among = tie.people == tie.owners
    for one, other in combinations(tie.people, 2) if among else product(tie.people, tie.owners):
        yield AreSiblings(tie.said, one, other, tie.term.sibling, tie.term.side)


def twins_named(line: Line, telling: Telling) -> Iterator[AreSiblings]:
    """Yield the two of "the twins, Kit and Tess"."""
    for fit in fits(_TWINS, line):
        people, said = fit.people("who"), telling.said(fit)
        if len(people) == _PAIR and said is not None and said.stance.plain and not in_quotes(telling, fit):
            yield AreSiblings(said, people[0], people[1], "twin")
    for group in line.references:
        if group.term.startswith("twin") and len(group.people) == len(group.parts) == _PAIR:
            tokens = telling.narrative.tokens
            said = telling.said_between(line, tokens[group.first].start, tokens[group.last].end)
            if said is not None and said.stance.plain:
                yield AreSiblings(said, group.people[0], group.people[1], "twin")


def full_siblings_denied(line: Line, telling: Telling) -> Iterator[AreSiblings]:
    """Yield that nobody drawn as somebody's full sibling is one, where a sentence says that there is none."""
    for fit in fits(_NO_FULL, line):
        who, said = fit.person("who"), telling.said(fit)
        if who is None or said is None or not is_drawn(who) or in_quotes(telling, fit):
            continue
        denied = replace(said, stance=replace(said.stance, denied=True))
        for sibling in siblings_of(telling.graph, who):
            sex = _SEX_OF.get(fit.said("kin").rstrip("s"))
            if sibling.kind == "full" and sex in (None, telling.graph.person(sibling.person).sex):
                yield AreSiblings(denied, who, sibling.person, "full")


def children_by_different_parents(line: Line, telling: Telling) -> Iterator[AreSiblings]:
    """Yield that two children of somebody's are half-siblings: "he has two children by different mothers"."""
    for fit in fits(_BY_DIFFERENT, line):
        parent, said = fit.person("of"), telling.said(fit)
        if parent is None or said is None or said.stance.denied or not is_drawn(parent):
            continue
        children = [
            child
            for child in telling.graph.children_of(parent, BIRTH_KINDS)
            if telling.graph.person(child).kind == "person"
        ]
        if len(children) == 2:
            yield AreSiblings(said, children[0], children[1], "half")


def parents_shared(line: Line, telling: Telling) -> Iterator[AreSiblings]:
    """Yield the siblings of whom a sentence says which parents they have in common."""
    for fit in fits(_RULES, line):
        said, people = telling.said(fit), fit.people("who")
        if said is None or said.stance.denied or in_quotes(telling, fit):
            continue
        through = _THROUGH.get(fit.said("which"), "")
        if "different" in fit.match.group():
            through = _OTHER[through]
        for one, other in combinations(people, 2):
            yield AreSiblings(said, one, other, _KINDS[fit.rule], through)
    for fit in fits(_OF_BOTH_SEXES, line):
        said = telling.said(fit)
        if said is None or said.stance.denied or in_quotes(telling, fit):
            continue
        for one, other in product(fit.people("other"), fit.people("who")):
            yield AreSiblings(said, one, other, "half", _THROUGH.get(fit.said("which"), ""))
    for fit in fits(_WITH_ANOTHER, line):
        said = telling.said(fit)
        if said is None or said.stance.denied or in_quotes(telling, fit):
            continue
        kind: SiblingKind = (
            "half" if "only" in fit.said("what") else "not_said" if fit.said("which") else "full"
        )
        for one, other in product(fit.people("who"), fit.people("other")):
            yield AreSiblings(said, one, other, kind, _THROUGH.get(fit.said("which"), ""))
