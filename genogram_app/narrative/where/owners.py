"""Phrases that say whose home is meant: "her mother's house", "the home of his grandmother", "MGM's"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line, lines_of
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import Place, PlaceExpression
from genogram_app.narrative.searching import sentences_with
from genogram_app.narrative.text import Narrative, once_for_each_text, sentence_of_each

_HOME = (
    r"(?:house|home|flat|address|property|place|bungalow|caravan|bedsit|maisonette|household|studio|"
    r"accommodation|apartment|cottage|houseboat|sofa|settee|floor|couch|spare room|box room|back bedroom)"
)
_HOME_SAID = re.compile(rf"\b{_HOME}")
_ENDINGS = frozenset({"'s", "'"})
_SUCH = (
    r"(?:(?:own|new|old|first|next|last|present|permanent|marital|matrimonial|former|current|family|council|rented|small|nearby|home|parental|cramped|"
    r"\S+-bedroom|\S+-bedroomed) )*"
)
_NO_HOME = r"(?! visits?| office| school| circumstances| conditions| town)"
_ENDS = (
    r"(?= (?:[.,;)(]|on|in|for|until|till|and|but|or|from|since|after|before|at|while|because|when|where|by|"
    r"with|every|each|most|some|over|during|once|twice|overnight|instead|again|T\d+)(?!\S))"
)
_RULES = Rules(
    rule("of", rf"the (?:family )?{_HOME} of {{who:PG}}(?! 's?(?!\S))(?! (?:mother|father|and)(?!\S))"),
    rule("whose", rf"{{who:PG}} (?:'s? )?{_SUCH}{_HOME}{_NO_HOME}"),
    rule("at", rf"(?<=at )(?:the )?{{who:PG}} 's{_ENDS}"),
    rule("to", rf"(?<=to )(?:the )?{{who:PG}} 's{_ENDS}"),
    rule("from", rf"(?<=from )(?:the )?{{who:PG}} 's{_ENDS}"),
)


def owned_homes(narrative: Narrative, references: Sequence[Reference]) -> Iterator[PlaceExpression]:
    """Yield the phrases that say whose home is meant, where that is certain."""
    for line in lines_of(narrative, references, (), (), (), _with_homes(narrative)):
        for fit in fits(_RULES, line):
            reference = fit.reference("who")
            if reference is None or not _possesses(narrative, fit, reference):
                continue
            owner = reference.people[0] if reference.people else _only_owner(line, reference)
            start, end = fit.plain_span()
            said = narrative.plain[start:end]
            key = "" if owner else f"home of {reference.absent}" if reference.absent else ""
            if owner or key:
                yield PlaceExpression(start, end, Place(None, said, of=owner, key=key))


def _only_owner(line: Line, reference: Reference) -> str:
    """Whose home "her house" is: not that of one of several told of together, who would be "their"."""
    if reference.kind != "pronoun" or reference.plural:
        return ""
    together = {p for other in line.references if other.plural for p in other.people}
    others = [p for p in reference.candidates if p not in together]
    return others[0] if len(others) == 1 < len(reference.candidates) else ""


@once_for_each_text
def _with_homes(narrative: Narrative) -> frozenset[int]:
    """Where the sentences begin in which a rule can fit: those with a home, or with somebody who owns."""
    of_each = sentence_of_each(narrative)
    owning = (of_each[i] for i in narrative.tokens.saying(_ENDINGS))
    homes = sentences_with(narrative, _HOME_SAID, small=True)
    return homes.union(sentence.start for sentence in owning if sentence)


def _possesses(narrative: Narrative, fit: Fit, reference: Reference) -> bool:
    """Whether a phrase says whose: with an ending, or by "his", "her" and "their"."""
    if fit.rule.name == "of" or " '" in fit.match.group():
        return True
    word = narrative.tokens[reference.last].lower
    return reference.kind == "pronoun" and word in ("his", "her", "their")
