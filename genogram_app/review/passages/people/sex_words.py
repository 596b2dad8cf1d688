"""Words that say of which sex somebody is: titles, nouns beside a name, and the pronouns that follow it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.fields import Sex
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import is_drawn
from genogram_app.narrative.lexicon import TITLES, kin_word, words
from genogram_app.narrative.needed import needed
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.people.references import Reference
from genogram_app.review.passages.passage import Passage

_MALE = (
    "man|boy|gentleman|lad|bloke|male|youth|schoolboy|toyboy|son|step-?son|grandson|(?:half-?|step-?)?brother|"
    "nephew|uncle|great-uncle|husband|ex-husband|boyfriend|ex-boyfriend|fiancé|widower|(?:step-?|grand)?father|"
    "(?:step-?)?dad|daddy|grandad|granddad|grandpa|grampy|gramps|taid|bampi|"
    "(?:father|brother|son)-in-law"
)
_FEMALE = (
    "woman|girl|lady|lass|female|schoolgirl|daughter|step-?daughter|granddaughter|(?:half-?|step-?)?sister|"
    "niece|aunt|great-aunt|auntie|aunty|wife|ex-wife|girlfriend|ex-girlfriend|fiancée|widow|(?:step-?|grand)?mother|"
    "(?:step-?)?mum|mam|mummy|mammy|gran|granny|nan|nana|nanna|nanny|grandma|nain|mamgu|"
    "(?:mother|sister|daughter)-in-law"
)
NOUNS: Mapping[Sex, str] = {"male": _MALE, "female": _FEMALE}
"""Patterns of the nouns for men and boys, and for women and girls, in small letters."""
_NOUN = rf"(?:(?P<male>{_MALE})|(?P<female>{_FEMALE}))(?![\w'-]| 's)"
_WITH_CHILD = (
    r"(?:gave birth|gives birth|had given birth|breastfe\w+|miscarried|had a miscarriage|was delivered of|"
    r"(?:was|is|became|fell|had become|being|, (?:then|who was)) (?:[\w-]+ ){0,3}?pregnant|"
    r"suffered a miscarriage|went into labour)"
)
"""What is said of women only."""
(_NOUN_WORDS,) = needed(f"{_MALE}|{_FEMALE}")
_ANY_NOUN = _NOUN_WORDS | words("birth pregnant breastfed breastfeeding miscarried miscarriage labour")
_SOME = r"(?:(?!of |with |by |from |to |in |at |on |and |for |that |who |not )[a-z-]+ ){0,3}?"
_WHOSE = r"(?:his|her|their|N\d+ 's)"
_ONE = rf"(?:an?|the|one|another|this|{_WHOSE})"
_NAME = r"N(?P<who>\d+)"
_CALLED = (
    r"(?: ,| \()?(?: here| who is| who was| whom we| now| then| also)*"
    r" (?:call|called|named|known (?:\w+ )?as|referred to as|by the name of)"
)
_JOINED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_ONE} {_SOME}{_NOUN}{_CALLED} {_NAME}\b",
        rf"\b{_WHOSE} {_SOME}{_NOUN} {_NAME}\b(?! 's)",
        rf"\b{_ONE} {_SOME}{_NOUN} , {_NAME} (?=[,.;)–])",
        rf"\b{_NAME} , (?:who (?:is|was) )?(?:an?|the) {_SOME}{_NOUN}(?= [,.;)–]| of | to | aged | who )",
        rf"\b{_NAME} (?::|\(|–|=) (?:[^.;:()]{{1,40}}? , )?(?:{_ONE} )?{_SOME}{_NOUN}",
        rf"\b{_NAME} (?:is|was|became|remains|being)(?: now| also| then| still)? {_ONE} {_SOME}{_NOUN}",
        rf"\b{_NAME} , (?:[^.;]{{1,90}} )?whom (?:\S+ ){{1,3}}?(?:calls?|called|knows? as) {_NOUN}",
        rf"\b{_NAME} (?:, |\( )?(?:who is |was |is )?(?:known|called) (?:\S+ ){{0,4}}?(?:as )?{_NOUN}",
        rf"\b{_NAME} (?:had )?(?:also |later |then |herself )?(?P<male>(?!))?(?P<female>{_WITH_CHILD})(?!\w)",
    )
)
"""How a noun for a man or a woman stands beside a name, in words with N and a number for each name."""
_INDEFINITE = re.compile(
    rf"\b(?:an?|one|another|only|N\d+ and (?:his|her)|their) {_SOME}(?!(?:wo)?man )"
    rf"{_NOUN}(?: [^ ,;:]+){{0,6}}$"
)
"""Somebody new, whose name the next sentence may give."""
_NOUNS = re.compile(rf"(?:{_MALE}|{_FEMALE}|partner|child|baby|friend|person|sibling|parent|lodger)s?")
_OWN: Mapping[str, Sex] = {
    "he": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "herself": "female",
}
_PLAIN: Mapping[str, Literal["male", "female"]] = {
    **dict.fromkeys(("male", "man", "boy", "lad", "gentleman"), "male"),
    **dict.fromkeys(("female", "woman", "girl", "lass", "lady"), "female"),
}
"""Words by which the label of somebody without a name says their sex: "man at the door", "Male A"."""
_WHO_OWN = re.compile(
    rf"\b{_NAME} , who (?:(?![NO]\d|,|and )\S+ ){{1,8}}?(?:(?P<male>himself|his)|(?P<female>herself|her)) "
    r"(?=own|mother|father|mum|dad|parents|wife|husband|home|flat|house|job|son|daughter|children)"
)
"""What is told of somebody in a clause of their own: "Ada, who lived at her mother's house"."""
_ANY_SEX = re.compile(
    rf"\b(?:{'|'.join(_OWN)}|{_MALE}|{_FEMALE}|births?|pregnant|breastf\w+|miscarr\w+|labour)\b"
)
_OBJECT = words(
    """and or to that at in on for with by from of if as when while because so but not again away back
    up down out off over once twice there then whether what who how why a an the . , ; : ) ( ? !"""
)
_SPEAKS = re.compile(
    r"(?:say|said|told|tell|report|stat|claim|ask|think|thought|believ|den[iy]|alleg|disclos|recall|"
    r"explain|describ|fear|felt|learn|wrote|writ|hit|punch|assault|left|br[eo]a?k|kick|slap|threat|rape|"
    r"strang|beat|attack|grab|push|shov|burn|chok|check|follow|took|tak|contact|damag|smash|control|harass|stab|whom|whose|whether|agree|confirm|accept|complain|maintain|suspect|insist|remember|kn[eo]w)"
)
"""Behind these a pronoun may well mean somebody else."""
_NAMED = re.compile(r"N\d+")
_ANOTHER = re.compile(rf"O\d+|\"|according|{_NOUNS.pattern}")
_WORDS_KEPT = 4096
"""Of so many words it is remembered what they are: texts use few words again and again."""
_PASSIVE = words("was were been being is")
_IS = words("was were been is became becomes remains as")
_OPENING = 4
"""A pronoun among so many words at the beginning of a sentence speaks of whom the one before spoke of."""


@value_object
class SexWord:
    """A word that says somebody's sex; `joined` where it stands beside the name, else it is a pronoun."""

    person: str
    sex: Sex
    passage: Passage
    joined: bool = False


def sex_words(graph: FamilyGraph, passages: Iterable[Passage]) -> Iterator[SexWord]:
    """Yield the words of passages, in order, that say of which sex somebody is who is named."""
    before: Passage | None = None
    only: str | None = None
    known: set[str] = set()
    for passage in passages:
        if before is None or before.line.sentence.paragraph != passage.line.sentence.paragraph:
            only = None
        elif (who := _opening_name(passage)) and who not in known:
            yield from _introduced(before, passage, who)
        known |= passage.people
        for reference in _each(passage.line.references):
            yield from _by_title(graph, passage, reference)
            yield from _by_titles(graph, passage, reference)
        said = None
        named = any(is_name(reference) for reference in passage.line.references)
        if (named or only) and passage.says(_ANY_SEX):
            told = _told(passage)
            yield from _by_noun(passage, told)
            said = _by_pronoun(passage, told.split(" "), only) or _by_clause(passage, told)
        if said is not None:
            yield said
        last, only = only, _only_one(passage) or (only if said is not None else None)
        if passage.entry and last not in (None, only):
            # "Call from Ada. Ivo unwell. She is worried": a note goes on about either.
            only = None
        before = passage


def _opening_name(passage: Passage) -> str | None:
    """Whom the name means with which a passage begins."""
    first = passage.line.references[0] if passage.line.text.startswith("P0 ") else None
    return first.people[0] if first is not None and is_name(first) else None


def _introduced(before: Passage, passage: Passage, who: str) -> Iterator[SexWord]:
    """The sex that a passage says of somebody whom the next one names first: "He has a sister. Ada …"."""
    told = _told(before)
    noun = None if _ANY_NOUN.isdisjoint(told.split()) else _INDEFINITE.search(told)
    if noun is not None and not _NAMED.search(noun[0]):
        for place in (before, passage):
            yield SexWord(who, "male" if noun["male"] else "female", place, joined=True)


def _by_noun(passage: Passage, told: str) -> Iterator[SexWord]:
    """The sex that nouns beside a name say: "a woman called Nell", "Nell, a widow"."""
    for joined in () if _ANY_NOUN.isdisjoint(told.split()) else _JOINED:
        for match in joined.finditer(told):
            who = passage.line.references[int(match["who"])].people[0]
            yield SexWord(who, "male" if match["male"] else "female", passage, joined=True)


def told_of(passage: Passage) -> str:
    """Return the words of a passage with only those phrases as marks that certainly mean somebody.

    N and a number stand for a name or code, R and a number for any other phrase that means certain people,
    and O and a number for names that may mean several people or nobody drawn.
    """
    return _told(passage, resolved="R")


def _told(passage: Passage, resolved: str = "") -> str:
    line, plain = passage.line, passage.reading.narrative.plain
    found: list[str] = []
    for unit, (start, end) in zip(line.text.split(" "), line.spans, strict=True):
        reference = line.references[int(unit[1:])] if unit.startswith(("P", "G", "X")) else None
        if reference is not None and is_name(reference):
            found.append(f"N{unit[1:]}")
        elif reference is not None and resolved and reference.people:
            found.append(f"{resolved}{unit[1:]}")
        elif reference is not None and reference.kind in ("name", "code", "group"):
            own = plain[start:end].lower().split(" ")[0]
            found.append(f"{own} O{unit[1:]}" if own in _OWN else f"O{unit[1:]}")
        else:
            found.append(plain[start:end].lower() if reference is not None else unit)
    return " ".join(found)


def is_name(reference: Reference) -> bool:
    """Return whether a phrase is, or holds, the name or code of one person."""
    return reference.kind in ("name", "code") and len(reference.people) == 1 and not reference.plural


def _each(references: Iterable[Reference]) -> Iterator[Reference]:
    for reference in references:
        yield reference
        yield from _each(reference.parts)


def _by_title(graph: FamilyGraph, passage: Passage, reference: Reference) -> Iterator[SexWord]:
    """The sex that the words of a name say themselves: "Mrs Pike", "his sister Nell", "Male A"."""
    if reference.plural or len(reference.people) != 1 or reference.kind == "pronoun":
        return
    person = reference.people[0]
    narrative = passage.reading.narrative
    lower = [token.lower for token in narrative.tokens[reference.first : reference.last + 1]]
    said = reference.sex if is_name(reference) and reference.term else "any"
    # "Father of Zed" and "Zed's father": whose he is says nothing of his sex.
    head = lower[: lower.index("of")] if "of" in lower else lower
    for word in head[-2:] if said == "any" else ():
        kin = kin_word(word)
        if word in _PLAIN:
            said = _PLAIN[word]
        elif kin and not kin[2]:
            said = kin[1]
    if said == "any" and "'s" not in lower:
        said = TITLES.get(lower[0], "any")
    # That "his mother" means a woman says nothing of who is meant: only words against the drawing do.
    if said != "any" and (is_name(reference) or said != graph.person(person).sex):
        yield SexWord(person, "male" if said == "male" else "female", passage, joined=True)


def _by_titles(graph: FamilyGraph, passage: Passage, reference: Reference) -> Iterator[SexWord]:
    """The sexes of a couple by the titles that they have as names: "Mr and Mrs T" are Mr T and Mrs T."""
    tokens = passage.reading.narrative.tokens[reference.first : reference.last + 1]
    titles = [TITLES[token.lower] for token in tokens if token.lower in TITLES]
    if reference.plural and titles == ["male", "female"]:
        for person in filter(is_drawn, reference.people):
            title = TITLES.get(display_name(graph.person(person)).split(" ")[0].lower())
            if title in ("male", "female"):
                yield SexWord(person, "male" if title == "male" else "female", passage, joined=True)


def _only_one(passage: Passage) -> str | None:
    """The one person of whom a passage speaks, if it speaks of nobody else."""
    named = {r.people[0] for r in passage.line.references if is_name(r)}
    others = [
        r for r in passage.line.references if not is_name(r) and r.kind not in ("pronoun", "possessive")
    ]
    professional = not ROLES.isdisjoint(passage.line.words)
    if len(named) != 1 or others or professional or _tells_of_another(passage):
        return None
    return next(iter(named))


def _tells_of_another(passage: Passage) -> bool:
    """Whether "he" or "she" does something before anybody is named: "He rang, and Ada wrote it down"."""
    first = next(iter(passage.line.references), None)
    if first is None or first.kind != "pronoun" or first.plural:
        return False
    return passage.reading.narrative.tokens[first.first].lower in ("he", "she")


def _by_pronoun(passage: Passage, units: Sequence[str], only: str | None) -> SexWord | None:
    """The first pronoun of a passage that can only mean the one person spoken of before it."""
    who = owner = None
    for i, unit in enumerate(units):
        behind = units[i + 1 : i + 3]
        if unit in _OWN and not _is_object(units, i):
            who = who or (only if i < _OPENING else None)
            # "Ada's son is Ivo and her daughter …", "Ada has been his wife": another one's.
            another = owner not in (None, who) or units[i - 1] in _IS
            return SexWord(who, _OWN[unit], passage) if who and not another else None
        if _NAMED.fullmatch(unit):
            named = passage.line.references[int(unit[1:])].people[0]
            if who not in (None, named) or behind[:1] == [":"]:
                return None
            owned = behind[:1] == ["'s"]
            owner, who = (named, None) if owned else (owner, named)
        elif _is_noun(unit) and behind and _NAMED.fullmatch(behind[-1]) and behind[0] not in _IS:
            continue
        elif _is_another(unit) or (_speaks(unit) and not _passive(units, i)):
            return None
    return None


def _by_clause(passage: Passage, told: str) -> SexWord | None:
    """The pronoun in the clause that is told of somebody alone."""
    match = _WHO_OWN.search(told) if " , who " in told else None
    if match is None:
        return None
    who = passage.line.references[int(match["who"])].people[0]
    return SexWord(who, "male" if match["male"] else "female", passage)


@lru_cache(_WORDS_KEPT)
def _is_noun(unit: str) -> bool:
    return _NOUNS.fullmatch(unit) is not None


@lru_cache(_WORDS_KEPT)
def _is_another(unit: str) -> bool:
    return unit in ROLES or _ANOTHER.fullmatch(unit) is not None


@lru_cache(_WORDS_KEPT)
def _speaks(unit: str) -> bool:
    return _SPEAKS.match(unit) is not None


def _passive(units: Sequence[str], i: int) -> bool:
    return i == 0 or units[i - 1] in _PASSIVE


def _is_object(units: Sequence[str], i: int) -> bool:
    return units[i] == "her" and (i + 1 == len(units) or units[i + 1] in _OBJECT)
