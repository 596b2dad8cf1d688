"""Names of people who are no family: friends, colleagues, professionals, other reviews' children."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.narrative.lexicon import words
from genogram_app.narrative.people.names.introduced import partnered
from genogram_app.narrative.people.names.professionals import PLACE_PREPOSITIONS, ROLES
from genogram_app.narrative.people.names.unknown_names import Scene
from genogram_app.narrative.tokens import Token

_FRIENDS = words("friend friends schoolfriend bestie mate pal buddy girlfriends confidante acquaintance")
_STRANGERS = words(
    """colleague colleagues co-worker workmate classmate classmates schoolmate schoolmates teammate coach
    journalist reporter broadcaster neighbour neighbours employer boss landlord landlady childminder pupil
    classroom campaigner author academic researcher mp councillor"""
)
_OTHER_CASES = words("case review reviews inquiry inquest trial tragedy judgment")
_NAMING = ("called", "named", "known as")
_ANOTHER_REVIEW = re.compile(
    r"(?<!this )(?<!present )(?<!our )(?<!current )"
    r"\b(?:case|reviews?|inquir(?:y|ies)|inquests?|reports?|judgment) "
    r"(?:about|into|of|on|concerning|regarding|involving|after|following) "
    r"(?:the (?:death|murder|killing|care) of )?(?:an?|another) (?:[\w-]+ ){0,3}?(?:called|named|known as)$"
)
_REVIEW_REACHES = 14
"""In words: how far before a name the review may be named that it is from."""
_OF_A_TRADE = words("factory farm forestry building construction steel warehouse shop bar kitchen railway")
"""Workers whom no agency sends."""
_BIRTH_REACHES = 14
"""In words: how far before the second parent "born" may stand."""
_ARTICLES = words("a an the his her their our another")
_BESIDE = frozenset(",:–-('\"")


def outsiders(scene: Scene) -> frozenset[str]:
    """Return names that belong to a professional, a neighbour, a colleague, a place or another review's case.

    The forename and the surname alone are returned beside a whole name.
    """
    found: set[str] = set()
    for i, last in scene.names:
        if (
            _is_where(scene, i, last)
            or (_is_of(scene, i, last, ROLES | _STRANGERS) and not _is_partner(scene, i))
            or _other_case(scene.tokens, i, last)
        ):
            found |= _parts(scene.tokens, i, last)
    return frozenset(found)


def friends(scene: Scene) -> frozenset[str]:
    """Return names of people whom the text calls somebody's friend."""
    found: set[str] = set()
    for i, last in scene.names:
        if _is_of(scene, i, last, _FRIENDS):
            found |= _parts(scene.tokens, i, last)
    return frozenset(found)


def of_another_review(tokens: Sequence[Token], first: int) -> bool:
    """Return whether "in the review about a boy called" stands before a name: the review is not this one."""
    before = " ".join(t.lower for t in tokens[max(0, first - _REVIEW_REACHES) : first])
    return before.endswith(_NAMING) and _ANOTHER_REVIEW.search(before) is not None


def of_that_name_too(tokens: Sequence[Token], first: int) -> bool:
    """Return whether "another boy called" stands before a name: he is nobody of whom the text tells."""
    before = [t.lower for t in tokens[max(0, first - 3) : first]]
    return len(before) == 3 and before[0] == "another" and before[2] in _NAMING


def _is_partner(scene: Scene, i: int) -> bool:
    """Whether somebody is told as a partner, and not by a relationship, which may be one of work.

    The second of the parents to whom a child was born is one: "born to Callie and Craig, a student".
    """
    before = [t.lower for t in scene.tokens[max(0, i - _BIRTH_REACHES) : i]]
    both = before[-1:] == ["and"] and "born" in before and "to" in before[before.index("born") :]
    return both or (partnered(scene, i) and scene.tokens[i - 2].lower != "relationship")


def _is_where(scene: Scene, first: int, last: int) -> bool:
    """Whether something is said to be in what is named, but not "in Wilf's life"."""
    owner = last + 1 < len(scene.tokens) and scene.tokens[last + 1].kind == "possessive"
    return first > 0 and scene.tokens[first - 1].lower in PLACE_PREPOSITIONS and not owner


def _parts(tokens: Sequence[Token], first: int, last: int) -> set[str]:
    named = [t.text for t in tokens[first : last + 1] if t.text != "."]
    return {" ".join(named), named[0], named[-1]}


def _is_of(scene: Scene, first: int, last: int, nouns: frozenset[str]) -> bool:
    return _noun_before(scene.tokens, first, nouns) or _noun_after(scene.tokens, last, nouns)


def _noun_before(tokens: Sequence[Token], first: int, nouns: frozenset[str]) -> bool:
    """Whether a noun stands before a name: "his best friend, Jake", "a friend from school, Lola"."""
    i = first - 1
    if i > 0 and tokens[i].text in _BESIDE:
        i -= 1
        window = [t.lower for t in tokens[max(0, i - 3) : i + 1]]
        clause = window[_last(window, ",;:.") + 1 :]
        return any(word in nouns for word in clause)
    return i >= 0 and (tokens[i].lower in nouns or _copula(tokens, i, nouns))


def _copula(tokens: Sequence[Token], i: int, nouns: frozenset[str]) -> bool:
    """Whether "her closest friend was" stands before a name."""
    return i > 0 and tokens[i].lower in ("is", "was", "called", "named") and tokens[i - 1].lower in nouns


def _noun_after(tokens: Sequence[Token], last: int, nouns: frozenset[str]) -> bool:
    """Whether a noun stands behind a name: "Jake, his best friend,", "Anya Frost (a colleague)"."""
    after = [t.lower for t in tokens[last + 1 : last + 7]]
    if (
        after[:1] == [","]
        or after[:1] == ["("]
        or after[:1] in (["is"], ["was"])
        or after[:2] == ["who", "was"]
    ):
        described = after[1:]
    else:
        return False
    described = described[: _first(described, ",;:.)")]
    if "kinship" in described or _OF_A_TRADE & {*described}:
        # "Hedda is his kinship carer": a relative. "Ned, a farm worker": anybody.
        return False
    return bool(described) and described[0] in _ARTICLES and any(word in nouns for word in described[1:4])


def _other_case(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name is that of another case: "the Dunmore inquiry", "a girl whom it called Rhys"."""
    before = [t.lower for t in tokens[max(0, first - 2) : first]]
    after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
    cited = (
        len(before) == 2 and before[0] in _OTHER_CASES - {"murder", "killing"} and before[1] in ("of", "into")
    )
    elsewhere = before == ["it", "called"] or before == ["it", "named"] or of_that_name_too(tokens, first)
    return (
        cited
        or elsewhere
        or of_another_review(tokens, first)
        or (before[-1:] == ["the"] and after in _OTHER_CASES)
    )


def _first(listed: Sequence[str], marks: str) -> int:
    return next((i for i, word in enumerate(listed) if word in marks), len(listed))


def _last(listed: Sequence[str], marks: str) -> int:
    return max((i for i, word in enumerate(listed) if word in marks), default=-1)
