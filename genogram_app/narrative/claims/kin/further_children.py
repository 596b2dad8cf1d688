"""Whose a child is who is only said to be born next, or the eldest: "A son, Kit, was born in 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.narrative.claims.claim import (
    ArePartners,
    AreSiblings,
    Claim,
    IsParent,
    Ranks,
    Who,
    is_drawn,
)
from genogram_app.narrative.claims.kin.born_in_turn import born_in_turn
from genogram_app.narrative.claims.kin.counted_children import counted_children
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, people_of, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.sentences import Sentence

_BORN = rule(
    "born next",
    r"^(?:(?:then|and|but|later|,|(?:in |on |by )?T\d+|D\d+ later|(?:a|{num}) (?:years?|months) later) )*"
    r"{who:PG} (?:, )?(?:(?:was|were) born|followed|arrived|came along)"
    r"(?! (?:to|by|with|from|into|at [PG]|[PG]\d)(?!\S))(?= |$)",
    "born followed arrived along",
)
_THEN = rule(
    "born then",
    r"(?:(?:was|were) born|followed|arrived|came along) (?:[^.;PG]{1,30} )?(?:, )?and (?:then )?{who:PG}"
    r"(?= (?:, )?(?:(?:in|on) T\d|T\d|(?:a|{num}) (?:years?|months) later|D\d+ later))",
    "born followed arrived along",
)
"""The next, without the verb: "a son was born in 2011 and a daughter, Wren, in 2013"."""
_FURTHER = Rules(_BORN, _THEN)
_NEW = re.compile(
    r"(?:an?|another|the) (?:(?:second|third|fourth|fifth|sixth|further|younger|baby|little|next) )*"
    r"(?:sons?|daughters?|child|children|baby|boy|girl|twins)\b",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"(?:to|by|with) [PGX]\d|(?:father|mother|parents?)\b")
_OVER = ("ended", "never")


def further_children(lines: Sequence[Line], telling: Telling) -> Iterator[IsParent | AreSiblings | Ranks]:
    """Yield the parents of children who are said to be born without saying to whom.

    They are those of the child, or the couple, of whom the same paragraph told last.
    """
    told: list[Claim] = [c for c in telling.told if isinstance(c, IsParent | ArePartners) and _plain(c)]
    told.sort(key=lambda claim: claim.said.start)
    for line in lines:
        for fit in fits(_FURTHER, line):
            reference, said = fit.reference("who"), telling.said(fit)
            if reference is None or said is None or not said.stance.plain:
                continue
            words = " ".join(t.text for t in telling.narrative.tokens[reference.first : reference.last + 1])
            if not _NEW.match(words) or _BESIDES.search(line.text, fit.match.end()):
                continue
            children = [c for c in people_of(reference) if is_drawn(c)]
            parents = _parents_before(told, telling, line.sentence, children)
            yield from (IsParent(said, parent, child, "birth") for child in children for parent in parents)
        yield from counted_children(line, telling)
    yield from born_in_turn(lines, telling)


def _plain(claim: Claim) -> bool:
    return claim.said.stance.plain and all(map(is_drawn, claim.people))


def _parents_before(
    told: Sequence[Claim], telling: Telling, sentence: Sentence, children: Sequence[Who]
) -> tuple[Who, ...]:
    """The parents of the child, or the couple, told of last in the paragraph before a sentence."""
    begins, _ = telling.narrative.original(sentence.start, sentence.end)
    opening = min(s.start for s in telling.narrative.sentences if s.paragraph == sentence.paragraph)
    since, _ = telling.narrative.original(opening, sentence.end)
    before = [claim for claim in told if since <= claim.said.start < begins]
    last = before[-1] if before else None
    if isinstance(last, ArePartners):
        return () if last.phase in _OVER else (last.one, last.other)
    if not isinstance(last, IsParent) or last.child in children:
        return ()
    theirs = (c.parent for c in before if isinstance(c, IsParent) and c.child == last.child)
    return tuple(dict.fromkeys(theirs))
