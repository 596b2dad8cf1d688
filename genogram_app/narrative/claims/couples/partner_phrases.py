"""Whom a text calls somebody's partner in passing: "her ex-husband, Dale", "Adult 3: wife of Father 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ABSENT, PartnershipPhase, Who
from genogram_app.narrative.claims.couples.partner_words import said_of_couple
from genogram_app.narrative.grammar import Fit, Rule, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.text import Narrative

_TERM = (
    r"(?P<term>(?:ex |civil )?(?:wife|husband|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|lover|widow|"
    r"widower|bride|ex-wife|ex-husband|ex-partner|ex-boyfriend|ex-girlfriend|ex))"
)
_MODIFIERS = r"(?P<modifiers>(?:(?!of |and |with |whose |by |who |is |was )(?:[a-z-]+ ){1,3}?)?)"
_WHOSE = rf"{{owner:PX}} (?:'s )?{_MODIFIERS}{_TERM}"
_OF = rf"(?:the |a |an |now )?{_MODIFIERS}{_TERM} (?:of|to) {{owner:PX}}(?! 's)"
_IS = (
    r"(?:is|was|are|were|became|becomes|remains|remained|had been|has been|being|as) "
    r"(?:(?:also|then|now|still|by then|once|not|described as|known as|by now|in fact|never) )*"
)
_SOMEBODY = r"{who:P} (?:,? ?for X\d+ part (?:, )?)?(?:, (?:[^\s,.;]+ ){1,5}, )?"
_NEEDS = (
    "wife husband spouse partner boyfriend girlfriend fiance fiancé fiancee fiancée lover widow widower "
    "bride ex-wife ex-husband ex-partner ex-boyfriend ex-girlfriend ex"
)
_JOIN = r"(?:(?:,|–|-|\(|:) (?:(?:male|female|a man|a woman|D\d+|\d+) (?:,|;) )*)"
_MARK = re.compile(r"[PG](?P<number>\d+)")
_EARLIER = r"(?:earlier|previous|former|past|prior|first)"


def _wording(name: str, pattern: str, needs: str = _NEEDS) -> Rule:
    return rule(name, pattern, needs)


_NAMED = (
    _wording("named", rf"{_WHOSE} (?:, |– |- |\( |called |named )?{{who:P}}(?! and P| 's)"),
    _wording(
        "named",
        rf"{{owner:P}} (?:, )?and (?:of |to |by |with )?X\d+ {_MODIFIERS}{_TERM} "
        r"(?:, )?{who:P}(?! and P| 's)",
    ),
    _wording("named", rf"{_OF} (?:, |– |- |\( ){{who:P}}(?! and P| 's)"),
    _wording("beside", rf"{{who:P}} {_JOIN}(?:who {_IS})?{_WHOSE}(?! 's)"),
    _wording("beside", rf"{{who:P}} {_JOIN}(?:who {_IS})?{_OF}"),
    _wording("is", rf"{_SOMEBODY}(?:, )?(?:who )?{_IS}{_WHOSE}(?! 's)"),
    _wording("is", rf"{_SOMEBODY}(?:, )?(?:who )?{_IS}{_OF}"),
)
_HAS = r"{owner:PX} (?:[^\s.;]+ ){0,12}?(?:has|had|have) (?:[^\s.;]+ ){1,14}?"
_BEFORE = (
    _wording(
        "before",
        rf"{_HAS}(?:from|by|in|of) (?:an?|[PX]\d+) {_EARLIER} (?P<term>relationship|marriage) (?:, )?"
        r"(?:with|to) "
        r"(?:an? (?:[a-z]+ ){0,2}?(?:man|woman|girl|boy|person) (?:called |named |known as ))?{who:P}(?! 's)",
        "relationship marriage",
    ),
    _wording(
        "has",
        r"{owner:PX}(?: , [^\s,.;]+ D?\d+ ,| , D\d+ ,| ,)? (?:also )?"
        r"(?:(?:has|had|have) )?(?:(?:since|later|then|now) )?(?:has|had|took|taken|found|acquired) "
        r"(?:an?|another|X\d+) "
        rf"(?P<modifiers>(?:second|third|new|current|present|long-term|longstanding|serious|steady|older|"
        rf"younger|former|previous) ){_TERM} (?:, |called |named |: )+{{who:P}}(?! 's)",
    ),
    _wording(
        "has",
        r"{owner:PX} (?:(?:is|was|had|has|have|been|now|then|also|already|still|since|later|subsequently) )*"
        r"(?:lives|lived|living|moved in|set up home|settled) with (?:an?|another) "
        r"(?P<modifiers>(?:(?:second|third|new|current|present|long-term|steady|older|younger|former|"
        r"previous) )?)"
        rf"{_TERM} (?:, |called |named )+{{who:P}}(?! 's)",
    ),
    _wording(
        "before",
        rf"{_HAS}(?:by|with|from) (?:an?|another) (?P<modifiers>{_EARLIER} ){_TERM} (?:, )?"
        r"(?:called |named )?{who:P}(?! 's)",
    ),
)

_CALLED_PARTNERS = Rules(*_NAMED, *_BEFORE)
_CALLED_SO = Rules(
    rule("key", r"{who:P} (?::|–|=|\() (?:[^.:]*?; )?(?:the )?{called:P}(?= [.;,)]|$)"),
    rule(
        "is",
        r"(?:^|, |; ){called:P} (?:is|was) {who:P}"
        r"(?= [.;,)]|$| and G\d+ (?:have|had|live|lived|married)(?!\S))",
        "is was",
    ),
)


@value_object
class Named:
    """Somebody called the partner of another one, and the part of the line's text that says so."""

    owner: Who
    partner: Who
    status: PartnershipStatus
    phase: PartnershipPhase
    line: Line
    start: int
    end: int


def partners_named(line: Line, bare: Line, narrative: Narrative) -> Iterator[Named]:
    """Yield whom a sentence calls a partner of whom.

    `bare` is the same sentence with marks for names, codes and pronouns only, kin terms being words.
    """
    for fit in fits(_CALLED_PARTNERS, bare):
        yield from _by_words(fit)
    for fit in fits(_CALLED_SO, line):
        yield from _by_description(fit, narrative)
    for mark in _MARK.finditer(line.text):
        for reference in _each(line.references[int(mark["number"])]):
            yield from _by_phrase(reference, narrative, line, mark.span())


def _by_words(fit: Fit) -> Iterator[Named]:
    owner, who = fit.person("owner"), fit.person("who")
    if owner is None or who is None or owner == who:
        return
    if fit.said("term") in ("relationship", "marriage"):
        married = fit.said("term") == "marriage"
        yield Named(owner, who, "divorced" if married else "separated", "ended", fit.line, *fit.match.span())
        return
    said = said_of_couple(fit.said("term"), fit.said("modifiers").split())
    if said is not None:
        yield Named(owner, who, *said, fit.line, *fit.match.span())


def _by_description(fit: Fit, narrative: Narrative) -> Iterator[Named]:
    """Whom a sentence or an entry of a key calls a partner: "Dale: mother's partner"."""
    who, called = fit.person("who"), fit.reference("called")
    if who is None or called is None or called.people or len(called.owners) != 1 or who in called.owners:
        return
    words = {token.lower for token in narrative.tokens[called.first : called.last + 1]}
    said = said_of_couple(called.term, words)
    if said is not None:
        yield Named(called.owners[0], who, *said, fit.line, *fit.match.span())


def _each(reference: Reference) -> Iterator[Reference]:
    """A phrase and, of a list, those in it: "with Ann and her mother's husband, Ray"."""
    yield reference
    if reference.plural and reference.kind == "group":
        yield from (part for part in reference.parts if part.term and not part.plural)


def _by_phrase(
    reference: Reference, narrative: Narrative, line: Line, span: tuple[int, int]
) -> Iterator[Named]:
    """Whom one phrase calls a partner: "Father 2's wife", where only one person can be meant."""
    words = {token.lower for token in narrative.tokens[reference.first : reference.last + 1]}
    if len(reference.people) == 2 and {"mr", "mrs"} <= words and reference.last - reference.first == 3:
        # "Mr and Mrs Osier" are a couple; whether they are married is not said.
        yield Named(*reference.people, "not_known", "holds", line, *span)
        return
    if len(reference.owners) != 1 or not (len(reference.people) == 1 or reference.absent):
        return
    who = reference.people[0] if reference.people else f"{ABSENT}{reference.absent}"
    said = said_of_couple(reference.term, words)
    if said is not None and who != reference.owners[0]:
        yield Named(reference.owners[0], who, *said, line, *span)
