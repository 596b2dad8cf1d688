"""When a clause says that a stay began, ended or went on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from datetime import timedelta

from genogram_app.narrative.claims.claim import Said
from genogram_app.narrative.claims.couples.times_beside import before
from genogram_app.narrative.claims.homes.complements import Complement
from genogram_app.narrative.claims.homes.destinations import people_meant
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.when import When, when, within, worked_out

_LEADING_TIME = re.compile(
    r"(?:^|(?<=and )|(?<=; )|(?<=but )|(?<=, )|(?<=: ))(?:it was )?"
    r"(?:(?:on|upon|after|following) (?:[PX]\d+|his|her|their|the) (?:'s )?"
    r"(?:release|discharge|return|eviction|arrival)(?: from (?:H\d+|[a-z]+))? )?"
    r"(?:(?:also|later|early|late|again|only) )*"
    r"(?:(?P<prep>(?!born|died|dob)[a-z]+) )?(?P<time>T\d+)"
)
_NOT_UNTIL = re.compile(r"^(?:it was )?not (?:until|till|before) (?P<time>T\d+)(?: that)? ")
_ON_WHICH = re.compile(
    r"(?P<time>T\d+) (?:, )?(?:when|whereupon|at which (?:point|time|stage)|on which (?:day|date)) "
    r"(?:, [^,;:T]{1,60} , )?"
    r"(?:(?!(?:and|but|when|while|who|which) )[^\s,;:.()]+ ){1,6}$|"
    r"(?:closed|ended|finished|expired|broke down|came to an end) (?:on|in|at) (?P<then>T\d+) (?:, )?and "
    r"(?:so )?[PG]\d+ $"
)
"""What happened on the day said just before: "until T0, when she", "the placement closed on T0 and she"."""
_ORDERED = re.compile(
    r"(?<!\S)(?:bailed|released|discharged|paroled|freed|ordered|required|directed)"
    r"(?: (?!(?:but|who|which) )[^\s;.()]+){0,10}$"
)
"""Up to a verb: what a court or the police told somebody to do begins on that day."""
_BEFORE_THAT = re.compile(r"(?<!\S)(?:before (?:that|then|this)|until then|up to then)(?!\S)")
_UP_TO = re.compile(r" (?:until|till|to) (?P<time>T\d+)(?!\S)")
_UNTIL_THEY = re.compile(
    r"(?<!\S)(?:until|till) (?:the (?:day|time|point) (?:when |that )?)?(?P<who>[PG]\d+) "
    r"(?:(?!(?:and|but|who|which|when|before|after|since) )(?!T\d|[PG]\d)[^\s,;:.()]+ ){1,8}(?P<time>T\d+)"
)
"""Until when somebody stayed, by what they did then: "until she married in 1990"."""
_ENDS = ("until", "till")
_OWNS_NOW = re.compile(r"(?:has|have|keeps?) (?:an?|X\d+|H\d+)(?!\S)")
_OTHER_TIME_SINCE = re.compile(r" ; .*(?<!\S)T\d")
"""Another clause with a time of its own: "In T0 she met him; they married on T1, and she joined him"."""
_OTHERS_DO = re.compile(r" , and [PG]\d")
"""What begins with "Until 2016 she lived there" goes on with others, whose stay need not end then."""
_HAS = re.compile(r"(?<!\S)(?:has|have) $")
_STAYED_ON = re.compile(r" (?:(?:at|in|on) H\d+|there)(?!\S)")
"""Behind "has been": where somebody has been "ever since"."""
_KEEPS = ("custody", "foster", "refuge", "hostel", "residential", "street")
"""Kinds of homes in which somebody lives who is said to be in one."""
_FIRST = re.compile(r"\S+ (?:first|at first|initially)(?= (?:at|in|with|on|there))")
_IS_BACK = re.compile(r"(?:is|was|were|are) (?:all |both |safely )?back ")
"""Whoever is "back home for the new year" does not leave when it is over."""
_SENTENCED = re.compile(r"(?<!\S)(?:sent|sentenced|jailed|imprisoned|committed)(?!\S)")
_SOME_NIGHTS = 4
_SOME_WEEKS = 20


class StayTimes:
    """When a clause says that something began, ended or held."""

    def __init__(
        self, line: Line, said: Said, verb: Verb, complement: Complement, of_entry: When | None
    ) -> None:
        self.start: When | None = None
        self.end: When | None = None
        self.on: When | None = None
        self.since: When | None = None
        said_times = [(prep, line.times[int(mark[1:])].means) for prep, mark in complement.times]
        said_times += [("on", line.times[int(n)].means) for n in re.findall(r"T(\d+)", verb.said)]
        self.is_unknown = bool(said_times) and not any(means for _, means in said_times)
        """Whether the clause says its time, and which day that is cannot be told."""
        if _OWNS_NOW.match(line.text, verb.start):
            # "Dale stayed with Ray, who has a flat there, until May": Ray is there still.
            said_times = [(prep, means) for prep, means in said_times if prep not in _ENDS]
        if not said_times:
            said_times = _leading(line, verb.start)
            if _FIRST.match(line.text, verb.start):
                # "Between 2011 and 2018 she lived first with Ray": until when with him is not said.
                said_times = [("from", _beginning(means)) for _, means in said_times]
        begins = verb.act in ("arrives", "returns") or _IS_BACK.match(line.text, verb.start) is not None
        for prep, means in said_times:
            # Whoever was living there by May was living there in May.
            self._take(
                "on" if prep == "by" and verb.act == "stays" and not begins else prep, means, begins=begins
            )
        moves = verb.act in ("arrives", "returns", "leaves")
        if of_entry and moves and not line.times and (said.on is None or said.on.edtf == of_entry.edtf):
            # What an entry tells of happened on its day, unless its words say that it was before.
            self.start = of_entry
        if verb.act == "leaves":
            self.start, self.on = self.start or self.on, None
        if complement.ever_since and self.start is None:
            # A stay that goes on does not begin on the day on which the text says so.
            carried = said.on if said.on and not said.on.inferred else None
            self.start = self.on or carried
        ordered = verb.act == "stays" and _ORDERED.search(line.text, 0, verb.end)
        if (begins or ordered) and self.start is None:
            self.start = self.on
        if ordered and self.start is None and said.on and not said.on.inferred:
            self.start = said.on
        if complement.lasted and not _is_sentence(line, verb, complement):
            self._last(line.durations[int(complement.lasted[1:])])
        self.is_period = self.start is not None or self.end is not None or bool(complement.lasted)

    def happened_then(self, verb: Verb) -> bool:
        """Take "did not leave until May" for what happened in May; return whether it is said so."""
        if verb.act not in ("arrives", "returns", "leaves") or self.end is None or self.start is not None:
            return False
        self.start, self.end = self.end, None
        return True

    def ended_then(self, verb: Verb) -> bool:
        """Take "has not lived there since May" for a stay until May; return whether it is said so."""
        if verb.act != "stays" or self.since is None or self.end is not None:
            return False
        self.start, self.end = None, self.since
        return True

    def without_end(self) -> StayTimes:
        """Return the times of those who were there until the end, and may have stayed on."""
        found = copy(self)
        found.end, found.on = None, self.on or self.end
        return found

    def _take(self, prep: str, means: When | None, *, begins: bool) -> None:
        if means is None:
            return
        self.since = means if prep == "since" else self.since
        first, _, last = means.edtf.partition("/")
        if last and prep in ("between", "from", "for", "throughout", "") and not begins:
            # "Between May 2015 and June 2017" is one time, of which a stay fills the whole.
            self.start, self.end = self.start or when(first), self.end or when(last)
        elif prep in ("for", "throughout") and not begins:
            self.start, self.end = self.start or means, self.end or means
        elif prep in ("until", "till") or (prep in ("to", "and") and self.start is not None):
            self.end = self.end or means
        elif prep in ("from", "since") or (begins and prep != "by" and self.start is None):
            self.start = self.start or means
        elif prep == "between" and self.start is None:
            self.start = means
        elif prep == "between":
            self.end = self.end or means
        elif self.on is None and prep not in ("before", "after", "by"):
            self.on = means

    def _last(self, lasted: Duration) -> None:
        """With a first day and a length, work out the end."""
        if self.start is None and self.end is not None and not self.end.inferred:
            self.start = before(self.end, lasted)
            return
        first = self.start.span if self.start else None
        if self.end is not None or first is None or first.earliest is None or first.earliest != first.latest:
            return
        least = first.earliest + timedelta(days=lasted.least_days)
        most = first.earliest + timedelta(days=lasted.most_days)
        self.end = worked_out(within(f"{least.isoformat()}~", least, most))


def _first_of_several(said: Sequence[tuple[str, When | None]]) -> Sequence[tuple[str, When | None]]:
    """The times of the first of several stays: "from 2014 to 2016 and from 2020 until his arrest"."""
    begins = [n for n, (prep, _) in enumerate(said) if prep == "from"]
    return said[: begins[1]] if len(begins) > 1 else said


def _is_sentence(line: Line, verb: Verb, complement: Complement) -> bool:
    """Whether a court says for how long: who is "sent to prison for a year" is seldom there for all of it."""
    kinds = {line.places[int(mark[1:])].place.kind for _, mark in complement.homes}
    return "custody" in kinds and _SENTENCED.search(line.text, 0, verb.end) is not None


def until_they_left(
    line: Line, people: Sequence[str], complement: Complement, start: int, stop: int
) -> list[tuple[str, str]]:
    """Return the times of a stay; what the one who stayed did then ends it: "until she died in May".

    Between `start` and `stop`, half-open offsets into the line's text, the clause with the stay goes on.
    """
    until = _UNTIL_THEY.search(line.text, start) if len(people) == 1 else None
    if until is None or until.start() >= stop or people_meant(line, until["who"]) != (*people,):
        return complement.times
    kept = [(prep, mark) for prep, mark in complement.times if mark != until["time"]]
    return [*kept, ("until", until["time"])]


def names_a_night(line: Line, complement: Complement) -> bool:
    """Return whether what somebody "spent" somewhere was "that night", or the night of a date."""
    return any(line.times[int(mark[1:])].of_night for prep, mark in complement.times if not prep)


def for_some_nights(line: Line, complement: Complement) -> bool:
    """Return whether somebody came for so short a time that they only slept there: "for two nights"."""
    lasted = line.durations[int(complement.lasted[1:])] if complement.lasted else None
    return lasted is not None and lasted.most_days <= _SOME_NIGHTS


def for_some_weeks(complement: Complement, line: Line) -> bool:
    """Return whether a whole month or season was spent somewhere: "spent the summer of 2021 with her"."""
    times = (line.times[int(mark[1:])].means for prep, mark in complement.times if prep in ("", "of"))
    return any(
        time.span.earliest
        and time.span.latest
        and (time.span.latest - time.span.earliest).days >= _SOME_WEEKS
        for time in times
        if time is not None
    )


def is_kept(line: Line, verb: Verb, complement: Complement, times: StayTimes) -> bool:
    """Return whether "is in prison", or "was in a refuge in May", says where somebody is for longer."""
    places = [line.places[int(mark[1:])].place for prep, mark in complement.homes if prep in ("in", "of")]
    known = times.on is not None or verb.said in ("is", "are") or _HAS.search(line.text, 0, verb.start)
    if complement.ever_since and verb.said == "been":
        return _STAYED_ON.match(line.text, verb.end) is not None
    return bool(known) and any(place.kind in _KEEPS for place in places)


def _beginning(time: When | None) -> When | None:
    first, parted, _ = time.edtf.partition("/") if time else ("", "", "")
    return when(first) if parted else time


def _leading(line: Line, before: int) -> list[tuple[str, When | None]]:
    """The time with which a clause begins: "In June 2013 they …", "From 2014 Half Sibling 2 …"."""
    if not_until := _NOT_UNTIL.match(line.text):
        return [("", line.times[int(not_until["time"][1:])].means)]
    if day := _ON_WHICH.search(line.text, 0, before):
        return [("", line.times[int((day["time"] or day["then"])[1:])].means)]
    found = list(_LEADING_TIME.finditer(line.text[:before]))
    if not found or _OTHER_TIME_SINCE.search(line.text, found[-1].end(), before):
        return []
    if found[-1]["prep"] in _ENDS and _OTHERS_DO.search(line.text, found[-1].end(), before):
        return []
    if _BEFORE_THAT.search(line.text, found[-1].end(), before):
        # "He has lived there since T0; before that he lived with P1."
        return [("until", line.times[int(found[-1]["time"][1:])].means)]
    up_to = _UP_TO.match(line.text, found[-1].end()) if found[-1]["prep"] == "from" else None
    said = (
        [("from", found[-1]["time"]), ("until", up_to["time"])]
        if up_to
        else [found[-1].group("prep", "time")]
    )
    return [(prep or "", line.times[int(mark[1:])].means) for prep, mark in said]
