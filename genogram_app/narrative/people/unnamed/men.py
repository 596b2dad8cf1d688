"""Men whom the text mentions without saying who they are: "an unknown male", "a man on the sofa"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.unnamed.home import elsewhere, in_home, lives_there
from genogram_app.narrative.scope import advises, denied, reflects, states_facts, supposed
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token, Tokens

_HEADS = words("man male boyfriend stranger bloke guy gentleman lodger adult")
_ARTICLES = words("a an another one some")
_UNKNOWN = words(
    """unknown unidentified unnamed unrecorded strange unfamiliar unexplained mystery untraced unrelated"""
)
_ADJECTIVES = words(
    """adult young older elderly young white black asian tall new second third further different male
    other large drunk intoxicated middle-aged half-dressed visiting strange"""
)
_NO_ADJECTIVES = words(
    """of to by for with at in on from and or but than that which who as not no any every each the this his
    her their its my your our was were is are be been being had has have said told saw met like healthy live
    newborn full-term average reasonable typical vulnerable good nice changed single married lucky free
    wanted dead best old-fashioned working key front right wrong"""
)
"""What is no adjective of a man who is told of, or of one of whom nothing is told by it."""
_MOST_ADJECTIVES = 3
_PREDICATES = words("is was as be been become became being like remained such described")
_ADJECTIVE_NOUNS = words(
    """voice voices presence name names clothing clothes shoes dna should must ought would could worker
    nurse officer colleague relative carer staff child baby infant sibling role model parent parents
    professional social teacher practitioner midwife student patient perpetrator victim lead members
    figures figure partner partners households population"""
)
_KEYS = frozenset(":–=")
_BESIDE = frozenset(",:('\"–")
_CALLED = words("called named as nicknamed")
_IN_DOUBT = words("whether if not cannot never might may unclear")
_SENT = re.compile(
    r" from (?:the |a |an )?(?:council|housing|local authority|school|charity|church|agency|company|landlord|"
    r"electricity|gas|water|social|police|probation)\b"
)
_UNTRACED = re.compile(
    r"(?: (?:who|whom|in|at|on|with|from|upstairs)(?: [^\s,;.]+){1,9}?)? "
    r"(?:(?:has|have|had|was|were|is) (?:\w+ ){0,2}?(?:not|never) (?:\w+ ){0,3}?"
    r"(?:traced|identified|named|established|found|interviewed)|remains? (?:unidentified|unknown|untraced))\b"
)
"""What follows "the man" where a text says that nobody knows who he is."""
_AT_HOME = words("carer relative relation colleague student nurse")
"""Whom a text may speak of without a name as living in the home: "a male carer lived in"."""
_SOON = 60
"""How many words later a text may still say who somebody was."""


@value_object
class UnnamedMan:
    """A description of a man without a name: its tokens and whether the text says that he is unknown.

    `known_by` is what links two descriptions of one man, or empty; `sex` is "any" for an adult who may be a
    woman; `owner` is the token of whoever has him for a friend.
    """

    first: int
    last: int
    unknown: bool
    known_by: str = ""
    sex: SexOfTerm = "male"
    owner: int | None = None


def unnamed_men(
    tokens: Tokens,
    sentences: Sequence[Sentence | None],
    plain: str,
    taken: Mapping[int, int],
) -> tuple[UnnamedMan, ...]:
    """Return the men who are told of as there, but not who they are. `sentences` holds one for each token."""
    found: list[UnnamedMan] = []
    for i in tokens.saying(_HEADS):
        sentence = sentences[i]
        if sentence is None or i in taken:
            continue
        man = _described(tokens, i, sentence, plain)
        if (
            man
            and _there_or_near(man, tokens, sentence, plain, taken)
            and told_of(man, tokens, sentence, plain, taken)
        ):
            found.append(man)
    return tuple(found)


def untraced(plain: str, end: int) -> bool:
    """Return whether a text goes on to say that somebody was never identified."""
    return _UNTRACED.match(plain, end) is not None


def _described(tokens: Sequence[Token], head: int, sentence: Sentence, plain: str) -> UnnamedMan | None:
    """The noun phrase around a head noun, when it is an indefinite one or says that he is unknown."""
    first, said = head, set()
    while first and tokens[first - 1].lower in _ADJECTIVES | _UNKNOWN | _HEADS:
        first -= 1
        said.add(tokens[first].lower)
    first = _before_adjectives(tokens, first)
    article = tokens[first - 1].lower if first else ""
    last = _with_noun(tokens, head, plain[: sentence.end])
    unknown = bool(said & _UNKNOWN)
    if article == "the" and tokens[head].lower in ("man", "male"):
        unknown = unknown or untraced(plain, tokens[last].end)
    male = {tokens[head].lower, *said} & (_HEADS - {"adult"})
    if not male or (article not in (*_ARTICLES, "the", "this") and not unknown):
        return None
    if article in ("the", "this") and not unknown:
        return None
    first = first - 1 if article in (*_ARTICLES, "the", "this") else first
    return UnnamedMan(first, last, unknown)


def _before_adjectives(tokens: Sequence[Token], first: int) -> int:
    """The first of the words that describe a man, if an article opens them: "a short, bearded man"."""
    for at in range(first - 1, max(first - 2 - _MOST_ADJECTIVES, -1), -1):
        word = tokens[at].lower
        if word in _ARTICLES:
            return at + 1
        if word in _NO_ADJECTIVES or not (word == "," or word.replace("-", "").isalpha()):
            break
    return first


def _with_noun(tokens: Sequence[Token], head: int, plain: str) -> int:
    """The last token of "a male carer" who is said to live there, or was never identified."""
    noun = head + 1
    if tokens[head].lower != "male" or _word(tokens, noun) not in _AT_HOME:
        return head
    following = plain[tokens[noun].end :].removeprefix(",").split(",")[0]
    return noun if lives_there(following) or untraced(plain, tokens[noun].end) else head


def _there_or_near(
    man: UnnamedMan, tokens: Sequence[Token], sentence: Sentence, plain: str, taken: Mapping[int, int]
) -> bool:
    """Whether the man is no stranger in a public place of whom the sentence says nothing about the family."""
    if _SENT.match(plain, tokens[man.last].end):
        return False
    said = plain[sentence.start : sentence.end]
    if not (elsewhere(said) and not in_home(said)):
        return True
    named = (i in taken for i in range(man.first, -1, -1) if tokens[i].start >= sentence.start)
    later = (i in taken for i in range(man.last, len(tokens)) if tokens[i].end <= sentence.end)
    return any(named) or any(later)


def told_of(
    man: UnnamedMan, tokens: Sequence[Token], sentence: Sentence, plain: str, taken: Mapping[int, int]
) -> bool:
    """Return whether the sentence tells of the man as somebody who was there."""
    before, after = _word(tokens, man.first - 1), _word(tokens, man.last + 1)
    if after in _ADJECTIVE_NOUNS or after == "'s" or (after == "health" and not man.unknown):
        return False
    if before in _PREDICATES:
        return _there(tokens, man.first - 1)
    # "Curtis, a boy of 17": a description of somebody who has just been named.
    if before == "," and man.first >= 2 and (man.first - 2 in taken) and not man.unknown:
        return False
    if before in _KEYS and _opens_entry(tokens, man.first - 2, taken) and not man.unknown:
        return False
    if _named_here(tokens, man.last, taken) or _named_later(tokens, man.last, taken):
        return False
    if plain[sentence.end - 1] not in ".!?;)\"'" or not states_facts(sentence):
        return False
    if reflects(sentence) and not man.unknown:
        return False
    before_him = plain[sentence.start : tokens[man.first].start]
    return not (advises(before_him) or _no_fact(before_him[-60:]))


def _opens_entry(tokens: Sequence[Token], i: int, taken: Mapping[int, int]) -> bool:
    """Whether a name that ends at a token opens a line: "Adult 2: a man of 30", "Partner (MP): a man"."""
    if tokens[i].text == ")":
        opened = (k for k in range(i - 1, max(0, i - 6), -1) if tokens[k].text == "(")
        i = next(opened, 0) - 1
    if i not in taken:
        return False
    last = taken[i]
    while taken.get(i - 1) == last:
        i -= 1
    return i == 0 or tokens[i].opens_line


def _named_here(tokens: Sequence[Token], last: int, taken: Mapping[int, int]) -> bool:
    """Whether a name stands beside: "a man called Dale", "a man from work, Piotr"."""
    for i in range(last + 1, min(last + 12, len(tokens))):
        if i in taken:
            before = tokens[i - 1].lower
            return before in _BESIDE or before in _CALLED
        if tokens[i].text in ".;":
            break
    return False


def _named_later(tokens: Sequence[Token], last: int, taken: Mapping[int, int]) -> bool:
    """Whether the text says soon after who he was: "We now know that it was Dale"."""
    for i in range(last + 1, min(last + _SOON, len(tokens) - 2)):
        said = (tokens[i].lower, tokens[i + 1].lower)
        named = said[0] == "name" and said[1] in ("was", "is", "as")
        named = named or (said[0] in ("it", "he", "this") and said[1] in ("was", "is"))
        if named and i + 2 in taken:
            return not any(t.lower in _IN_DOUBT for t in tokens[max(last, i - 8) : i])
    return False


def _no_fact(clause: str) -> bool:
    part = re.split(r"[,;:.]|\bbut\b|\band\b|\bthat\b", clause)[-1]
    return supposed(part) or denied(part)


def _there(tokens: Sequence[Token], i: int) -> bool:
    """Whether the verb before a noun says that he was there: "there was a man", "one of them was a man"."""
    if not i or tokens[i].lower not in ("is", "was"):
        return False
    before = [token.lower for token in tokens[max(0, i - 3) : i]]
    return before[-1] in ("there", "one", "another") or before in (
        ["one", "of", "them"],
        ["one", "of", "these"],
    )


def _word(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lower if 0 <= i < len(tokens) else ""
