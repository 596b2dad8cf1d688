"""Names that stand where people are named and that are nobody's of whom anything is known."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.narrative.lexicon import KIN, TITLES
from genogram_app.narrative.people.names.letters import is_somebody, letters_of_people
from genogram_app.narrative.people.names.outsiders import of_another_review
from genogram_app.narrative.people.names.professionals import PLACE_PREPOSITIONS, ROLES, is_place
from genogram_app.narrative.people.names.surnames import namelike, touches
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.text import Narrative, once_for_each_text, token_starts
from genogram_app.narrative.tokens import Token
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.spelling import nearest_name

_RELATIVES = "|".join(sorted(KIN, key=len, reverse=True)).replace(" ", "[ -]")
_NEAR_NAMES = (
    r"(?:(?:ex-?|step)?(?:partner|boyfriend|girlfriend|fianc[ée]e?)|friend|mate|lodger|flatmate|man|woman|"
    rf"boy|girl|teenager|baby|child|somebody|someone|(?:{_RELATIVES})s?)"
)
_BEFORE = re.compile(
    r"\b(?:(?:(?<!dog )(?<!cat )called|named (?:\w+ ){0,3}as|"
    r"named|nicknamed|known as|introduced as|name was),? ['\"]?|"
    rf"{_NEAR_NAMES}(?:,| –| -|:|,? (?:is|was|being))? ?['\"(]?|(?P<indefinite>an?) |"
    r"(?:met|married|relationship with|living with|lived with|lives with|staying with|moved in with|"
    r"in favour of|(?:knew|knows|know|known) (?:him|her|them|only)(?: only)? as) |"
    r"shar(?:ed|es|ing) [^.;]{1,40} with )$"
)
_TITLE = re.compile(r"\b(?:mr|mrs|ms|miss|dr|(?:the )?rev(?:erend)?)\.? $", re.IGNORECASE)
_AFTER = re.compile(
    rf"'s (?:new |older |younger |former |own )?(?:{_NEAR_NAMES}|home|house|flat|sofa|bed)\b|"
    r",? aged \d|, \d{1,2}\b|,? \(\d{1,2}\b|,? who (?:was|is|had|has|lived|stayed|moved)\b| was born| died| "
    r"(?:had )?(?:said|says|told|moved (?:in|out|back)|stayed|lived|lives|slept|visited|denied|"
    r"looked after|cared for|became|left the (?:home|house|flat)|gave birth|"
    r"was (?:arrested|living|staying|asleep|present))\b",
    re.IGNORECASE,
)
_ANY_ROLE = "|".join(sorted(ROLES))
_ONLY_PEOPLE = re.compile(
    r" (?:maintain(?:s|ed)|collected|packed|drove|walked|slept|woke|shouted|cried|punched|hit|married|drank|"
    r"smoked|sat|ran|loved|loves|works|worked|confided|telephoned|texted) |"
    r" \w+ (?:his|her) (?:rent|bags?|job|things|clothes|tea|money|way)\b| \w+ (?:him|her)self\b|"
    r" \([A-Z]{1,3}\d?\) (?:is|was|has|had|[a-z]+s|[a-z]+ed) |"
    r",? who (?:is|was) (?:about |now |then |only )?\d{1,2}\b|,? aged \d| was born| died\b|"
    r", an? (?:retired|unemployed|self-employed|trainee|married|widowed|divorced|"
    r"(?:[\w-]+ )?(?:student|widow|widower|pensioner|labourer|lodger|tenant))\b|"
    r" (?:was|is|became|remained) (?:still )?(?:the|a|her|his|their) (?:lodger|(?:sub-?)?tenant|flatmate)\b|"
    r",? whose (?:\w+ ){0,2}?(?:mother|father|home|house|flat|son|daughter|brother|sister|partner)\b"
)
"""What follows the name of a person, and no agency's or place's, even where it opens a sentence."""
_SOME_ROLE = re.compile(rf"\b(?:{_ANY_ROLE})\b")
_ROLE_BEHIND = re.compile(
    r"(?:, |,? (?:who )?(?:was|is) |,? \(|,? –? ?)(?:an? |the |her |his |their |\w+'s )?(?:\w+ ){0,2}"
    rf"(?:{_ANY_ROLE})\b"
)
_ROLE_BEFORE = re.compile(
    rf"\b(?:{_ANY_ROLE})(?:,| \(| was| is)? (?:(?:Mr|Mrs|Ms|Miss)\.? )?$", re.IGNORECASE
)
_TITLES = frozenset(TITLES) | {"reverend", "rev", "dr"}
_CODE = re.compile(r"[A-Z]{2,4}\d?")
_WIDEST = 60
"""In characters: how much beside a name is looked at."""
_LOCATING = PLACE_PREPOSITIONS | {"into", "via", "hmp"}
_ROW = re.compile(
    rf"(?: ?[-–:=|] ?|  +|\t)(?:(?:the|an?|his|her|their|\w+'s|\w+ \w's|maternal|paternal|older|"
    rf"younger|elder|former|ex|current|half|step|great|adult)[ -])*"
    rf"(?:{_NEAR_NAMES}|subject|victim|deceased)\b",
    re.IGNORECASE,
)
"""How a line of a key goes on behind a name."""


def names_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each name that is used as a person's is and that nothing explains."""
    for name, (telling, other) in _named(passages).items():
        if telling:
            near = nearest_name(name, graph)
            but = f"the drawing has {display_name(near)}" if near else "nobody on the drawing is called so"
            yield look_again(
                "name-not-found",
                f"The text seems to name “{name}”; {but}.",
                (near.id,) if near else (),
                (),
                (*telling, *other),
                (name,),
            )


def _named(passages: Passages) -> dict[str, tuple[list[Passage], list[Passage]]]:
    """The unexplained names, each with the passages that use it as a person's and with the others."""
    found: dict[str, tuple[list[Passage], list[Passage]]] = {}
    others: set[str] = set()
    reading: Reading | None = None
    known = bytearray()
    for passage in passages.all:
        if passage.reading is not reading:
            reading, known = passage.reading, _explained(passage.reading)
        tokens = reading.narrative.tokens
        for first, last in _unexplained(passage, known):
            name = " ".join(token.text for token in tokens[first : last + 1])
            elsewhere = of_another_review(tokens, first)
            if (
                elsewhere
                or _no_person(tokens, first, last)
                or _has_a_role(passage, tokens[first].start, tokens[last].end)
            ):
                others.add(name)
            told = found.setdefault(name, ([], []))
            told[0 if _personal(passage, tokens, first, last) else 1].append(passage)
    return {name: told for name, told in found.items() if name not in others}


def _explained(reading: Reading) -> bytearray:
    """For each place of the original text, 1 where it is known whom the words there mean, or may mean."""
    known = bytearray(len(reading.narrative.text))
    for words in reading.words:
        known[words.start : words.end] = b"\1" * (words.end - words.start)
    return known


def _unexplained(passage: Passage, known: bytearray) -> Iterator[tuple[int, int]]:
    """The first and last tokens of runs of capitalised words that nothing explains."""
    narrative, sentence = passage.reading.narrative, passage.line.sentence
    for first, last in _like_names(narrative)[sentence.start]:
        start, end = narrative.tokens[first].start, narrative.tokens[last].end
        begins, ends = narrative.original(start, end)
        homes = passage.line.places
        if 1 not in known[begins:ends] and not any(h.start < end and start < h.end for h in homes):
            yield first, last


@once_for_each_text
def _like_names(narrative: Narrative) -> Mapping[int, Sequence[tuple[int, int]]]:
    """By where a sentence begins, the first and last tokens of its runs of capitalised words."""
    starts, letters = token_starts(narrative), bool(letters_of_people(narrative.tokens))
    return {
        one.start: _runs(
            narrative.tokens, bisect_left(starts, one.start), bisect_left(starts, one.end), letters=letters
        )
        for one in narrative.sentences
    }


def _runs(tokens: Sequence[Token], begins: int, behind: int, *, letters: bool) -> Sequence[tuple[int, int]]:
    """Where words stand that may be names; also single `letters`, where a text calls people by these."""
    found: list[tuple[int, int]] = []
    last = begins - 1
    for i in range(begins, behind):
        token = tokens[i]
        if i <= last or not token.capital:
            continue
        code = i == begins and _CODE.fullmatch(token.text)
        if letters and len(token.text) == 1 and token.text != "I" and is_somebody(tokens, i):
            last = i
            found.append((i, i))
        elif code or (namelike(token) and token.lower not in _TITLES):
            last = i
            while last + 1 < len(tokens) and touches(tokens, last + 1) and namelike(tokens[last + 1]):
                last += 1
            found.append((i, last))
    return found


def _no_person(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether words name no person: "Alder Way", "Special Guardianship Order", "in Hexley"."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if is_place(tokens, first, last) or (following and following.capital and touches(tokens, last + 1)):
        return True
    owns = following is not None and following.kind == "possessive"
    return first > 0 and tokens[first - 1].lower in _LOCATING and not owns


def _has_a_role(passage: Passage, start: int, end: int) -> bool:
    """Whether somebody is named as a professional: "her teacher, Ms Ray", "Ms Ray, the landlady"."""
    plain, sentence = passage.reading.narrative.plain, passage.line.sentence
    before = plain[max(sentence.start, start - _WIDEST) : start]
    behind = _ROLE_BEHIND.match(plain, end, min(sentence.end, end + _WIDEST))
    return behind is not None or _ROLE_BEFORE.search(before) is not None


def _personal(passage: Passage, tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether what stands before or behind a name is said of people only, beside somebody of the family."""
    plain, sentence = passage.reading.narrative.plain, passage.line.sentence
    start, end = tokens[first].start, tokens[last].end
    before = plain[max(sentence.start, start - _WIDEST) : start]
    after = plain[end : min(sentence.end, end + _WIDEST)]
    if start == sentence.start:
        return _ROW.match(after) is not None or _ONLY_PEOPLE.match(after) is not None
    if _ONLY_PEOPLE.match(after):
        return True
    titled = _TITLE.search(before)
    led = _BEFORE.search(before[: titled.start()] if titled else before)
    if led and (not led["indefinite"] or last > first):
        return True
    if titled:
        return bool(passage.near) and not passage.says(_SOME_ROLE)
    return bool(passage.near) and _AFTER.match(after) is not None
