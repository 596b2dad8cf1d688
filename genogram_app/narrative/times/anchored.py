"""Times that hang on an event of the case: "at birth", "three days before he died", "her second birthday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.model.values import value_object
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.events import EventKind, Events
from genogram_app.narrative.times.numbers import NUMBER, number_of
from genogram_app.narrative.times.shifting import at_age, later, whole
from genogram_app.narrative.times.when import When, about, worked_out

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_EVENT_BEHIND = re.compile(
    rf"(?:'s?)? (?:own |untimely |sudden |tragic |premature )?(?:(?P<event>birth|death|murder|suicide)|"
    rf"(?P<ord>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)|{NUMBER}th) birthday|(?P<harm>injury|"
    rf"injuries|collapse))\b"
    r"(?! certificate| plan| weight| parents?| mother| father)",
    re.I,
)
_EVENT_BEFORE = re.compile(r"\bthe (?P<event>birth|death|murder) of $", re.I)
_CLAUSE_BEHIND = re.compile(
    rf" (?:had )?(?:only |just |barely |recently |nearly )*(?:(?P<died>died|was killed|was murdered)|"
    rf"(?P<born>was born)|"
    rf"(?P<is>was|were|turned|reached|became) (?:only |just |about |around |nearly |still )*(?P<age>{NUMBER})"
    r"(?P<half> and a half)?(?:[ -](?P<unit>years?|months?|weeks?|days?)\b(?:[ -]olds?)?)?)(?![-\w/])(?! "
    r"(?:people|children|in))",
    re.I,
)
_BABY = re.compile(r"\b(?:baby|babies|twins)$", re.I)
_BABY_CAME = re.compile(
    r" (?:had )?(?P<died>)?(?P<born>arrived|came along|came into the world|was delivered)(?![-\w/])", re.I
)
_HAD = re.compile(r"\b(?:when|before|after|once) (?:[A-Z]?[\w'-]+ ){1,2}(?:had (?:had )?|gave birth to )$")
_HAD_ENDS = re.compile(r"(?= ?(?:[.,;:)]|$| and ))")
_PREFIX = re.compile(
    r"\bthe (?P<what>time|date|day|night|morning|afternoon|evening|week|month|year|moment|point) "
    r"of (?:the )?$",
    re.I,
)
_DIRECTION = re.compile(r"\b(?P<way>before|after|prior to|following|from|of)(?: the)? $", re.I)
_STEP_BEFORE = re.compile(
    r"\bthe (?P<unit>day|night|morning|evening|week|month|year) (?P<way>before|after) (?:the )?$", re.I
)
_MARKED = re.compile(
    r"\b(?:until|since|before|after|by the time|from the time|till|from when)(?: that)? $", re.I
)
_TOLD = re.compile(
    r"\b(?:when|once|while|as soon as|until|since|before|after|by the time|from the time|till)(?: that)? $",
    re.I,
)
_WHEN = re.compile(r"(?:^|[.\n] ?)When $")
"""Before somebody's age at the head of a sentence: some reports tell the child's age in place of dates."""
_ABOUT = re.compile(r"\b(?:around|about|shortly before|shortly after) $", re.I)
_DATED = re.compile(r",? (?:on|in|aged) ")
_INCIDENT = re.compile(
    r"\b(?:the |this )(?:(?:critical|fatal|index|final|tragic) )?"
    r"(?:incident|injury|injuries|collapse|murder|homicide|killing)\b"
    r"(?! (?:report|log|number|form|trial|investigation|inquiry|enquiry|charge|weapon|scene|review|of\b))",
    re.I,
)
_BEFORE_INCIDENT = re.compile(
    r"\b(?:time|day|date|night|morning|evening|moment|week|month|year) of $|"
    r"\b(?:before|after|since|until|prior to|following|at) $",
    re.I,
)
_AT_BIRTH = re.compile(
    r"(?:(?<=\bat )|(?<=\bfrom )|(?<=\bsince ))birth\b|(?:(?<=\btime of )|(?<=\bdate of ))death\b",
    re.I,
)
_THE_BIRTH = re.compile(
    r"(?:(?<=\bafter )|(?<=\bbefore )|(?<=\bfollowing )|(?<=\bsince )|(?<=\buntil ))the birth\b(?! of\b)",
    re.I,
)
"""The birth of the subject, where the sentence names the child."""
_REPORT = re.compile(
    r"\bthe (?:time of writing|date of (?:this|the) (?:report|review)|time of (?:this|the) review)\b", re.I
)
_PERIOD = re.compile(
    r"\bthe (?:review|scoping|relevant) period\b|\bthe (?:period|timeframe) under review\b", re.I
)
_ANY = re.compile(
    r"[bB]irth|[dD]eath|incident|murder|homicide|killing|injur|collapse|writing|period|review|report"
)
_GROWN_UP = 20
_AGE = re.compile(r"\b(?:at|by|until|from|since|before) (?:the age of|age) $", re.I)


@value_object
class Anchored:
    """A time that hangs on an event; not `marked` where its words say something of people themselves."""

    start: int
    end: int
    time: When | None
    marked: bool = True
    leads: bool = False
    """Whether what the sentences behind it tell is of that time too, as of a date."""


@value_object
class Person:
    """Where a sentence means one person: half-open offsets into the plain text; `who` if certain.

    `youngest` is the only one who may be meant by a pronoun whose ancestors are all others who may be.
    """

    start: int
    end: int
    who: str | None
    youngest: str | None = None


def anchored_times(
    plain: str,
    start: int,
    end: int,
    people: Sequence[Person],
    lengths: Sequence[Duration],
    events: Events,
) -> Iterator[Anchored]:
    """Yield the times of a sentence that hang on an event of the case."""
    for person in people:
        yield from _of_person(plain, end, person, lengths, events)
    yield from _ages(plain, people, lengths, events)
    if not _ANY.search(plain, start, end):
        return
    for match in _AT_BIRTH.finditer(plain, start, end):
        before = [p.who for p in people if p.end <= match.start()]
        behind = [p.who for p in people if p.start >= match.end() and p.who]
        # "From birth until she was two Ada lived there": whose birth it is comes behind.
        who = before[0] if before else behind[0] if behind else events.subject
        kind: EventKind = "birth" if match.group().lower() == "birth" else "death"
        yield _extended(plain, match.start(), match.end(), _happened(events, kind, who), lengths)
    for match in _INCIDENT.finditer(plain, start, end):
        if _BEFORE_INCIDENT.search(plain, max(start, match.start() - 14), match.start()):
            yield _extended(plain, match.start(), match.end(), _inferred(events.incident), lengths)
    for match in _THE_BIRTH.finditer(plain, start, end):
        if any(person.who == events.subject for person in people if person.start < match.start()):
            time = _happened(events, "birth", events.subject)
            yield _extended(plain, match.start(), match.end(), time, lengths)
    for match in _REPORT.finditer(plain, start, end):
        yield Anchored(match.start(), match.end(), _inferred(events.report))
    for match in _PERIOD.finditer(plain, start, end):
        yield Anchored(match.start(), match.end(), _inferred(events.review_period))


def _of_person(
    plain: str, end: int, person: Person, lengths: Sequence[Duration], events: Events
) -> Iterator[Anchored]:
    behind = _EVENT_BEHIND.match(plain, person.end, end)
    if behind and not _DATED.match(plain, behind.end()):
        yield _extended(plain, person.start, behind.end(), _event(events, behind, person.who), lengths)
        return
    before = _EVENT_BEFORE.search(plain, max(0, person.start - 16), person.start)
    if before and not _DATED.match(plain, person.end):
        time = _happened(events, "birth" if before["event"].lower() == "birth" else "death", person.who)
        yield _extended(plain, before.start(), person.end, time, lengths)
        return
    if _HAD.search(plain, max(0, person.start - 60), person.start) and _HAD_ENDS.match(plain, person.end):
        # "She was nineteen when she had him."
        yield Anchored(person.start, person.end, _happened(events, "birth", person.who), marked=False)
        return
    clause = _CLAUSE_BEHIND.match(plain, person.end, end)
    if clause is None and _BABY.search(plain, person.start, person.end):
        clause = _BABY_CAME.match(plain, person.end, end)
    if clause and not _DATED.match(plain, clause.end()):
        yield from _clause(plain, person, clause, lengths, events)


def _clause(
    plain: str, person: Person, clause: re.Match[str], lengths: Sequence[Duration], events: Events
) -> Iterator[Anchored]:
    if clause["died"] or clause["born"]:
        time = _happened(events, "death" if clause["died"] else "birth", person.who)
        shifted = _extended(plain, person.start, clause.end(), time, lengths)
        if shifted.start < person.start:
            yield shifted
        elif _TOLD.search(plain, max(0, person.start - 22), person.start):
            yield Anchored(person.start, clause.end(), time, marked=False)
        return
    if not _TOLD.search(plain, max(0, person.start - 22), person.start):
        return
    age = _age(clause)
    # "Tess lived with June until she was four": so young was the younger of the two.
    young = age is not None and (age.unit != "years" or age.most < _GROWN_UP)
    birth = _happened(events, "birth", person.who or (person.youngest if young else None))
    time = (
        at_age(birth, age, turning=clause["is"].lower() in ("turned", "reached")) if birth and age else None
    )
    marked = _MARKED.search(plain, max(0, person.start - 22), person.start) is not None
    opens = _WHEN.search(plain, max(0, person.start - 8), person.start) is not None
    yield Anchored(person.start, clause.end(), time, marked, leads=opens and not marked)


def _ages(
    plain: str, people: Sequence[Person], lengths: Sequence[Duration], events: Events
) -> Iterator[Anchored]:
    """The time at which somebody was of an age that is said of them: "at the age of five she moved"."""
    for length in lengths:
        if not length.old or not _AGE.search(plain, max(0, length.start - 22), length.start):
            continue
        before = [p.who for p in people if p.end <= length.start]
        behind = [p.who for p in people if p.start >= length.end]
        who = before[-1] if before else behind[0] if behind else None
        birth = _happened(events, "birth", who)
        yield Anchored(length.start, length.end, at_age(birth, length) if birth else None, marked=False)


def _age(clause: re.Match[str]) -> Duration | None:
    number = number_of(clause["age"])
    unit = (clause["unit"] or "years").lower().rstrip("s")
    if number is None:
        return None
    if clause["half"] and unit == "year":
        return Duration(0, 0, number * 12 + 3, number * 12 + 9, "months")
    units = {"year": "years", "month": "months", "week": "weeks", "day": "days"}
    return next(
        Duration(0, 0, number, number, known)
        for known in ("years", "months", "weeks", "days")
        if units[unit] == known
    )


def _event(events: Events, behind: re.Match[str], who: str | None) -> When | None:
    if behind["harm"]:
        return _inferred(events.incident) if who and who == events.subject else None
    if behind["ord"]:
        birth, number = _happened(events, "birth", who), _ordinal(behind["ord"].lower())
        if birth is None or number is None:
            return None
        return at_age(birth, Duration(0, 0, number, number, "years"), turning=True)
    return _happened(events, "birth" if behind["event"].lower() == "birth" else "death", who)


def _ordinal(word: str) -> int | None:
    if word in _ORDINALS:
        return _ORDINALS.index(word) + 1
    return number_of(re.sub(r"(?:st|nd|rd|th)$", "", word))


def _happened(events: Events, kind: EventKind, who: str | None) -> When | None:
    return _inferred(events.of.get((kind, who))) if who else None


def _inferred(time: When | None) -> When | None:
    return worked_out(time) if time else None


def _extended(plain: str, start: int, end: int, time: When | None, lengths: Sequence[Duration]) -> Anchored:
    """The event with the words before it: "the day of", "three days before", "around"."""
    if prefix := _PREFIX.search(plain, max(0, start - 30), start):
        what = prefix["what"].lower()
        if what in ("week", "month", "year") and time:
            time = whole(what, time, 0)
        return Anchored(prefix.start(), end, time)
    if step := _STEP_BEFORE.search(plain, max(0, start - 30), start):
        unit = step["unit"].lower()
        steps = 1 if step["way"].lower() == "after" else -1
        named = unit if unit in ("week", "month", "year") else "day"
        return Anchored(step.start(), end, whole(named, time, steps) if time else None)
    if way := _DIRECTION.search(plain, max(0, start - 16), start):
        for length in lengths:
            if length.end + 1 == way.start():
                return Anchored(length.start, end, _shifted(time, length, way["way"].lower()))
    if near := _ABOUT.search(plain, max(0, start - 16), start):
        around = near.group().lower().startswith(("around", "about"))
        return Anchored(near.start() if around else start, end, about(time) if time else None)
    return Anchored(start, end, time)


def _shifted(time: When | None, length: Duration, way: str) -> When | None:
    if time is None or way == "of":
        return None
    return later(time, length, -1 if way in ("before", "prior to") else 1)
