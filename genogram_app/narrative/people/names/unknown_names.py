"""Where a name stands in a text that is none of the drawing's: capitals, titles, initials, couples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from genogram_app.narrative.lexicon import TITLES, kin_word
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.names.professionals import PLACES, is_place
from genogram_app.narrative.people.names.surnames import namelike, touches
from genogram_app.narrative.tokens import Token, Tokens

_LONGEST_NAME = 4
"""How many tokens, with the full stops of initials, a name may have after the first."""
_OPENERS = frozenset(",:–-('\"")


@dataclass(frozen=True, eq=False)
class Scene:
    """A text as newcomers are looked for in it."""

    tokens: Tokens
    taken: Mapping[int, int]
    professionals: frozenset[int]
    phrases: Sequence[KinPhrase]
    nobody_left: bool = False
    """Whether everybody of the drawing is called by some name in the text."""

    @cached_property
    def names(self) -> tuple[tuple[int, int], ...]:
        """The first and the last token of every unknown name, in order."""
        ends = ((i, name_at(self, i)) for i in self.tokens.capitals)
        return tuple((i, last) for i, last in ends if last is not None and not within_name(self, i))

    @cached_property
    def uses(self) -> Mapping[str, int]:
        """How often the text has each word."""
        return Counter(token.text for token in self.tokens)

    @cached_property
    def initialled(self) -> frozenset[str]:
        """The single names behind which their initials stand in brackets: "Ada (AP)"."""
        tokens = self.tokens
        shown = (
            i for i, last in self.names if i == last and i + 3 < len(tokens) and tokens[i + 1].text == "("
        )
        return frozenset(tokens[i].text for i in shown if _initials_of(tokens[i].text, tokens[i + 2 : i + 4]))


def _initials_of(name: str, behind: Sequence[Token]) -> bool:
    initials, closing = (token.text for token in behind)
    two = len(initials) == 2 and initials.isupper() and closing == ")"
    return two and initials[0] == name[0] and not name.isupper()


def name_at(scene: Scene, i: int) -> int | None:
    """Return the last token of an unknown name that begins at a token, or None when there is none."""
    tokens = scene.tokens
    if i >= len(tokens) or not _namelike(scene, i):
        return None
    couple = _couple(tokens, i)
    if couple and i + 3 not in scene.taken:
        return i + 3
    last = i
    while last + 1 < len(tokens) and last - i < _LONGEST_NAME and _goes_on(scene, last + 1):
        last += 1
    if tokens[i].lower in TITLES and not any(len(t.text) > 1 for t in tokens[i + 1 : last + 1]):
        return None
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if following and (following.text in PLACES or following.kind == "number"):
        return None
    return None if is_place(tokens, i, last) else last


def _couple(tokens: Sequence[Token], i: int) -> bool:
    """Whether "Mr and Mrs Pike" begins here."""
    part = tokens[i : i + 4]
    return (
        len(part) == 4
        and part[0].lower in TITLES
        and part[1].text in ("and", "&")
        and part[2].lower in TITLES
        and namelike(part[3])
    )


def _namelike(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    if not token.capital or i in scene.taken or i in scene.professionals:
        return False
    if token.lower in TITLES:
        return i + 1 < len(scene.tokens) and (
            scene.tokens[i + 1].capital or scene.tokens[i + 1].text == "." or _couple(scene.tokens, i)
        )
    good = token.text not in PLACES and namelike(token)
    return good or _initial(scene, i)


def _initial(scene: Scene, i: int) -> bool:
    """Whether a letter stands for a name: 'partner: "A., 28"', "J. T. Pike", "her partner, J.T.,"."""
    tokens = scene.tokens
    if len(tokens[i].text) != 1 or i == 0 or i + 2 >= len(tokens) or tokens[i + 1].text != ".":
        return False
    after = tokens[i + 2]
    if tokens[i - 1].text in '":' and after.text == ",":
        return True
    if tokens[i].text in ("I", "A") or tokens[i].end != tokens[i + 1].start:
        return False
    # "J.T." and "J. Pike", but not "Child K. Later ..."
    initials = len(after.text) == 1 and after.capital and _dotted(tokens, i + 2)
    return initials or _dotted(tokens, i - 2) or (namelike(after) and _apposed(tokens, i))


def _dotted(tokens: Sequence[Token], i: int) -> bool:
    """Whether a letter with a full stop stands here."""
    letter = 0 <= i < len(tokens) - 1 and len(tokens[i].text) == 1 and tokens[i].capital
    return letter and tokens[i + 1].text == "."


def _apposed(tokens: Sequence[Token], i: int) -> bool:
    """Whether a title, a comma or a relative's noun stands before an initial."""
    before = tokens[i - 1]
    return before.text in _OPENERS or before.lower in TITLES or kin_word(before.text) is not None


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a name goes on with this token: another capitalised word directly behind."""
    tokens = scene.tokens
    if not touches(tokens, i):
        return False
    if tokens[i].text == "." and (tokens[i - 1].lower in TITLES or _initial(scene, i - 1)):
        return True
    if tokens[i - 1].lower in TITLES and tokens[i].capital and i not in scene.taken:
        return True
    return _namelike(scene, i) and tokens[i].lower not in TITLES


def within_name(scene: Scene, i: int) -> bool:
    """Return whether a name has begun before a token and goes on there."""
    tokens = scene.tokens
    if not touches(tokens, i):
        return False
    if i > 1 and tokens[i - 1].text == ".":
        return tokens[i - 2].lower in TITLES or _initial(scene, i - 2)
    return _namelike(scene, i - 1) or (i > 1 and _couple(tokens, i - 2))


def name_back(scene: Scene, last: int) -> int | None:
    """Return the first token of the unknown name that ends at a token, or None."""
    for first in range(max(0, last - _LONGEST_NAME), last + 1):
        if name_at(scene, first) == last and not within_name(scene, first):
            return first
    return None
