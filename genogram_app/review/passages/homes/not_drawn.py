"""Passages that put somebody in a home where no stay of theirs is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.residents import counts, residence_period
from genogram_app.model.dates import Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import is_drawn
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.searching import found_in
from genogram_app.review.passages.homes.clauses import CLAUSE, MARK, NOT_SO
from genogram_app.review.passages.homes.stays import Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_WHEN_SO_OLD = re.compile(
    r"(?<!\S)when [PG]\d+ (?:was|were|had|turned|reached) "
    r"(?:(?:just|only|nearly|almost|about|turned|barely) )*"
    r"(?:D\d+|T\d+|[a-z]+) ,? ?(?=[PG]\d)"
)
"""How old somebody was then says nothing of where: "when Kit was two, Ray left for prison"."""
_HOME_IS_WITH = re.compile(
    r"\bH(?P<home>\d+) (?:is|was|has been|had been|remains|remained) (?:still |now |again )?with "
    r"(?P<mark>[PG]\d+)(?! 's)"
)
_LETS = re.compile(
    r"\b(?:let|lets|letting|sublet|rented) (?:out )?(?:(?!to\b)[a-z'-]+ ){0,6}?(?:(?:at|in|of) H\d+ )?"
    r"(?:out )?to (?P<mark>[PG]\d+)"
)
"""Words by which somebody becomes a lodger."""
_LIVES_WITH = re.compile(
    r"\b(?:li(?:ve[sd]?|ving)|resid(?:e[sd]?|ing)|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing) in|placed|placement|"
    r"sle(?:pt|eps?|eping)|lodg(?:ed|es|ing)|remain(?:s|ed|ing)?|settled|spen(?:t|ds|ding)|home|set up home) "
    r"(?:(?!with\b)[a-z,\d'-]+ ){0,5}with (?P<mark>[PG]\d+)(?! 's)"
)
"""Words by which somebody is said to live with others."""
_STAYS = re.compile(
    r"\b(?:li(?:ve[sd]?|ving)|resid(?:e[sd]?|ing)|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing)|went|gone|go(?:es|ing)|"
    r"came|come|return(?:s|ed|ing)?|join(?:s|ed)|remain(?:s|ed|ing)?|sle(?:pt|eps?|eping)|spen(?:t|ds|ding)|"
    r"settled|lodg(?:ed|es|ing|er)|discharged|admitted|released|remanded|placed|accommodated|taken|took|"
    r"brought|grew up|raised(?! (?:an?|the|no|any|this|that|concerns?|issues|questions?)\b)|"
    r"shar(?:e[sd]?|ing)|rent(?:s|ed|ing)|bought|left|leav(?:es|ing)|evicted|tenancy|"
    r"transferred|home|based|detained|held|fetched|collected|let|fled|kept|arrived|housed|rehoused|"
    r"(?:walked|drifted|slipped|crept|settled) (?:straight |right )?back in(?:to)?|put up|exchanged|swapped|"
    r"relocated|decamped|ended up|found (?:refuge|shelter|a (?:room|bed|place|home))|took (?:refuge|shelter)|"
    r"(?:has|have|had|keeps?|kept|owns?|owned) (?:had |kept |owned )?(?:a|an|the|her|his|their) (?:\w+ )?"
    r"(?:house|flat|room|place|bungalow|bedsit|caravan|tenancy)|"
    r"takes|brings|fetches|collects|sends|keeps|puts?|drives?|drove|driven|reared|turn(?:s|ed) up|"
    r"(?:answer(?:s|ed|ing)?|open(?:s|ed|ing)?) the (?:front )?door|check(?:s|ed) in(?:to)?|"
    r"(?:beg[ai]ns?|served?|serves|serving|started) (?:X\d+ |P\d+ |an? |the )?(?:[\w-]+ )?sentence|"
    r"(?:was|were|been|is|are|being) (?:still |back |then |now |also )?(?:in|at)(?= (?:the |[HT]\d)| ?$))\b"
)
"""Words by which somebody is said to live, stay, come or go somewhere."""
_TAKES = re.compile(
    r"\b(?:took|taken|takes?|taking|brought|brings?|fetched|fetches|collected|collects|placed|places|sent|"
    r"sends|kept|keeps|returned|returns|moved|moves|drove|drives?|puts?|let|"
    r"left(?= [PG]\d+ (?:(?:and|,) [PG]\d+ )*(?:at|in|with|there|behind)(?!\S))) (?=[PG]\d)"
)
_WITH = re.compile(
    r"(?:\b(?:li(?:ve[sd]?|ving)|stay(?:s|ed|ing)|resid\w+|together|nights?|weekends?|holidays?|up|moved in|"
    r"[HT]\d+(?: ,)?) (?:with(?: or without| both)?|by)|\balongside) (?P<mark>[PG]\d+)(?! 's)"
)
_WENT_WITH = re.compile(
    r"\b(?:went|gone|goes|going|moved|returned|came|come|fled|left|arrived) (?:away |back |off |home )?with "
    r"(?P<mark>[PG]\d+)(?= (?:(?:and|,) [PG]\d+ )*(?:to|into|at|for) (?:stay |live |be )?(?:(?:at|in|with) )?"
    r"(?:the |a )?$)"
)
"""Words by which somebody goes to a home in company."""
_NEAR = re.compile(
    r"\b(?:away from|walk from|next door to|near(?: to)?|opposite|miles? from|minutes? from|street to|"
    r"visit(?:s|ed|ing)?(?: to)?|called at|attended|rang|telephoned|"
    r"collect\w* \S+ from|drove|outside|"
    r"(?<!answers the )(?<!answered the )(?<!opens the )(?<!opened the )door of) $"
)
_THERE = re.compile(r"\bthere\b(?! (?:was|were|is|are|had|has|have|would|could|would|seemed)\b)")
_STAYED_THERE = re.compile(r" [PG]\d+ (?:had )?(?:stayed|remained|lived|settled)\b")
_RAISED = re.compile(
    r"\b(?:(?:raised|reared) (?P<raised>[PG]\d+)|(?:brought|bringing) (?P<brought>[PG]\d+) up|"
    r"(?:brought|bringing) up (?P<up>[PG]\d+))(?! 's)"
)
"""Words by which a parent brings somebody up."""
_WHO = re.compile(r", (?P<mark>[PG]\d+) (?:(?:still|now|then|both|all|had|has|have) )*$")
_AS_A_CHILD = re.compile(r"\b(?:grew up|(?:was|were|been) (?:raised|reared|brought up)|childhood)\b")
_THAT_DAY = re.compile(
    r"\b(?:that|the same|the next|the following) (?:date|day|night|evening|afternoon|week|month)\b"
)
_HAD = re.compile(r"\b(?:had|has|have|used to|formerly|previously|since|until)\b")
_FROM = re.compile(r"\b(?:left|leaving|from|out of) $")
_HOME_MARK = re.compile(r"\bH\d+")
_TIME_MARK = re.compile(r"\bT\d+")
_BESIDE = 24
"""In letters of a line: how far behind a home those may be named who live there too."""
_ROUND = 31
"""In days: how far outside a drawn stay the time may lie that a passage tells of it."""
_KINDS = ("foster", "hospital", "refuge", "hostel", "custody", "residential", "mother and baby", "adopters")


@value_object
class _Put:
    """Those whom a clause puts in a home, each as one or more people who may be meant.

    `where` is what a message calls the home, and `times` are those that the clause tells. Whoever was there
    `as_a_child` had no home before.
    """

    who: tuple[tuple[str, ...], ...]
    homes: frozenset[str]
    where: str
    times: tuple[Span, ...]
    as_a_child: bool = False


def homes_not_drawn(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each passage that speaks of people in a home where none of their stays is drawn."""
    stays = stays_of(graph)
    for passage in passages.all:
        if found_in(_STAYS, passage.line.text, passage.line.words) is None:
            continue
        for put in _puts(stays, passage):
            missing = [who for who in put.who if not any(_stays_there(stays, one, put) for one in who)]
            if missing:
                yield _finding(graph, passage, put, missing)
                break


def _finding(graph: FamilyGraph, passage: Passage, put: _Put, missing: Sequence[tuple[str, ...]]) -> Finding:
    people = tuple(dict.fromkeys(one for who in missing for one in who))[:4]
    names = in_a_row([display_name(graph.person(one)) for one in people])
    return look_again(
        "home-not-drawn",
        f"The text seems to speak of {names} at {put.where}; the drawing has no such stay.",
        people,
        (),
        (passage,),
        tuple(put.homes) if len(put.homes) == 1 else (),
    )


def _stays_there(stays: Stays, person: str, put: _Put) -> bool:
    return any(
        _may_be_then(stays, stay, put.times)
        and not (put.as_a_child and not put.times and _came_from_elsewhere(stays, stay))
        for home in put.homes
        for stay in stays.at(home)
        if stay.person == person and not (put.times and stay.basis == "offered_declined")
    )


def _came_from_elsewhere(stays: Stays, stay: Residence) -> bool:
    """Whether somebody is drawn to live in another home before, from a day on that is known."""
    begun = stays.time_of(stay).earliest
    others = (s for s in stays.of(stay.person) if s.household != stay.household and s.from_ and counts(s))
    first = min((start for s in others if (start := span_of(s.from_).latest)), default=None)
    return bool(stay.from_) and begun is not None and first is not None and first < begun


def _may_be_then(stays: Stays, stay: Residence, times: Sequence[Span]) -> bool:
    if not times:
        return True
    period = residence_period(stays.document, stay)
    span = Span(period.first_start, period.last_end).widened(_ROUND)
    return any(span.overlaps(time) for time in times)


def _puts(stays: Stays, passage: Passage) -> Iterator[_Put]:
    """Yield whom each clause of a passage puts in which home."""
    line = passage.line
    before: list[str] = []
    for clause in CLAUSE.split(_WHEN_SO_OLD.sub("", line.text)):
        marks = MARK.findall(clause)
        yield from _puts_with(stays, passage, clause, before)
        for at, homes, where in _homes_in(stays, passage, clause):
            who = (*_who(line.references, clause[:at], before), *_beside(line.references, clause, at))
            if who and not NOT_SO.search(clause[:at]):
                as_a_child = _AS_A_CHILD.search(clause) is not None
                yield _Put(who, homes, where, _times(passage, clause), as_a_child)
            if raised := _raised(stays, passage.line.references, clause[:at], before):
                yield _Put(raised, homes, where, (), as_a_child=True)
        before = marks or before


def _homes_in(stays: Stays, passage: Passage, clause: str) -> Iterator[tuple[int, frozenset[str], str]]:
    """Yield each home in which a clause has somebody stay: where it says so, the households, and a name."""
    for match in _HOME_MARK.finditer(clause):
        ahead = clause[: match.start()]
        place = passage.line.places[int(match.group()[1:])].place
        homes = _homes(stays, place)
        if (
            homes
            and _STAYS.search(ahead)
            and not _NEAR.search(ahead)
            and not (place.key and _FROM.search(ahead))
        ):
            yield match.start(), homes, _where(stays, place)
    there = _THERE.search(clause)
    stayed_on = there and _STAYED_THERE.match(clause, there.end())
    if there and (stayed_on or _STAYS.search(clause[: there.start()])):
        named = frozenset(place.household for place in passage.places if place.household)
        homes = named or passage.homes_around
        if len(homes) == 1:
            at = stayed_on.end() if stayed_on else there.start()
            yield at, homes, home_name(stays.document, min(homes))


def _puts_with(stays: Stays, passage: Passage, clause: str, before: Sequence[str]) -> Iterator[_Put]:
    """Yield whom a clause makes live with somebody, in whichever homes that one has."""
    for match in _HOME_IS_WITH.finditer(clause):
        owner = passage.line.places[int(match["home"])].place.of
        hosts = tuple(filter(is_drawn, passage.line.references[int(match["mark"][1:])].people))
        homes = frozenset(s.household for one in hosts for s in stays.of(one) if s.household)
        if owner and homes and owner not in hosts and not NOT_SO.search(clause[: match.start()]):
            yield _Put(((owner,),), homes, _home_of(stays, hosts[0]), _times(passage, clause))
    for match in _LIVES_WITH.finditer(clause):
        with_ = passage.line.references[int(match["mark"][1:])]
        may_be = with_.candidates if with_.plural and with_.kind == "pronoun" else ()
        hosts = tuple(filter(is_drawn, with_.people or may_be))
        homes = frozenset(s.household for one in hosts for s in stays.of(one) if s.household)
        who = _who(passage.line.references, clause[: match.start("mark")], before)
        others = tuple(one for one in who if not set(one) & set(hosts))
        if homes and others and not NOT_SO.search(clause[: match.start("mark")]):
            where = _home_of(stays, hosts[0])
            yield _Put(others, homes, where, _times(passage, clause))


def _times(passage: Passage, clause: str) -> tuple[Span, ...]:
    """The times told in a clause."""
    marks = _TIME_MARK.findall(clause)
    if not marks and _THAT_DAY.search(clause):
        return passage.carried
    said = tuple(told.span for mark in marks if (told := passage.line.times[int(mark[1:])].means))
    return said or (() if _HAD.search(clause) else passage.entry)


def _homes(stays: Stays, place: Place) -> frozenset[str]:
    """The households that a place of which a text speaks may be."""
    if place.household:
        return frozenset({place.household})
    if place.of:
        return frozenset(s.household for s in stays.of(place.of) if s.household)
    if place.key.startswith(AREA):
        return stays.in_area(place.key.removeprefix(AREA))
    return stays.of_kind(place.kind) if place.key in _KINDS else frozenset()


def _where(stays: Stays, place: Place) -> str:
    """What a message calls the place."""
    if place.household:
        return home_name(stays.document, place.household)
    return _home_of(stays, place.of) if place.of else f"“{place.said}”"


def _home_of(stays: Stays, person: str) -> str:
    return f"the home of {display_name(stays.document.person(person))}"


def _who(references: Sequence[Reference], ahead: str, before: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Who is put somewhere: whoever is taken there, else the one of whom the clause speaks first."""
    if taken := _TAKES.search(ahead):
        marks = MARK.findall(ahead[taken.end() :])[:1]
    else:
        verbs = list(_STAYS.finditer(ahead))
        own = (_subject(references, ahead[: verb.start()]) for verb in verbs)
        marks = next((mark for mark in own if mark), [])
        if not marks and any(not verb.group().endswith("ing") for verb in verbs):
            marks = list(before[:1])
    return tuple(who for mark in marks for who in _meant(references[int(mark[1:])]))


def _subject(references: Sequence[Reference], ahead: str) -> list[str]:
    """The one of whom a clause speaks first, or whom a pronoun right before the verb takes up: ", who"."""
    who = _WHO.search(ahead)
    if who and references[int(who["mark"][1:])].kind == "pronoun":
        return [who["mark"]]
    return MARK.findall(ahead)[:1]


def _raised(
    stays: Stays, references: Sequence[Reference], ahead: str, before: Sequence[str]
) -> tuple[tuple[str, ...], ...]:
    """Those whom somebody brings up in a home: the children of the one of whom the clause speaks first.

    "Them" and "the girls" may be any of these; so one is meant, if all but one are drawn there.
    """
    raised = _RAISED.search(ahead)
    if raised is None or NOT_SO.search(ahead):
        return ()
    known = references[int((raised["raised"] or raised["brought"] or raised["up"])[1:])]
    if known.people:
        return tuple((one,) for one in known.people if is_drawn(one))
    marks = MARK.findall(ahead[: raised.start()]) or before
    parents = references[int(marks[0][1:])].people if marks else ()
    children = {line.child for line in stays.document.parentage if line.parent in parents}
    return tuple((one,) for one in sorted(children)) if known.plural else ()


def _beside(references: Sequence[Reference], clause: str, home: int) -> Iterator[tuple[str, ...]]:
    """Yield those with whom somebody lives in a home, or who brought them up there."""
    for match in _WITH.finditer(clause):
        verb = _STAYS.search(clause[: match.start()])
        onwards = clause[home : match.start()].endswith(" to ")
        if verb and not onwards and (match.end() < home or match.start() - home < _BESIDE):
            yield from _meant(references[int(match["mark"][1:])])
    if company := _WENT_WITH.search(clause, 0, home):
        yield from _meant(references[int(company["mark"][1:])])
    for match in _LETS.finditer(clause):
        yield from _meant(references[int(match["mark"][1:])])


def _meant(reference: Reference) -> Iterator[tuple[str, ...]]:
    """Yield each of those whom a phrase means, with all who may be that one."""
    may_be = tuple(filter(is_drawn, reference.candidates or reference.possible))
    if reference.people:
        yield from ((one,) for one in reference.people if is_drawn(one))
    elif may_be and not reference.plural:
        yield may_be
    elif len(may_be) > 1:
        # Whoever "they" are, there are two: where all but one have no such stay, one of those is meant.
        yield from (tuple(one for one in may_be if one != left_out) for left_out in may_be)
