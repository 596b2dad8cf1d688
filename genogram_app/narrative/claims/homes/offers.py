"""Where a text says that a home was only offered or planned, and whether it came to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.model.fields import ResidenceBasis
from genogram_app.narrative.claims.claim import Claim, Lives, Said, is_drawn
from genogram_app.narrative.claims.homes.complements import Complement, complement_of
from genogram_app.narrative.claims.homes.groups import with_their_children
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.homes.subjects import MARKS, subject_of
from genogram_app.narrative.claims.homes.verbs import verbs
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, fits, rule
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.scope import states_facts
from genogram_app.narrative.stance import Stance
from genogram_app.narrative.times.when import When

_TAKE = (
    r"(?:have|take|care for|look after|house|accommodate|put up|take in|rehouse|re-house|place|raise|"
    r"bring up|"
    r"provide a home for|give a home to|foster)"
)
_ANYBODY = r"(?= [PGa-z])"
_OFFERED = "(?:offered|volunteered|was willing|were willing|was prepared|asked|proposed)"
_NO_HOME = "(?:appointment|visit|session|meeting|support|counselling|contact|help|lift|job)"
_HOUSED = "(?:offered|allocated|found)"
_A_PLACE = (
    r"(?:(?!at |in |on |for )\S+ ){0,6}?(?:place|room|bed|flat|house|home|bedsit|property|tenancy|housing|"
    r"accommodation|lodgings?|shelter|space|unit|temporarily|move|H\d+)(?!\S)"
)
"""What is offered stands before any word for where it is: "a bed", not "a biscuit at"."""
_RULES = (
    rule(
        "have",
        rf"{{by:PG}} (?:, [^,;.]{{1,60}} , )?(?:\S+ ){{0,12}}?{_OFFERED} to {_TAKE}{_ANYBODY}",
        "offered volunteered willing prepared asked proposed",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:had )?(?:asked|suggested|wondered) (?:if|whether|that) P\d+ (?:could|might|should) "
        rf"{_TAKE}{_ANYBODY}",
        "asked suggested wondered",
    ),
    rule(
        "have",
        rf"(?:e-mail|email|letter|message|call|text) from {{by:PG}} [:,] (?:would|could|can|will) "
        rf"{_TAKE}{_ANYBODY}",
        "e-mail email letter message call text",
    ),
    rule("have", rf"{{by:PG}} (?:had )?made an offer (?:\S+ ){{0,4}}?to {_TAKE}{_ANYBODY}", "offer"),
    rule("have", rf"an offer (?:\S+ ){{0,3}}?(?:by|from) {{by:PG}} to {_TAKE}{_ANYBODY}", "offer"),
    rule(
        "agree",
        rf"(?:offered|agreed|promised|proposed|arranged) to (?:{_TAKE}|move){_ANYBODY}",
        "offered agreed promised proposed arranged",
    ),
    rule(
        "give",
        rf"{_HOUSED}(?= {MARKS} {_A_PLACE})(?= {MARKS} (?:(?!{_NO_HOME})\S+ ){{0,8}}?H\d)",
        "offered allocated found",
    ),
    rule("given", r"{home:H} (?:\S+ ){0,4}?(?:was|were|had been) offered to(?= [PG]\d)", "offered"),
    rule(
        "accepted",
        rf"(?P<who>{MARKS}) (?:was|were|had been) (?:also )?{_HOUSED}"
        r"(?! (?:at|in|on|near|outside|dead|unresponsive|safe|asleep|alone|by|with|guilty|to|unfit)(?!\S))"
        rf"(?= (?:(?!{_NO_HOME})\S+ ){{0,8}}?H\d)",
        "offered allocated found",
    ),
)
_REFUSED = re.compile(
    r"(?<!\S)(?:declined|refused|rejected|withdrew|turned (?:it|this|that|them|the (?:\S+ ){0,2}offer|"
    r"him|her|[PG]\d+) down|"
    r"turned down|(?:did|does|would|could) not (?:\S+ )?(?:agree|accept|want|take (?:it|this|that|the|"
    r"up)|collect|go|"
    r"move|wish|consent|like|leave|come|sign|pursue|feel able|hear of)|didn't (?:\S+ )?(?:agree|accept|want|"
    r"take|go|move)|"
    r"(?:told|tell) [PG]\d+ no|said (?:that )?no|kept (?:\S+ ){1,4}(?:at home|with [PG]\d+)|"
    r"(?:remained|stayed) (?:\S+ )?(?:at home|where [PG]\d+ (?:was|were)|put)|"
    r"changed (?:her|his|their|P\d+|G\d+) mind|not to (?:accept|go|move|take)|(?:chose|"
    r"preferred) to stay)(?!\S)"
)
_FAILED = re.compile(
    r"(?<!\S)(?:(?:bid|attempt|application|request|proposal|idea) (?:\S+ ){0,9}?"
    r"(?:failed|was (?:dropped|refused|rejected|declined|unsuccessful|turned down|not (?:pursued|granted)))|"
    r"(?:move|offer|placement|plans?|arrangement|transfer|this|that|it|which) (?:\S+ ){0,3}?"
    r"(?:never (?:took place|happened|materialised|went ahead|came to anything)|"
    r"(?:did|does) not (?:\S+ )?(?:take place|happen|materialise|go ahead|proceed|come off|come to anything)|"
    r"(?:was|were) not (?:\S+ )?(?:taken up|accepted|pursued|put into effect)|came to nothing|fell through|"
    r"was (?:\S+ )?(?:abandoned|cancelled|withdrawn|declined|refused|called off)|broke down)|"
    r"nothing came of|never (?:moved|went|took|collected|happened|materialised))(?!\S)"
)
_ORDERED = re.compile(r"(?<!\S)(?:orders?|ordered|directed|provided)(?!\S)")
_ACCEPTED = re.compile(
    r"(?<!\S)(?:accepted|moved (?:in|into|there|to)|took up|took (?:it|the tenancy)|agreed and|"
    r"went (?:there|to live)|gratefully)(?!\S)"
)
_FURTHEST = 3
"""How many sentences of the paragraph behind an offer are looked at for what came of it."""


def offers(lines: Sequence[Line], telling: Telling) -> Iterator[Claim]:
    """Yield homes that were offered or planned, and say whether they came to nothing."""
    reader = _Offers(telling)
    for at, line in enumerate(lines):
        if states_facts(line.sentence):
            behind = [n for n in lines[at + 1 : at + 1 + _FURTHEST] if _same_paragraph(n, line)]
            yield from reader.of_offers(line, behind)
            before = [n for n in lines[max(0, at - _FURTHEST) : at] if _same_paragraph(n, line)]
            places = [_last_place(n, len(n.text)) for n in before]
            yield from reader.of_plans(line, behind, next((p for p in reversed(places) if p), None))


def _same_paragraph(one: Line, other: Line) -> bool:
    return one.sentence.paragraph == other.sentence.paragraph


class _Offers:
    """Finds offers and plans in a line, and what came of them in those behind it."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._homes = Homes(telling.graph)

    def of_offers(self, line: Line, behind: Sequence[Line]) -> Iterator[Lives]:
        """Yield what somebody, or a council, offered."""
        if not line.words & _OFFER_WORDS:
            return
        reached = 0
        for fit in sorted(fits(_RULES, line), key=lambda fit: (fit.match.end(), fit.rule.name == "agree")):
            if fit.match.end() == reached:
                continue
            reached = fit.match.end()
            offered = self._offered_to(fit)
            if offered is not None:
                yield from self._told(line, behind, fit.match.start(), *offered)

    def of_plans(self, line: Line, behind: Sequence[Line], last: Place | None) -> Iterator[Lives]:
        """Yield moves that were planned: "was to move to", "should live with"."""
        found = verbs(line)
        for at, verb in enumerate(found):
            if verb.act not in ("arrives", "returns", "stays"):
                continue
            subject = subject_of(line.text, verb.start)
            if subject is None or subject.mode != "planned":
                continue
            if " not " in line.text[subject.end : verb.start]:
                continue
            stop = found[at + 1].start if at + 1 < len(found) else len(line.text)
            complement = complement_of(line.text, verb.end, stop)
            who = self._people(line, line.text[subject.start : subject.end])
            place = _place(line, complement, who)
            if place is None and "in" in verb.said:
                place = _last_place(line, subject.start) or last
            ordered = bool(_ORDERED.search(line.text[: subject.start]))
            yield from self._told(line, behind, subject.start, who, place, complement, ordered=ordered)

    def _offered_to(self, fit: Fit) -> tuple[tuple[str, ...], Place | None, Complement] | None:
        """To whom a home was offered, and which."""
        line, end = fit.line, fit.match.end()
        if fit.rule.name == "accepted":
            complement = complement_of(line.text, end, len(line.text))
            return self._people(line, fit.said("who")), _first_home(line, complement), complement
        objects = re.match(rf"(?:(?:all|both|the) (?:of )?)?(?P<people>{MARKS})", line.text[end:].lstrip())
        if objects is None:
            return None
        start = end + len(line.text[end:]) - len(line.text[end:].lstrip()) + objects.end()
        complement = complement_of(line.text, start, len(line.text))
        who = self._people(line, objects["people"])
        if re.match(r" to (?!(?:live|stay|H\d|[PG]\d)(?!\S))", line.text[start:]):
            return None
        place = fit.place("home") or _place(line, complement, who)
        if fit.rule.name == "give":
            place = _first_home(line, complement)
            who += tuple(p for mark in _after_for(line.text[start:]) for p in _people(line, mark))
        by = fit.people("by")
        if place is None and by and fit.rule.name == "have":
            place = Place(None, "offered", of=by[0])
        return tuple(dict.fromkeys(p for p in who if p not in by)), place, complement

    def _people(self, line: Line, marks: str) -> tuple[str, ...]:
        references = [line.references[int(mark)] for mark in re.findall(r"[PG](\d+)", marks)]
        found = [p for r in references for p in with_their_children(self._telling, line, r)]
        return tuple(dict.fromkeys(found))

    def _told(
        self,
        line: Line,
        behind: Sequence[Line],
        start: int,
        who: Sequence[str],
        place: Place | None,
        complement: Complement,
        *,
        ordered: bool = False,
    ) -> Iterator[Lives]:
        if place is None or not who:
            return
        basis, last, end = _came_of(line, behind, max(complement.end, start))
        if basis == "planned" and ordered:
            basis = "ordered"
        said = self._said(line, start, last, end)
        when = _first_time(line, start, complement) or said.on
        for person in who:
            if place.of == person:
                continue
            settled = self._homes.settled(place, person, when.span if when else None)
            yield Lives(replace(said, on=None), person, settled, "lives", basis, from_=when)

    def _said(self, line: Line, start: int, last: Line, end: int) -> Said:
        """From the offer to what came of it, which the text itself tells."""
        narrative = self._telling.narrative
        first, _ = line.plain_span(start, start + 1)
        _, stop = last.plain_span(max(0, end - 1), end)
        sentences = narrative.original(line.sentence.start, last.sentence.end)
        on = self._telling.on(line, first, line.sentence.end)
        return Said(narrative.document, *narrative.original(first, stop), sentences, Stance(), on)


_OFFER_WORDS = words(
    """suggested wondered e-mail email letter message call text offered volunteered willing prepared
    proposed offer agreed promised arranged found allocated asked"""
)


def _came_of(line: Line, behind: Sequence[Line], after: int) -> tuple[ResidenceBasis, Line, int]:
    """Whether an offer came to nothing, and where the text says so; otherwise the end of the offer."""
    accepted = False
    for n, one in enumerate((line, *behind)):
        since = 0 if n else after
        failed = _FAILED.search(one.text, since)
        refused = None if accepted else _REFUSED.search(one.text, since)
        taken = _ACCEPTED.search(one.text, since) if n else None
        found = failed or refused
        if found and not (refused and taken and taken.start() < refused.start()):
            return "offered_declined", one, found.end()
        accepted = accepted or taken is not None
    return "planned", line, max(after, 1)


def _first_time(line: Line, start: int, complement: Complement) -> When | None:
    for prep, mark in complement.times:
        means = line.times[int(mark[1:])].means
        if means is not None and prep not in ("until", "till", "to"):
            return means
    earlier = re.findall(r"(?<!\S)T(\d+)", line.text[: max(start, complement.end)])
    return line.times[int(earlier[-1])].means if earlier and not complement.times else None


def _first_home(line: Line, complement: Complement) -> Place | None:
    for _, mark in complement.homes:
        place = line.places[int(mark[1:])].place
        if not place.key.startswith(AREA):
            return place
    return None


def _place(line: Line, complement: Complement, who: Sequence[str]) -> Place | None:
    place = _first_home(line, complement)
    for mark in (*complement.companions, *complement.towards):
        others = [p for p in _people(line, mark) if is_drawn(p) and p not in who]
        if place is None and others:
            place = Place(None, f"with {others[0]}", of=others[0])
    return place


def _last_place(line: Line, before: int) -> Place | None:
    found = list(re.finditer(r"(?<!\S)H(\d+)", line.text[:before])) if line.places else []
    return line.places[int(found[-1][1])].place if found else None


def _after_for(text: str) -> list[str]:
    """Those for whom a home was offered: "a flat for herself, Teo and Tilly"."""
    match = re.search(rf" for (?:herself|himself|themselves)?(?: ,| and)? ?(?P<people>{MARKS})", text)
    return re.findall(r"[PG]\d+", match["people"]) if match else []


def _people(line: Line, marks: str) -> tuple[str, ...]:
    found: list[str] = []
    for mark in re.findall(r"[PG]\d+", marks):
        found += line.references[int(mark[1:])].people
    return tuple(dict.fromkeys(found))
