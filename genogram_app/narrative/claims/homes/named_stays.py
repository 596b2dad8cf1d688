"""When stays began and ended that are called by a noun: "his stay at Address 4 ended in June 2021"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from genogram_app.narrative.claims.claim import Lives, is_drawn
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place

_WHOSE = r"{who:PGX} (?:'s? )?(?:(?!time|stay)[a-z-]+ ){0,2}?"
_STAY = r"(?:stay|time|residence|placement|tenancy|spell|sojourn)"
_WHERE = r"(?:at|in|with|of) (?:{home:H}|{with_:P})"
_ADVERB = r"(?:(?:eventually|finally|then|also|only|formally|abruptly|suddenly|itself) )*"
_ENDED = (
    r"(?:(?:had |was |has )?(?:ended|ends|came to an end|finished|broke down|broken down|terminated|"
    r"concluded|lasted until|continued until|went on until|ran until|collapsed|brought to an end|"
    r"over by))"
)
_BEGAN = r"(?:(?:had )?(?:began|started|commenced|dates from|dated from|dates back to|begun))"
_NOT_MEANT = r"(?!(?:planned|proposed|intended|expected|possible|suggested|abortive|failed|attempted) )"
_CAME_ABOUT = (
    r"(?! (?:(?:did|was|could|had) not|never|fell through|came to nothing|"
    r"was (?:cancelled|postponed|abandoned|refused|called off|put off|delayed|planned|proposed))(?!\S))"
)
_RULES = Rules(
    rule("ended", rf"{_WHOSE}{_STAY} {_WHERE} {_ADVERB}{_ENDED} {_ADVERB}(?:(?:in|on) )?{{to:T}}"),
    rule("began", rf"{_WHOSE}{_STAY} {_WHERE} {_ADVERB}{_BEGAN} {_ADVERB}(?:(?:in|on) )?{{from_:T}}"),
    rule(
        "lasted",
        (
            rf"{_WHOSE}{_STAY} {_WHERE} {_ADVERB}(?:lasted|ran|was|went on|continued|extended) "
            r"(?:(?:from|between) )?{from_:T} (?:to|until|till|and) {to:T}"
        ),
    ),
    rule(
        "move",
        (
            rf"(?:{{who:PG}} 's {_NOT_MEANT}(?:[a-z-]+ )?|"
            r"(?:after|since|following|before|with) {whose:PGX} )"
            r"(?:move|return|transfer|discharge) (?:back )?(?:to|into) (?:{home:H}|{with_:P}) "
            r"(?:(?:had )?(?:took place|came|happened|followed|was) )?(?:(?:in|on) )?{from_:T}"
            rf"{_CAME_ABOUT}"
        ),
    ),
)


def named_stays(line: Line, telling: Telling) -> Iterator[Lives]:
    """Yield since and until when people were where "stay", "placement" or "move" say that they were."""
    homes = Homes(telling.graph)
    for fit in fits(_RULES, line):
        said, place = telling.said(fit), _place(fit)
        if said is None or place is None:
            continue
        from_, to = fit.time("from_"), fit.time("to")
        told = from_ or to
        if told is None:
            continue
        for person in fit.people("who") or fit.people("whose"):
            if is_drawn(person) and place.of != person:
                settled = homes.settled(place, person, told.span)
                yield Lives(replace(said, on=None), person, settled, from_=from_, to=to)


def _place(fit: Fit) -> Place | None:
    other = fit.person("with_")
    if other is not None and is_drawn(other):
        return Place(None, f"with {other}", of=other)
    return fit.place("home")
