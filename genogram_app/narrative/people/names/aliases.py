"""Names that the text itself declares to be other names of people on the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.not_names import NO_NAMES, PET_NAMES
from genogram_app.narrative.people.names.gazetteer import (
    Gazetteer,
    NameMatch,
    build_gazetteer,
    canonical_code,
    code_at,
    match_names,
)
from genogram_app.narrative.people.names.letters import letters_of_codes
from genogram_app.narrative.people.names.titled import titled
from genogram_app.narrative.tokens import Token, Tokens

_CALLS = words("called named nicknamed")
"""Directly behind a name these are what somebody did: 'Juno called "Mum!"'."""
_KNOWN = words(
    "known referred call calls called named nicknamed hereafter hereinafter aka alias née nee formerly"
)
_BETWEEN = words(
    """also previously formerly sometimes often usually commonly otherwise always simply in this report
    throughout here below to as by the family all her his whom children grandchildren boys girls brothers
    sisters siblings them ,"""
)
_IS = words("is was who are")
_ARE = words("are were will")
_PAIR = 2
_QUOTES = "'\""
_STAND_FOR = (
    ("stood", "for"),
    ("stand", "for"),
    ("refer", "to"),
    ("referred", "to"),
    ("denote",),
    ("denoted",),
)
_FIRST_WORDS = frozenset(verb[0] for verb in _STAND_FOR)

Form = tuple[str, ...]


def names_in(
    tokens: Tokens, graph: FamilyGraph, professionals: frozenset[int]
) -> tuple[Gazetteer, tuple[NameMatch, ...]]:
    """Return the names of the drawing in a text, with those that the text itself declares."""
    gazetteer = build_gazetteer(graph)
    matches = match_names(gazetteer, tokens, professionals)
    aliases = {**_letters(tokens, gazetteer), **declared_aliases(tokens, matches)}
    titles = titled(tokens, graph, gazetteer, matches)
    if not aliases and not titles:
        return gazetteer, matches
    # "Mr Ivo Hale is referred to as Mr Hale": the other Mr Hales are not.
    kept = {form: people for form, people in aliases.items() if {*people} < {*gazetteer.exact.get(form, ())}}
    gazetteer = gazetteer.with_aliases(aliases).narrowed({**titles, **kept})
    return gazetteer, match_names(gazetteer, tokens, professionals)


def _letters(tokens: Tokens, gazetteer: Gazetteer) -> Mapping[Form, tuple[str, ...]]:
    """Letters by which a text calls those whom the drawing calls "Child K" and the like, one each."""
    bearers: dict[str, set[str]] = {}
    for (_, letter), people in gazetteer.codes.items():
        bearers.setdefault(letter, set()).update(people)
    alone = letters_of_codes(tokens) if any(letter.isalpha() for letter in bearers) else ()
    return {(c,): tuple(bearers[c]) for c in alone if len(bearers.get(c, ())) == 1}


def declared_aliases(tokens: Tokens, matches: Sequence[NameMatch]) -> Mapping[Form, tuple[str, ...]]:
    """Return the forms that the text declares for people of the drawing: "(MH)", "known as", "stood for"."""
    starts = {m.first: m for m in matches}
    found: dict[Form, tuple[str, ...]] = {}
    shared: set[Form] = set()
    two = dict(_two_known_as(tokens, starts))
    for match in matches:
        if len(match.people) == 1 and match.first not in two:
            form = _bracketed(tokens, match.last + 1) or _known_as(tokens, match.last + 1)
            if form and found.setdefault(form, match.people) != match.people and form[0] in PET_NAMES:
                shared.add(form)
    for form in shared:
        # Both grandmothers are "Nan".
        del found[form]
    found.update(declared for each in two.values() for declared in each)
    found.update(_stood_for(tokens, starts))
    found.update(_key_entries(tokens, starts))
    return found


def _key_entries(tokens: Tokens, starts: Mapping[int, NameMatch]) -> dict[Form, tuple[str, ...]]:
    """Codes beside a name: "Adult 2: Ned Osier", "Juno is Child 1", "Child 1 is Juno", "Perla = Adult 1"."""
    ends = {m.last: m for m in starts.values()}
    found: dict[Form, tuple[str, ...]] = {}
    for i in tokens.capitals:
        code = code_at(tokens, i) if i not in starts else None
        if code is None:
            continue
        behind = starts.get(code[1] + 2) if _equals(tokens, code[1] + 1) else None
        before = ends.get(i - 2) if _equals(tokens, i - 1) else None
        match = behind or before
        if match and len(match.people) == 1 and not _owns(tokens, match):
            found.setdefault(tuple(t.text for t in tokens[i : code[1] + 1]), match.people)
    return found


def _equals(tokens: Sequence[Token], i: int) -> bool:
    return 0 <= i < len(tokens) and (
        tokens[i].text in ("=", ":", "–", "-") or tokens[i].lower in ("is", "was")
    )


def _owns(tokens: Sequence[Token], match: NameMatch) -> bool:
    """Whether something of the person's follows: "Adult 2: Ned's brother"."""
    return match.last + 1 < len(tokens) and tokens[match.last + 1].kind == "possessive"


def _bracketed(tokens: Sequence[Token], i: int) -> Form | None:
    """A name or initials alone in brackets: "Mary Hale (MH)", "Mr Hale ('Baz')"."""
    if i >= len(tokens) or tokens[i].text != "(":
        return None
    inside: list[Token] = []
    for token in tokens[i + 1 : i + 6]:
        if token.text == ")":
            return _form(inside)
        inside.append(token)
    return None


def _known_as(tokens: Sequence[Token], i: int) -> Form | None:
    """What follows "known as", "referred to as", "hereafter" close behind a name."""
    seen = False
    for j in range(i, min(i + 9, len(tokens))):
        token = tokens[j]
        if j == i and token.lower in _CALLS:
            return None
        if token.lower in _KNOWN:
            seen = True
        elif seen and (token.capital or token.text in _QUOTES):
            return _form(_name_from(tokens, j))
        elif (token.text == "(" and j == i) or (token.lower in _IS and _is_known(tokens, j)):
            continue
        elif token.lower not in _BETWEEN:
            return None
    return None


def _two_known_as(
    tokens: Sequence[Token], starts: Mapping[int, NameMatch]
) -> Iterator[tuple[int, Sequence[tuple[Form, tuple[str, ...]]]]]:
    """What two are called, by where the second stands: "Ivo and Ada Hale are called Mr Hale and Mrs Hale"."""
    for one in starts.values():
        other = starts.get(one.last + 2) if tokens[one.last + 1 : one.last + 2] else None
        if other is None or tokens[one.last + 1].lower != "and" or len({*one.people, *other.people}) != _PAIR:
            continue
        at = _called_from(tokens, other.last + 1)
        first = _name_from(tokens, at) if at else []
        behind = (at or 0) + len(first)
        second = _name_from(tokens, behind + 1) if first and tokens[behind].lower == "and" else []
        forms = _form(first), _form(second)
        if forms[0] and forms[1]:
            yield other.first, ((forms[0], one.people), (forms[1], other.people))


def _called_from(tokens: Sequence[Token], i: int) -> int | None:
    """Where the names begin behind "are referred to throughout as" at a token."""
    if i >= len(tokens) or tokens[i].lower not in _ARE:
        return None
    said = next((j for j in range(i + 1, i + 4) if j < len(tokens) and tokens[j].lower in _KNOWN), None)
    ends = range(said + 1, min(said + 6, len(tokens))) if said is not None else ()
    return next((j for j in ends if tokens[j].capital), None)


def _is_known(tokens: Sequence[Token], i: int) -> bool:
    """Whether "is known", "was also known" stands at a token, and not "is called to a meeting"."""
    return any(t.lower == "known" for t in tokens[i + 1 : i + 3])


def _name_from(tokens: Sequence[Token], i: int) -> list[Token]:
    """The name that begins here, in quotation marks or capitals."""
    if tokens[i].text in _QUOTES:
        i += 1
    part: list[Token] = []
    for token in tokens[i : i + 3]:
        if not token.capital:
            break
        part.append(token)
    return part


def _form(tokens: Sequence[Token]) -> Form | None:
    named = tuple(t.text for t in tokens if t.text not in _QUOTES)
    if canonical_code(" ".join(named)):
        return named
    good = 0 < len(named) <= 3 and all(t.capital for t in tokens if t.text not in _QUOTES)
    pet_name = len(named) == 1 and named[0] in PET_NAMES
    return named if good and (pet_name or not all(w in NO_NAMES for w in named)) else None


def _stood_for(tokens: Tokens, starts: Mapping[int, NameMatch]) -> dict[Form, tuple[str, ...]]:
    """Codes explained by others: "The codes Adult 8 and Adult 9 stood for Mother and Father"."""
    found: dict[Form, tuple[str, ...]] = {}
    for i in tokens.saying(_FIRST_WORDS):
        if tokens[i].capital:
            continue
        verb = _verb_at(tokens, i)
        if verb is None:
            continue
        people = [m.people for m in _listed(starts, tokens, i + len(verb))]
        forms = _codes_before(tokens, i)
        if people and len(people) == len(forms):
            found.update(zip(forms, people, strict=True))
    return found


def former_codes(tokens: Tokens) -> Mapping[int, int]:
    """Return the tokens of codes of people who have others now, each with the last token of its code."""
    found: dict[int, int] = {}
    for i in tokens.saying(_FIRST_WORDS):
        if _verb_at(tokens, i):
            found.update({k: k + 1 - place for k, place in _code_tokens_before(tokens, i)})
    return found


def _listed(starts: Mapping[int, NameMatch], tokens: Sequence[Token], i: int) -> list[NameMatch]:
    found: list[NameMatch] = []
    while i < len(tokens):
        if i in starts:
            found.append(starts[i])
            i = starts[i].last + 1
        elif tokens[i].lower in ("and", ",", "the"):
            i += 1
        else:
            break
    return found


def _verb_at(tokens: Sequence[Token], i: int) -> tuple[str, ...] | None:
    return next((v for v in _STAND_FOR if tuple(t.lower for t in tokens[i : i + len(v)]) == v), None)


def _codes_before(tokens: Sequence[Token], end: int) -> list[Form]:
    """The codes "Word 1 and Word 2" that end before a token, in order."""
    firsts = (k for k, place in _code_tokens_before(tokens, end) if place == 0)
    return [(tokens[k].text, tokens[k + 1].text) for k in firsts]


def _code_tokens_before(tokens: Sequence[Token], end: int) -> list[tuple[int, int]]:
    """The tokens of those codes in order, each with its place in its code: the word 0, the number 1."""
    found: list[tuple[int, int]] = []
    i = end - 1
    while i > 0:
        if tokens[i].kind == "number" and tokens[i - 1].capital:
            found[:0] = [(i - 1, 0), (i, 1)]
            i -= 2
        elif tokens[i].lower in ("and", ","):
            i -= 1
        else:
            break
    return found
