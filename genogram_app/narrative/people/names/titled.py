"""Who "Ms Hale" is where several are: whoever the text presents so, or first, or the only one grown up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import span_of
from genogram_app.narrative.lexicon import TITLES, SexOfTerm, words
from genogram_app.narrative.people.names.gazetteer import Gazetteer, NameMatch
from genogram_app.narrative.tokens import Token

_GROWN = words("mr mrs ms mx")
"""Titles that nobody gives to a child."""
_JOINED = frozenset({"and", "&"})
_OF_AGE = 16
_SHORT = 2
"""Words of a title with a surname."""
_WHOLE = 3
"""Words of a whole name with its title."""

Form = tuple[str, ...]


def titled(
    tokens: Sequence[Token], graph: FamilyGraph, gazetteer: Gazetteer, matches: Sequence[NameMatch]
) -> dict[Form, tuple[str, ...]]:
    """Return the forms with a title and a surname that the text narrows down to one of several people."""
    forms = {m: _form(tokens, m) for m in matches if len(m.people) > 1}
    wanted = {form for form in forms.values() if len(form) > 1 and _title(form[0]) in TITLES}
    if not wanted:
        return {}
    presented = _presented(tokens, matches)
    found: dict[Form, tuple[str, ...]] = {}

    def narrowed(form: Form) -> tuple[str, ...]:
        plain = tuple(word for word in form if word != ".")
        people = gazetteer.exact.get(plain, ()) or gazetteer.exact.get(form, ())
        said = [p for p in people if p in presented.get(_title(form[0]), ())]
        said = _called_before_others(tokens, matches, form, said) or said
        said = said or _named_before(tokens, matches, form, people)
        grown = _title(form[0]) in _GROWN
        return tuple(p for p in said or people if not grown or not _is_child(graph, p, people))

    for form in wanted:
        parted = _parted(form)
        people = _both(graph, *map(narrowed, parted)) if parted else narrowed(form)
        if len(people) == (2 if parted else 1):
            found[form] = people
    return found


def may_be_called(tokens: Sequence[Token], first: int, sex: SexOfTerm) -> bool:
    """Return whether the name that begins at a token can be that of a man or a woman: no mother is "Mr"."""
    title = TITLES.get(_title(tokens[first].lower), "any")
    return "any" in (title, sex) or title == sex


def _parted(form: Form) -> tuple[Form, Form] | None:
    """What "Mr and Mrs Hale" is made of: "Mr Hale", "Mrs Hale"."""
    joined = next((n for n, word in enumerate(form) if word in _JOINED), 0)
    return ((*form[:joined], form[-1]), form[joined + 1 :]) if joined else None


def _both(graph: FamilyGraph, men: Sequence[str], women: Sequence[str]) -> tuple[str, ...]:
    """The couple of whom several men and women of one surname leave one; nobody where they leave more."""
    pairs = [(man, woman) for man in men for woman in women if man != woman]
    couples = [pair for pair in pairs if graph.partnerships_between(*pair)] or pairs
    return couples[0] if len(couples) == 1 else ()


def _presented(tokens: Sequence[Token], matches: Sequence[NameMatch]) -> Mapping[str, set[str]]:
    """Whom the text calls by each title with the whole name: "Ms Carys Hale"."""
    found: dict[str, set[str]] = {}
    for match in matches:
        form = [_title(word) for word in _form(tokens, match) if word != "."]
        if len(match.people) == 1 and len(form) >= _WHOLE and form[0] in TITLES:
            found.setdefault(form[0], set()).update(match.people)
    return found


def _called_before_others(
    tokens: Sequence[Token], matches: Sequence[NameMatch], form: Form, people: Sequence[str]
) -> list[str]:
    """Whom the text calls "Mr Hale" before it presents another Mr Hale with his whole name; else nobody."""
    first: str | None = None
    for match in matches if len(form) == _SHORT and len(people) > 1 else ():
        said = _form(tokens, match)
        if said == form and first is not None:
            return [first]
        if len(match.people) == 1 and match.people[0] in people and _title(said[0]) == _title(form[0]):
            if first not in (None, match.people[0]):
                return []
            first = match.people[0]
    return []


def _named_before(
    tokens: Sequence[Token], matches: Sequence[NameMatch], form: Form, people: Sequence[str]
) -> list[str]:
    """Who of several is named in full before the first "Mr Hale": those after him have another's name."""
    found: dict[str, None] = {}
    for match in matches if len(form) == _SHORT else ():
        said = _form(tokens, match)
        if said == form:
            break
        whole = len(said) > 1 and said[-1] == form[-1] and _title(said[0]) not in TITLES
        if whole and len(match.people) == 1 and match.people[0] in people:
            found[match.people[0]] = None
    return list(found)


def _form(tokens: Sequence[Token], match: NameMatch) -> Form:
    return tuple(t.text for t in tokens[match.first : match.last + 1])


def _title(word: str) -> str:
    return word.lower().rstrip(".")


def _is_child(graph: FamilyGraph, person: str, namesakes: Sequence[str]) -> bool:
    """Whether somebody is a child at the time that the report tells of last.

    Where the case has no such time, whoever has a parent of the same name is taken for a child.
    """
    case = graph.document.case
    told = case.incident.date if case.incident and case.incident.date else case.prepared_on
    latest = span_of(told).latest if told else None
    if latest is None:
        return any(p in namesakes for p in graph.parents_of(person))
    born = born_span(graph.person(person)).earliest
    return bool(latest and born and (latest - born).days < _OF_AGE * 365)
