"""Roles and letters that a key gives to people as names: "MA: the sister of M", "Uncle – husband of MA".

"Father 1" and the like are codes wherever they stand, and "Mother" is a role; what else a report calls
somebody by, only its own key tells.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import LINE_ABBREVIATIONS, MODIFIERS, kin_word, words
from genogram_app.narrative.listed_relations import is_relation
from genogram_app.narrative.people.names.codes import KEYED, Code
from genogram_app.narrative.people.names.gazetteer import NameMatch, canonical_code
from genogram_app.narrative.people.names.letters import is_somebody, letters_of_people
from genogram_app.narrative.people.names.professionals import ROLES, TITLES
from genogram_app.narrative.people.names.titled_letters import TitledLetter, titled_letters
from genogram_app.narrative.text import Narrative, once_for_each_text
from genogram_app.narrative.tokens import Token, tokenise

_ENTRY = re.compile(
    r"^(?P<head>[A-Z][\w'-]*(?: (?:(?:of|and) )?[A-Z0-9][\w'-]*){0,5})(?: \([^()\n]{1,30}\))?"
    r" ?(?::|[–=] )[ \t]*(?P<said>\S[^\n]*)",
    re.MULTILINE,
)
_LEAST = 3
"""So many entries make a key."""
_APART = 2
"""Entries of one key are no more than so many lines apart."""
_LETTERS = re.compile(r"[A-Z]{2,4}\d{0,2}|[A-Z]\d{1,2}")
_KIN_LETTERS = re.compile(r"\b[MP]G?[AU]\b")
_OWNER = re.compile(r"(?:[A-Z][\w-]*(?: [A-Z0-9][\w-]*){0,3})'s? ")
_BEFORE = words("the a an her his their other another")
_PEOPLE = words("man woman male female girl boy subject")
_MOST_BEFORE = 6
_WHOSE = words("the his her their my our your a an another")
_PARENTS = words("mother father stepmother stepfather mum dad parents")
"""A parent's role is a name by itself, and is read as the subject child's parent."""


@value_object
class _Entry:
    head: str
    said: str
    line: int


def keyed_codes(narrative: Narrative, taken: Collection[int]) -> tuple[Code, ...]:
    """Return where a text calls people by what only its key, or its way of using letters, makes a name.

    Whoever is drawn and not called by any name in the text may be the one: see `all_called`.
    """
    forms, tokens = _forms(narrative), narrative.tokens
    places = (i for i in tokens.capitals if tokens[i].text in forms and i not in taken) if forms else ()
    found = [code for i in places for code in _at(tokens, i, forms[tokens[i].text])]
    found += (Code(one.first, one.last, (KEYED, one.said), one.said) for one in _titled(narrative))
    return tuple(sorted((code for code in found if code.last not in taken), key=lambda code: code.first))


@once_for_each_text
def _titled(narrative: Narrative) -> Sequence[TitledLetter]:
    return titled_letters(narrative.tokens)


def all_called(graph: FamilyGraph, matches: Sequence[NameMatch]) -> bool:
    """Return whether everybody of the drawing who is known is called by some name in the text."""
    called = {p for match in matches for p in match.people}
    known = (p.id for p in graph.document.people if p.kind == "person" and p.identity == "known")
    return all(p in called for p in known)


def _at(tokens: Sequence[Token], i: int, forms: Sequence[tuple[str, ...]]) -> Iterator[Code]:
    """The longest name of a key that stands at a token."""
    for form in forms:
        last = i + len(form) - 1
        if tuple(t.text for t in tokens[i : last + 1]) == form:
            if not _another(tokens, i, last):
                said = " ".join(form).replace(" 's", "'s")
                yield Code(i, last, (KEYED, said), said)
            return


def _another(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether words are part of more: "her Uncle", "Uncle Ned", "Uncle 2"."""
    if first == last and len(tokens[last].text) == 1:
        return not is_somebody(tokens, last)
    before, after = tokens[first - 1 : first], tokens[last + 1 : last + 2]
    owned = bool(before) and (before[0].lower in _WHOSE or before[0].kind == "possessive")
    close = bool(after) and after[0].start - tokens[last].end == 1
    longer = close and (after[0].capital or after[0].kind == "number") and not tokens[last].text.isupper()
    return owned or longer


@once_for_each_text
def _forms(narrative: Narrative) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The names of the text's key by their first words, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    letters = sorted(letters_of_people(narrative.tokens))
    for head in dict.fromkeys((*_heads(narrative.plain), *letters)):
        form = tuple(t.text for t in tokenise(head))
        found.setdefault(form[0], []).append(form)
    return {first: sorted(forms, key=len, reverse=True) for first, forms in found.items()}


def _heads(plain: str) -> Iterator[str]:
    for key in _keys(plain):
        for entry in key:
            if _is_name(entry):
                yield entry.head
            yield from _KIN_LETTERS.findall(entry.said)


def _keys(plain: str) -> Iterator[list[_Entry]]:
    """The entries that follow one another, where they are entries of a key to a family."""
    run: list[_Entry] = []
    line, at = 0, 0
    for match in _ENTRY.finditer(plain):
        line, at = line + plain.count("\n", at, match.start()), match.start()
        if run and line - run[-1].line > _APART:
            yield from [run] if _is_key(run) else []
            run = []
        run.append(_Entry(match["head"], match["said"], line))
    yield from [run] if _is_key(run) else []


def _is_key(run: Sequence[_Entry]) -> bool:
    return sum(_tells_of_family(entry.said) for entry in run) >= _LEAST


def _is_name(entry: _Entry) -> bool:
    """Whether the head of an entry is a name that nothing but the key makes one."""
    head, said = entry.head, entry.said
    if head in LINE_ABBREVIATIONS or head.lower() in (*_PARENTS, *TITLES) or canonical_code(head):
        return False
    if _LETTERS.fullmatch(head):
        return _tells_of_family(said)
    kin = kin_word(said.split()[0].lower()) is not None
    described = kin or said[0].islower() or _OWNER.match(said) is not None
    return described and is_relation(head)


def _tells_of_family(said: str) -> bool:
    """Whether an entry says at once who somebody is: "the other daughter of MGM", "a man of 41"."""
    owner = _OWNER.match(said)
    row = re.findall(r"[\w'-]+", said[owner.end() if owner else 0 :])[: _MOST_BEFORE + 1]
    for i, word in enumerate(row):
        if word in ROLES:
            return False
        if word in _PEOPLE or any(kin_word(" ".join(row[i : i + n])) for n in (1, 2, 3)):
            return True
        if word not in _BEFORE and word not in MODIFIERS:
            return False
    return False
