"""Codes such as "Sibling 2" that no key explains: whether the drawing has a person left for each of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.people import Person
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import CODE_OPENINGS, CODE_WORDS, kin_word, words
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.names.gazetteer import (
    Gazetteer,
    NameMatch,
    canonical_code,
    code_at,
    codes_in_a_row,
)
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.narrative.scope import states_facts
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token, Tokens

Key = tuple[str, str]
KEYED = ""
"""Stands for the word in the key of a code that is none but for the text's own key: "MA", "Uncle"."""
_KIN_CODES = {"A": "aunt", "U": "uncle", "C": "cousin"}
_KIN_CODE = re.compile(r"[MP]([AUC])(\d)")
"""Codes such as MA1, the first aunt on the mother's side."""
_ONE_CODE = re.compile(r"\d{1,2}|[A-HJ-Z]\d{0,2}")
_HIGHEST = 12
"""A higher number behind "Male" or "Father" is more often an age than a code."""
_OTHER_REVIEWS = words("review scr lcspr case report reviews inquiry")
_UNITS = words("year years month months week weeks day days yrs yr mths wks % of st nd rd th")
_ABOUT = words("of on into concerning regarding for")
_UNKNOWN = words("unknown unidentified unnamed")

_SIBLINGS = ("sibling", "half sibling", "step sibling", "brother", "sister", "half brother", "half sister")
_CHILDREN = ("child", "baby", "infant", "young person", "twin")
_GROUPS: tuple[tuple[str, ...], ...] = (
    ("half sibling", "half brother", "half sister"),
    _SIBLINGS,
    _CHILDREN,
    ("father",),
    ("mother",),
    ("parent",),
    ("stepfather",),
    ("adult",),
    ("male", "man", "boyfriend"),
    ("female", "woman"),
    ("partner",),
    ("cousin",),
    ("aunt",),
    ("uncle",),
    ("grandmother",),
    ("grandfather",),
)
"""Codes of one group are given to different people."""

_KIN = {"cousin": "cousin", "aunt": "aunt or uncle", "uncle": "aunt or uncle", "stepfather": "step parent",
        "grandmother": "grandparent", "grandfather": "grandparent"}  # fmt: skip


@value_object
class Code:
    """A code in a text: first and last token, its word and number, and as the text writes it."""

    first: int
    last: int
    key: Key
    said: str


def unexplained_codes(
    tokens: Tokens, sentences: Sequence[Sentence | None], taken: Collection[int]
) -> tuple[Code, ...]:
    """Return the codes that are no name of the drawing, in order; `sentences` holds one for each token."""
    found: list[Code] = []
    last = -1
    for i in sorted({*tokens.capitals, *tokens.saying(CODE_OPENINGS, hyphens=True)}):
        token = tokens[i]
        if i <= last or i in taken or token.kind != "word":
            continue
        kin = _KIN_CODE.fullmatch(token.text)
        if kin:
            found.append(Code(i, i, (_KIN_CODES[kin[1]], token.text), token.text))
            continue
        for key, first, last in codes_in_a_row(tokens, i):
            if last not in taken and _means_somebody(tokens, sentences[i], first, last):
                found.append(Code(first, last, key, f"{key[0].capitalize()} {key[1]}"))
        code = code_at(tokens, i) if i > last else None
        if code and _means_somebody(tokens, sentences[i], i, code[1]):
            last = code[1]
            found.append(Code(i, last, code[0], _said(tokens, i, last)))
    return tuple(found)


def codes_left_out(
    graph: FamilyGraph,
    relatives: Relatives,
    gazetteer: Gazetteer,
    codes: Sequence[Code],
    matches: Sequence[NameMatch],
) -> Mapping[Key, str]:
    """Return the codes for whom nobody on the drawing is left, each with what tells its person apart.

    People who could bear a code of a group are counted against the codes; where some are drawn, but too few,
    all the codes of the group are told by one key.
    """
    keys = tuple(dict.fromkeys(c.key for c in codes))
    if not keys:
        return {}
    bearers = _Bearers(graph, relatives, gazetteer, {p for m in matches if m.how == "code" for p in m.people})
    found: dict[Key, str] = {}
    for group in _GROUPS:
        wanted = [k for k in keys if k[0] in group]
        able = bearers.of(group)
        if len(able) < len(wanted):
            found.update(
                {k: " ".join(k) if not able else f"codes {group[0]}" for k in wanted if k not in found}
            )
    found.update({k: k[1] for k in keys if k[0] == KEYED})
    return found | {k: " ".join(k) for k in keys if not _grouped(k[0]) and bearers.coded((k[0],))}


def _means_somebody(tokens: Sequence[Token], sentence: Sentence | None, first: int, last: int) -> bool:
    """Whether a code is a person's: not another review's, not an age, not an unknown man's number."""
    number = tokens[last].text
    if not _ONE_CODE.fullmatch(number) or (number.isdigit() and not 0 < int(number) <= _HIGHEST):
        return False
    if sentence is not None and not sentence.is_heading and not states_facts(sentence):
        return False
    after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
    before = [t.lower for t in tokens[max(0, first - 2) : first]]
    if after in _OTHER_REVIEWS or after in _UNITS or (before[-1:] and before[-1] in _UNKNOWN):
        return False
    return not (len(before) > 1 and before[-1] in _ABOUT and before[-2] in _OTHER_REVIEWS)


def _said(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(t.text for t in tokens[first : last + 1] if t.text != ".")


def _grouped(word: str) -> bool:
    return any(word in group for group in _GROUPS)


class _Bearers:
    """Who on the drawing could be called by the codes of a group, when it does not say so."""

    def __init__(
        self, graph: FamilyGraph, relatives: Relatives, gazetteer: Gazetteer, called: Collection[str]
    ) -> None:
        self.graph = graph
        self.relatives = relatives
        self.gazetteer = gazetteer
        self.called = called
        self.subjects = subject_children(graph)

    def coded(self, group: Collection[str]) -> frozenset[str]:
        """The people whom the drawing or a key calls by a code of the group."""
        return frozenset(
            p for (word, _), people in self.gazetteer.codes.items() if word in group for p in people
        )

    def of(self, group: Sequence[str]) -> tuple[str, ...]:
        """The people of the role whom neither the drawing nor the text calls by a code."""
        coded = self.coded(group)
        able = (p for p in self._role(group[0]) if p not in coded and p not in self.called)
        people = (self.graph.person(p) for p in dict.fromkeys(able))
        return tuple(
            p.id for p in people if p.kind == "person" and not (coded and _labelled(p)) and self._may(p)
        )

    def _may(self, person: Person) -> bool:
        """Whether somebody without a code may have one: where others are drawn by codes, only the named."""
        return not self.gazetteer.codes or person.identity == "known"

    def _role(self, word: str) -> Iterable[str]:
        if word in _SIBLINGS:
            relation = "half sibling" if word.startswith("half") else "sibling"
            return [p for s in self.subjects for p in self.relatives.find(s, relation)]
        if word in _CHILDREN:
            return [p.id for p in self.graph.document.people if self._may_be_child(p.id)]
        if word in ("father", "mother", "parent"):
            return self.relatives.of_sex(self._parents(), CODE_WORDS[word])
        if word == "partner":
            near = (*self.subjects, *self._parents())
            partners = [p for one in near for p in self.relatives.find(one, "partner")]
            return [p for p in partners if self.graph.person(p).sex != "female" or len(near) == 1]
        if word in _KIN:
            sex = CODE_WORDS[word]
            return [p for s in self.subjects for p in self.relatives.find(s, _KIN[word], sex)]
        grown = [p.id for p in self.graph.document.people if p.id not in self.subjects or self._grown(p.id)]
        return self.relatives.of_sex(grown, CODE_WORDS[word])

    def _parents(self) -> tuple[str, ...]:
        """The drawn parents of the subject children and of their brothers and sisters."""
        children = [*self.subjects, *(p for s in self.subjects for p in self.relatives.find(s, "sibling"))]
        return tuple(dict.fromkeys(p for child in children for p in self.graph.parents_of(child)))

    def _may_be_child(self, person: str) -> bool:
        if person in self.subjects:
            return True
        grown = self._grown(person) or any(
            person in self.relatives.find(s, "aunt or uncle") for s in self.subjects
        )
        return bool(self.graph.parents_of(person)) and not grown

    def _grown(self, person: str) -> bool:
        return bool(self.graph.children_of(person) or self.graph.partners_of(person))


def _labelled(person: Person) -> bool:
    """Whether somebody is called by a code or a role of their own: "Step-sibling", "Father of Zed"."""
    name = person.name or ""
    said = name.split()
    return bool(person.label or canonical_code(name) or any(map(kin_word, (*said[:1], *said[-1:]))))
