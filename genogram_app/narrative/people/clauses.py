"""Where clauses begin, and whether a phrase is the subject of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.narrative.lexicon import NUMBERS, words
from genogram_app.narrative.tokens import Token

FINITE = words(
    """was were is are am has have had does do did would could should might must may can will shall became
    began came chose did died drew drove fell felt fled flew found gave gets goes got grew had held hurt kept
    knew laid lay led left lent let lived lives lost made makes meets met moves paid put ran rang read rose
    said sat saw says sees sent set shares slept sold sought spent spoke stands stayed stays stole stood
    struck swore takes taught tells thought threw told took understood visits wants went woke won wore wrote
    knows remains resides sleeps attends works becomes gave feels keeps uses likes dislikes cut hit shut
    bore bought brought built caught fought broke"""
)
"""Verbs that a phrase for people may be the subject of, but for those in -ed."""
_PRESENT = words(
    """accepts admits agrees alleges answers appears arrives asks asserts begins believes blames brings buys
    catches collapses collects complains confirms continues dies discharges discloses drives ends explains
    fetches finds finishes follows gives grabs hears holds informs insists joins kicks leaves loses marries
    opens puts reaches recalls receives refers refuses says seems sends serves sits speaks spends suspects
    telephones threatens throws travels withdraws writes"""
)
"""The same in the present tense, in which the entries of chronologies are often written."""
_PRESENT_OR_NOUN = words(
    """assaults attacks books breaks calls cancels changes contacts drinks drops falls hands hits messages
    phones picks plans presents promises punches rents reports requests returns rings runs sails signs slaps
    starts stops texts tries turns visits waits walks warns watches"""
)
"""Words that are verbs in the present tense where they follow on somebody."""
_NO_VERBS = words("aged named unnamed related deceased estranged extended so-called hundred bed red need")
PREPOSITIONS = words(
    """in on at to of by for from with without about against between among after before during into onto over
    under around through towards near behind beside besides despite except like since than until upon via
    within including regarding concerning alongside outside inside off as"""
)
CONJUNCTIONS = words(
    """and but or that when while whilst because after before as if who which whom since until although though
    whereas where then so yet whether once how what unless"""
)
ADVERBS = words(
    """also then now again already soon still later subsequently eventually initially finally shortly first
    recently therefore both all briefly once never not had always often sometimes usually just only
    previously currently reportedly apparently allegedly probably possibly clearly together each however
    immediately repeatedly mainly regularly rarely quickly suddenly twice too herself himself themselves"""
)
_COPULAS = words("is was are were be been being become became becomes remains remained")
_NO_INFINITIVE = words(
    "a an the his her their its him them this that these those my our your each both all which whom"
)
_BEHIND_SUBJECT = frozenset({",", "(", "–", "and", "&", "who", "whose", "whom", "as"})
"""What may stand between the subject of a clause and its verb."""
_SO_MANY = frozenset({"all", "both", *NUMBERS})
_WHEN = words("when until till since before after")
_AGE = re.compile(r"\d{1,2}|(?:[a-z]+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|[a-z]+(?:teen|ty)")
_MARKS = frozenset(",;:.()–-\"'!?")


def verb_like(token: Token) -> bool:
    """Return whether a word looks like a verb in the past or the present."""
    word = token.lower
    if word in FINITE or word in _PRESENT:
        # May is a month, Will a name.
        return not (token.capital and word in ("may", "will"))
    return word.endswith("ed") and len(word) > 3 and not token.capital and word not in _NO_VERBS


def verb_follows(tokens: Sequence[Token], i: int) -> bool:
    """Return whether a verb stands at a token, or behind adverbs there."""
    last = min(i + 4, len(tokens))
    if i < last and tokens[i].lower in _PRESENT_OR_NOUN:
        return True
    while i < last:
        word = tokens[i].lower
        if verb_like(tokens[i]):
            return True
        if word not in ADVERBS and not word.endswith("ly"):
            return False
        i += 1
    return False


def is_subject(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a phrase stands where the subject of a clause stands."""
    if first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].lower in _SO_MANY:
        # "All four of them": they are the subject.
        first -= 3 if first > 2 and tokens[first - 3].lower in _SO_MANY else 2
    before = tokens[first - 1] if first else None
    if before is not None and before.lower in PREPOSITIONS and before.lower not in CONJUNCTIONS:
        return False
    if verb_follows(tokens, last + 1):
        return True
    if before is None or tokens[first].opens_line or (before.opens_line and before.kind == "number"):
        return True
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    joined = before.text == "," or before.lower in ("and", "or", "&")
    if joined and after is not None and after.kind != "possessive" and after.lower not in _BEHIND_SUBJECT:
        # "for herself, Teo and Tilly."
        return False
    return opens_clause(before)


def completes_copula(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a phrase says who somebody "is", "was not", "became"."""
    i = first - 1
    while i > 0 and tokens[i].lower in ADVERBS:
        i -= 1
    return i >= 0 and tokens[i].lower in _COPULAS


def only_dates(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether somebody's birth or death only says when something was: "when Kit died".

    Behind an age so does what was done to somebody: "Una was 29 when Kit was hurt".
    """
    if not first or tokens[first - 1].lower not in _WHEN:
        return False
    behind = tuple(t.lower for t in tokens[last + 1 : last + 3])
    if behind[:1] in (("died",), ("arrived",)) or behind == ("was", "born"):
        return True
    age = tokens[first - 2] if first > 1 else None
    return age is not None and behind[:1] == ("was",) and bool(_AGE.fullmatch(age.lower))


def opens_clause(token: Token) -> bool:
    """Return whether a clause may begin behind a token."""
    return token.text in _MARKS or token.lower in CONJUNCTIONS


def clause_start(tokens: Sequence[Token], i: int, least: int) -> int:
    """Return where the clause of a token begins, not before the token `least`."""
    while i > least and not (tokens[i - 1].text in ",;:()" or tokens[i - 1].lower in CONJUNCTIONS):
        i -= 1
    return i


def infinitive_between(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether "to leave" or the like begins among the tokens from `first` up to `last`."""
    places = (i for i in range(first, min(last, len(tokens) - 1)) if tokens[i].lower == "to")
    return any(not tokens[i + 1].capital and tokens[i + 1].lower not in _NO_INFINITIVE for i in places)


def verb_between(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a verb stands among the tokens from `first` up to `last`, without that."""
    return any(verb_like(t) for t in tokens[first:last])
