"""Whether a name in the text is a drawn name, spelled otherwise."""

from __future__ import annotations

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import TITLES
from genogram_app.narrative.people.references import MOST_POSSIBLE

_SHORTEST = 5
_TWO_SLIPS_FROM = 8


def nearest_name(name: str, graph: FamilyGraph) -> Person | None:
    """Return the one person whose name differs from a name by a slip or two, or None."""
    found = [p for p in graph.document.people if any(slip(name, word) for word in _names(p))]
    return found[0] if len(found) == 1 else None


def bearers_of_another_sex(name: str, graph: FamilyGraph) -> tuple[Person, ...]:
    """Return the few who are drawn with the surname of "Mr Hale" and with a sex that is not his.

    Nobody where somebody of his sex, or of a sex that is not known, has the surname: then he may be meant.
    """
    words = name.split()
    sex = TITLES.get(words[0].lower().rstrip(".")) if len(words) > 1 else None
    if sex not in ("female", "male"):
        return ()
    found = tuple(p for p in graph.document.people if len(_words(p)) > 1 and _words(p)[-1] == words[-1])
    other = all(p.sex in ("female", "male") and p.sex != sex for p in found)
    return found if other and len(found) <= MOST_POSSIBLE else ()


def _words(person: Person) -> list[str]:
    return (person.name or "").split()


def slip(one: str, other: str) -> bool:
    """Return whether two different names are near enough to be one name spelled two ways."""
    one, other = one.lower(), other.lower()
    shortest = min(len(one), len(other))
    # Sisters are called Ellie and Millie: a name begins as it should.
    if shortest < _SHORTEST or one == other or one[0] != other[0]:
        return False
    return distance(one, other) <= (2 if shortest >= _TWO_SLIPS_FROM else 1)


def distance(one: str, other: str) -> int:
    """Return how many letters must be changed, added or left out to turn one word into the other."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, wanted in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (letter != wanted))
    return row[-1]


def _names(person: Person) -> tuple[str, ...]:
    name = person.name or ""
    return (name, *name.split()[:1], *person.aliases)
