"""How sentences say of whom a status is told: "made subject to", "in respect of", "took into"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.narrative.claims.legal_statuses.stages import ADVERBS, DETERMINERS
from genogram_app.narrative.grammar import Fit, Rules, fits, one_of, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.status_words import StatusPhrase

_WHO = r"(?P<who>[PG]\d+(?:(?: ,| and| &| , and| nor| as well as| together with) [PG]\d+)*)"
_ALL = (
    r"(?P<all>(?:any|every|each) (?:child|one of the children)|any of (?:the|these|her|his|their) children|"
    r"(?:all )?the children|all of the children)(?: (?:of|in) (?:the|this|that) (?:family|household|"
    r"sibling group))?"
)
_STOP = one_of(
    """but, who, whom, which, while, when, because, although, if, whether, told, informed, asked, advised,
    invited,
    aware, unaware"""
)
_WORD = rf"(?!{_STOP} )(?:[^ A-Z;.][^ ]*|[THD]\d+) "
_TO_WHOM = (
    r"(?:(?:in favour of|to) [PG]\d+ (?:and [PG]\d+ )?|in [PG]\d+ (?:and [PG]\d+ )?'s favour |"
    r"in (?:his|her|their) favour )"
)
"""Who has an order for a child: it comes between the order and the child."""
_GAP, _LONG_GAP = rf"(?:{_WORD}){{0,10}}?", rf"(?:{_TO_WHOM}|{_WORD}){{0,16}}?"
_VERB = one_of(
    """was, were, is, are, had, has, have, been, being, having, became, become, becomes, remained, remains,
    remain,
    came, come, went, continued, stayed, ceased, entered, left, moved, spent, stepped, made, placed, put,
    accommodated"""
)
_SUBJECT_OF = r"(?:the )?subjects? (?:to|of)"
_STEPPING = "(?:stepped|stepping|moved|transferred|escalated|de-escalated)"
_LINK = one_of(
    rf"""{_SUBJECT_OF}, subjected to, added to, on, on to, onto, under, in, into, off, from, covered by,
    protected by, as,
    (?:supported|helped|worked with|managed|assisted) (?:by|through|under|via),
    {_STEPPING} (?:(?:down|up|back) )?(?:from S\d+ )?(?:to|onto)"""
)
_PLACING = one_of(
    """make, made, place, placed, put, kept, keep, making, placing, putting, keeping, registered, took,
    take, taken,
    taking, accommodate, accommodated, receive, received, entered, entering, removed"""
)
_LIVING = one_of(
    """lived, lives, living, placed, moved, removed, returned, cared for, taken, went, stayed, discharged,
    remained,
    remain, deprived, detained"""
)
_FOR = one_of(
    """for, about, in respect of, in relation to, with respect to, regarding, on, concerning, covering,
    against, over, relating to"""
)
_ORDERING = one_of(
    "provided, provides, providing, stipulated, determined, ordered, required, confirmed, said"
)
_FRAMES = Rules(
    rule(
        "proposed",
        rf"(?:recommended|proposed|requested|suggested|sought|planned) that {_WHO} (?:should )?(?:be|become) "
        rf"{_GAP}{_LINK} {DETERMINERS}{{what:S}}",
    ),
    rule(
        "decided",
        rf"(?:agreed|decided|concluded|resolved|determined|ordered) that {_WHO} (?:be|become) "
        rf"{_GAP}{_LINK} {DETERMINERS}{{what:S}}",
    ),
    rule(
        "never",
        rf"(?P<core>at no (?:time|point|stage) (?:was|were|had|has|have) )(?:{_WHO}|{_ALL}) "
        rf"{_GAP}{_LINK} {DETERMINERS}{{what:S}}",
    ),
    rule(
        "none",
        r"(?P<core>(?P<all>no child|none of the children)(?: (?:in|of) (?:the|this) (?:family|household))? "
        rf"(?:has|have|had|was|were) )(?:ever )?{_GAP}{_LINK} {DETERMINERS}{{what:S}}",
    ),
    rule(
        "moving",
        rf"{_WHO} {ADVERBS}(?:(?:was|were|had been) )?{_STEPPING} (?:(?:down|up|back) )?from "
        rf"{DETERMINERS}S\d+ (?:to|onto|on to) {DETERMINERS}{{what:S}}",
    ),
    rule(
        "moving",
        rf"{_WHO} (?:'s )?S\d+ {ADVERBS}(?:was|were|had been) {ADVERBS}{_STEPPING} (?:(?:down|up|back) )?"
        rf"(?:to|onto|on to) {DETERMINERS}{{what:S}}",
    ),
    rule(
        "served",
        rf"{_WHO} {ADVERBS}(?:was|were|had been|has been) {ADVERBS}(?:served with|issued with|given|handed) "
        rf"{DETERMINERS}{{what:S}}(?! (?:\S+ ){{0,4}}?(?:against|for|in respect|over|to))",
    ),
    rule(
        "donor",
        rf"{_WHO} (?:, )?(?:who )?{ADVERBS}(?:(?:had|has) )?{ADVERBS}(?:made|signed|granted|created|executed|"
        rf"gave|given) {DETERMINERS}{{what:S}}(?= (?:in favour of|to|naming|appointing) )",
        "attorney",
    ),
    rule("breached", rf"{_WHO} {ADVERBS}(?:had |has )?(?:breached|broke|broken) {DETERMINERS}{{what:S}}"),
    rule(
        "removing",
        rf"(?P<core>{{what:S}} {_GAP})(?:to remove|and removed|and took|to take|removing) {_WHO}",
    ),
    rule(
        "object",
        rf"(?:did not |never |not )?{_PLACING} (?:all |both |each of )*{_WHO} (?:all |both )?"
        rf"(?:(?:{_SUBJECT_OF}|on|on to|onto|under|in|into|off|from) )?{DETERMINERS}{{what:S}}",
    ),
    rule(
        "subject",
        rf"{_WHO} (?:(?:'s )?(?:names?|cases?|plans?) )?(?:, |\( )?(?:who )?(?:, (?:on|in) T\d+ , )?{ADVERBS}"
        rf"{_VERB} {_GAP}{_LINK} {DETERMINERS}{{what:S}}",
    ),
    rule(
        "being",
        rf"{_WHO} (?:, )?(?:who )?{ADVERBS}(?:was|were|is|are|became|remained|had been|has been|have been|"
        rf"came|went|being|spent|lived|entered|left|ceased to be) (?:(?!well ){_GAP})?"
        rf"{DETERMINERS}{{what:S}}",
    ),
    rule(
        "there",
        r"(?P<core>there (?:has|have|had|was|were|is|are) (?:(?:never|not|no|also|then|already|still|ever|"
        r"been|now) )*"
        rf"{DETERMINERS}{{what:S}} ){_GAP}{_FOR} (?:all |both |each of )*(?:{_WHO}|{_ALL})(?! 's)",
    ),
    rule(
        "provided",
        rf"(?P<core>{DETERMINERS}{{what:S}} (?:(?!{_STOP} )[^ A-Z;.]+ |T\d+ )*?{_ORDERING} )that {_WHO} "
        r"(?:should|would|was to|were to|could|must|will)",
    ),
    rule(
        "provided",
        rf"(?:made|granted|issued) (?P<core>{DETERMINERS}{{what:S}} (?:(?:on|in) T\d+ )?)(?:, )?that {_WHO} "
        r"(?:should|would|was to|were to|shall|must|will) (?:live|reside|stay|be cared for|remain)",
    ),
    rule(
        "for",
        rf"(?P<core>{DETERMINERS}{{what:S}} {_LONG_GAP}){_FOR} (?:all |both |each of |the )*"
        rf"(?:{_WHO}(?! 's)(?! (?:own|mother|father|children))|{_ALL})",
    ),
    rule(
        "having",
        rf"{_WHO} (?:, )?(?:who )?{ADVERBS}(?:had|has|have|having|received) {ADVERBS}(?:been given )?"
        rf"{DETERMINERS}{{what:S}}",
    ),
    rule(
        "living",
        rf"{_WHO} (?:(?:has|have|had|was|were|is|are|then|now|been) )*{_LIVING} "
        rf"(?:(?!(?:but|who|which|and) )(?:[^ A-Z;.][^ ]*|[THPGD]\d+) ){{0,12}}?under "
        rf"{DETERMINERS}{{what:S}}",
    ),
    rule(
        "same day",
        rf"{_WHO} (?:[^ ;.]+ )*?T\d+ , (?:which was )?(?:the|that) (?:same |very )?(?:day|date) "
        rf"(?:on which|that|when) {DETERMINERS}{{what:S}}",
    ),
    rule("owner", rf"{_WHO} (?:'s )?(?:own |first |second |current |new |existing |initial )*{{what:S}}"),
)
"""How a status is said of people, the plainest first; `core` is the part that says it, without of whom."""
WITHOUT_STATUS_WORD = Rules(
    rule(
        "adopted",
        rf"{_WHO} (?:, )?(?:who )?{ADVERBS}(?:was|were|had been|has been|have been|being|having been) "
        rf"{ADVERBS}adopted(?! (?:a|an|the|as a (?:policy|approach|mascot)))",
        "adopted",
    ),
    rule(
        "guardian",
        r"[PG]\d+ (?:and [PG]\d+ )?(?:, [^ A-Z;.]+ )*(?:became|was made|were made|was appointed|were "
        r"appointed|is|are|(?:has|have|had) been|"
        rf"had become) (?:the )?(?:legal )?(?:{_WHO} 's special guardians?|special guardians? (?:of|to|for) "
        r"(?P<ward>[PG]\d+))",
        "guardian guardians",
    ),
    rule(
        "guardian",
        rf"(?:made|appointed) [PGX]\d+ (?:and [PG]\d+ )?{_WHO} (?:'s )?special guardians?",
        "guardian guardians",
    ),
    rule("deprived", rf"authorised (?:the deprivation of )?{_WHO} 's (?:deprivation of )?liberty", "liberty"),
    rule(
        "guardian",
        rf"(?:granted|awarded|given|obtained|gained|secured|has|have|had) special guardianship of {_WHO}",
        "guardianship",
    ),
    rule(
        "registered",
        rf"{_WHO} {ADVERBS}(?:was|were|had been|has been|have been) {ADVERBS}registered "
        r"(?:(?:in|on) T\d+ (?:, )?)?(?:under|in) (?:the )?categor(?:y|ies) of",
        "registered",
    ),
    rule(
        "de-registered",
        rf"{_WHO} {ADVERBS}(?:was|were|had been|has been|have been) {ADVERBS}(?:de-registered|deregistered)"
        r"(?! (?:from|by|with|at)(?! the register))",
        "de-registered deregistered",
    ),
)
"""What tells of a status without naming it: adoptions, special guardians, and names on the register."""
LEFT_OUT = Rules(
    rule(
        "left out",
        rf"{_WHO} (?:, [^.;]*? , )?(?:was|were|had been) (?:not included|not made subject|excluded|not "
        rf"among them|not)"
        r"(?= (?:[.,;]|because |as ))",
        "not excluded",
    ),
)
"""Those of whom a sentence says that what was told before did not hold for them."""
EXCEPT = re.compile(
    one_of(
        "except, except for, apart from, other than, but not, not including, excluding, with the exception of"
    )
    + " $"
)
TAKES_OVER = re.compile(
    r"(?:replaced|superseded|followed|succeeded) by $|(?:these|those|they|this|it|both|which|G\d+) "
    r"(?:later |then |both )?"
    r"(?:became|become|turned into|were converted into|was converted into) $|"
    r"(?:stepped|stepping|moved) (?:down |across )?(?:to|onto|into) $"
)
"""What stands before a status that takes the place of an earlier one."""
TOOK_PLACE = re.compile(
    r" (?:then |later )?(?:(?:took|taking) (?:H\d+|(?:G\d+|their|its|the) places?)|"
    r"(?:replaced|superseded) (?:them|it|these|those|S\d+))"
)
"""What stands behind one."""
_WITHOUT_LINK = frozenset({"LAC", "PF", "UASC", "CIN"})
"""What somebody is, not only what somebody is on or under."""
_HELD_BY_OTHERS = ("SGO", "CAO", "RO", "KCO", "NMO", "FMPO", "LPA", "RestO", "OccO", "DVPO")
"""Orders that one has for a child, or against somebody."""
_SERVED = frozenset({"RestO", "DVPO", "CTO"})
"""Orders that are given to the one whom they bind."""
_NOT_OF_A_NOUN = re.compile(
    r" (?:[.,;:)]|and|by|in|on|at|under|with|[TH]\d|who|which|to|as|because|after|before|when)"
)


def frames_of(line: Line, phrases: Sequence[StatusPhrase]) -> dict[str, Fit]:
    """Return how a line says of whom each status is told, by the mark of the status."""
    found: dict[str, Fit] = {}
    for fit in fits(_FRAMES, line):
        if _is_good(fit, phrases):
            found.setdefault(fit.said("what"), fit)
    return found


def _is_good(fit: Fit, phrases: Sequence[StatusPhrase]) -> bool:
    phrase = phrases[int(fit.said("what")[1:])]
    if fit.rule.name == "being":
        words = fit.match.group().split()
        return phrase.code in _WITHOUT_LINK and len(words) <= 7 + len(fit.said("who").split())
    if fit.rule.name == "served":
        return phrase.code in _SERVED
    if fit.rule.name == "donor":
        return phrase.code == "LPA"
    if fit.rule.name == "having" and phrase.code in _HELD_BY_OTHERS:
        return False
    if fit.rule.name in ("for", "there") and fit.said("who"):
        # "for his" goes on to something of his.
        said = [fit.line.references[int(mark)] for mark in re.findall(r"[PG](\d+)", fit.said("who"))]
        # In "of Kit, who lived there," the pronoun is Kit again, and has no noun behind it.
        again = len(said) > 1 and said[-1].people == said[-2].people
        owns = said[-1].kind == "pronoun" and not again
        return not owns or bool(_NOT_OF_A_NOUN.match(fit.line.text[fit.match.end() :]))
    return True
