"""Signs of somebody in the home or beside the family of whom nothing more is told: "a male voice"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
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
_WORD = re.compile(r"[a-z]{4,}")


def signs_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each passage with a sign of somebody whom nobody on the drawing may be."""
    drawn = _drawn_without_name(graph)
    asked = {id(reading): _asked_about(reading) for reading in passages.readings}
    for number, passage in enumerate(passages.all):
        sign = _SIGNS.search(passage.words) if passage.says(_SIGNS) else None
        if sign is None or not _with_the_family(passage) or _said_next(passages, number):
            continue
        said = set(_WORD.findall(passage.words))
        explained = _explained(passage, asked[id(passage.reading)], *sign.span())
        if not explained and all(said.isdisjoint(words) for words in drawn):
            yield look_again(
                "somebody-not-found",
                f"The text tells of “{sign[0]}”; nobody on the drawing is known to be meant.",
                (),
                (),
                (passage,),
                (sign[0],),
            )


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
