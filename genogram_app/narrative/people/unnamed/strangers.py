"""Which unknown man of the drawing a text speaks of, by what his label tells of him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import kin_word, words
from genogram_app.narrative.people.unnamed.men import UnnamedMan
from genogram_app.narrative.tokens import Token

_SAYS_NOTHING = words(
    """a an the of in at on with by from to and who was unknown unidentified unnamed man male adult stranger
    bloke guy person him his her their whom name called seen not known"""
)
_WORDS_BEFORE = 6
_STOPS = frozenset(".;:!?")
_WORDS_OF_HIM = 12
"""So many words, from the first that means him, tell what a text says of a man."""


class Strangers:
    """The unknown men of a drawing, with the words of their labels: "man at the door" by "door"."""

    def __init__(self, tokens: Sequence[Token], graph: FamilyGraph) -> None:
        """Take the tokens of a text, and the family."""
        self._tokens = tokens
        men = (person for person in graph.document.people if _is_unknown_man(person))
        self._signs = {person.id: _signs(person.label or "") for person in men}

    def meant(self, man: UnnamedMan) -> tuple[str, ...]:
        """Return the one whose label tells what the text does of a man; nobody where it may be another."""
        if man.sex != "male" or not self._signs:
            return ()
        said = {token.lower for token in self._tokens[man.first : man.first + _WORDS_OF_HIM]}
        said |= self._before(man.first)
        found = [person for person, signs in self._signs.items() if signs and signs <= said]
        return tuple(found) if len(found) == 1 else ()

    def _before(self, first: int) -> set[str]:
        """The words just before him in his sentence: "Door answered by a man"."""
        before = [token.lower for token in self._tokens[max(0, first - _WORDS_BEFORE) : first]]
        stops = [i for i, word in enumerate(before) if word in _STOPS]
        return set(before[stops[-1] + 1 if stops else 0 :])


def _is_unknown_man(person: Person) -> bool:
    nameless = not (person.name or "").strip() and person.identity in ("unknown", "unnamed")
    return nameless and person.sex == "male" and person.kind == "person"


def _signs(label: str) -> frozenset[str]:
    """The words of a label that tell somebody apart; none where it says whose relative he is."""
    said = re.findall(r"[a-z'-]+", label.lower().replace("’", "'"))
    if any(kin_word(word) or word.endswith("'s") for word in said):
        return frozenset()
    return frozenset(said) - _SAYS_NOTHING
