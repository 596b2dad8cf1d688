"""People whom the text names and whom the drawing does not hold: "her brother Callum", "Amber, aged 9"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from genogram_app.narrative.kin_phrases import KinPhrase
from genogram_app.narrative.lexicon import TITLES, kin_word, words
from genogram_app.narrative.professionals import PLACE_PREPOSITIONS, PLACES, ROLES, is_place
from genogram_app.narrative.surnames import namelike, touches
from genogram_app.narrative.tokens import Token

_QUOTES = "'\""
_LONGEST_NAME = 4
"""How many tokens, with the full stops of initials, a name may have after the first."""
_OPENERS = frozenset(",:–-('\"")
_CLOSERS = frozenset(",.;:)('\"–-?!")
_CALLED = words("called named nicknamed")
_PEOPLE = words(
    """man woman boy girl male female friend lodger flatmate housemate person somebody someone teenager
    adult baby child toddler infant youth bloke guy lad acquaintance partner boyfriend girlfriend lover
    ex associate"""
)
_COPULAS = words("is was were are being")
_OWNED = re.compile(
    r"(?:(?:step|half|grand|great|ex)[- ]?)?"
    r"(?:mother|father|mum|dad|sister|brother|wife|husband|partner|boyfriend|"
    r"girlfriend|son|daughter|aunt|uncle|grandmother|grandfather|cousin|nephew|niece)"
)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A name that is not the drawing's: its tokens, the name, and the relative it is said to be, if any."""

    first: int
    last: int
    name: str
    phrase: KinPhrase | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A text as newcomers are looked for in it."""

    tokens: Sequence[Token]
    taken: Mapping[int, int]
    professionals: frozenset[int]
    phrases: Sequence[KinPhrase]


def newcomers(scene: Scene) -> tuple[Newcomer, ...]:
    """Return the people who are named as persons are and are not on the drawing.

    A name between two descriptions ("her aunt Hedda, Ingrid's sister") is there once for each.
    """
    introduced = list(_introduced(scene))
    related = {n.name for n in introduced if n.phrase}
    wanted = ({n.name for n in introduced} - _outsiders(scene)) | related
    first_places = {(n.first, n.last) for n in introduced}
    again = [n for key, n in _again(scene, wanted).items() if key not in first_places]
    found = [*(n for n in introduced if n.name in wanted), *again]
    return tuple(sorted(found, key=lambda n: (n.first, n.last, n.phrase is None)))


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


def _introduced(scene: Scene) -> Iterator[Newcomer]:
    for phrase in scene.phrases:
        yield from _named_relatives(scene, phrase)
    for i in range(len(scene.tokens)):
        last = name_at(scene, i)
        if last is None or _within_name(scene, i):
            continue
        if _called(scene, i) or _personal(scene, last) or _partnered(scene, i):
            yield _newcomer(scene, i, last)


def _newcomer(scene: Scene, first: int, last: int, phrase: KinPhrase | None = None) -> Newcomer:
    said = " ".join(t.text for t in scene.tokens[first : last + 1] if t.text != ".")
    name = re.sub(r"\b([A-Z])(?: (?=[A-Z]\b)|(?= )|$)", r"\1.", said)
    return Newcomer(first, last, name, phrase)


def _within_name(scene: Scene, i: int) -> bool:
    return i > 0 and _namelike(scene, i - 1)


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
    behind = i
    opened = i < len(tokens) and tokens[i].text in _OPENERS
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
        i = end + 1
        if i < len(tokens) and tokens[i].text in (",", "and"):
            i += 2 if i + 1 < len(tokens) and tokens[i + 1].text == "and" else 1
        else:
            return


def _closed(scene: Scene, last: int) -> bool:
    """Whether a name between commas ends as an apposition does, or begins what it did."""
    if last + 1 >= len(scene.tokens):
        return True
    following = scene.tokens[last + 1]
    return following.text in _CLOSERS or following.kind == "possessive" or following.text[0].islower()


def _before(scene: Scene, phrase: KinPhrase) -> Iterator[Newcomer]:
    """A name before a description: "Bethan, who is Hilary's daughter", "Dale is Wayne's cousin"."""
    tokens, i = scene.tokens, phrase.first - 1
    if i > 0 and tokens[i].text == "(" and not phrase.plural and _bracketed(tokens, phrase):
        first = _name_back(scene, i - 1)
        if first is not None and not _located(scene, first):
            yield _newcomer(scene, first, i - 1, phrase)
        return
    anchored = phrase.owner_kind == "none" and not phrase.indefinite
    if anchored and not _anchored(tokens, phrase):
        return
    while i > 0 and scene.taken.get(i) == phrase.owner and i in scene.taken:
        i -= 1
    said = False
    while i > 0 and tokens[i].lower in ("is", "was", "who", ",", "also"):
        said = said or tokens[i].lower in _COPULAS
        i -= 1
    first = _name_back(scene, i)
    if first is None or i == phrase.first - 1:
        return
    comma = tokens[i + 1].text == ","
    if (said or (comma and (anchored or phrase.owner_kind != "none"))) and not _located(scene, first):
        yield _newcomer(scene, first, i, phrase)


def _bracketed(tokens: Sequence[Token], phrase: KinPhrase) -> bool:
    """Whether a description stands in brackets behind a name: "(maternal grandmother, 61)"."""
    after = phrase.head + 1
    return after < len(tokens) and tokens[after].text in "),;"


def _anchored(tokens: Sequence[Token], phrase: KinPhrase) -> bool:
    """Whether "the maternal grandmother" is a description of the subject child's between commas."""
    after = phrase.head + 1
    closed = after < len(tokens) and tokens[after].text in ",.;)"
    return closed and tokens[phrase.first].lower == "the" and phrase.relation not in ("child", "partner")


def _name_back(scene: Scene, last: int) -> int | None:
    """The first token of the unknown name that ends at a token, or None."""
    for first in range(max(0, last - _LONGEST_NAME), last + 1):
        if name_at(scene, first) == last and not _within_name(scene, first):
            return first
    return None


def _located(scene: Scene, first: int) -> bool:
    return first > 0 and scene.tokens[first - 1].lower in PLACE_PREPOSITIONS


def _called(scene: Scene, i: int) -> bool:
    """Whether somebody is called by the name that begins here: "a man called Baz", "known as 'Baz'"."""
    tokens = scene.tokens
    j = i - 1
    while j > 0 and tokens[j].text in _QUOTES:
        j -= 1
    if j > 1 and tokens[j].text == "as" and tokens[j - 1].lower in ("known", "identified"):
        j -= 1
    elif j <= 0 or tokens[j].lower not in _CALLED:
        return _appositive_person(scene, i)
    return any(t.lower in _PEOPLE for t in tokens[max(0, j - 5) : j])


def _appositive_person(scene: Scene, i: int) -> bool:
    """Whether a name stands beside a noun for a person: "a man from work, Piotr", "a lodger: 'Mr S'"."""
    tokens = scene.tokens
    j = i - 1
    while j > 0 and tokens[j].text in _OPENERS:
        j -= 1
    if j == i - 1:
        return tokens[j].lower in ("friend", "lodger", "flatmate", "housemate")
    window = tokens[max(0, j - 5) : j + 1]
    nouns = [k for k, t in enumerate(window) if t.lower in _PEOPLE]
    return bool(nouns) and all(t.kind == "word" and not t.capital for t in window[nouns[-1] :])


def _partnered(scene: Scene, i: int) -> bool:
    """Whether somebody is married to, related to or living with whoever is named here."""
    before = [t.lower for t in scene.tokens[max(0, i - 3) : i]]
    if before[-1:] == ["married"] or before[-2:] in (["married", "to"], ["engaged", "to"]):
        return True
    if before[-2:] == ["relationship", "with"] or before[-3:] == ["moved", "in", "with"]:
        return True
    if before[-1:] in (["is"], ["was"]) and len(before) > 1:
        return before[-2] in _PEOPLE or any(p.head == i - 2 and p.owner_kind != "none" for p in scene.phrases)
    return before[-1:] == ["with"] and before[-2:-1] in (
        ["lives"],
        ["lived"],
        ["living"],
        ["stayed"],
        ["lodged"],
    )


def _personal(scene: Scene, last: int) -> bool:
    """Whether what follows a name can only be said of a person: an age, a birth, a mother."""
    tokens = scene.tokens[last + 1 : last + 6]
    said = [t.lower for t in tokens]
    if said[:2] == ["was", "born"] or said[:3] in (["who", "was", "born"], ["who", "is", "now"]):
        return True
    if said[:4] == [",", "who", "was", "born"] or said[:2] in (
        [",", "aged"],
        ["(", "aged"],
        ["aged", "about"],
    ):
        return True
    if said[:1] == ["died"] or said[:3] == [",", "who", "died"] or said[:3] == [",", "born", "in"]:
        return True
    if said[:2] == [",", "who"] and len(said) > 3 and said[2] in _COPULAS and tokens[3].kind == "number":
        return True
    owned = said[:1] == ["'s"] and any(_OWNED.fullmatch(word) for word in said[1:3])
    return owned and not any(word in ROLES for word in said[1:3])


def _outsiders(scene: Scene) -> frozenset[str]:
    """Names that are introduced as a professional's, a neighbour's or a place's."""
    found: set[str] = set()
    tokens = scene.tokens
    for i in range(1, len(tokens)):
        last = name_at(scene, i)
        if last is None:
            continue
        before = [t.lower for t in tokens[max(0, i - 3) : i] if t.kind == "word"]
        after = [t.lower for t in tokens[last + 1 : last + 6]]
        apposed = after[:1] == [","] and after[1:2] in (["a"], ["the"], ["an"], ["her"], ["his"], ["their"])
        professional = before[-1:] and before[-1] in ROLES
        professional = professional or (apposed and any(w in ROLES for w in after[2:5]))
        if professional or tokens[i - 1].lower in PLACE_PREPOSITIONS:
            found.add(_newcomer(scene, i, last).name)
    return frozenset(found)


def _again(scene: Scene, wanted: set[str]) -> dict[tuple[int, int], Newcomer]:
    """Every further place at which the text uses one of the names."""
    found: dict[tuple[int, int], Newcomer] = {}
    short = {name.split()[0]: name for name in sorted(wanted) if name.split()[0].lower() not in TITLES}
    for i in range(len(scene.tokens)):
        if not scene.tokens[i].capital:
            continue
        last = name_at(scene, i)
        if last is None or _within_name(scene, i):
            continue
        newcomer = _newcomer(scene, i, last)
        whole = newcomer.name if newcomer.name in wanted else short.get(newcomer.name)
        if whole:
            found[(i, last)] = Newcomer(i, last, whole)
    return found
