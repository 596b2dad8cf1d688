"""In which order people were born, as a text says it: "her fifth child, Mika", "two years older than"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from genogram_app.narrative.claims.claim import Claim, Older, Ranks, Who
from genogram_app.narrative.claims.listed import PEOPLE, ROW, people_listed
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, people_of, rule
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.numbers import NUMBER, number_of

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
)  # fmt: skip
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
_PLACE = rf"(?:{_ORDINAL}|eldest|oldest|elder|youngest|younger|firstborn|last|middle)"
_OUTERMOST = r"(?:eldest|oldest|youngest|firstborn)"
_CHILD = r"(?:born |living |surviving |and only )?(?:child|son|daughter|baby|boy|girl)"
_CHILDREN = r"(?P<children>children|siblings|sons|daughters|boys|girls|brothers|sisters|kids)"
_IS = r"(?:, |: |\( )?(?:who |and |being |himself |herself )*(?:is |was |being )?(?:not )?"
_SAID_OF = r"(?:, |is |was |who is |who was |: )+"
_PARENTS = rf"(?P<parents>{PEOPLE})"
_ENDS = (
    r"(?= [.,;:)]|$| (?:and|but|who|is|was|to|from|in|had|has)(?!\S))"
    r"(?! in (?:\S+ )?(?:\S+ )?(?:class|year|group|nursery|school|team|ward|clinic|study|queue)(?!\S))"
)
_RANKS = Rules(
    rule(
        "of",
        rf"{{child:P}} {_IS}(?:the )?(?P<place>{_PLACE})(?: (?P<noun>{_CHILD}))? (?:of|to|born to)"
        rf"(?: {_PARENTS}(?: 's)?)?(?P<the> the)?(?: (?P<total>{NUMBER}))?(?: living| surviving)?"
        rf"(?: {_CHILDREN}(?: (?:of|born to) (?P<parents2>{PEOPLE}))?)?{_ENDS}",
    ),
    rule(
        "whose",
        rf"{{child:P}} (?:was born [^.;PG]*?(?= ,) )?{_IS}{_PARENTS} (?:'s )?(?P<place>{_PLACE}) "
        rf"(?P<noun>{_CHILD})(?: (?:with|by) (?P<other>P\d+)|(?! (?:with|by|from|of)(?!\S)))",
    ),
    rule(
        "named",
        rf"{_PARENTS} (?:'s )?(?P<place>{_PLACE}) (?P<noun>{_CHILD}) (?:[,:(–] )?"
        r"(?:(?:an? )?(?:P\d+|boy|girl|son|daughter) (?:, |called |named ))?{child:P}(?! 's)",
    ),
    rule(
        "named",
        rf"the (?P<place>{_PLACE}) of {_PARENTS} (?:'s )?(?:(?P<total>{NUMBER}) )?{_CHILDREN} "
        r"(?:[,:(–] |was |is ){child:P}",
    ),
    rule(
        "whose",
        rf"{{child:P}} {_IS}{_PARENTS} (?:'s )?(?P<place>{_OUTERMOST}){_ENDS}",
        "eldest oldest youngest firstborn",
    ),
    rule(
        "whose",
        rf"{{child:P}} {_IS}{_PARENTS} (?:'s )?(?P<place>{_ORDINAL})"
        rf"(?= and [PX]\d+ (?:'s )?{_ORDINAL} {_CHILD})",
    ),
    rule(
        "named",
        rf"{_PARENTS} (?:'s )?(?P<place>{_OUTERMOST}) (?:[,:(–] |is |was |called |being ){{child:P}}(?! 's)",
        "eldest oldest youngest firstborn",
    ),
    rule("alone", r"{child:P} (?:[,(] |was |is )the (?P<place>eldest|oldest|youngest)(?= [.,;)]|$| and)"),
)
_NEXT = re.compile(
    rf"(?: ?(?:and|,|but)(?: also)?)+ (?:"
    rf"the (?P<place>{_PLACE}) (?:{_CHILD} )?of (?P<parents>{PEOPLE})(?! 's)|"
    rf"(?:also )?(?P<parents2>{PEOPLE}) (?:'s )?(?P<place2>{_PLACE})(?: {_CHILD})?|"
    rf"the (?P<place3>{_PLACE}) (?:{_CHILD} )?(?:that )?(?:they|(?:which )?[PG]\d+)(?: had){{0,2}} together)"
    r"(?=$| [.,;:)]| (?:and|but)(?!\S))"
)
"""A further place that is said of the same child: "Callie's third child and Aaron's second"."""
_BY = rf"(?P<by>(?:(?P<years>{NUMBER}) years? |D\d+ |some years |several years |much |slightly |a little )?)"
_SIBLING = r"(?:half[- ]+|step[- ]+|full |twin )*(?:brother|sister|sibling)"
_SIBLING_OF = re.compile(rf"(?P<of>[PX]\d+) (?:'s )?(?:[a-z-]+ ){{0,2}}?{_SIBLING} (?:, )?$")
_OTHER = (
    r"{other:PX}(?! (?:'s|(?:own |older |younger )?(?:half-|step-?|ex-|grand)?(?:mother|mum|father|dad|"
    r"parents?|brother|sister|sibling|son|daughter|husband|wife|partner|aunt|uncle|cousin|boyfriend|girlfriend))(?!\S))"
)
"""The other of two, and not a relative of theirs: "three years younger than his mother"."""
_OLDER = Rules(
    rule(
        "than",
        rf"{{one:P}} (?:, )?(?:who )?(?:(?:is|was) )?{_BY}(?P<word>older|younger) than {_OTHER}",
        "than",
    ),
    rule(
        "entry",
        rf"^{{one:P}} (?:\( [^()]{{1,12}} \) )?: (?:[^.;:]{{1,60}}? , )?"
        rf"{_BY}(?P<word>older|younger) than {_OTHER}",
        "than",
    ),
    rule(
        "senior",
        rf"{{one:P}} {_SAID_OF}{_BY}{{other:PX}} (?:'s )?(?P<word>senior|junior)"
        rf"(?: by (?P<so_many>{NUMBER}) years?)?",
        "senior junior",
    ),
    rule(
        "beside",
        rf"{{one:P}} , (?:(?P<years>{NUMBER}) years?|D\d+|some years|several years) "
        r"(?P<word>older|younger)(?= [,.;])",
        "older younger",
    ),
    rule(
        "named",
        rf"{{other:PX}} (?:'s )?(?P<word>older|elder|younger|big|little|baby|kid) {_SIBLING} "
        r"(?:, |\( |: )?{one:P}",
    ),
    rule(
        "is",
        rf"{{one:P}} {_SAID_OF}{{other:PX}} (?:'s )?(?P<word>older|elder|younger|big|little) "
        rf"{_SIBLING}(?!\S)",
    ),
    rule(
        "of",
        rf"{{one:P}} {_SAID_OF}(?:the |an? )(?P<word>older|elder|younger) {_SIBLING} (?:of|to) {{other:PX}}",
    ),
    rule(
        "adopted",
        r"{other:P} was adopted (?:[^.;PG]*? )?by [^.;]{1,60}?(?:who|and) (?:already )?(?:has|have|had) "
        r"(?:already )?(?:an? )?(?P<word>older|elder|younger) (?:daughter|son|child)"
        r"(?: of X\d+ own)? (?:, )?{one:P}",
        "adopted",
    ),
    rule(
        "born",
        rf"{{one:P}} (?:, )?(?:who )?(?:was |had been )?born {_BY}(?P<word>before|after) {{other:P}}"
        r"(?= [.,;)]|$)",
        "born",
    ),
)
_IN_ORDER = Rules(
    rule(
        "in order",
        rf"(?P<people>{ROW}) ,? ?\(? ?(?P<order>in (?:descending |ascending )?(?:order of )?(?:age|birth)"
        r"(?: order)?|in that order of age|eldest first|oldest first|youngest first|"
        r"from (?:eldest|oldest) to youngest)",
    ),
)


def order(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield who is older than whom, and whose how manieth child somebody is."""
    told: set[tuple[Who, tuple[Who, ...]]] = set()
    for fit in fits(_RANKS, line):
        for claim in _ranks(fit, telling):
            if (claim.child, claim.parents) not in told:
                told.add((claim.child, claim.parents))
                yield claim
    for fit in fits(_OLDER, line):
        yield from _older(fit, telling)
    for fit in fits(_IN_ORDER, line):
        yield from _in_a_row(fit, telling)


def _ranks(fit: Fit, telling: Telling) -> Iterator[Ranks]:
    child, said = fit.person("child"), telling.said(fit)
    if child is None or said is None:
        return
    parents = people_listed(fit, "parents") or people_listed(fit, "parents2")
    parents = (*parents, *people_listed(fit, "other")) if parents else ()
    if fit.said("the") and not parents:
        # "The elder of the two" speaks of a group of which nothing more is known.
        return
    total = number_of(fit.said("total")) if fit.said("total") else None
    whose = fit.said("parents") or fit.said("parents2")
    rank = _rank(fit.said("place"), total)
    if rank is not None and (parents or not whose) and child not in parents:
        if not parents and fit.rule.name == "of" and not (total or fit.said("children")):
            return
        yield Ranks(said, child, parents, rank, total, _sex(fit))
    yield from _further(fit, telling, child, parents)


def _further(fit: Fit, telling: Telling, child: Who, parents: tuple[Who, ...]) -> Iterator[Ranks]:
    """Places of the same child among others' children, which follow in the sentence."""
    end = fit.match.end()
    heard = parents
    while match := _NEXT.match(fit.line.text, end):
        found = Fit(fit.rule, fit.line, match)
        said = telling.said(found)
        named = people_listed(found, "parents") or people_listed(found, "parents2")
        place = found.said("place") or found.said("place2") or found.said("place3")
        rank = _rank(place, None)
        whose = heard if found.said("place3") else named
        if said is not None and rank is not None and whose and child not in whose:
            yield Ranks(said, child, whose, rank)
        heard = tuple(dict.fromkeys((*heard, *named)))
        end = match.end()


def _rank(place: str, total: int | None) -> int | None:
    """The place as a number; -1 for the last, and None for one in the middle."""
    if place in ("eldest", "oldest", "firstborn", "elder"):
        return 1 if place != "elder" or total in (None, 2) else None
    if place in ("youngest", "younger"):
        return -1
    if place in _ORDINALS:
        return _ORDINALS.index(place) + 1
    digits = re.match(r"\d+", place)
    return int(digits.group()) if digits else None


def _sex(fit: Fit) -> SexOfTerm:
    words = f"{fit.said('noun')} {fit.said('children')}"
    if re.search(r"\b(?:son|boy|brother)s?\b", words):
        return "male"
    return "female" if re.search(r"\b(?:daughter|girl|sister)s?\b", words) else "any"


def _older(fit: Fit, telling: Telling) -> Iterator[Older]:
    one, said = fit.person("one"), telling.said(fit)
    other = fit.person("other") if fit.said("other") else None
    if fit.rule.name in ("senior", "beside") and other in (one, None):
        # "Ada's sister, Una, two years her senior": nobody is her own senior.
        other = _owner(fit)
    if one is None or other is None or said is None or one == other:
        return
    months = _months(fit)
    if fit.said("word") in ("older", "elder", "senior", "big", "before"):
        yield Older(said, one, other, months)
    else:
        yield Older(said, other, one, months)


def _owner(fit: Fit) -> Who | None:
    """Whose brother or sister the one is said to be before the name."""
    before = _SIBLING_OF.search(fit.line.text[: fit.match.start("one")])
    people = people_of(fit.line.references[int(before["of"][1:])]) if before else ()
    return people[0] if len(people) == 1 else None


def _months(fit: Fit) -> int | None:
    mark = re.search(r"D(\d+)", fit.said("by"))
    if mark:
        length = fit.line.durations[int(mark[1])]
        exact = length.least == length.most and length.unit in ("years", "months")
        return length.least * (12 if length.unit == "years" else 1) if exact else None
    said = fit.said("years") or fit.said("so_many")
    years = number_of(said) if said else None
    return years * 12 if years else None


def _in_a_row(fit: Fit, telling: Telling) -> Iterator[Older]:
    people, said = people_listed(fit, "people"), telling.said(fit)
    if said is None:
        return
    if re.search(r"ascending|youngest first", fit.said("order")) and "descending" not in fit.said("order"):
        people = people[::-1]
    for one, other in pairwise(people):
        yield Older(said, one, other)
