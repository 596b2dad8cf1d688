"""What one person is to another: the term, the facts it rests on, how sure it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.family.bloodline import BloodLine, blood_lines
from genogram_app.family.certainty import weakest
from genogram_app.family.connections import Step, connections, segments
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.partner_terms import is_married, partner_term, was_couple
from genogram_app.family.siblings import sibling_between
from genogram_app.family.terms import blood_term, by_sex, converse, rows_apart
from genogram_app.model.fields import Certainty
from genogram_app.model.relations import Kin, Parentage, Partnership

_MOST_WORDS = 4
"""Links of a phrase such as "mother's partner's sister" beyond which nobody follows it."""


@dataclass(frozen=True, slots=True)
class KinTerm:
    """One way in which a person is somebody's relative.

    `facts` are the ids of the facts it rests on, from the relative to the person. `generations` is how many
    generations above (+) or below (-) the relative the person stands, None where the words do not say.
    """

    term: str
    facts: tuple[str, ...]
    certainty: Certainty
    generations: int | None


@dataclass(frozen=True, slots=True)
class Kinship:
    """What `person` is to `relative`: every way in which they are related, the closest first."""

    person: str
    relative: str
    candidates: tuple[KinTerm, ...]

    @property
    def term(self) -> str | None:
        """The term, when there is exactly one."""
        return self.candidates[0].term if len(self.candidates) == 1 else None

    @property
    def certainty(self) -> Certainty:
        """How sure the closest relation is; not known when there is none."""
        return self.candidates[0].certainty if self.candidates else "not_known"

    @property
    def words(self) -> str:
        """The term or terms as a sentence may use them; "no single term" when there is none."""
        return " and ".join(candidate.term for candidate in self.candidates) or "no single term"


def kinship(graph: FamilyGraph, person: str, relative: str, on: date | None = None) -> Kinship:
    """Return what `person` is to `relative`; partnerships are told as they were on the day, if one is given.

    Blood and adoption come first, then couples, what they bring with them, and care; a relation that is only
    stated answers with its own term where no path is known.
    """
    if person == relative:
        return Kinship(person, relative, (KinTerm("the same person", (), "established", 0),))
    close = [*_by_blood(graph, person, relative), *_partners(graph, person, relative, on)]
    close += [*_by_care(graph, person, relative)]
    if not close:
        close = [*_as_stated(graph, person, relative)]
    if not close:
        close = [*_by_connection(graph, person, relative, on)]
    return Kinship(person, relative, _each_term_once(close))


def _each_term_once(terms: Sequence[KinTerm]) -> tuple[KinTerm, ...]:
    found: dict[str, KinTerm] = {}
    for term in terms:
        found.setdefault(term.term, term)
    return tuple(found.values())


def _by_blood(graph: FamilyGraph, person: str, relative: str) -> Iterator[KinTerm]:
    sibling = sibling_between(graph, relative, person)
    if sibling:
        yield KinTerm(_sibling_term(graph, person, relative), sibling.facts, sibling.certainty, 0)
    for line in blood_lines(graph, relative, person):
        if sibling and len(line.ups) == len(line.downs) == 1:
            continue
        facts = line.facts
        yield KinTerm(
            line_term(graph, relative, person, line),
            tuple(k.id for k in facts),
            weakest(k.certainty for k in facts),
            len(line.ups) - len(line.downs),
        )


def line_term(graph: FamilyGraph, start: str, end: str, line: BloodLine) -> str:
    """Return what `end` is to `start` by one line of descent."""
    sex = graph.person(end).sex
    up, down = len(line.ups), len(line.downs)
    if up == down == 1:
        return _sibling_term(graph, end, start)
    adoptive = any(k.kind == "adoptive" for k in line.facts)
    term = blood_term(up, down, sex, _side(graph, line.ups))
    if (up, down) == (1, 0) and not adoptive and graph.parents_of(start, {"adoptive"}):
        return f"birth {term}"
    if (up, down) == (0, 1) and not adoptive and graph.parents_of(end, {"adoptive"}):
        return f"{term} by birth"
    if not adoptive:
        return term
    return f"adopted {term}" if up == 0 else f"adoptive {term}"


def _side(graph: FamilyGraph, ups: Sequence[Parentage]) -> str:
    return by_sex(graph.person(ups[0].parent).sex, "maternal", "paternal", "") if ups else ""


def _sibling_term(graph: FamilyGraph, person: str, relative: str) -> str:
    sibling = sibling_between(graph, relative, person)
    sex = graph.person(person).sex
    plain = blood_term(1, 1, sex)
    if sibling is None or sibling.kind == "full":
        return plain
    if sibling.kind == "half":
        through = by_sex(graph.person(sibling.through[0]).sex, "mother", "father", "")
        return f"half-{plain} through the {through}" if through else f"half-{plain}"
    return {
        "undetermined": f"{plain} or half-{plain}",
        "adoptive": f"adoptive {plain}",
        "step": f"step{plain}",
        "foster": f"foster {plain}",
    }[sibling.kind]


def _partners(graph: FamilyGraph, person: str, relative: str, on: date | None) -> Iterator[KinTerm]:
    for u in filter(was_couple, graph.partnerships_between(person, relative)):
        yield KinTerm(partner_term(u, graph.person(person), on), (u.id,), u.certainty, 0)


def _by_care(graph: FamilyGraph, person: str, relative: str) -> Iterator[KinTerm]:
    for k in graph.parentages_as_child(relative):
        term = care_term(graph, k, upwards=True)
        if k.parent == person and term:
            yield KinTerm(term, (k.id,), k.certainty, 1)
    for k in graph.parentages_as_child(person):
        term = care_term(graph, k, upwards=False)
        if k.parent == relative and term:
            yield KinTerm(term, (k.id,), k.certainty, -1)


def care_term(graph: FamilyGraph, k: Parentage, *, upwards: bool) -> str | None:
    """Return the word for a parent neither by birth nor by adoption, or for their child; else None."""
    parent, child = graph.person(k.parent).sex, graph.person(k.child).sex
    if k.kind == "step":
        return f"step{blood_term(1, 0, parent) if upwards else blood_term(0, 1, child)}"
    special = any(s.code.upper() == "SGO" for s in graph.person(k.child).statuses)
    guardian = "special guardian" if special else "guardian"
    up, down = {
        "foster": ("foster carer", "foster child"),
        "kinship_care": ("kinship carer", "child in kinship care"),
        "guardian": (guardian, f"child under {'special guardianship' if special else 'guardianship'}"),
        "donor": ("donor", "child by donation"),
        "surrogate": (by_sex(parent, "surrogate mother", "surrogate", "surrogate"), "child by surrogacy"),
    }.get(k.kind, (None, None))
    return up if upwards else down


def _as_stated(graph: FamilyGraph, person: str, relative: str) -> Iterator[KinTerm]:
    for r in graph.kin:
        term = stated_term(graph, r, of=person) if {r.person, r.relative} == {person, relative} else None
        if term:
            yield KinTerm(term, (r.id,), r.certainty, rows_apart(term))


def stated_term(graph: FamilyGraph, r: Kin, *, of: str) -> str | None:
    """Return what one of the two people of a stated relation is to the other, where the words say."""
    return r.term if of == r.person else converse(r.term, graph.person(of).sex)


def _by_connection(graph: FamilyGraph, person: str, relative: str, on: date | None) -> Iterator[KinTerm]:
    """What somebody is who is joined only through couples, care or stated relations."""
    for path in connections(graph, relative, person):
        parts = segments(path)
        words = [_part_word(graph, part, on) for part in parts]
        spoken = [word for word in words if word is not None]
        # "half-brother through the mother's father" would be somebody else than the half-brother's father.
        spoken[:-1] = [word.partition(" through ")[0] for word in spoken[:-1]]
        if len(spoken) > _MOST_WORDS or len(spoken) < len(words):
            continue
        term = _in_law(graph, parts, on) or "'s ".join(spoken)
        facts = tuple(step.fact for step in path)
        yield KinTerm(term, facts, weakest(step.certainty for step in path), rows_apart(term))


def _part_word(graph: FamilyGraph, part: tuple[Step, ...], on: date | None) -> str | None:
    """What the last person of one part of a way is to the first."""
    start, end = part[0].start, part[-1].end
    relation = part[0].relation
    if isinstance(relation, Partnership):
        return partner_term(relation, graph.person(end), on) if was_couple(relation) else None
    if isinstance(relation, Kin):
        return stated_term(graph, relation, of=end)
    if part[0].kind == "care":
        return care_term(graph, relation, upwards=relation.parent == end)
    return line_term(graph, start, end, _line(part))


def _line(part: tuple[Step, ...]) -> BloodLine:
    ups = tuple(s.relation for s in part if s.kind == "up" and isinstance(s.relation, Parentage))
    downs = tuple(s.relation for s in part if s.kind == "down" and isinstance(s.relation, Parentage))
    return BloodLine(ups, downs, (ups[-1].parent if ups else part[0].start,))


def _in_law(graph: FamilyGraph, parts: Sequence[tuple[Step, ...]], on: date | None) -> str | None:
    """The word for a spouse's relative or a relative's spouse, where there is one."""
    if len(parts) != 2:
        return None
    couple = [part[0].relation for part in parts if isinstance(part[0].relation, Partnership)]
    blood = next((part for part in parts if part[0].kind in ("up", "down")), None)
    if not couple or blood is None or not is_married(couple[0], on):
        return None
    up, down = (sum(step.kind == kind for step in blood) for kind in ("up", "down"))
    term = blood_term(up, down, graph.person(parts[-1][-1].end).sex)
    spouse_first = blood is parts[1]
    if (up, down) == (1, 1) or (up, down) == ((1, 0) if spouse_first else (0, 1)):
        return f"{term}-in-law"
    return f"{term} by marriage" if (up, down) == (2, 1) and not spouse_first else None
