"""Whom somebody "had" or "gave birth to", and with whom: the children by name, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.narrative.claims.claim import AreSiblings, IsOfSex, IsParent, Said
from genogram_app.narrative.claims.kin.several_kinds import goes_on_with_another_kind
from genogram_app.narrative.claims.kin.ties import ASIDE, in_quotes
from genogram_app.narrative.claims.kin.words import TERM, KinTerm, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, people_of, rule
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.numbers import number_of

_HAVE = r"(?:has|have|had|has had|have had|had had)"
_NUMBER = r"(?:an?|another|{num}|{num} other|{num} more|twins|several|the same)"
_FROM = r"(?: (?:by|with|from) (?:(?:[a-z'-]+|X\d+) ){0,6}?(?:, )?{with:P})?"
_BY_SEVERAL = (
    r"(?: (?:by|with|from) (?:different|other|separate|several|various|{num}|{num} (?:different|other)) "
    r"(?:mothers|fathers|women|men|partners))?"
)
_GAP = (
    r"(?:(?: ,| who)*(?: in (?:descending )?order of (?:age|birth))?(?: were| are)?(?: ,| :| \(| –)?"
    r"(?: called| named)?(?: now)?)"
)
_HAD = Rules(
    rule(
        "had",
        rf"{{of:L}}(?: ,)?{ASIDE}(?:who )?(?:[^.;:,PG]{{1,60}} and )?{{adv}}{_HAVE} {{adv}}(?:{_NUMBER} )?"
        rf"{TERM}(?: of X\d+ own)?(?: together)?{_BY_SEVERAL}{_FROM}{_GAP}"
        r"(?= (?:(?:an?|twins?|{num}) )?(?:[a-z-]+ ){0,3}(?:, )?[PG]\d)",
        "has have had",
    ),
    rule(
        "bore",
        r"{of:L} (?:, )?{adv}(?:gave birth to|was delivered of|had given birth to|has given birth to)"
        rf"(?: (?:{_NUMBER} |{{by:X}} )?(?:(?:non-)?identical |fraternal |healthy )?{TERM})?{_FROM}{_GAP}"
        r"(?= (?:twins? , )?[PG]\d)",
        "birth delivered",
    ),
    *(
        rule(
            "born to",
            rf"{born}(?: ,)?(?: (?:on|in) T\d+(?: ,)?)?(?: {{num}} (?:children|sons|daughters))?(?: [,:])?"
            r"(?: twins?| triplets)?(?= (?:(?:, )?(?:an?|two|three) )?(?:[a-z-]+ ){0,3}(?:[,:] )?[PG]\d)",
            "born",
        )
        for born in (
            r"(?:^|, |; )to {of:L} (?:there )?(?:was|were|had been) (?:also |later )?born",
            r"there (?:was|were|had been) (?:also |later )?born to {of:L}",
        )
    ),
    rule(
        "left",
        rf"{{of:P}} (?:, )?(?:who )?(?:had )?died(?: [^.;:PGX]{{1,60}})?(?: ,)? "
        r"(?:leaving|and left|and had left) (?:behind )?(?:{with:P} (?:alone )?with )?"
        rf"(?:{_NUMBER} |{{by:X}} )?{TERM}{_GAP}(?= (?:[a-z-]+ ){{0,2}}(?:, )?[PG]\d)",
        "leaving left",
    ),
    rule(
        "brought",
        r"(?:with )?{by:X} (?:[a-z-]+ ){0,3}(?:wife|husband|partner|girlfriend|boyfriend) "
        r"(?:, )?{with:P} (?:, )?"
        rf"(?:came|brought) (?:{_NUMBER} )?(?P<kin>step-?(?:son|daughter|child|children)s?){_GAP}"
        r"(?= [PG]\d)",
        "came brought",
    ),
    rule(
        "with child",
        r"{of:P} (?:'s pregnancy with|(?:was|is|became|fell) {adv}(?:\d+ weeks )?pregnant with)(?= [PG]\d)",
        "pregnancy pregnant",
    ),
    rule(
        "by whom",
        rf"{{with:P}} (?:, )?(?:by|with) whom {{of:L}} {{adv}}{_HAVE} {{adv}}(?:{_NUMBER} )?{TERM}{_GAP}"
        r"(?= (?:(?:an?|twins?|{num}) )?(?:[a-z-]+ ){0,3}(?:, )?[PG]\d)",
        "whom",
    ),
    rule(
        "had when",
        r"{of:P} {adv}(?:had|had had|has had|gave birth to)"
        r"(?= [PG]\d+ (?:(?:long|just|shortly|\S+ years?|D\d+) before [PGX]|"
        r"when [PX]\d+ was (?:only |just |still |barely )?(?:D\d|\d|[a-z]+teen|a teenager|young|at )|"
        r"at (?:the age of )?(?:D\d|\d|[a-z]+teen)|(?:as a|while still|very) (?:teenager|young|at)|"
        r"from [PX]\d+ (?:first|previous|earlier)))",
        "before when at as while very from",
    ),
    rule("had by", rf"{{of:L}} {{adv}}{_HAVE}(?= [PG]\d+ (?:by|with) [PG]\d)", "has have had"),
)
_ITEM = re.compile(
    r"(?:(?:and|,|;|:|\(|–|&) )*(?:(?:then|also|secondly|firstly) )?"
    r"(?:(?:[a-z]+|\d+) (?:years?|months|weeks|minutes) (?:after [PX]\d+|later) (?:, )?)?"
    r"(?:(?:an?|the|two|three) (?:[a-z-]+ ){0,2}?(?P<word>son|daughter|boy|girl|child|baby|brother|sister)s? "
    r"(?:, |: |called |named )?|"
    r"twins? (?:, )?|X\d+ (?:[a-z-]+ ){0,2}?(?P<kin>brother|sister) (?:, )?)?"
    r"(?P<mark>[PG]\d+)(?! 's)(?: (?:herself|himself))?"
    r"(?: \( [^)]*\))?"
    r"(?: , (?:whose|X\d+) (?:[a-z-]+ )?(?:father|mother|dad|mum|parents?) "
    r"(?:, |is |was |are |were )?[PG]\d+[^.;]*?(?= ,| ;| \.|$))?"
    r"(?: , (?:born|aged|now|who|whose|whom|then|"
    r"X\d+ (?:father|mother|dad|mum|date of birth|birthday))(?!\S)[^,;.]*"
    r"(?= ,| ;| \.| and|$))?(?: in T\d+| T\d+)?(?: |$)"
)
_BOTH: dict[str, SexOfTerm] = {
    "son": "male", "boy": "male", "brother": "male",
    "daughter": "female", "girl": "female", "sister": "female",
}  # fmt: skip
_ENDS_LIST = re.compile(r"(?:[,.;:)–?!]|who |whom |whose |and [XPG]\d+|by |with |from |in |on |at |$)")
_AND_A = rule("and a", rf"(?:, )?(?:and |, )(?:also )?{_NUMBER} {TERM}{_GAP}(?= [PG]\d)")
_COUNTED = re.compile(
    r" (two|three|four|five|six|seven|eight|nine) (?:[a-z-]+ ){0,3}?(?:children|sons|daughters)\b"
)
_LATER_WITH = rule(
    "with", r"(?:, )?(?:by|with|from) (?:(?:[a-z'-]+|X\d+) ){0,9}?(?:, (?:to )?)?{with:P}(?! 's)"
)


def children_had(line: Line, telling: Telling) -> Iterator[IsParent | AreSiblings | IsOfSex]:
    """Whoever "had" or "gave birth to" somebody, by name, and the other parent where one is said."""
    for fit in fits(_HAD, line):
        if fit.said("kin") and goes_on_with_another_kind(line.text, fit.match.end()):
            continue
        term = read_kin_term(fit.said("kin")) if fit.said("kin") else None
        directly = fit.rule.name in ("with child", "had when")
        names = names_listed(line, fit.match.end(), term, ends=not directly)
        said = (
            telling.said_between(line, fit.plain_span()[0], line.plain_span(0, names[1])[1])
            if names
            else None
        )
        if names is None or said is None or said.stance.denied or in_quotes(telling, fit):
            continue
        named = _as_many_as_said(fit, names[0])
        yield from _with(fit, said, named, term, _other_parent(line, fit, names[1]))
        yield from _also_had(fit, telling, names[1])


def _as_many_as_said(fit: Fit, named: list[tuple[str, SexOfTerm]]) -> list[tuple[str, SexOfTerm]]:
    """Those named first, where more are named than counted: "two sons, Kit and Joe, and a friend, Ivo"."""
    counted = _COUNTED.search(fit.match.group())
    return named[: number_of(counted[1])] if counted else named


def _also_had(fit: Fit, telling: Telling, at: int) -> Iterator[IsParent | AreSiblings | IsOfSex]:
    """Read "… and a brother, Kit": the same people have somebody else, by another term."""
    line = fit.line
    while True:
        with_whom = _LATER_WITH.pattern.match(line.text, at)
        more = _AND_A.pattern.match(line.text, with_whom.end() + 1 if with_whom else at)
        term = read_kin_term(more["kin"]) if more else None
        names = names_listed(line, more.end(), term, ends=True) if more else None
        if names is None:
            return
        at = names[1]
        said = telling.said_between(line, fit.plain_span()[0], line.plain_span(0, at)[1])
        if said is not None:
            yield from _with(fit, said, names[0], term, _other_parent(line, fit, at))


def _with(
    fit: Fit,
    said: Said,
    named: list[tuple[str, SexOfTerm]],
    term: KinTerm | None,
    other: tuple[str, ...],
) -> Iterator[IsParent | AreSiblings | IsOfSex]:
    owners = fit.people("of") or fit.people("by")
    relation, kind = (term.relation, term.parentage) if term else ("child", None)
    if fit.rule.name in ("bore", "born to", "with child", "had when"):
        relation, kind = "child", "birth"
    for person, sex in named:
        sex = sex if sex != "any" or term is None else term.sex
        if sex != "any":
            yield IsOfSex(said, person, sex)
        if relation == "child":
            for parent in (*owners, *other):
                step = fit.rule.name == "brought" and parent in other
                if parent != person:
                    yield IsParent(said, parent, person, None if step else kind)
        elif relation == "parent":
            for owner in owners:
                yield IsParent(said, person, owner, kind)
        elif relation in ("sibling", "half sibling") and term:
            for owner in owners:
                yield AreSiblings(said, person, owner, term.sibling, term.side)


def _other_parent(line: Line, fit: Fit, after: int) -> tuple[str, ...]:
    """Whoever the text names as the other parent: "by Miss Venn", before or behind the children's names."""
    people = fit.people("with")
    if people or fit.said("with"):
        return people
    later = _LATER_WITH.pattern.match(line.text, after)
    return Fit(_LATER_WITH, line, later).people("with") if later else ()


def names_listed(
    line: Line, start: int, term: KinTerm | None, *, ends: bool
) -> tuple[list[tuple[str, SexOfTerm]], int] | None:
    """Return the people listed behind a place of the line, with the sexes said, and where the list ends.

    None where that is not sure; `ends` says that only what closes a list may follow.
    """
    found: list[tuple[str, SexOfTerm]] = []
    if " ; and " in line.text[start:] and (term is None or term.plural):
        return _parted(line, start + 1)
    at = start + 1
    while match := _ITEM.match(line.text, at):
        people = people_of(line.references[int(match["mark"][1:])])
        if not people:
            return None
        word = match["word"] or match["kin"] or ""
        found += [(p, _BOTH.get(word, "any")) for p in people]
        at = match.end()
        if term is not None and not term.plural:
            break
    if not found or (ends and not _ENDS_LIST.match(line.text[at:])):
        return None
    return found, at


def _parted(line: Line, at: int) -> tuple[list[tuple[str, SexOfTerm]], int] | None:
    """The people who open the parts of a list between semicolons, of whom each part may tell more."""
    found: list[tuple[str, SexOfTerm]] = []
    reached = at
    for part in line.text[at:].split("; "):
        match = _ITEM.match(part)
        if match:
            people = people_of(line.references[int(match["mark"][1:])])
            if not people:
                return None
            word = match["word"] or match["kin"] or ""
            found += [(p, _BOTH.get(word, "any")) for p in people]
            reached = at + match.end("mark")
        at += len(part) + len("; ")
    return (found, reached) if found else None
