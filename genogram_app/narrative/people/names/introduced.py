"""How a text introduces somebody by a name: "a man called Baz", "Amber, who turned nine"."""

from __future__ import annotations

import re

from genogram_app.narrative.lexicon import NUMBERS, words
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.people.names.unknown_names import Scene

_QUOTES = "'\""
_OPENERS = frozenset(",:–-('\"")
_CALLED = words("called named nicknamed")
_PEOPLE = words(
    """man woman boy girl male female friend lodger flatmate housemate person somebody someone teenager
    adult baby child toddler infant youth bloke guy lad acquaintance partner boyfriend girlfriend lover
    ex associate"""
)
_OF_CHILDREN = words("eldest youngest first-born firstborn")
_PARENTS_WITH = words("child children son sons daughter daughters baby twins")
_HARMED = words("killed murdered stabbed assaulted strangled pregnant")
_COUNTED = words("children sons daughters siblings sisters brothers")
_OFTEN = 3
"""A name that stands so often in a text is no passing mention of somebody from elsewhere."""
_WAY = 2
"""So many names with initials make it a report's way; and so often one stands in the text."""
_WINDOW = 10
_NUM = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)"
_WHEN = r"(?:now |then |just |still |about |nearly |almost )?"
_DECADE = r"(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
_PERSONAL = re.compile(
    r"(?:, |\( )?(?:who )?(?:was|were) (?:then )?born\b|, born (?:in|on)\b|\( (?:born|b\.?|dob)\b|"
    r"who is now\b|, who (?:arrived|followed|came along) (?:in|on|two|three|four|a|the)\b|"
    r", (?:then|now) aged\b|(?:\( )?aged (?:about|around|\d)|(?:, |\( )aged\b|"
    r", (?:the|his|her|their) (?:eldest|oldest|youngest|middle|only|first|second|third|fourth|fifth|"
    r"first-?born)(?: (?:child|son|daughter|baby|boy|girl))?(?: of (?:the )?(?:\w+|his \w+|her \w+))? ,|"
    r"\( \d{1,2} [),]|"
    r"(?:, who )?(?:died|passed away)\b|married\b|"
    rf", who (?:is|was|are|were|being) {_WHEN}(?:\d+|{_NUM} (?:when|at|years?|months?|,))|"
    r"(?:, who )?(?:had |has )?(?:just |recently |only )?"
    rf"(?:turns|turned) {_NUM} (?:in|on|that|last|,|\.|years?)|"
    rf", {_WHEN}{_NUM} (?:,|and a half)|, {_WHEN}an? [\w-]+-old\b|"
    rf"(?:is|was) (?:then |now |just |still |nearly )?{_NUM} (?:\.|,|and |when|years? old|months? old)|"
    rf"(?:, who )?(?:is|was) {_WHEN}in (?:his|her|their) (?:late |early |mid- ?|mid )?{_DECADE}\b"
)
"""What can only be said of a person whose name stands before it: an age, a birth, a death, a marriage."""
_OF_TWO = re.compile(
    r"(?:, )?with whom (?:\S+ ){1,4}?(?:had|has|in|began|having) an? "
    r"(?:(?:brief|short|casual|long|long-term|previous|sexual|intimate|serious|on-off|violent|abusive) )*"
    r"(?:relationship|affair|romance)\b|"
    r"(?:, )?(?:to|by|with|from) whom (?:\S+ ){1,5}?(?:married|lived|living|divorced|separated)\b|"
    r"(?:, )?(?:by|with) whom (?:\S+ ){1,3}?(?:has|had) (?:an?|one|two|three|four) (?:\S+ ){0,2}?"
    r"(?:child|children|sons?|daughters?)\b|"
    r"(?:, )?whom (?:\S+ ){1,4}?(?:married|seeing|dating)\b|"
    r"(?:, )?who (?:have|had) been (?:together|married|a couple)\b|"
    r"(?:, )?who (?:are|were) (?:married|engaged|a couple|husband and wife)\b"
)
"""What is said of a partner behind the name: "with whom she had had a relationship"."""
_AT_HOME = re.compile(
    r"(?:(?:had|has|then|later|also|still|now|was|is|being|been|always|often|never|again|soon|"
    r"eventually|finally|subsequently) )*"
    r"(?:moved (?:in with|(?:in|out|back|away)(?= (?:[.,]|and|when|after|in|to)(?!\S)))|"
    r"(?:went|came|goes) to (?:live|stay)|"
    r"(?:living|sleeping|lodging) (?:with|at|in|on|there)|lived (?:with|at|in|there|alone)|slept|"
    r"packed|left home|walked out|drank|drinking|hit|punched|slapped|kicked|grabbed|shouted|screamed|"
    r"arrested|charged|bailed|remanded|sentenced|convicted|pregnant|gave birth|fathered|grew up|"
    r"fell (?:ill|asleep))\b"
)
"""What is told of the family's own people, and seldom of those who work with them."""
_OF_BOTH = re.compile(
    r"and [\w'-]+ 's (?:[a-z]+ )?(?:children|child|sons?|daughters?|marriage|wedding|divorce)\b(?! 's)"
)
"""Behind the first of two: "Chloe and Neil's three children"."""
_ARE_KIN = (
    r"(?:are|were) (?:[a-z-]+ ){0,2}?(?:(?:half-|step-)?(?:sisters|brothers|siblings)|twins|cousins|"
    r"husband and wife|married)\b"
)
_ARE = re.compile(_ARE_KIN)
_ARE_BOTH = re.compile(rf"(?:and|&) [\w'-]+ {_ARE_KIN}")
"""Behind the second and behind the first of two: "Chloe and Una are sisters"."""
_CHILD_IN_ORDER = re.compile(
    r"'s (?:(?:first|second|third|fourth|fifth|sixth|eldest|oldest|youngest|only|middle) (?:child|baby)|"
    r"death|birth|birthday|funeral|childhood|pregnancy|upbringing|half-(?:brother|sister)s?)\b"
)
_AND_HERS_IS = re.compile(r"\b(?:father|mother|dad|mum) (?:is|was) .{1,40} 's (?:is|was)$")
"""Before the name of another's parent: "Ada's father is Ivo and Kit's is"."""
_OWNED = re.compile(
    r"(?:(?:step|half|grand|great|ex)[- ]?)?"
    r"(?:mother|father|mum|dad|sister|brother|wife|husband|partner|boyfriend|"
    r"girlfriend|son|daughter|aunt|uncle|grandmother|grandfather|cousin|nephew|niece|parents|grandparents)"
)
_WED = re.compile(
    r"(?:\b(?:married|engaged|marriage|engagement|relationship|affair)(?: [a-z]+){0,2} (?:, )?(?:to|with)|"
    r"\bmarried|\b(?:moved in|lives|lived|living|stayed|lodged|set up (?:home|house)|took up|"
    r"cohabit(?:ed|ing|s)|shar(?:ed|ing) (?:an?|his|her|their) (?:home|house|flat)) with)$"
)
"""What stands before the name of somebody's partner, or of whoever shares a home."""
_BETWEEN = re.compile(r"\b(?:marriage|affair|romance) between (?:[\w'-]+ ){1,2}and$")


def often(scene: Scene, first: int, least: int = _OFTEN) -> bool:
    """Return whether the text uses a name so often that it speaks of one of its own people."""
    return scene.uses[scene.tokens[first].text] >= least


def called(scene: Scene, i: int) -> bool:
    """Return whether somebody is called by the name that begins here: "a man called Baz"."""
    tokens = scene.tokens
    j = i - 1
    while j > 0 and tokens[j].text in _QUOTES:
        j -= 1
    if j > 0 and tokens[j].text == "late" and tokens[j - 1].text == "the":
        return True
    if j > 1 and tokens[j].text == "as":
        known = [k for k in range(max(0, j - 4), j) if tokens[k].lower in ("known", "identified")]
        j = known[-1] if known else j
    elif j <= 0 or tokens[j].lower not in _CALLED:
        if j > 1 and tokens[j].text == "," and tokens[j - 1].lower in _OF_CHILDREN:
            return tokens[j - 2].lower in ("the", "'s", "his", "her", "their")
        return _appositive_person(scene, i)
    return any(t.lower in _PEOPLE for t in tokens[max(0, j - _WISHING) : j])


_WISHING = 7
"""So many words before "known as" stands who is known: "the boy, who asked to be known as"."""


def _appositive_person(scene: Scene, i: int) -> bool:
    """Whether a name stands beside a noun for a person: "a man from work, Piotr", "a lodger: 'Mr S'"."""
    tokens = scene.tokens
    j = i - 1
    while j > 0 and tokens[j].text in _OPENERS:
        j -= 1
    if j == i - 1:
        return tokens[j].lower in ("friend", "mate", "lodger", "flatmate", "housemate")
    window = tokens[max(0, j - 5) : j + 1]
    nouns = [k for k, t in enumerate(window) if t.lower in _PEOPLE]
    return bool(nouns) and all(t.kind == "word" and not t.capital for t in window[nouns[-1] :])


def partnered(scene: Scene, i: int) -> bool:
    """Return whether somebody is married to, related to or living with whoever is named here."""
    before = [t.lower for t in scene.tokens[max(0, i - 6) : i]]
    if before[-1:] in (["is"], ["was"]) and before[-2:-1] == ["'s"]:
        return (
            _AND_HERS_IS.search(" ".join(t.lower for t in scene.tokens[max(0, i - _WINDOW) : i])) is not None
        )
    if _WED.search(" ".join(before)):
        return True
    if _BETWEEN.search(" ".join(before)) and scene.tokens[i - 2].capital:
        return True
    if before[-1:] in (["with"], ["by"]) and before[-2:-1] and before[-2] in _PARENTS_WITH | _HARMED:
        return often(scene, i)
    if before[-1:] == ["met"] and len(before) > 1:
        return scene.tokens[i - 2].capital and often(scene, i, 2)
    if before[-1:] in (["is"], ["was"]) and len(before) > 1:
        return before[-2] in _PEOPLE or any(p.head == i - 2 and p.owner_kind != "none" for p in scene.phrases)
    return False


def initialled(scene: Scene, first: int, last: int) -> bool:
    """Return whether a name has initials in brackets, as a report gives them to its people: "Ada (AP)"."""
    named = first == last and scene.tokens[first].text in scene.initialled
    return named and len(scene.initialled) >= _WAY and often(scene, first, _WAY)


def was_friend(scene: Scene, i: int) -> bool:
    """Return whether "her closest friend was" stands before a name."""
    return i > 1 and scene.tokens[i - 2].lower == "friend"


def _of_two(scene: Scene, last: int) -> bool:
    """Whether a name that ends at a token is the second of two: "Ada and Ivo Osier's children are"."""
    tokens = scene.tokens
    joins = [k for k in (last - 1, last - 2) if k > 0 and tokens[k].text in ("and", "&")]
    return bool(joins) and tokens[joins[0] - 1].capital


def personal(scene: Scene, last: int) -> bool:
    """Return whether what follows a name can only be said of a person: an age, a birth, a mother."""
    behind = _behind_code(scene, last)
    said = [t.lower for t in scene.tokens[behind : behind + _WINDOW]]
    following = " ".join(said)
    if _PERSONAL.match(following) or _OF_TWO.match(following):
        return True
    if _AT_HOME.match(following) and often(scene, last):
        return True
    if (_OF_BOTH.match(following) or _ARE_BOTH.match(following)) and scene.tokens[last + 2].capital:
        return True
    if _ARE.match(following) and scene.tokens[last - 1].lower in ("and", "&"):
        return True
    if said[:2] == ["'s", "children"] and {*said[2:3]} & {"are", "were"} and _of_two(scene, last):
        return True
    if said[:1] == ["'s"] and said[1:2] and said[1] in NUMBERS and {*said[2:3]} & _COUNTED:
        return True
    if _CHILD_IN_ORDER.match(following):
        return True
    owned = said[:1] == ["'s"] and any(_OWNED.fullmatch(word) for word in said[1:3])
    return owned and not any(word in ROLES for word in said[1:3])


def _behind_code(scene: Scene, last: int) -> int:
    """The token behind a name and the code that may stand beside it in brackets: "Gregor (GT), 44,"."""
    beside = [t.text for t in scene.tokens[last + 1 : last + 4]]
    if beside[:1] != ["("] or beside[2:] != [")"] or not beside[1].isupper():
        return last + 1
    # "Hart (SW)" is called so by what she does, "Gregor (GT)" by his own letters.
    return last + 4 if beside[1][0] == scene.tokens[last].text[0] else last + 1


_TITLE_OF = re.compile(r"\b(?:review|report|inquiry|sar|dhr|lcspr|scr|cspr|darr|dard)\b[^:–]*[:–-]$")
"""A title whose last word is a name: "Safeguarding Practice Review: Wilf"."""


def in_title(scene: Scene, first: int, last: int) -> bool:
    """Return whether a review has the name in its title, behind a colon or a dash."""
    tokens = scene.tokens
    if not (last + 1 >= len(tokens) or tokens[last + 1].opens_line):
        return False
    start = next(
        (k for k in range(first, max(-1, first - 2 * _WINDOW), -1) if tokens[k].opens_line or not k), None
    )
    if start is None or start == first:
        return False
    return bool(_TITLE_OF.search(" ".join(t.lower for t in tokens[start:first]))) and often(scene, first)
