"""Times that a text says in full: "14.09.22", "the autumn of 2017", "late 2019", "in 2014"."""

from __future__ import annotations

import re
from bisect import bisect_left

from genogram_app.model.dates import DateError, Span
from genogram_app.model.values import value_object
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.parts import with_its_part
from genogram_app.narrative.times.when import When, when
from genogram_app.narrative.times.yearly import Yearly, winter_over, yearly_things

LAST_YEAR_WITHOUT_REPORT = 2035
"""Up to this year two digits mean one of this century, where no report date says how far to go."""

_NUMERIC = re.compile(
    r"(?<![\w.,/£$€-])(?:(?P<iso>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)"
    r"|(?P<only_month>0?[1-9]|1[0-2])/(?P<only_year>(?:19|20)\d\d))(?![\w%]|[./-]\d)"
)
_WEEKDAY = re.compile(r"\b(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?,? $")
_WEEK = re.compile(
    r"\b(?:the )?(?:w/c|w/b|wc|week (?:commencing|beginning|starting|of))\.?:? (?:the )?$", re.I
)
_WEEK_ENDING = re.compile(r"\b(?:the )?(?:w/e|week ending) (?:the )?$", re.I)
_YEAR_OF = re.compile(
    r"(?:,? (?:of |in )?|-)(?P<year>(?:19|20)\d\d)(?:(?P<to>[-/–])(?P<next>(?:20|19)?\d\d))?(?!\d|[./]\d)"
)
_SHORT_YEAR_OF = re.compile(
    r"(?:,?[ -]'?|,? ')(?P<year>\d\d)(?![\d%]|[.,:/]\d|(?: (?:weeks|days|months|years|people)))"
)
_QUOTED_YEAR_OF = re.compile(r"(?: '|-)(?P<year>\d\d)(?![\d%]|[.,:/]\d)")
_YEAR = re.compile(
    # The first figure stands in front of all else: the search skips what begins otherwise.
    r"(?P<year>[12](?:(?<![\w.,/£$€#-][12])|(?<=[a-z]-[12]))(?:(?<=1)9|(?<=2)0)\d\d)(?:(?P<s>'?s)|[-/–](?P<next>(?:19|20)\d\d|"
    r"\d\d)(?![\d/-]))?"
    r"(?![\w%£]|[.,:]\d|-\d)"
)
_SAYS_YEAR = re.compile(
    r"(?:\b(?:in|during|since|from|until|till|by|before|after|around|about|circa|ca?\.?|throughout|early|"
    r"late|"
    r"mid|born|born:|b\.|died|d\.|dated|year|years|between|end of|start of|beginning of|middle of|half of|"
    r"part of|months of|weeks of|rest of|most of|all of|course of|whole of|summer of|year of|events of|"
    r"onwards from|as of|for|into|of late|up to|prior to)"
    r"(?: the)?(?: years?| academic year| school year)? |"
    r"\bmid-|\bpre-|\bpost-|~ ?|[({\[]|\blate-|\bearly-|from about )$",
    re.I,
)
_NO_YEAR = re.compile(
    r" (?:Act|Regulations?|[Gg]uidance|edition|[Cc]ensus|words|children|people|families|households|cases|"
    r"referrals|homes|pupils|residents|pages|copies|pounds|miles|places|beds|staff|of (?:the|these|those)\b|"
    r"contacts|calls|incidents|records|births|deaths|hours)"
)
_ONLY_IN_BRACKETS = re.compile(r"[({\[]$")
_LISTED = re.compile(r",? (?:and|or|to|until) (?:again in |in )?|, | ?[-–/] ?")
_LINE_START = re.compile(r"(?:^|[\n\t]) *(?:\d{1,2}(?:\.\d{1,2})*\.? )?$")
_LINE_GOES_ON = re.compile(r" ?[:–\t]| - | ?\n| ?$")
_NUMBERED = re.compile(
    r"\b(?:paragraphs?|paras?\.?|sections?|version|v\.?|figure|table|part|appendix) $", re.I
)
_SCHOOL_YEAR = re.compile(r"\b(?:the )?(?:school|academic) year (?:of )?$| (?:school|academic) year", re.I)


@value_object
class Explicit:
    """A time in a text: half-open offsets into the plain text, and the time."""

    start: int
    end: int
    time: When


@value_object
class YearLess:
    """Something that comes every year, named without a year: "in March", "on Christmas Day"."""

    start: int
    end: int
    thing: Yearly
    is_day: bool


def explicit_times(narrative: Narrative, report_year: int | None) -> tuple[list[Explicit], list[YearLess]]:
    """Return the times that stand in a text in full, and what is named without its year; in order."""
    last_year = report_year if report_year is not None else LAST_YEAR_WITHOUT_REPORT
    found, yearless = _named_times(narrative, last_year)
    plain = narrative.plain
    found += _numeric_times(plain, last_year)
    found.sort(key=lambda one: one.start)
    found += _years(plain, found)
    found.sort(key=lambda one: one.start)
    return found, yearless


def _named_times(narrative: Narrative, last_year: int) -> tuple[list[Explicit], list[YearLess]]:
    found: list[Explicit] = []
    yearless: list[YearLess] = []
    plain = narrative.plain
    for start, end, thing, is_day in yearly_things(narrative):
        time, stop = _with_year(plain, start, end, thing, is_day, last_year)
        if stop == end:
            yearless.append(YearLess(start, end, thing, is_day))
        elif time is not None:
            found.append(_placed(plain, start, stop, time))
    return found, yearless


def _with_year(
    plain: str, start: int, end: int, thing: Yearly, is_day: bool, last_year: int
) -> tuple[When | None, int]:
    """The time in the year that stands behind it, and where that ends; its own end where there is none."""
    if year := _YEAR_OF.match(plain, end):
        if year["to"] and plain[start:end].lower().endswith("winter"):
            return winter_over(int(year["year"])), year.end()
        return thing(int(year["year"])), year.end("year")
    short = _SHORT_YEAR_OF if is_day else _QUOTED_YEAR_OF
    if year := short.match(plain, end):
        return thing(full_year(int(year["year"]), last_year)), year.end()
    return None, end


def full_year(two_digits: int, last_year: int) -> int:
    """Return the year that two digits mean: none after the year that follows `last_year`."""
    return last_year + 1 - (last_year + 1 - two_digits) % 100


def _numeric_times(plain: str, last_year: int) -> list[Explicit]:
    found: list[Explicit] = []
    for match in _NUMERIC.finditer(plain):
        time = _numeric(match, last_year)
        if time is None or (match["mark"] == "." and _is_numbering(plain, match)):
            continue
        start = match.start()
        if day := _WEEKDAY.search(plain, max(0, start - 16), start):
            start = day.start()
        found.append(_placed(plain, start, match.end(), time))
    return found


def _numeric(match: re.Match[str], last_year: int) -> When | None:
    if match["iso"]:
        parts = match["iso"], match["m"], match["d"]
    elif match["only_month"]:
        parts = match["only_year"], match["only_month"], ""
    else:
        year = match["year"]
        full = year if len(year) == 4 else str(full_year(int(year), last_year))
        parts = full, match["month"], match["day"]
    try:
        return when("-".join(part.zfill(2) for part in parts if part))
    except DateError:
        return None


def _is_numbering(plain: str, match: re.Match[str]) -> bool:
    """Whether it is the number of a paragraph ("3.1.12 The family") or a version, and no date."""
    if len(match["year"]) == 4:
        return False
    if _NUMBERED.search(plain, max(0, match.start() - 16), match.start()):
        return True
    line_start = plain.rfind("\n", 0, match.start()) + 1
    padded = len(match["month"]) == 2 and len(match["day"]) == 2
    return not plain[line_start : match.start()].strip() and not padded


def _placed(plain: str, start: int, end: int, time: When) -> Explicit:
    """The time with the words before it that say which part of it is meant, or that it is a week."""
    if week := _WEEK.search(plain, max(0, start - 30), start):
        return Explicit(week.start(), end, _week_from(time, 6))
    if week := _WEEK_ENDING.search(plain, max(0, start - 30), start):
        return Explicit(week.start(), end, _week_from(time, -6))
    start, part = with_its_part(plain, start, time)
    return Explicit(start, end, part or time)


def _week_from(time: When, days: int) -> When:
    day = Span(time.span.earliest, time.span.latest).widened(abs(days))
    first, last = (time.span.earliest, day.latest) if days > 0 else (day.earliest, time.span.latest)
    return When(f"{first}/{last}", Span(first, last))


def _years(plain: str, found: list[Explicit]) -> list[Explicit]:
    """Years that stand alone, where the words around say that they are years."""
    taken = [(one.start, one.end) for one in found]
    starts = [start for start, _ in taken]
    years: list[Explicit] = []
    reached = -1
    for match in _YEAR.finditer(plain):
        place = bisect_left(starts, match.start() + 1) - 1
        if place >= 0 and taken[place][1] > match.start():
            continue
        listed = reached >= 0 and _LISTED.fullmatch(plain, reached, match.start())
        if not listed:
            ended = max((end for _, end in taken[max(0, place - 1) : place + 1]), default=-1)
            listed = ended >= 0 and _LISTED.fullmatch(plain, ended, match.start())
        if not (listed or _is_year(plain, match)) or _NO_YEAR.match(plain, match.end()):
            continue
        years.append(_placed(plain, match.start(), match.end(), _year(plain, match)))
        reached = match.end()
    return years


def _is_year(plain: str, match: re.Match[str]) -> bool:
    if says := _SAYS_YEAR.search(plain, max(0, match.start() - 40), match.start()):
        # In brackets, one year alone is mostly that of a publication.
        return not _ONLY_IN_BRACKETS.search(says.group()) or bool(match["next"])
    if match["s"]:
        return True
    if _LINE_START.search(plain, max(0, match.start() - 12), match.start()):
        return bool(_LINE_GOES_ON.match(plain, match.end()))
    return bool(_SCHOOL_YEAR.match(plain, match.end()))


def _year(plain: str, match: re.Match[str]) -> When:
    year = match["year"]
    if match["s"]:
        decade = when(f"{year[:3]}0/{year[:3]}9")
        return decade if year.endswith("0") else when(year)
    if not match["next"]:
        return when(year)
    after = match["next"] if len(match["next"]) == 4 else year[:2] + match["next"]
    if int(after) <= int(year):
        return when(year)
    around = plain[max(0, match.start() - 26) : match.start()], plain[match.end() : match.end() + 16]
    if int(after) == int(year) + 1 and any(_SCHOOL_YEAR.search(side) for side in around):
        return when(f"{year}-09/{after}-08")
    return when(f"{year}/{after}")
