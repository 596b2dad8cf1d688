"""Names that a text gives a family of their own: "Colm lives with his wife", "adopted by", "born to Ada"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.narrative.lexicon import TITLES
from genogram_app.narrative.tokens import Token

_KIN = (
    r"(?:wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|mother|father|parents|sons?|daughters?|"
    r"child(?:ren)?|(?:grand|step)-?(?:mother|father|parents|sons?|daughters?|children)|aunt|uncle|"
    r"(?:half-)?(?:brother|sister|sibling)s?|cousins?|niece|nephew)"
)
_HAS = re.compile(
    rf"(?:(?:is|was) (?:now )?married(?: ,)? and )?(?:(?:now|has|had|still|then|also|always) )*"
    rf"(?:lives|lived|(?:is |was |been )?living|went to live|stayed|moved in) "
    rf"(?:[^\s.;]+ ){{0,4}}?with (?:his|her) (?:[a-z-]+ ){{0,2}}?{_KIN}\b|"
    r"(?:(?:is|was|has been|had been|then|first|later|also|both) )+(?:placed (?:(?:briefly|together|again) )?"
    r"(?:with (?:foster|kinship|prospective|temporary|his|her)|in foster)|"
    r"(?:brought up|raised) by (?:his|her)|"
    r"cared for by (?:his|her) [a-z-]*(?:mother|father|parents|aunt|uncle|sister|brother))\b|"
    rf"and (?:his|her) (?:[a-z-]+ ){{0,2}}?{_KIN}(?! 's| of)\b|"
    r"(?:and (?:(?:mr|mrs|ms|miss) (?:\. )?)?[\w'-]+ )?(?:has|have|had) "
    r"(?:an?|one|two|three|four|no) (?:\S+ ){0,2}?(?:sons?|daughters?|child(?:ren)?|wife|husband)\b"
)
_ADOPTED_BY = re.compile(r"\badopted (?:[^.;]{1,40} )?by$")
_BEHIND = {
    "by": _ADOPTED_BY,
    "to": re.compile(r"\bborn (?:(?:in|on|at|early|prematurely|and) [^.;]{1,40} )?to$"),
    "and": re.compile(
        r"\bborn (?:(?:in|on|at|early|prematurely) [^.;]{1,40} )?to [\w'-]+(?: [\w'-]+)?"
        r"(?: , (?:who was )?(?:aged|then|now|only|still|just) [^.;,]{1,20} ,)? and$"
    ),
}
_BORN_BEFORE = re.compile(r"\b(?:born|followed|arrived) [^.;]{1,70} (?:, and|and|,)$")
_BORN_NEXT = re.compile(
    r"(?:, (?:the )?[a-z]+(?: [a-z]+)? , )?(?:in (?:[a-z]+ )?(?:19|20)\d\d|"
    r"(?:a|one|two|three|four|five|six|\d) (?:years?|months) (?:later|after))\b"
)
"""Behind the name of somebody who is born next, without the verb: "Ada was born in 1990 and Ivo in 1992"."""
_AHEAD, _BACK = 12, 12
"""So many words before and behind a name are looked at."""


def has_family(tokens: Sequence[Token], first: int, last: int, *, titled: bool = False) -> bool:
    """Return whether a name is said to have, or to have adopted, a family.

    `titled` says that "Ms Pike" is nobody who is known by another name.
    """
    after = tokens[last + 1 : last + 1 + _AHEAD]
    # "Mr and Mrs Pike had a daughter": Mrs Pike may be somebody who is known by the name she had before.
    title, couple = tokens[first].lower, first < last and tokens[first + 1].text in ("and", "&")
    another = title in TITLES and (not titled or title == "mrs" or couple)
    if after and not another and after[0].lower in _VERBS and _HAS.match(_words(after)):
        return True
    if first and tokens[first - 1].lower in ("and", ",") and _BORN_NEXT.match(_words(after)):
        return _BORN_BEFORE.search(_words(tokens[max(0, first - _BACK) : first])) is not None
    behind = _BEHIND.get(tokens[first - 1].lower) if first else None
    if behind is None or (
        tokens[first - 1].lower == "and" and not tokens[first - 2].capital and tokens[first - 2].text != ","
    ):
        return False
    return behind.search(_words(tokens[max(0, first - _BACK) : first])) is not None


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(token.lower for token in tokens)


_VERBS = frozenset(
    {
        "is",
        "was",
        "now",
        "lives",
        "lived",
        "has",
        "have",
        "had",
        "and",
        "went",
        "stayed",
        "moved",
        "still",
        "then",
    }
)
