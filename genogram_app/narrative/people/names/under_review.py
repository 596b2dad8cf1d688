"""How a text names whom its review is about: in its title, by its first words, by what it calls them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.narrative.lexicon import words
from genogram_app.narrative.people.clauses import verb_like
from genogram_app.narrative.people.names.introduced import often
from genogram_app.narrative.people.names.professionals import PLACE_PREPOSITIONS
from genogram_app.narrative.people.names.unknown_names import Scene, name_back
from genogram_app.narrative.tokens import Token

_EVENT = r"(?:review|report|death|murder|homicide|killing|injury|injuries|suicide|neglect|abuse|harm)s?"
_CHILDREN = (
    r"(?:(?:an?|the|two|three|four|five|six) )?(?:[a-z-]+ ){0,3}?(?:child(?:ren)?|siblings?|brothers?|"
    r"sisters?|boys?|girls?|bab(?:y|ies)|infants?|twins|young (?:person|people))(?: ,| :| –| called| named)?"
)
_ABOUT = re.compile(
    rf"\b{_EVENT} (?:[a-z-]+ ){{0,9}}?(?:of|about|to|by|concerning|regarding|concerns|considers|examines|"
    r"into|after|with|(?:is|are|was|were))(?: (?:mr|mrs|ms|miss))?$"
)
_ABOUT_CHILDREN = re.compile(
    rf"\b{_EVENT} (?:[a-z-]+ ){{0,9}}?(?:of|about|to|by|concerning|regarding|concerns|considers|examines|"
    rf"into|after|with|is|are|was|were) {_CHILDREN}$"
)
_STORY = re.compile(r"\b(?:story|case|experiences?|life|lives|learning from)(?: and \w+)? of$")
_CALLED = re.compile(
    r"\bpseudonyms?(?: of| is| are| for \w+)?$|\b(?:call|called|calls|name) (?:him|her|them|"
    r"the (?:boys?|girls?|child|children|baby|woman|man))$|"
    r"\b(?:boys?|girls?|child|children|baby|infant|twins|woman|man)(?: ,)? (?:who|whom|which|that) "
    r"(?:it|we|i|this report|this review|the report|the review)(?: shall| will| has| have)? calls?(?:ed)?$"
)
_IS_CALLED = re.compile(
    r"\b(?:she|he|they|child|children|boys?|girls?|baby|infant|woman|man)"
    r"(?: (?:at|in|under|of|who|whose|whom|with) [^.;]{1,50}?)? "
    r"(?:is|are|was|were|will be|has been|have been|is to be) (?:here )?"
    r"(?:(?:called|named|(?:known|referred to)(?: here| below| throughout)? as|given the name(?: of)?) )$"
)
_NOT_REAL = re.compile(r"\( (?:not (?:his|her|their) real name|a pseudonym|pseudonym)")
_BETWEEN = re.compile(
    r"(?: \( [^()]{1,30} \))?(?: ,)?(?: (?:then )?aged [a-z0-9-]+(?: ,)?)?(?: and| ,| &)(?: and)?"
    r"(?: (?:his|her|their) (?:[a-z-]+ )?(?:half-)?(?:brother|sister|sibling|twin)s?(?: ,)?)? $"
)
_NAMES = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?")
_BACK, _AHEAD, _HEAD, _LONGEST_LINE, _ACTS = 14, 6, 160, 12, 2
_QUOTES = "'\""
_CALLING = words("pseudonym pseudonyms call calls called known named name referred given")
_TELLING = words(
    """review reviews report reports death deaths murder murders homicide homicides killing killings injury
    injuries suicide suicides neglect neglects abuse abuses harm harms story case experience experiences life
    lives learning"""
)
"""Words of which one stands before every name of whom a text says that it is about them."""


def under_review(scene: Scene, first: int, last: int) -> bool:
    """Return whether a text says of a name that its review is about whoever is called so."""
    tokens = scene.tokens
    said = [t.lower for t in tokens[max(0, first - _BACK) : first] if t.text not in _QUOTES]
    before = " ".join(said)
    if not _CALLING.isdisjoint(said) and (_CALLED.search(before) or _IS_CALLED.search(f"{before} ")):
        return True
    opens = tokens[last + 1].text == "(" if last + 1 < len(tokens) else False
    if opens and _NOT_REAL.match(_words(tokens[last + 1 : last + 1 + _AHEAD])):
        return True
    tells = not _TELLING.isdisjoint(said)
    return (tells or last <= _HEAD or _goes_on(tokens[first - 1])) and (
        often(scene, first)
        and ((tells and _is_about(before)) or _on_a_line(scene, first, last) or _in_row(scene, first))
    )


def _is_about(before: str) -> bool:
    """Whether words before a name say that the review, or what happened, is about somebody."""
    return bool(_ABOUT.search(before) or _ABOUT_CHILDREN.search(before) or _STORY.search(before))


def _goes_on(before: Token) -> bool:
    """Whether a token may stand between two names of a row: "and", or the last of "her brother"."""
    return before.text in (",", "and", "&") or before.lower.endswith(("er", "ing", "in"))


def _in_row(scene: Scene, first: int) -> bool:
    """Whether another name of whom the review is about stands directly before: "Ada and her brother Ivo"."""
    tokens = scene.tokens
    if not _goes_on(tokens[first - 1]):
        return False
    for end in range(first - 2, max(0, first - 10), -1):
        if tokens[end].text in ".;:" or tokens[end].opens_line:
            return False
        begins = name_back(scene, end) if tokens[end].capital else None
        if begins is not None:
            joined = _BETWEEN.fullmatch(f" {_words(tokens[end + 1 : first])} ")
            return joined is not None and under_review(scene, begins, end)
    return False


def _on_a_line(scene: Scene, first: int, last: int) -> bool:
    """Whether a name stands on a line of the title by itself, or with others, and does what people do."""
    tokens = scene.tokens
    if last > _HEAD:
        return False
    opens = next(
        (i for i in range(first, max(-1, first - _LONGEST_LINE), -1) if not i or tokens[i].opens_line), None
    )
    end = next(
        (i for i in range(last + 1, last + _LONGEST_LINE) if i >= len(tokens) or tokens[i].opens_line), None
    )
    if opens is None or end is None:
        return False
    row = re.split(r"(?: ,)?(?: and| ,| &) ", " ".join(t.text for t in tokens[opens:end]))
    return all(_NAMES.fullmatch(name) for name in row) and _acts(scene, last)


def _acts(scene: Scene, last: int) -> bool:
    """Whether the text has a name often where somebody does something, or has something."""
    tokens, word = scene.tokens, scene.tokens[last].text
    doing = 0
    for i, token in enumerate(tokens[:-1]):
        if token.text == word and (i == 0 or tokens[i - 1].lower not in PLACE_PREPOSITIONS):
            doing += tokens[i + 1].kind == "possessive" or verb_like(tokens[i + 1])
    return doing >= _ACTS


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(t.lower for t in tokens)
