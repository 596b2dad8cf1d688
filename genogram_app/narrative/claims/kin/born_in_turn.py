"""Whose children those are who are said to be born one after the other, as many as were counted before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from genogram_app.narrative.claims.claim import Counts, IsParent, Said, Who, is_drawn
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.numbers import number_of

_BROUGHT_UP = Rules(
    rule(
        "brought up",
        r"{of:L} (?:, )?(?:who )?{adv}(?:[^.;:,PGX]{1,40} and )?(?:brought up|raised|reared) "
        r"(?P<number>{num}) (?:children|sons|daughters)(?! (?:who|by|from|of)(?!\S))",
        "brought raised reared",
    )
)
_PLACE = (
    r"(?:, (?:the )?(?:eldest|oldest|elder|youngest|younger|last|only [a-z]+|{ord}|middle|a [a-z]+)"
    r"(?: [a-z]+)? , )?"
)
_BORN = r"(?:(?:was|were) born|followed|arrived|came (?:first|next|along|last))(?! to [PX])"
_LATER = r"(?:(?:in |on )?T\d|(?:a|{num}) (?:years?|months) (?:later|after [PX]\d))"
_RULES = Rules(
    *(
        rule("born in turn", pattern)
        for pattern in (
            rf"(?:^|; |, and |, |and )(?:(?:then|next) )?{{who:P}} {_PLACE}(?:, )?{_BORN}",
            rf"(?:, and |, |and |; )(?:then )?{{who:P}} {_PLACE}{_LATER}",
        )
    )
)
_MOST = 4
"""So many sentences behind the number may go on telling of those counted."""


def born_in_turn(lines: Sequence[Line], telling: Telling) -> Iterator[IsParent]:
    """Yield the parents of children who are said to be born behind the sentence that counts them."""
    for start, parents, number in _counted(lines, telling):
        found: dict[Who, Said] = {}
        for child, said in _born_behind(start, telling):
            found.setdefault(child, said)
        if len(found) == number and not {*found} & {*parents}:
            yield from (IsParent(said, p, child, "birth") for child, said in found.items() for p in parents)


def _counted(lines: Sequence[Line], telling: Telling) -> Iterator[tuple[int, Sequence[Who], int]]:
    """Where a sentence begins that says who has, or brought up, how many children, without their names."""
    of_each = {telling.narrative.original(s.start, s.end): s.start for s in telling.narrative.sentences}
    for claim in telling.told:
        if isinstance(claim, Counts) and _counts_children(claim):
            yield of_each[claim.said.sentence], claim.owners, claim.number
    for line in lines:
        for fit in fits(_BROUGHT_UP, telling.bare[line.sentence.start]):
            said, parents, number = telling.said(fit), fit.people("of"), number_of(fit.said("number"))
            if said is not None and said.stance.plain and parents and number is not None:
                yield line.sentence.start, parents, number


def _counts_children(claim: Counts) -> bool:
    others = claim.members or (claim.or_more and not claim.besides)
    return claim.relation == "child" and claim.number > 1 and claim.said.stance.plain and not others


def _born_behind(start: int, telling: Telling) -> Iterator[tuple[Who, Said]]:
    """Who is said to be born in the sentences behind one, up to one that tells of no birth."""
    sentences = telling.narrative.sentences
    at = bisect_left(sentences, start, key=lambda sentence: sentence.start)
    for sentence in sentences[at + 1 : at + 1 + _MOST]:
        bare, one_here = telling.bare.get(sentence.start), False
        if bare is None or sentence.paragraph != sentences[at].paragraph:
            return
        for fit in fits(_RULES, bare):
            child, said = fit.person("who"), telling.said(fit)
            if child is not None and is_drawn(child) and said is not None and said.stance.plain:
                one_here = True
                yield child, said
        if not one_here:
            return
