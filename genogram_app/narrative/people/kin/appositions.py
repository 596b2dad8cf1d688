"""Of whom a kin description is said, where a name of the drawing stands beside it: "his sister Nell"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.tokens import Token

_ENDS = frozenset(",.;:)(")
_PREDICATES = words("is was be been being as became become remains remained")
_HEDGES = words("not also probably actually really possibly now")
_LINKS = frozenset({"is", "was", "who", ",", ":"})


def said_of(
    tokens: Sequence[Token],
    phrase: KinPhrase,
    starts: Mapping[int, tuple[str, ...]],
    ends: Mapping[int, tuple[str, ...]],
    lasts: Mapping[int, int],
) -> str | None:
    """Return the one person of the drawing of whom a description is said by standing beside it, or None.

    `starts` and `ends` hold the people of the names that begin and end at a token, `lasts` where names end.
    """
    if phrase.plural:
        return None
    return name_after(tokens, phrase.head, starts, lasts) or _name_before(tokens, phrase, ends)


def name_after(
    tokens: Sequence[Token], last: int, starts: Mapping[int, tuple[str, ...]], lasts: Mapping[int, int]
) -> str | None:
    """Return whose name stands behind a description that ends at a token, or None.

    It reads "his sister Nell" and "his sister, Nell, was", but not "his sister, Nell and Wilf".
    """
    i = last + 1
    if i in starts:
        return _one(starts[i])
    if i >= len(tokens) or tokens[i].text != "," or i + 1 not in starts:
        return None
    following = tokens[lasts[i + 1] + 1 : lasts[i + 1] + 3]
    closed = bool(following) and following[0].text in _ENDS
    # "… his sister, Nell, Wilf and Ann": a list goes on after the comma.
    listed = len(following) > 1 and following[0].text == "," and lasts[i + 1] + 2 in starts
    return _one(starts[i + 1]) if closed and not listed else None


def stated_sexes(
    tokens: Sequence[Token], ends: Mapping[int, tuple[str, ...]]
) -> Iterator[tuple[int, str, SexOfTerm]]:
    """Yield (token, person, sex) where a list of people states it: "Sibling 1: female; 12."."""
    for end, people in ends.items():
        if len(people) == 1 and end + 2 < len(tokens) and tokens[end + 1].text == ":":
            word = tokens[end + 2].lower
            if word == "female":
                yield end + 2, people[0], "female"
            elif word == "male":
                yield end + 2, people[0], "male"


def completes_a_copula(tokens: Sequence[Token], phrase: KinPhrase) -> bool:
    """Return whether a description completes "is", "was not", "is believed to be"."""
    before = {t.lower for t in tokens[max(0, phrase.first - 2) : phrase.first]}
    last = tokens[phrase.first - 1].lower if phrase.first else ""
    return last in _PREDICATES or (last in _HEDGES and bool(before & _PREDICATES))


def beside_code(tokens: Sequence[Token], phrase: KinPhrase, first: int, last: int) -> bool:
    """Return whether a code stands next to a description: "her brother, Adult 3", "Adult 3: brother of"."""
    between = tokens[phrase.head + 1 : first] if phrase.first < first else tokens[last + 1 : phrase.first]
    return len(between) <= 1 and all(t.text in ",:–(" for t in between)


def _name_before(
    tokens: Sequence[Token], phrase: KinPhrase, ends: Mapping[int, tuple[str, ...]]
) -> str | None:
    """Read "Nell, who is his sister", "Sibling 2 (S2): his sister", "Nell (his sister)"."""
    i = phrase.first - 1
    if i > 0 and tokens[i].text == "(" and tokens[phrase.head + 1 : phrase.head + 2]:
        closed = tokens[phrase.head + 1].text in "),;"
        return _one(ends[i - 1]) if closed and i - 1 in ends else None
    links: list[str] = []
    while i >= 0 and tokens[i].lower in _LINKS and len(links) < 3:
        links.append(tokens[i].lower)
        i -= 1
    if i and tokens[i].text == ")":
        # "Sibling 2 (S2): his sister": the code in the bracket is hers.
        i -= 1
    said = {"is", "was", ":"} & set(links)
    return _one(ends[i]) if said and i in ends else None


def _one(people: tuple[str, ...]) -> str | None:
    return people[0] if len(people) == 1 else None
