"""Whose children those are who are named one by one after they were counted: "The eldest, Kit, was …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from genogram_app.narrative.claims.claim import (
    ArePartners,
    AreSiblings,
    Claim,
    Counts,
    IsParent,
    Ranks,
    Who,
    is_drawn,
)
from genogram_app.narrative.claims.kin.having import names_listed
from genogram_app.narrative.claims.kin.ties import ASIDE
from genogram_app.narrative.claims.kin.words import OPENINGS, TERM, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, people_of, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.times.numbers import number_of

_OF_MARRIAGE = re.compile(r"\b(?:married|marriage|wife|husband|divorced?|wedding)\b", re.IGNORECASE)
_PLACE = (
    "(?:eldest|oldest|elder|older|youngest|younger|middle|first|second|third|fourth|last|first-born|firstborn|"
    "twins|other|others)"
)
_PLACES = (
    "eldest oldest elder youngest younger middle first second third fourth last first-born firstborn then "
)
_ONE = r"(?: (?:child|children|one|two|three|son|daughter|boy|girl))?"
_BEGINS = r"(?:^|(?<=[;:] )|(?<=, )|(?<=and ))"
_BY_PLACE = Rules(
    *(
        rule("by place", pattern, f"{_PLACES} twins other others baby follows next")
        for pattern in (
            rf"(?:^|(?<=[;:] )){{who:P}}{ASIDE}(?:is|was) the {_PLACE}{_ONE}(?= [,;.)]|$)",
            rf"(?:^|(?<=[;:] )){{who:P}}{ASIDE}(?:is|was) the (?:baby|{_PLACE}) of the family(?!\S)",
            (
                rf"(?:^|(?<=[;:] )){{who:P}}{ASIDE}(?:follows(?: [PG]\d+)?|(?:came|comes) next)"
                r"(?= [,;.)]|$| and)"
            ),
            (
                rf"(?:^|(?<=[;:] )){{who:P}} (?:, |\( )(?:who (?:is|was) )?the {_PLACE}"
                rf"{_ONE}(?: of (?:the {{num}}|these|them))?(?= [,;.)])"
            ),
            (
                rf"{_BEGINS}the {_PLACE}{_ONE} (?:, |\( |is |are |was |were |being )"
                r"(?:the twins , |an? [a-z ]{3,20}, )?{who:L}(?! 's| of)"
                r"(?= [,;.):]|$| (?:is|was|lives|has|had|who|whom|and (?![PG])))"
            ),
            (
                rf"{_BEGINS}(?:then|next) (?:come|comes|came|there (?:is|are|was|were)) "
                r"(?:the twins , |the twins |an? [a-z ]{3,20}, )?{who:L}(?! 's| of)(?= [,;.):]|$| who)"
            ),
        )
    )
)
_TWO = 2
_RANKS = {"second": 2, "third": 3, "fourth": 4, "youngest": -1, "younger": -1, "last": -1}
_MARRIAGE = rule(
    "of the marriage",
    r"(?:there (?:was|were|are)|(?:the|that|this|their) (?:marriage|relationship|union) produced|"
    r"(?:the|their) (?:marriage|relationship|union) (?:brought|gave) them) "
    r"(?:{num}|an?) (?P<kin>children|sons|daughters|child|son|daughter)"
    r"(?: of (?:the|this|that|their) (?:marriage|relationship|union))?(?: ,| :| –| \()?"
    r"(?= (?:(?:an?|twins?|{num}) )?(?:[a-z-]+ ){0,3}(?:, )?[PG]\d)",
    "marriage relationship union",
)
_MOTHER_OF = rule(
    "mother of",
    r"{of:P} (?:, )?(?:[^.;:PGX]{0,40}? )?(?:is |was |, )(?:the |an? )?(?:[a-z]+ )?"
    r"(?:mother|father|mum|dad|parent) of {num}"
    r"(?: (?:children|boys|girls|sons|daughters|kids))?(?: ,| :| –| \()(?= (?:[a-z-]+ ){0,3}(?:, )?[PG]\d)",
    "mother father mum dad parent",
)
_LISTED = Rules(_MARRIAGE, _MOTHER_OF)
_BORN_TO_THEM = Rules(
    rule(
        "born to the couple",
        r"{who:L} (?:, |\( )?(?:(?:is|was|were|had been|been) )?{adv}born (?:[^.;PGX]*? )?"
        r"(?:to|of|from|into) (?:the|this|that|their) (?:couple|marriage|relationship|union|pair)(?!\S)",
        "born",
    )
)
_THEIRS = rule(
    "theirs",
    rf"^(?:but |and |, )*{{by:X}} {TERM} (?:, |\( )?{{who:P}}(?! 's| and [PG]\d)"
    r"(?= [,;.)]| who| was| is| has|$)",
    OPENINGS,
)
"""The child of two who were told of just before: "Their son, Kit, was …"."""
_ONE_OF_THEIRS = rule(
    "one of theirs",
    rf"{{who:P}}{ASIDE}(?:is|was) (?:the )?(?:{_PLACE}|one) of {{by:X}} (?P<number>{{num}}) "
    r"(?:children|sons|daughters|boys|girls)(?! by| with)"
    r"(?: , born [^.;PG]{1,30} ; {next:P} (?:followed|came next|came along))?",
    "of",
)
"""One of the children of such two: "Ada is the youngest of their three children"."""
_OF_THEIRS = Rules(_THEIRS, _ONE_OF_THEIRS)
_KIND_OF_CHILD = r"(?:child|son|daughter|baby|boy|girl)"
_TOGETHER = Rules(
    rule(
        "together",
        rf"{{who:P}}{ASIDE}(?:is|was) {{by:X}} (?:{{ord}}|only|elder|eldest|younger|youngest)"
        rf"(?: {_KIND_OF_CHILD})? together"
        rf"(?:(?: ,)? (?:and|;) {{next:P}} (?:(?:, [^.;:]{{1,60}} , )|was )?X\d+ {{ord}}(?= [.,;]|$))?",
        "together",
    )
)
"""The children of two in their order: "Kit was their first child together, and Tess their second"."""
_IN_TURN = Rules(
    rule(
        "in turn",
        r"{of:P} (?:, who [^,;:]{1,40} , )?(?:had|has|have|bore) (?P<number>{num}) "
        r"(?:children|sons|daughters)(?: (?:by|with) {by:P})?(?: (?:,|\(|and) [^:;.]{1,140}?)? : "
        r"(?P<turn>P\d+ (?:came )?first (?:, )?(?:and )?then [^.]+)",
        "first",
    )
)
"""Children who are counted and told of behind it in their order: "Ada first, then Ivo, and last Piers"."""


def counted_children(line: Line, telling: Telling) -> Iterator[IsParent | AreSiblings | Ranks]:
    """Yield the parents of children who are told of one by one, and of those listed behind their number."""
    bare = telling.bare.get(line.sentence.start)
    if bare is None:
        return
    for fit in fits(_BY_PLACE, bare):
        yield from _by_place(fit, telling)
    for fit in fits(_LISTED, bare):
        yield from _listed(fit, telling)
    for fit in fits(_OF_THEIRS, bare):
        yield from _theirs(fit, telling)
    for fit in fits(_TOGETHER, bare):
        yield from _together(fit, telling)
    for fit in fits(_BORN_TO_THEM, bare):
        yield from _born_to_them(fit, telling)
    for fit in fits(_IN_TURN, bare):
        yield from _told_in_turn(fit, telling)


def _by_place(fit: Fit, telling: Telling) -> Iterator[IsParent | AreSiblings]:
    """The parents of "Kit, the eldest," are those whose children the paragraph has just counted."""
    children, said = fit.people("who"), telling.said(fit)
    if not children or said is None or not said.stance.plain:
        return
    last = _counted_last(fit.line, telling, said.start)
    if isinstance(last, Counts) and last.relation in ("sibling", "sibship") and " other" in fit.match.group():
        for owner in last.owners:
            yield from (AreSiblings(said, child, owner) for child in children if child != owner)
    if isinstance(last, Ranks) and last.total and not last.parents:
        # "Ada was the younger of two sisters. … The elder, Bea, …"
        yield from (AreSiblings(said, child, last.child) for child in children if child != last.child)
    parents = _parents_of_counted(last)
    if not {*children} & {*parents}:
        yield from (IsParent(said, parent, child) for child in children for parent in parents)


def _listed(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    """The parents of children whose names stand behind their number."""
    names = names_listed(fit.line, fit.match.end(), None, ends=True)
    if names is None:
        return
    children, end = [child for child, _ in names[0]], names[1]
    said = telling.said_between(fit.line, fit.plain_span()[0], fit.line.plain_span(0, end)[1])
    if said is None or not said.stance.plain:
        return
    parents = fit.people("of") if fit.rule is _MOTHER_OF else _married_last(fit.line, telling, said.start)
    if not {*children} & {*parents}:
        yield from (IsParent(said, parent, child) for child in children for parent in parents)


def _born_to_them(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    """The parents of a child "born to the couple" of whom the text has told last."""
    children, said = fit.people("who"), telling.said(fit)
    if said is None or not said.stance.plain:
        return
    parents = _married_last(fit.line, telling, said.start)
    if not {*children} & {*parents}:
        yield from (IsParent(said, parent, child, "birth") for child in children for parent in parents)


def _theirs(fit: Fit, telling: Telling) -> Iterator[IsParent | Ranks]:
    """The parents of "their son, Kit": the couple of whom the sentences right before tell."""
    by, said = fit.reference("by"), telling.said(fit)
    term = read_kin_term(fit.said("kin")) if fit.rule is _THEIRS else None
    if by is None or by.people or not by.plural or said is None or not said.stance.plain:
        return
    couple = _couple_just_before(fit.line, telling)
    children = (*fit.people("who"), *fit.people("next"))
    if len(couple) != _TWO or {*children} & {*couple} or (term and term.relation != "child"):
        return
    for parent in couple:
        yield from (IsParent(said, parent, child, term.parentage if term else None) for child in children)
    if fit.rule is _ONE_OF_THEIRS:
        place = fit.match.group().split(" of X")[0].split()[-1]
        yield Ranks(said, children[0], couple, _RANKS.get(place, 1), number_of(fit.said("number")))


def _together(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    """The parents of children whom two have "together": those two, or the couple told of last."""
    said, by = telling.said(fit), fit.reference("by")
    if said is None or not said.stance.plain or by is None or not by.plural:
        return
    parents = by.people or _married_last(fit.line, telling, said.start)
    # Of the first it is said elsewhere where "their" tells whose.
    children = (*(() if by.people else fit.people("who")), *fit.people("next"))
    if len(parents) == _TWO and not {*children} & {*parents}:
        yield from (IsParent(said, parent, child) for child in children for parent in parents)


def _couple_just_before(line: Line, telling: Telling) -> tuple[Who, ...]:
    """The only couple of whom the sentence before tells, or the one before that where it tells of none."""
    before = sentence_before(telling, line.sentence)
    for _ in range(_TWO):
        if before is None:
            break
        place = telling.narrative.original(before.start, before.end)
        told = (c for c in telling.told if isinstance(c, ArePartners) and c.said.sentence == place)
        couples = {tuple(sorted((c.one, c.other))): c for c in told if c.phase != "never"}
        if couples:
            return next(iter(couples)) if len(couples) == 1 and all(map(_plain, couples.values())) else ()
        before = sentence_before(telling, before)
    return ()


def _told_in_turn(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    """The parents of children who are told of one after the other, as many as have been counted."""
    said = telling.said(fit)
    marks = re.findall(r"P(\d+)", fit.said("turn"))
    children = [p for mark in marks for p in people_of(fit.line.references[int(mark)])]
    parents = (*fit.people("of"), *fit.people("by"))
    so_many = len(children) == len(marks) == number_of(fit.said("number"))
    if said is not None and said.stance.plain and so_many and not {*children} & {*parents}:
        yield from (IsParent(said, parent, child) for child in children for parent in parents)


def _married_last(line: Line, telling: Telling, before: int) -> tuple[Who, ...]:
    """The couple of whom the paragraph told last before a place of the original text."""
    told = (c for c in _of_paragraph(line, telling, before) if isinstance(c, ArePartners))
    # Those who "never married" may well be a couple, as the text has told before.
    couples = (c for c in told if c.phase != "never" or c.status != "married")
    last = max(couples, key=lambda claim: claim.said.start, default=None)
    if last is not None and _tells_of_another(line, telling, last):
        return ()
    return (last.one, last.other) if last is not None and last.phase != "never" and _plain(last) else ()


def _tells_of_another(line: Line, telling: Telling, told: Claim) -> bool:
    """Whether the sentence before speaks of a marriage that is not understood, and may be the one meant."""
    before = sentence_before(telling, line.sentence)
    if before is None or told.said.sentence == telling.narrative.original(before.start, before.end):
        return False
    return bool(_OF_MARRIAGE.search(telling.narrative.plain, before.start, before.end))


def _counted_last(line: Line, telling: Telling, before: int) -> Counts | Ranks | None:
    """What the paragraph has counted last before a place of the original text."""
    counted = [c for c in _of_paragraph(line, telling, before) if isinstance(c, Counts | Ranks)]
    last = max(counted, key=lambda claim: claim.said.start, default=None)
    return last if last is not None and _plain(last) else None


def _parents_of_counted(last: Counts | Ranks | None) -> tuple[Who, ...]:
    if isinstance(last, Ranks):
        return last.parents if last.total else ()
    if last is None or last.relation != "child" or last.number < 2 or last.members:
        return ()
    return last.owners


def sentence_before(telling: Telling, sentence: Sentence) -> Sentence | None:
    """Return the sentence before another, where it is of the same paragraph."""
    sentences = telling.narrative.sentences
    at = bisect_left(sentences, sentence.start, key=lambda one: one.start)
    before = sentences[at - 1] if at else None
    return before if before is not None and before.paragraph == sentence.paragraph else None


def _of_paragraph(line: Line, telling: Telling, before: int) -> Sequence[Claim]:
    """The claims before a place of the text: of its paragraph, or of the one before where it opens one."""
    narrative, paragraph = telling.narrative, line.sentence.paragraph
    sentences = narrative.sentences
    opening = min(s.start for s in sentences if s.paragraph == paragraph)
    if opening == line.sentence.start:
        earlier = [s for s in sentences if s.start < opening]
        last = earlier[-1].paragraph if earlier else paragraph
        opening = min(s.start for s in sentences if s.paragraph == last)
    since, _ = narrative.original(opening, line.sentence.end)
    return [claim for claim in telling.told if since <= claim.said.start < before]


def _plain(claim: Claim) -> bool:
    return claim.said.stance.plain and all(map(is_drawn, claim.people))
