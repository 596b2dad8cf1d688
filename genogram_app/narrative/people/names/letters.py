"""Single letters by which a report calls people: "Q's brother, S, had died", "his wife, R,"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import CODE_WORDS, MODIFIERS, TITLES, kin_word, words
from genogram_app.narrative.tokens import Token, Tokens

_LABELS = words(
    """address addresses flat block ward unit house home school hospital town area agency appendix section
    category class type band grade level vitamin hepatitis plan option figure table group team site court
    case part annex schedule model step phase stage placement carer panel member worker officer"""
)
"""Words before a letter that make it no person's: "Address B", "hepatitis C"."""
_LIKE_A = words("was is had has lived died told said moved met left did and or's")
"""What follows A where it is somebody, and no article."""
BETWEEN = words(", ( : – and is are was were")
"""What may stand between a relative's noun and a letter: "his sisters are K and W"."""
DOINGS = words(
    """lives lived died married divorced told said says asked visited rang telephoned remembers remembered
    wished believed knew felt moved stayed slept worked works left came went gave took grew"""
)
_CODES = frozenset((*CODE_WORDS, *TITLES))
_LEAST = 2
"""So many people called by letters make it a report's way; and so often one is called so."""


def letters_of_people(tokens: Tokens) -> frozenset[str]:
    """Return the letters that are names of people in a text, but for those of codes such as "Child K"."""
    told = _told(tokens)
    return (told.often | told.related) - told.coded if told.is_a_way else frozenset()


def letters_of_codes(tokens: Tokens) -> frozenset[str]:
    """Return the letters of codes that are names by themselves too: "Child K … K's mother"."""
    told = _told(tokens)
    return told.coded & told.often & (told.often if told.is_a_way else told.related)


@value_object
class _Told:
    """Which letters are often somebody, which are in codes, and which have relatives or do as people do."""

    often: frozenset[str]
    related: frozenset[str]
    acting: frozenset[str]
    coded: frozenset[str]

    @property
    def is_a_way(self) -> bool:
        """Whether the report calls people by letters."""
        people = (self.related | self.acting) & self.often - self.coded
        return len(people) >= _LEAST and len(people & self.related) > 0


def _told(tokens: Tokens) -> _Told:
    uses: Counter[str] = Counter()
    related: set[str] = set()
    acting: Counter[str] = Counter()
    coded: set[str] = set()
    for i in tokens.capitals:
        letter = tokens[i].text
        if len(letter) > 1 or letter == "I":
            continue
        if i and tokens[i - 1].lower in _CODES:
            coded.add(letter)
        elif is_somebody(tokens, i):
            uses[letter] += 1
            acting[letter] += _acts(tokens, i)
            if _is_relative(tokens, i):
                related.add(letter)
    often, active = ({one for one, used in told.items() if used >= _LEAST} for told in (uses, acting))
    return _Told(frozenset(often), frozenset(related), frozenset(active), frozenset(coded))


def is_somebody(tokens: Sequence[Token], i: int) -> bool:
    """Return whether a letter stands by itself at a token, as a name does."""
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    if before is not None and before.end + 1 >= tokens[i].start and not before.opens_line:
        if before.lower in _LABELS or before.text in ("-", "/", "'") or before.kind == "number":
            return False
        if before.capital and not _opens_sentence(tokens, i - 1):
            return False
    if after is None or after.text in ("-", "/", "+") or after.kind == "number":
        return False
    if after.text == "." and i + 2 < len(tokens) and tokens[i + 2].start == after.end:
        return False
    close = after.start - tokens[i].end == 1
    if tokens[i].text == "A":
        return after.kind == "possessive" or after.lower in _LIKE_A
    return not (close and after.capital)


def _opens_sentence(tokens: Sequence[Token], i: int) -> bool:
    return i == 0 or tokens[i].opens_line or tokens[i - 1].text in ".!?:\"'("


def _acts(tokens: Sequence[Token], i: int) -> bool:
    """Whether a letter does what only people do: "K lives in Carr Street", "W was born in 1973"."""
    after = [t.lower for t in tokens[i + 1 : i + 3]]
    return after[:1] != [] and (after[0] in DOINGS or after == ["was", "born"])


def has_relative(tokens: Sequence[Token], i: int) -> bool:
    """Return whether what a token ends has a relative: "Q's eldest son"."""
    behind = [t.lower for t in tokens[i + 1 : i + 5]]
    if behind[:1] not in (["'s"], ["'"]):
        return False
    behind.pop(0)
    while behind and behind[0] in MODIFIERS:
        behind.pop(0)
    return bool(behind) and kin_word(behind[0]) is not None


def _is_relative(tokens: Sequence[Token], i: int) -> bool:
    """Whether a letter has a relative, or stands beside a relative's noun: "Q's son", "his wife, R"."""
    if tokens[i + 1].kind == "possessive":
        return has_relative(tokens, i)
    k = i - 1
    while k > 0 and (tokens[k].lower in BETWEEN or (tokens[k].capital and len(tokens[k].text) == 1)):
        k -= 1
    return k >= 0 and kin_word(tokens[k].lower) is not None
