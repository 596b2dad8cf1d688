"""The names, labels, titles and codes by which a text may call the people of a drawing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Literal, TypeAlias, TypeVar

from genogram_app.family.graph import FamilyGraph, once_for_each_graph
from genogram_app.model.people import Person
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import CODE_OPENINGS, CODE_WORDS, MONTHS, TITLES, kin_word
from genogram_app.narrative.not_names import NO_NAMES, PET_NAMES
from genogram_app.narrative.people.names.married_names import add_couples, add_namesakes
from genogram_app.narrative.people.names.namesakes import is_namesake
from genogram_app.narrative.people.names.professionals import is_place
from genogram_app.narrative.people.names.surnames import name_end, namelike, of_somebody_else, touches
from genogram_app.narrative.tokens import Token, Tokens, tokenise

Key = TypeVar("Key")
NameKind: TypeAlias = Literal["name", "role", "code"]
_CODE = re.compile(r"(?:\d{1,2}[a-z]?|[A-Z]{1,2}\d{0,2})")
_NUMBERED_LETTER = re.compile(r"(?:Child|Baby|Adult|Young Person|Subject) ([A-Z]\d{1,2})")
"""A code that is used without its word as well: "Child K3" is "K3"."""
# "Child W" may be "Baby W" elsewhere in a report; "Child 1" and "Baby 1" may be two children.
_CHILD_WORDS = frozenset({"child", "baby", "infant", "young person"})
_ONE_OF = {
    "siblings": "sibling", "sibs": "sibling", "children": "child", "babies": "baby", "adults": "adult",
    "brothers": "brother", "sisters": "sister", "fathers": "father", "mothers": "mother", "males": "male",
    "females": "female", "cousins": "cousin", "parents": "parent",
}  # fmt: skip
"""The words for several people with codes ("Siblings 1 and 2"), each with that for one."""
_WHOSE = frozenset(
    (
        "my",
        "your",
        "his",
        "her",
        "their",
        "our",
        "own",
        "the",
        "a",
        "other",
        "paternal",
        "maternal",
        "great",
        "step",
    )
)
_BETWEEN_CODES = frozenset({",", "and", "&"})
_VICTIM = (("the", "victim"), ("the", "deceased"))
_NOT_THE_VICTIM = frozenset(
    {"of", "in", "on", "at", "support", "impact", "personal", "liaison", "code", "statement", "-"}
)
_TITLE_FOR = {"male": ("mr",), "female": ("mrs", "ms", "miss"), "any": ("mr", "mrs", "ms", "miss", "mx")}


@value_object
class NameMatch:
    """A name in a text: first and last token, and the people it may be."""

    first: int
    last: int
    people: tuple[str, ...]
    how: NameKind


@value_object
class Gazetteer:
    """Every form of every name of the drawing, as tokens; forms in small letters match any capitals."""

    exact: Mapping[tuple[str, ...], tuple[str, ...]]
    lower: Mapping[tuple[str, ...], tuple[str, ...]]
    codes: Mapping[tuple[str, str], tuple[str, ...]]
    surnames: Mapping[str, tuple[str, ...]]
    openings: Mapping[str, int] = field(repr=False)
    """The longest form, in tokens, that begins with a word (in small letters)."""

    def with_aliases(self, aliases: Mapping[tuple[str, ...], tuple[str, ...]]) -> Gazetteer:
        """Return a gazetteer that also knows names and codes declared in the text."""
        new = {form: people for form, people in aliases.items() if form not in self.exact}
        declared = {canonical_code(" ".join(form)): people for form, people in new.items()}
        codes = {**{code: people for code, people in declared.items() if code}, **self.codes}
        return _gazetteer({**self.exact, **new}, self.lower, codes, self.surnames)

    def narrowed(self, forms: Mapping[tuple[str, ...], tuple[str, ...]]) -> Gazetteer:
        """Return a gazetteer in which some forms mean fewer people."""
        return replace(self, exact={**self.exact, **forms})


@once_for_each_graph
def build_gazetteer(graph: FamilyGraph) -> Gazetteer:
    """Return the forms by which the texts of a document may call its people."""
    exact: dict[tuple[str, ...], list[str]] = {}
    lower: dict[tuple[str, ...], list[str]] = {}
    codes: dict[tuple[str, str], list[str]] = {}
    given = {form: person.id for person in graph.document.people for form in _given(person)}
    for person in graph.document.people:
        for form in dict.fromkeys((*_given(person), *_forms(person))):
            if given.get(form, person.id) != person.id and form not in _given(person):
                # "Ms Marsh", as one woman is called, is no other Marsh.
                continue
            code = canonical_code(form)
            if code:
                codes.setdefault(code, []).append(person.id)
            words = tuple(t.text for t in tokenise(form))
            small = form == form.lower()
            if not words or _no_name(form, person, small=small):
                continue
            table, key = (lower, tuple(w.lower() for w in words)) if small else (exact, words)
            if person.id not in table.setdefault(key, []):
                table[key].append(person.id)
    for words in _VICTIM if _dead_subject(graph) else ():
        lower.setdefault(words, list(graph.document.case.subjects))
    add_couples(graph, exact, _surname)
    add_namesakes(exact)
    bearers = _bearers(graph.document.people)
    # A surname that somebody has as the only name is their name.
    own = {name for p in graph.document.people for name in _given(p)}
    surnames = {name: people for name, people in bearers.items() if name not in own}
    return _gazetteer(_frozen(exact), _frozen(lower), {c: tuple(p) for c, p in codes.items()}, surnames)


def _dead_subject(graph: FamilyGraph) -> bool:
    """Whether the review is about one person, who has died: "the victim", "the deceased"."""
    subjects = graph.document.case.subjects
    return len(subjects) == 1 and graph.person(subjects[0]).death is not None


def match_names(gazetteer: Gazetteer, tokens: Tokens, professionals: frozenset[int]) -> tuple[NameMatch, ...]:
    """Return where a text calls people by a name, label or code of the drawing; longest form first.

    `professionals` are the tokens that name people who are no family.
    """
    found: list[NameMatch] = []
    openings, reached = {*gazetteer.openings, *CODE_OPENINGS, *_ONE_OF}, 0
    for i in tokens.saying(openings, hyphens=True):
        if i < reached:
            continue
        at = i
        for key, first, last in codes_in_a_row(tokens, i):
            if key in gazetteer.codes:
                found.append(NameMatch(first, last, gazetteer.codes[key], "code"))
                at = last + 1
        if at == len(tokens):
            break
        match = _match_at(gazetteer, tokens, at, professionals)
        if match:
            named = match.last
            match = _titled(tokens, _whole(gazetteer, tokens, match))
            longer = match.last > named
            if match.how != "name" or not is_namesake(tokens, match.first, match.last, longer=longer):
                found.append(match)
        reached = match.last + 1 if match else at + 1
    return tuple(found)


def code_at(tokens: Sequence[Token], i: int) -> tuple[tuple[str, str], int] | None:
    """Return the code that begins at a token ("Sib. 2", "Half-Sibling 1") and its last token, or None."""
    lower = tokens[i].lower
    if lower not in CODE_OPENINGS and "-" not in lower:
        return None
    for words in (2, 1):
        stem = " ".join(t.lower.replace("-", " ") for t in tokens[i : i + words])
        last = i + words
        if stem not in CODE_WORDS or (stem not in ("sib",) and not tokens[i].capital):
            continue
        if last < len(tokens) and tokens[last].text == ".":
            last += 1
        # A number on the next line is a paragraph's.
        close = last < len(tokens) and tokens[last].start - tokens[last - 1].end <= 1
        if close and _CODE.fullmatch(tokens[last].text):
            number = tokens[last].text.upper()
            return (_stem(stem, number), number), last
    return None


def codes_in_a_row(tokens: Sequence[Token], i: int) -> list[tuple[tuple[str, str], int, int]]:
    """Return the codes of "Siblings 1, 2 and 3" at a token, each with its first and last token."""
    stem = _ONE_OF.get(tokens[i].lower.rpartition("-")[2], "")
    if not stem or not tokens[i].capital:
        return []
    stem = f"half {stem}" if tokens[i].lower.startswith("half-") else stem
    found: list[tuple[tuple[str, str], int, int]] = []
    first, at = i, i + 1
    while at < len(tokens) and _CODE.fullmatch(tokens[at].text):
        number = tokens[at].text.upper()
        found.append(((_stem(stem, number), number), first, at))
        if found[-2:-1] and tokens[at - 1].text != ",":
            return found
        at += 1
        while at < len(tokens) and tokens[at].lower in _BETWEEN_CODES:
            at += 1
        first = at
    return []


def canonical_code(text: str) -> tuple[str, str] | None:
    """Return a code as (word, number or letter): "Sib. 2" and "Sibling 2" are the same; None for no code."""
    tokens = tokenise(text)
    found = code_at(tokens, 0) if tokens else None
    return found[0] if found and found[1] == len(tokens) - 1 else None


def _stem(stem: str, number: str) -> str:
    if stem in _CHILD_WORDS and number.isalpha():
        return "child"
    return stem.replace("sib", "sibling") if stem.endswith("sib") else stem


def _match_at(
    gazetteer: Gazetteer, tokens: Sequence[Token], i: int, professionals: frozenset[int]
) -> NameMatch | None:
    code = code_at(tokens, i)
    if code and code[0] in gazetteer.codes:
        return NameMatch(i, code[1], gazetteer.codes[code[0]], "code")
    for length in range(gazetteer.openings.get(tokens[i].lower, 0), 0, -1):
        words = tuple(t.text for t in tokens[i : i + length])
        people = gazetteer.exact.get(words) or gazetteer.lower.get(tuple(w.lower() for w in words))
        last = i + len(words) - 1
        other = length == 1 and words[0] in gazetteer.surnames and of_somebody_else(tokens, i)
        if people and not other and not _other_sense(tokens, i, last, professionals):
            return NameMatch(i, last, people, "code" if words[0].isupper() and len(words[0]) > 1 else "name")
    return None


def _whole(gazetteer: Gazetteer, tokens: Sequence[Token], match: NameMatch) -> NameMatch:
    """A name with the surname behind a forename: "Juno Pike", "Perla Ann Marsh"."""
    token = tokens[match.last]
    lone = match.first == match.last and match.how == "name" and token.text not in gazetteer.surnames
    if not lone or not token.capital or not namelike(token):
        return match
    last = name_end(tokens, match.last, gazetteer.surnames, gazetteer.openings)
    if last == match.last or is_place(tokens, match.first, last):
        return match
    return replace(match, last=last)


def _titled(tokens: Sequence[Token], match: NameMatch) -> NameMatch:
    """A name with the title before it, which is drawn without one: "Mr Juno Pike", "Mrs. Perla Marsh"."""
    before = match.first - 1
    if match.how != "name" or not touches(tokens, match.first):
        return match
    if tokens[before].text == "." and touches(tokens, before):
        before -= 1
    if tokens[before].text == "Reverend":
        return replace(match, first=before - (before > 0 and tokens[before - 1].lower == "the"))
    return replace(match, first=before) if tokens[before].lower in TITLES else match


def _other_sense(tokens: Sequence[Token], first: int, last: int, professionals: frozenset[int]) -> bool:
    """Whether a name is here part of something else: a place, a month, a professional's name, a code."""
    if first in professionals and tokens[first].lower not in ("father", "mother"):
        return True
    token = tokens[first]
    if first == last and token.text in PET_NAMES and first and _possessed(tokens[first - 1]):
        return True
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if (
        first == last
        and after
        and after.text == "of"
        and _says_whose(tokens, last + 2)
        and kin_word(token.lower)
    ):
        # "Mother of Sibling 1 and Sibling 2" tells whose mother, whoever the report calls Mother.
        return True
    if token.lower == "the" and tokens[last].lower in ("victim", "deceased"):
        # One of something, or part of a longer word: "the victim of a robbery", "the victim support officer".
        return after is not None and after.lower in _NOT_THE_VICTIM
    # "In May 2021 June Marsh …" names nobody's month.
    if (
        first == last
        and token.lower in MONTHS
        and ((after and after.kind == "number") or (first and tokens[first - 1].kind == "number"))
    ):
        return True
    if token.lower in CODE_WORDS and first == last and after and _CODE.fullmatch(after.text):
        return after.text != "A"
    return token.capital and is_place(tokens, first, last)


def _says_whose(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].capital


def _possessed(before: Token) -> bool:
    """Whether a word before "Nan" makes her somebody's, or one of several: "his", "the other"."""
    return before.kind == "possessive" or before.lower in _WHOSE


def _forms(person: Person) -> Iterator[str]:
    """What a name makes somebody called: by the forename, by title and surname, by a code's number."""
    name = person.name or ""
    if numbered := _NUMBERED_LETTER.fullmatch(person.label or name):
        yield numbered[1]
    words = name.split()
    title = bool(words) and words[0].lower().rstrip(".") in TITLES
    if len(words) < 2 or canonical_code(name):
        return
    surname = words[-1]
    if not title and not re.search(r"\d", words[0]):
        yield words[0]
    if len(surname) > 2:
        sex = person.sex if person.sex in ("male", "female") else "any"
        yield from (f"{t.capitalize()}{dot} {surname}" for t in _TITLE_FOR[sex] for dot in ("", "."))
        yield surname


def _surname(person: Person) -> str:
    words = (person.name or "").split()
    return words[-1] if len(words) > 1 and not canonical_code(person.name or "") else ""


def _bearers(people: Iterable[Person]) -> dict[str, tuple[str, ...]]:
    """Each surname with those who bear it."""
    found: dict[str, list[str]] = {}
    for person in people:
        if _surname(person):
            found.setdefault(_surname(person), []).append(person.id)
    return _frozen(found)


def _frozen(table: Mapping[Key, Iterable[str]]) -> dict[Key, tuple[str, ...]]:
    return {key: tuple(people) for key, people in table.items()}


def _no_name(form: str, person: Person, *, small: bool) -> bool:
    """Whether a form is an everyday word or a kin term, which would be found where nobody is meant."""
    if small:
        return kin_word(form) is not None or kin_word(form.split()[-1]) is not None
    return form in NO_NAMES and form not in _given(person)


def _given(person: Person) -> tuple[str, ...]:
    given = (person.name, *person.aliases, person.label)
    return tuple(_straight(form.strip()) for form in given if form and form.strip())


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def _gazetteer(
    exact: Mapping[tuple[str, ...], tuple[str, ...]],
    lower: Mapping[tuple[str, ...], tuple[str, ...]],
    codes: Mapping[tuple[str, str], tuple[str, ...]],
    surnames: Mapping[str, tuple[str, ...]],
) -> Gazetteer:
    openings: dict[str, int] = {}
    for form in (*exact, *lower):
        opening = form[0].lower()
        openings[opening] = max(openings.get(opening, 0), len(form))
    return Gazetteer(exact, lower, codes, surnames, openings)
