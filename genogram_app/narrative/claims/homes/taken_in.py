"""Whom others have living with them, take in or keep: "June has Tess living with her", "took Dale in"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.model.fields import ResidencePattern
from genogram_app.narrative.claims.claim import Lives, is_drawn
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place

_SINCE = r"(?: (?:, )?(?:from|since) {from_:T})?(?: (?:, )?(?:until|till|to) {to:T})?"
_WHEN = r"(?: (?:, )?(?:in|on|from|since) {from_:T})?(?: (?:, )?(?:until|till|to) {to:T})?"
_SOON = r"(?: (?:, )?(?:(?:in|on|from|since) )?{from_:T})?(?: (?:, )?(?:until|till|to) {to:T})?"
_AT = r"(?: (?:, )?(?:at|in) {home:H})?"
_THEN = r"(?:(?:then|now|still|also|always|again) )*"
_HAVE = rf"{_THEN}(?:has|have|had)(?: had)? {_THEN}"
_KEEPER = r"{of:L}(?: (?:, [^,;.PGH]{1,40} ,))?"
_RULES = Rules(
    rule(
        "has living",
        rf"{_KEEPER} {_HAVE}(?:both |all )?{{who:L}} (?:living|staying|lodging|to live|to stay|at home)"
        rf"(?: (?:here|there|with [PG]\d+|under [PX]\d+ roof))?{_AT}{_SINCE}",
    ),
    rule(
        "has the care",
        (
            rf"{_KEEPER} {_HAVE}(?:taken on |taken over |assumed )?(?:the )?(?:full-time |sole |main )?"
            rf"care of {{who:L}}{_AT}(?: since {{from_:T}})(?: (?:until|till|to) {{to:T}})?"
        ),
    ),
    rule(
        "takes in",
        (
            rf"{_KEEPER} {_THEN}(?:had |has |have )?(?:took|taken|takes) (?:both |all )?{{who:L}} in"
            rf"(?: as (?:an? |X\d+ |P\d+ )?(?:\S+ )?(?:lodgers?|boarders?|tenants?))?{_AT}{_WHEN}"
            r"(?! hand| for questioning|to custody)(?= [.,;)]| and| when| after| because|$)"
        ),
    ),
    rule(
        "takes in",
        (
            rf"{_KEEPER} {_THEN}(?:had |has |have )?(?:took|taken|takes) in (?:both |all )?{{who:L}}"
            rf"(?! 's?(?!\S)){_AT}{_WHEN}(?= ?(?:[.,;)]|and |when |after |because |while |until |$))"
        ),
    ),
    rule("is with", rf"{{theirs:H}} {_THEN}(?:is|was|has been|had been) {_THEN}with {{of:P}}{_SINCE}"),
    rule(
        "lodges with",
        rf"{{who:L}} {_THEN}(?:is|was|were|are|became|has been|had been) {_THEN}{{of:PG}} (?:'s )?"
        rf"(?:live-in )?lodgers?{_SINCE}",
    ),
    rule(
        "joined by",
        rf"{{of:L}} (?:[^.;:PG]{{1,60}} and )?(?:, )?{_THEN}(?:were|was|had been) {_THEN}joined "
        rf"(?:there )?by {{who:L}}(?! in (?!T)){_SOON}",
    ),
    rule(
        "has at times",
        rf"{_KEEPER} {_THEN}(?:has|have|had) (?:both |all )?{{who:L}} (?:to stay )?"
        r"(?P<often>(?:every|each|alternate|most|some) (?:other |second )?weekends?|at weekends|"
        r"(?:one|two|three) nights? a week)",
        "weekend weekends night nights",
    ),
)


_SO_DO = Rules(
    rule(
        "so",
        r"(?:^(?:and )?so|, (?:as|and so)) (?:does|did|do|is|was|were|are|has|have) {who:L}(?: too| also)?"
        r"(?= [.,;]|$)",
    ),
)


def who_do_so_too(line: Line, telling: Telling, home: Place | None) -> Iterator[Lives]:
    """Yield who lives in the home of which the words just before tell: "Ray lives there. So does June"."""
    for fit in fits(_SO_DO, line) if home is not None else ():
        said = telling.said(fit)
        for person in fit.people("who") if said else ():
            if said is not None and home is not None and is_drawn(person):
                yield Lives(said, person, home)


def taken_in(line: Line, telling: Telling, last: Place | None) -> Iterator[Lives]:
    """Yield whom people have in their home; `last` is the home of which the paragraph spoke last.

    Who joins people joins them in that home, where the same sentence does not tell another.
    """
    homes = Homes(telling.graph)
    for fit in fits(_RULES, line):
        said, place = telling.said(fit), fit.place("home")
        keepers = [p for p in fit.people("of") if is_drawn(p)]
        if said is None or not keepers:
            continue
        from_, to = fit.time("from_"), fit.time("to")
        time = from_ or said.on
        if fit.rule.name == "joined by":
            if from_ is None and not line.times:
                continue
            place, from_ = place or _home_before(fit) or last, from_ or time
        for person in _whose(fit):
            if person in keepers:
                continue
            home = place or homes.settled(
                Place(None, f"with {keepers[0]}", of=keepers[0]), person, time.span if time else None
            )
            dated = replace(said, on=None) if from_ or to else said
            pattern: ResidencePattern = "overnights" if fit.said("often") else "lives"
            yield Lives(dated, person, home, pattern, from_=from_, to=to)


def _home_before(fit: Fit) -> Place | None:
    """The home to which those went whom somebody joined, where the same clause says it."""
    homes = re.findall(r" H(\d+)", fit.match.group())
    return fit.line.places[int(homes[-1])].place if homes else None


def _whose(fit: Fit) -> tuple[str, ...]:
    """Those who are taken in; or whose home is with somebody."""
    theirs = fit.place("theirs")
    people = fit.people("who") if theirs is None else (theirs.of,)
    return tuple(p for p in people if p and is_drawn(p))
