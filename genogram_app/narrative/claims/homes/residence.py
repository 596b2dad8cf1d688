"""Where a text says that people lived, stayed, moved to and were placed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.model.dates import span_of
from genogram_app.model.fields import ResidenceBasis, ResidencePattern
from genogram_app.narrative.claims.claim import Claim, Lives, Said, is_drawn
from genogram_app.narrative.claims.homes.bringing import brought
from genogram_app.narrative.claims.homes.companions import RAISING, Companions
from genogram_app.narrative.claims.homes.complements import Complement, complement_of
from genogram_app.narrative.claims.homes.destinations import (
    area_of,
    people_meant,
    places_of,
    with_companions_told,
)
from genogram_app.narrative.claims.homes.errands import is_errand
from genogram_app.narrative.claims.homes.families import with_families
from genogram_app.narrative.claims.homes.from_birth import (
    born_into,
    childhood,
    not_before_birth,
    of_early_life,
    since_birth,
)
from genogram_app.narrative.claims.homes.how_often import pattern_of
from genogram_app.narrative.claims.homes.members import family_at_home, household_members
from genogram_app.narrative.claims.homes.moment import Moment
from genogram_app.narrative.claims.homes.named_stays import named_stays
from genogram_app.narrative.claims.homes.noted import with_what_is_left_out
from genogram_app.narrative.claims.homes.owned import homes_owned
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.homes.stay_times import (
    StayTimes,
    for_some_nights,
    for_some_weeks,
    is_kept,
    names_a_night,
    until_they_left,
)
from genogram_app.narrative.claims.homes.subjects import Mode, only_owns, subject_of
from genogram_app.narrative.claims.homes.taken_in import taken_in, who_do_so_too
from genogram_app.narrative.claims.homes.tenants import tenants
from genogram_app.narrative.claims.homes.verbs import Verb, verbs
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place
from genogram_app.narrative.scope import states_facts
from genogram_app.narrative.times.when import When

_CHILDHOOD = ("grew", *RAISING)
_REGULAR = re.compile(r"\b(?:every|each|weekly|regular|\w+days|afternoons|evenings)\b")
_OF_A_SEASON = re.compile(
    r"(?<!\S)(?:spring|summer|autumn|winter|year|month|week|weekend) (?:(?:in|during) which|when|that) $"
)
"""Before a subject: the day that the sentence names is then only one of a longer time."""
_OF_A_LIFE = re.compile(r"(?: [^\s.;,]+){0,8}? (?:last|first) [a-z]+ years of [PX]\d+ life(?!\S)")
"""Behind a verb: of which years of a life it is told, whenever the sentence before was."""
_THERE = re.compile(r"(?<!\S)(?:there|H\d+ (?:, )?(?:where|(?:at|in) which)) $")
"""Before a subject: the home of which the sentence spoke just before."""
_GROWN_UP = 18 * 365
_UNTIL = ("until", "till", "to", "up to")
_SINCE = ("from", "since", "between")
_WITH_WHOM = re.compile(r"(?P<mark>[PG]\d+) , with (?:both of )?whom $")
"""Before a subject: those with whom somebody lives."""
_WHO_LEFT = re.compile(
    r" , (?:at which (?:point|time|stage)|when|whereupon) (?P<who>[PG]\d+) "
    r"(?:, [^,;.]{1,30} , )?(?:\S+ )?(?:left|moved|went|walked|died|returned|was)(?!\S)"
)
"""Behind the end of a stay of several people: only one of them went."""
_GIVES_BACK = ("gave", "give", "handed", "surrender", "relinquish", "terminated", "ended")
_FOUND = ("found", "allocated")
_CARED = ("cared", "looked", "minded", "taken in")
_DISPUTED = re.compile(r"(?<!\S)(?:den(?:y|ies|ied|ying)|disput|refut|doubt|unlikely)\w*(?!\S)")
"""Somebody says that it is not so, however the words for the stay go on."""
_LIVES_AND = re.compile(r"(?<!\S)(?:live|lives|lived|living|reside|resided|residing) and $")


def residences(lines: Sequence[Line], telling: Telling) -> Iterator[Claim]:
    """Yield who lived, stayed or was placed where, and since and until when."""
    yield from _Reader(telling).read(lines)


class _Reader:
    """Reads line by line; a stay that a later sentence ends gets its end."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._homes = Homes(telling.graph)
        self._with_others = Companions(telling, self._homes)
        self._moment = Moment()
        self._claims: list[Lives] = []
        self._said_once: tuple[tuple[int, int], list[tuple[str, str]]] = ((-1, -1), [])

    def read(self, lines: Sequence[Line]) -> list[Lives]:
        for line in lines:
            if line.sentence.paragraph != self._moment.paragraph:
                self._moment = Moment(line.sentence.paragraph)
            self._moment.sentences += 1
            if states_facts(line.sentence):
                self._read_line(line)
        return list(dict.fromkeys(not_before_birth(claim, self._telling) for claim in self._claims))

    def _read_line(self, line: Line) -> None:
        self._claims += homes_owned(line, self._telling)
        self._claims += household_members(line, self._telling, self._moment.last)
        self._claims += list(born_into(line, self._telling, self._moment.last, self._claims))
        self._claims += tenants(line, self._telling)
        self._claims += taken_in(line, self._telling, self._moment.last)
        self._claims += named_stays(line, self._telling)
        line = with_families(line, self._telling, self._claims, self._moment.people)
        line = self._moment.line = with_what_is_left_out(line, self._telling, self._moment.line)
        reached = 0
        found = verbs(line)
        for at, verb in enumerate(found):
            stop = found[at + 1].start if at + 1 < len(found) else len(line.text)
            self._moment.remember_places(line, reached, verb.start)
            reached = verb.start
            self._read_verb(line, verb, stop)
        self._moment.remember_places(line, reached, len(line.text))
        self._claims += who_do_so_too(line, self._telling, self._moment.home_told())
        self._claims += list(self._with_others.who_went_along(line, self._claims))
        self._claims += family_at_home(line, self._telling, self._claims)

    def _read_verb(self, line: Line, verb: Verb, stop: int) -> None:
        if verb.act == "brings":
            self._read_bringing(line, verb, stop)
            return
        subject = subject_of(line.text, verb.of if verb.of >= 0 else verb.start)
        tokens = self._telling.narrative.tokens
        if subject is None or subject.mode == "planned" or only_owns(tokens, line, subject, verb.start):
            return
        people = self._moment.who(self._telling, line, line.text[subject.start : subject.end])
        complement = complement_of(line.text, verb.end, stop)
        if verb.said.startswith(_CARED) and not self._with_others.are_grown(line, people):
            complement.companions += complement.by
        complement.there |= " there" in verb.said or _THERE.search(line.text, 0, subject.start) is not None
        if with_whom := _WITH_WHOM.search(line.text, 0, subject.start):
            complement.companions.append(with_whom["mark"])
        if verb.act == "leaves" and line.text.startswith(" with ", verb.end):
            complement.along += complement.companions
        self._share_times(line, verb, subject.start, complement)
        begins = min(subject.start, verb.start)
        said = self._said(line, begins, verb.end, complement.end, subject.mode)
        in_season = _OF_A_SEASON.search(line.text, 0, subject.start)
        if said is not None and (subject.in_key or in_season or _OF_A_LIFE.match(line.text, verb.end)):
            said = replace(said, on=None)
        elif said is not None and subject.ordered:
            # "That he live with Maud" was so when it was ordered, and is not so now.
            said = replace(said, on=self._telling.on(line, *line.plain_span(0, subject.start)))
        line = with_companions_told(self._telling, line, people, complement)
        if self._among(line, people, complement):
            return
        complement.times = until_they_left(line, people, complement, verb.end, stop)
        if said is not None and people:
            along = self._moment.who(self._telling, line, " ".join(complement.along))
            if verb.act == "leaves" and not complement.homes:
                self._leave_too(line, people, along)
            else:
                people = tuple(dict.fromkeys((*people, *along)))
            self._tell(line, said, people, verb, complement)
            self._tell_more(line, verb, complement, stop)
        elif said is not None:
            self._claims += self._with_others.of_somebody(line, said, verb, complement)

    def _share_times(self, line: Line, verb: Verb, subject: int, complement: Complement) -> None:
        """With "arrived on 3 January and stayed with her mother" the day is said once, for both."""
        here = (line.sentence.start, subject)
        if complement.times:
            self._said_once = (here, complement.times)
        elif self._said_once[0] == here and verb.said != "then":
            begun = verb.act == "stays" and complement.lasted
            told = [("from" if begun else prep, mark) for prep, mark in self._said_once[1]]
            moved = verb.act in ("arrives", "returns")
            complement.times = _after_a_stay(told) if moved else told

    def _leave_too(self, line: Line, people: Sequence[str], along: Sequence[str]) -> None:
        """Those whom somebody takes along lived where the sentence says that the other had lived."""
        sentence = self._telling.narrative.original(line.sentence.start, line.sentence.end)
        told = [c for c in self._claims if c.person in people and c.said.sentence == sentence and c.to]
        told = [c for c in told if c.place.household and c.place.kind not in ("hospital", "custody")]
        for claim in told[-1:]:
            self._claims += (replace(claim, person=other, from_=None) for other in along)

    def _among(self, line: Line, people: Sequence[str], complement: Complement) -> bool:
        """Whether somebody would live with themselves: then "they" means fewer people than it seems."""
        companions = {p for mark in complement.companions for p in people_meant(line, mark)}
        unsure = any(not people_meant(line, mark) for mark in complement.companions)
        return len(people) > 1 and (unsure or bool(companions & set(people)))

    def _tell_more(self, line: Line, verb: Verb, complement: Complement, stop: int) -> None:
        """Read "… , P2 with P3": the verb goes on with other people."""
        times = complement.times
        while complement.more is not None:
            start, end, after = complement.more
            complement = complement_of(line.text, after, stop)
            complement.times = complement.times or times
            said = self._said(line, start, end, complement.end, "happened")
            people = self._moment.who(self._telling, line, line.text[start:end])
            if said is not None and people:
                self._tell(line, said, people, verb, complement)

    def _read_bringing(self, line: Line, verb: Verb, stop: int) -> None:
        """Read "she took the children to live with MGM": those behind the verb move."""
        found = brought(line, verb, stop, self._telling, self._moment, self._claims)
        if found is None:
            return
        line = found.line
        said = self._said(line, found.start, verb.end, found.complement.end, "happened")
        if said is not None:
            if found.leave_too:
                self._leave_too(line, found.takers, found.people)
            self._tell(line, said, found.movers, found.verb, found.complement)

    def _said(self, line: Line, start: int, verb_end: int, end: int, mode: Mode) -> Said | None:
        """How something is said is told by the words up to the verb; its place takes in what follows."""
        said = self._telling.said_between(line, *line.plain_span(start, verb_end))
        if said is None:
            return None
        disputed = said.stance.denied and _DISPUTED.search(line.text, 0, start) is not None
        stance = replace(said.stance, denied=disputed or mode == "denied")
        span = self._telling.narrative.original(*line.plain_span(start, max(end, verb_end)))
        return replace(said, start=span[0], end=span[1], stance=stance)

    def _tell(
        self, line: Line, said: Said, people: Sequence[str], verb: Verb, complement: Complement
    ) -> None:
        times = StayTimes(line, said, verb, complement, self._telling.of_entry(line))
        words = line.text[verb.start : complement.end]
        if said.stance.denied and (times.happened_then(verb) or times.ended_then(verb)):
            said = replace(said, stance=replace(said.stance, denied=False))
        onwards = any(prep == "to" for prep, _ in complement.homes)
        away = bool(complement.homes) and all(prep == "from" for prep, _ in complement.homes)
        unsaid = complement.lasted or verb.act == "returns" or away or (verb.act == "leaves" and not onwards)
        if (
            is_errand(line, verb)
            or (said.stance.denied and unsaid)
            or _may_be_another(line, verb, complement)
        ):
            # Whoever did not leave, or had not been there for a year, lived there all the same.
            return
        pattern = "overnights" if " weekends " in line.text[: verb.start] else pattern_of(words)
        if pattern == "lives" and for_some_nights(line, complement):
            pattern = "overnights"
        if verb.act == "visits" or (pattern == "visits" and not _REGULAR.search(words)):
            return
        bare = complement.there and not (complement.lasted or times.end)
        passing = verb.act == "is" and pattern == "lives" and (bare or not times.is_period)
        if passing and not (
            is_kept(line, verb, complement, times) or self._are_with(line, said, people, verb, complement)
        ):
            return
        if "spen" in verb.said and names_a_night(line, complement):
            pattern = "overnights"
        lasts = complement.lasted or times.is_period or of_early_life(line, complement)
        lasts = lasts or for_some_weeks(complement, line)
        if "spen" in verb.said and pattern == "lives" and not lasts:
            return
        if verb.said.startswith(("slept", "sleep")) and not _LIVES_AND.search(line.text, 0, verb.start):
            pattern = "overnights" if pattern in ("lives", "visits") else pattern
        with_ = (*complement.companions, *complement.along) if verb.act in ("leaves", "arrives") else ()
        moved = (*people, *(p for mark in with_ for p in people_meant(line, mark)))
        self._moment.remember(line, [p for p in dict.fromkeys(moved) if is_drawn(p)])
        before = len(self._claims)
        left = _WHO_LEFT.match(line.text, complement.end)
        for person in people:
            went = left is None or person in people_meant(line, left["who"])
            then, alive = times if went else times.without_end(), self._homes.in_life(said, person)
            self._tell_of(line, alive, person, verb, complement, then, pattern)
        if times.end and len(people) > 1 and " together" in words:
            self._claims[before:] = self._homes.parted(self._claims[before:])

    def _are_with(
        self, line: Line, said: Said, people: Sequence[str], verb: Verb, complement: Complement
    ) -> bool:
        """Whether children "are with" somebody now, in a report: that is where they live."""
        now = said.on.span.earliest if said.on else None
        if verb.said not in ("is", "are") or not complement.companions or now is None:
            return False
        births = [span_of(self._telling.graph.person(p).birth) for p in people if is_drawn(p)]
        young = [b.earliest is not None and (now - b.earliest).days < _GROWN_UP for b in births]
        return len(young) == len(people) and all(young) and self._telling.of_entry(line) is None

    def _tell_of(
        self,
        line: Line,
        said: Said,
        person: str,
        verb: Verb,
        complement: Complement,
        times: StayTimes,
        pattern: ResidencePattern,
    ) -> None:
        on = times.on or (None if times.is_unknown else said.on)
        raised = verb.said.startswith(_CHILDHOOD)
        complement = self._with_others.with_own_children_along(line, person, verb, complement, on)
        there = self._moment.destination(verb, complement)
        left, gone_to = places_of(line, person, verb, complement, there)
        if gone_to is None and verb.act == "stays":
            self._stays_on(said, person, complement, times.end)
        if gone_to is not None and gone_to.of != person:
            gone_to = self._moment.told_just_now(complement, gone_to)
        born = None if times.start else since_birth(line, self._telling, person, verb, complement)
        end = times.start or times.on
        visited = verb.act == "returns" and gone_to is None and end is None
        if left is not None and not visited and not (born and left.kind == "hospital"):
            place = self._homes.settled(left, person, on.span if on else None)
            self._claims.append(Lives(replace(said, on=None), person, place, "lives", to=end))
        if left is None and gone_to is None and verb.act == "leaves":
            self._leaves(said, person, times.start, all_of_them=verb.said.startswith("evicted"))
        if verb.act in ("returns", "leaves") or gone_to is not None:
            self._end_stay(person, verb, times.start or times.on, gone_to)
        if gone_to is None or (gone_to.of == person and "home" not in gone_to.said):
            return
        if raised and not (complement.homes or complement.there):
            # Where people live now need not be where they brought somebody up.
            return
        if gone_to.key == "hospital" and not times.is_period and "admitted" not in verb.said:
            return
        from_, to = times.start or born, times.end
        span = told.span if (told := from_ or on) else None
        joined = self._joined(line, verb, complement) or person
        place = self._homes.settled(gone_to, joined, span, area_of(line, complement))
        on = (times.on or childhood(self._telling, person, verb)) if raised else on
        dated = replace(said, on=None if from_ or to else on)
        claim = Lives(dated, person, place, pattern, _basis(said), from_, to)
        if not (complement.there and not times.is_period and self._is_told(claim)):
            self._claims.append(claim)
            self._moment.keep(claim)
            if to is None and (verb.act in ("arrives", "returns") or dated.on is not None):
                self._moment.open[person] = len(self._claims) - 1
        if pattern == "lives":
            self._claims += self._with_others.who_are_there(line, claim, verb, complement)

    def _leaves(self, said: Said, person: str, on: When | None, *, all_of_them: bool) -> None:
        """Somebody "left in 2020" the home in which the paragraph has told that they live.

        Whoever is evicted leaves the home told of last, in whichever paragraph, where it is drawn as theirs.
        """
        _, place = self._moment.homes.get(person, (0, None))
        if place is None and on is not None and all_of_them:
            place = self._homes.told_last(self._claims, person, on)
        if place is not None and on is not None and person not in self._moment.open:
            self._claims.append(Lives(replace(said, on=None), person, place, to=on))

    def _stays_on(self, said: Said, person: str, complement: Complement, end: When | None) -> None:
        """Somebody "stayed until May" in the home to which the sentence before says that they moved."""
        at = self._moment.open.get(person)
        if at is not None and end is not None and not (complement.companions or complement.at_home):
            before = self._claims[at]
            if before.to is None and (before.from_ is None or before.from_.span.is_before(end.span)):
                said = replace(said, on=None)
                self._claims.append(replace(before, said=said, from_=None, to=end))

    def _is_told(self, claim: Lives) -> bool:
        """Whether the sentence has said already that somebody is in a home: "to Len's, where she slept"."""
        here = (c for c in self._claims if c.said.sentence == claim.said.sentence)
        return any(c.person == claim.person and c.place == claim.place for c in here)

    def _joined(self, line: Line, verb: Verb, complement: Complement) -> str | None:
        """Whom somebody joined in a home, which is then the other's: "joined Kit in the placement"."""
        others = [p for mark in complement.objects for p in people_meant(line, mark) if is_drawn(p)]
        return others[0] if verb.said.startswith("joined") and len(others) == 1 else None

    def _end_stay(self, person: str, verb: Verb, on: When | None, gone_to: Place | None) -> None:
        """Somebody who goes on to another home, or back, ends the stay of which the text told before."""
        at = self._moment.open.pop(person, None)
        if at is None or on is None or verb.act not in ("returns", "leaves", "arrives"):
            return
        claim = self._claims[at]
        if claim.from_ is None and verb.act != "returns":
            return
        again = gone_to is not None and gone_to.household == claim.place.household is not None
        if claim.to is None and not again and (claim.from_ is None or claim.from_.span.is_before(on.span)):
            self._claims[at] = replace(claim, to=on)


def _may_be_another(line: Line, verb: Verb, complement: Complement) -> bool:
    """Whether "the flat" that somebody has given back need not be the home of which the text spoke last."""
    homes = [line.places[int(mark[1:])].place for _, mark in complement.homes]
    if verb.said.startswith(_FOUND):
        # Whoever is "found a flat in Mill Row" may turn it down.
        return not line.times
    return verb.said.startswith(_GIVES_BACK) and not line.times and any(h.said[:4] == "the " for h in homes)


def _basis(said: Said) -> ResidenceBasis:
    return "reported" if said.stance.sureness in ("reported", "alleged") else "actual"


def _after_a_stay(told: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The times of a move behind a stay: who "stayed until 3 May and then went home" came home that day."""
    ends = [("on", mark) for prep, mark in told if prep in _UNTIL]
    return ends or [(prep, mark) for prep, mark in told if prep not in _SINCE]
