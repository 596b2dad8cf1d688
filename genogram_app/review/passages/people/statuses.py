"""Plans and orders of which no sentence about the person gives the time or the kind that is drawn."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.people import Person, Status
from genogram_app.model.statuses import MEANINGS, category_letter
from genogram_app.narrative.status_words import categories_in_words
from genogram_app.review.passages.looking import look_again, vouched_for
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.status_cues import (
    ANY_STATUS,
    NAMED,
    StatusCue,
    has_own_words,
    status_cue,
)
from genogram_app.review.passages.said_of import exactness, own_times, times_of

_ROUND = 31
"""In days: how far from a drawn date a time told of may lie that bears it out."""

_A_SEASON = 100
"""In days: what is told no more exactly bears out no day."""
_ENDED = re.compile(
    r"\b(?:end(?:ed|s|ing)?|ceas\w+|discharg\w+|step(?:ped)?[ -]down|closed?|remov\w+|de-?regist\w+|revok\w+|"
    r"laps\w+|expir\w+|came off|taken off|off the|withdr\w+|replac\w+|conclu\w+|no longer|terminat\w+|until|"
    r"discontinu\w+|rescind\w+|set aside|supersed\w+)\b"
)
_PROPOSED = re.compile(
    r"\b(?:appl(?:y|ied|ication\w*|ying)|propos\w+|consider\w+|recommend\w+|intend\w+|plan(?:s|ned|ning)? to|"
    r"seek\w*|sought|threshold|discuss\w+|withdrawn|refused|assess\w+|might|whether|hop(?:ed|ing)|request\w*)\b"
)
_MADE = re.compile(
    r"\b(?:made|granted|given|subject|became|began|started|placed|issued|obtained|secured|used|exercised|"
    r"invoked|resulted|(?:conclu\w+|ended) (?:\S+ ){0,4}?(?:with|in) an?)\b"
)
_REPLACED_BY = re.compile(r"\b(?:replac|supersed|discharg)\w+ (?:by|with|in favour of) ")
"""Words behind which one status stands that began as another ended."""
_NOT_THEIRS = re.compile(
    r"\b(?:(?:was|were) (?:not|never) (?:included|made|placed|subject|named|added|part|one of)|"
    r"(?:was|were) excluded|not being (?:included|subject)|did not include|except (?:for )?)\b"
)
_ENDS = re.compile(
    rf"{_ENDED.pattern}|{ANY_STATUS.pattern}|\b(?:court|judge|hearing|died|death|born|became)\b"
)
_HARM = re.compile(r"\b(?:neglect|physical|emotional|sexual|financial|multiple|categor\w+)\b")


def statuses_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each drawn status whose kind, time or category no passage bears out."""
    not_theirs = [
        (before, passage) for before, passage in pairwise(passages.all) if passage.says(_NOT_THEIRS)
    ]
    spoken_of = [passage for passage in passages.all if passage.says(ANY_STATUS)]
    areas = {s.area.lower() for person in graph.document.people for s in person.statuses if s.area}
    for person in graph.document.people:
        if not person.statuses or vouched_for(graph.document, person.id, ("statuses",)):
            continue
        about = [passage for passage in spoken_of if _may_be_of(passage, person.id)]
        about.sort(key=lambda passage: (person.id not in passage.people, person.id not in passage.possible))
        for status in person.statuses:
            if has_own_words(status.code):
                about = _with_own_words(status.code, person.id, about, passages)
            found = chain(
                _left_out(person, status, not_theirs), _not_found(person, status, about, areas, passages)
            )
            yield from islice(found, 1)


def _with_own_words(code: str, person: str, about: Sequence[Passage], passages: Passages) -> list[Passage]:
    """The passages about statuses, and those with the words of a code of somebody's own."""
    names, known = status_cue(code).names, frozenset(about)
    own = (p for p in passages.all if p not in known and p.says(names) and _may_be_of(p, person))
    return [*about, *own]


def _may_be_of(passage: Passage, person: str) -> bool:
    """Whether a passage about a status may speak of somebody: also as one of several, or of nobody named."""
    if person in passage.near or not passage.people:
        return True
    return any(reference.plural and not reference.people for reference in passage.line.references)


def _not_found(
    person: Person, status: Status, about: Sequence[Passage], areas: Collection[str], passages: Passages
) -> Iterator[Finding]:
    """Yield whatever no passage bears out, the plainest first."""
    cue = status_cue(status.code)
    named = [passage for passage in about if passage.says(cue.names)]
    drawn = f"The drawing has {display_name(person)} with {_words(status)}"
    begins = f" from {in_words(status.from_)}" if status.from_ not in (None, OPEN) else ""
    timed = [passage for passage in named or _unnamed(cue, person, about) if own_times(passage)]
    begun = [passage for passage in timed if _begins(passage) or _follows(passage, cue)]
    ended = [passage for passage in timed if passage.says(_ENDED)]
    if others := _others(person, status, about, named):
        yield _finding(person, f"{drawn}{begins}; the text speaks of another one.", others)
    elif begun and not _borne_out(status.from_, cue.may_mean, about):
        yield _finding(person, f"{drawn}{begins}; the text gives other times.", begun)
    elif (told := _of_another_time(named, begun)) and not _told_anywhere(status.from_, told, passages):
        yield _finding(person, f"{drawn}{begins}; the text seems to give another time.", told)
    if ended and not _borne_out(status.to, _ENDS, about) and not _lasted_until(status.to, timed):
        yield _finding(person, f"{drawn} until {in_words(status.to)}; the text gives other times.", ended)
    if others := _of_other_harm(status, [passage for passage in about if passage.says(cue.may_mean)]):
        yield _finding(person, f"{drawn} for {status.detail}; the text gives another reason.", others)
    if others := _of_another_area(status, named, areas):
        yield _finding(person, f"{drawn} in {status.area}; the text names another area.", others)
    if others := _only_proposed(person, status, named):
        yield _finding(person, f"{drawn} as made; the text seems to tell only of a plan for it.", others)


def _left_out(
    person: Person, status: Status, not_theirs: Sequence[tuple[Passage, Passage]]
) -> Iterator[Finding]:
    """Find passages that say of somebody, where they speak of such a status, that it was not theirs.

    `not_theirs` are such passages, each with the one before it.
    """
    if status.from_ in (None, OPEN):
        return
    cue, began = status_cue(status.code), span_of(status.from_)
    told = [
        passage
        for before, passage in not_theirs
        if person.id in passage.people
        and (passage.says(cue.may_mean) or before.says(cue.may_mean))
        and any(time.overlaps(began) for time in times_of(passage))
    ]
    if told:
        drawn = f"The drawing has {display_name(person)} with {_words(status)} from {in_words(status.from_)}"
        yield _finding(person, f"{drawn}; the text seems to leave them out.", told)


def _borne_out(bound: str | None, cue: re.Pattern[str], about: Iterable[Passage]) -> bool:
    """Whether a passage with words of a kind may tell of a drawn beginning or end."""
    if bound in (None, OPEN):
        return True
    around = span_of(bound).widened(_ROUND)
    return any(p.says(cue) and any(time.overlaps(around) for time in times_of(p)) for p in about)


def _of_another_time(named: Iterable[Passage], begun: Collection[Passage]) -> list[Passage]:
    """The passages that may tell of a beginning, where none says when, but what stands around it does."""
    told = (passage for passage in named if not begun and _begins(passage))
    return [passage for passage in told if passage.around or passage.carried or passage.line.times]


def _lasted_until(bound: str | None, timed: Iterable[Passage]) -> bool:
    """Whether a passage dates a beginning and says for how long: "made on 4 May 2020 for twelve months"."""
    around = span_of(bound).widened(_ROUND)
    return any(
        time.moved(length.least_days, length.most_days).overlaps(around)
        for passage in timed
        for length in passage.line.durations
        for time in (() if length.old else passage.times)
    )


def _told_anywhere(bound: str | None, named: Iterable[Passage], passages: Passages) -> bool:
    """Whether any sentence at all tells of the time of a drawn beginning, and not only of its year."""
    if bound is None or bound == OPEN:
        return True
    around = span_of(bound).widened(_ROUND)
    told = (time for passage in passages.all for time in times_of(passage) if time.overlaps(around))
    if any(bound[:4] in passage.words for passage in named):
        # A year that is told by the way, "as long ago as 2015", is no time of the sentence.
        return True
    return any(exactness([time]) <= _A_SEASON for time in told)


def _begins(passage: Passage) -> bool:
    """Whether a passage may tell of a beginning, and not only of an end."""
    return passage.says(_MADE) or not passage.says(_ENDED)


def _follows(passage: Passage, cue: StatusCue) -> bool:
    """Whether a passage tells that a status took the place of another one."""
    replaced = _REPLACED_BY.search(passage.words) if passage.says(_REPLACED_BY) else None
    return replaced is not None and cue.names.search(passage.words, replaced.end()) is not None


def _unnamed(cue: StatusCue, person: Person, about: Iterable[Passage]) -> list[Passage]:
    """Passages about a plan or an order of the person that do not say which one."""
    return [p for p in about if person.id in p.people and p.says(cue.may_mean) and not p.says(NAMED)]


def _may_be_then(passage: Passage, person: Person, time: Span) -> bool:
    """Whether a passage tells of a time, or of none and may speak of the person."""
    told = times_of(passage)
    return any(one.overlaps(time) for one in told) or (not told and person.id in passage.near)


def _others(
    person: Person, status: Status, about: Iterable[Passage], named: Sequence[Passage]
) -> list[Passage]:
    """The passages that tell of another status at the time drawn, where none tells of the drawn one."""
    if status.from_ in (None, OPEN):
        return []
    drawn = span_of(status.from_)
    if any(_may_be_then(passage, person, drawn) for passage in named):
        return []
    told = (p for p in about if p.says(NAMED) and _begins(p))
    return [p for p in told if any(time.overlaps(drawn) for time in own_times(p))]


def _of_other_harm(status: Status, named: Sequence[Passage]) -> list[Passage]:
    """The passages that name categories of harm, where none of these is the one drawn."""
    letter = category_letter(status.detail)
    if letter in (None, "M"):
        return []
    told = [(p, _letters(p)) for p in _at_its_beginning(status, named) if p.says(_HARM)]
    return [] if any(letter in letters or not letters for _, letters in told) else [p for p, _ in told]


def _of_another_area(status: Status, named: Sequence[Passage], areas: Collection[str]) -> list[Passage]:
    """The passages that name another area of the case, where none of these names the one drawn."""
    told = _at_its_beginning(status, named) if status.area else []
    if any((status.area or "").lower() in p.words for p in told):
        return []
    return [p for p in told if any(area in p.words for area in areas)]


def _only_proposed(person: Person, status: Status, named: Sequence[Passage]) -> list[Passage]:
    """The passages that tell of a status that is drawn as made, where these only say that it was proposed."""
    told = [p for p in named if person.id in p.people] if status.stage == "made" else []
    return told if told and all(p.says(_PROPOSED) and not p.says(_MADE) for p in told) else []


def _at_its_beginning(status: Status, named: Sequence[Passage]) -> Sequence[Passage]:
    """The passages that may tell of when a status began, where there are any, and otherwise all."""
    if status.from_ in (None, OPEN):
        return named
    began = span_of(status.from_)
    return [p for p in named if any(time.overlaps(began) for time in own_times(p))] or named


def _letters(passage: Passage) -> set[str | None]:
    said = categories_in_words(passage.line.text)
    return {category_letter(part) for part in said.split(" and ")} if said else set()


def _finding(person: Person, message: str, passages: Iterable[Passage]) -> Finding:
    return look_again("status-not-found", message, (person.id,), (), passages)


def _words(status: Status) -> str:
    return f"“{MEANINGS.get(status.code, status.code)}”"
