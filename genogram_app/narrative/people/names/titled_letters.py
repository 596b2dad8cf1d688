"""People whom a report calls by a title and a letter: "his brother, Mr A", "Mr and Mrs T"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import TITLES, kin_word, words
from genogram_app.narrative.people.names.letters import BETWEEN, DOINGS, has_relative
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.tokens import Token, Tokens

_LEAST, _OFTEN = 2, 3
"""So many people called so make it a report's way; and so often stands one of whom it says no relative."""
_PASSED = words("the a an his her their had been lives lived as")
_IN_HOMES = words("lodger flatmate tenant housemate partner ex-partner girlfriend boyfriend widow widower")
_NEAR = 6


@value_object
class TitledLetter:
    """The first and the last token of "Mr A", and what it says; of "Mr" in "Mr and Mrs A" it is "Mr A"."""

    first: int
    last: int
    said: str


def titled_letters(tokens: Tokens) -> tuple[TitledLetter, ...]:
    """Return every place at which a text calls somebody of the family by a title and a letter.

    Where the text has professionals called so too, they are left out.
    """
    places = tuple(_places(tokens))
    uses = Counter(one.said for one in places)
    related = {one.said for one in places if _is_related(tokens, one)}
    acting = {one.said for one in places if _acts(tokens, one) and uses[one.said] >= _OFTEN}
    at_work = {one.said for one in places if _is_at_work(tokens, one)}
    wanted = (related | acting) - at_work
    if len(wanted) < _LEAST or not related & wanted:
        return ()
    return tuple(one for one in places if one.said in wanted)


def _places(tokens: Tokens) -> Iterator[TitledLetter]:
    for i in tokens.capitals:
        if tokens[i].lower not in TITLES:
            continue
        if i + 3 < len(tokens) and tokens[i + 1].text in ("and", "&") and tokens[i + 2].lower in TITLES:
            letter = _letter(tokens, i + 3)
            if letter:
                yield TitledLetter(i, i, f"{tokens[i].text} {letter}")
        elif letter := _letter(tokens, i + 1):
            yield TitledLetter(i, i + 1, f"{tokens[i].text} {letter}")


def _letter(tokens: Sequence[Token], i: int) -> str:
    """The letter at a token, where no name goes on behind it."""
    if i >= len(tokens) or len(tokens[i].text) != 1 or not tokens[i].text.isupper():
        return ""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    initial = after is not None and after.text == "." and i + 2 < len(tokens) and tokens[i + 2].capital
    goes_on = after is not None and after.capital and after.start - tokens[i].end == 1
    opens_next = initial and tokens[i + 2].opens_line
    return (
        "" if goes_on or (initial and not opens_next and _is_name_behind(tokens, i + 2)) else tokens[i].text
    )


def _is_name_behind(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word behind a letter with a full stop is a surname: it has no verb behind it."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and (after.text in ",.;:)" or after.kind == "possessive")


def _is_related(tokens: Sequence[Token], one: TitledLetter) -> bool:
    """Whether somebody is one of a couple, has a relative, or stands beside a relative's noun."""
    if one.first == one.last or _ends_couple(tokens, one) or has_relative(tokens, one.last):
        return True
    k = one.first - 1
    while k > 0 and tokens[k].lower in BETWEEN:
        k -= 1
    if k >= 0 and kin_word(tokens[k].lower) is not None:
        return True
    behind = [t.lower for t in tokens[one.last + 1 : one.last + 1 + _NEAR]]
    if behind[:1] in ([","], ["("], ["is"], ["was"], ["had"]):
        said = [word for word in behind[1:] if word not in _PASSED]
        said = said[2:] if said[1:2] == ["'s"] else said
        return bool(said) and (said[0] in _IN_HOMES or kin_word(said[0]) is not None)
    return False


def _ends_couple(tokens: Sequence[Token], one: TitledLetter) -> bool:
    before = tokens[one.first - 2 : one.first] if one.first > 1 else ()
    return len(before) > 1 and before[0].lower in TITLES and before[1].text in ("and", "&")


def _acts(tokens: Sequence[Token], one: TitledLetter) -> bool:
    after = tokens[one.last + 1 : one.last + 2]
    return bool(after) and after[0].lower in DOINGS


def _is_at_work(tokens: Sequence[Token], one: TitledLetter) -> bool:
    """Whether a professional's noun stands beside: "the teacher, Mr K", "Mr K (head teacher)"."""
    before = [t.lower for t in tokens[max(0, one.first - 3) : one.first]]
    beside = before[-1:] in ([","], ["("]) or (before and before[-1] in ROLES)
    if beside and "." not in before and any(word in ROLES for word in before):
        return True
    behind = [t.lower for t in tokens[one.last + 1 : one.last + 1 + _NEAR]]
    if behind[:1] not in ([","], ["("], ["is"], ["was"]):
        return False
    closed = next((n for n, word in enumerate(behind[1:], 1) if word in (",", ")", ".", "who")), _NEAR)
    return any(word in ROLES for word in behind[1:closed])
