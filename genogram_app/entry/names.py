"""Who or which home of a case a few words can name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from genogram_app.entry.person_vocabulary import CODED
from genogram_app.entry.tokens import Token, tokens_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import TITLES

_WHOLE, _OTHER, _PART = 0, 1, 2
_ALIKE, _ALIKE_WORD = 0.75, 0.6
_NEAREST = 4

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """Words up to `after` name these items of the case; `whole` when it is no mere part of a name."""

    ids: tuple[str, ...]
    after: int
    whole: bool


class Names:
    """The names of a case: of people with aliases, labels, first names; of households with addresses."""

    def __init__(self, document: Document) -> None:
        """Index the names of a document."""
        self.document = document
        self._people = _Index()
        self._homes = _Index()
        for person in document.people:
            for tier, key in _names_of(person):
                self._people.note(key, person.id, tier)
        for home in document.households:
            for key in _labels_of(home):
                self._homes.note(key, home.id, _WHOLE)

    def person_at(self, tokens: Sequence[Token], index: int) -> Named | None:
        """Return who the longest name that begins at a token can be; a whole name goes before a part."""
        return self._people.longest(tokens, index)

    def home_at(self, tokens: Sequence[Token], index: int) -> Named | None:
        """Return which household the longest label or address that begins at a token is."""
        return self._homes.longest(tokens, index)

    def people_like(self, words: str) -> tuple[str, ...]:
        """Return the people whose names look most like the words, the nearest first."""
        return self._people.alike(words)

    def homes_like(self, words: str) -> tuple[str, ...]:
        """Return the households whose labels look most like the words; another number is another home."""
        return self._homes.alike(words)


def _names_of(person: Person) -> Iterator[tuple[int, Key]]:
    for whole in (person.name, person.label):
        if whole:
            yield _WHOLE, _key(whole)
    for alias in person.aliases:
        yield _OTHER, _key(alias)
    name = _key(person.name or "")
    titled = bool(name) and name[0].rstrip(".") in TITLES
    own = name[1:] if titled else name
    if titled and len(own) > 1:
        yield _PART, (name[0], own[-1])
        yield _PART, own
    if len(own) > 1 and name[0] not in CODED:
        for count in range(1, len(own)):
            yield _PART, own[:count]
        yield _PART, (own[0], own[-1])
        yield _PART, own[-1:]


def _labels_of(home: Household) -> Iterator[Key]:
    return (_key(words) for words in (home.label, home.address) if words)


class _Index:
    """Which items names name, and how: wholly, as another name, or in part."""

    def __init__(self) -> None:
        self._items: dict[Key, dict[str, int]] = {}
        self._most_words = 0

    def note(self, key: Key, item: str, tier: int) -> None:
        if not key:
            return
        tiers = self._items.setdefault(key, {})
        if tiers.get(item, tier) >= tier:
            tiers[item] = tier
        if len(key) > self._most_words:
            self._most_words = len(key)

    def longest(self, tokens: Sequence[Token], start: int) -> Named | None:
        if start >= len(tokens):
            return None
        if tokens[start].kind == "quoted":
            found = self._items.get(_key(tokens[start].text))
            return _named(found, start + 1) if found else None
        lower: list[str] = []
        best: Named | None = None
        for place in range(start, min(start + self._most_words, len(tokens))):
            if tokens[place].kind == "quoted":
                break
            lower.append(tokens[place].lower)
            found = self._items.get(tuple(lower))
            best = _named(found, place + 1) if found else best
        return best

    def alike(self, words: str) -> tuple[str, ...]:
        wanted = _key(words)
        scored: dict[str, float] = {}
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2(" ".join(wanted))
        for key, items in self._items.items():
            score = _likeness(matcher, wanted, key)
            if score >= _ALIKE:
                for item in items:
                    scored[item] = max(score, scored.get(item, 0.0))
        return tuple(sorted(scored, key=lambda i: -scored[i])[:_NEAREST])


def _key(words: str) -> Key:
    """The words of a name as they are compared; most names hold no marks, so that splitting them will do."""
    if words.replace(" ", "").isalnum():
        return tuple(words.casefold().split())
    return tuple(token.lower for token in tokens_of(words))


def _named(tiers: dict[str, int], after: int) -> Named:
    best = min(tiers.values())
    return Named(tuple(i for i, tier in tiers.items() if tier == best), after, best < _PART)


def _likeness(matcher: SequenceMatcher[str], wanted: Key, key: Key) -> float:
    """How alike two names are, from 0 to 1; names with different numbers or single letters are not alike."""
    if len(wanted) != len(key) or _marks(wanted) != _marks(key):
        return 0.0
    pairs = tuple(zip(wanted, key, strict=True))
    if not all(a[:1] == b[:1] or a[-2:] == b[-2:] for a, b in pairs):
        return 0.0
    if not all(SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE_WORD for a, b in pairs):
        return 0.0
    matcher.set_seq1(" ".join(key))
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _marks(key: Key) -> Key:
    return tuple(word for word in key if len(word) == 1 or word.isdecimal())
