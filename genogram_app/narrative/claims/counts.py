"""How many children, brothers and sisters, partners or fathers a text counts, and whose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.narrative.claims.claim import Claim, Counts, Said, Who
from genogram_app.narrative.claims.listed import PEOPLE, ROW, people_listed
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lexicon import SexOfTerm, kin_word
from genogram_app.narrative.lines import Line
from genogram_app.narrative.searching import sentences_with
from genogram_app.narrative.times.numbers import NUMBER, number_of

_WHO = rf"(?P<who>{PEOPLE})"
_WHICH = (
    r"(?P<which>(?:(?:own|living|surviving|birth|biological|natural|full|maternal|paternal|other|older|elder|"
    r"younger|eldest|youngest|more|further|small|young|adult|grown-up|teenage|remaining|step|foster) )*)"
)
_NOT_THE_ONLY_ONES = re.compile(
    r"\b(?:other|older|elder|younger|eldest|youngest|more|further|small|young|adult|grown-up|teenage|"
    r"remaining|step|foster|least)\b"
)
_BESIDES = re.compile(r"\b(?:other|older|elder|younger|further)\b")
"""What tells that another one is spoken of who is not counted."""
_KIN = (
    r"(?:sons?|daughters?|child(?:ren)?|kids|boys|girls|half[- ]+(?:siblings?|brothers?|sisters?)|"
    r"(?:siblings?|brothers?|sisters?)(?: (?:and|or) (?:sisters?|brothers?))?|grandchild(?:ren)?|"
    r"grandsons?|granddaughters?|partners?)"
)
_MANY = rf"(?P<least>at least |more than )?(?P<number>{NUMBER}) {_WHICH}(?P<kin>{_KIN})"
_MORE_KIN = rf"(?: and (?P<number2>{NUMBER}) (?P<kin2>{_KIN}))?"
_ONLY_SOME = (
    r"(?! 's)(?! (?:with (?:him|her|them|[PG]\d+)(?! [a-z])|in (?:her|his|their|the|[PG]\d+)|"
    r"at (?:home|school|H\d)|"
    r"living|who|whom|aged|under|over|still|present|on|subject|to (?:stay|visit)|was|were|did|came|went|"
    r"had been|moved|is|are|attended|removed|taken|placed|adopted|of whom|known)(?!\S))"
)
"""What tells that the relatives counted may be only some of them: "two children with her", "in her care"."""
_ASIDE = r"(?:, (?:who [^.;:]*?|[^.;:,]*) , )?"
_HAVE = (
    rf"{_ASIDE}(?:, )?(?:(?:does not |did not |do not )?(?:has|have|had)|has had|have had|had had|"
    r"(?:went|gone) on to have) {adv}(?:a total of |(?:just |only )(?:the )?)?"
)
_HAVE_NO = rf"{_ASIDE}(?:, )?(?:(?:(?:has|have|had) )?never had|(?:did|does|do) not have)(?: any)?"
_BRING_FORTH = r"(?:(?:has|have|had) )?(?:fathered|(?:gave|given) birth to)"
_OTHERS = (
    r"(?P<which>(?:(?:other|older|elder|younger|further|more|adult|grown-up|surviving|living) )+)"
    r"(?P<kin>children|sons|daughters|boys|girls)"
)
_FATHERS = rf"(?P<fathers>{NUMBER}) (?:different )?(?:fathers|men)"
_ENDS = r"(?= [.,;:)]|$| (?:and|who|is|was|had|has|of|to|born)(?!\S))"
_ONLY = r"(?:first and )?only (?:surviving |living )?(?P<kin>child|son|daughter|sibling|brother|sister)"
_MEMBERS = rf"(?P<members>{ROW})(?= [.;,)]|$)"
_IS = r"(?:, )?(?:is |was |are |were |who is |who was )?"
_PLACE = (
    r"(?:eldest|oldest|elder|youngest|younger|middle|only \w+|first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|last)"
)
_OF_THE_SIBSHIP = rf"(?:{_IS}|(?:, )?(?:who )?(?:had grown|grew|grows) up (?:as )?)(?:the {_PLACE} of|one of)"
_AN_AGE = r"(?:(?:now |then )?(?:aged )?(?:\d+|[a-z]+(?:-[a-z]+)?)(?: years old)?(?: ,)? and )?"
_SIDE = r"on (?:[PGX]\d+ )?(?:'s )?(?:the )?"
_PARTNER = r"(?:wife|husband|partner|girlfriend|boyfriend)"
_BY_SOMEBODY = re.compile(
    r"(?:, )?(?:(?:both|all) )?(?:from|by|with|of|during|through|in) "
    rf"(?!whom |which |{NUMBER} (?:different |separate |previous )?[a-z]+s(?!\S))"
    r"(?:[^.;:]*? )??"
    r"(?:marriages?|relationships?|unions?|wife|husband|partners?|girlfriend|boyfriend|P\d+)(?!\S)"
)
"""What tells that those counted are the children of one marriage, and perhaps not the only ones."""
_QUOTED = r"(?: [^.;:\"]*?)? ?[:,]? [\"'] ?"
_RULES = Rules(
    rule(
        "fathers", rf"{_WHO} (?:'s )?(?P<number>{NUMBER}) (?P<kin>children) (?:have|had|by|with) {_FATHERS}"
    ),
    rule("fathers", rf"{_WHO} {_HAVE}(?P<number>{NUMBER}) (?P<kin>children) (?:by|with) {_FATHERS}"),
    rule(
        "sides",
        rf"{_WHO} {_HAVE}(?P<number>{NUMBER}) {_WHICH}"
        rf"(?P<kin>half[- ]+(?:siblings|brothers|sisters)) {_SIDE}(?P<side>\w+)(?: 's)? side"
        rf"(?: (?:and|,) (?P<number2>{NUMBER}) {_SIDE}(?P<side2>\w+))?",
    ),
    rule("named", rf"{_WHO} {_HAVE}{_MANY}(?: together)? (?::|–|,) {_MEMBERS}"),
    rule("listed", rf"{_WHO} {_HAVE}{_MANY}(?: together| by different \w+)? (?::|–)"),
    rule(
        "have",
        rf"{_WHO} {_HAVE}{_MANY}{_ONLY_SOME}{_MORE_KIN}"
        r"(?: (?:from|of|by|during) (?:[^.,;:G]*? )??(?:with|to) (?P<other>P\d+)|"
        rf" (?:by|with|from) X\d+ (?:[a-z-]+ ){{0,3}}{_PARTNER} (?:, )?(?P<beside>P\d+))?",
    ),
    rule(
        "of them",
        rf"the (?P<number>{NUMBER}) (?P<kin>children|sons|daughters|boys|girls) (?:born )?(?:of|to) {_WHO}"
        rf"(?! 's)(?= [,.;:)]|$| (?:who|whom|was|were|are|is|and)(?!\S))",
    ),
    rule("with", rf"{_WHO} {_HAVE}{_MANY} with (?P<other>P\d+)(?= [.,;)]|$)"),
    rule(
        "with",
        rf"{_WHO} {_HAVE}{_MANY} (?:by|with) (?P<other>P\d+)(?= (?:, )?and {NUMBER} (?:\w+ )?(?:by|with))",
    ),
    rule("at least", rf"{_WHO} (?:, )?(?:who )?{_BRING_FORTH} {_MANY}"),
    rule(
        "besides",
        rf"{_WHO} {_IS}(?:also )?(?:an? |the )?(?:mother|father|mum|dad|parents?) (?:of|to) "
        rf"(?P<first>{PEOPLE}) (?:, )?and (?:of |to )?(?P<number>{NUMBER}) {_OTHERS}",
    ),
    rule(
        "at least",
        rf"all (?P<number>{NUMBER}) of {_WHO} (?:'s )?{_WHICH}(?P<kin>children|sons|daughters)",
    ),
    rule(
        "of them",
        rf"there (?:was|were|had been) (?P<number>{NUMBER}) (?P<kin>child|children|sons?|daughters?) "
        r"(?:of|from) the "
        rf"(?:marriage|relationship|union|partnership) (?:of|between) {_WHO}",
        "marriage relationship union partnership",
    ),
    rule(
        "of",
        rf"{_WHO} {_ASIDE}{_IS}{_AN_AGE}(?:an? |the )?(?!foster|step)(?:\w+ )?"
        r"(?:mother|father|mum|dad|parents?)(?:-| - | )of"
        r"(?:-| - | )"
        rf"(?P<number>{NUMBER})(?: {_WHICH}(?P<kin>children|kids|sons|daughters|boys|girls))?"
        rf"(?: (?:by|with) (?:{_FATHERS}|{NUMBER} (?:different )?(?:women|mothers|partners)))?{_ENDS}",
    ),
    rule("raised", rf"(?:brought up|raised) (?P<who>X\d+) {_MANY}", "brought raised"),
    rule("own", rf"{_WHO} (?P<own>'s )?{_MANY}{_ONLY_SOME}(?: [,:–(] {_MEMBERS})?"),
    rule("only", rf"(?P<members>P\d+) {_IS}{_WHO} (?:'s )?{_ONLY}", "only"),
    rule("only", rf"{_WHO} (?:'s )?{_ONLY} (?:, |was |is |being )?(?P<members>P\d+)", "only"),
    rule("only", rf"(?P<members>P\d+) {_IS}the {_ONLY} (?:of|born to) {_WHO}", "only"),
    rule("none", rf"{_WHO} {_IS}an only (?P<only>child)", "only"),
    rule("none", rf"{_WHO} (?:[^.;:PG]*? and )?{_HAVE}no {_WHICH}(?P<kin>(?!partner){_KIN}){_ENDS}", "no"),
    rule("none", rf"{_WHO} {_HAVE_NO} {_WHICH}(?P<kin>(?!partner){_KIN}){_ENDS}", "never not any"),
    rule(
        "none", rf"{_WHO} (?:, )?(?:who )?(?:is|are|remains|remained) (?P<kin>childless){_ENDS}", "childless"
    ),
    rule(
        "neither",
        rf"neither {_WHO} nor (?P<nor>P\d+) (?:ever )?(?:has|have|had) (?:any )?{_WHICH}"
        rf"(?P<kin>(?!partner){_KIN}){_ENDS}",
        "neither",
    ),
    rule(
        "one of",
        rf"{_WHO} {_ASIDE}{_OF_THE_SIBSHIP} (?P<number>{NUMBER}) {_WHICH}"
        rf"(?P<kin>children|siblings|brothers|sisters|boys|girls|half[- ]+siblings){_ENDS}",
    ),
    rule(
        "one of",
        rf"{_WHO} (?:, )?(?:who )?(?:comes|came|is|was) from a (?:\w+ )?family of (?P<number>{NUMBER}) "
        rf"{_WHICH}(?P<kin>children|siblings){_ENDS}",
        "family",
    ),
    rule(
        "one of",
        rf"{_WHO} {_ASIDE}{_IS}(?:born (?:(?:in|on|at) [TH]\d+ ?,? )*)?one of (?P<number>{NUMBER}) "
        rf"(?:(?P<kin>children) )?born to",
        "born",
    ),
    rule(
        "sibling group",
        rf"{_WHO} {_ASIDE}{_IS}(?:(?:a )?(?:part|one|member) of |the {_PLACE} (?:of|in) |in )?"
        rf"an? (?:sibling group|sibship) of (?P<number>{NUMBER})",
        "sibling sibship",
    ),
    rule(
        "married",
        rf"{_WHO} {_ASIDE}(?:, )?(?:who )?(?:was|has been|had been|is) married "
        rf"(?P<times>twice|(?P<number>{NUMBER}) times){_ENDS}",
        "twice times",
    ),
    rule(
        "said",
        rf"{_WHO} (?:said|says|wrote|told (?:[^.;:\"]*?)){_QUOTED}i(?:'ve got|'ve| have got| have| had) "
        rf"(?P<number>{NUMBER}) (?P<kin>{_KIN}){_MORE_KIN}",
    ),
)
_THEN = re.compile(
    r"\b(?:at (?:the|that|this) (?:time|point|stage)|then|already|by (?:then|now)|yet|when|until|before)\b"
)
_ANY: SexOfTerm = "any"
_COUNTED = re.compile(
    r"\b(?:sons?|daughters?|child(?:ren)?|kids|boys|girls|siblings?|brothers?|sisters?|grand\w+|partners?|"
    r"siblings?|sibship|married|childless|born to|(?:mother|father|mum|dad|parents?)[- ]of)\b",
    re.IGNORECASE,
)


def counts(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield how many relatives of whom a sentence counts; each count once."""
    if line.sentence.start not in sentences_with(telling.narrative, _COUNTED):
        return
    told: set[tuple[tuple[Who, ...], str, str, str]] = set()
    for fit in fits(_RULES, line):
        for claim in _counts(fit, telling):
            key = (claim.owners, claim.relation, claim.sex, claim.through)
            if key not in told:
                told.add(key)
                yield claim


def _counts(fit: Fit, telling: Telling) -> Iterator[Counts]:
    owners, said = people_listed(fit, "who"), telling.said(fit)
    if not owners or said is None or (fit.rule.name == "own" and not _owns(fit)):
        return
    if fit.rule.name == "with" and not _by_name(fit):
        return
    if fit.rule.name in ("named", "listed", "only"):
        # A list of all of them holds for good, whatever time the sentence tells of.
        said = replace(said, on=None)
    if fit.rule.name == "none":
        yield from _none(fit, owners, said)
        return
    if fit.rule.name == "neither":
        for owner in dict.fromkeys((*owners, *people_listed(fit, "nor"))):
            yield from _none(fit, (owner,), said)
        return
    if fit.rule.name == "married":
        number = number_of(fit.said("number") or "two") or 0
        yield Counts(said, owners[:1], "partner", number, or_more=True)
        return
    yield from _numbered(fit, owners, said)


def _numbered(fit: Fit, owners: tuple[Who, ...], said: Said) -> Iterator[Counts]:
    number = 1 if fit.rule.name == "only" else number_of(fit.said("number"))
    if number is None:
        return
    words = fit.said("which") + fit.said("least")
    if "foster" in words or "step" in words:
        return  # who is fostered or a step-child is no child of theirs on the drawing
    relation, sex = _relation(fit.said("kin") or "children", words)
    or_more = bool(_NOT_THE_ONLY_ONES.search(words)) or _of_a_time(fit, said, relation)
    others = (*people_listed(fit, "other"), *people_listed(fit, "beside"))
    couple = (*owners, *others)
    or_more = or_more or (not others and _of_one_marriage(fit))
    if fit.rule.name == "one of":
        sibship = "half" not in relation and fit.said("kin") in ("children", "siblings", "")
        # Whoever is "one of two sisters" has one.
        number -= sex != _ANY
        relation = "sibship" if sibship else relation.replace("child", "sibling")
        or_more = or_more or not sibship
    if fit.rule.name == "sibling group":
        relation, or_more = "sibship", True
    if fit.rule.name in ("at least", "besides"):
        number, or_more = number + len(people_listed(fit, "first")), True
    counted = not others and not fit.said("first")
    besides = relation == "child" and sex == _ANY and counted and bool(_BESIDES.search(words))
    members, side = people_listed(fit, "members"), _side(fit, "side")
    yield Counts(said, couple, relation, number, sex, members, side, or_more, besides)
    more = number_of(fit.said("number2")) if fit.said("number2") else None
    if more is not None:
        relation, sex = _relation(fit.said("kin2") or fit.said("kin"), "")
        yield Counts(said, couple, relation, more, sex, (), _side(fit, "side2"))
    fathers = number_of(fit.said("fathers")) if fit.said("fathers") else None
    if fathers is not None:
        yield Counts(said, owners, "father", fathers, "male")


def _none(fit: Fit, owners: tuple[Who, ...], said: Said) -> Iterator[Counts]:
    """That somebody has none is a count of nought, which is asserted, not a denial."""
    plainly = replace(said, stance=replace(said.stance, denied=False))
    if fit.said("only"):
        yield Counts(plainly, owners, "full sibling", 0)
    elif not _NOT_THE_ONLY_ONES.search(fit.said("which")) and not _of_a_time(fit, said, "child"):
        kin = fit.said("kin").replace("childless", "children")
        relation, sex = _relation(kin, fit.said("which"))
        yield Counts(plainly, owners, relation, 0, sex)


def _of_one_marriage(fit: Fit) -> bool:
    """Whether the count is that of the children of one marriage, with somebody who is not certain."""
    if fit.rule.name not in ("have", "own") or fit.said("number2"):
        return False
    after = fit.line.text[fit.match.end("kin") :].lstrip()
    return _BY_SOMEBODY.match(after) is not None


def _of_a_time(fit: Fit, said: Said, relation: str) -> bool:
    """Whether the count may hold for a time of which the text does not tell when it was."""
    if fit.rule.name in ("named", "listed", "only"):
        return False
    after = fit.line.text[fit.match.end() :]
    if relation == "partner" and not re.match(r" [.,;:–-]|$", after):
        return True
    return said.on is None and bool(_THEN.search(fit.line.text))


def _owns(fit: Fit) -> bool:
    """Whether whoever stands before a number owns what is counted: "her two sons", "Callie's two sons"."""
    return bool(fit.said("own")) or fit.said("who").startswith("X")


def _by_name(fit: Fit) -> bool:
    """Whether the other parent is named: "with her" may mean that she brought them."""
    other = fit.reference("other")
    return other is not None and other.kind not in ("pronoun", "possessive") and bool(other.people)


def _relation(kin: str, words: str) -> tuple[str, SexOfTerm]:
    """The relation and the sex of what is counted; "brothers and sisters" are siblings."""
    known = (
        None
        if " and " in kin or " or " in kin
        else kin_word({"kids": "children"}.get(kin, kin).replace("grandchildren", "grandchild"))
    )
    relation, sex = (known[0], known[1]) if known else ("sibling", _ANY)
    if relation == "sibling" and "full " in words:
        relation = "full sibling"
    return relation, sex


def _side(fit: Fit, slot: str) -> str:
    word = fit.said(slot) or next((w for w in ("maternal", "paternal") if w in fit.said("which")), "")
    return {"mother": "maternal", "mum": "maternal", "father": "paternal", "dad": "paternal"}.get(
        word, word if word in ("maternal", "paternal") else ""
    )
