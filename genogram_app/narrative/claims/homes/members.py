"""Who a text lists as the members of a household, or names as a lodger: "The household consisted of …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.narrative.claims.claim import Lives, Said, is_drawn
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place

_TIMES = (
    r"(?:at (?:that|the|this) (?:time|point|stage|date)|then|now|still|at present|currently|by then|"
    r"(?:in |on |by )?T\d+|,)"
)
_THEN = rf"(?:{_TIMES} )*"
_BE = rf"{_THEN}(?:was|were|is|are|became) {_THEN}"
_AT = r"(?:(?:at|in|of) {home:H} )?"
_SO_MANY = r"(?:(?:all )?{num} (?:people|adults|children|members) ?(?:, |: |– )?)?"
_WHO = r"(?:only )?(?:both )?{who:L}(?! 's?(?!\S))"
_CONSISTS = (
    r"(?:consist(?:ed|s|ing) of|compris(?:ed|es|ing)|(?:is|was) (?:made up|composed) of|includ(?:ed|es)|"
    r"contained|number(?:ed|s) {num} :|was|is|were|:)"
)
_RULES = Rules(
    rule(
        "household",
        rf"(?<!other )(?<!another )household {_THEN}{_AT}{_THEN}{_CONSISTS} {_THEN}{_SO_MANY}{_WHO}",
    ),
    rule(
        "household",
        (
            rf"(?:those|the people|the residents|the occupants|the occupiers|the members of the household|"
            rf"people|"
            rf"everyone) (?:(?:who (?:were|are) )?(?:then |now )?(?:living|resident|registered|recorded) )?"
            rf"{_AT}{_THEN}(?:were|are|:) {_THEN}{_WHO}"
        ),
        "people residents occupants occupiers household everyone those",
    ),
    rule(
        "there",
        (
            rf"(?:living|resident|residing) (?:with {{of:PG}} )?"
            rf"(?:at {{home:H}}|there|in the (?:home|house|household|flat)) "
            rf"{_BE}{_WHO}"
        ),
    ),
    rule(
        "household",
        rf"{{home:H}} {_THEN}(?:consisted of|comprised|comprises|included|includes|was made up of) {_SO_MANY}"
        rf"{_WHO}",
    ),
    rule(
        "household",
        rf"{{who:L}} {_THEN}(?:made|make|makes) up the (?:whole )?household(?: (?:at|in) {{home:H}})?",
    ),
    rule(
        "member",
        (
            rf"{{who:L}} {_BE}(?:the other |the only other |an? |also )?(?:full )?members? of the (?:same )?"
            rf"household (?:at|in) {{home:H}}"
        ),
    ),
    rule(
        "household",
        (
            rf"(?:there (?:were|are) )?{{num}} (?:other )?(?:adults|people|children|men|women|of them) "
            rf"(?:{_THEN}(?:lived|live|were living|are living|resided|living|resident|who lived) )?"
            r"(?:(?:in the (?:home|household|house|flat) )?(?:at|in) {home:H}|"
            r"in the (?:home|household|house)) (?::|,|–|-|;) {who:L}(?! 's?(?!\S))"
        ),
        "lived live living resided resident there",
    ),
    rule(
        "lodger",
        (
            rf"(?:at|in) {{home:H}} {_THEN}(?:lived|live|lives|resided|were living|was living|are living) "
            r"{who:L}(?! 's?(?!\S))"
        ),
    ),
    rule(
        "lodger",
        (
            r"(?:let|sublet|sub-let|rented|rents) (?:out )?(?:the|a|her|his|their|X\d+) (?:\S+ ){0,2}?"
            r"(?:bed)?room "
            r"(?:(?:at|in) {home:H} )?(?:out )?to (?:an? (?:lodger|friend|student|man|woman) , )?{who:L}"
        ),
    ),
    rule(
        "lodger",
        (
            r"(?:bed)?room (?:(?:at|in) {home:H} )?(?:was|is|had been|has been) (?:sub-?)?(?:let|rented) "
            r"(?:out )?to (?:an? (?:[a-z-]+ ){0,2}?(?:lodger|friend|student|man|woman|tenant) , )?{who:L}"
        ),
    ),
    rule("lodger", rf"{{who:L}} {_BE}(?:an? |the )?lodgers? (?:at|in) {{home:H}}"),
)


_FAMILY_HOME = Rules(
    rule(
        "home",
        (
            r"{home:H} (?:in [a-z]+ |, in [a-z]+ )?(?:, )?(?:which |that |it )?"
            r"(?:has |had )?(?:been |was |became |is |"
            r"remained |remains )(?:to be )?the(?:ir)? family home(?! of)"
        ),
    ),
    rule(
        "home", r"(?:the|their) family home (?:(?:was|is|became|has been|had been) )?(?:at |, |in )?{home:H}"
    ),
)


def family_at_home(line: Line, telling: Telling, told: Sequence[Lives]) -> Iterator[Lives]:
    """Yield that the children of a couple live in "the family home" in which the text has them live.

    Of a child for whom another home is drawn the word says nothing.
    """
    graph, homes = telling.graph, Homes(telling.graph)
    for fit in fits(_FAMILY_HOME, line):
        said, place = telling.said(fit), fit.place("home")
        if said is None or place is None or not place.household:
            continue
        there = {c.person for c in told if c.place.household == place.household and is_drawn(c.person)}
        for child in dict.fromkeys(c for parent in there for c in graph.children_of(parent)):
            elsewhere = any(s.household != place.household for s in homes.of(child))
            if set(graph.parents_of(child)) <= there and child not in there and not elsewhere:
                yield Lives(replace(said, on=None), child, place)


def household_members(line: Line, telling: Telling, last: Place | None) -> Iterator[Lives]:
    """Yield who is listed as living at a home, which is `last` where the list is of those "there".

    A household without an address is that of the first who is listed.
    """
    for fit in fits(_RULES, line):
        said = telling.said(fit)
        people = [p for p in (*fit.people("of"), *fit.people("who")) if is_drawn(p)]
        if said is not None and people:
            yield from _living(fit, said, people, Homes(telling.graph), last)


def _living(fit: Fit, said: Said, people: Sequence[str], homes: Homes, last: Place | None) -> Iterator[Lives]:
    place = fit.place("home")
    if place is None and fit.rule.name in ("there", "lodger"):
        place = last
    if place is not None and (place.key or not (place.household or place.of)):
        return
    span = said.on.span if said.on else None
    if place is None:
        first, *people = people
        place = homes.settled(Place(None, f"with {first}", of=first), first, span)
        if place.household is None and any(homes.of(first)):
            return
    place = homes.settled(place, place.of, span) if place.of else place
    for person in people:
        if place.of != person:
            yield Lives(said, person, place)
