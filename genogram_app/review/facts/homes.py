"""Stays, moves and offers of homes in the text that the drawing does not have, or has otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.homes import Residence
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Lives, is_drawn
from genogram_app.narrative.places import AREA
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.drawn_homes import Difference, DrawnHomes, Verdict

_RULES: dict[Difference, tuple[str, Severity]] = {
    "missing": ("residence-missing", "omission"),
    "elsewhere": ("household-differs", "contradiction"),
    "start": ("residence-start-differs", "contradiction"),
    "end": ("residence-end-differs", "contradiction"),
    "left later": ("residence-end-differs", "contradiction"),
    "declined": ("offer-drawn-as-home", "contradiction"),
    "denied": ("household-differs", "contradiction"),
    "only stays": ("residence-pattern-differs", "unclear"),
    "gap before": ("residence-gap", "gap"),
    "nowhere": ("residence-missing", "unclear"),
}
_OFFER_OF_NO_DAY: tuple[str, Severity] = ("offer-drawn-as-home", "unclear")
"""An offer to live with somebody of which no day is told may have been made again, and accepted."""
_ACCOUNT: tuple[str, Severity] = ("residence-account-differs", "unclear")
"""What somebody told, reported or alleged is an account: the drawing may follow another one."""
_NIGHTS_WITH_SOMEBODY: tuple[str, Severity] = ("residence-missing", "unclear")
"""Nights with somebody, where no home is named, may be contact, which need not be drawn as a home."""
_SOME_HOME_OF_THEIRS: tuple[str, Severity] = ("residence-missing", "unclear")
"""Whoever "went home" had one; that none is drawn may be because nobody says which."""
_MOVES = re.compile(r"\b(?:mov(?:e|ed|ing)|went|gone|fled|evicted|rehoused|set up home|left|go to live)\b")
_LIVES = re.compile(r"\b(?:li(?:ve[sd]?|ving)|resid\w+|moved in(?:to)?)\b")
_DAYS = re.compile(
    r"\b(?:overnight|for (?:the|one|a|that|two|three|four|five|six|seven|eight|nine|ten|several|some) "
    r"(?:(?:single|whole|first|last|few|or two|or three|couple of|long|trial|short) )*"
    r"(?:nights?|days?|weekend|weeks?|fortnight|month)|"
    r"from the \d+(?:st|nd|rd|th) (?:to|until) the \d+(?:st|nd|rd|th)|"
    r"for (?:a|the) (?:few|couple of) (?:nights|days)|(?:that|the|one) (?:same )?(?:night|weekend)|"
    r"for (?:the|an?|his|her|their) (?:\w+ ){0,2}?"
    r"(?:anniversary|funeral|wedding|birthday|christening|baptism|party|celebrations?)|"
    r"(?:for|over|at) (?:christmas|easter|new year|half[- ]term)|(?:for|in|over) the (?:\w+ )?holidays?|"
    r"(?:spent|spend|spends|spending) (?:a|the|two|three|one|several|some|christmas|easter|half[- ]term) ?"
    r"(?:nights?|days?|week|weekend|fortnight|holidays?)?)\b"
)
"""A stay of some nights or days, which need not be drawn as a home."""
_STAYED_SOME_NIGHTS = re.compile(
    r"\b(?:stay(?:ed|ing)?|slept|spent|remained) (?:there )?(?:for )?(?:only )?"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|the|that|\d{1,2}) nights?\b"
)
"""Behind a move: how few nights somebody stayed who then went back."""
_IN_SOME_DAYS = re.compile(
    r"(?:in the week (?:of|after|before|when)|"
    r"(?:between|from) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:and|to|until) "
    r"(?:the )?\d{1,2}(?:st|nd|rd|th)? [a-z]+|"
    r"on the (?:night|weekend) (?:of|after|before|when))\b[^.;]*$"
)
"""Before a stay: in which few days it was."""
_NIGHTS = 4
_OF_DAYS = ("missing", "start", "end", "elsewhere")
_ADMISSION = 60
_SEASON = 100
"""In days: who spends no more than this somewhere need not have moved there."""
_AND_STAYED = re.compile(
    r"(?:(?: \w+){0,3},? and (?:stayed|slept|remained|(?:left|kept) \w+(?: there)?))?"
    r"(?P<stayed> (?:(?:for|in|over)(?: \w+){1,5}|from the \w+ (?:to|until) the \w+))"
)
"""Behind "came to Address 1": for how long."""
_AGAIN = re.compile(
    r"\b(?:every|each|alternate|most (?!of)|regular\w*|often|weekly|weekends|"
    r"(?:nights?|days?|once|twice|times) a week|per week|of the week)\b"
)
_TOLD = ("reported", "alleged")
_GOES_BACK = re.compile(r"\b(?:return\w*|discharg\w*|back|home|remain\w*|continu\w+|still)\b")
_SAME_HOME = re.compile(
    r"\b(?:bought|purchased|right to buy|mortgage|(?:took|taken|taking) over|transferred|succeeded|inherited|"
    r"joint (?:tenants?|tenancy|names)|(?:down|up)stairs|(?:back|front|box|spare|own|old|other|second|"
    r"another|different|larger|smaller|single|double|downstairs) (?:bed)?room|move-on|self-contained|annexe|"
    r"(?:nursing|dementia|residential|other|second|upper|lower|ground) (?:wing|unit|floor)|tenants?|owners?|"
    r"alone|on (?:their|his|her) own|by (?:them|him|her)sel\w+|just|only)\b"
)
"""What changes in a home in which somebody may have lived before: whose it is, who else is there."""
_SO_STILL = re.compile(
    r"\b(?:stay(?:ed|s|ing)|slept|sleep\w*|indoors|"
    r"in (?:bed|fear|squalor|poverty|pain|an? (?:arm)?chair|one room)|"
    r"with(?:out)? (?:diabetes|epilepsy|dementia|depression|cancer|pain|asthma|arthritis|heating|"
    r"no \w+|an? (?:disability|illness|condition|dog|cat|stoma)))\b"
)
"""How somebody may have begun to live in a home of many years, in which case it is drawn so long before."""
_YEARS = 4 * 365
"""In days."""
_NEAR = 30
"""In letters."""
_AS_CARER = re.compile(
    r"[\s,]*(?:and )?as (?:[\w-]+ ){0,3}?(?:carer|tenant|owner|owner-occupier|widow|widower)\b"
)

_JOINS = re.compile(r"\bjoin(?:ed|s|ing)\b(?! (?:[\w-]+ ){1,4}?(?:back|again)\b)")
"""Whoever joins somebody in a home has not been there before."""


@value_object
class _Differs:
    """A claim that the drawing does not bear out."""

    reading: Reading
    claim: Lives
    verdict: Verdict

    @property
    def together(self) -> tuple[object, ...]:
        """What is alike for people of whom one finding tells."""
        claim, drawn = self.claim, self.verdict.drawn
        homes = tuple(
            (s.household, s.from_, s.to) if self.verdict.difference in ("start", "end") else s.household
            for s in drawn
        )
        return (
            self.told,
            self.verdict.difference,
            claim.said.sentence,
            claim.place,
            claim.from_,
            claim.to,
            homes,
        )

    @property
    def finding(self) -> tuple[str, Severity]:
        """The rule and the severity of what is found."""
        claim = self.claim
        if self.verdict.difference == "declined" and not self._has_days:
            return _OFFER_OF_NO_DAY
        nights = claim.pattern == "overnights" and claim.place.of and claim.place.said.startswith("with ")
        if self.verdict.difference == "missing" and nights:
            return _NIGHTS_WITH_SOMEBODY
        if self.verdict.difference == "missing" and claim.place.of == claim.person:
            return _SOME_HOME_OF_THEIRS
        carried = self._is_carried or self._is_of_a_year_worked_out
        if self._is_another_admission or (carried and not self.told):
            return _RULES[self.verdict.difference][0], "unclear"
        if self.verdict.difference in _OF_DAYS and not self.told and self._is_for_days:
            return _RULES[self.verdict.difference][0], "unclear"
        return _ACCOUNT if self.told else _RULES[self.verdict.difference]

    @property
    def _is_carried(self) -> bool:
        """Whether the sentence does not name the home itself, but goes on about one told of before."""
        place, (start, end) = self.claim.place, self.claim.said.sentence
        if place.of or not place.household or place.said.startswith("with "):
            return False
        return place.said.startswith("the ") or place.said not in self.reading.narrative.text[start:end]

    @property
    def _is_of_a_year_worked_out(self) -> bool:
        """Whether the drawing differs from a time of which the text does not say the year."""
        times = [time for time in (self.claim.from_, self.claim.to) if time is not None]
        return bool(times) and all(time.inferred for time in times)

    @property
    def _is_another_admission(self) -> bool:
        """Whether somebody was in hospital at a time for which none is drawn: there may be several stays."""
        claim, drawn = self.claim, self.verdict.drawn
        told = claim.from_ or claim.to
        if (
            claim.place.kind != "hospital"
            or self.told
            or self.verdict.difference not in ("missing", "start", "end")
        ):
            return False
        near = (span_of(s.from_).widened(_ADMISSION).overlaps(told.span) for s in drawn if told and s.from_)
        return not any(near)

    @property
    def _has_days(self) -> bool:
        """Whether an offer and the stay that may be it have their days, or the home is named."""
        dated = bool(self.claim.from_ or self.claim.said.on) or not self.claim.place.of
        return dated and all(stay.from_ for stay in self.verdict.drawn)

    @property
    def _is_for_days(self) -> bool:
        """Whether somebody is said to have stayed for some nights or days, once."""
        said = self.claim.said
        behind = self.reading.narrative.text[said.end : max(said.end, said.sentence[1])].lower()
        stayed = _AND_STAYED.match(behind)
        words = words_of(self.reading, self.claim) + (stayed["stayed"] if stayed else "")
        if _AGAIN.search(words):
            return False
        if _STAYED_SOME_NIGHTS.search(behind):
            return True
        front = self.reading.narrative.text[said.sentence[0] : said.start].lower()
        if _IN_SOME_DAYS.search(front):
            return True
        if self.claim.pattern == "overnights" and self._lasts_at_most(_NIGHTS):
            return True
        spent = words.startswith("spent ") or " spent " in words
        return _DAYS.search(words) is not None or (spent and self._lasts_at_most(_SEASON))

    def _lasts_at_most(self, days: int) -> bool:
        """Whether the time told is at most so long, without more of a beginning or an end."""
        on, claim = self.claim.said.on, self.claim
        if on is None or on.span.earliest is None or on.span.latest is None or claim.from_ or claim.to:
            return False
        return (on.span.latest - on.span.earliest).days <= days

    @property
    def told(self) -> bool:
        """Whether it is only an account that the drawing does not bear out."""
        return self.claim.said.stance.sureness != "asserted"


def homes_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find stays that are not drawn or drawn elsewhere or at another time, and offers drawn as homes."""
    drawn = DrawnHomes(graph)
    groups: dict[tuple[object, ...], list[_Differs]] = {}
    for reading in readings:
        for differs in _differing(drawn, reading):
            groups.setdefault((reading.narrative.document, *differs.together), []).append(differs)
    for group in groups.values():
        yield _finding(graph, group)


def _differing(drawn: DrawnHomes, reading: Reading) -> Iterator[_Differs]:
    told = [c for c in reading.claims if isinstance(c, Lives) and is_drawn(c.person)]
    said = [c for c in told if c.said.stance.sureness == "asserted"]
    lived = [c for c in said if c.basis in ("actual", "ordered") and not c.said.stance.denied]
    accounts = [c for c in told if c.said.stance.sureness in _TOLD and not c.said.stance.denied]
    for claim in (*said, *accounts):
        words = words_of(reading, claim)
        verdict: Verdict | None = None
        if claim.basis == "offered_declined":
            verdict = drawn.declined(claim, lived)
        elif claim.basis in ("actual", "reported"):
            verdict = drawn.verdict(
                claim,
                moves=bool(_MOVES.search(words)),
                goes_back=bool(_GOES_BACK.search(words)) and not _JOINS.search(words),
                lives=bool(_LIVES.search(words)),
            )
        if verdict is not None and not _is_in_the_same_home(reading, claim, verdict):
            yield _Differs(reading, claim, verdict)


def _is_in_the_same_home(reading: Reading, claim: Lives, verdict: Verdict) -> bool:
    """Whether a time need not begin a stay that is drawn to begin before: "bought the house in 1986"."""
    if verdict.difference != "start" or claim.from_ is None:
        return False
    behind = reading.narrative.text[claim.said.end : claim.said.sentence[1]].lower()
    words = words_of(reading, claim)
    years = 0 if _SAME_HOME.search(words) or _AS_CARER.match(behind) else _YEARS
    if years and not _SO_STILL.search(words + behind[:_NEAR]):
        return False
    told = claim.from_.span.widened(years)
    return all(s.from_ is not None and span_of(s.from_).is_before(told) for s in verdict.drawn)


def words_of(reading: Reading, claim: Lives) -> str:
    """Return the words that say a claim, in small letters."""
    return " ".join(reading.narrative.text[claim.said.start : claim.said.end].lower().split())


def _finding(graph: FamilyGraph, group: Sequence[_Differs]) -> Finding:
    first = group[0]
    rule, severity = first.finding
    people = tuple(dict.fromkeys(differs.claim.person for differs in group))
    facts = tuple(dict.fromkeys(s.id for differs in group for s in differs.verdict.drawn))
    owner = first.claim.place.of
    about = (*people, owner) if owner and is_drawn(owner) and owner not in people else people
    evidence = (quoted(first.reading.narrative, *first.claim.said.sentence),)
    claims = tuple(differs.claim for differs in group)
    return Finding(rule, severity, _message(graph, first, people), about, facts, evidence, claims)


_MESSAGES: dict[Difference, str] = {
    "missing": "The text says that {names} lived or stayed {place}{when}; this is not drawn.",
    "nowhere": "The text says that {names} went home{when}; no home of theirs is drawn then.",
    "elsewhere": "The text says that {names} lived {place}{when}; the drawing says {drawn}.",
    "start": "The text says that {names} came to live or stay {place}{when}; the drawing says {drawn}.",
    "end": "The text says that {names} stopped living or staying {place}{when}; the drawing says {drawn}.",
    "left later": "The text says that {names} moved{when} and was then {place}; the drawing says {drawn}.",
    "declined": (
        "The text says that an offer or plan for {names} to live {place} came to nothing; "
        "the drawing says {drawn}."
    ),
    "denied": "The text says that {names} did not live {place}; the drawing says {drawn}.",
    "only stays": "The text says that {names} lived {place}{when}; the drawing has only nights or visits.",
    "gap before": (
        "The text says that {names} came to live {place}{when}; the drawing says {drawn}, "
        "and not where they lived from then on."
    ),
}
_BY_ONE_ACCOUNT = ("The text says that", "By one account in the text")


def _message(graph: FamilyGraph, differs: _Differs, people: Sequence[str]) -> str:
    residence = next(iter(differs.verdict.drawn), None)
    message = _MESSAGES[differs.verdict.difference]
    return (message.replace(*_BY_ONE_ACCOUNT) if differs.told else message).format(
        names=in_a_row([display_name(graph.person(p)) for p in people]),
        place=_where(graph, differs.claim),
        when=_when(differs.claim),
        drawn=_drawn(graph, residence) if residence else "",
    )


def _where(graph: FamilyGraph, claim: Lives) -> str:
    place = claim.place
    if place.household:
        return f"at {graph.document.household(place.household).label or place.said}"
    if place.of:
        return f"with {display_name(graph.person(place.of))}"
    return f"in {place.said}" if place.key.startswith(AREA) else f"at or with “{place.said}”"


def _when(claim: Lives) -> str:
    parts = []
    if claim.from_:
        parts.append(f" from {in_words(claim.from_.edtf)}")
    if claim.to:
        parts.append(f" until {in_words(claim.to.edtf)}")
    if not parts and claim.said.on:
        parts.append(f" ({in_words(claim.said.on.edtf)})")
    return "".join(parts)


def _drawn(graph: FamilyGraph, residence: Residence) -> str:
    home = graph.document.household(residence.household or "")
    label = home.label or "another home"
    start = f" from {in_words(residence.from_)}" if residence.from_ not in (None, "..") else ""
    end = f" until {in_words(residence.to)}" if residence.to not in (None, "..") else ""
    return f"{label}{start}{end}" if start or end else label
