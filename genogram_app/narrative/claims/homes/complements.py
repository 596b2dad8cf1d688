"""What follows a verb of living or moving: where, with whom, when, for how long, how often."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from genogram_app.narrative.lexicon import words

_PREPOSITIONS = words(
    "at in into to from with of until till since by for on during between before after near about against"
)
_STOPS = words(
    """but who whom which where when while because although whose that so if as whilst though unless having
    whereupon ; . : not never nor wanted said told asked refused agreed offered
    leaving"""
)
_NEVER_THERE = words("near opposite outside behind past towards around")
_FAR = words("walk away far minutes miles doors distance drive corner yards metres streets journey removed")
_NO_LENGTH = words("later before earlier after ago old")
_FROM_SOMEWHERE = words("work school college church nursery prison abroad home next hostel university army")
"""A friend "from work" is still somebody with whom a person lives."""
_DAYS = words("date day night evening afternoon morning weekend week month year spring summer autumn winter")
_MOST_OTHER_WORDS = 14


@dataclass(slots=True)
class Complement:
    """What stands behind a verb: homes and times with the preposition before each, and companions.

    Marks are those of the line; `end` is the offset into the line's text at which it ends; `lasted` marks
    how long the stay lasted, where that is said; with `at_home` and `there` these words say the home.
    """

    end: int
    homes: list[tuple[str, str]] = field(default_factory=list)
    times: list[tuple[str, str]] = field(default_factory=list)
    companions: list[str] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    towards: list[str] = field(default_factory=list)
    by: list[str] = field(default_factory=list)
    along: list[str] = field(default_factory=list)
    """Whom they took with them: "…, taking P1 with her"."""
    lasted: str = ""
    at_home: bool = False
    there: bool = False
    ever_since: bool = False
    more: tuple[int, int, int] | None = None
    """Where "… , and P2 with P3" goes on: start and end of the people, and where what follows them begins."""


_WHERE_SOMEBODY = re.compile(
    r" (?:(?:back|over|up|down|north|south) )?to (?:H\d+|[a-z'-]+)(?: (?:in )?[a-z'-]+)? , where [PG]\d+ "
    r"(?:has|had|have|lives?|lived|owns?|owned|rents?|rented|keeps?|kept|(?:was|were|is|are) living) "
    r"(?:an? (?:[a-z-]+ ){1,4}?)?(?:(?:at|in|on) )?(?P<home>H\d+)"
)
"""Where somebody goes, by whose home is there: "went to Marsh, where her aunt has a bungalow in H0"."""


def complement_of(text: str, start: int, stop: int) -> Complement:
    """Read what stands behind a verb, up to where another clause begins."""
    said = _SEMICOLON_IN_LIST.sub(" , ", text[:stop]) if ";" in text else text[:stop]
    units = [(m.group(), m.start(), m.end()) for m in re.finditer(r"\S+", said) if m.start() >= start]
    found = Complement(start)
    before = text[:start].rsplit(" ", 1)[-1]
    preposition = before if before in _PREPOSITIONS else ""
    reader = _Reader([u[0] for u in units], found, preposition, verb_follows=stop < len(text))
    read = reader.read()
    found.end = units[read - 1][2] if read else start
    if somebodys := _WHERE_SOMEBODY.match(text, start):
        found.homes.append(("to", somebodys["home"]))
    if reader.more is not None:
        first, after = reader.more
        found.more = (units[first][1], units[after - 1][2], units[after][1])
    return found


_ASIDE = re.compile(
    r", (?:(?:an?|then|aged?|now|by then|X\d+) (?:(?![PGTH]\d)[^\s,.;:()]+ ){1,6}|"
    r"P\d+ (?:was|were|is|are) (?:(?:then|now|just|only|nearly|aged) )*(?:D?\d+|[a-z-]+) ), "
    r"(?=(?:at|in|on|until|till|from|since|for|to|with|between) )"
)
_BUT = re.compile(
    r"(?:, )?not (?:(?:back )?(?:to|with|at|in|into) (?:the )?[HPG]\d+|(?:back )?home) (?:, )?but "
    r"(?=(?:straight |back |rather )?(?:to|with|at|in|into) )"
)
"""What a place is set against: "he was discharged, not to H0 but to H1"."""
_RELATIVE = re.compile(
    r", (?:who|whom|whose|which) (?:[^\s,.;:()]+ ){1,8}, "
    r"(?=(?:and [PG]\d|at|in|on|until|till|from|since|for|with|between) ?)"
)
"""What is said by the way of a companion: "with June, whom he met in 2019, and her son"."""
_LONGEST_ASIDE = 14
_SEMICOLON_IN_LIST = re.compile(
    r" ; (?=(?:and )?(?:(?:an?|the) (?:[a-z-]+ ){1,3}, )?[PG]\d+ (?:[;.]|,? ?and |, aged |\())"
)
"""Between those of a list: "with her mother, Ann; her brothers, Kit and Ray; and a lodger, Owen"."""
_ONE_MORE = re.compile(
    r"(?:an? (?:[a-z-]+ ){1,3}(?:, |called |named )+|the (?:[a-z-]+ ){1,3}, |"
    r"the (?:young|little|younger|older|elder|elderly|infant|teenage|new-born) )[PG]\d+(?= (?:[.,;)]|and )|$)"
)
"""One more of a list, who is said to be something first: "and a lodger, Owen", "and the young Owen"."""
_IS_MARK = re.compile(r"[PGH]\d+")
_IS_HOME = re.compile(r"H\d+")
_OF_A_HOME = re.compile(
    r", (?:an?|the|then|now|her|his|their|P\d+|H\d+) (?:(?![PGT]\d)[^\s,.;:()]+ ){0,11}, "
    r"(?=(?:at|in|on|until|till|from|since|for|to|with|between) (?:the )?[PGTD]\d|T\d)"
)
"""What is said of a home before the day: "to Address 3, a care home in Eastvale, in May 2019"."""
_LONGEST_OF_A_HOME = 17
_TIME_OF_OTHERS = re.compile(
    r"(?:(?:in|on|by|at|from|during) )?T\d+ (?:, )?"
    r"(?:[PG]\d|(?:the|an?|police|nobody|it|there|neither)(?!\S))"
)
"""A time with which the clause of others begins: "she moved in, and a year later they married"."""
_AFTER_A_STAY = re.compile(
    r"(?:^| )(?:after|following) (?:D\d+|(?:(?!the )\S+ ){0,3}"
    r"(?:stay|spell|time|weeks?|months?|years?|nights?|days?)) (?:in|at)$"
)
"""Before a home from which somebody has come: "went home after three weeks in hospital"."""
_AFTER_AN_EVENT = re.compile(
    r"(?:^| )(?:after|following) (?:an?|the|his|her|their|X\d+|P\d+) (?:'s )?"
    r"(?:(?!and |but )[a-z-]+ ){1,3}(?:in|at|on)$"
)
"""Before a home in which something happened after which somebody went elsewhere: "after a fire at H0"."""
_AND_SINCE = re.compile(r"and , (?:from|since|in|after|for|until) [TD]\d+ , (?:with|at|in|to)(?!\S)")
"""With which the next of two stays begins: "with her mother and, from 2015, with her father"."""
_WHEN_THAT_WAS = re.compile(r", (?:in|on) T\d")
_MARK = re.compile(r"[PG]\d+")
_TAKING = re.compile(
    r"(?:taking|bringing) (?P<people>[PG]\d+(?:(?: ,| and| , and) [PG]\d+)*)"
    r"(?: (?:along )?with [PG]\d+(?= |$)|(?: along| too)?(?= [.,;]|$| and | (?:(?:on|in) )?T\d))"
)


_BY_LEAVE_OF = re.compile(
    r"(?:^| )with the (?:help|support|agreement|consent|permission|assistance|knowledge|blessing|"
    r"approval) of$"
)
"""Before somebody who need not be there: "was rehoused with the help of her mother"."""
_NEAR_TO = re.compile(r"(?:^| )(?:near|nearer|nearest|close|closer|closest|next|known|thanks|owing|due) to$")
_CARE_OF = re.compile(r"(?:^| )care of$")
_THEIR_CARE = re.compile(r"(?:'s )?(?:(?:sole|full-time|joint|day-to-day|temporary) )?care(?= |$)")


class _Reader:
    """Goes from unit to unit, as long as they belong to one clause."""

    def __init__(self, units: list[str], found: Complement, preposition: str, *, verb_follows: bool) -> None:
        self._units = units
        self._verb_follows = verb_follows
        self._found = found
        self._preposition = preposition
        self._others = 0
        self._until = False
        self.more: tuple[int, int] | None = None

    def read(self) -> int:
        """Read on; return how many units belong to the clause, without loose ends."""
        last = aside = 0
        for at, unit in enumerate(self._units):
            if at < aside:
                continue
            aside = self._aside(at) or self._takes_along(at) or self._set_against(at)
            if aside:
                last = aside if unit != "," else last
                continue
            if self._ends(at, unit):
                break
            if self._take(at, unit):
                last = at + 1
            if self._others > _MOST_OTHER_WORDS:
                break
        return last

    def _aside(self, at: int) -> int:
        """Where somebody has been said to be something: "by Maud, a nurse, at Address 2"; else 0."""
        before = self._units[at - 1] if at else ""
        if self._units[at] != "," or not _IS_MARK.fullmatch(before):
            return 0
        if before[0] == "H":
            match = _OF_A_HOME.match(" ".join(self._units[at : at + _LONGEST_OF_A_HOME]))
            return at + match.group().count(" ") + 1 if match else 0
        here = " ".join(self._units[at : at + _LONGEST_ASIDE])
        match = _ASIDE.match(here) or _RELATIVE.match(here)
        return at + match.group().count(" ") + 1 if match else 0

    def _set_against(self, at: int) -> int:
        """Where what follows "but" begins, of "not to H0 but to H1"; else 0."""
        if self._units[at] not in (",", "not"):
            return 0
        match = _BUT.match(" ".join(self._units[at : at + _LONGEST_ASIDE]))
        return at + match.group().count(" ") if match else 0

    def _takes_along(self, at: int) -> int:
        """Where people are taken along, who are noted: "…, taking P1 with her"; else 0."""
        if self._units[at] not in ("taking", "bringing"):
            return 0
        match = _TAKING.match(" ".join(self._units[at:]))
        if match is None:
            return 0
        self._found.along += _MARK.findall(match["people"])
        return at + match.group().count(" ") + 1

    def _ends(self, at: int, unit: str) -> bool:
        if unit in _STOPS:
            return not (unit == "that" and self._next(at) in (*_DAYS, "roof"))
        if unit == "and" and _AND_SINCE.match(" ".join(self._units[at : at + 6])):
            return True
        if unit in (",", "and") and at + 1 < len(self._units):
            return self._another_begins(at + 1)
        if unit[0] in "PG" and unit[1:].isdigit() and at and self._next(at) not in _GOES_ON:
            return not self._in_list(at)
        return False

    def _in_list(self, at: int) -> bool:
        before = self._units[at - 1]
        return before in _PREPOSITIONS or before in (",", "and", "both", "all", "&") or before[:1] in "PG"

    def _another_begins(self, at: int) -> bool:
        """Whether after a comma or "and" another clause begins: people with a verb, or a bare verb."""
        if self._units[at] == "and":
            at += 1
        if self._preposition == "with" and self._units[at : at + 1] in (["a"], ["an"], ["the"]):
            return not _ONE_MORE.match(" ".join(self._units[at : at + _LONGEST_ASIDE]))
        if _TIME_OF_OTHERS.match(" ".join(self._units[at : at + 4])):
            return True
        end = self._people_end(at)
        if end == at and at < len(self._units) and _IS_HOME.fullmatch(self._units[at]):
            following = self._next(at)
            return following not in _GOES_ON and following not in _PREPOSITIONS
        if end == at:
            return at < len(self._units) and self._units[at] in _VERBS_AFTER_AND
        if end == len(self._units) and self._verb_follows:
            return True
        following = self._units[end] if end < len(self._units) else "."
        found = self._found
        if following in ("with", "at", "to", "in") and (found.companions or found.homes or found.towards):
            again = following == "with" and bool(self._found.companions)
            again |= following == "to" and bool(self._found.towards)
            if again or (self._units[at - 1] == "," and self._found.homes):
                self.more = (at, end)
                return True
        return following == "'s" or (following not in _GOES_ON and following not in _PREPOSITIONS)

    def _people_end(self, at: int) -> int:
        while at < len(self._units) and self._units[at][0] in "PG" and self._units[at][1:].isdigit():
            at += 1
            joined = at + 1 < len(self._units) and self._units[at] in ("and", "&")
            if joined and self._units[at + 1][0] in "PG" and self._units[at + 1][1:].isdigit():
                at += 1
        return at

    def _next(self, at: int) -> str:
        return self._units[at + 1] if at + 1 < len(self._units) else "."

    def _take(self, at: int, unit: str) -> bool:
        """Take a unit in; return whether it means something."""
        mark = unit[0] if unit[1:].isdigit() else ""
        if mark == "H":
            self._take_home(at, unit)
            return True
        if mark == "T":
            if not self._of_somebody_else(at):
                # "Until they parted in 2019": the stay lasted until then.
                self._take_time(at, unit)
            elif self._found.companions:
                # "With Nadia, his girlfriend since 2021, and their son": the list goes on.
                self._preposition = "with"
            return True
        if mark == "D":
            self._take_length(at, unit)
            return True
        if mark in ("P", "G"):
            return self._take_people(at, unit)
        # "Until she could manage again, in June": the clause goes on with its time.
        goes_on = unit not in (",", "and") or _WHEN_THAT_WAS.match(" ".join(self._units[at : at + 3]))
        self._until = unit in ("until", "till") or (self._until and bool(goes_on))
        if unit in _PREPOSITIONS or unit in _NEVER_THERE:
            if unit == "from" and at and self._units[at - 1] in _FAR:
                unit = "near"
            of_somebody = unit == "of" or (unit == "from" and self._next(at) in _FROM_SOMEWHERE)
            if not (of_somebody and self._preposition):
                self._preposition = unit
            return False
        return self._take_word(at, unit)

    def _take_home(self, at: int, unit: str) -> None:
        before = " ".join(self._units[max(0, at - 6) : at])
        if _AFTER_A_STAY.search(before):
            self._found.homes.append(("from", unit))
        elif self._preposition not in _NEVER_THERE and not _AFTER_AN_EVENT.search(before):
            self._found.homes.append((self._preposition, unit))

    def _take_time(self, at: int, unit: str) -> None:
        if self._preposition != "from" or self._units[at - 2 : at - 1] != ["apart"]:
            self._found.times.append(("until" if self._until else self._preposition, unit))

    def _take_length(self, at: int, unit: str) -> None:
        if self._preposition in ("for", "") and self._next(at) not in _NO_LENGTH:
            self._found.lasted = unit

    def _of_somebody_else(self, at: int) -> bool:
        """Whether a time belongs to "…, his girlfriend since 2021", not to the stay."""
        before = self._units[max(0, at - 3) : at]
        return (
            len(before) == 3 and before[0] == "," and before[1][0] in "PG" and before[2] in ("since", "from")
        )

    def _take_people(self, at: int, unit: str) -> bool:
        if self._in_care_of(at):
            to = "towards" if "to" in (self._units[at - 1], self._preposition) else "companions"
            getattr(self._found, to).append(unit)
            return True
        before = " ".join(self._units[max(0, at - 4) : at])
        if self._next(at) in ("'s", "'", "own") or _BY_LEAVE_OF.search(before) or _NEAR_TO.search(before):
            return False
        if self._preposition == "with":
            self._found.companions.append(unit)
        elif self._preposition == "to":
            self._found.towards.append(unit)
        elif self._preposition == "by":
            self._found.by.append(unit)
        elif not self._preposition:
            self._found.objects.append(unit)
        return True

    def _in_care_of(self, at: int) -> bool:
        """Whether somebody is in another's care: "in the care of P1", "to P1's care"."""
        behind = " ".join(self._units[at + 1 : at + 4])
        return _CARE_OF.search(" ".join(self._units[max(0, at - 4) : at])) is not None or (
            _THEIR_CARE.match(behind) is not None and self._units[at - 1 : at] in (["to"], ["in"], ["into"])
        )

    def _take_word(self, at: int, unit: str) -> bool:
        if unit == "home" and self._preposition in ("", "at", "from"):
            self._found.at_home = self._preposition != "from"
            return True
        if unit == "roof" and self._units[at - 1] in ("that", "same", "this"):
            self._found.there = True
            return True
        if unit == "there" and self._next(at) not in ("was", "were", "is", "had"):
            self._found.there = True
            return True
        if unit == "since" or (unit == "ever" and self._next(at) == "since"):
            self._found.ever_since = True
        self._others += unit not in (",", "and", "(", ")")
        return unit.endswith(("day", "days")) or unit in (
            "together",
            "alone",
            "overnight",
            "weekends",
            "weekend",
            "nights",
            "night",
            "on",
            "own",
        )


_GOES_ON = words(
    ". , and & ( ) 's ' ; : again too there for in at on until since from with to H0 H1 H2 H3 "
    "T0 T1 T2 T3 all both"
)
_VERBS_AFTER_AND = words(
    """was were is are has had have did does then went came moved left returned took brought stayed lived
    slept remained began continued became got told said gave made placed sent spent would should could
    attended started found met saw asked helped visited subsequently later eventually also who there it this
    she he they a an the no soon never still see sees visit visits go goes attend attends keep keeps"""
)
