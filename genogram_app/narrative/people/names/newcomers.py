"""People whom the text names and whom the drawing does not hold: "her brother Callum", "Amber, aged 9"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import TITLES, kin_word, words
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.names.children_listed import listed_children
from genogram_app.narrative.people.names.having_family import has_family
from genogram_app.narrative.people.names.introduced import (
    called,
    in_title,
    initialled,
    often,
    partnered,
    personal,
    was_friend,
)
from genogram_app.narrative.people.names.outsiders import friends, outsiders
from genogram_app.narrative.people.names.professionals import PLACE_PREPOSITIONS
from genogram_app.narrative.people.names.short_forms import whole_names
from genogram_app.narrative.people.names.under_review import under_review
from genogram_app.narrative.people.names.unknown_names import Scene, name_at, name_back
from genogram_app.narrative.tokens import Token

_QUOTES = "'\""
_OPENERS = frozenset(",:–-('\"")
_CLOSERS = frozenset(",.;:)('\"–-?!")
_COPULAS = words("is was were are being")
_BETWEEN = words("is was who , also has had been now")
_OF_SEVERAL = words("are were have all both")
"""What may stand between a name, or several, and what somebody is."""
_KEYS = frozenset(":–-=")
_KEPT_IN_KEYS = words("subject victim perpetrator deceased female male aged born child")
_FOSTERING = words("carer carers mother father parent parents family")
_CELLS_APART = 2
"""Cells of a table whose lines were kept as plain text stand more than so many spaces apart."""


@value_object
class Newcomer:
    """A name that is not the drawing's: its tokens, the name, and the relative it is said to be, if any.

    `friend` says that the text introduces the person as a friend and as nothing nearer.
    """

    first: int
    last: int
    name: str
    phrase: KinPhrase | None = None
    friend: bool = False


def _with_second(scene: Scene, one: Newcomer) -> Iterator[Newcomer]:
    """Somebody, and whoever stands beside with the surname of both: "Maud and Hector Osier"."""
    yield one
    if one.first == one.last and _shared_surname(scene, one.last):
        yield _newcomer(scene, one.last + 2, one.last + 3)


def newcomers(scene: Scene) -> tuple[Newcomer, ...]:
    """Return the people who are named as persons are and are not on the drawing.

    A name between two descriptions ("her aunt Hedda, Ingrid's sister") is there once for each.
    """
    out = outsiders(scene)
    first = [n for n in _introduced(scene) if not _of_outsider(scene, n, out)]
    first = [n for one in first for n in _with_second(scene, one)]
    introduced = _by_whole_name([*first, *_beside_known(scene, {n.name for n in first})])
    related = {n.name for n in introduced if n.phrase or _fosters(scene, n.first)}
    wanted = ({n.name for n in introduced} - out) | related
    near = {n.name for n in introduced if partnered(scene, n.first) and not was_friend(scene, n.first)}
    befriended = friends(scene) - related - near
    first_places = {(n.first, n.last) for n in introduced}
    again = [n for key, n in _again(scene, wanted).items() if key not in first_places]
    found = [*(n for n in introduced if n.name in wanted), *again]
    known = (replace(n, friend=n.name in befriended) for n in found)
    return tuple(sorted(known, key=lambda n: (n.first, n.last, n.phrase is None)))


def _of_outsider(scene: Scene, newcomer: Newcomer, out: frozenset[str]) -> bool:
    """Whether somebody is a relative of a person who is no family: "Dee Frame's husband, Carl"."""
    phrase = newcomer.phrase
    if phrase is None or phrase.owner is None or phrase.owner_kind != "possessive":
        return False
    return phrase.owner not in scene.taken and scene.tokens[phrase.owner].text in out


def _by_whole_name(found: list[Newcomer]) -> list[Newcomer]:
    """Let "Ivy" and "Mrs Osier" be Mrs Ivy Osier, where only one new person is called so."""
    whole = whole_names({n.name for n in found})
    return [replace(n, name=whole.get(n.name, n.name)) for n in found]


def _introduced(scene: Scene) -> Iterator[Newcomer]:
    for phrase in scene.phrases:
        yield from _named_relatives(scene, phrase)
    for i, last in listed_children(scene):
        yield _newcomer(scene, i, last)
    for i, last in scene.names:
        known = called(scene, i) or personal(scene, last) or partnered(scene, i)
        if (
            known
            or _in_key(scene, i, last)
            or _fosters(scene, i)
            or has_family(scene.tokens, i, last, titled=scene.nobody_left)
            or _whole_and_often(scene, i, last)
            or under_review(scene, i, last)
            or in_title(scene, i, last)
            or initialled(scene, i, last)
        ):
            yield _newcomer(scene, i, last)


def _beside_known(scene: Scene, known: set[str]) -> Iterator[Newcomer]:
    """Names that stand with "and" beside somebody of the family: "Kerry and Daniel met in 2013"."""
    tokens = scene.tokens
    for i in tokens.saying({"and"}):
        if tokens[i].text != "and" or not 0 < i < len(tokens) - 1:
            continue
        before, after = name_back(scene, i - 1), name_at(scene, i + 1)
        if before is not None and (i + 1 in scene.taken or _is_known(scene, i + 1, after, known)):
            first, last = before, i - 1
        elif after is not None and (i - 1 in scene.taken or _is_known(scene, before, i - 1, known)):
            first, last = i + 1, after
        else:
            continue
        following = tokens[last + 1].text if last + 1 < len(tokens) else ""
        if often(scene, first) and not _located(scene, first) and following[:1].islower():
            yield _newcomer(scene, first, last)


def _is_known(scene: Scene, first: int | None, last: int | None, known: set[str]) -> bool:
    return first is not None and last is not None and _newcomer(scene, first, last).name in known


def _whole_and_often(scene: Scene, first: int, last: int) -> bool:
    """Whether somebody is named in full with a title, "Mrs Ada Osier", whose surname is used again."""
    titled = scene.tokens[first].lower in TITLES and last - first > 1 and not _couple_of(scene, first)
    return titled and often(scene, last)


def _couple_of(scene: Scene, first: int) -> bool:
    return scene.tokens[first + 1].text in ("and", "&")


def _in_key(scene: Scene, first: int, last: int) -> bool:
    """Whether a name opens an entry of a key: "Helen: subject of the review", "Luke – male, aged 17"."""
    tokens = scene.tokens
    if not _opens_line(scene, first) or last + 2 >= len(tokens) or tokens[last + 1].text not in _KEYS:
        return False
    return any(t.lower in _KEPT_IN_KEYS for t in tokens[last + 2 : last + 4])


def _fosters(scene: Scene, i: int) -> bool:
    """Whether a name is that of a foster carer of whom the text has more to tell than the placement."""
    before = [t.lower for t in scene.tokens[max(0, i - 7) : i]]
    if not before or before[-1] not in (",", *_FOSTERING):
        return False
    carers = (k for k, word in enumerate(before) if word in _FOSTERING and before[k - 1 : k] == ["foster"])
    return any(not set(before[k:]) & set(".;") for k in carers) and often(scene, i)


def _opens_line(scene: Scene, i: int) -> bool:
    return i == 0 or scene.tokens[i].opens_line


_INITIAL = re.compile(r"\b([A-Z])(?: (?=[A-Z]\b)|(?= )|$)")


def _newcomer(scene: Scene, first: int, last: int, phrase: KinPhrase | None = None) -> Newcomer:
    said = " ".join(t.text for t in scene.tokens[first : last + 1] if t.text != ".")
    name = _INITIAL.sub(r"\1.", said)
    if first == last and (surname := _shared_surname(scene, last)):
        name = f"{name} {surname}"
    return Newcomer(first, last, name, phrase)


def _shared_surname(scene: Scene, i: int) -> str:
    """The surname that stands once for two: "Maud and Hector Osier"; empty where Maud has one of her own."""
    tokens = scene.tokens
    if i + 3 >= len(tokens) or tokens[i + 1].text not in ("and", "&") or tokens[i].lower in TITLES:
        return ""
    last = name_at(scene, i + 2)
    if last != i + 3 or tokens[i + 2].lower in TITLES:
        return ""
    own = any(end > first and tokens[first].text == tokens[i].text for first, end in scene.names)
    return "" if own else tokens[last].text


def _named_relatives(scene: Scene, phrase: KinPhrase) -> Iterator[Newcomer]:
    yield from _after(scene, phrase)
    yield from _before(scene, phrase)
    yield from _of_whom(scene, phrase)


def _of_whom(scene: Scene, phrase: KinPhrase) -> Iterator[Newcomer]:
    """Names behind "of" that stand beside another: "the younger daughter of Maud and Hector"."""
    if phrase.owner_kind != "of" or phrase.owner is None:
        return
    tokens, i = scene.tokens, phrase.owner
    while i < len(tokens):
        last = name_at(scene, i)
        end = last if last is not None else scene.taken.get(i)
        if end is None or end + 1 >= len(tokens):
            return
        if last is not None:
            yield _newcomer(scene, i, last)
        if tokens[end + 1].text != "and":
            return
        i = end + 2


def _after(scene: Scene, phrase: KinPhrase) -> Iterator[Newcomer]:
    """Names behind a description: "her brother Callum", "a daughter, Amber,", "two sons: Ivo and Piers"."""
    tokens = scene.tokens
    i = phrase.head + 1
    if [t.lower for t in tokens[i : i + 3 : 2]] == ["of", "own"]:
        i += 3
    if phrase.plural and i < len(tokens) and tokens[i].lower in ("are", "were"):
        i += 1
    behind = i
    opened = i < len(tokens) and tokens[i].text in _OPENERS
    if [t.text for t in tokens[i : i + 3]] == [",", "the", "Reverend"]:
        i += 3
    while i < len(tokens) and tokens[i].text in _OPENERS and i - behind <= 1:
        i += 1
    while i < len(tokens):
        last = name_at(scene, i)
        known = scene.taken.get(i)
        if last is None and known is None:
            return
        end = last if last is not None else known or i
        if last is not None and (not opened or _closed(scene, last)):
            yield _newcomer(scene, i, last, phrase)
        if not phrase.plural:
            return
        i = _behind_age(tokens, end + 1)
        if i < len(tokens) and tokens[i].text in (",", "and"):
            i += 2 if i + 1 < len(tokens) and tokens[i + 1].text == "and" else 1
        else:
            return


def _behind_age(tokens: Sequence[Token], i: int) -> int:
    """The token behind an age that stands beside a name of a list: "Ada, 60, and Ivo (62) and Piers"."""
    beside = [t.text for t in tokens[i : i + 3]]
    aged = len(beside) > 2 and tokens[i + 1].kind == "number" and beside[::2] in ([",", ","], ["(", ")"])
    if not aged:
        return i
    return i + 3 if beside[0] == "(" else i + 2


def _closed(scene: Scene, last: int) -> bool:
    """Whether a name between commas ends as an apposition does, or begins what it did."""
    if last + 1 >= len(scene.tokens):
        return True
    following = scene.tokens[last + 1]
    return following.text in _CLOSERS or following.kind == "possessive" or following.text[0].islower()


def _before(scene: Scene, phrase: KinPhrase) -> Iterator[Newcomer]:
    """Names before a description: "Bethan, who is Hilary's daughter", "Dale and Wayne are her cousins"."""
    end = _named_until(scene, phrase)
    if end is None:
        return
    first = name_back(scene, end)
    if first is not None and not _located(scene, first):
        yield _newcomer(scene, first, end, phrase)
    known = scene.taken.get(end) == end
    if (phrase.plural or _and_another(scene, phrase)) and (first is not None or known):
        first = first if first is not None else min(i for i, last in scene.taken.items() if last == end)
        yield from _beside(scene, first, phrase)


def _and_another(scene: Scene, phrase: KinPhrase) -> bool:
    """Whether two terms are said of two: "Ada and Ivo, her aunt and uncle,"."""
    behind = [t.lower for t in scene.tokens[phrase.head + 1 : phrase.head + 3]]
    return behind[:1] == ["and"] and len(behind) > 1 and kin_word(behind[1]) is not None


def _named_until(scene: Scene, phrase: KinPhrase) -> int | None:
    """The last token of whoever stands before a description and is said to be that; None for nobody."""
    tokens, i = scene.tokens, phrase.first - 1
    if i > 0 and tokens[i].text == "(" and _bracketed(tokens, phrase):
        return i - 1
    key = tokens[i].text in _KEYS
    if i >= key and (key or tokens[i + 1].start - tokens[i].end > _CELLS_APART):
        first = name_back(scene, i - key)
        return i - key if first is not None and _opens_line(scene, first) else None
    anchored = phrase.owner_kind == "none" and not phrase.indefinite
    if anchored and not _anchored(tokens, phrase):
        return None
    while i > 0 and scene.taken.get(i) == phrase.owner and i in scene.taken:
        i -= 1
    said = False
    while i > 0 and tokens[i].lower in (_BETWEEN | _OF_SEVERAL if phrase.plural else _BETWEEN):
        said = said or tokens[i].lower in _COPULAS | {"been"}
        i -= 1
    comma = tokens[i + 1].text == ","
    told = said or (comma and (anchored or phrase.owner_kind != "none"))
    return i if told and i < phrase.first - 1 else None


def _beside(scene: Scene, first: int, phrase: KinPhrase) -> Iterator[Newcomer]:
    """The other names of a row whose last one begins at a token: "Ivo, Piers and Hal are her brothers"."""
    tokens = scene.tokens
    while first > 1 and tokens[first - 1].lower in (",", "and"):
        end = first - 3 if tokens[first - 2].text == "," else first - 2
        before = name_back(scene, end)
        if before is not None:
            yield _newcomer(scene, before, end, phrase)
        elif scene.taken.get(end) != end:
            return
        first = before if before is not None else min(i for i, last in scene.taken.items() if last == end)


def _bracketed(tokens: Sequence[Token], phrase: KinPhrase) -> bool:
    """Whether a description stands in brackets behind a name: "(maternal grandmother, 61)"."""
    after = phrase.head + 1
    return after < len(tokens) and (tokens[after].text in "),;" or tokens[after].lower in ("of", "to"))


def _anchored(tokens: Sequence[Token], phrase: KinPhrase) -> bool:
    """Whether "the maternal grandmother" is a description of the subject child's between commas."""
    after = phrase.head + 1
    closed = after < len(tokens) and tokens[after].text in ",.;)"
    return closed and tokens[phrase.first].lower == "the" and phrase.relation not in ("child", "partner")


def _located(scene: Scene, first: int) -> bool:
    return first > 0 and scene.tokens[first - 1].lower in PLACE_PREPOSITIONS


def _again(scene: Scene, wanted: set[str]) -> dict[tuple[int, int], Newcomer]:
    """Every further place at which the text uses one of the names."""
    found: dict[tuple[int, int], Newcomer] = {}
    short = whole_names(wanted)
    for i, last in scene.names:
        newcomer = _newcomer(scene, i, last)
        whole = newcomer.name if newcomer.name in wanted else short.get(newcomer.name)
        if whole:
            found[(i, last)] = Newcomer(i, last, whole)
    return found
