"""Whom "the family", "all four" and "mother and baby" mean where they live or move: those told of so far."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from genogram_app.family.graph import LEGAL_KINDS
from genogram_app.family.residents import timed
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.narrative.claims.claim import Born, Lives, is_drawn
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.subjects import subject_children
from genogram_app.narrative.searching import found_in
from genogram_app.narrative.times.numbers import number_of
from genogram_app.narrative.times.when import When

_MANY = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_TRIGGERS = frozenset({"family", "household", "baby", "everyone", "everybody", "all", *_MANY})
_BEGINS = (
    r"(?:^|(?<= T\d )|(?<= T\d\d )|(?<=^T\d )|(?<=, )|(?<= and )|(?<= but )|(?<=; )|(?<= when )|(?<= until )|"
    r"(?<= before )|(?<= that )|(?<= then )|(?<= where )|(?<= later )|(?<= after )|(?<= while )|(?<= there ))"
)
_LIVE = (
    r"(?= (?:all |together |then |now |still |also |had |have |has |was |were |is |are )*"
    r"(?:– |\( |, by |moved|left|returned|stay|remain|rehoused|re-housed|living|evicted|settled|fled|"
    r"housed|accommodated|placed|gave up|took|set up|rented|share|occup|moving|came|went|live|on the |"
    r"(?:back )?(?:at|in|to|with) (?:H\d|P\d)))"
)
_FAMILY = re.compile(rf"(?:(?=the ){_BEGINS}the |^)(?:whole |entire )?(?:family|household){_LIVE}")
_REST = re.compile(
    rf"(?=[reat]){_BEGINS}(?:(?:the |^)(?:rest|others) of the (?:family|household)|"
    rf"(?:everyone|everybody|all|the whole family) (?:but|except|except for|bar|save|apart from) "
    rf"(?P<but>[PG]\d+)){_LIVE}"
)
"""Those of a family who do not do what one of them does: "the rest of the family", "everyone but Kit"."""
_SO_MANY = re.compile(
    rf"(?=[at]){_BEGINS}(?:all|the) (?P<number>{'|'.join(_MANY)})(?: of (?P<them>G\d+))?{_LIVE}"
)
_SO_MANY_MOVED = re.compile(
    r"(?:(?<= accommodated )|(?<= housed )|(?<= rehoused )|(?<= placed )|(?<= moved )|(?<= took )|"
    rf"(?<= brought ))(?:all|the) (?P<number>{'|'.join(_MANY)})(?: of (?P<them>G\d+))?"
    r"(?= (?:in|into|to|at|back|together|temporarily) )"
)
_MOTHER_AND_BABY = re.compile(
    rf"(?=[bmP]){_BEGINS}(?:both )?(?:mother|(?P<mother>P\d+)) and (?:the |her )?(?:new )?"
    r"(?:baby|newborn|infant)(?= )"
)
_COUNTED = re.compile(
    r" (?:– |\( |, )(?:[a-z]+ ){0,3}?"
    r"(?P<adults>[a-z]+) adults and (?:the |X\d+ )?(?P<children>[a-z]+) children"
)
_MARK = re.compile(r"(?<!\S)[PG](\d+)(?!\S)")
_FRONT = re.compile(
    r"(?:(?:on|in|by) T\d+ (?:, )?)?"
    r"(?:after|before|following|despite|unlike|with|according|apart) [^,;.]{1,60} , "
)
_BABIES = frozenset({"baby", "newborn", "infant"})
_ABOUT = 31
"""In days."""
_NEAR = 400
"""Within so many characters of a birth "mother and baby" are those of whom it tells."""


def with_families(line: Line, telling: Telling, told: Sequence[Lives], movers: Sequence[str] = ()) -> Line:
    """Return the line with marks for "the family", "all four" and "mother and baby", where it is certain who.

    `told` is what the text has said so far of where people live, and `movers` are those who moved last.
    """
    line = _with_all(line, telling, told, movers) if "G" in line.words else line
    if line.words.isdisjoint(_TRIGGERS):
        return line
    family = found_in(_FAMILY, line.text, line.words)
    if family is not None:
        line = _marked(line, family, _family(line, family, telling, told))
    rest = found_in(_REST, line.text, line.words)
    if rest is not None:
        line = _marked(line, rest, _rest(line, rest, telling, told, movers))
    so_many = found_in(_SO_MANY, line.text, line.words) or found_in(_SO_MANY_MOVED, line.text, line.words)
    if so_many is not None:
        line = _marked(line, so_many, _so_many(line, so_many, telling, told, movers))
    mother_and_baby = found_in(_MOTHER_AND_BABY, line.text, line.words)
    if mother_and_baby is not None:
        line = _marked(line, mother_and_baby, _mother_and_baby(line, mother_and_baby, telling))
    return line


def _marked(line: Line, match: re.Match[str], people: Sequence[str]) -> Line:
    """The line with one mark for several words."""
    if len(people) < 2:
        return line
    first, last = line.unit_at(match.start()), line.unit_at(match.end())
    group = Reference(0, 0, "group", tuple(people), plural=True, candidates=tuple(people))
    units = line.text.split(" ")
    units[first : last + 1] = [f"G{len(line.references)}"]
    whole = (line.spans[first][0], line.spans[last][1])
    return replace(
        line,
        text=" ".join(units),
        words=line.words | {"G"},
        spans=(*line.spans[:first], whole, *line.spans[last + 1 :]),
        references=(*line.references, group),
    )


def _family(line: Line, match: re.Match[str], telling: Telling, told: Sequence[Lives]) -> tuple[str, ...]:
    """Those who live with the child of whom the text is about, or with its parents, as the text has told."""
    on = telling.on(line, *line.plain_span(match.start(), match.end()))
    homes, left = _homes_told(told)
    if on is None:
        return ()
    adults, children = _at_home(telling, homes, on)
    if not adults:
        adults, children = _at_home(telling, left | homes, on)
    if not children or not _as_counted(_COUNTED.match(line.text, match.end()), len(adults), len(children)):
        return ()
    both = telling.graph.in_file_order(adults | children)
    return tuple(p for p in both if not _is_elsewhere(telling, p, adults, on.span))


def _at_home(telling: Telling, homes: Mapping[str, str], on: When) -> tuple[set[str], set[str]]:
    """The adults and the children of the home of the child of whom the text is about; nobody if unsure.

    Besides those of whom the text has told it are the children who are drawn there until about that time.
    """
    graph = telling.graph
    subjects = subject_children(graph)
    parents = tuple(dict.fromkeys(p for s in subjects for p in graph.parents_of(s, LEGAL_KINDS)))
    theirs = {homes[s] for s in subjects if s in homes} or {homes[p] for p in parents if p in homes}
    if len(theirs) != 1:
        return set(), set()
    there = {p for p, home in homes.items() if home in theirs}
    adults = there & {*parents, *(partner for p in parents if p in there for partner in graph.partners_of(p))}
    children = {c for a in adults for c in graph.children_of(a)} - adults
    drawn = Homes(graph)
    if any(_has_left(drawn, adult, theirs, on.span) for adult in adults):
        return set(), set()
    of_each = {c: {s.household: s for s in drawn.of(c, on.span)} for c in children - there}
    here = {
        c
        for c, then in of_each.items()
        if homes.get(c) not in then and any(_ends_about(then[h], on) for h in then if h in theirs)
    }
    return adults, (children & there) | here


def _ends_about(stay: Residence, on: When) -> bool:
    """Whether a drawn stay ends about a time, or nobody says when: who stays on has not moved."""
    return stay.to is None or (stay.to != OPEN and span_of(stay.to).widened(_ABOUT).overlaps(on.span))


def _has_left(drawn: Homes, person: str, theirs: Container[str | None], time: Span) -> bool:
    """Whether somebody is drawn to have lived at the home told of, and to live in another one by a time."""
    then = {s.household for s in drawn.of(person, time)}
    lived = any(s.household in theirs for s in drawn.of(person))
    return lived and bool(then) and not any(home in theirs for home in then)


def _so_many(
    line: Line, match: re.Match[str], telling: Telling, told: Sequence[Lives], movers: Sequence[str]
) -> tuple[str, ...]:
    """So many as are said: of "their son, Kit, …", they and he; those who moved last; or the whole family."""
    number, them = number_of(match["number"]), match["them"]
    reference = line.references[int(them[1:])] if them else None
    if reference is not None and reference.people:
        return ()
    marks = (line.references[int(m[1])] for m in _MARK.finditer(line.text, 0, match.start()))
    with_owners = (tuple(dict.fromkeys((*r.owners, *r.people))) for r in marks if r.people and r.owners)
    able = (
        *with_owners,
        _told_here(line, match.start()),
        tuple(movers),
        _whole_family(line, match, telling, told),
    )
    fitting = [people for people in able if len(people) == number]
    return fitting[0] if fitting and (not reference or _may_be(reference, fitting[0])) else ()


def _told_here(line: Line, end: int) -> tuple[str, ...]:
    """Everybody of whom a sentence has told up to a place, but for "After a row with Ann, …"."""
    front = _FRONT.match(line.text, 0, end)
    marks = (line.references[int(m[1])] for m in _MARK.finditer(line.text, front.end() if front else 0, end))
    told = [r.people for r in marks]
    return tuple(dict.fromkeys(p for people in told for p in people)) if all(told) else ()


def _rest(
    line: Line, match: re.Match[str], telling: Telling, told: Sequence[Lives], movers: Sequence[str]
) -> tuple[str, ...]:
    """A family without the one who is excepted, or without those of whom a move has just been told."""
    family = _family(line, match, telling, told)
    here = (line.references[int(m[1])] for m in _MARK.finditer(line.text, 0, match.start()))
    but = line.references[int(match["but"][1:])].people if match["but"] else ()
    but = but or tuple(p for reference in here for p in reference.people) or tuple(movers)
    return tuple(p for p in family if p not in but) if but else ()


def _with_all(line: Line, telling: Telling, told: Sequence[Lives], movers: Sequence[str]) -> Line:
    """The line in which it is known who "all three" by themselves are, or "mother and baby"."""
    tokens, known = telling.narrative.tokens, dict[int, Reference]()
    for n, reference in enumerate(line.references):
        if not reference.plural or reference.people:
            continue
        said = [token.lower for token in tokens[reference.first : reference.last + 1]]
        mark = re.search(rf"(?<!\S)G{n}(?!\S)", line.text)
        people: tuple[str, ...] = ()
        if mark is not None and said[0] == "mother" and said[-1] in _BABIES:
            people = _mother_and_baby(line, mark, telling)
        elif mark is not None and len(said) == 2 and said[0] == "all" and (many := number_of(said[1])):
            able = tuple(movers), _whole_family(line, mark, telling, told)
            fitting = (p for p in able if len(p) == many and _may_be(reference, p))
            people = next(fitting, ())
        known.update({n: replace(reference, people=people)} if people else {})
    if not known:
        return line
    return replace(line, references=tuple(known.get(n, r) for n, r in enumerate(line.references)))


def _whole_family(
    line: Line, match: re.Match[str], telling: Telling, told: Sequence[Lives]
) -> tuple[str, ...]:
    """The family, where no partner is drawn there besides of whom the text has not told."""
    family, graph = _family(line, match, telling, told), telling.graph
    on = telling.on(line, *line.plain_span(match.start(), match.end()))
    partners = {p for one in family for p in graph.partners_of(one)} - {*family}
    homes, drawn = {h for p, h in _homes_told(told)[0].items() if p in family}, Homes(graph)
    there = on and any(s.household in homes for p in partners for s in drawn.of(p, on.span))
    return () if there else family


def _may_be(them: Reference, people: Sequence[str]) -> bool:
    """Whether "them" can be people: one of these at least was spoken of before."""
    return not them.candidates or not set(them.candidates).isdisjoint(people)


def _homes_told(told: Sequence[Lives]) -> tuple[dict[str, str], dict[str, str]]:
    """Where each lives by now, as far as the text has told in order; and which homes people have left."""
    homes: dict[str, str] = {}
    left: dict[str, str] = {}
    since: dict[str, Span] = {}
    for claim in told:
        home = claim.place.household or homes.get(claim.place.of, claim.place.of)
        if not (_is_home(claim) and home and is_drawn(claim.person)):
            continue
        began, before = claim.from_, since.get(claim.person)
        if began is not None and before is not None and began.span.is_before(before):
            continue
        if claim.to is None:
            homes[claim.person] = home
            left.pop(claim.person, None)
            if began is not None:
                since[claim.person] = began.span
        elif homes.get(claim.person) == home:
            left[claim.person] = homes.pop(claim.person)
    return homes, left


def _is_home(claim: Lives) -> bool:
    stance, place = claim.said.stance, claim.place
    sure = stance.sureness == "asserted" and not stance.denied and claim.basis in ("actual", "ordered")
    return sure and claim.pattern == "lives" and place.kind not in ("hospital", "custody", "foster", "street")


def _as_counted(match: re.Match[str] | None, adults: int, children: int) -> bool:
    """Whether a family may be so many as the text says."""
    if match is None:
        return True
    said = number_of(match["adults"]), number_of(match["children"])
    return said[0] is not None and adults <= said[0] and children == said[1]


def _is_elsewhere(telling: Telling, person: str, adults: set[str], time: Span) -> bool:
    """Whether somebody is drawn to live certainly in another home than the adults at a time."""
    document = telling.graph.document
    days = [day for day in (time.earliest, time.latest) if day is not None]
    with_them = {s.household for s in document.residences if s.person in adults}
    stays = timed(document, document.residences_of(person))
    return any(
        s.residence.household not in with_them and all(s.standing_on(day) == "certainly" for day in days)
        for s in stays
        if days
    )


def _mother_and_baby(line: Line, match: re.Match[str], telling: Telling) -> tuple[str, ...]:
    """The child of whose birth the text told just before, and its mother."""
    here, _ = telling.narrative.original(*line.plain_span(match.start(), match.end()))
    born = list(_born_near(telling, here))
    if not born:
        return ()
    graph = telling.graph
    mothers = tuple(p for p in graph.parents_of(born[-1]) if graph.person(p).sex == "female")
    said = match.groupdict().get("mother")
    if said and line.references[int(said[1:])].people != mothers:
        return ()
    return (*mothers, born[-1]) if len(mothers) == 1 else ()


def _born_near(telling: Telling, position: int) -> Iterator[str]:
    for claim in telling.told:
        if isinstance(claim, Born) and is_drawn(claim.person) and 0 <= position - claim.said.start < _NEAR:
            yield claim.person
