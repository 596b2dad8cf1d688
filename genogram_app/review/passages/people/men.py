"""Signs of somebody of whom nothing more is told: "a male voice", "a man who would not give his name"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.people.unnamed.home import in_home
from genogram_app.narrative.reading import Reading
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_UNKNOWN = r"(?:un(?:known|identified|named|recognised|recorded|familiar)|strange|mystery)"
_NOT_SPOKEN_TO = (
    r"(?!(?:who )?(?:report|told|said|rang|call|wrote))"
    r"(?:(?!\b(?:that|where|when|whom|whose|if|because|she|he|they|her|his)\b)[^,.;:])"
)
"""What may stand between somebody and "was staying": no other clause that tells of another."""
_SIGNS = re.compile(
    r"\b(?:(?:male|man's|men's) (?:\w+ )?(?:voices?|clothing|clothes|shoes|boots|trainers|coats?|jackets?|"
    r"toiletries|belongings|presence|visitors?)|"
    rf"{_UNKNOWN} (?:\w+ )?(?:adults?|persons?|people|individuals?|visitors?|youths?|teenagers?|males?|"
    r"men|man|females?|woman|women|occupants?)|"
    r"(?:second|third|further|other|another) (?:occupant|occupier|tenant)|"
    r"(?:new|latest|current) (?:man|partner|boyfriend|fella|bloke|relationship)|"
    r"(?:seeing|dating|involved with|relationship with|going out with) (?:some(?:one|body)|an?(?:other)? man)"
    r"|(?:lodger|flat-?mate|house[- ]?mate|sub-?tenant|squatter)s?|"
    r"(?:(?<=father was )|(?<=father is ))(?:an?(?:other)? (?:\w+ )?man|some(?:one|body) else)|"
    r"the man (?:who|with|in|upstairs|from)|who (?:the|this) man was|"
    r"an? (?:(?:male|young|older|adult|teenage) )*(?:youth|teenager|lad|fella|chap|guest|boy of|"
    r"person said to be)|"
    r"an? (?:(?:male|female|older|younger|young|adult|distant|close|family|new) ){0,2}"
    r"(?:uncle|aunt|cousin|nephew|niece|friend|mate|relative|relation|acquaintance|colleague|woman|female)"
    rf"(?= {_NOT_SPOKEN_TO}{{0,45}}?\b(?:staying|sleeping|living (?:there|at|with|in the)|"
    r"moved in|lodging|asleep|slept|stay|stayed|(?:opened|answered) the door)\b(?! with[.,;]))\b)"
)
"""Words that tell of somebody without saying who it is."""
_BESIDE = re.compile(
    r"\b(?:partner|boyfriend|father (?:was|is) (?:an?(?:other)?|some\w+)|relationship|seeing|"
    r"dating|brought|collect\w+|present|attend\w+|accompan\w+|"
    r"heard|with (?:her|him))\b"
)
"""Words besides those of homes and care that place somebody with the family."""
_WHO_IT_WAS = re.compile(r"\b(?:(?<!no )name[ds]?|called|identified|known to be|turned out|now know)\b")
_NOT_SO = re.compile(
    r"\b(?:no(?! name)|not(?! (?:know|say|give|tell|identif))|never|nobody|without|denied|whether|if|any|"
    r"had there|(?:might|would|could|should) have)\b"
)
_NAMELESS = re.compile(
    r"\b(?:(?:would|did|does|could|can|will) not (?:say who|give (?:a|his|her|their|any) (?:\w+ )?name|name|"
    r"identify)|(?:declined|refused) to (?:say who|name|give (?:a|his|her) name|identify)|"
    r"(?:has|was|were|is|had|been) (?:\w+ )?(?:never|not) (?:been |yet )?(?:named|identified|traced)|"
    r"(?:never|not) (?:\w+ )?(?:known|learned|learnt|established|recorded|asked|discovered|clear) who|"
    r"(?:nobody|no one) (?:\w+ )?(?:asked|knew|knows|recorded|established) who|but not named|unnamed|"
    r"never (?:learned|learnt|knew|known) (?:his|her) name|(?:about|of) whom (?:nothing|little|no more)|"
    r"nothing (?:\w+ ){0,3}known (?:of|about) (?:him|them)|"
    r"whose (?:name|identity|surname) (?:[^.;,]{1,40} )?(?:never|not|nobody|no one))\b"
)
"""Words that tell that nobody says who somebody is."""
_A_MAN = re.compile(
    r"\b(?:(?:an?|another|one|some|her|his|the|[a-z]+'s) (?!no\b)(?:[\w-]+ ){0,3}?(?:man|male|bloke|guy|chap|"
    r"lad|fella|youth|boyfriend|ex(?:-\w+)?|partner|companion|uncle|cousin|nephew|friend|associate|"
    r"acquaintance|visitor|stranger)|seeing (?:someone|somebody)|(?:someone|somebody) (?:else )?"
    r"(?:was|had been) (?:stay|sleep|liv)ing|\"uncle)\b"
)
"""Words for a man, or for somebody who may be one."""
_NOTHING_TOLD = words("unknown unidentified unnamed male adult person stranger boyfriend partner friend")
"""What somebody without a name is called of whom the drawing says nothing else."""
_WORD = re.compile(r"[a-z]{4,}")


def signs_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each passage with a sign of somebody whom nobody on the drawing may be."""
    drawn = _drawn_without_name(graph)
    if _may_be_anybody(drawn):
        return
    asked = {id(reading): _asked_about(reading) for reading in passages.readings}
    for number, passage in enumerate(passages.all):
        sign = _sign(passages, number)
        if sign is None:
            continue
        said = set(_WORD.findall(passage.words))
        explained = _explained(passage, asked[id(passage.reading)], *sign.span())
        if not explained and all(said.isdisjoint(called) for called in drawn):
            yield look_again(
                "somebody-not-found",
                f"The text tells of “{sign[0]}”; nobody on the drawing is known to be meant.",
                (),
                (),
                (passage,),
                (sign[0],),
            )


def _sign(passages: Passages, number: int) -> re.Match[str] | None:
    """The words of a passage that tell of somebody of whom nobody says who it is."""
    passage = passages.all[number]
    if passage.says(_SIGNS) and _with_the_family(passage) and not _said_next(passages, number):
        return _SIGNS.search(passage.words)
    if any(one.says(_NAMELESS) for one in _with_the_next(passages, number)):
        return _A_MAN.search(passage.words)
    return None


def _with_the_next(passages: Passages, number: int) -> Sequence[Passage]:
    """A passage and the next of its paragraph, if that names nobody: "He has never been traced"."""
    here, *following = passages.all[number : number + 2]
    same = (
        one
        for one in following
        if one.reading is here.reading
        and one.line.sentence.paragraph == here.line.sentence.paragraph
        and not one.named_people
    )
    return here, *same


def _with_the_family(passage: Passage) -> bool:
    """Whether a passage places somebody in the home, in somebody's care or beside the family."""
    return not passage.says(_NOT_SO) and (in_home(passage.words) or passage.says(_BESIDE))


def _drawn_without_name(graph: FamilyGraph) -> list[set[str]]:
    """The words by which people without a name are drawn."""
    return [
        set(_WORD.findall(" ".join([person.label or "", *person.aliases, person.notes]).lower()))
        for person in graph.document.people
        if person.identity != "known"
    ]


def _may_be_anybody(drawn: Sequence[set[str]]) -> bool:
    """Whether one without a name is drawn of whom nothing is told but that: he may be whoever is meant."""
    return any(said <= _NOTHING_TOLD for said in drawn)


def _asked_about(reading: Reading) -> Sequence[tuple[int, int]]:
    """The phrases of which it is known, or already asked, whom they mean: offsets into the original text."""
    return [
        (words.start, words.end)
        for words in reading.words
        if words.people or words.candidates or words.how == "unnamed_man"
    ]


def _explained(passage: Passage, phrases: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether words are part of one of some phrases."""
    narrative, sentence = passage.reading.narrative, passage.line.sentence
    first, last = narrative.original(sentence.start + start, sentence.start + end)
    return any(begins < last and first < ends for begins, ends in phrases)


def _said_next(passages: Passages, number: int) -> bool:
    """Whether the sentence itself or the next one says who it was."""
    here = passages.all[number]
    following = passages.all[number + 1 : number + 2]
    return here.says(_WHO_IT_WAS) or any(
        one.says(_WHO_IT_WAS) for one in following if one.reading is here.reading
    )
