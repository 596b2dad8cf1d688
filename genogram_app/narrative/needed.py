"""Which words and marks a line must have for a pattern to fit it, told from the pattern itself.

Most patterns fit few lines, and a look at the words of a line is much cheaper than a search. Nothing is said
to be needed that a pattern can do without; where a pattern is too free to tell, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from genogram_app.narrative.lexicon import words

Clause: TypeAlias = frozenset[str]
"""Words, or letters of marks, of which a line must have one."""

_PIECE = re.compile(
    r"(?P<run>[^\\()|\[.^$*+?{A-Z]+(?![*+?{]))|(?P<group>\((?:\?P<\w+>|\?:)?(?!\?))|(?P<close>\))|(?P<branch>\|)"
    r"|(?P<look>\(\?<?[=!])|(?P<other>\(\?)|(?P<edge>\^|\$|\\b)|\\(?P<escaped>\W)"
    r"|(?P<digit>\\d|\[[\d-]+\])|(?P<free>\\\w|\.|\[\^(?:\\.|[^\]\\])*\])|\[(?P<letters>[A-Z]+)\]"
    r"|(?P<class>\[(?:\\.|[^\]\\])*\])|(?P<letter>.)",
    re.DOTALL,
)
_TIMES = re.compile(r"(?:(?P<often>[*+?])|\{(?P<least>\d+)(?:(?P<to>,)(?P<most>\d*))?\})\??")
_MARKS = frozenset("PGXTHD")
NUMERAL = "0"
"""What stands among the words of a line for any that begins with a digit."""
_ONLY_LETTERS = re.compile(r"\[([A-Za-z]+)\]")
_BEGINNING = 4
"""By so many letters it is told how words begin."""
_MOST_FORMS = 160
"""A word that can be written in more ways than these is not looked for."""
_MOST_CLAUSES = 3
_COMMON = words(
    "the a an of to and was were is had has have with her his their in on at for by as , . ( ) 's"
)
_SELDOM = 0.1
_OFTEN = {**dict.fromkeys(_COMMON, 12), **dict.fromkeys({*_MARKS, NUMERAL}, 4), "P": 20}
"""How often words and marks stand in a line; any other one does seldom."""
_Kind: TypeAlias = Literal["run", "letter", "group", "edge", "free"]


class _Item(NamedTuple):
    """A part of a pattern: letters in a row, one of several, branches, something free, or of no width.

    The `text` of what has no width is a space where one certainly follows.
    """

    kind: _Kind
    text: str = ""
    branches: tuple[tuple[_Item, ...], ...] = ()
    least: int = 1
    once: bool = True


def needed(pattern: str) -> tuple[Clause, ...]:
    """Return what a line needs for a pattern to fit from the beginning to the end of whole words.

    A line needs one word, or a mark of one letter, of each of the sets; the rarest come first.
    """
    branches = tuple(_Reader(pattern).branches())
    whole = [_Item("group", branches=branches)] if len(branches) > 1 else branches[0]
    found = _clauses(whole, left=True, right=True)
    return tuple(sorted(dict.fromkeys(found), key=_weight)[:_MOST_CLAUSES])


def openings(pattern: str) -> frozenset[str]:
    """Return how the first word of what a pattern fits can begin; nothing where that is left open.

    These are four small letters, or fewer where the pattern leaves open what follows; a shorter word that
    certainly ends there has a full stop behind it.
    """
    done, going_on = _begun([_Item("group", branches=tuple(_Reader(pattern).branches()))], {""})
    found = {*done, *going_on}
    return frozenset() if any(not one.strip(".") for one in found) else frozenset(found)


def _begun(items: Sequence[_Item], begun: set[str]) -> tuple[set[str], set[str]]:
    """How a sequence goes on after some beginnings: those that are told, and those that still go on."""
    done: set[str] = set()
    for item in items:
        if item.kind == "edge":
            continue
        if item.kind == "free":
            return done | begun, set()
        told, going_on = _with_item(item, begun)
        done |= told
        if not item.once:
            done |= going_on
            going_on = set()
        begun = going_on if item.least else going_on | begun
    return done, begun


def _with_item(item: _Item, begun: set[str]) -> tuple[set[str], set[str]]:
    if item.kind == "group":
        branches = [_begun(branch, begun) for branch in item.branches]
        return set().union(*(told for told, _ in branches)), set().union(*(more for _, more in branches))
    ways = [item.text] if item.kind == "run" else item.text
    longer = {_beginning(f"{one}{way.lower()}") for one in begun for way in ways}
    going_on = {one for one in longer if len(one) < _BEGINNING and one.isalpha()}
    return longer - going_on, going_on


def _beginning(text: str) -> str:
    """The first letters of a word; of a short one with a full stop behind it, where it ends there."""
    letters = re.findall(r"^[a-z]*", text)[0]
    ended = len(letters) < min(len(text), _BEGINNING)
    return f"{letters}." if ended else letters[:_BEGINNING]


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern, self._at = pattern, 0

    def branches(self) -> Iterator[tuple[_Item, ...]]:
        """Yield the branches up to the end of the group, or of the pattern."""
        items: list[_Item] = []
        while piece := _PIECE.match(self._pattern, self._at):
            self._at = piece.end()
            kind = piece.lastgroup
            if kind == "run":
                items.append(_Item("run", piece.group()))
            elif kind == "branch":
                yield tuple(items)
                items = []
            elif kind == "close":
                break
            else:
                items.append(self._with_times(self._item(piece, kind)))
        yield tuple(items)

    def _item(self, piece: re.Match[str], kind: str | None) -> _Item:
        if kind == "group":
            return _Item("group", branches=tuple(self.branches()))
        if kind in ("look", "other"):
            ahead = tuple(self.branches())
            apart = piece.group() == "(?=" and all(_begins_apart(one, right=False) for one in ahead)
            return _Item("edge" if kind == "look" else "free", " " if apart else "")
        if kind == "digit":
            return _Item("letter", NUMERAL)
        if kind in ("letters", "escaped", "letter"):
            return _Item("letter", piece[kind])
        if letters := _ONLY_LETTERS.fullmatch(piece.group()):
            return _Item("letter", letters[1])
        if kind == "edge":
            # Behind the last word nothing follows, as behind one before a space.
            return _Item("edge", " " if piece.group() == "$" else "")
        return _Item("free")

    def _with_times(self, item: _Item) -> _Item:
        """An item with how often it may stand there, as the pattern says behind it."""
        times = _TIMES.match(self._pattern, self._at)
        if times is None:
            return item
        self._at = times.end()
        if item.text == NUMERAL and item.kind == "letter":
            # However many digits follow, it is a numeral.
            return item._replace(least=int(not times["often"] or times["often"] == "+"))
        if often := times["often"]:
            return item._replace(least=int(often == "+"), once=often == "?")
        most = times["most"] if times["to"] else times["least"]
        return item._replace(least=int(times["least"]), once=most == "1")


class _Unit:
    """The word that is being read: how it may be written so far; `clean` where all of it is known."""

    __slots__ = ("clean", "forms")

    def __init__(self, *, clean: bool = True) -> None:
        self.forms, self.clean = [""], clean

    def add(self, endings: Sequence[str]) -> None:
        """Go on in one of several ways."""
        longer = [form + ending for form in self.forms for ending in endings]
        self.forms = list(dict.fromkeys(NUMERAL if form[:1].isdigit() else form for form in longer))
        if len(self.forms) > _MOST_FORMS or any(NUMERAL in form[1:] for form in self.forms):
            self.forms, self.clean = [""], False

    @property
    def opens(self) -> bool:
        """Whether a word begins here."""
        return self.clean and self.forms == [""]

    def clause(self) -> Iterator[Clause]:
        """Yield the ways in which the word that ends here can be written, where it is one."""
        if self.clean and all(self.forms):
            yield frozenset(self.forms)


def _clauses(items: Sequence[_Item], *, left: bool, right: bool) -> Iterator[Clause]:
    """Yield what a sequence needs; whether it begins and ends where words do."""
    unit = _Unit(clean=left)
    for at, item in enumerate(items):
        if item.kind == "run":
            first, *more = item.text.split(" ")
            unit.add([first])
            for word in more:
                yield from unit.clause()
                unit = _Unit()
                unit.add([word])
        elif item.kind == "letter" and item.least and _MARKS.issuperset(item.text):
            yield frozenset(item.text)
            unit = _Unit(clean=False)
        elif item.kind != "edge":
            if unit.clean and _begins_apart(items[at:], right=right):
                yield from unit.clause()
                unit = _Unit()
            endings = _endings(item)
            if endings is None:
                behind = item.once and _begins_apart(items[at + 1 :], right=right)
                if item.least:
                    yield from _union(item.branches, left=unit.opens, right=behind)
                unit = _Unit(clean=_ends_apart(item) and (item.least > 0 or unit.opens))
            else:
                unit.add(endings)
    if right:
        yield from unit.clause()


def _union(branches: Iterable[Sequence[_Item]], *, left: bool, right: bool) -> Iterator[Clause]:
    """Yield what one of several branches needs: for each of them the rarest that it needs."""
    known: list[Clause] = []
    for branch in branches:
        rarest = min(_clauses(branch, left=left, right=right), key=_weight, default=None)
        if rarest is None:
            return
        known.append(rarest)
    if known:
        yield frozenset().union(*known)


def _endings(item: _Item) -> list[str] | None:
    """The ways in which a part of a word can be written; None where it is none, or not known."""
    if item.kind == "edge":
        return [""]
    if item.kind == "free" or not item.once or " " in item.text or not _MARKS.isdisjoint(item.text):
        return None
    if item.kind == "run":
        return [item.text]
    found = list(item.text)
    for branch in item.branches:
        unit = _Unit()
        for part in branch:
            endings = _endings(part)
            if endings is None:
                return None
            unit.add(endings)
        if not unit.clean:
            return None
        found += unit.forms
    found = found if item.least else [*found, ""]
    return found if len(found) <= _MOST_FORMS else None


def _begins_apart(items: Sequence[_Item], *, right: bool) -> bool:
    """Whether whatever comes here begins with a space, or is the end."""
    for item in items:
        if item.kind == "edge" and item.text != " ":
            continue
        if item.kind in ("run", "edge"):
            return item.text[0] == " "
        if item.kind != "group" or not all(b and _begins_apart(b, right=False) for b in item.branches):
            return False
        if item.least:
            return True
    return right


def _ends_apart(item: _Item) -> bool:
    """Whether every branch of a group ends with a space."""
    return item.kind == "group" and all(_last_is_space(branch) for branch in item.branches)


def _last_is_space(items: Sequence[_Item]) -> bool:
    for item in reversed(items):
        if item.kind != "edge":
            return item.text[-1:] == " " if item.kind == "run" else item.least > 0 and _ends_apart(item)
    return False


def _weight(clause: Clause) -> float:
    """How often a line is likely to have one of some words."""
    return sum(_OFTEN.get(word, _SELDOM) for word in clause)
