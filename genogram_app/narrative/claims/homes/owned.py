"""What a text says by the way of whose home is which: "Mrs Ray (Address 2)", "their flat is Address 8"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import people_of
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place, PlaceExpression

_ADDRESS_OF = re.compile(r"(?<!\S)(?P<who>[PG]\d+(?:(?: , and| ,| and| &) [PG]\d+)*) \( H(?P<home>\d+) \)")
_BESIDE = re.compile(
    r"(?<!\S)(?<!near )(?<!nearer )(?<!nearest )(?<!close )(?<!closer )(?<!closest )(?<!next )"
    r"(?:with|to) (?P<who>P\d+) , (?:at )?H(?P<home>\d+)"
    r"(?= ?(?:$|[.,;:)]|and |but |until |since |from |for |on |in |while |when |T\d))"
)
"""An address behind whoever somebody stays with: "now with Maud, Address 4"."""
_IS_HOME = (
    re.compile(
        r"(?<!\S)H(?P<theirs>\d+)(?: , [^.;]{1,40} ,)? (?:is|was) (?:(?:at|in) )?H(?P<home>\d+)(?!\S)"
    ),
    re.compile(r"(?<!\S)(?:made|makes|making) H(?P<home>\d+) H(?P<theirs>\d+)(?!\S)"),
    re.compile(
        r"(?<!\S)H(?P<home>\d+) (?:(?:is|was|, which (?:is|was|became|has been|had been)|,|"
        r"(?:has|had) been|bec(?:ame|omes)|"
        r"remain(?:s|ed)|(?:is|was) (?:still|now|then)) |\( )H(?P<theirs>\d+)(?!\S)"
    ),
)

_WHOSE = re.compile(r"'s?\s|\b(?:his|her|their|of)\b", re.IGNORECASE)


def homes_owned(line: Line, telling: Telling) -> Iterator[Lives]:
    """Yield who lives at an address because it is called theirs."""
    for start, end, person, place in _found(line, telling):
        said = telling.said_between(line, start, end)
        if said and place.household:
            yield Lives(replace(said, on=None), person, replace(place, of=""))


def _found(line: Line, telling: Telling) -> Iterator[tuple[int, int, str, Place]]:
    """Half-open offsets into the plain text of what says so, the person, and the home."""
    if not line.places:
        return
    for match in (match for wording in (_ADDRESS_OF, _BESIDE) for match in wording.finditer(line.text)):
        before = line.text[: match.start()].rsplit(" ", 2)[-2:]
        people = [people_of(line.references[int(mark)]) for mark in re.findall(r"\d+", match["who"])]
        if all(people) and "'s" not in before:
            for one in (person for together in people for person in together):
                yield *line.plain_span(*match.span()), one, line.places[int(match["home"])].place
    for match in (match for wording in _IS_HOME for match in wording.finditer(line.text)):
        theirs, home = (line.places[int(match[name])].place for name in ("theirs", "home"))
        if theirs.of and theirs.household is None:
            for one in _owners(line, telling, line.places[int(match["theirs"])]):
                yield *line.plain_span(*match.span()), one, home
    for expression in line.places:
        # "Her mother's house (Address 2)" is one home with an owner and a label.
        whose = _WHOSE.search(telling.narrative.plain, expression.start, expression.end)
        if whose and expression.place.household and expression.place.of:
            yield expression.start, expression.end, expression.place.of, expression.place


def _owners(line: Line, telling: Telling, home: PlaceExpression) -> tuple[str, ...]:
    """Everybody whose home it is: "Lena and Bart's house"."""
    tokens = telling.narrative.tokens
    at = (r for r in line.references if r.plural and tokens[r.first].start == home.start)
    return next((r.people for r in at if home.place.of in r.people), (home.place.of,))
