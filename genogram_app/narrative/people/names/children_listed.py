"""Names that a text lists as somebody's children: "three children: Ada, born in 2000, Ivo and Piers"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.narrative.lexicon import NUMBERS
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.names.unknown_names import Scene, name_at
from genogram_app.narrative.tokens import Token

_OPENS = re.compile(
    r"(?:(?:of (?:the|that|this|their|his|her) (?:first |second )?(?:marriage|relationship|own|union)|"
    r"together|in all|altogether|(?:by|with) [^.:;]{1,40}?|(?:was|were) born to [^.:;]{1,40}?|now|living) ?)"
    r"{0,2}(?:,? ?(?:called|named|namely)|:|–|\()"
)
"""What can stand between "three children" and the first of their names."""
_PARENT_OF = re.compile(
    r"of (?P<number>[a-z]+)(?: (?:children|boys|girls|sons|daughters|kids))? ?(?::|–|\(|,)"
)
_PLACE = "(?:first|second|third|eldest|oldest|elder|middle|youngest|younger|last|others?)"
_IN_TURN = re.compile(
    rf"(?:^|[.;] |, |and )(?:the {_PLACE}(?: (?:child|one|two|three|son|daughter|boy|girl))? "
    r"(?:(?:is|are|was|were|being) )?|then (?:come|came|comes|there (?:is|are)) )(?:the twins )?,? ?$"
)
"""How one of children who have been counted is told of next: "the first is", "then came the twins,"."""
_IN_TURN_BEHIND = re.compile(rf", the {_PLACE}\b")
_ITEM_OPENS = re.compile(
    r"(?:[,;:(–]|and|called|named|namely)(?: and)?(?: then)?"
    r"(?: (?:an?|the|two|three)(?: \w+){0,2}? (?:boys?|girls?|sons?|daughters?|twins|child|baby))?"
    r"(?: [,:]| called| named)?$"
)
_LONGEST_OPENING, _LONGEST_LIST, _COUNTED_BEFORE = 9, 60, 80
_BACK = 8
_CLOSES = frozenset(",;.()–:")
_CLOSING_WORDS = frozenset(
    {"and", "who", "whose", "whom", "is", "was", "now", "born", "aged", "himself", "herself"}
)


def listed_children(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the first and the last token of every unknown name in a list of children who are counted."""
    counted = [p for p in scene.phrases if _counts(p)]
    for phrase in counted:
        begins = _list_behind(scene.tokens, phrase)
        if begins is not None:
            yield from _items(scene, begins)
    yield from _in_turn(scene, counted)


def _counts(phrase: KinPhrase) -> bool:
    if phrase.relation == "parent":
        return not phrase.plural
    return phrase.relation in ("child", "sibling") and phrase.plural and phrase.number is not None


def _list_behind(tokens: Sequence[Token], phrase: KinPhrase) -> int | None:
    """The mark that opens a list behind "two children of the marriage" or "the mother of three"."""
    said = _words(tokens[phrase.head + 1 : phrase.head + 1 + _LONGEST_OPENING])
    if phrase.relation == "parent":
        found = _PARENT_OF.match(said)
        found = found if found and found["number"] in NUMBERS else None
    else:
        found = _OPENS.match(said)
    return phrase.head + len(found[0].split()) if found else None


def _items(scene: Scene, begins: int) -> Iterator[tuple[int, int]]:
    """The names that open the parts of a list, up to the end of its sentence."""
    tokens = scene.tokens
    for i in range(begins + 1, min(begins + _LONGEST_LIST, len(tokens))):
        if tokens[i].text == "." and (i + 1 == len(tokens) or tokens[i + 1].capital):
            return
        last = name_at(scene, i)
        if last is None or not _closed(tokens, last):
            continue
        before = _words(tokens[max(begins, i - _BACK) : i])
        opens = _ITEM_OPENS.search(before)
        if opens is not None and (opens.start() == 0 or before[opens.start() - 1] == " "):
            yield i, last


def _in_turn(scene: Scene, counted: Sequence[KinPhrase]) -> Iterator[tuple[int, int]]:
    """Names of children who are told of one by one, after the text has counted them."""
    tokens = scene.tokens
    for phrase in counted:
        for i in range(phrase.head + 1, min(phrase.head + _COUNTED_BEFORE, len(tokens))):
            if tokens[i].opens_line:
                break
            last = name_at(scene, i) if tokens[i].capital else None
            if last is None or not _closed(tokens, last):
                continue
            before = _words(tokens[max(0, i - _BACK) : i])
            if _IN_TURN.search(f"{before} ") or _IN_TURN_BEHIND.match(_words(tokens[last + 1 : last + 4])):
                yield i, last
                yield from _beside(scene, last)


def _beside(scene: Scene, last: int) -> Iterator[tuple[int, int]]:
    """The further names of a row whose first one ends at a token: "the others are Ivo, Piers and Hal"."""
    tokens = scene.tokens
    while last + 2 < len(tokens) and tokens[last + 1].text in (",", "and"):
        first = last + 2 if tokens[last + 2].text != "and" else last + 3
        other = name_at(scene, first) if first < len(tokens) else None
        if other is None or not _closed(tokens, other):
            return
        yield first, other
        last = other


def _closed(tokens: Sequence[Token], last: int) -> bool:
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    return following is None or following.text in _CLOSES or following.lower in _CLOSING_WORDS


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(t.lower for t in tokens)
