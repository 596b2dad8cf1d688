"""Kinds of parents whose words stand nowhere beside the two: step, adoptive, foster and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import BIRTH_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.fields import ParentageKind
from genogram_app.model.relations import Parentage
from genogram_app.review.passages.looking import look_again, unsourced
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.told_parents import ToldParents, joins

_RAISED = (
    r"as (?:if )?(?:\w+ )?(?:his|her|their|one of \w+) own|br(?:ought|ing|ings|inging) (?:\w+ ){0,3}?up|"
    r"rais(?:ed|ing) (?:him|her|them|by|as (?:his|her|their|a|one)|the (?:child|boy|girl|bab|twin)\w*)"
)
_CARED = (
    r"carers?|care|cared|caring|look(?:ed|s|ing)? after|plac(?:ed|ements?)|took (?:\w+ ){0,2}in|"
    r"gone? to live|went to"
)
_WORDS: Mapping[ParentageKind, tuple[str, re.Pattern[str]]] = {
    "step": (
        "a step-parent",
        re.compile(
            rf"\b(?:step-?\w*|{_RAISED}|like a (?:father|mother|dad|mum|parent|son|daughter)|"
            r"not (?:\w+ ){0,3}?(?:real|own|biological|natural|birth) )"
        ),
    ),
    "adoptive": ("an adoptive parent", re.compile(r"\b(?:adopt\w*|placement order|forever family)\b")),
    "foster": ("a foster carer", re.compile(rf"\b(?:foster\w*|kinship|connected|{_CARED})\b")),
    "guardian": (
        "a guardian",
        re.compile(r"\b(?:guardian\w*|sgos?|residence order|child arrangements|testament\w+)\b"),
    ),
    "kinship_care": (
        "a kinship carer",
        re.compile(
            rf"\b(?:kinship|kin|connected|famil\w+ and friends|foster\w*|guardian\w*|{_RAISED}|{_CARED}|"
            r"liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|orders?|grand\w+|aunt\w*|uncle)\b"
        ),
    ),
}
_SUPPOSED = re.compile(r"(?:had|if|were|where|when|whenever) (?:\w+ ){0,3}?(?:any|a|an|every|some)\b|any ")
"""How sentences begin that speak of any family."""
_OF_TWO = re.compile(r"\b(?:they|them|their|couple|both|mr and mrs|mr & mrs)\b")


def parentage_kinds_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each drawn kind of parent that no sentence about parent and child has words for."""
    asked, told = unsourced(graph.document), ToldParents(graph, passages)
    for link in graph.parentages:
        if link.id not in asked or link.kind not in _WORDS or _goes_without_saying(graph, link):
            continue
        words, cue = _WORDS[link.kind]
        if not any(_may_be_about(p, told, link, cue) for p in passages.all):
            yield from _not_found(graph, told, link, words)


def _goes_without_saying(graph: FamilyGraph, link: Parentage) -> bool:
    """Whether a parent's partner is a step-parent beside another parent by birth who is drawn."""
    sex = graph.person(link.parent).sex
    births = [p for p in graph.parents_of(link.child, BIRTH_KINDS) if p != link.parent]
    couple = any(parent in graph.partners_of(link.parent) for parent in births)
    return link.kind == "step" and couple and any(graph.person(p).sex == sex for p in births)


def _may_be_about(passage: Passage, told: ToldParents, link: Parentage, cue: re.Pattern[str]) -> bool:
    """Whether words of a kind may be said of the two: the child, if it has a name, is in the sentence."""
    here = passage.spoken_of
    around = passage.around_it
    if told.has_name(link.child):
        both = link.parent in around or _is_one_of_two(passage, told.graph, link.parent, around)
        spoken_of = both and link.child in around and (link.kind != "step" or link.child in here)
    else:
        spoken_of = link.parent in here and not told.is_expected(link.child)
    if not spoken_of or not passage.says(cue) or _SUPPOSED.match(passage.words):
        return False
    others = _other_sexes(told.graph, link)
    return any(
        not others.match(match.group()) and not _said_of_others(passage, match.start(), link)
        for match in cue.finditer(passage.words)
    )


def _is_one_of_two(passage: Passage, graph: FamilyGraph, parent: str, around: frozenset[str]) -> bool:
    """Whether a sentence may speak of a parent together with a partner: "in their favour"."""
    return passage.says(_OF_TWO) and not around.isdisjoint(graph.partners_of(parent))


def _other_sexes(graph: FamilyGraph, link: Parentage) -> re.Pattern[str]:
    """Words that name a step-parent or a stepchild of another sex."""
    words = {"female": "father|dad", "male": "mother|mum"}.get(graph.person(link.parent).sex, "")
    child = {"female": "son", "male": "daughter"}.get(graph.person(link.child).sex, "")
    return re.compile("step-?(?:" + "|".join(w for w in (words, child) if w) + ")" if words or child else "$")


def _said_of_others(passage: Passage, at: int, link: Parentage) -> bool:
    """Whether a word belongs to a phrase that certainly means somebody else's relative."""
    pair = {link.parent, link.child}
    tokens, spot = passage.reading.narrative.tokens, passage.line.sentence.start + at
    for r in passage.line.references:
        if tokens[r.first].start <= spot < tokens[r.last].end and r.people and r.owners:
            return pair.isdisjoint(r.people) or pair.isdisjoint(r.owners)
    return False


def _not_found(graph: FamilyGraph, told: ToldParents, link: Parentage, words: str) -> Iterator[Finding]:
    about = sorted(told.speaking_of_parents(link), key=lambda p: not joins(p, link))
    if about:
        parent, child = display_name(graph.person(link.parent)), display_name(graph.person(link.child))
        yield look_again(
            "parentage-kind-not-found",
            f"The drawing has {parent} as {words} of {child}; no sentence was found that calls {parent} so.",
            (link.child, link.parent),
            (link.id,),
            about,
        )
